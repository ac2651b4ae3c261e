import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    sa, sal, sas, sad, sat, sax, qabel, qabel il-, mhux aktar tard minn, mhux iktar tard minn, l-aktar tard,
    l-iktar tard, sa mhux aktar tard, sa mhux iktar tard, sat-tmiem, sa tmiem, sa l-aħħar, jagħlaq, tagħlaq,
    jagħlqu, tintemm, jiskadi, tiskadi, validu sa, miftuħa sa, l-aħħar jum, l-aħħar ġurnata, huwa l-, hija l-,
    sa mhux aktar tard minn, sa l`,
  deadline: `
    skadenza, l-iskadenza, skadenzi, data tal-għeluq, id-data tal-għeluq, għeluq, data limitu, id-data limitu,
    terminu, data tal-iskadenza, l-aħħar data, l-aħħar jum, limitu ta' żmien, deadline, żmien sa,
    data ta' skadenza, sal-iskadenza, data tal-egħluq, jagħlaq, tagħlaq, data finali`,
  reply: `
    tweġiba, tweġib*, wieġeb, wieġbu, wieġbuna, iwieġbu, twieġeb, twieġbu, risposta, risposti, irrispondu,
    jirrispondu, iktbu, ikteb, iktbulna, ikteb lili, tikteb, tiktbu, jiktbu, jiktbulna, iktbuli, ċemplulna,
    ċempel, ċemplu, kuntatt*, ikkuntattja, ikkuntattjawna, tikkuntattja, jikkuntattjaw, għarrfuna, għarrafna,
    avżana, avżawna, għidilna, għidulna, jgħidulna, infurmana, infurmawna, jinfurmawna, interess,
    espressjoni ta' interess, espressjonijiet ta' interess, juru interess, turu interess, uru l-interess,
    interessat*, ikkonferma, ikkonfermaw, jikkonfermaw, konferma, ittra ta' intenzjoni, ittra ta' appoġġ,
    mandat, ftehim, nistennew, qed nistennew, nisimgħu, nisimgħu mingħandkom, tfittxija għal sħab,
    tiftix ta' sħab, li nagħżlu s-sħab, jissieħbu, tissieħbu, tingħaqdu, jingħaqdu, ibagħtulna, ibgħatulna,
    ibgħatilna, tweġibiet, kuntatt, interessati`,
  application: `
    applikazzjoni*, l-applikazzjoni, tal-applikazzjoni, napplikaw, japplikaw, applika, tapplika,
    sottomissjoni*, nissottomettu, tissottometti, jissottomettu, sottomess*, tiġi sottomessa, preżentazzjoni,
    nippreżentaw, tippreżenta, proposta, proposti, proposta tal-proġett, sejħa, is-sejħa, sejħiet, tas-sejħa,
    għotja, għotjiet, fondi, formola tal-applikazzjoni, formola, dossier, Awtorità ta' Ġestjoni, l-awtorità,
    l-awtorità maniġerjali, ministeru, aġenzija nazzjonali, EUPA, portal, dokumenti, finanzjament,
    nibagħtu l-proġett, intefgħu l-applikazzjoni, ntellgħu, fajl tal-proġett, applikazzjoni,
    applikazzjonijiet, sottomissjoni, jitressqu, fond`,
  event: `
    laqgħa, il-laqgħa, laqgħat, jiltaqgħu, niltaqgħu, konferenza, konferenzi, seminar, seminars, webinar,
    workshop, avveniment, attività ta' ftuħ, festival, festa, il-festa, festi, fiera, suq, wirja, żjara,
    żjarat, taħriġ, kors, laqgħa ġenerali, kumitat, kunsill lokali jiltaqa', bord, laqgħa online, Zoom, Teams,
    inawgurazzjoni, tnedija, btala, vaganzi, btajjel, magħluq, l-uffiċċju magħluq, festa pubblika,
    reġistrazzjoni, jum ta' informazzjoni, sessjoni ta' informazzjoni, kamp, kompetizzjoni, ċelebrazzjoni,
    pubblikat*, pubblikazzjoni, nistednukom, stedina, Għid, Milied, Karnival, Imnarja, Santa Marija,
    San Ġiljan, ftuħ, issir, tkun, vaganza, pubblikat`,
  past: `
    twaqqfet, twaqqaf, imwaqqfa, imwaqqaf, stabbilit*, mwaqqfa fl, ilha mill, ilna, ilha, ilu, sar, saret,
    saru, kien, kienet, kienu, kellna, is-sena l-oħra, is-sena li għaddiet, tas-sena l-oħra, li għadda,
    li għaddiet, intemm, intemmet, spiċċa, spiċċat, approvat*, beda, bdiet, bdejna, ħadna sehem, żorna,
    irċevejna, rebaħna, wettaqna, għamilna, inbniet, inbena, inawgurat*, popolazzjoni, abitanti, ruħ, liġi,
    digriet, twieled, twieldet, bgħatna, issottomettejna, deher, dehret, dehru, ippubblikajna, minn, approvat,
    qabel, infetaħ, diġà`,
  period: `
    tul, it-tul, tul tal-proġett, it-tul tal-proġett, tul ta' żmien, perjodu, perijodu, il-perjodu,
    perjodu ta' implimentazzjoni, implimentazzjoni, jibda, tibda, jibdew, nibdew, se jibda, se nibdew, bidu,
    bidu tal-proġett, tmiem tal-proġett, jintemm, jispiċċa, jispiċċaw, jintemmu, idum, se jdum, jdum, ddum,
    il-proġett idum, il-proġett se, il-proġett jibda, skeda, kalendarju, attivitajiet, l-attivitajiet,
    tranġiet, ippjanat*, previst, prevista, mistenni, mistennija, jitwettaq, jsir, se jsir, tmexxija, xhur,
    snin, dewmien, perjodu tal-proġett, dum, tintemm, matul, is-snin`,
  superseded: `
    minflok, mhux, u mhux, preċedenti, ta' qabel, oriġinali, oriġinarjament, qabel kien, qabel kienet,
    inizjali, l-antik, l-antika, iżjed, m'għadux, m'għadhiex, ma għadux, ħażin, ħażina, bi żball, estiż minn,
    imressaq, mibdul*, posposta minn, qabel`,
}

