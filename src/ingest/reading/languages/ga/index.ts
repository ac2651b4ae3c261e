import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const ga: LanguageData = {
  code: 'ga',
  commonWords: `
    táimid, bhfuil, atá, agus, linn, libh, againn, agaibh, chuig, chun, leis, ag, air, uirthi, dúinn, daoibh,
    nach, nuair, freisin, fosta, chomh maith, más, dá, seo, sin, sna, den, don, ón, bheith, dhéanamh, beidh,
    raibh, níor, níos, ár, bhur, mhaith, inniu, anois, eile, lena, inár, dár, thar, tríd, féidir, an, na, is,
    tá, le, ar, go, do, sa, san, ní, níl, a, ó, sé, sí, sinn, muid, againne, mar, ach, nó, má, bhí, féin,
    gach, ba, idir, faoi, as, ina`,
  acts,
  letters: 'áéíóú',
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
    LEADER: 'forbairt tuaithe',
    EMFAF: 'ciste muirí iascaigh',
    ESC: 'an cór dlúthpháirtíochta eorpach',
    'Creative Europe': 'eoraip chruthaitheach',
    'Erasmus+': 'erasmus plus',
  },
  programmeCues: `
    clár, faoin gclár, ciste, maoiniú, maoinithe ag, maoinithe faoi, glao, scéim, iarratas ar, faoi, cistithe,
    deontas, tacaíocht ó, cómhaoinithe, comhoibriú`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    teanga, teangacha, labhraímid, labhraíonn, teanga oibre, teangacha oibre, oibreoimid, trí mheán, as,
    scríobh as, cumarsáid, i mBéarla nó, trí`,
  applicantCues: `
    is sinne, is muidne, is muid, sinne, muidne, thar ceann, ár gcumann, ár ngrúpa, ár gcomharchumann,
    ár n-eagraíocht, is é an t-iarratasóir, an t-iarratasóir, príomhchomhpháirtí, ceannchomhpháirtí,
    atá ag lorg, tá ag lorg, is grúpa, is cumann, is comharchumann muid, is eagraíocht muid,
    ag scríobh thar ceann, ag obair le, ón, ó, tá sé i gceist ag, tá`,
  placeCues: `
    lonnaithe i, suite i, bunaithe i, ár n-oifig, ceanncheathrú, suite, lonnaithe, i gceantar, i mbaile, ó,
    as, inár gcónaí i, i, sa`,
  placeWords: `
    contae, co, baile, bailte, sráidbhaile, gleann, oileán, oileáin, cósta, leithinis, gaeltacht, ceantar,
    paróiste, cathair, inis, dúiche, réigiún, cúige, barúntacht, limistéar, trá, sliabh, bá`,
  abbreviations: 'uas, teil, srl, m.sh, lch, co, dr, uimh, an tUas, .i, eag, r.ch, i.n',
}
