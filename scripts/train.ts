/**
 * Fits the reader's small linear models to annotated mails, prints cross-validated figures, and writes the weights back
 * as data. Confidences are fitted on what the finders say with the weights of the run before: after a great change, run
 * it twice.
 *
 *   npm run train                       from test/corpus/train
 *   npm run train -- DIR … --dry        figures only
 */
import { join } from 'node:path'
import { budgetModel } from '../src/ingest/reading/models/budget.prior.ts'
import { confidenceFields, confidenceStart } from '../src/ingest/reading/models/confidence.prior.ts'
import { dateRoleModel } from '../src/ingest/reading/models/date-role.prior.ts'
import { languageModel } from '../src/ingest/reading/models/language.prior.ts'
import { partnerCountryModel } from '../src/ingest/reading/models/partner-country.prior.ts'
import { partnerTypeModel } from '../src/ingest/reading/models/partner-type.prior.ts'
import { themeModel } from '../src/ingest/reading/models/theme.prior.ts'
import { titleModel } from '../src/ingest/reading/models/title.prior.ts'
import { triageModel } from '../src/ingest/reading/models/triage.prior.ts'
import { loadCases } from './train/cases.ts'
import { confidenceExamples, fromFolds } from './train/confidence.ts'
import {
  budgetExamples,
  countryExamples,
  dateExamples,
  languageExamples,
  themeExamples,
  titleExamples,
  triageExamples,
  typeExamples,
} from './train/examples.ts'
import { binary, report, reportBinary, reportConfidence } from './train/report.ts'
import { writeModel, writeWeights } from './train/write-model.ts'

const args = process.argv.slice(2)
const folders = args.filter((arg) => !arg.startsWith('--'))
const cases = await loadCases(
  folders.length > 0 ? folders : [join(import.meta.dirname, '../test/corpus/train')],
)
console.log(`${cases.length} mails`)

const triage = report('triage', cases.map(triageExamples), triageModel, 0.6)
const dates = report('date roles', cases.flatMap(dateExamples), dateRoleModel, 0.5)
const countries = reportBinary('partner countries', cases.flatMap(countryExamples), partnerCountryModel, 1)
const types = reportBinary('partner types', cases.flatMap(typeExamples), partnerTypeModel, 0.5)
const themes = reportBinary('themes', cases.flatMap(themeExamples), themeModel, 0.7)
const titles = reportBinary('titles', cases.flatMap(titleExamples), titleModel, 0.7)
const budgets = reportBinary('budgets', cases.flatMap(budgetExamples), budgetModel, 0.7)
const languages = reportBinary('languages', cases.flatMap(languageExamples), languageModel, 0.5)

// On mails that a model was fitted to, it is too sure of itself: its own fields are judged on its folds.
const fromModels = [
  ...fromFolds('deadlines', dates.decisions, ['reply', 'application']),
  ...fromFolds('partners.countries', countries.decisions, ['yes']),
  ...fromFolds('partners.types', types.decisions, ['yes']),
  ...fromFolds('themes', themes.decisions, ['yes']),
  ...fromFolds('languages', languages.decisions, ['yes']),
]
const fitted = new Set(fromModels.map(({ field }) => field))
const confidences = [
  ...fromModels,
  ...cases.flatMap(confidenceExamples).filter(({ field }) => !fitted.has(field)),
]
const confidence = Object.fromEntries(
  confidenceFields.map((field) => [
    field,
    reportConfidence(
      field,
      confidences.filter((one) => one.field === field),
      binary(confidenceStart),
    ),
  ]),
)

if (!args.includes('--dry')) {
  const triageType = "import type { Triage } from '../../../domain/vocabulary.ts'"
  writeModel('triage', 'triageModel', 'Model<Triage>', triage.weights, triageType)
  const roleType = "import type { DateRole } from './date-role.prior.ts'"
  writeModel('date-role', 'dateRoleModel', 'Model<DateRole>', dates.weights, roleType)
  const confidenceType = "import type { ConfidenceModel } from './confidence.prior.ts'"
  writeModel('confidence', 'confidenceModel', 'ConfidenceModel', confidence, confidenceType)
  writeWeights('partner-country', 'partnerCountryModel', countries.weights)
  writeWeights('partner-type', 'partnerTypeModel', types.weights)
  writeWeights('theme', 'themeModel', themes.weights)
  writeWeights('budget', 'budgetModel', budgets.weights)
  writeWeights('title', 'titleModel', titles.weights)
  writeWeights('language', 'languageModel', languages.weights)
}
