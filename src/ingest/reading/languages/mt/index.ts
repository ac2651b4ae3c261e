import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const mt: LanguageData = {
  code: 'mt',
  commonWords: `
    u, ta', tal, il, li, fil, għal, għall, ma', mal, minn, huwa, hija, aħna, din, dan, dawn, tagħna, tagħkom,
    lill, lil, sa, mhux, mill, fuq, kif, biex, jew, imma, qed, se, għandna, jkun, tkun, nixtiequ, jekk, dwar,
    bħala, fi, f', b', tas, tan, tad, tar, wkoll, ukoll, aktar, iktar, kull, meta, fejn, kollha, hemm, hawn,
    bejn, lejn, jien, inti, intom, huma, nistgħu, tista', tistgħu, xi, kien, kienet, għax, x', bil, bl,
    mingħajr, jekk jogħġobkom, grazzi, ta, l, fl, ma, sabiex, f, b, x`,
  acts,
  letters: 'ċġħżàèìòù',
  calendar,
  dates,
  triage,
  partners,
  money,
  letter,
  organisationTypes,
  legalForms,
  organisationWords,
  themes,
  programmes: {
    LEADER: 'żvilupp rurali, CLLD',
    'Erasmus+': 'Erasmus Plus, erasmus plus',
    EMFAF: 'FEMSA',
    ESC: `korp ewropew ta' solidarjetà`,
    CERV: 'ġemellaġġ',
    'Creative Europe': 'ewropa kreattiva',
    Horizon: 'orizzont ewropa',
  },
  programmeCues: `
    programm, sejħa, skema, fond, fondi, taħt, permezz ta', iffinanzjat*, finanzjat*, finanzjament,
    fil-qafas ta', miżura, sottomiżura, għotja, applikazzjoni, ko-finanzjat, appoġġ, kooperazzjoni,
    iffinanzjat minn, permezz`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    lingwa, lingwi, ilsna, ilsien, lingwa tax-xogħol, lingwi tax-xogħol, nitkellmu, jitkellmu, komunikazzjoni,
    niktbu, iktbu, bil-, bl-, lingwa tal-proġett, nafu, naħdmu, bl, bit`,
  applicantCues: `
    aħna, f'isem, aħna grupp, aħna għaqda, l-għaqda tagħna, l-organizzazzjoni tagħna, il-grupp tagħna,
    il-kunsill tagħna, l-applikant, l-applikant huwa, sieħeb prinċipali, lead partner, il-koordinatur,
    qed tfittex, qed ifittex, qed jfittex, jfittex, tfittex, minn, jien, nikteb f'isem, nirrappreżenta,
    nirrappreżentaw, nikteb minn, nikteb mill, il-promotur, qed tipprepara, qed nikteb minn`,
  placeCues: `
    ibbażat, ibbażata, ibbażati, b'sede, bis-sede, l-uffiċċju tagħna, jinsab, tinsab, jinsabu, qegħdin,
    fir-raħal, fil-belt, mill, minn, indirizz, f', ibbażata f', ibbażat f', sede f', fi, li tinsab f'`,
  placeWords: `
    raħal, ir-raħal, irħula, belt, bliet, il-belt, gżira, gżejjer, reġjun, wied, territorju, lokalità,
    lokalitajiet, villaġġ, żona, distrett, provinċja, kosta, bajja, port, muntanja, ċittà, madwar`,
  abbreviations: `
    eż, eċċ, nru, tel, dr, prof, art, p, pġ, perit, onor, per eż, i.e, e.g, inġ, km, mob, p.eż`,
}
