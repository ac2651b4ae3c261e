import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    iki, ne vėliau kaip, ne vėliau kaip iki, vėliausiai, ligi, prieš, baigiasi, baigsis, galioja iki, galioja,
    uždaromas`,
  deadline: `
    terminas, termino, terminą, terminai, galutinis terminas, galutinė data, paskutinė diena,
    paskutinis terminas, paskutinė data, deadline`,
  reply: `
    atsakymas, atsakymo, atsakymų, atsakymus, atsakyti, atsakykite, atsiliepti, atsiliepkite, atsiliepia,
    laukiame, laukiu, lauksime, laukiama, rašykite, rašyti, parašykite, parašyti, susisiekite, susisiekti,
    kreiptis, kreipkitės, praneškite, pranešti, informuokite, duoti žinią, duokite žinią, susidomėjim*,
    susidomėję, susidomėjusių, susidomėjusius, susidomėjusios, susidomėjusieji, norintys, norinčius,
    norintieji, suinteresuot*, patvirtinti, patvirtinkite, patvirtinimas, patvirtinimą, ketinimų protokol*,
    ketinimų rašt*, skambinkite, paskambinkite, grįžtamasis ryšys, išgirsti, partnerių paieška,
    rasti partner*, surasti partner*, apsispręsti`,
  application: `
    paraiška, paraišką, paraiškos, paraiškų, paraiškas, teikti, teikiame, teiksime, teikiama, teikimo,
    teikimas, pateikti, pateiksime, pateikiama, pateikimas, pateikimo, kvietimas, kvietimo, kvietimą,
    kvietimas baigiasi, konkursas, konkurso, konkursui, projekto paraiška, projektinis pasiūlymas,
    projekto pasiūlymas, NMA, Nacionalinė mokėjimo agentūra, Nacionalinei mokėjimo agentūrai, agentūra,
    agentūrai, ministerija, ministerijai, ministerijoje, ŠMPF, Švietimo mainų paramos fond*, CPVA,
    finansavimo paraiška, VPS, portale, įkelti`,
  event: `
    susirinkimas, susirinkime, susirinkimo, posėdis, posėdyje, posėdžio, valdyba, valdybos posėdis, taryba,
    tarybos posėdis, susitikimas, susitikime, susitikimo, susitinkame, konferencija, konferencijoje,
    seminaras, seminare, dirbtuvės, webinaras, vebinaras, nuotolinis susitikimas, mokymai, mugė, mugėje,
    šventė, šventėje, festivalis, paroda, renginys, renginyje, informacinė diena, kelionė, išvyka, vizitas,
    stovykla, registracija, registruotis, registruokitės, atostogos, atostogauju, atostogų, uždaryta, nedirba,
    nebūsiu, atvirų durų, atidarymas, paskelbta, paskelbtas, skelbiama, išleidžiama, sprendžia, komisija,
    Zoom, Teams, vasaros mokykla, varžybos, koncertas, rinkimai, jubiliejus, minėjimas, švenčiame, Joninės,
    ataskaitinis susirinkimas`,
  past: `
    įkurta, įkurtas, įsteigta, įsteigtas, įsikūrė, veikia nuo, nuo, buvo, buvome, baigėsi, pasibaigė, baigtas,
    užbaigtas, vyko, įvyko, įgyvendinome, įgyvendintas, įgyvendinta, patvirtinta, patvirtintas,
    praėjusiais metais, praėjusių metų, pernai, ankstesnis, ankstesniame, anksčiau, buvęs, prieš metus,
    pastatyta, pastatytas, atidarytas, gimė, gavome, gavo, laimėjo, lankėmės, aplankėme, siuntėme, siunčiau,
    jūsų laiškas, gyventojų, įstatymas, įsakymas, uždarytas, uždaryta, registruota, nariai nuo, surašymo,
    surašymas`,
  period: `
    trukmė, trunka, truks, projekto trukmė, laikotarpis, laikotarpiu, laikotarpį, įgyvendinimas, įgyvendinimo,
    įgyvendinimo laikotarpis, įgyvendinsime, įgyvendinti, bus įgyvendinamas, vykdymas, vykdymo, vykdomas,
    vyks, vyktų, grafikas, tvarkaraštis, pradžia, prasideda, prasidės, prasidėtų, pradėti, pradėsime,
    projekto pradžia, projekto pabaiga, baigsis, planuojama, planuojame, planuojamas, numatoma, numatytas,
    mėnesių, mėnesius, metai, metus, projektas, projekto`,
  superseded: `
    anksčiau, ankstesnis, ankstesnė, pradinis, pradžioje, o ne, ne, nebe, vietoj, vietoje, senas, senasis,
    klaidingai, buvo, pratęstas nuo, nukelta iš`,
}

export const triage: TriageCues = {
  seek: `
    partnerių paiešk*, partnerio paiešk*, projekto partnerių paiešk*, partnerių ieškojim*, ieškome ~ partner*,
    ieško ~ partner*, ieškau ~ partner*, ieškoma ~ partner*, ieškomi ~ partner*, ieškome ~ VVG*, ieško ~ VVG*,
    ieškome ~ vietos veiklos grup*, ieškome ~ ŽRVVG*, ieškome ~ LEADER*, ieškome ~ savivaldyb*, ieško ~
    savivaldyb*, ieškome ~ bendruomen*, ieškome ~ organizacij*, ieškome ~ mokykl*, ieško ~ mokykl*, ieškome ~
    region*, ieškome ~ asociacij*, ieškome ~ muziej*, ieškome ~ įmon*, ieškome ~ bendraminč*, ieškome ~ kaim*,
    ieškome ~ seniūnij*, ieškome kas, reikia ~ partner*, reikalingi ~ partner*, reikalingas ~ partner*,
    trūksta ~ partner*, norime rasti, norėtume rasti ~ partner*, norėtume surasti, norime ~ partner*, rasti ~
    partner*, surasti ~ partner*, partnerių projekt*, partneriai projekt*, partneriais projekt*, partneriauti
    projekt*, kviečiame ~ partner*, kviečiame ~ bendradarbiauti, kviečiame ~ prisijungti ~ projekt*, kviečiame
    jungtis ~ projekt*, kvietimas bendradarbiauti, kvietimas partneriams, siūlome bendradarbiauti,
    bendradarbiavimo pasiūlym*, pasiūlymas bendradarbiauti, prisijungti prie mūsų projekto, junkitės prie mūsų
    projekto, kas norėtų prisijungti, kas nori prisijungti, gal kas norėtų, papildyti konsorcium*, norime
    bendradarbiauti, norėtume bendradarbiauti`,
  seekWeak: `
    ieškome, ieško, ieškau, ieškoma, partneriai, partnerių, bendradarbiavimo projektas, bendradarbiavimo
    projektą, bendradarbiavimo idėja, projekto idėja, bendradarbiavimas, bendradarbiauti, bendradarbiavimui,
    keistis patirtimi, patirties maina*, pasidalyti patirtimi, dalintis patirtimi, prašome pasidalinti,
    pasidalinkite, platinti, išplatinkite, išplatinti, persiųskite, persiųsti, savo tinkle, savo nariams,
    paskelbti, paskelbkite, prašome paskelbti, ar galėtumėte paskelbti, įdėti į svetainę, jūsų svetainėje,
    konsorciumas, pagrindinis partneris, vedantysis partneris, panašios teritorijos, panašių regionų,
    laukiami, idealu būtų, galimi partneriai, potencialūs partneriai, domina bendradarbiavimas, tarptautinio
    bendradarbiavimo projekt*, tarptautin* bendradarbiavim*, tarptautinį projektą, teritorinio ir tarptautinio
    bendradarbiavimo, tarpteritorin* bendradarbiavim*`,
  capability: `
    siūlome, siūlome save, siūlomės, siūlo savo, galime pasiūlyti, kaip partneris, kaip partneriai,
    partnerio teisėmis, asocijuotuoju partneriu, asocijuotas partneris, mielai prisijungtume,
    mielai prisijungsime, mielai dalyvautume, mielai prisidėtume, pasirengę prisijungti,
    pasiruošę prisijungti, galime priimti, galime apgyvendinti, galime suteikti, galime prisidėti,
    galime dalintis, prisidėtume, ką galime pasiūlyti, ką siūlome, mūsų patirtis, mūsų žinios,
    mūsų kompetencija, savo projekto neturime, savo projekto nerašome, savo projekto nerengiame,
    patys projekto nerašome, patys paraiškos neteikiame, patys neteikiame, be savo projekto, jūsų projekte,
    jūsų projektui, jūsų projektuose, jūsų paraiškoje, jūsų konsorciume, kitų projektuose, į kitų projektus,
    kitų rengiam*, pakvieskite mus, kvieskite mus, priimkite mus, jei jums reikia partnerio,
    kam reikia partnerio, kas ieško partnerio, atviri pasiūlymams, bandomoji teritorija, bandomąja teritorija,
    gyvoji laboratorija, būti partneriu, būti partneriais, tapti partneriu, tapti partneriais`,
  amendment: `
    pataisymas, pataisymai, pataisa, pataisymą, prašome pataisyti, prašome ištaisyti, pataisykite,
    ištaisykite, patikslinimas, patikslinimai, patikslinti, patikslinkite, tiksliname, pakeitimas, pakeitimai,
    pakeitimą, prašome pakeisti, pakeiskite, keičiasi, pasikeitė, keičiame, atnaujinimas, atnaujinti,
    atnaujinkite, papildymas, papildymai, papildyti mūsų, papildome, papildykite, terminas pratęstas, terminas
    pratęsiamas, terminas nukeltas, pratęstas terminas, pratęstas, pratęsiamas, pratęsiame, pratęsėme,
    pratęsimas, nukeliamas, nukeltas, naujas terminas, nauja data, naujas kontaktinis asmuo, visa kita lieka,
    visa kita, kita informacija lieka, likusi informacija, lieka tas pats, lieka nepakitę, nesikeičia, be
    pakeitimų, anksčiau siųst*, praėjusią savaitę siųst*, mūsų skelbim*, mūsų partnerių paiešk*, mūsų
    paskelbt*, paskelbtame, įsivėlė klaida, klaida, klaidingai nurodyt*, turi būti, turėtų būti, teisingai,
    teisingas, vietoj, vietoje, patiksliname, kita lieka`,
  withdrawal: `
    prašome pašalinti, prašome išimti, pašalinkite, išimkite, prašome ištrinti, ištrinkite, atšaukiame,
    atšaukti, atšaukite, atšauktas, atšaukimas, nuimkite, nuimti, partneris rastas, partneriai rasti,
    partneris surastas, partneriai surasti, partneriai jau rasti, partnerį radome, radome ~ partner*,
    suradome ~ partner*, partnerių jau neieškome, jau neieškome, nebeieškome, daugiau neieškome, nebereikia,
    nebereikalinga*, nebeaktual*, nebegalioja, neaktual*, projektas nevyks, projektas neįvyks, projekto nebus,
    nebus įgyvendinamas, neįgyvendinsime, atsisakome, atsisakėme, paraiškos neteiksime, neteiksime,
    konsorciumas sudarytas, konsorciumas suformuotas, partnerystė sudaryta, paieška baigta, paieška užbaigta,
    paieška uždaryta, vietos užpildytos, vietų nebėra, neskelbti, neskelbkite, archyvuoti`,
  interest: `
    perskaitėme jūsų, perskaičiau jūsų, skaitėme jūsų, matėme jūsų, mačiau jūsų, pamatėme jūsų, radome jūsų,
    perskaitėme skelbimą, pamatėme skelbimą, matėme skelbimą, jūsų svetainėje radome, jūsų svetainėje
    pamatėme, jūsų svetainėje paskelbt*, jūsų paskelbt*, jūsų skelbim*, jūsų partnerių paiešk*, mus domina,
    mus sudomino, mus labai domina, mus domintų, esame suinteresuoti, esame susidomėję, domimės, norėtume
    prisijungti, norime prisijungti, norėtume dalyvauti, norėtume prisidėti, perduoti mūsų, perduokite mūsų,
    persiųskite mūsų, suvesti mus, sujungti mus, kontaktus, kontaktinius duomenis, kontaktinę informaciją, ar
    skelbimas dar, ar pasiūlymas dar, ar dar galioja, dar galioja, dar aktual*, ar jie dar, ar dar ieško, vis
    dar ieško, tebeieško, skelbimas nr, pasiūlymas nr, nuorodos numer*, atsakymas į partnerių, atsakymas į
    skelbimą, atsakydami į skelbimą, dėl partnerių paieškos, dėl skelbimo, dėl pasiūlymo, ar dar galima
    prisijungti, mielai prisijungtume, ar galėtumėte mus suvesti, o mes`,
  question: `
    ar galėtumėte pasakyti, ar galite pasakyti, gal galėtumėte, gal galite, ar galėtumėte paaiškinti,
    prašome paaiškinti, ar įmanoma, ar galima, ar tiesa, kaip galime, kaip galėtume, kaip galiu,
    kaip užsiregistruoti, kokie dokumentai, kokių dokumentų, kur rasti, kur galiu, kur galima, į ką kreiptis,
    kam rašyti, pas ką, turiu klausimą, turime klausimą, turiu klausimų, kilo klausimas, turime klausimų,
    klausimas, klausimai, norėčiau paklausti, norėtume paklausti, norėčiau sužinoti, norėtume sužinoti,
    noriu paklausti, norime paklausti, domiuosi ar, teiraujuosi, teiraujamės, ar yra forma, ar mes galime,
    ar galime, ar gali asociacija, ar gali įmonė, ar privalome, ar reikia, kiek kainuoja, kokios sąlygos,
    ar yra terminas, tinkamu adresu`,
  newsletter: `
    naujienlaiškis, naujienlaiškio, naujienlaiškį, informacinis biuletenis, biuletenis, šiame numeryje,
    turinys, atsisakyti prenumeratos, atsisakyti naujienlaiškio, atsisakyti naujienų, žiūrėti naršyklėje,
    peržiūrėti naršyklėje, atidaryti naršyklėje, skaityti daugiau, skaityti toliau, plačiau skaitykite,
    trumpai, trumpos naujienos, redaktoriaus žodis, renginių kalendorius, gavote šį laišką, jūs gaunate šį,
    prenumeruojate, tinklo naujienos`,
  event: `
    kviečiame dalyvauti seminare, kviečiame dalyvauti konferencijoje, kviečiame dalyvauti renginyje,
    kviečiame jus į, maloniai kviečiame, kviečiame į, kvietimas į konferenciją, kvietimas į seminarą,
    kvietimas į renginį, pasižymėkite datą, pasižymėkite kalendoriuje, save the date, registracija iki,
    registracija, registruokitės, registracijos nuoroda, registracijos forma, registracijos anketa,
    renginio programa, dienotvarkė val, dalyvavimas nemokamas, nemokamas, dalyvio mokestis,
    dalyvavimo mokestis, įėjimas laisvas, pranešėjai, lektoriai, diskusija, sveikinimo žodis, kavos pertrauka,
    vietų skaičius ribotas, partnerių mugė, kontaktų mugė, atvirų durų diena, renginio vieta`,
  fundersCall: `
    skelbiamas kvietimas, skelbia kvietimą, kvietimas teikti, kvietimas teikti paraiškas,
    kvietimas teikti vietos projektus, paraiškas galima teikti, paraiškos priimamos, paraiškos renkamos,
    galimi pareiškėjai, tinkami pareiškėjai, pareiškėjai gali, paramos gali kreiptis, paramos intensyvumas,
    didžiausia paramos suma, didžiausia galima paramos, paramos suma, tinkamos finansuoti, tinkamos išlaidos,
    finansavimo sąlygos, kvietimo biudžetas, kvietimui skirta, atrankos kriterijai, projektų atranka,
    gairės pareiškėjams, finansavimo sąlygų aprašas, paramos lyginamoji dalis, iki euro vienam projektui`,
  autoReply: `
    automatinis atsakymas, automatinis pranešimas, automatiškai sugeneruot*, esu atostogose,
    šiuo metu atostogauju, atostogauju iki, esu komandiruotėje, nesu biure, nesu darbe, esu nedarbing*,
    motinystės atostogose, vaiko priežiūros atostogose, grįšiu, grįžtu į darbą, mane pavaduoja,
    pavaduojantis asmuo, skubiais klausimais, skubiais atvejais, skubos atveju, laiškai nepersiunčiami,
    laiškai nėra persiunčiami, nebus persiųst*, perskaitymo patvirtinim*, gavimo patvirtinim*,
    buvo perskaityt*, jūsų laiškas gautas, jūsų užklausa gauta, gavome jūsų laišką, gavome jūsų užklausą,
    užklausos numeris, registracijos numeriu, neatsakykite į šį, į šį laišką neatsakykite,
    į šį laišką atsakyti nereikia`,
  bounce: `
    nepavyko pristatyti, pristatyti nepavyko, laiškas nepristatytas, nepristatyt*, pristatymo klaida,
    pristatymas nepavyko, gavėjas nerastas, adresas nerastas, nežinomas gavėjas, pašto dėžutė pilna,
    pašto dėžutė perpildyta, grąžintas siuntėjui`,
  spam: `
    SEO, paieškos sistemų optimizav*, Google pirm*, pirmame puslapyje, atgalin* nuorod*, backlink*,
    svečio straipsn*, paskola, paskolos, paskolą, kreditas, palūkan*, palikimas, palikimo, palikimą,
    miręs klient*, pinigų pervedim*, banko duomen*, paso kopij*, loterij*, laimėtojas, jūs laimėjote, bitcoin,
    kriptoval*, investuotoj*, investavimo galimyb*, pelning*, garantuotas finansavimas,
    garantuojame finansavimą, parašysime jūsų paraišką, parašysime paraišką, sėkmės mokest*,
    administravimo mokestis, el. pašto adresų baz*, kontaktų duomenų baz*, įmonių duomenų baz*,
    daugiau lankytojų, daugiau klientų, padidinti pardavim*, svetainių kūrim*, nemokama konsultacija,
    nemokama analizė, specialus pasiūlymas, nuolaida, nuolaidos, tik šiandien, spauskite čia,
    spustelėkite čia, didmenin*, gamyklos kain*`,
  job: `
    darbo skelbimas, darbo pasiūlymas, laisva darbo vieta, laisvos pareigos, ieškome darbuotojo,
    ieško darbuotojo, ieškome kolegos, ieškome projekto vadovo, pareigoms, etatas, etato, visą darbo dieną,
    darbo užmokestis, darbo užmokestį, atlyginimas, bruto, gyvenimo aprašym*, CV, motyvacinis laiškas,
    motyvacinį laišką, reikalavimai kandidatui, reikalavimai kandidatams, darbo pobūdis, darbo pokalb*,
    darbo sutartis, vairuotojo pažymėjim*, praktikantas`,
  participants: `
    ieškome dalyvių, ieško dalyvių, ieškomi dalyviai, ieškome ~ dalyvi*, ieškome ~ jaunuoli*,
    ieškome savanorių, ieškome ~ savanori*, laisvų vietų, liko vietų, paskutinės vietos, yra kelios vietos,
    dalyvio mokestis, kelionės išlaidos, kelionės išlaidas, apgyvendinimas ir maitinimas,
    nakvynė ir maitinimas, jaunimo mainai, jaunimo mainuose, jaunimo mainų, stovykloje, dalyvio anketa,
    amžiaus, kišenpinig*`,
  minutes: `
    protokolas, posėdžio protokolas, susirinkimo protokolas, dalyvavo, dalyvauja, posėdžio pirmininkas,
    posėdžio sekretor*, darbotvarkė, darbotvarkės, svarstyta, nutarta, nutarė, nutarimas, balsavo, balsavimas,
    vienbalsiai, susilaikė, kitas posėdis, kiti klausimai`,
  press: `
    pranešimas spaudai, pranešimas žiniasklaidai, spaudos pranešimas, žiniasklaidai, žurnalist*,
    spaudos konferencija, baigiamoji konferencija, baigiamasis renginys, iškilmingai atidaryt*,
    iškilmingas atidarymas, sakė meras, nuotraukos žiniasklaidai, embargo`,
  thanks: `
    ačiū už pagalbą, dėkojame už pagalbą, dėkoju už pagalbą, dėkui už pagalbą, ačiū už paramą, labai ačiū už,
    nuoširdžiai dėkoju, nuoširdžiai dėkojame, nuoširdžiai ačiū, didelis ačiū, norime padėkoti, noriu padėkoti,
    norėjau padėkoti, jūsų dėka, jūsų pagalbos dėka, gražių švenčių, linksmų švenčių, laimingų naujųjų,
    atsakyti nereikia, atsakymo nereikia, sveikiname`,
}

export const partners: PartnerCues = {
  partner: 'partner*, projekto partner*, bendradarbiavimo partner*, partneryst*, konsorcium*',
  wanted: `
    ieškome, ieško, ieškau, ieškoma, ieškomi, paieška, reikia, reikalingi, reikalingas, trūksta, norime,
    norėtume, rasti, surasti, pageidautina, pageidaujame, pageidaujami, idealu, idealiu atveju, geriausia,
    geriausiai, ypač, visų pirma, pirmiausia, daugiausia, pavyzdžiui, galvojame apie, laukiami, laukiame,
    kviečiame, bendradarbiauti, bendradarbiavimui, bendradarbiavimas, domina, domintų, tikslinės šalys, tiktų,
    praverstų, atviri, įtraukti, mielai`,
  found: `
    jau turime, jau yra, jau dalyvauja, jau prisijungė, jau prisijungę, jau sutiko, sutiko, sutikę,
    patvirtino, patvirtinti, patvirtinę, mūsų partneris, mūsų partneriai, esami partneriai, pasirašė,
    pasirašėme, pasirašyta, radome, rastas, rasti jau, kartu su, pasitraukė, atsisakė, susitarėme, prisijungė`,
  example: `
    bendradarbiavome, esame bendradarbiavę, lankėmės, aplankėme, vizitas, kelionė, kaip, pavyzdys, pavyzdžiu,
    įkvėpti, įkvėpė, pasimokėme, mokėmės, patirtis, patirtį, ankstesnis projektas, ankstesniame,
    praėjusiais metais, pernai, miestas partneris, miestai partneriai, svečiai, turistai, pabėgėliai, šeimos,
    darbininkai, gimė, kilęs, importuo*, eksportuo*, parduo*, siena, pasienyje, ribojasi, skirtingai nei,
    palyginti su, emigravo, parodoje, konferencijoje, įgyvendinome`,
  anyCountry: `
    iš bet kurios šalies, iš bet kurios ES, bet kurios ES šalies, bet kuri ES šalis, bet kuri šalis,
    iš visos Europos, visoje Europoje, iš visų ES šalių, iš visų šalių, iš kitų ES šalių, iš kitų šalių,
    iš kitų Europos šalių, ES šalių, ES šalys, ES šalies, ES valstybių, valstybių narių, Europos šalių,
    iš Europos, šalis nesvarbi, nesvarbu iš kurios, nepriklausomai nuo šalies, Europos Sąjungos šali*,
    Europos Sąjungos valstyb*, iš kitur Europoje`,
  negation: 'ne, nėra, nebe, neieškome, išskyrus, be, nebėra, niekada, jau ne, netinka',
}

export const money: MoneyCues = {
  thousand: 'tūkstant*, tūkstančių, tūkst, tūkst., k',
  million: 'milijonas, milijonai, milijonų, milijonus, milijono, mln, mln.',
  currencies: {
    EUR: 'euras, eurai, eurų, eurus, euro, Eur',
    SEK: 'Švedijos kron*',
    NOK: 'Norvegijos kron*',
    PLN: 'zlot*',
    GBP: 'svarų, svarai, svarus',
    USD: 'doleri*',
    CHF: 'Šveicarijos frank*',
  },
  total: `
    biudžetas, biudžetą, biudžeto, biudžetu, bendras biudžetas, bendra vertė, bendra suma,
    bendra projekto vertė, visas biudžetas, visas projektas, projekto biudžetas, projekto vertė,
    projekto kaina, išlaidos, bendros išlaidos, iš viso, viso, sudaro, suma, visiems partneriams kartu,
    apytikslis, orientacinis, numatomas, planuojamas, preliminarus, apie, maždaug, apytiksliai`,
  perPartner: `
    vienam partneriui, kiekvienam partneriui, kiekvienas partneris, kiekvieno partnerio, partneriui,
    partnerio biudžetas, partnerio dalis, partnerio indėlis, vienai grupei, kiekvienai VVG, vienai VVG,
    kiekviena VVG, vienai organizacijai, kiekvienai šaliai, kiekvienas, vienam`,
  otherMoney: `
    nuosavas indėlis, nuosavos lėšos, savos lėšos, prisidėjimas, mūsų dalis, iš jų, iš to, mokestis,
    dalyvio mokestis, nario mokestis, atlyginimas, per mėnesį, per metus, per valandą, per dieną, už naktį,
    asmeniui, žmogui, kaina, prizas, premija, bilietas, nuoma, apyvarta, iki, parama iki, gavome, auka, skola,
    paskola, kainavo, išleista, kvietimo biudžetas, programos biudžetas`,
}