export const triage: TriageCues = {
  seek: `
    tfittxija għal sħab*, tfittxija għal msieħba*, tfittxija għal imsieħba*, tfittxija ta' sħab*,
    tfittxija ta' msieħba*, tfittxija ta' imsieħba*, tiftix ta' sħab*, tiftix ta' msieħba*, tiftix għal sħab*,
    infittxu ~ sħab*, nfittxu ~ sħab*, infittxu ~ msieħba, nfittxu ~ msieħba, infittxu ~ imsieħba,
    nfittxu ~ imsieħba, nfittxu ~ msieħeb, infittxu ~ msieħeb, nfittxu ~ sieħeb, infittxu ~ sieħeb,
    nfittxu ~ partner*, infittxu ~ partner*, nfittex ~ sħab*, infittex ~ sħab*, nfittex ~ msieħeb,
    ifittex ~ sħab*, tfittex ~ sħab*, jfittex ~ sħab*, ifittxu ~ sħab*, jfittxu ~ sħab*, jfittex ~ msieħba,
    tfittex ~ msieħba, tfittex ~ imsieħba, tfittex ~ partner*, jfittex ~ partner*, qed infittxu ~ gruppi,
    qed infittxu ~ organizzazzjoni*, qed infittxu ~ kunsill*, qed infittxu ~ kooperattiv*, infittxu ~ grupp,
    infittxu ~ għaqd*, nfittxu ~ għaqd*, sħab għal proġett*, sieħeb għal proġett*, msieħba għal proġett*,
    imsieħba għal proġett*, sħab fi proġett*, sħab għall-proġett*, sħab għal ~ proġett*, sħab mfittxija,
    sħab meħtieġa, sħab rikjesti, mfittxija sħab, neħtieġu ~ sħab*, neħtieġu ~ msieħba, jonqosna ~ sieħeb,
    għandna bżonn ~ sħab*, għandna bżonn ~ sieħeb, proġett ta' kooperazzjoni, proġett ta' koperazzjoni,
    proġetti ta' kooperazzjoni, kooperazzjoni transnazzjonali, kooperazzjoni trans-nazzjonali,
    kooperazzjoni interterritorjali, proġett transnazzjonali, offerta ta' kooperazzjoni, offerta ta' sħubija,
    proposta ta' kooperazzjoni, proposta għal sħubija, stedina għal kooperazzjoni, stedina għal sħubija,
    nistiednu ~ biex jissieħbu, nistednu ~ biex jissieħbu, jissieħbu magħna, tissieħbu magħna,
    jingħaqdu magħna, ingħaqdu magħna, nixtiequ nsibu ~ sħab, nixtiequ nsibu ~ msieħba, nsibu ~ sħab,
    insibu ~ sħab, ġemellaġġ*, idea għal proġett, idea ta' proġett`,
  seekWeak: `
    qed infittxu, infittxu, nfittxu, ifittxu, qed ifittex, tfittex, nfittex, sħab, msieħba, imsieħba,
    partner*, sħubija, kooperazzjoni, koperazzjoni, kooperazzjoni ma', nikkooperaw, naħdmu flimkien,
    skambju ta' esperjenzi, skambju, naqsmu l-esperjenza, jekk jogħġbok xerred, jekk jogħġobkom xerrdu,
    xerrdu, xerred, tippubblika, tippubblikaw, ippubblikaw, fuq is-sit tagħkom, fin-netwerk tagħkom, għaddu,
    għaddi, interessat*, interess, konsorzju, sieħeb prinċipali, territorji simili, nixtiequ naħdmu, merħba,
    nilqgħu`,
  capability: `
    noffru ruħna, noffru lilna nfusna, joffri ruħu bħala, toffri ruħha bħala, bħala sħab, bħala sieħeb,
    bħala msieħeb, bħala partner, inkunu sieħeb, inkunu sħab, nkunu sieħeb, inkun sieħeb, lesti li nissieħbu,
    lesti ningħaqdu, lesti nieħdu sehem, nistgħu ningħaqdu, nistgħu nissieħbu, nistgħu nilqgħu,
    nistgħu noffru, nistgħu nikkontribwixxu, nistgħu nagħtu, noffru l-esperjenza, noffru l-għarfien,
    l-esperjenza tagħna, l-għarfien tagħna, x'noffru, x'nistgħu noffru, aħna disponibbli,
    fil-proġetti tagħkom, fil-proġett tagħkom, fi proġetti ta' ħaddieħor, fi proġett ta' ħaddieħor,
    f'proġetti ta' ħaddieħor, m'għandniex proġett tagħna, ma għandniex proġett tagħna,
    mhux qed nippreparaw proġett, mhux proġett tagħna, jekk xi ħadd għandu bżonn sieħeb,
    jekk għandkom bżonn sieħeb, jekk teħtieġu sieħeb, istednuna`,
  amendment: `
    korrezzjoni għall-offerta, korrezzjoni fl-offerta, korrezzjoni għal, korrezzjoni tal-offerta,
    korrezzjoni tar-reklam, jekk jogħġbok ikkoreġi, jekk jogħġobkom ikkoreġu, ikkoreġu, ikkoreġi,
    jekk jogħġbok ibdel, jekk jogħġobkom ibdlu, jekk jogħġobkom aġġornaw, jekk jogħġbok aġġorna,
    aġġornament tal-offerta, aġġornament għall-offerta, bidla fl-offerta, bidla fit-tfittxija,
    bidla fir-reklam, bidla fl-iskadenza, bidla fid-data, tibdil fl-offerta, estensjoni tal-iskadenza,
    l-iskadenza ġiet estiża, l-iskadenza nbidlet, l-iskadenza ġiet posposta, skadenza ġdida,
    l-iskadenza l-ġdida, data ġdida tal-għeluq, ġiet estiża sa, iż-żmien ġie estiż, il-bqija jibqa' l-istess,
    il-bqija jibqa', il-kumplament jibqa', kollox jibqa', hemm żball fl-offerta, żball fl-offerta tagħna,
    żball fir-reklam, ktibna ħażin, bgħatnielkom, li bgħatnielkom, żidu ma', jekk jogħġobkom żidu, addendum`,
  withdrawal: `
    nirtiraw, nixtiequ nirtiraw, qed nirtiraw, irtirar, jekk jogħġbok neħħi, jekk jogħġobkom neħħu,
    neħħu l-offerta, neħħi l-offerta, neħħu r-reklam, titneħħa l-offerta, tneħħu l-offerta, ħassru l-offerta,
    ħassar l-offerta, sibna sieħeb, sibna s-sieħeb, sibna sħab, sibna s-sħab, sibna l-imsieħba, sibna msieħba,
    sibna l-partner*, sibna partner*, diġà sibna, m'għadniex infittxu, m'għadniex nfittxu,
    ma għadniex infittxu, m'għadux meħtieġ, m'għadhiex valida, mhux se nkomplu bil-proġett,
    il-proġett ġie kkanċellat, il-proġett tħassar, il-proġett twaqqaf, il-proġett mhux se,
    il-proġett ma ġiex approvat, irrinunzjajna, iddeċidejna li ma, is-sħubija hija kompluta,
    il-konsorzju huwa komplut, il-konsorzju sħiħ, agħlqu t-tfittxija, it-tfittxija ngħalqet`,
  interest: `
    rajna l-offerta, rajt l-offerta, rajna r-reklam, rajt ir-reklam, rajna t-tfittxija, qrajna l-offerta,
    qrajt l-offerta, qrajna ~ offerta, qrajt ~ offerta, rajna ~ offerta, rajt ~ offerta,
    fuq is-sit tagħkom rajna, fis-sit tagħkom rajna, rajna fuq is-sit, rajt fuq is-sit, li dehret fuq is-sit,
    ippubblikata fuq is-sit, li ppubblikajtu, l-offerta numru, offerta nru, offerta numru, offerta Nru,
    b'referenza għall-offerta, bi tweġiba għall-offerta, aħna interessati, jien interessat*, jinteressana,
    tinteressana, hija ta' interess, għandna interess, nixtiequ nissieħbu fil-proġett,
    nixtiequ nieħdu sehem fil-proġett, tistgħu tqiegħduna f'kuntatt, poġġuna f'kuntatt, tqiegħduna f'kuntatt,
    tagħtuna l-kuntatt, għaddulna l-kuntatt, għadhom ifittxu, għadhom qed ifittxu, għadha valida,
    għadha miftuħa`,
  question: `
    tistgħu tgħiduli, tistgħu tgħidulna, tista' tgħidli, tista' tgħidilna, nixtieq inkun naf,
    nixtieq nistaqsi, nixtiequ nkunu nafu, nixtiequ nistaqsu, huwa possibbli li, hu possibbli li, kif nista',
    kif nistgħu, kif napplika, fejn nista' nsib, lil min nista', lil min għandi, lil min għandna,
    x'għandi nagħmel, x'għandna nagħmlu, għandi mistoqsija, għandna mistoqsija, mistoqsija dwar,
    mistoqsijiet dwar, aktar informazzjoni dwar kif, x'inhuma l-kundizzjonijiet, hemm xi fondi, hemm xi skemi,
    minn fejn nista'`,
  newsletter: `
    newsletter, bullettin, f'din il-ħarġa, f'din l-edizzjoni, f'dan il-bullettin, biex tħassar l-abbonament,
    ħassar l-abbonament, neħħi l-abbonament, ara fil-browser, iftaħ fil-browser, aqra iktar, aqra aktar,
    kompli aqra, edizzjoni nru, ħarġa nru, abbona`,
  event: `
    nistednukom għal, nistednuk għal, nistidnukom, nistiednukom, intom mistiedna, inti mistieden,
    stedina għall-konferenza, stedina għal konferenza, stedina għal, stedina għas-seminar, save the date,
    żommu d-data, irreġistra, irreġistraw, reġistrazzjoni hawn, biex tirreġistra, il-programm tal-jum,
    il-programm tal-ġurnata, webinar, postijiet limitati, dħul b'xejn, kelliema mistiedna,
    sessjoni ta' informazzjoni`,
  fundersCall: `
    is-sejħa infetħet, is-sejħa hija miftuħa, sejħa miftuħa, sejħa għal proposti, sejħa għall-proposti,
    sejħa għall-applikazzjonijiet, sejħa għal applikazzjonijiet, sejħa ġdida, applikanti eliġibbli,
    eliġibbli biex japplikaw, spejjeż eliġibbli, infiq eliġibbli, għotjiet sa, għotja massima,
    rata ta' kofinanzjament, linji gwida għall-applikanti, l-applikazzjonijiet jintlaqgħu, il-benefiċjarji,
    kriterji ta' eliġibbiltà, skema ta' għotjiet`,
  autoReply: `
    barra mill-uffiċċju, mhux fl-uffiċċju, m'iniex fl-uffiċċju, bil-leave, qiegħed bil-leave,
    qiegħda bil-leave, fuq leave, tweġiba awtomatika, risposta awtomatika, messaġġ awtomatiku,
    iġġenerat awtomatikament, twieġibx għal dan, twieġbux għal dan, irċevejna l-messaġġ tiegħek,
    irċevejna l-email, nerġa' lura fl, inwieġeb malli nirritorna, meta nirritorna, numru tal-biljett,
    f'każ ta' urġenza`,
  bounce: `
    ma setax jitwassal, ma setgħetx titwassal, ma waslitx, ma wasalx, il-messaġġ ma ntbagħatx,
    indirizz ma nstabx, indirizz mhux magħruf, riċevitur mhux magħruf, kaxxa tal-posta mimlija,
    tweġiba ta' żball, falliet il-kunsinna`,
  spam: `
    SEO, l-ewwel paġna ta' Google, l-ewwel paġna fuq Google, traffiku lejn is-sit, backlinks, self b'imgħax,
    self malajr, self personali, offerta ta' self, rata tal-imgħax baxxa, wirt ta', lotterija, irbaħt premju,
    opportunità ta' investiment, investitur, bitcoin, kripto*, il-kont tiegħek ġie sospiż,
    ikkonferma l-kont tiegħek, ikklikkja hawn biex, miljuni ta' ewro f'isem, trasferiment bankarju ta',
    avukat ta' klijent mejjet, disinn ta' websajts rħas`,
  job: `
    post vakanti, pożizzjoni vakanti, postijiet vakanti, sejħa għall-impjieg,
    applikazzjonijiet għall-pożizzjoni, applikazzjonijiet għall-post, ibgħat is-CV, ibgħatu s-CV,
    jibagħtu s-CV, curriculum vitae, salarju, paga, full-time, part-time, kuntratt indefinit, impjieg ġdid,
    rekwiżiti tal-impjieg, intervista tax-xogħol`,
  participants: `
    nfittxu parteċipanti, infittxu parteċipanti, parteċipanti meħtieġa, mfittxija parteċipanti,
    nfittxu voluntiera, infittxu voluntiera, nfittxu żgħażagħ, infittxu żgħażagħ, nfittxu ~ żgħażagħ,
    skambju taż-żgħażagħ, postijiet battala, għad fadal postijiet, għad hemm postijiet, kamp tax-xogħol,
    spejjeż tal-ivvjaġġar imħallsa, ikel u akkomodazzjoni b'xejn, European Solidarity Corps, bejn 18 u 30`,
  minutes: `
    minuti tal-laqgħa, minuti tal-, il-minuti, preżenti, assenti, aġenda tal-laqgħa, punti tal-aġenda,
    deċiżjonijiet meħuda, il-laqgħa intemmet, il-laqgħa ngħalqet, laqgħa li jmiss, skużati,
    ġew approvati l-minuti`,
  press: `
    stqarrija għall-istampa, stqarrija għall-midja, konferenza stampa, konferenza tal-aħbarijiet,
    għall-pubblikazzjoni immedjata, għal pubblikazzjoni immedjata, ritratti mehmuża għall-midja,
    kuntatt għall-istampa, ġie inawgurat, saret il-konferenza finali, konferenza finali tal-proġett`,
  thanks: `
    grazzi ħafna tal-għajnuna, grazzi tal-għajnuna, grazzi tal-għajnuna tagħkom, grazzi tal-għajnuna kollha,
    nirringrazzjawkom tal-għajnuna, nirringrazzjakom tal-għajnuna, nixtieq nirringrazzjakom,
    nixtiequ nirringrazzjawkom, grazzi mill-qalb, il-Milied it-tajjeb, sena ġdida mimlija`,
}

