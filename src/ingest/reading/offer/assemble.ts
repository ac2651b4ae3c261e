import type { Fact, ReadContact, ReadOffer } from '../../../domain/reading.ts'
import type { MailDocument, Source } from '../document.ts'
import { domainsOf, findEmails, findLinks } from '../finders/addresses.ts'
import { type CountryMention, findCountries } from '../finders/countries.ts'
import { type DatedFact, findDatedFacts } from '../finders/date-roles.ts'
import { findMoney, type MoneySpan } from '../finders/money.ts'
import { findDialledRuns, readPhone } from '../finders/phones.ts'
import { findPlaces } from '../finders/places/index.ts'
import type { PlaceMention } from '../finders/places/mention.ts'
import { homeCountries } from '../languages/international.ts'
import { lineAt } from '../text/line-at.ts'
import { listed } from '../text/phrases.ts'
import { writersOf } from '../text/writers.ts'
import { assembleBudget } from './budget.ts'
import { calibrate } from './confidence.ts'
import { assembleDeadlines, assemblePeriod } from './deadlines.ts'
import { assembleKind } from './kind.ts'
import { assembleOrganisation } from './organisation/index.ts'
import { assemblePartners } from './partners.ts'
import { findPeople } from './people/index.ts'
import type { Named, Person } from './people/person.ts'
import { assembleProgramme } from './programme.ts'
import { factOf, isInScope, type Scope } from './scope.ts'
import { splitOffers } from './split.ts'
import { assembleSummary } from './summary.ts'
import { assembleThemes } from './themes.ts'
import { assembleTitle } from './title.ts'
import { assembleLanguages } from './working-languages.ts'

/** What was found in the whole mail, before it is told which offer it belongs to. */
export interface Candidates {
  dates: DatedFact[]
  countries: CountryMention[]
  places: PlaceMention[]
  money: MoneySpan[]
}

export const findCandidates = (document: MailDocument): Candidates => ({
  dates: document.sources
    .filter((source) => source.name !== 'subject')
    .flatMap((source) => findDatedFacts(document, source)),
  countries: document.sources.flatMap((source) => findCountries(source)),
  places: findPlaces(document),
  money: document.sources.flatMap(findMoney),
})

const social =
  /(?:^|\.)(?:facebook|fb|instagram|twitter|x|linkedin|youtube|youtu|tiktok|pinterest|threads|flickr|vimeo|mastodon|bsky|wa|t)\.(?:com|be|me|app|social|eu)(?:$|\/)/i
const administrative =
  /unsubscribe|abmelden|datenschutz|privacy|gdpr|rgpd|privacidad|disclaimer|impressum|mentions-legales|cookie|zoom\.us|teams\.microsoft|meet\.google|webex|aka\.ms|outlook\.live|goo\.gl\/maps|maps\.google|google\.[a-z]+\/maps/i

const assembleLinks = (scope: Scope): Fact<string>[] => {
  const found = new Map<string, Fact<string>>()
  const links = scope.document.sources
    .filter((source) => source.name !== 'subject')
    .flatMap((source) => findLinks(source).map((link) => ({ ...link, source })))
    .filter(({ source, start }) => isInScope(scope, source, start))
  const theirDomains = domainsOf(senderAddress(scope.document))
  for (const link of links) {
    const role = lineAt(link.source, link.start)?.role
    const host = link.value.replace(/^https?:\/\//i, '')
    const theirs = theirDomains.some((domain) => host.includes(domain))
    if (
      role === 'disclaimer' ||
      (role === 'boilerplate' && !theirs) ||
      social.test(host) ||
      administrative.test(link.value)
    )
      continue
    const key = host
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/\/+$/, '')
    if (!found.has(key)) found.set(key, factOf(link.value, link, role === 'signature' ? 0.85 : 0.8))
  }
  return [...found.values()].slice(0, 12)
}

