import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: 'deri më, deri në, deri, para, brenda datës, jo më vonë se, më së voni, para datës, brenda',
  deadline: 'afati, afat, afatin, afati i fundit, afatet, skadon, data e fundit, mbyllet',
  reply: `
    përgjigje, përgjigjet, përgjigjen, përgjigjeni, na shkruani, na kontaktoni, na njoftoni,
    shprehje interesi, të interesuarit, kontaktoni, na telefononi, presim, konfirmoni, lajmëroni`,
  application: `
    thirrja, thirrjes, thirrje, aplikim, aplikimi, aplikimet, aplikimin, aplikojmë, aplikoni, dorëzohet,
    dorëzimi, dorëzojmë, propozimi, projekt-propozim, dosja, AZHBR, agjencia`,
  event: `
    takim, takimi, mbledhja, mbledhje, konferenca, konferencë, seminar, panair, panairi, festival, festivali,
    vizitë, vizita, inaugurim, mbahet, zhvillohet, pushime, mbyllur, treg, trajnim, webinar, publikuar`,
  past: `
    që nga, themeluar, u themelua, krijuar, u krijua, ishte, u mbajt, përfundoi, mbaroi, miratoi, miratuar,
    vitin e kaluar, më parë, kishte, u hap, dërguar, tashmë`,
  period: `
    periudha, periudhë, kohëzgjatja, kohëzgjatje, zgjat, fillon, fillojmë, nis, zbatimi, zbatohet, përfundon,
    kalendari, afatet e projektit, gjatë viteve, vitet`,
  superseded: 'në vend të, jo, më parë, fillimisht, dhe jo',
}

export const triage: TriageCues = {
  seek: `
    kërkojmë partner*, kërkon partner*, kërkim partner*, kërkim partnerësh, kërkohen partner*,
    kërkohet partner*, kërkojmë ~ partner*, duam të gjejmë partner*, gjetja e partner*, në kërkim të partner*,
    thirrje për partner*, kërkojmë grupe lokale, kërkojmë ~ grupe, kërkojmë bashki, kërkojmë organizata,
    bashkëpunim ndërkombëtar, projekt bashkëpunimi, bashkëpunim transnacional, kërkojmë`,
  seekWeak: `
    kërkojmë, kërkon, kërkohen, bashkëpunim, bashkëpunimi, bashkëpunojmë, partner*, partneritet, dëshirojmë,
    do të donim, në kontakt me, shpërndani, të interesuar, projekt, projektin, ide, ide projekti`,
  capability: `
    ofrojmë, ne ofrojmë, ofrojmë veten, jemi të gatshëm të bëhemi partner*, të gatshëm, mund të jemi partner,
    si partner në, mund të presim, mund të kontribuojmë, në dispozicion`,
  amendment: `
    korrigjim i njoftimit, korrigjoni njoftimin, gabim në njoftim*, e kemi zgjatur afatin, afati i ri,
    shtesë në njoftim*, ju lutem ndryshoni, përditësoni njoftimin`,
  withdrawal: `
    tërheqim njoftimin, tërheqim kërkesën, hiqni njoftimin, fshini njoftimin, kemi gjetur partner*,
    e gjetëm partner*, nuk kërkojmë më, projekti nuk do të, kemi hequr dorë, projekti u refuzua`,
  interest: `
    pamë njoftimin, lexuam njoftimin, në buletinin tuaj, në faqen tuaj, jemi të interesuar, na intereson,
    do të donim të marrim pjesë, të na lidhni, na vini në kontakt, në përgjigje të njoftimit`,
  question: `
    kam një pyetje, një pyetje, pyetje rreth, disa pyetje, a mund të, mund të na thoni, a është e mundur,
    si mund, ku mund, kush mund, sa kushton, a ka, a pranoni, duam të dimë`,
  newsletter: 'buletin, buletini, në këtë numër, lexo më shumë, çabonohu, shiko në shfletues',
  event: `
    ftesë, ju ftojmë, jeni të ftuar, rezervoni datën, regjistrimi deri, regjistrohuni, programi i ditës,
    konferencë, webinar, seminar, hyrja falas`,
  fundersCall: `
    thirrja është e hapur, hapet thirrja, aplikantët e pranueshëm, grante deri në, mbështetje deri në`,
  autoReply: `
    jashtë zyrës, përgjigje automatike, jam me pushime, numri i kërkesës, është pranuar, mos iu përgjigjni`,
  bounce: 'nuk mund të dorëzohej, nuk u dorëzua, dështoi dorëzimi',
  spam: `
    faqja e parë e google, seo, kredi për, interes i ulët, fitues, lotari, trashëgimi, investoni,
    kriptomonedh*`,
  job: 'vend i lirë pune, punësojmë, pozicioni, pagë, CV, kohë të plotë, aplikim për vendin',
  participants: `
    kërkojmë pjesëmarrës, kërkohen pjesëmarrës, kërkojmë vullnetarë, shkëmbim rinor, udhëtimi falas`,
  minutes: 'procesverbal, të pranishëm, rendi i ditës, mungojnë',
  press: 'njoftim për shtyp, për publikim, për mediat',
  thanks: 'faleminderit për ndihmën, ju falënderojmë për, shumë faleminderit që',
}

export const partners: PartnerCues = {
  partner: `
    partner, partneri, partnerë, partnerët, partnerëve, partnerin, partnere, bashkëpunëtor, bashkëpunëtorë`,
  wanted: `
    kërkojmë, kërkon, kërkohen, duam, dëshirojmë, nga, në, mundësisht, preferohet, të mirëpritur, na duhen,
    me, bashkëpunojmë me, mirëpresim`,
  found: `
    tashmë, kemi tashmë, është tashmë, ka konfirmuar, kemi gjetur, u bashkua, nënshkruar, kanë pranuar`,
  example: 'më parë, kemi bashkëpunuar, vizituam, vizitë studimore, si në, frymëzuar nga, për shembull',
  anyCountry: `
    çdo vend i BE-së, çdo vend i BE, çdo vend i Bashkimit Evropian, gjithë Evropa, e gjithë Evropa,
    nga çdo vend, pavarësisht vendit`,
  negation: 'jo, nuk, përveç, asnjë',
}

export const money: MoneyCues = {
  thousand: 'mijë',
  million: 'milion, milionë, mln',
  currencies: {
    ALL: 'lekë, lek',
    EUR: 'euro, eurosh',
  },
  total: `
    buxheti, buxhet, buxheti total, buxheti i përgjithshëm, gjithsej, në total, kosto, kostoja, vlera,
    vlera e projektit`,
  perPartner: 'për partner, për çdo partner, secili partner, çdo partner',
  otherMoney: `
    tarifë, pagë, biletë, kontributi vetjak, bashkëfinancim, shpenzuar, çmim, qira, prej të cilave`,
}
