import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const is: LanguageData = {
  code: 'is',
  acts,
  letters: 'áæéíðóöþúý',
  commonWords: `
    og, að, er, sem, það, við, til, ekki, með, hann, hún, þeir, þau, fyrir, um, af, var, en, eru, hafa, verið,
    eða, þetta, þess, okkar, ykkar, okkur, ykkur, frá, eftir, upp, svo, ég, þú, þið, verður, munu, geta,
    getur, hvort, líka, einnig, þegar, sín, sína, bæði`,
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
    LEADER: 'byggðaáætlun, CLLD, staðbundin þróun',
    EMFAF: 'sjávarútvegssjóður ESB',
    ESC: 'European Solidarity Corps',
    CERV: 'vinabæ*',
    'Creative Europe': 'Skapandi Evrópa',
    'Erasmus+': 'erasmus plus, smærri samstarfsverkefni',
    other: `
      Norræna ráðherranefndin, Nordplus, Norræna Atlantssamstarfið, NORA, Norðurslóðaáætlunin,
      Uppbyggingarsjóður EES`,
  },
  programmeCues: `
    áætlun, áætlunin, sjóður, sjóðnum, styrkur, styrkt, fjármagnað, fjármögnun, sækja um, úr, gegnum, í gegnum`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    tungumál, vinnumál, tölum, tala, talað, á, samskipti, getum, skrifum á, tungumálið, vinnumálið,
    samskiptamál, samskipti á, samskipti fara fram á, við tölum, ég tala, tölum við, vinnum á, svara á,
    skrifa á, fundir á, fundir fara fram á, skiljum, bjargum okkur á, túlkun, þýðing, helst á, kunnum`,
  applicantCues: `
    við erum, fyrir hönd, hjá, ég vinn hjá, ég skrifa frá, umsækjandi er, félagið okkar, leitar, áformar,
    rekur, við hjá, við í, við frá, fyrir hönd félagsins, ég starfa hjá, ég vinn fyrir, ég vinn í,
    ég er formaður, ég er verkefnastjóri hjá, ég er framkvæmdastjóri, ég skrifa fyrir hönd, ég kem frá,
    hér er, kveðja frá, umsækjandi, umsækjandinn er, aðalumsækjandi er, ábyrgðaraðili er, samtökin okkar,
    félagið okkar heitir, sveitarfélagið okkar, skólinn okkar, stofnunin okkar, fyrirtækið okkar, heitir,
    nefnist, leitum, óskar, óskum, vill, undirbýr, stendur fyrir, kynnir`,
  placeCues: `
    í, á, staðsett í, með aðsetur í, aðsetur, frá, hefur aðsetur, staðsettur í, staðsett á, með aðsetur á,
    aðsetur á, höfum aðsetur, skrifstofan er í, skrifstofan er á, skrifstofa í, er í, er á, erum í, erum á,
    búum í, búum á, nálægt, við, rétt hjá, skammt frá, utan við, í kringum, í sveitarfélaginu, í bænum,
    í þorpinu, starfar í, starfar á, austur á, vestur á, norður í, suður á`,
  placeWords: `
    bær, bænum, þorp, sveit, sveitarfélag, dalur, dal, eyja, fjörður, firði, hérað, svæði, nes, skagi, strönd,
    bæjarfélag, kaupstaður, kaupstað, byggð, þorpið, sveitin, eyjan, flói, vík, vogur, heiði, tunga, hreppur,
    sýsla, landshluti, fjörðurinn, dalurinn`,
  abbreviations: 't.d, o.s.frv, þ.e, m.a, nr, s, kl, dr, u.þ.b, o.fl, kr, hr',
}
