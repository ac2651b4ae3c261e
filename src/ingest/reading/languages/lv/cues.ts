import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    līdz, ne vēlāk kā, ne vēlāk kā līdz, vēlākais, pirms, beidzas, noslēdzas, tiek slēgts, spēkā līdz,
    derīgs līdz, atvērts līdz`,
  deadline: `
    termiņš, termiņa, termiņu, termiņi, beigu termiņš, gala termiņš, pēdējais termiņš, pēdējā diena,
    pēdējais datums, beigu datums`,
  reply: `
    atbilde, atbildes, atbildi, atbildēt, atbildiet, atbildēs, atbild, gaidām, gaidīsim, gaidu, rakstiet,
    raksti, rakstīt, uzrakstiet, sazinieties, sazināties, sazinies, dodiet ziņu, dot ziņu, dod ziņu, ziņu,
    ziņot, paziņot, paziņojiet, informējiet, interese, interesi, interesenti, interesentus, interesentiem,
    ieinteresētie, ieinteresētajiem, ieinteresētos, apliecināt interesi, izteikt interesi, piesakieties,
    pieteikties, piesakās, pieteikšanās partneriem, apstiprināt, apstipriniet, apstiprinājums, apstiprinājumu,
    nodomu, nodomu protokols, nodomu vēstule, zvaniet, zvanīt, piezvaniet, atsauksmes, atsaukties,
    atsaucieties, atsauksies, dzirdēt, partneru meklēšana, atrast partner*, izvēlēties partner*`,
  application: `
    pieteikums, pieteikumu, pieteikuma, pieteikumi, projekta pieteikums, projekta pieteikumu,
    projekta pieteikuma, iesniegt, iesniedzam, iesniegsim, iesniegšana, iesniegšanas, iesniegts, iesniedzams,
    jāiesniedz, iesniegumu, konkurss, konkursa, konkursā, konkursu, uzsaukums, uzsaukuma, uzsaukumu, kārta,
    kārtas, kārtā, kārtu, projektu kārta, LAD, Lauku atbalsta dienests, Lauku atbalsta dienestā,
    Lauku atbalsta dienestam, EPS, ministrija, ministrijā, ministrijai, aģentūra, aģentūrā, aģentūrai, VIAA,
    JSPA, finansējuma pieteikums, piedāvājums konkursam, projekta ideja jāiesniedz, koncepcija,
    pieteikšanās konkursam`,
  event: `
    sanāksme, sanāksmē, sēde, sēdē, sapulce, sapulcē, kopsapulce, padome sanāk, valdes sēde, valde, tikšanās,
    tiekamies, konference, konferencē, seminārs, seminārā, semināru, darbnīca, vebinārs, vebinārā,
    tiešsaistes tikšanās, apmācības, gadatirgus, tirgus, izstāde, festivāls, svētki, svētkos, pasākums,
    pasākumā, informatīvā diena, brauciens, pieredzes brauciens, ekskursija, vizīte, nometne,
    konkursa noslēgums, reģistrācija, reģistrēties, reģistrējieties, atvaļinājums, atvaļinājumā, slēgts,
    birojs slēgts, prombūtnē, atvērto durvju, atklāšana, publicēts, publicēšana, iznāk, dome, domes sēde,
    lemj, komisija, Zoom, Teams, vasaras skola, sacensības, koncerts, vēlēšanas, jubileja, Jāņi, Līgo, atzīmē`,
  past: `
    dibināta, dibināts, nodibināta, dibinājām, izveidota, izveidots, kopš, darbojas kopš, bija, ir bijis,
    beidzās, noslēdzās, pabeigts, pabeidzām, notika, īstenots, īstenojām, realizējām, apstiprināts,
    apstiprināta, pagājušajā gadā, pagājušogad, pagājušā gada, iepriekšējais, iepriekšējā, agrāk, bijušais,
    pirms gada, pirms gadiem, uzcelta, celta, atvērām, tika atvērts, dzimis, dzimusi, saņēma, saņēmām,
    uzvarēja, apmeklējām, bijām, sūtījām, nosūtīju, jūsu vēstule, iedzīvotāji, iedzīvotāju skaits, likums,
    noteikumi, slēgta, reģistrēta, iestājāmies, biedrs kopš`,
  period: `
    ilgums, ilgst, ilgs, ilgtu, projekta ilgums, periods, periodā, īstenošana, īstenošanas, īstenošanas laiks,
    īstenosim, īstenot, tiks īstenots, norise, norises laiks, laika grafiks, laika periods, laikposms, sākums,
    sākas, sāksies, sāktos, sākt, sāksim, uzsākt, projekta sākums, projekta beigas, beigsies, plānots,
    plānota, plānojam, paredzēts, paredzēta, mēneši, mēnešu, gadi, gadus, projekts, projekta`,
  superseded: `
    iepriekš, agrāk, sākotnēji, sākotnējais, nevis, ne, vairs ne, vecais, vecā, kļūdaini, bija, pagarināts no,
    pārcelts no, vietā`,
}

export const triage: TriageCues = {
  seek: `
    partneru meklēšan*, partnera meklēšan*, sadarbības partneru meklēšan*, partneru meklējum*, meklējam ~
    partner*, meklē ~ partner*, meklēju ~ partner*, tiek meklēti ~ partner*, tiek meklēts ~ partner*, tiek
    meklētas, meklējam ~ sadarbības partner*, meklē ~ sadarbības partner*, meklējam ~ VRG, meklējam ~ rīcības
    grup*, meklē ~ rīcības grup*, meklējam ~ LEADER*, meklējam ~ pašvaldīb*, meklē ~ pašvaldīb*, meklējam ~
    biedrīb*, meklējam ~ skol*, meklē ~ skol*, meklējam ~ organizācij*, meklējam ~ reģion*, meklējam ~ FLAG*,
    meklējam ~ domubiedr*, meklējam ~ sadraudzīb*, meklējam ~ uzņēm*, vajadzīgi ~ partner*, vajadzīgs ~
    partner*, nepieciešami ~ partner*, nepieciešams ~ partner*, trūkst ~ partner*, pietrūkst ~ partner*,
    vēlamies atrast, vēlētos atrast ~ partner*, vēlamies ~ partner*, atrast ~ partner*, gribam atrast, gribētu
    atrast ~ partner*, partnerus projekt*, partneri projekt*, partneriem projekt*, pārrobežu sadarbīb*,
    aicinām ~ partner*, aicinām ~ sadarboties, aicinām sadarbībai, aicinām ~ pievienoties ~ projekt*,
    aicinājums sadarboties, aicinājums sadarbībai, uzaicinājums sadarboties, sadarbības piedāvājum*,
    sadarbības priekšlikum*, sadarbības uzaicinājum*, pievienoties mūsu projektam, pievienojieties mūsu
    projektam, piedalīties mūsu projektā, kurš vēlas pievienoties, kas vēlas piedalīties, kurš nāk talkā,
    papildināt konsorciju, vēlamies sadarboties, vēlētos sadarboties, gribētu sadarboties, gribam sadarboties`,
  seekWeak: `
    meklējam, meklē, meklēju, partneri, partnerus, sadarbības projekts, sadarbības projektu, sadarbības ideja,
    projekta ideja, sadarbība, sadarbību, sadarbībai, pieredzes apmaiņ*, apmainīties ar pieredzi, dalīties
    pieredzē, lūdzam izplatīt, lūdzu izplatiet, izplatīt, pārsūtīt, pārsūtiet, lūdzu pārsūtiet, savā tīklā,
    saviem biedriem, publicēt, lūdzam publicēt, vai varat publicēt, ievietot mājaslapā, jūsu mājaslapā,
    konsorcijs, vadošais partneris, līdzīgas teritorijas, līdzīgi reģioni, laipni gaidīti, gaidīti, ideāli
    būtu, iespējamie partneri, potenciālie partneri, interesējas par sadarbību, starptautisk* sadarbības
    projekt*, starpvalstu sadarbības projekt*, starpvalstu sadarbīb*, transnacionāl* sadarbīb*,
    starpteritoriāl* sadarbīb*`,
  capability: `
    piedāvājam, piedāvājam sevi, piedāvājamies, piedāvā savu, kā partneris, kā partneri, kā projekta partneri,
    par partneri, kā asociētais partneris, labprāt pievienosimies, labprāt pievienotos, labprāt piedalītos,
    labprāt piedalīsimies, esam gatavi, gatavi pievienoties, gatavi piedalīties, varam piedāvāt, varam uzņemt,
    varam izmitināt, varam sniegt, varam dot, varam dalīties, sniegsim ieguldījumu, ko mēs piedāvājam,
    ko varam dot, mūsu pieredze, mūsu zināšanas, mūsu kompetence, sava projekta nav, savu projektu nerakstām,
    paši projektu nerakstām, paši nerakstām, paši neiesniedzam, bez sava projekta, jūsu projektā,
    jūsu projektam, jūsu projektos, jūsu pieteikumā, jūsu konsorcijā, citu projektos, citu projektiem,
    cita projektā, uzaiciniet mūs, ņemiet mūs, ja jums vajadzīgs partneris, kam vajag partneri,
    kam vajadzīgs partneris, atvērti piedāvājumiem, izmēģinājumu teritorij*, pilotteritorij*,
    dzīvā laboratorija`,
  amendment: `
    labojums, labojumi, labojumu, lūdzu labojiet, lūdzam labot, lūdzam izlabot, izlabojiet, izlabot,
    grozījumi, izmaiņas, izmaiņa, lūdzam mainīt, lūdzu nomainiet, lūdzam nomainīt, precizējums, precizējumi,
    precizējam, precizēt, atjauninājums, atjaunināt, atjauniniet, papildinājums, papildinājumi, papildināt
    mūsu, papildiniet, termiņš pagarināts, termiņš ir pagarināts, pagarināts, pagarināts līdz, pagarinām
    termiņu, termiņa pagarināšana, pārcelts, jauns termiņš, jaunais termiņš, jauns datums, jauna
    kontaktpersona, mainījusies kontaktpersona, mainījies, mainās, pārējais paliek, viss pārējais, pārējā
    informācija, paliek nemainīg*, nemainās, bez izmaiņām, iepriekš nosūtīt*, iepriekš sūtīt*, pagājušajā
    nedēļā sūtīt*, mūsu sludinājums, mūsu sludinājumā, mūsu sludinājumu, mūsu piedāvājumā, mūsu partneru
    meklē*, mūsu publicēt*, publicētajā sludinājumā, ieviesusies kļūda, kļūda, kļūdaini, drukas kļūda, jābūt,
    pareizi ir, pareizi, vietā, precizējum*, pārējais nemainās`,
  withdrawal: `
    lūdzam izņemt, lūdzu izņemiet, lūdzam noņemt, lūdzu noņemiet, lūdzam dzēst, lūdzu dzēsiet,
    lūdzu izdzēsiet, izdzēst, atsaucam, atsaukt, atsaukums, atceļam, atcelts, atcelt, partneris atrasts,
    partneri atrasti, partneri ir atrasti, partneris ir atrasts, atradām partner*, esam atraduši ~ partner*,
    esam atraduši, vairs nemeklējam, partnerus vairs nemeklējam, vairs nav vajadzīg*, vairs nav nepieciešam*,
    vairs nav aktuāl*, vairs nav spēkā, neaktuāls, projekts nenotiks, projekts netiks īstenots, nenotiks,
    atsakāmies, atteicāmies, atteikties no projekta, pieteikumu neiesniegsim, neiesniegsim,
    konsorcijs ir nokomplektēts, konsorcijs ir pilns, partnerība ir nokomplektēta, meklēšana ir pabeigta,
    meklēšana noslēgta, meklēšana pabeigta, vietas ir aizpildītas, nepublicēt, nepublicējiet, arhivēt`,
  interest: `
    izlasījām jūsu, izlasīju jūsu, redzējām jūsu, redzēju jūsu, izlasījām sludinājumu, redzējām sludinājumu,
    redzējām partneru meklē*, jūsu mājaslapā redzē*, jūsu mājaslapā publicēt*, jūsu publicēt*, jūsu
    sludinājum*, jūsu partneru meklē*, jūsu piedāvājum*, esam ieinteresēti, esam ļoti ieinteresēti, esmu
    ieinteresēts, esmu ieinteresēta, mūs interesē, mūs ieinteresēja, mūs ļoti interesē, interesē šis projekts,
    mūs interesētu, vēlētos pievienoties, vēlamies pievienoties, vēlamies piedalīties, vēlētos piedalīties,
    gribētu piedalīties, nodot mūsu, pārsūtīt mūsu, savest kopā, kontaktinformāciju, kontaktus, vai
    piedāvājums vēl, vai vēl ir spēkā, vēl ir aktuāl*, vēl spēkā, vai viņi vēl meklē, joprojām meklē,
    sludinājums nr, piedāvājums nr, atsauces numur*, atbilde uz partneru, atbilde uz sludinājumu, atbildot uz
    sludinājumu, saistībā ar sludinājumu, par partneru meklēšan*, gribētu pieteikties, vēlamies pieteikties,
    mēs varētu būt tie`,
  question: `
    vai varat pateikt, vai varētu pateikt, vai jūs varētu, vai varat paskaidrot, lūdzu pasakiet,
    lūdzu paskaidrojiet, vai ir iespējams, vai iespējams, vai tā ir, kā mēs varam, kā es varu, kā var,
    kā pieteikties, kādi dokumenti, kādus dokumentus, kur atrast, kur varu atrast, kur iesniegt, pie kā,
    pie kā vērsties, pie kā griezties, kam rakstīt, man ir jautājums, mums ir jautājums, man radās jautājums,
    jautājums, jautājumi, jautājumu, vēlos uzzināt, vēlamies uzzināt, gribētu zināt, gribēju jautāt,
    gribēju uzzināt, vēlējos noskaidrot, vai ir forma, vai mēs drīkstam, vai mēs varam, vai varam, vai drīkst,
    vai biedrība var, vai uzņēmums var, cik liels, cik daudz, kādi ir nosacījumi, vai ir termiņš, vai mums,
    īstā adrese`,
  newsletter: `
    jaunumu vēstule, ziņu lapa, ziņlapa, informatīvais biļetens, biļetens, e-biļetens, šajā numurā,
    šajā izdevumā, satura rādītājs, saturs, atrakstīties, atteikties no jaunumiem, atteikties no ziņām,
    skatīt pārlūkā, atvērt pārlūkā, skatīt tiešsaistē, lasīt vairāk, lasīt tālāk, uzzināt vairāk, īsumā,
    īsziņas, redaktora sleja, pasākumu kalendārs, jūs saņemat šo, esat pierakstījies, tīkla jaunumi, jaunumi`,
  event: `
    aicinām uz, aicinām piedalīties seminārā, aicinām piedalīties konferencē, aicinām jūs uz, laipni aicināti,
    ielūgums, ielūdzam, ieplānojiet, rezervējiet laiku, save the date, reģistrācija, reģistrēties līdz,
    reģistrējieties, pieteikties līdz, reģistrācijas saite, reģistrācijas anketa, pieteikuma anketa,
    dienas kārtība plkst, programma plkst, dalība ir bez maksas, dalība bezmaksas, bez maksas, dalības maksa,
    ieeja brīva, lektori, runātāji, paneļdiskusija, uzruna, kafijas pauze, vietu skaits ierobežots, vebinārs,
    kontaktbirža, atvērto durvju diena, norises vieta`,
  fundersCall: `
    izsludina, izsludināta, izsludināts, izsludinām, tiek izsludināta, atklāts konkurss,
    atklāta projektu konkursa, projektu iesniegumu pieņemšana, projektu konkurss, uzsaukums ir atvērts,
    pieteikšanās atvērta, projektu pieteikumus var iesniegt, pieteikties var, var pieteikties,
    atbalstu var saņemt, atbalsta intensitāte, atbalsta pretendent*, attiecināmās izmaksas, attiecināmas,
    maksimālais atbalst*, maksimālā atbalsta, finansējums līdz, publiskais finansējums,
    pieejamais finansējums, kārtas finansējums, vērtēšanas kritērij*, projektu vērtēšana,
    vadlīnijas pretendentiem, nolikums, konkursa nolikums`,
  autoReply: `
    automātiskā atbilde, automātiska atbilde, automātisks ziņojums, automātiski ģenerēt*, esmu atvaļinājumā,
    atrodos atvaļinājumā, esmu prombūtnē, neesmu birojā, esmu komandējumā, esmu slimības lapā,
    bērna kopšanas atvaļinājumā, atgriezīšos, būšu atpakaļ, mani aizvieto, mani aizstāj, steidzamos gadījumos,
    steidzamos jautājumos, vēstules netiek pārsūtītas, netiek pārsūtīt*, izlasīšanas apstiprinājums,
    saņemšanas apstiprinājums, tika izlasīt*, jūsu vēstule ir saņemta, jūsu iesniegums ir reģistrēts,
    esam saņēmuši jūsu, pieteikuma numurs, reģistrēts ar numuru, lūdzu neatbildiet, neatbildiet uz šo`,
  bounce: `
    ziņojums netika piegādāts, nav piegādāt*, neizdevās piegādāt, nevarēja piegādāt, piegāde neizdevās,
    nepiegādāt*, adresāts nav atrasts, adrese nav atrasta, saņēmējs nav atrasts, nezināms saņēmējs,
    pastkaste ir pilna, pastkaste pilna, atgriezts sūtītājam`,
  spam: `
    optimizācij* meklē*, SEO, Google pirmaj*, pirmajā lapā, atpakaļsait*, backlink*, viesraksts, aizdevum*,
    aizdevums, kredīt*, procentu likme, ātrais kredīts, mantojum*, miris klients, naudas pārskaitījum*,
    bankas rekvizīt*, pases kopij*, loterij*, laimētājs, jūs esat laimēj*, bitcoin, kriptoval*, investor*,
    investīciju iespēj*, peļņa, garantēts finansējums, garantējam finansējumu, uzrakstīsim jūsu,
    panākumu maksa, apstrādes maksa, e-pasta adrešu, kontaktu datubāz*, uzņēmumu datubāz*, vairāk apmeklētāju,
    vairāk klientu, palielināt pārdošanu, mājaslapu izstrād*, bezmaksas konsultācija, bezmaksas analīze,
    īpašais piedāvājums, atlaide, atlaides, tikai šodien, klikšķiniet šeit, spiediet šeit, vairumtirdzniecīb*,
    rūpnīcas cen*`,
  job: `
    vakance, vakances, darba piedāvājums, darba sludinājums, amats, aicinām darbā, meklējam darbinieku,
    meklē darbinieku, meklējam kolēģi, pilna slodze, pilnu slodzi, pusslodze, nepilna slodze, darba alga,
    alga, atalgojums, mēnešalga, bruto, dzīvesgājums, CV, motivācijas vēstule, darba pienākumi,
    prasības kandidātiem, mēs piedāvājam darbu, darba intervija, darba līgums, autovadītāja apliecība,
    praktikants`,
  participants: `
    meklējam dalībniekus, meklē dalībniekus, aicinām dalībniekus, meklējam ~ dalībniek*, meklējam ~ jauniešus,
    meklējam brīvprātīgos, meklējam ~ brīvprātīg*, brīvas vietas, vēl ir vietas, pēdējās vietas,
    dalības maksa, līdzmaksājums, ceļa izdevumi tiek, ceļa izdevumus sedz, ceļa izdevumi,
    naktsmītnes un ēdināšana, ēdināšana un naktsmītnes, jauniešu apmaiņ*, nometnē, pieteikuma anketa,
    vecumā no, kabatas nauda`,
  minutes: `
    protokols, sēdes protokols, sapulces protokols, protokolē, protokolēja, piedalās, piedalījās, klātesošie,
    darba kārtība, darba kārtībā, nolēma, nolemj, lēmums, balsojums, balso, balsojot, vienbalsīgi, atturas,
    sēdi vada, sēdi atklāj, sēdi slēdz, nākamā sēde, dažādi`,
  press: `
    preses relīze, paziņojums presei, informācija medijiem, plašsaziņas līdzekļiem, medijiem, žurnālist*,
    publicēšanai, preses konference, noslēguma konference, noslēguma pasākums, svinīgi atklāt*, atzīst,
    fotogrāfijas medijiem, embargo`,
  thanks: `
    paldies par palīdzību, paldies jums par, paldies par atbalstu, liels paldies, sirsnīgs paldies,
    vislielākais paldies, vēlamies pateikties, vēlos pateikties, gribēju pateikties, sakām paldies,
    pateicamies par palīdzību, pateicoties jums, pateicoties jūsu, priecīgus svētkus, laimīgu jauno gadu,
    gaišus svētkus, priecīgus ziemassvētkus, atbilde nav nepieciešama, nav jāatbild, apsveicam`,
}

export const partners: PartnerCues = {
  partner: 'partner*, sadarbības partner*, partnerīb*, konsorcij*, partnerorganizācij*',
  wanted: `
    meklējam, meklē, meklēju, tiek meklēti, meklēti, meklēts, meklēšana, vajadzīgi, vajadzīgs, nepieciešami,
    nepieciešams, trūkst, vēlamies, vēlētos, gribam, gribētu, atrast, vēlams, vēlami, ideālā gadījumā, ideāli,
    vislabāk, īpaši, galvenokārt, piemēram, domājam par, priekšroka, laipni gaidīti, gaidīti, gaidām, aicinām,
    sadarboties, sadarbībai, sadarbību, interesē, interese, mērķa valstis, derētu, noderētu, atvērti,
    iesaistīt, labprāt`,
  found: `
    mums jau ir, jau ir, jau esam, jau piedalās, jau pievienojies, jau pievienojušies, jau iesaistīt*,
    apstiprinājis, apstiprinājuši, apstiprināti, apstiprinājusi, piekrituši, piekritis, piekritusi,
    mūsu partneris, mūsu partneri, esošie partneri, pašreizējie partneri, parakstījuši, parakstīts, atrasti,
    atrasts, kopā ar, izstājās, atteicās, vienojušies, pievienojās`,
  example: `
    esam sadarbojušies, sadarbojāmies, apmeklējām, bijām, brauciens, pieredzes brauciens, kā, piemērs,
    piemēram, pēc parauga, iedvesmojoties, iedvesmoja, mācījāmies, pieredze, iepriekšējais projekts,
    iepriekšējā, pagājušajā gadā, sadraudzības pilsēta, viesi, tūristi, bēgļi, ģimenes, strādnieki, dzimis,
    importēt*, eksport*, pārdod, robeža, robežojas, atšķirībā, salīdzinot, izceļojuši, izstādē, konferencē,
    īstenojām`,
  anyCountry: `
    no jebkuras valsts, no jebkuras ES, jebkura ES, jebkuras ES valsts, jebkura valsts, no visas Eiropas,
    visā Eiropā, no visām ES valstīm, no visām valstīm, no citām ES valstīm, no citām valstīm,
    no citām Eiropas valstīm, ES valstīm, ES valstis, ES valsts, no ES dalībvalstīm, dalībvalstīm,
    dalībvalsts, Eiropas valstīm, no Eiropas, no citurienes Eiropā, valsts nav svarīga, nav svarīgi no kuras,
    neatkarīgi no valsts, Eiropas Savienības valst*`,
  negation: 'ne, nav, nevis, neesam, izņemot, bez, vairs ne, nekad, nemeklējam, vairs nav',
}

export const money: MoneyCues = {
  thousand: 'tūkstoš*, tūkst, tūkst., k',
  million: 'miljons, miljoni, miljonu, miljonus, miljoniem, milj, mlj, mlj., milj.',
  currencies: {
    EUR: 'eiro, eiru, eur',
    SEK: 'Zviedrijas kron*',
    NOK: 'Norvēģijas kron*',
    PLN: 'zlot*',
    GBP: 'mārciņ*',
    USD: 'dolār*',
    CHF: 'Šveices frank*',
  },
  total: `
    budžets, budžetu, budžeta, budžetā, kopējais budžets, kopbudžets, kopējās izmaksas,
    kopējās projekta izmaksas, projekta budžets, projekta izmaksas, izmaksas, kopsumma, kopējā summa, kopā,
    pavisam kopā, viss projekts, visiem partneriem kopā, plānotais, aptuveni, apmēram, ap, aptuvenais,
    paredzamais`,
  perPartner: `
    uz partneri, uz vienu partneri, katram partnerim, katrs partneris, katra partnera, vienam partnerim,
    partnera budžets, partnera daļa, partnera ieguldījums, katrai grupai, uz vienu grupu, katrai VRG,
    katra VRG, katrai organizācijai, katrai valstij, katrs`,
  otherMoney: `
    pašu finansējums, pašu līdzfinansējums, līdzfinansējums, mūsu daļa, no tiem, no kuriem, no tā, maksa,
    dalības maksa, biedra nauda, alga, atalgojums, mēnesī, gadā, stundā, dienā, naktī, no personas, cilvēkam,
    cena, balva, balvu fonds, biļete, īre, apgrozījums, līdz, atbalsts līdz, saņēmām, ziedojums, parāds,
    aizdevums, izmaksāja, iztērēts, programmas budžets, kārtas`,
}
