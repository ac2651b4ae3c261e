import type { Fact, ReadOffer } from '../../../domain/reading.ts'
import type { OrganisationType } from '../../../domain/vocabulary.ts'
import type { CountryMention } from '../finders/countries.ts'
import {
  findOrganisations,
  fitsDomain,
  type OrganisationMention,
  typeWithin,
} from '../finders/organisations.ts'
import { type PlaceMention, placesAround } from '../finders/places.ts'
import { cueStrengths, sentenceOf, wordsBetween } from '../scoring/near.ts'
import { fold } from '../text/fold.ts'
import { countryCodes, knowledgeOf } from '../text/knowledge.ts'
import { findPhrases } from '../text/phrases.ts'
import { tokenize } from '../text/tokens.ts'
import { type Evidence, factOf, isInScope, type Scope } from './scope.ts'

export interface Surroundings {
  countries: readonly CountryMention[]
  places: readonly PlaceMention[]
  emails: readonly string[]
  internationalPhones: readonly string[]
}

interface Scored {
  mention: OrganisationMention
  score: number
}

const isWantedCue = (kind: string): boolean =>
  kind === 'partners.wanted' ||
  kind === 'partners.found' ||
  kind === 'partners.example' ||
  kind === 'cue.applicantCues' ||
  kind === 'cue.programmeCues'

const originScore = { row: 6, signature: 2.2, sender: 2, text: 1 } as const

const scoreOf = (
  mention: OrganisationMention,
  all: readonly OrganisationMention[],
  domains: readonly string[],
): number => {
  let score: number = originScore[mention.origin]
  if (mention.type === 'lag' || mention.type === 'flag') score += 0.8
  else if (mention.type !== null) score += 0.5
  score += Math.max(0, ...domains.map((domain) => fitsDomain(mention.name, domain))) * 2.2
  const folded = fold(mention.name)
  const repeated = all.filter(
    (other) => other !== mention && (fold(other.name).includes(folded) || folded.includes(fold(other.name))),
  ).length
  score += Math.min(1.2, repeated * 0.4)
  if (mention.origin === 'text') {
    const near = cueStrengths(
      mention.source,
      wordsBetween(mention.source, mention.start, mention.end),
      isWantedCue,
    )
    score +=
      (near.get('cue.applicantCues') ?? 0) * 2 -
      (near.get('partners.wanted') ?? 0) * 1 -
      (near.get('partners.found') ?? 0) * 1.2 -
      (near.get('partners.example') ?? 0)
  }
  if (mention.origin === 'text' && isAnnounced(mention)) score += 2.5
  const words = mention.name.split(/\s+/).length
  if (words === 1 && mention.origin !== 'row') score -= 1
  return score
}

/** "The applicant will be …", "lead partner: …": a label for the organisation, not for its kind, stands right before. */
const isAnnounced = ({ source, start }: OrganisationMention): boolean => {
  const { from } = wordsBetween(source, start, start)
  const first = Math.max(0, from - 6)
  const before = tokenize(source.tokens.text.slice(source.tokens.start[first] ?? 0, start), () => false)
  return source.languages.some((code) => {
    const knowledge = knowledgeOf(code)
    if (!knowledge) return false
    const kinds = findPhrases(before, knowledge.phrases).filter((cue) => cue.kind.startsWith('organisation.'))
    return findPhrases(before, knowledge.labels).some(
      (cue) =>
        cue.kind === 'label.organisation' &&
        cue.end - cue.start > 7 &&
        !kinds.some((kind) => kind.from < cue.to && cue.from < kind.to),
    )
  })
}

const domainsOf = (emails: readonly string[]): string[] =>
  emails
    .map((email) => email.split('@')[1] ?? '')
    .filter(
      (domain) =>
        domain !== '' &&
        !/^(?:gmail|yahoo|hotmail|outlook|gmx|web|wp|orange|free|libero|seznam|mail|icloud|proton)\b/.test(
          domain,
        ),
    )

/** The organisation that makes the offer, not the one that forwards it. */
const chooseOrganisation = (scope: Scope, surroundings: Surroundings): Scored | null => {
  const domains = domainsOf(surroundings.emails)
  const mentions = findOrganisations(scope.document, [scope.document.core], domains).filter(
    (one) => one.origin === 'sender' || isInScope(scope, one.source, one.start),
  )
  const scored = mentions.map((mention) => ({ mention, score: scoreOf(mention, mentions, domains) }))
  return scored.sort((a, b) => b.score - a.score)[0] ?? null
}

const topLevelCountry = (email: string): string | null => {
  const ending = email.split('.').at(-1)?.toUpperCase() ?? ''
  if (ending === 'UK' || ending === 'SCOT' || ending === 'WALES') return 'GB'
  if (ending === 'EL') return 'GR'
  return countryCodes.includes(ending) && ending !== 'ME' && ending !== 'IO' ? ending : null
}

interface Vote extends Evidence {
  country: string
  weight: number
  stated: boolean
}

