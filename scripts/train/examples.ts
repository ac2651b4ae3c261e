import type { OfferContent } from '../../src/domain/offer.ts'
import type { MailDocument } from '../../src/ingest/reading/document.ts'
import { findCountries } from '../../src/ingest/reading/finders/countries.ts'
import { findDatedFacts } from '../../src/ingest/reading/finders/date-roles.ts'
import { partialDate, resolveDay } from '../../src/ingest/reading/finders/dates/resolve.ts'
import { findMoney } from '../../src/ingest/reading/finders/money.ts'
import { isoOf } from '../../src/ingest/reading/mail/clock.ts'
import { gatherBudgets } from '../../src/ingest/reading/offer/budget.ts'
import { gatherTypes } from '../../src/ingest/reading/offer/partner-types.ts'
import { gatherCountries } from '../../src/ingest/reading/offer/partners.ts'
import { isInScope, type Scope } from '../../src/ingest/reading/offer/scope.ts'
import { splitOffers } from '../../src/ingest/reading/offer/split.ts'
import { gatherThemes } from '../../src/ingest/reading/offer/themes.ts'
import { assembleTitle } from '../../src/ingest/reading/offer/title.ts'
import { gatherTitles } from '../../src/ingest/reading/offer/title-candidates.ts'
import { gatherLanguages } from '../../src/ingest/reading/offer/working-languages.ts'
import { triageFeatures } from '../../src/ingest/reading/triage/features.ts'
import { fields } from '../compare.ts'
import type { Case } from './cases.ts'
import type { Example } from './fit.ts'

const sourcesOf = (document: MailDocument) => document.sources.filter((source) => source.name !== 'subject')
const wholeScope = (document: MailDocument): Scope => ({ document, own: [], others: [] })

export const dateExamples = ({ name, document, gold }: Case): Example[] => {
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

export const countryExamples = (one: Case): Example[] =>
  offersOf(one).flatMap(({ scope, offer }) =>
    gatherCountries(scope, one.document.sources.flatMap(findCountries), offer.organisation.country).map(
      ({ value, features }) => ({
        features,
        group: one.name,
        label: offer.partners.countries.includes(value) ? 'yes' : 'no',
      }),
    ),
  )

export const typeExamples = (one: Case): Example[] =>
  offersOf(one).flatMap(({ scope, offer }) =>
    gatherTypes(scope, offer.organisation.type).map(({ value, features }) => ({
      features,
      group: one.name,
      label: offer.partners.types.includes(value) ? 'yes' : 'no',
    })),
  )

export const themeExamples = (one: Case): Example[] =>
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

export const languageExamples = (one: Case): Example[] =>
  offersOf(one).flatMap(({ scope, offer }) =>
    gatherLanguages(scope).map(({ language, features }) => ({
      features,
      group: one.name,
      label: offer.languages.includes(language) ? 'yes' : 'no',
    })),
  )

export const triageExamples = ({ name, document, gold }: Case): Example => ({
  features: triageFeatures(document),
  label: gold.triage,
  group: name,
})

export const titleExamples = (one: Case): Example[] =>
  offersOf(one).flatMap(({ scope, offer }) =>
    gatherTitles(scope).map(({ title, features }) => ({
      features,
      group: one.name,
      label: fields['title']?.alike(title, offer.title) ? 'yes' : 'no',
    })),
  )

export const budgetExamples = (one: Case): Example[] => {
  const money = one.document.sources.flatMap(findMoney)
  return offersOf(one).flatMap(({ scope, offer }) =>
    gatherBudgets(scope, money).map(({ money: { amount, currency }, features }) => ({
      features,
      group: one.name,
      label: offer.budget && fields['budget']?.alike({ amount, currency }, offer.budget) ? 'yes' : 'no',
    })),
  )
}