export const partners: PartnerCues = {
  partner: `
    sħab, sieħeb, sieħba, msieħba, imsieħba, msieħeb, imsieħeb, partner*, sħubija, konsorzju, is-sħab,
    is-sieħeb`,
  wanted: `
    nfittxu, infittxu, qed infittxu, tfittex, jfittex, ifittex, ifittxu, nfittex, mfittxija, tfittxija,
    tiftix, neħtieġu, meħtieġa, meħtieġ, bżonn, għandna bżonn, jonqosna, nonqsu, nixtiequ, nixtieq, irridu,
    idealment, preferibbilment, preferenza, nippreferu, l-aħjar, mill-, mit-, mis-, minn, sħab minn, merħba,
    nilqgħu, nsibu, insibu, jinteressawna, speċjalment, l-aktar, partikolarment, tal-inqas, nistiednu,
    gruppi minn, mill, milqugħa, f', ma', minn fost`,
  found: `
    diġà, diġa, għandna diġà, diġà għandna, digà, sieħeb ikkonfermat, sħab ikkonfermati, ikkonfermat*,
    ikkonferma, ikkonfermaw, magħna hemm, hemm magħna, qegħdin magħna, ingħaqad magħna, ingħaqdu magħna,
    is-sieħeb tagħna, is-sħab tagħna, is-sieħba tagħna, flimkien ma', iffirmajna, sibna, instab, mlaħħqin,
    huma magħna, issieħeb, issieħbu, jipparteċipaw, parti mill-konsorzju, iffirmat, ingħaqad`,
  example: `
    żorna, ħdimna ma', ikkooperajna, kooperajna, proġett preċedenti, fil-passat, bħal, bħall, eżempju,
    per eżempju, ispirat*, mudell, tgħallimna, żjara ta' studju, fi proġett ta' qabel, esperjenza minn,
    kif sar, morna, konna, qabel, ħdimna ma, bħal f', ispirati minn, pereżempju`,
  anyCountry: `
    kwalunkwe pajjiż, kull pajjiż, kwalunkwe pajjiż tal-UE, minn kwalunkwe pajjiż, minn kull pajjiż,
    mill-pajjiżi kollha, pajjiżi kollha tal-UE, il-pajjiżi kollha, kull stat membru, kwalunkwe stat membru,
    stati membri kollha, l-Istati Membri kollha, madwar l-Ewropa, minn madwar l-Ewropa, mill-Ewropa kollha,
    l-Ewropa kollha, kullimkien fl-Ewropa, ikun liema jkun il-pajjiż, minn liema pajjiż ikun,
    pajjiżi oħra tal-UE, pajjiżi Ewropej, hi x'inhi l-pajjiż, dinja kollha, kull pajjiż tal-UE`,
  negation: `
    mhux, mhumiex, mhijiex, mingħajr, ħlief, minbarra, m'għadniex, m'għadux, ma, la, lanqas, qatt, barra,
    eskluż*, m'għandniex`,
}

