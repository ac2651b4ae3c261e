import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    sa, sal, sa mhux aktar tard, sa mhux aktar tard minn, qabel, mhux aktar tard minn, mhux iktar tard minn,
    l-aktar tard, sa l`,
  deadline: `
    skadenza, data tal-għeluq, data tal-egħluq, l-aħħar data, għeluq, jagħlaq, tagħlaq, terminu, data finali`,
  reply: `
    tweġiba, tweġibiet, wieġbu, iwieġbu, risposta, risposti, iktbulna, ikkuntattjawna, kuntatt, għarrfuna,
    għidulna, espressjoni ta' interess, interessati, nistennew, ikkonfermaw`,
  application: `
    applikazzjoni, applikazzjonijiet, sejħa, is-sejħa, tas-sejħa, napplikaw, japplikaw, proposta, proposti,
    tiġi sottomessa, sottomissjoni, jitressqu, fond, preżentazzjoni`,
  event: `
    laqgħa, laqgħat, konferenza, seminar, festa, festival, żjara, ftuħ, issir, tkun, vaganza, magħluq, suq,
    kors, workshop, pubblikat, fiera`,
  past: `
    minn, twaqqfet, imwaqqfa, kienet, kien, saret, intemm, intemmet, approvat, is-sena l-oħra, qabel, infetaħ,
    bgħatna, diġà`,
  period: `
    perjodu, tul, dum, idum, jibda, tibda, nibdew, implimentazzjoni, jintemm, tintemm, kalendarju, matul,
    is-snin`,
  superseded: 'minflok, mhux, qabel, oriġinarjament',
}

export const triage: TriageCues = {
  seek: `
    infittxu sħab, qed infittxu sħab, nfittxu sħab, qegħdin infittxu sħab, tfittxija għal sħab,
    tfittxija ta' sħab, infittxu sieħeb, sħab mfittxija, qed infittxu, qed infittxu ~ sħab,
    nixtiequ nsibu sħab, sħab għal proġett, proġett ta' kooperazzjoni, kooperazzjoni transnazzjonali,
    kollaborazzjoni internazzjonali, nfittxu`,
  seekWeak: `
    infittxu, nfittxu, qed ifittex, sħab, sieħeb, kooperazzjoni, kollaborazzjoni, sħubija, nixtiequ,
    f'kuntatt ma, aqsmu, interessati, proġett, idea`,
  capability: `
    noffru, qed noffru, lesti li nkunu sħab, bħala sħab, nistgħu nilqgħu, għad-dispożizzjoni,
    nistgħu nikkontribwixxu`,
  amendment: `
    korrezzjoni tal-avviż, żball fl-avviż, estendejna l-iskadenza, skadenza ġdida, bidla fl-avviż,
    jekk jogħġbok ibdlu`,
  withdrawal: `
    nirtiraw l-avviż, neħħu l-avviż, sibna sħab, sibna sieħeb, m'għadniex infittxu, il-proġett mhux se`,
  interest: `
    rajna l-avviż, qrajna l-avviż, fin-newsletter tagħkom, fis-sit tagħkom, aħna interessati,
    ninsabu interessati, nixtiequ nieħdu sehem, bi tweġiba għall-avviż, poġġuna f'kuntatt`,
  question: `
    għandi mistoqsija, mistoqsija, mistoqsijiet, tistgħu tgħiduli, huwa possibbli, kif nistgħu, kif nista,
    min jista, fejn nista, kemm jiswa, hemm`,
  newsletter: `newsletter, bullettin, f'din il-ħarġa, aqra aktar, tneħħi l-abbonament`,
  event: `
    stedina, intom mistiedna, irreġistraw, reġistrazzjoni sa, programm tal-ġurnata, konferenza, webinar,
    bla ħlas`,
  fundersCall: 'is-sejħa hija miftuħa, sejħa miftuħa, applikanti eliġibbli, għotjiet sa',
  autoReply: `barra mill-uffiċċju, tweġiba awtomatika, bil-leave, numru ta' referenza, twiġibx`,
  bounce: 'ma setax jitwassal, ma twasslitx',
  spam: `seo, l-ewwel paġna ta' google, self, rebbieħ, lotterija, wirt, investiment`,
  job: 'post tax-xogħol, post vakanti, paga, CV, applikazzjoni għall-post',
  participants: `
    infittxu parteċipanti, parteċipanti mfittxija, voluntiera mfittxija, skambju taż-żgħażagħ`,
  minutes: 'minuti, preżenti, aġenda',
  press: 'stqarrija għall-istampa, għall-pubblikazzjoni',
  thanks: 'grazzi tal-għajnuna, grazzi ħafna talli, nirringrazzjawkom',
}

export const partners: PartnerCues = {
  partner: 'sħab, sieħeb, is-sħab, sieħba, imsieħba, imsieħeb',
  wanted: `
    infittxu, nfittxu, qed infittxu, mfittxija, nixtiequ, minn, mill, preferibbilment, milqugħa,
    għandna bżonn, f', ma', minn fost`,
  found: 'diġà, għandna diġà, diġà għandna, ikkonferma, sibna, iffirmat, ingħaqad',
  example: `qabel, ħdimna ma, żorna, żjara ta' studju, bħal f', ispirati minn, pereżempju`,
  anyCountry: `
    kull pajjiż tal-UE, kwalunkwe pajjiż tal-UE, kwalunkwe pajjiż, l-Ewropa kollha, kull pajjiż`,
  negation: 'mhux, ħlief, mingħajr',
}

export const money: MoneyCues = {
  thousand: 'elf, elef',
  million: 'miljun, miljuni',
  currencies: {
    EUR: 'ewro, euro',
  },
  total: `baġit, baġit totali, total, b'kollox, spiża, spiża totali, valur, nefqa`,
  perPartner: 'għal kull sieħeb, kull sieħeb',
  otherMoney: 'ħlas, paga, biljett, kofinanzjament, minfuq, premju, kera',
}
