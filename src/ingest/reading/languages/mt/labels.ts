import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titlu, it-titlu, titlu tal-proġett, isem il-proġett, isem tal-proġett, proġett, titlu provviżorju, titolu,
    il-proġett`,
  organisation: `
    organizzazzjoni, isem l-organizzazzjoni, isem tal-organizzazzjoni, applikant, isem l-applikant,
    l-applikant, sieħeb prinċipali, lead partner, koordinatur, entità, għaqda, isem l-għaqda, min aħna,
    promotur, grupp, isem il-grupp, imsieħeb ewlieni, sieħeb ewlieni, istituzzjoni`,
  organisationType: `
    tip ta' organizzazzjoni, tip ta' entità, xorta ta' organizzazzjoni, status legali, forma legali,
    it-tip ta' organizzazzjoni, għamla legali`,
  country: 'pajjiż, il-pajjiż, stat, pajjiż tal-oriġini',
  place: 'lokalità, post, il-post, raħal, belt, reġjun, territorju, żona, gżira, sede, lok, fejn',
  address: 'indirizz, l-indirizz, indirizz postali',
  themes: `
    tema, temi, is-suġġetti, suġġetti, qasam, oqsma, kliem ewlieni, kliem prinċipali, tematika, kamp, settur`,
  description: `
    deskrizzjoni, id-deskrizzjoni, deskrizzjoni tal-proġett, sommarju, sommarju tal-proġett, taqsira,
    il-proġett fil-qosor, għan, għanijiet, objettiv, objettivi, attivitajiet, attivitajiet ippjanati, kuntest,
    idea, l-idea tal-proġett, riżultati, riżultati mistennija, kontenut, deskrizzjoni qasira, l-idea`,
  partnersSought: `
    sħab imfittxija, sħab mfittxija, imsieħba mfittxija, msieħba mfittxija, qed infittxu, infittxu,
    sħab meħtieġa, imsieħba meħtieġa, profil tas-sieħeb, profil tas-sħab, profil tal-imsieħba, x'qed infittxu,
    lil min qed infittxu, imsieħba, sħab, sħab rikjesti, tip ta' sħab u pajjiż, sieħeb imfittex, nfittxu,
    min qed infittxu`,
  partnerCountries: `
    pajjiżi mfittxija, pajjiżi tas-sħab, pajjiżi tal-imsieħba, pajjiżi, pajjiżi preferuti, pajjiżi msieħba,
    pajjiż tas-sieħeb, pajjiżi ta' interess`,
  partnerTypes: `
    tip ta' sħab, tip ta' sieħeb, tip ta' imsieħba, tip ta' msieħba, tipi ta' sħab, xorta ta' sħab,
    tip ta' organizzazzjoni mfittxija`,
  programme: `
    programm, il-programm, sejħa, skema, finanzjament, fond, fondi, programm ta' finanzjament,
    sors ta' finanzjament, miżura`,
  deadline: 'skadenza, l-iskadenza, data tal-għeluq, l-aħħar data, data limitu, data tal-iskadenza',
  replyDeadline: `
    skadenza għat-tweġibiet, skadenza għat-tweġiba, skadenza għall-espressjoni ta' interess,
    skadenza biex twieġeb, wieġbu sa, wieġeb sa, tweġibiet sa, tweġiba sa, espressjoni ta' interess sa,
    skadenza għall-interess, skadenza għas-sħab, data għat-tweġiba, risposti sa, l-aħħar data għat-tweġibiet,
    skadenza għall-imsieħba, risposta sa, tweġibiet, tweġiba`,
  applicationDeadline: `
    skadenza għall-applikazzjoni, skadenza tal-applikazzjoni, skadenza tas-sejħa, data tal-għeluq tas-sejħa,
    skadenza għas-sottomissjoni, għeluq tas-sejħa, sottomissjoni, sottomissjoni tal-applikazzjoni,
    applikazzjoni sa, l-aħħar data għall-applikazzjoni, preżentazzjoni tal-applikazzjoni, applikazzjoni`,
  period: `
    tul, tul tal-proġett, tul ta' żmien, perjodu, perjodu tal-proġett, perjodu ta' implimentazzjoni,
    implimentazzjoni, dati tal-proġett, skeda, skeda ta' żmien, dewmien`,
  start: 'bidu, data tal-bidu, bidu tal-proġett, jibda, data tal-bidu tal-proġett',
  end: 'tmiem, data tat-tmiem, tmiem tal-proġett, jintemm',
  budget: `
    baġit, il-baġit, baġit totali, baġit tal-proġett, spiża totali, spejjeż, kost, kost totali, total,
    baġit stmat, baġit indikattiv, ammont, valur tal-proġett, spiża`,
  partnerBudget: `
    baġit għal kull sieħeb, baġit għal kull imsieħeb, baġit tas-sieħeb, għal kull sieħeb,
    sehem ta' kull sieħeb, baġit għal kull partner`,
  languages: `
    lingwa, lingwi, ilsna, lingwa tax-xogħol, lingwi tax-xogħol, ilsna tax-xogħol, lingwa tal-proġett,
    ilsien tax-xogħol, ilsien`,
  contact: `
    kuntatt, kuntatti, dettalji ta' kuntatt, dettalji tal-kuntatt, għal aktar informazzjoni,
    aktar informazzjoni, persuna ta' kuntatt, informazzjoni`,
  contactName: `
    isem, isem u kunjom, persuna responsabbli, isem il-persuna ta' kuntatt, il-persuna ta' kuntatt, persuna`,
  role: 'kariga, rwol, pożizzjoni, funzjoni, titlu tal-kariga',
  email: 'posta elettronika, email, e-mail, imejl, indirizz elettroniku, indirizz tal-email, l-email',
  phone: 'telefon, tel, numru tat-telefon, mowbajl, mob, mobile, ċellulari, nru tat-telefon',
  fax: 'faks, fax',
  website: 'sit web, websajt, sit elettroniku, sit, paġna web, web, website, is-sit web',
  kind: `
    tip, tip ta' talba, tip ta' offerta, xorta, tip ta' kooperazzjoni, tip ta' messaġġ, tip ta' avviż`,
  event: 'laqgħa, data tal-laqgħa, avveniment, konferenza, laqgħa online, data tal-avveniment, seminar',
  signatureDate: `
    data, firma, data u firma, data tal-firma, iffirmat, post u data, data ta' illum, data tal-iffirmar`,
  partnersFound: `
    sħab ikkonfermati, imsieħba kkonfermati, sħab eżistenti, imsieħba eżistenti, sħab attwali,
    sħab diġà misjuba, sħab li diġà għandna, imsieħba attwali, sħab li nstabu, sħab diġà`,
  ownShare: `
    kofinanzjament, kontribuzzjoni tagħna, sehem tagħna, kontribuzzjoni proprja, fondi proprji, sehem proprju`,
  ignored: `
    numru tar-reġistrazzjoni, nru VO, numru VO, VAT, numru tal-VAT, referenza, nru ta' referenza, IBAN,
    numru tal-kont, popolazzjoni, abitanti, wisa', erja, numru ta' sħab, sena tat-twaqqif, data tat-twaqqif,
    mwaqqfa, annessi, noti, verżjoni, paġna, ID, PIC, OID, numru ta' reġistrazzjoni`,
}
