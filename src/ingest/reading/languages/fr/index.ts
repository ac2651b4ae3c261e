import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const fr: LanguageData = {
  code: 'fr',
  acts,
  letters: 'àâæçéèêëîïôœùûüÿ',
  commonWords: `
    le, la, les, des, et, est, du, une, un, pour, nous, vous, dans, que, qui, avec, sur, par, au, aux, notre,
    nos, votre, vos, ce, cette, sont, ont, pas, plus, ne, je, il, elle, été, être, mais, ou, où, à, chez, leur,
    avons, sommes, de, en, ses`,
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
      FEADER, fiche 77.05, mesure 19, mesure 19.3, DLAL, développement local mené par les acteurs locaux,
      programme de développement rural, PDR`,
    EMFAF: 'FEAMPA, FEAMP, fonds européen pour les affaires maritimes',
    ESC: 'corps européen de solidarité, CES',
    CERV: `
      citoyens égalité droits et valeurs, europe pour les citoyens, jumelage de villes, réseaux de villes`,
    'Creative Europe': 'europe créative',
    Horizon: 'horizon europe',
    LIFE: 'programme LIFE, appel LIFE',
    'Erasmus+': `
      erasmus plus, partenariat* de coopération, partenariat* à petite échelle, partenariat* simplifié*,
      agence erasmus`,
    IPARD: `instrument d'aide de préadhésion`,
  },
  programmeCues: `
    appel à projets, appel à propositions, appel à candidatures, appel, programme, fonds, dispositif,
    financé par, cofinancé par, au titre de, dans le cadre de, subvention, mesure`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    langue, langues, langue* de travail, langue* du projet, nous parlons, je parle, parlons, parlées,
    travailler en, travaillons en, échanger en, échanges en, communication en, écrire en, répondre en,
    en anglais ou, réunions en, se fera en, se feront en, notions de, à l'aise en, traduction, traduit`,
  applicantCues: `
    nous sommes, nous sommes le, nous sommes la, nous sommes une, au nom de, au nom du, pour le compte de, notre GAL,
    notre association, notre commune, notre structure, le demandeur, porteur de projet, porté par, portée par, je suis,
    je travaille, animateur du, animatrice du, directeur du, directrice de, représente, je représente, chef de file,
    prépare, prévoit, cherche, recherche, souhaite, s'appelle, en tant que, chez nous`,
  placeCues: `
    basé à, basée à, situé à, située à, situé en, située en, siège à, siège est à, siégeant à,
    nos bureaux sont à, bureaux à, installés à, installée à, installé à, près de, autour de, à, en, commune de,
    ville de, village de, pays de, vallée de, vallée du, région de, département de, département du, dans le,
    sur le plateau de, territoire de, territoire du, province de, canton de, implanté à, implantée à,
    implantés à`,
  placeWords: `
    ville, village, bourg, commune, canton, région, département, province, vallée, plateau, île, îles, pays,
    montagne, massif, côte, presqu'île, district, territoire, causse, causses, plaine, lac, baie, parc`,
  abbreviations: `
    m, mm, mme, mmes, mlle, dr, pr, st, ste, av, bd, tél, tel, n, p, ex, etc, cf, env, art, réf, janv, févr,
    avr, juil, sept, oct, nov, déc, min, max, hab, resp, p.ex`,
}
