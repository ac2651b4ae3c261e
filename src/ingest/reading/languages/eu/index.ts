import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const eu: LanguageData = {
  code: 'eu',
  letters: 'ñç',
  commonWords: `
    eta, da, dira, dugu, du, ez, bat, ere, baina, edo, izan, egin, gara, gure, zuen, hau, hori, dute, den,
    duen, beste, oso, ditugu, nahi, behar, baino, dituzte, daude, dago, zen, batzuk, guztiak, gabe, arte,
    honen, horren, bere, bai, dela, delako, izango, egiten, egingo, zaigu, zaizkigu, zaituztegu, dizuegu,
    bezala, baita, nola, noiz, non, zer, zein, hemen, gaude, gabiltza, ari, duten, diren, gaur, urte, orain,
    behin, lan, mesedez`,
  acts,
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
    LEADER: 'landa garapen programa*, LEADER lankidetza*, nekazaritza politika bateratua',
    'Erasmus+': 'Erasmus Plus',
  },
  programmeCues: `
    programa*, deialdi*, funts*, funtsak, bidez, barruan, finantzatu*, finantzatuta, esparruan, laguntzarekin,
    dirulaguntza*, laguntza, azpineurri*, neurri*, deialdiaren barruan, eskaera, lankidetza`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    hizkuntza*, lan hizkuntza*, lan-hizkuntza*, hitz egiten dugu, hitz egin, mintzatzen*, dakigu, jakin,
    komunikazioa, idatzi, erantzun, zein hizkuntzatan, komunikatu*`,
  applicantCues: `
    gara, gu gara, nor gara, izenean, gure elkartea, gure elkarteak, gure taldea, gure taldeak,
    gure erakundea, gure udala, eskatzailea, eskatzailea da, liderra, lider bazkidea, proiektuaren burua,
    koordinatzailea, bila dabil, bazkide bila, naiz, bilatzen du, bilatzen ari da, antolatzailea,
    sustatzailea, bidaltzen du, nik ordezkatzen dudan`,
  placeCues: `
    egoitza, egoitza duen, egoitza duena, kokatuta, kokatua, kokatzen, gaude, dago, bulegoa, helbidea,
    bizi gara, lan egiten dugu, bertan, jatorria, herrian, helbide`,
  placeWords: `
    herri, herria, herriko, herrian, udalerri*, eskualde*, bailara*, haran, harana, ibarra, lurralde*, hiri,
    hiria, hiriko, auzo, auzoa, probintzia*, barruti*, mendialde*, kostalde*, uharte*, irla*, merindade*,
    kuadrilla*, mendi, ibai, konderri*, departamendu*`,
  abbreviations: 'adb, etab, zk, tel, jn, and, dk, art, or, ik, hau da, c/, tf, e.a, h.d, a.b, lkt, km',
}
