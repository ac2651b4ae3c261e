/**
 * Fits the reader's small linear models to annotated mails, prints cross-validated figures, and writes the weights back
 * as data.
 *
 *   npm run train                       from test/corpus/train
 *   npm run train -- DIR … --dry        figures only
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfferContent } from '../src/domain/offer.ts'
import { buildDocument } from '../src/ingest/reading/build-document.ts'
import type { MailDocument } from '../src/ingest/reading/document.ts'
import { findCountries } from '../src/ingest/reading/finders/countries.ts'
import { findDatedFacts } from '../src/ingest/reading/finders/date-roles.ts'
import { partialDate, resolveDay } from '../src/ingest/reading/finders/dates/resolve.ts'
import { languageData } from '../src/ingest/reading/languages/index.ts'
import { isoOf } from '../src/ingest/reading/mail/clock.ts'
import { dateRoleModel } from '../src/ingest/reading/models/date-role.prior.ts'
import { languageModel } from '../src/ingest/reading/models/language.prior.ts'
import { partnerCountryModel } from '../src/ingest/reading/models/partner-country.prior.ts'
import { partnerTypeModel } from '../src/ingest/reading/models/partner-type.prior.ts'
import { themeModel } from '../src/ingest/reading/models/theme.prior.ts'
import { triageModel } from '../src/ingest/reading/models/triage.prior.ts'
import { gatherCountries, gatherTypes } from '../src/ingest/reading/offer/partners.ts'
import { isInScope, type Scope } from '../src/ingest/reading/offer/scope.ts'
import { splitOffers } from '../src/ingest/reading/offer/split.ts'
import { gatherLanguages, gatherThemes } from '../src/ingest/reading/offer/subject-matter.ts'
import { assembleTitle } from '../src/ingest/reading/offer/title.ts'
import type { Weights } from '../src/ingest/reading/scoring/linear.ts'
import { triageFeatures } from '../src/ingest/reading/triage.ts'
import { crossValidate, type Example, type Fitted, fitWeights } from './fit.ts'

interface Gold {
  triage: string
  language: string
  offers: OfferContent[]
}

interface Case {
  name: string
  document: MailDocument
  gold: Gold
}

const load = async (folders: readonly string[]): Promise<Case[]> => {
  const cases: Case[] = []
  for (const folder of folders) {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .sort()) {
      const gold = JSON.parse(readFileSync(join(folder, file.replace(/eml$/, 'json')), 'utf8')) as Gold
      if (!languageData(gold.language)) continue
      const { document } = await buildDocument(readFileSync(join(folder, file)), new Date('2026-11-30'))
      cases.push({ name: file, document, gold })
    }
  }
  return cases
}

const sourcesOf = (document: MailDocument) => document.sources.filter((source) => source.name !== 'subject')
const wholeScope = (document: MailDocument): Scope => ({ document, own: [], others: [] })

const dateExamples = ({ name, document, gold }: Case): Example[] => {
  const deadlines = new Map(
    gold.offers.flatMap((offer) =>
      offer.deadlines.map((deadline) => [deadline.date, deadline.purpose] as const),
    ),
  )
  const periods = new Set(
    gold.offers.flatMap((offer) => [offer.period?.start, offer.period?.end].filter((date) => date)),
  )
  if (gold.offers.length === 0) return []
  return sourcesOf(document).flatMap((source) =>
    findDatedFacts(document, source)
      .filter(({ span }) => isInScope(wholeScope(document), source, span.start))
      .map(({ span, features }) => {
        const day = resolveDay(span, document.writtenOn)
        const purpose = day && span.precision !== 'year' ? deadlines.get(isoOf(day)) : undefined
        const partial = partialDate(span, document.writtenOn)
        const inPeriod = partial !== null && [...periods].some((date) => date === partial)
        return { features, group: name, label: purpose ?? (inPeriod ? 'period' : 'none') }
      }),
  )
}

/** Each offer of a mail against its gold; a mail whose number of offers was misread teaches nothing here. */
const offersOf = ({ document, gold }: Case): { scope: Scope; offer: OfferContent }[] => {
  const sections = splitOffers(document)
  if (sections.length === 0)
    return gold.offers.length === 1
      ? [{ scope: wholeScope(document), offer: gold.offers[0] as OfferContent }]
      : []
  if (sections.length !== gold.offers.length) return []
  return sections.map((section, i) => ({
    scope: { document, own: [section], others: sections.filter((other) => other !== section) },
    offer: gold.offers[i] as OfferContent,
  }))
}

const countryExamples = (one: Case): Example[] =>
  offersOf(one).flatMap(({ scope, offer }) =>
    gatherCountries(scope, one.document.sources.flatMap(findCountries), offer.organisation.country).map(
      ({ value, features }) => ({
        features,
        group: one.name,
        label: offer.partners.countries.includes(value) ? 'yes' : 'no',
      }),
    ),
  )

const typeExamples = (one: Case): Example[] =>
  offersOf(one).flatMap(({ scope, offer }) =>
    gatherTypes(scope, offer.organisation.type).map(({ value, features }) => ({
      features,
      group: one.name,
      label: offer.partners.types.includes(value) ? 'yes' : 'no',
    })),
  )

