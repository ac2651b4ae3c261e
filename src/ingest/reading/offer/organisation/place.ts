import type { OrganisationMention } from '../../finders/organisations/mention.ts'
import { placeOfMunicipality, placesAround } from '../../finders/places/around.ts'
import { nominatives } from '../../finders/places/inflection.ts'
import type { PlaceMention } from '../../finders/places/mention.ts'
import { cueStrengths, wordsBetween } from '../../scoring/near.ts'
import { fold } from '../../text/fold.ts'
import { isLetterAttached } from '../../text/writers.ts'
import { type Evidence, isInScope, type Scope } from '../scope.ts'
import { tellsWhose } from './near-cues.ts'

const originRank = {
  signature: 1,
  name: 1.9,
  beside: 2.6,
  prose: 0.9,
} as const

const isInside = (one: PlaceMention, name: OrganisationMention | null): boolean =>
  name !== null && one.source === name.source && one.start >= name.start && one.end <= name.end

const isRightAfter = (one: PlaceMention, name: OrganisationMention | null): boolean =>
  name !== null && one.source === name.source && Math.abs(one.start - name.end) < 60

/** Whose place a cue or a sentence speaks of. */
const whose = (one: PlaceMention, name: OrganisationMention | null): number => {
  const near = cueStrengths(one.source, wordsBetween(one.source, one.start, one.end), tellsWhose)
  const others =
    (near.get('partners.wanted') ?? 0) * 2 +
    (near.get('partners.example') ?? 0) * 2 +
    (near.get('dates.event') ?? 0) * 0.8
  return (isRightAfter(one, name) ? 1.2 : 0) - others
}

const inProse = (one: PlaceMention): number => {
  const near = cueStrengths(one.source, wordsBetween(one.source, one.start, one.end), tellsWhose)
  return (
    (near.get('cue.applicantCues') ?? 0) -
    (near.get('partners.wanted') ?? 0) -
    (near.get('partners.found') ?? 0) -
    (near.get('dates.event') ?? 0) * 0.8
  )
}

const byOrigin = (one: PlaceMention, name: OrganisationMention | null): number => {
  if (one.origin === 'cue') {
    if (isInside(one, name)) return originRank.name - 0.3
    const cued = one.strength >= 2 ? 4 : one.strength > 1 ? 2.6 : 0.6
    return cued + whose(one, name)
  }
  if (one.origin === 'address') return one.strength > 2 ? 4.9 : 4
  if (one.origin === 'row') return one.strength > 2 ? 6.2 : 3.5 + one.strength * 0.5
  if (one.origin === 'beside') return one.strength > 2 ? 4.6 : originRank.beside
  if (one.origin === 'name') return one.strength > 2 ? 3.9 : originRank.name
  if (one.origin === 'prose') return originRank.prose + inProse(one) + (isRightAfter(one, name) ? 0.6 : 0)
  return originRank.signature
}

export const placeScore = (
  one: PlaceMention,
  name: OrganisationMention | null,
  country: string | null,
): number => {
  const score = byOrigin(one, name)
  if (one.known.length === 0) return score
  const elsewhere = country !== null && !one.known.some((known) => known.country === country)
  if (!elsewhere) return score + 0.5
  // Small places have great namesakes abroad; but what only a namesake tells is somebody else's place, or a word.
  if (one.origin === 'row' || one.origin === 'address' || one.strength > 2) return score - 0.6
  return score - (one.origin === 'prose' ? 9 : 3)
}

interface ScoredPlace {
  one: PlaceMention
  score: number
}

/** What is said again in another way is surer: how much, and how often it counts. */
const again = 0.3
const mostAgain = 3

/** The place with the strongest mention, its other mentions counted in part. */
const strongest = (scored: readonly ScoredPlace[]): ScoredPlace | undefined => {
  const byName = new Map<string, Map<number, ScoredPlace>>()
  for (const entry of scored) {
    const name = fold(entry.one.name)
    const there = byName.get(name) ?? new Map<number, ScoredPlace>()
    byName.set(name, there)
    const known = there.get(entry.one.start)
    if (!known || known.score < entry.score) there.set(entry.one.start, entry)
  }
  const [best] = [...byName.values()]
    .flatMap((mentions) => {
      const [first, ...others] = [...mentions.values()].sort((a, b) => b.score - a.score)
      const more = others.slice(0, mostAgain).filter(({ score }) => score > 0.4).length * again
      return first ? [{ ...first, score: first.score + more }] : []
    })
    .sort((a, b) => b.score - a.score)
  return best
}

/** Where else the name stands: at most so often. */
const mostSpans = 6

/** Every place where the applicant's name stands, up to the end of its last word: "Leader Sinisalossa (Kainuu)". */
const spansOf = (scope: Scope, name: OrganisationMention): Evidence[] => {
  const wanted = fold(name.name)
  const spans: Evidence[] = name.end > name.start ? [name] : []
  for (const source of scope.document.sources) {
    const { folded } = source.tokens
    for (
      let at = folded.indexOf(wanted);
      at >= 0 && spans.length < mostSpans;
      at = folded.indexOf(wanted, at + 1)
    ) {
      let end = at + wanted.length
      while (/\p{L}/u.test(folded[end] ?? ' ')) end++
      if (/["“”»]/.test(folded[end] ?? ' ')) end++
      spans.push({ source, start: at, end })
    }
  }
  return spans
}

/** A name that no gazetteer knows, in the nominative where the mail itself writes it so. */
const asWrittenElsewhere = (scope: Scope, one: PlaceMention): PlaceMention => {
  if (one.known.length > 0) return one
  const bases = new Map(nominatives(one.name, one.source.languages).map((base) => [fold(base), base]))
  const words = one.name.split(/\s+/).length
  for (const source of scope.document.sources)
    for (const at of source.tokens.word.keys()) {
      const base = bases.get(source.tokens.word.slice(at, at + words).join(' '))
      if (base) return { ...one, name: base }
    }
  return one
}

/** The place that is named for the applicant: the most precise one, by how it is named. */
export const choosePlace = (
  scope: Scope,
  places: readonly PlaceMention[],
  name: OrganisationMention | null,
  country: string | null,
): PlaceMention | null => {
  const handed = isLetterAttached(scope.document)
  const around = name
    ? spansOf(scope, name).flatMap(({ source, start, end }) => placesAround(source, start, end))
    : []
  const own = name?.type === 'municipality' ? placeOfMunicipality(name.source, name.start, name.end) : []
  const scored = [...places, ...around, ...own]
    .filter((one) => isInScope(scope, one.source, one.start) && !(handed && one.source.name === 'body'))
    .map((one) => ({ one, score: placeScore(one, name, country) }))
  const best = strongest(scored)
  return best && best.score > 1 ? asWrittenElsewhere(scope, best.one) : null
}