export const money: MoneyCues = {
  thousand: 'elf, eluf, elef, k',
  million: 'miljun, miljuni, M',
  currencies: {
    EUR: 'ewro, euro, euros',
    GBP: 'lira sterlina, liri sterlini, sterlini',
    USD: 'dollaru, dollari',
    CHF: 'frank Żvizzeru',
  },
  total: `
    baġit, il-baġit, baġit totali, il-baġit totali, total, b'kollox, totali, spejjeż totali, spiża totali,
    l-ispiża, spejjeż tal-proġett, kost totali, somma, ammont, flimkien, għall-imsieħba kollha,
    għas-sħab kollha, finanzjament totali, valur, investiment, spiża, nefqa`,
  perPartner: `
    għal kull sieħeb, kull sieħeb, għal kull imsieħeb, kull imsieħeb, kull msieħeb, għal kull partner,
    kull partner, kull organizzazzjoni, kull grupp, kull wieħed, kull waħda, kull GAL, għal kull grupp`,
  otherMoney: `
    minnhom, sehem tagħna, is-sehem tagħna, kofinanzjament, kontribuzzjoni tagħna, fondi proprji, miżata,
    tariffa, salarju, paga, fix-xahar, kull xahar, fis-sena, kull sena, fis-siegħa, kull ġurnata,
    kull persuna, għal kull persuna, prezz, premju, biljett, kera, dħul, fatturat, għotja sa, massimu ta',
    irċevejna, infaqna, spejjeż tal-ivvjaġġar, ħlas, minfuq`,
}