const themeExamples = (one: Case): Example[] =>
  offersOf(one).flatMap(({ scope, offer }) =>
    gatherThemes(
      scope,
      offer.organisation.name ? [offer.organisation.name] : [],
      assembleTitle(scope).value,
    ).map(({ theme, features }) => ({
      features,
      group: one.name,
      label: offer.themes.includes(theme) ? 'yes' : 'no',
    })),
  )

const languageExamples = (one: Case): Example[] =>
  offersOf(one).flatMap(({ scope, offer }) =>
    gatherLanguages(scope).map(({ language, features }) => ({
      features,
      group: one.name,
      label: offer.languages.includes(language) ? 'yes' : 'no',
    })),
  )

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`

const report = (
  title: string,
  examples: readonly Example[],
  start: Readonly<Record<string, Weights>>,
  ridge: number,
): Fitted => {
  const options = { ridge, rounds: 150 }
  const { accuracy, perClass, decisions } = crossValidate(examples, start, options)
  console.log(`\n${title}: ${examples.length} examples, accuracy ${percent(accuracy)} on folds not seen`)
  for (const { name, precision, recall, examples: count } of perClass)
    console.log(`  ${name.padEnd(12)} precision ${percent(precision)}  recall ${percent(recall)}  (${count})`)
  const sure = decisions.filter(({ probability }) => probability >= 0.9)
  console.log(
    `  sure (0.9): ${percent(sure.length / Math.max(1, decisions.length))} of them, right ${percent(sure.filter(({ right }) => right).length / Math.max(1, sure.length))}`,
  )
  return fitWeights(examples, start, options)
}

const rounded = (weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights)
    .filter(([feature, weight]) => feature === 'bias' || Math.abs(weight) >= 0.02)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(
      ([feature, weight]) =>
        `    ${/^[a-z]\w*$/i.test(feature) ? feature : `'${feature}'`}: ${Math.round(weight * 100) / 100},`,
    )
    .join('\n')

const modelFile = (name: string): string =>
  join(import.meta.dirname, '../src/ingest/reading/models', `${name}.ts`)

const writeModel = (file: string, head: string, weights: Fitted): void => {
  const classes = Object.entries(weights).map(
    ([name, own]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: {\n${rounded(own)}\n  },`,
  )
  writeFileSync(modelFile(file), `${head} = {\n${classes.join('\n')}\n}\n`)
}

const args = process.argv.slice(2)
const dry = args.includes('--dry')
const folders = args.filter((arg) => !arg.startsWith('--'))
const cases = await load(folders.length > 0 ? folders : [join(import.meta.dirname, '../test/corpus/train')])
console.log(`${cases.length} mails`)

const binary = (weights: Weights): Record<string, Weights> => ({ yes: weights, no: { bias: 0 } })
/** Two classes share one set of weights: what speaks for the one speaks against the other. */
const single = (fitted: Fitted): Weights => {
  const all = new Set([...Object.keys(fitted['yes'] ?? {}), ...Object.keys(fitted['no'] ?? {})])
  return Object.fromEntries(
    [...all].map((name) => [name, (fitted['yes']?.[name] ?? 0) - (fitted['no']?.[name] ?? 0)]),
  )
}

const triage = report(
  'triage',
  cases.map(({ name, document, gold }) => ({
    features: triageFeatures(document),
    label: gold.triage,
    group: name,
  })),
  triageModel,
  0.6,
)
const dates = report('date roles', cases.flatMap(dateExamples), dateRoleModel, 0.5)
const countries = single(
  report('partner countries', cases.flatMap(countryExamples), binary(partnerCountryModel), 1),
)
const types = single(report('partner types', cases.flatMap(typeExamples), binary(partnerTypeModel), 0.5))

const themesFitted = single(report('themes', cases.flatMap(themeExamples), binary(themeModel), 0.7))
const languagesFitted = single(
  report('languages', cases.flatMap(languageExamples), binary(languageModel), 0.5),
)

const note =
  '/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */'
if (!dry) {
  writeModel(
    'triage',
    `import type { Triage } from '../../../domain/vocabulary.ts'\nimport type { Model } from '../scoring/linear.ts'\n\n${note}\nexport const triageModel: Model<Triage>`,
    triage,
  )
  writeModel(
    'date-role',
    `import type { Model } from '../scoring/linear.ts'\nimport type { DateRole } from './date-role.prior.ts'\n\n${note}\nexport const dateRoleModel: Model<DateRole>`,
    dates,
  )
  const one = (file: string, name: string, weights: Weights): void =>
    writeFileSync(
      modelFile(file),
      `import type { Weights } from '../scoring/linear.ts'\n\n${note}\nexport const ${name}: Weights = {\n${rounded(weights).replace(/^ {2}/gm, '')}\n}\n`,
    )
  one('partner-country', 'partnerCountryModel', countries)
  one('partner-type', 'partnerTypeModel', types)
  one('theme', 'themeModel', themesFitted)
  one('language', 'languageModel', languagesFitted)
}