const namedFact = (named: Named | null, confidence: number): Fact<string> | null =>
  named ? factOf(named.value, named, confidence, named.end > named.start) : null

const contactOf = (person: Person): ReadContact => {
  const confidence = person.explicit ? 0.9 : 0.82
  return {
    name: namedFact(person.name, confidence),
    email: namedFact(person.email, confidence + 0.05),
    phone: namedFact(person.phone, confidence),
  }
}

/** Offsets that dates and amounts cover: their digits are no telephone numbers. */
const blocker = (candidates: Candidates): ((source: Source, at: number) => boolean) => {
  const taken = new Map<Source, [number, number][]>()
  const take = (source: Source, start: number, end: number): void => {
    const there = taken.get(source)
    if (there) there.push([start, end])
    else taken.set(source, [[start, end]])
  }
  for (const { source, span } of candidates.dates)
    if (span.precision === 'day') take(source, span.start, span.end)
  for (const { source, start, end } of candidates.money) take(source, start, end)
  return (source, at) => (taken.get(source) ?? []).some(([start, end]) => start <= at && at < end)
}

const foreignPhones = (scope: Scope): string[] =>
  scope.document.sources.flatMap((source) =>
    findDialledRuns(source)
      .filter((run) => /^\(?(?:\+|00)/.test(run.text) && isInScope(scope, source, run.start))
      .flatMap((run) => readPhone(run, [])?.country ?? []),
  )

/** The applicant's country; where it is not told, those that speak the mail's language tell how its numbers are read. */
const numberPlans = (document: MailDocument, country: string | null): readonly string[] =>
  country ? [country] : listed(homeCountries[document.language] ?? '')

const senderAddress = (document: MailDocument): string[] =>
  writersOf(document).flatMap(({ address }) => address ?? [])

const assembleOne = (scope: Scope, candidates: Candidates): ReadOffer => {
  const { document } = scope
  const emails = document.sources.flatMap((source) =>
    findEmails(source)
      .filter(({ start }) => isInScope(scope, source, start))
      .map(({ value }) => value),
  )
  const surroundings = {
    countries: candidates.countries,
    places: candidates.places,
    emails: [...new Set([...senderAddress(document), ...emails])],
    internationalPhones: foreignPhones(scope),
  }
  const organisation = assembleOrganisation(scope, surroundings)
  const own = organisation.country?.value ?? null
  const people = findPeople(
    scope,
    numberPlans(document, own),
    organisation.name?.value ?? null,
    blocker(candidates),
  )
  const title = assembleTitle(scope)
  const names = organisation.name ? [organisation.name.value] : []
  return {
    kind: assembleKind(scope),
    title,
    summary: assembleSummary(scope),
    organisation,
    themes: assembleThemes(scope, names, title.value),
    partners: assemblePartners(scope, candidates.countries, own, organisation.type?.value ?? null),
    programme: assembleProgramme(scope),
    deadlines: assembleDeadlines(scope, candidates.dates),
    period: assemblePeriod(scope, candidates.dates),
    budget: assembleBudget(scope, candidates.money),
    languages: assembleLanguages(scope),
    contacts: people.slice(0, 6).map(contactOf),
    links: assembleLinks(scope),
  }
}

/** The offers as the finders see them: `confidence` is each finder's own word, not yet a probability. */
export const assembleUncalibrated = (document: MailDocument): ReadOffer[] => {
  const candidates = findCandidates(document)
  const sections = splitOffers(document)
  if (sections.length === 0) return [assembleOne({ document, own: [], others: [] }, candidates)]
  return sections.map((section) => {
    const others = sections.filter((other) => other !== section)
    return assembleOne({ document, own: [section], others }, candidates)
  })
}

/** The offers of a mail, each with the facts of its own section and those that stand for all. */
export const assembleOffers = (document: MailDocument): ReadOffer[] => {
  const offers = assembleUncalibrated(document)
  return offers.map((offer) => calibrate({ document, offer, offers: offers.length }))
}
