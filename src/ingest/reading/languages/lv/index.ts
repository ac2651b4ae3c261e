import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const lv: LanguageData = {
  code: 'lv',
  acts,
  letters: 'āčēģīķļņšūž',
  commonWords: `
    un, ir, ar, no, par, uz, līdz, kas, ka, vai, mēs, jūs, mūsu, jūsu, kā, lai, arī, bet, nav, pie, pēc, tiek,
    tiks, būs, var, varētu, esam, esmu, bija, šo, šis, šī, to, tas, tā, projekts, projekta, projektu, labdien,
    lūdzu, paldies, vēlamies, gada, gadā, kopā, kur, ja, jau, vēl, mums, jums, viņi, savu, dažādu, tikai,
    ļoti, cieņu`,
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
    LEADER: `
      LEADER pasākum*, SVVA, sabiedrības virzīta vietējā attīstība, sabiedrības virzītas vietējās attīstības,
      Lauku attīstības programm*, KLP stratēģisk*, ELFLA, starpteritoriālā un starpvalstu sadarbība`,
    EMFAF: 'Jūrlietu zvejniecības un akvakultūras fond*, EJZAF, EJZF, zivsaimniecības fond*',
    ESC: 'Eiropas Solidaritātes korpus*, solidaritātes projekt*',
    CERV: 'Pilsoņi vienlīdzība tiesības un vērtības, Eiropa pilsoņiem',
    'Creative Europe': 'Radošā Eiropa, Radošās Eiropas',
    Horizon: 'Apvārsnis Eiropa, Apvārsnis 2020, Apvārsnis',
    LIFE: 'LIFE programm*, LIFE projekt*',
    'Erasmus+': 'Erasmus Plus, neliela mēroga partnerīb*, sadarbības partnerīb*',
    IPARD: 'pirmspievienošanās palīdzības instrument*',
  },
  programmeCues: `
    programma, programmas, programmā, programmu, programmai, fonds, fonda, fondā, finansējums, finansējumu,
    finansēts, finansēs, finansē, konkurss, konkursā, konkursa, uzsaukums, ietvaros, pasākums, pasākuma,
    atbalsts, atbalstu, kārta, kārtā`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    valoda, valodas, valodā, valodās, valodu, darba valoda, darba valodas, runājam, runāju, sazināmies,
    saziņa, saziņas valoda, saziņai, sarakste, protam, pārvaldām, rakstīt, rakstiet, atbildēt, tulkojums, der,
    derēs`,
  applicantCues: `
    esam, mēs esam, pārstāvu, pārstāvam, vārdā, pieteicējs ir, pieteicējs, iesniedzējs, vadošais partneris,
    projektu vada, mūsu biedrība, mūsu pašvaldība, mūsu skola, mūsu VRG, mūsu organizācija, strādāju, rakstu,
    mani sauc, gatavo, plāno, meklē, es esmu, raksta jums, esmu`,
  placeCues: `
    atrodas, atrodamies, atrodas pilsētā, ar mītni, mūsu birojs, birojs, birojs atrodas, darbojamies,
    netālu no, pie, novadā, pilsētā, pagastā, ciemā, reģionā, no, esam no, apkārtnē`,
  placeWords: `
    novads, novada, novadā, pilsēta, pilsētas, pilsētā, pagasts, pagasta, pagastā, ciems, ciemā, ciema,
    reģions, reģionā, sala, salas, piekraste, piekrastē, ieleja, ezers, ezera, upe, upes, pussala, augstiene,
    krasts`,
  abbreviations: `
    piem, u.c, utt, t.i, g, gs, plkst, tālr, tel, mob, nr, st, lpp, dr, prof, t.sk, t.s, apm, resp, sk, š.g,
    eks, milj, tūkst, reģ, A, god, kdze, max, min, ielas`,
}
