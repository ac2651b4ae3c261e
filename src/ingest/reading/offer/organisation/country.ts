import type { Fact } from '../../../../domain/reading.ts'
import type { CountryMention } from '../../finders/countries.ts'
import type { OrganisationMention } from '../../finders/organisations/mention.ts'
import type { PlaceMention } from '../../finders/places/mention.ts'
import { homeCountries } from '../../languages/international.ts'
import { fold } from '../../text/fold.ts'
import { countryCodes } from '../../text/knowledge.ts'
import { listed } from '../../text/phrases.ts'
import { type Evidence, factOf, isInScope, type Scope } from '../scope.ts'

/** What else was found in the mail. */
export interface Surroundings {
  countries: readonly CountryMention[]
  places: readonly PlaceMention[]
  emails: readonly string[]
  internationalPhones: readonly string[]
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
  const homes = listed(homeCountries[scope.document.language] ?? '')
  const [home] = homes
  // A language of one country tells it where nothing else does.
  if (home && homes.length === 1)
    votes.push({ source: body, start: 0, end: 0, country: home, weight: 0.7, stated: false })
  for (const country of surroundings.internationalPhones)
    votes.push({ ...stand('+'), country, weight: 2.6, stated: false })
  return votes
}

/** The country of who makes the offer: stated, or told by its place, telephone or domain. */
export const countryOf = (
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
