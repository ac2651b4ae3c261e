import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    senast, senast den, före, innan, till och med, t o m, fram till, till den, inte senare än, allra senast,
    till`,
  deadline: `
    sista dag, sista dagen, sista datum, sista ansökningsdag, sista svarsdag, deadline, tidsfrist, frist,
    slutdatum, stänger, stänger den, går ut, löper ut, upphör`,
  reply: `
    svar, svara, svaret, svarsdatum, återkom, återkoppling, återkoppla, hör av er, hör av dig, hör av sig,
    höra av er, anmäl intresse, intresseanmälan, intresseanmälningar, meddela, meddelar, kontakta oss,
    kontakta, skriv till, maila, mejla, ring, besked, anmäler sitt intresse, visa intresse, bekräfta,
    vill ha besked, tacksamma för svar`,
  application: `
    ansökan, ansökningar, ansökningsomgång, ansökningsomgången, ansökningstid, ansökningstiden, ansöker,
    söka medel, söker medel, utlysning, utlysningen, utlysningar, inlämning, lämnas in, lämna in, lämnar in,
    skickas in, skickar in, Jordbruksverket, Tillväxtverket, projektansökan, ska vara inne, stänger,
    beslutsomgång`,
  event: `
    möte, mötet, sammanträde, sammanträder, styrelsemöte, styrelsen, träff, träffen, konferens, konferensen,
    seminarium, webbinarium, digitalt möte, mässa, mässan, festival, festivalen, studiebesök, studieresa,
    besök, invigning, invigs, äger rum, hålls, semester, stängt, ledig, marknad, årsmöte, kick-off,
    utställning, öppet hus, kurs, publicerad, uppdaterad`,
  past: `
    sedan, grundades, bildades, startade, startades, grundad, var, hölls, genomfördes, avslutades, godkändes,
    beslutade, förra året, i fjol, tidigare, hade, invigdes, antogs, undertecknade, skickade, skickat,
    publicerades, härom, redan`,
  period: `
    projektperiod, projektperioden, projekttid, projekttiden, period, perioden, pågår, pågå, löper, löptid,
    genomförs, genomförande, genomförandet, varar, startar, starta, börjar, börja, påbörjas, drar igång,
    avslutas, planeras pågå, varaktighet, tidplan, tidsplan, under åren, åren`,
  superseded: `
    i stället för, istället för, inte, tidigare, ursprungligen, tidigare angivna, och inte, ej`,
}

export const triage: TriageCues = {
  seek: `
    söker partner, söker partners, söker samarbetspartner, söker samarbetspartners, söker ~ partner*,
    partnersökning, partnersök, partner sökes, partners sökes, sökes: partner, letar efter partner*,
    letar efter ~ partner*, letar efter samarbetspartner*, efterlyser partner*, efterlyser ~ partner*,
    efterlyser samarbetspartner*, vill hitta partner*, hitta partner*, vi söker ~ leadergrupp*,
    söker ~ leaderområde*, söker vänner, söker ~ kommuner, söker vänort, samarbetspartner sökes,
    önskar samarbete med, vill samarbeta med, transnationellt samarbete, transnationellt projekt,
    samarbetsprojekt, internationellt samarbete, vi söker, sökes`,
  seekWeak: `
    söker, sökes, letar efter, efterlyser, samarbete, samarbeta, samarbetsprojektet, partner, partners,
    partnerskap, samarbetspartner*, gärna i kontakt med, komma i kontakt med, vill gärna, sprid gärna,
    skicka vidare, sprida, intresserade, tillsammans med, projektidé, projekt`,
  capability: `
    vi erbjuder, erbjuder oss, erbjuder vår, erbjuder, ställer upp som partner, kan vara partner,
    gärna partner i andras, vara partner i, delta som partner, kan ta emot, vi kan bidra med, testbädd,
    vår kompetens, ställer vår, till förfogande, söker inte partner till eget`,
  amendment: `
    rättelse av vår, rättelse till, ändring i vår, ändring av vår, vi har förlängt, förlängd svarstid,
    ny sista dag, komplettering till vår, tillägg till vår, vänligen ändra, var snälla och ändra,
    uppdatera vår annons, fel datum i, korrigera vår`,
  withdrawal: `
    drar tillbaka vår, vi drar tillbaka, dra tillbaka annonsen, ta bort vår, ta bort annonsen,
    plocka bort annonsen, vi har hittat partner*, vi har hittat en partner, har hittat partner*,
    partnern är hittad, söker inte längre, inte längre aktuell, projektet blir inte av, projektet läggs ner,
    projektet är nedlagt, fick avslag`,
  interest: `
    vi såg er annons, såg jag att, läste i ert, i ert nyhetsbrev, i ert veckobrev, på er webbplats,
    på er hemsida, er annons om, annonsen om, låter som vi, det låter som vi, vi är intresserade av,
    vi skulle gärna vara med, vill gärna delta i, kan ni ge mig kontaktuppgift*, förmedla kontakt,
    sätta oss i kontakt, svar på annonsen, med anledning av annonsen`,
  question: `
    jag undrar, vi undrar, en fråga, några frågor, fråga om, kan ni berätta, kan du berätta, är det möjligt,
    går det att, får man, måste man, hur gör, hur går det till, vem kan, vem ska vi, vart ska, var hittar,
    vad krävs, vad kostar, finns det, stämmer det, vilka regler`,
  newsletter: `
    nyhetsbrev, i detta nummer, i det här numret, läs mer, avprenumerera, avsluta prenumeration,
    visa i webbläsare, nyhetsbrev nr, veckobrev, notiser, på gång`,
  event: `
    välkommen till, inbjudan, vi bjuder in, du är inbjuden, boka datumet, save the date, anmälan senast,
    anmäl dig, anmälan via, program för dagen, konferens, webbinarium, seminarium, moderator, talare,
    lunch ingår, kostnadsfritt, begränsat antal platser`,
  fundersCall: `
    utlysningen är öppen, utlysning öppnar, ansökningsomgången öppnar, nu kan ni söka, sök medel, sök stöd,
    stöd kan sökas, behöriga sökande, stödnivå, max stödbelopp, bidrag på upp till`,
  autoReply: `
    frånvarande, autosvar, automatiskt svar, är på semester, inte på kontoret, åter den, tillbaka den,
    ärendenummer, har mottagits, svara inte på detta, kan inte besvaras, läskvitto`,
  bounce: `
    kunde inte levereras, kan inte levereras, leverans misslyckades, obeställbar, ej levererat, avvisades`,
  spam: `
    sökmotoroptimering, första plats på google, seo, länkbyte, gästinlägg, lån till, låga räntor, vinnare,
    lotteri, arv, investera, kryptovaluta, erbjudande gäller, bara idag, billigt`,
  job: `
    vi anställer, ledig tjänst, lediga tjänster, tjänst som, heltid, deltid, tillsvidare, provanställning,
    lön, CV och, personligt brev, ansökan om tjänsten, anställning`,
  participants: `
    söker deltagare, deltagare sökes, vi söker ~ deltagare, söker volontärer, söker ungdomar, ungdomsutbyte,
    resan är gratis, resa och boende, anmäl dig till utbytet`,
  minutes: `
    protokoll, närvarande, frånvarande ledamöter, justerare, dagordning, punkt, mötets öppnande,
    mötet öppnades, minnesanteckningar`,
  press: `
    pressmeddelande, för publicering, för omedelbar publicering, presskontakt, bilder kan användas fritt,
    pressbilder, invigdes`,
  thanks: 'tack för hjälpen, stort tack, tack för att, tusen tack, vi vill tacka, tack för trevligt',
}

export const partners: PartnerCues = {
  partner: `
    partner, partners, partnern, partnerna, parter, samarbetspartner, samarbetspartners, medsökande,
    samverkanspart, samarbetspart`,
  wanted: `
    söker, sökes, söka, letar, letar efter, efterlyser, efterlyses, vill ha, önskar, gärna, helst, från, i,
    vi ser gärna, välkomna, behöver, tänker oss, riktar oss till, vill hitta, partners från, samarbeta med,
    tillsammans med, starta med, med`,
  found: `
    har redan, redan med, redan klar, redan klart, är redan, redan partner, redan en partner, har tackat ja,
    är klar, hittat, har alltså, med är, bekräftat, skrivit under, avsiktsförklaring`,
  example: `
    har tidigare, tidigare samarbetat, besökte, besökt, studieresa till, inspirerade av, inspirerat av, som i,
    liknande i, efter förebild, exempelvis, hade besök, modell från`,
  anyCountry: `
    alla EU-länder, vilket EU-land som helst, hela EU, hela Europa, vilket land som helst, oavsett land,
    spelar ingen roll, var som helst i Europa, valfritt EU-land, övriga Europa, andra europeiska länder,
    från hela`,
  negation: 'inte, ej, utom, förutom, inga, ingen, undantag, inte längre',
}

export const money: MoneyCues = {
  thousand: 'tusen, tkr, t, k',
  million: 'miljon, miljoner, milj, mn, mnkr, Mkr, mkr',
  currencies: {
    SEK: 'kronor, kr, svenska kronor, krona',
    EUR: 'euro, euros',
    DKK: 'danska kronor',
    NOK: 'norska kronor',
  },
  total: `
    budget, totalbudget, total budget, totalt, sammanlagt, total kostnad, totala kostnaden, kostnad, kostar,
    projektbudget, omfattning, tillsammans, allt som allt, budgeten`,
  perPartner: 'per partner, varje partner, vardera, per part, per deltagande, per organisation',
  otherMoney: `
    avgift, lön, biljett, egeninsats, medfinansiering, redan använt, bidrag till, pris, omsättning, hyra,
    var av, varav, eget bidrag, per person, deltagaravgift, per natt`,
}
