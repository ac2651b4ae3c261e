import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    până la, până pe, până la data de, până în, până, înainte de, cel târziu, cel mai târziu,
    cel mai târziu la, nu mai târziu de, limită, se închide, se încheie, expiră, pînă la, termenul este, pe,
    valabil până, valabilă până, pînă, se termină`,
  deadline: `
    termen, termenul, termen limită, termenul limită, termenului limită, termene, data limită, dată limită,
    data-limită, deadline, ultima zi, scadență, termenului, data de închidere, data finală`,
  reply: `
    răspuns, răspunsul, răspunsuri, răspunsurile, răspunde, răspundeți, răspundă, să ne răspundă, aștept*,
    scrie, scrieți, scrieți-ne, ne scrie, să ne scrie, contact*, contactați, contactați-ne, anunțați,
    anunțați-ne, să ne anunțe, dați-ne de știre, dați de știre, de veste, manifest*, manifestare de interes,
    manifestări de interes, expresie de interes, exprimarea interesului, exprim*, exprime, interes, interesul,
    interesați, interesate, interesat, interesată, confirm*, confirmarea, scrisoare de intenție,
    scrisori de intenție, scrisoare de interes, acord de principiu, mandat, înscrie, semnal, vă rugăm să ne,
    ne puteți scrie, reveniți, feedback, alegem partener*, găsim partener*, găsi partener*, să ne alăturați,
    sunați, telefon, declarație, declarații, acordul de parteneriat`,
  application: `
    cerere, cererea, cererii, cererea de finanțare, cererii de finanțare, cereri de finanțare, depunere,
    depunerea, depunem, depunerii, depune, depuse, depus, depusă, apel, apelul, apelului, sesiune, sesiunea,
    sesiunii, aplicație, aplicația, aplicăm, aplica, aplicare, candidatură, candidatura, proiectul se depune,
    dosar, dosarul, AFIR, agenția națională, autoritatea de management, minister*, propunere, propunerea,
    propunerii, concept, fișa de proiect, finanțator*, portal, încărc*, transmitem, call, apelul se închide,
    evaluare, ghidul solicitantului, GAL-ului selecție, ANPCDEFP, linie de finanțare`,
  event: `
    întâlnire, întâlnirea, întâlnirii, întâlnim, ședință, ședința, ședinței, conferin*, târg, târgul,
    târgului, seminar*, atelier, atelierul, ateliere, webinar*, festival*, adunare*, adunarea generală,
    consiliul local, consiliu, comitet*, vizită, vizita, vizite, vizită de studiu, vizita de studiu, forum*,
    înscrieri, înscriere, înregistrare, concediu, concediul, închis, vacanță, sărbătoare, sărbători, hram,
    publicat, publicarea, publicare, deschidere, deschiderea, lansare, lansarea, inaugurare*, tabără, tabăra,
    videoconferin*, zoom, online, zilele, ziua porților, concert*, expoziț*, concurs*, gală, eveniment*,
    comisie, hotărăște, deplasare*, excursi*, sesiune de informare`,
  past: `
    din anul, înființat*, fondat*, constituit*, creat*, există din, funcționează din, a fost, au fost,
    am fost, era, erau, anul trecut, luna trecută, finalizat*, încheiat*, terminat*, realizat*, implementat*,
    am implementat, am realizat, a avut loc, au avut loc, precedent*, anterior*, în urmă cu, acum ~ ani,
    aprobat*, hotărârea, construit*, deschis în, semnat*, primit*, am primit, am trimis, am vizitat,
    am găzduit, a obținut, câștigat*, născut*, datat*, din data de, mesajul din, adresa din, lege, legea, OUG,
    ordonanț*, ordin*, recensământ*, populați*, până acum`,
  period: `
    durată, durata, perioadă, perioada, perioadei, calendar, calendarul, derula, se derulează, se va derula,
    desfășura, se va desfășura, se desfășoară, desfășurare, implementare, implementarea, implementat,
    realizare, realizarea, planificat*, prevăzut*, începe, va începe, începem, începând,
    începutul proiectului, demar*, start, finalul proiectului, se va încheia, se va finaliza, dura, va dura,
    proiectul durează, luni, ani, întinde, derulare, proiectul ar urma, activitățile`,
  superseded: `
    în loc de, inițial, anterior, nu, în locul, precedent, vechiul termen, fost, fostul, prelungit de la,
    amânat de la, din eroare, greșit, și nu, eronat`,
}

export const triage: TriageCues = {
  seek: `
    căutare de partener*, căutare partener*, căutarea de partener*, caut partener*, caut ~ partener*, căutăm
    partener*, căutăm ~ partener*, caută partener*, caută ~ partener*, căutăm un, căutăm o, căutăm ~ GAL*,
    caută ~ GAL*, căutăm ~ FLAG*, căutăm ~ grup*, căutăm ~ comun*, căutăm ~ asociați*, căutăm ~ organizați*,
    căutăm ~ școl*, căutăm ~ instituți*, căutăm ~ oraș*, partener* căutat*, căutați parteneri, în căutare de ~
    partener*, în căutarea ~ partener*, suntem în căutare*, dorim să găsim ~ partener*, am dori să găsim, găsi
    ~ partener*, găsim ~ partener*, găsirea ~ partener*, identificarea ~ partener*, identificăm ~ partener*,
    identifica ~ partener*, recrutăm partener*, avem nevoie de ~ partener*, nevoie de ~ partener*, ne
    lipsește, ne lipsesc, ne mai lipsește, ne mai trebuie, mai căutăm, ofertă de cooperare, oferta de
    cooperare, propunere de cooperare, propunerea de cooperare, propunere de colaborare, propunere de
    parteneriat, cerere de parteneriat, invitație la cooperare, invitație la parteneriat, invitație de
    parteneriat, invităm ~ să se alăture, vă invităm să vă alăturați, vă invităm să deveniți partener*,
    proiectul de cooperare, parteneriat european, parteneri europeni, partener străin, parteneri străini,
    parteneri din străinătate, parteneri din alte țări, dorim să cooperăm, dorim să colaborăm, am dori să
    colaborăm, am vrea să colaborăm, dorește să coopereze, dorește să colaboreze, dorim un parteneriat, să
    încheiem un parteneriat, să construim un parteneriat, construim un parteneriat, formăm un consorțiu,
    completăm consorțiul, completarea parteneriatului, să se alăture proiectului, alăturați-vă, să ni se
    alăture, comună înfrățită, localitate înfrățită, înfrățire, vrem să ne înfrățim, apel pentru parteneri,
    apel la parteneriat, fișă de cooperare, fișă de parteneriat, idee de proiect de cooperare, partener*
    pentru ~ proiect*, partener* interesa*`,
  seekWeak: `
    căutăm, caută, caut, parteneri, partener, parteneriat, colaborare, cooperare, schimb de experiență,
    schimburi de experiență, schimb de bune practici, vă rugăm să publicați, vă rugăm să distribuiți, rugăm să
    difuzați, rog să difuzați, să transmiteți mai departe, diseminare, diseminați, în rețeaua dumneavoastră,
    membrilor dumneavoastră, pe site-ul dumneavoastră, în baza dumneavoastră, solicitant principal, lider de
    proiect, lider de parteneriat, partener principal, consorțiu, teritorii similare, alte țări, sunt
    bineveniți, bineveniți, am dori, ne-am dori, alte GAL-uri, publicarea, proiect de cooperare, proiect
    transnațional, cooperare transnațională, cooperare interteritorială, cooperarea transnațională`,
  capability: `
    oferim, ne oferim, ne oferim ca, ne oferim să, ne punem la dispoziție, punem la dispoziție,
    stăm la dispoziție ca, ca partener, ca partener asociat, în calitate de partener, partener asociat,
    putem fi partener*, putem găzdui, am putea găzdui, putem primi, găzduim, putem contribui, putem oferi,
    putem aduce, aducem în parteneriat, ce aducem, ce oferim, ne putem alătura, ne-am alătura,
    am dori să ne alăturăm, dorim să ne alăturăm, dorim să intrăm în, intra într-un consorțiu,
    intrăm în consorții, să ne alăturăm unui, suntem gata să, suntem dispuși, suntem disponibili,
    disponibili pentru, în proiectul dumneavoastră, în proiectele dumneavoastră, în proiectele altora,
    proiectele altora, proiecte scrise de alții, nu depunem un proiect propriu, nu avem un proiect propriu,
    nu scriem un proiect propriu, fără proiect propriu, expertiza noastră, experiența noastră în,
    cunoștințele noastre, competențele noastre, cine are nevoie de, dacă aveți nevoie de un partener,
    deschiși la invitații, loc de testare, laborator viu, să fim partener*, să fim invitați`,
  amendment: `
    rectificare, erată, errata, corectură, corectare, vă rugăm să corectați, vă rog să corectați,
    vă rugăm să modificați, vă rog să modificați, vă rugăm să actualizați, vă rugăm să schimbați,
    vă rugăm să înlocuiți, modificare la, modificarea ofertei, modificări la, modificare a ofertei,
    actualizarea ofertei, actualizare la, completare la, completarea ofertei, completări la,
    termenul ~ prelungit, termen ~ prelungit, s-a prelungit, a fost prelungit, prelungim,
    prelungirea termenului, prelungire de termen, termenul ~ amânat, noul termen, nou termen, noua dată,
    în loc de, restul rămâne, restul rămân, celelalte date rămân, celelalte informații rămân,
    rămân neschimbate, rămâne neschimbat, restul e la fel, oferta noastră din, oferta noastră publicată,
    anunțul nostru din, anunțul nostru, am trimis săptămâna trecută, s-a strecurat o greșeală,
    s-a strecurat o eroare, o greșeală în, corect este, se va citi, adresa corectă, datele corecte,
    schimbarea persoanei de contact, adăugați la oferta, să adăugați, în oferta noastră`,
  withdrawal: `
    vă rugăm să retrageți, vă rog să retrageți, vă rugăm să ștergeți, vă rog să ștergeți,
    vă rugăm să scoateți, vă rog să scoateți, vă rugăm să eliminați, retragem, ne retragem,
    retragerea ofertei, retragere ofertă, retragerea anunțului, retragem oferta, am găsit partener*,
    am găsit ~ partener*, partener găsit, parteneri găsiți, s-a găsit partener, nu mai căutăm,
    nu mai avem nevoie, nu mai este actual*, nu mai este valabil*, nu mai este de actualitate,
    nu mai e valabil*, proiectul a fost anulat, proiect anulat, proiectul nu se mai, nu se va mai realiza,
    am renunțat, renunțăm, renunțare la, parteneriatul este complet, parteneriat complet,
    consorțiul este complet, căutarea s-a încheiat, am încheiat căutarea, anularea ofertei, anulăm,
    închideți anunțul, nu mai depunem`,
  interest: `
    am citit ~ oferta, am văzut ~ oferta, am văzut ~ anunțul, am citit ~ anunțul, am găsit ~ oferta,
    am găsit pe site-ul, publicată pe site-ul, publicat pe site-ul, oferta nr, oferta numărul, anunțul nr,
    anunțul cu numărul, oferta cu nr, referitor la oferta, referitor la anunțul, cu privire la oferta,
    în legătură cu oferta, ca răspuns la oferta, răspuns la oferta, răspuns la anunțul, în urma anunțului,
    în urma publicării, ne interesează, ne-a interesat, ne-a atras atenția, suntem interesați de ofert*,
    suntem interesați de proiect*, suntem interesați de această, suntem interesați de acest,
    suntem foarte interesați, sunt interesat*, interesați de ofert*, ne exprimăm interesul,
    ne manifestăm interesul, dorim să ne alăturăm proiectului lor, am dori să participăm la acest proiect,
    să ne puneți în legătură, ne puneți în legătură, puneți în contact, să ne puneți în contact,
    să transmiteți ~ interesul, datele de contact ale, transmiteți mesajul nostru, mai caută,
    mai este valabilă, este încă valabilă, mai este actuală, în buletinul dumneavoastră`,
  question: `
    ați putea să-mi spuneți, ați putea să ne spuneți, puteți să-mi spuneți, puteți să ne spuneți,
    ne puteți spune, îmi puteți spune, aș dori să știu, aș vrea să știu, am dori să știm, am vrea să știm,
    aș dori să întreb, aș vrea să întreb, este posibil, e posibil, este obligatoriu, trebuie să, cum putem,
    cum pot, cum se poate, cum facem, cui ne adresăm, cui trebuie, cu cine, o întrebare, am o întrebare,
    avem o întrebare, câteva întrebări, întrebare, întrebări, unde putem, unde pot, care sunt condițiile,
    ce condiții, ce documente, există un formular, cât costă, până când, mă întreb, suntem eligibili,
    sunt eligibil*, este eligibil*, vă rog să-mi precizați, vă rugăm să ne precizați, clarificare,
    clarificări, lămuriri`,
  newsletter: `
    newsletter, buletin informativ, buletinul informativ, buletin lunar, în acest număr, în această ediție,
    dezabonare, dezabonați-vă, dezabona, vizualizați în browser, vezi în browser, deschide în browser,
    citește mai mult, citiți mai mult, află mai multe, primiți acest mesaj, ați primit acest e-mail deoarece,
    nu mai doriți să primiți, știri, noutăți, editorial, cuprins, evenimente viitoare, abonați-vă, pe scurt`,
  event: `
    vă invităm la, avem plăcerea să vă invităm, avem deosebita plăcere, avem onoarea să vă invităm,
    sunteți invitat*, invitație la conferin*, invitație la eveniment, invitație la webinar,
    înscrierea se face, înscrieri până, înscrieri la, formular de înscriere, link de înscriere,
    înregistrarea participanților, participarea este gratuită, intrarea este liberă, locuri limitate,
    numărul locurilor este limitat, rezervați data, save the date, programul zilei, programul evenimentului,
    agenda evenimentului, vorbitori, lectori, conferință, webinar, masă rotundă, sesiune plenară,
    zi de informare, va avea loc`,
  fundersCall: `
    lansează apelul, lansare apel, a lansat apelul, anunță deschiderea, anunță lansarea, deschiderea sesiunii,
    apel de selecție, apelul de selecție, apel de proiecte deschis, apelul este deschis, sesiune de depunere,
    beneficiari eligibili, solicitanți eligibili, cheltuieli eligibile, valoarea maximă,
    valoarea nerambursabilă maximă, fonduri disponibile, alocarea, alocare financiară,
    intensitatea sprijinului, sprijin nerambursabil, criterii de selecție, criterii de eligibilitate,
    ghidul solicitantului, punctaj minim, granturi de până la, cine poate aplica, buget alocat`,
  autoReply: `
    răspuns automat, mesaj automat, mesaj generat automat, plecat din birou, nu sunt la birou,
    sunt în concediu, mă aflu în concediu, concediu de odihnă, absent din birou, în lipsa mea,
    pe perioada absenței, în absența mea, revin la birou, mă întorc, la întoarcere, vă rugăm să nu răspundeți,
    nu răspundeți la acest, numărul solicitării, numărul tichetului, ați fost înregistrat,
    a fost înregistrată, confirmare de primire, confirmare de citire, a fost citit,
    am primit mesajul dumneavoastră, confirmăm primirea`,
  bounce: `
    nu a putut fi livrat, nu a fost livrat, mesaj nelivrat, livrare eșuată, eroare de livrare,
    căsuța poștală este plină, destinatar necunoscut, adresa nu există, returnat expeditorului`,
  spam: `
    optimizare SEO, optimizare pentru motoarele, prima pagină google, link-uri sponsorizate,
    articole sponsorizate, advertorial, credit rapid, credite, împrumut, împrumuturi, dobândă, dobândă mică,
    investitor, investiții profitabile, criptomonede, bitcoin, loterie, ați câștigat, câștigător, moștenire,
    transfer bancar, contul dumneavoastră va fi, verificați contul, parola expiră, factură restantă,
    bază de date cu firme, site web de la, ofertă specială, reducere, comandă acum, garantăm finanțarea,
    comision de succes, scriem proiecte pentru`,
  job: `
    loc de muncă, locuri de muncă vacante, post vacant, angajăm, angajează, ocuparea postului, concurs pentru
    ocuparea, salariu, salariul, CV, scrisoare de motivație, contract de muncă, normă întreagă, interviu,
    anunț de angajare, recrutare personal, candidatul, interviurile, studii superioare, fișa postului`,
  participants: `
    căutăm participanți, căutăm ~ participanți, caut participanți, selecție participanți,
    selecția participanților, căutăm voluntari, căutăm ~ voluntari, locuri disponibile, ultimele locuri,
    schimb de tineri, tabără internațională, tineri între, cu vârsta între, vârsta participanților,
    taxă de participare, cazare și masă, costuri de transport decontate, transport rambursat, bani de buzunar,
    formular de înscriere pentru participanți`,
  minutes: `
    proces-verbal, procesul-verbal, proces verbal, minuta, minuta întâlnirii, ordinea de zi, prezenți,
    absenți motivat, participanți la ședință, s-a aprobat în unanimitate, s-a votat, diverse,
    secretar de ședință, președinte de ședință`,
  press: `
    comunicat de presă, comunicat, conferință de presă, contact presă, biroul de presă, purtător de cuvânt,
    conferința finală, conferință de închidere, a fost inaugurat, pentru publicare imediată, dosar de presă`,
  thanks: `
    vă mulțumim pentru ajutor, vă mulțumesc pentru ajutor, mulțumim pentru publicare,
    mulțumesc pentru publicare, vă mulțumim pentru sprijin, vă mulțumesc pentru sprijin,
    mulțumim frumos pentru, mulțumesc mult pentru, mulțumim încă o dată, mulțumesc încă o dată,
    sărbători fericite, crăciun fericit, un an nou fericit, la mulți ani, felicitări, datorită dumneavoastră`,
}

export const partners: PartnerCues = {
  partner: `
    partener, parteneri, partenerii, partenerul, partenerului, partenerilor, parteneră, partenere,
    parteneriat, parteneriatul, parteneriate, parteneriatului, consorțiu, consorțiul, coparticipanți`,
  wanted: `
    căutăm, caut, caută, căutat, căutați, căutare, găsi, găsim, dorim, dorește, am dori, ne-am dori, vrem,
    am vrea, nevoie, ne trebuie, lipsește, lipsesc, parteneri din, partener din, parteneri în, bineveniți,
    binevenit*, ideal, în mod ideal, de preferință, preferabil, preferăm, preferat*, prioritar, prioritate,
    mai ales, în special, îndeosebi, ne gândim la, vizăm, țintim, colabora cu, coopera cu, cooperare cu,
    colaborare cu, colaborăm cu, lucra cu, schimb cu, să se alăture, alătura, invităm, provenind din,
    interesați, interesate, cel puțin, minimum, deschiși, ne adresăm, de exemplu din`,
  found: `
    avem deja, deja, există deja, partenerul nostru, partenerii noștri, s-au alăturat, s-a alăturat,
    ni s-a alăturat, confirmat, confirmați, confirmată, au confirmat, a confirmat, a semnat, au semnat,
    am semnat, împreună cu, alături de, și-a dat acordul, parteneri existenți, parteneri confirmați, am găsit,
    face parte din, fac parte din, partener actual, parteneri actuali, și-au dat acordul, la bord, s-a retras`,
  example: `
    am colaborat, am cooperat, am lucrat, am vizitat, am fost în, am văzut, vizită în, vizita în,
    vizită de studiu în, ca în, la fel ca în, precum în, inspirat*, după modelul, modelul din, exemplul din,
    în trecut, proiect anterior, proiectul anterior, am avut, avem înfrățire, înfrățită cu, înfrățit cu,
    graniță, granița, frontieră, frontiera, turiști din, turiștii din, refugiați din, refugiați, plecați în,
    pleacă în, emigrat în, muncesc în, întorși din, originar, sași, provin din, importat*, export*,
    anul trecut, târgul din, vecin*, realizat cu, derulat cu`,
  anyCountry: `
    orice țară, orice țară din, orice țară europeană, oricare țară, toate țările, toate țările europene,
    din toată europa, toată europa, din întreaga europă, întreaga europă, oriunde în europa,
    oriunde din europa, țări europene, țară europeană, țările europene, țări UE, țări din UE, țară UE,
    țară din UE, țările UE, state membre, stat membru, statele membre, statelor membre, uniunea europeană,
    țări din uniunea europeană, alte țări europene, alte state membre, alt stat membru, alte țări,
    indiferent de țară, țara nu contează, nu contează țara, din europa, europene, europeni, fără preferință`,
  negation: 'nu, fără, nici, cu excepția, în afară de, exceptând, niciodată, mai puțin, afară de',
}

export const money: MoneyCues = {
  thousand: 'mii, mie, mii de, k',
  million: 'milion, milioane, mil, mln, milioane de',
  currencies: {
    EUR: 'euro, eur, euroi',
    RON: 'lei, leu, ron',
    USD: 'dolar*',
    GBP: 'lire sterline',
    MDL: 'lei moldovenești',
    HUF: 'forinți',
  },
  total: `
    buget, bugetul, bugetului, buget total, bugetul total, bugetul proiectului, total, în total, totală, cost,
    costul, costuri, costul total, valoare, valoarea, valoarea totală, valoarea proiectului, valoare totală,
    estimat, estimată, estimativ, estimăm, în jur de, circa, suma, sumă, suma totală, global,
    pentru toți partenerii, indicativ`,
  perPartner: `
    per partener, pe partener, fiecare partener, pentru fiecare partener, fiecărui partener, de partener,
    de fiecare partener, bugetul partenerului, contribuția partenerului, per GAL, fiecare GAL, pe GAL,
    pentru fiecare GAL, per organizație, fiecare organizație, pentru fiecare, partenerul contribuie`,
  otherMoney: `
    cofinanțare, contribuție proprie, contribuția proprie, contribuția noastră, partea noastră, din care,
    la noi, aport propriu, pe persoană, de persoană, pe lună, lunar, pe an, anual, pe zi, taxă, taxa, taxe,
    cotizație, cotizația, salariu, preț, prețul, bilet, premiu, premii, chirie, cifră de afaceri, cheltuit,
    am cheltuit, investit, am investit, a costat, am primit, grant de, subvenție, avans, cazare, pregătire,
    faza pregătitoare, fonduri proprii, primăria pune`,
}
