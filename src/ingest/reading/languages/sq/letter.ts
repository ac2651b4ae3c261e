import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Të nderuar, I nderuar, E nderuar, Të nderuara, Të nderuar kolegë, I nderuar zotëri, E nderuar zonjë,
    Të dashur, I dashur, E dashur, Të dashur kolegë, Përshëndetje, Përshëndetje të gjithëve, Tungjatjeta,
    Mirëdita, Mirëmëngjes, Mirëmbrëma, Tung, Ç'kemi, Miqtë e dashur, Të nderuar zonja dhe zotërinj`,
  closings: `
    Me respekt, Me nderime, Me përshëndetje, Me përshëndetjet më të mira, Me përshëndetje të përzemërta,
    Përshëndetje, Përshëndetje të përzemërta, Përzemërsisht, Gjithë të mirat, Të gjitha të mirat,
    Faleminderit, Shumë faleminderit, Ju faleminderit, Ju falënderojmë, Ju falënderoj,
    Faleminderit paraprakisht, Ju falënderojmë paraprakisht, Faleminderit shumë, Faleminderit që tani,
    Sinqerisht, Ditë të mbarë, Ditë të këndshme, Në pritje të përgjigjes, Në pritje, Presim përgjigjen tuaj,
    Mirupafshim, Me mirënjohje, Të fala, Juaji, Juaja, Suksese`,
  honorifics: 'z, znj, zj, zoti, zonja, zonjusha, dr, prof, ing, mr, msc, phd, av, arkitekt',
  roles: `
    drejtor, drejtore, drejtori, drejtoresha, drejtor ekzekutiv, drejtoreshë ekzekutive, drejtore ekzekutive,
    drejtuese, drejtues, menaxher*, menaxher projekti, menaxhere projekti, menaxheri i projektit,
    koordinator*, koordinatore e projektit, koordinatori i projektit, koordinator projekti,
    koordinatore projekti, kryetar, kryetare, kryetari, kryetarja, kryetar i shoqatës, kryetare e shoqatës,
    nënkryetar, nënkryetare, kryetar bashkie, kryetare bashkie, kryetari i bashkisë, kryetari i komunës,
    president*, sekretar, sekretare, këshilltar, këshilltare, specialist, specialiste, specialist për,
    ekspert, eksperte, asistent*, zyrtar, zyrtare, zyrtar projekti, zyrtare për, përgjegjëse, përgjegjës,
    mësues, mësuese, profesor, profesoreshë, hulumtues*, studiues*, themelues, themeluese, pronar, pronare,
    kurator, kuratore, bletar, bibliotekar*, agronom*, personi i kontaktit, udhëheqës, udhëheqëse`,
  sentFrom: `
    Dërguar nga iPhone, Dërguar nga iPhone im, Dërguar nga telefoni im, Dërguar nga celulari,
    Dërguar nga pajisja ime, Dërguar nga Samsung, Dërguar nga Outlook`,
  forwardMarks: `
    Mesazh i përcjellë, Mesazhi i përcjellë, Mesazh i ridërguar, Fillimi i mesazhit të përcjellë,
    Mesazhi origjinal, Mesazh origjinal, Forwarded message, Original Message`,
  headers: {
    from: 'Nga, Dërguesi, Dërguar nga',
    to: 'Për, Marrësi, Te, Drejtuar',
    cc: 'Kopje, Cc, Kopje për',
    date: 'Data, Dërguar, Dërguar më',
    subject: 'Tema, Lënda, Subjekti, Titulli',
  },
  quoteIntro: {
    start: 'Më, Në, Ditën, Me datë, Më datë, E, Të',
    end: 'shkroi, ka shkruar, shkruan, shkruajti',
  },
  replyPrefixes: 'Re, Përgj, Përgjigje',
  forwardPrefixes: 'Fwd, Fw, Përcjellë, Përc',
  disclaimer: `
    ky mesazh është konfidencial, informacion konfidencial, konfidenciale, destinuar vetëm,
    i destinuar vetëm për, nëse nuk jeni marrësi, nëse e keni marrë gabimisht, para se ta printoni,
    mendoni për mjedisin, të dhënat personale, të dhënave personale`,
  boilerplate: `
    çregjistrohuni, çabonohuni, na ndiqni, na ndiqni në, orari i punës, orari,
    të gjitha të drejtat e rezervuara, politika e privatësisë, vizitoni faqen`,
  contact: `
    kontakt, kontakti, kontakte, kontaktet, personi i kontaktit, person kontakti, personi kontaktues,
    personat e kontaktit, për kontakt, na kontaktoni, kontaktoni, për më shumë informacion,
    më shumë informacion, për informacion, për informacione, informacione shtesë, për informata, për pyetje,
    për çdo pyetje, drejtohuni, drejtojuni, na shkruani, shkruani, shkruani në, telefononi, koleges, kolegia,
    kolegja, kolegu, kolegut, përgjegjës, përgjegjëse`,
  self: 'mua, me mua, tek unë, personalisht mua, te unë',
  wrapper: `
    po përcjell, po ju përcjell, po ju përcjellim, përcjell, përcjellim, më poshtë, mesazhi më poshtë,
    kërkesa më poshtë, bashkëngjitur, morëm, kemi marrë, për dijeni, për publikim, ju lutem shpërndani,
    ju lutemi shpërndani, drejtpërdrejt atyre, përgjigjuni drejtpërdrejt, jo neve, në emër të, na erdhi`,
}