const votesOf = (scope: Scope, surroundings: Surroundings, name: OrganisationMention | null): Vote[] => {
  const votes: Vote[] = []
  const body =
    scope.document.sources.find((source) => source.name === 'body') ??
    (scope.document.sources[0] as Evidence['source'])
  for (const one of surroundings.countries) {
    if (!isInScope(scope, one.source, one.start)) continue
    if (one.fields.includes('country')) votes.push({ ...one, weight: 6, stated: true })
    else if (one.fields.some((field) => field === 'place' || field === 'address' || field === 'organisation'))
      votes.push({ ...one, weight: 4, stated: true })
    else if (one.features['signature'] === 1) votes.push({ ...one, weight: 2.5, stated: true })
    else if (
      name &&
      one.source === name.source &&
      one.start < name.end + 60 &&
      one.end > name.start - 10 &&
      !(one.features['partners.wanted'] ?? 0)
    )
      votes.push({ ...one, weight: 1.2, stated: true })
    else if ((one.features['cue.placeCues'] ?? 0) > 0.5 && !((one.features['partners.wanted'] ?? 0) > 0.2))
      votes.push({ ...one, weight: 0.6, stated: true })
  }
  const stand = (text: string): Evidence => {
    const at = body.tokens.folded.indexOf(fold(text))
    return { source: body, start: Math.max(0, at), end: at < 0 ? 0 : at + text.length }
  }
  for (const email of surroundings.emails) {
    const country = topLevelCountry(email)
    if (country) votes.push({ ...stand(email), country, weight: 2.6, stated: false })
  }
  for (const country of surroundings.internationalPhones)
    votes.push({ ...stand('+'), country, weight: 2.6, stated: false })
  return votes
}

const countryOf = (
  scope: Scope,
  surroundings: Surroundings,
  name: OrganisationMention | null,
  place: PlaceMention | null,
): Fact<string> | null => {
  const votes = votesOf(scope, surroundings, name)
  const totals = new Map<string, number>()
  for (const { country, weight } of votes) totals.set(country, (totals.get(country) ?? 0) + weight)
  if (place)
    for (const known of place.known.slice(0, 3))
      totals.set(
        known.country,
        (totals.get(known.country) ?? 0) +
          (place.known.every((one) => one.country === known.country) ? 1.5 : 0.4),
      )
  const [first, second] = [...totals].sort((a, b) => b[1] - a[1])
  if (!first) return null
  const evidence =
    votes.filter((vote) => vote.country === first[0]).sort((a, b) => b.weight - a.weight)[0] ?? place
  if (!evidence) return null
  const confidence = first[1] / (first[1] + (second?.[1] ?? 0) + 0.3)
  return factOf(first[0], evidence, confidence, 'stated' in evidence ? evidence.stated : false)
}

const originRank = { row: 5, cue: 2, address: 3, signature: 1, name: 1.9, beside: 2.6 } as const

const placeScore = (one: PlaceMention, name: OrganisationMention | null, country: string | null): number => {
  let score: number = originRank[one.origin]
  if (one.origin === 'address' && one.strength > 2) score = 4.6
  if (one.origin === 'cue') {
    score = one.strength >= 2 ? 4 : 0.6
    const near = cueStrengths(one.source, wordsBetween(one.source, one.start, one.end), isWantedCue)
    score -= (near.get('partners.wanted') ?? 0) * 2 + (near.get('partners.example') ?? 0) * 2
    if (name && one.source === name.source && Math.abs(one.start - name.end) < 60) score += 1.2
  }
  if (one.known.length > 0) score += 0.5
  // A place that is known, but in no country that the applicant is from, is somebody else's, or a word.
  if (country && one.known.length > 0 && !one.known.some((known) => known.country === country)) score -= 3
  return score
}

const choosePlace = (
  scope: Scope,
  surroundings: Surroundings,
  name: OrganisationMention | null,
  country: string | null,
): PlaceMention | null => {
  const around = name ? placesAround(name.source, name.start, name.end) : []
  const [best] = [...surroundings.places, ...around]
    .filter((one) => isInScope(scope, one.source, one.start))
    .map((one) => ({ one, score: placeScore(one, name, country) }))
    .sort((a, b) => b.score - a.score)
  return best && best.score > 1 ? best.one : null
}

/** What kind of organisation it is: by its name, else by what it says of itself in the same sentence. */
const typeOf = (scope: Scope, mention: OrganisationMention): Fact<OrganisationType> | null => {
  if (mention.type) return factOf(mention.type, mention, 0.9)
  const sentence = sentenceOf(mention.source, wordsBetween(mention.source, mention.start, mention.end).from)
  const near = typeWithin(mention.source, sentence.from, sentence.to)
  if (near) return factOf(near, mention, 0.7, false)
  for (const source of scope.document.sources) {
    for (const cue of source.cues) {
      if (cue.kind !== 'cue.applicantCues' || !isInScope(scope, source, cue.start)) continue
      const type = typeWithin(source, cue.to, Math.min(cue.to + 8, source.tokens.word.length))
      if (type) return factOf(type, { source, start: cue.start, end: cue.end }, 0.6, false)
    }
  }
  return null
}

export const assembleOrganisation = (scope: Scope, surroundings: Surroundings): ReadOffer['organisation'] => {
  const chosen = chooseOrganisation(scope, surroundings)
  const mention = chosen?.mention ?? null
  const likely = countryOf(scope, surroundings, mention, null)
  const place = choosePlace(scope, surroundings, mention, likely?.value ?? null)
  const country = countryOf(scope, surroundings, mention, place)
  return {
    name: mention ? factOf(mention.name, mention, Math.min(0.95, 0.4 + (chosen?.score ?? 0) * 0.1)) : null,
    type: mention ? typeOf(scope, mention) : null,
    country,
    place: place
      ? factOf(place.name, place, place.origin === 'row' || place.origin === 'address' ? 0.85 : 0.7)
      : null,
  }
}
