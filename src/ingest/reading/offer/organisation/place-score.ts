import type { OrganisationMention } from '../../finders/organisations/mention.ts'
import type { PlaceMention } from '../../finders/places/mention.ts'
import { cueStrengths, wordsBetween } from '../../scoring/near.ts'
import { fold } from '../../text/fold.ts'
import { tellsWhose } from './near-cues.ts'

const isInside = (one: PlaceMention, name: OrganisationMention | null): boolean =>
  name !== null && one.source === name.source && one.start >= name.start && one.end <= name.end

const isRightAfter = (one: PlaceMention, name: OrganisationMention | null): boolean =>
  name !== null && one.source === name.source && Math.abs(one.start - name.end) < 60

const nearCues = (one: PlaceMention): ((kind: string) => number) => {
  const near = cueStrengths(one.source, wordsBetween(one.source, one.start, one.end), tellsWhose)
  return (kind) => near.get(kind) ?? 0
}

const cuedScore = (one: PlaceMention, name: OrganisationMention | null): number => {
  if (isInside(one, name)) return 1.6
  const near = nearCues(one)
  const others = near('partners.wanted') * 2 + near('partners.example') * 2 + near('dates.event') * 0.8
  const after = isRightAfter(one, name)
  if (one.strength >= 2) return 4 + (after ? 1.2 : 0) - others
  return (one.strength > 1 ? 2.6 + (after ? 0.4 : 0) : 0.6 + (after ? 1.2 : 0)) - others
}

const proseScore = (one: PlaceMention, name: OrganisationMention | null): number => {
  const near = nearCues(one)
  return (
    0.9 +
    (isRightAfter(one, name) ? 0.6 : 0) +
    near('cue.applicantCues') -
    near('partners.wanted') -
    near('partners.found') -
    near('dates.event') * 0.8
  )
}

const byOrigin = (one: PlaceMention, name: OrganisationMention | null): number => {
  switch (one.origin) {
    case 'row':
      return one.strength > 2 ? 6.2 : 3.5 + one.strength * 0.5
    case 'address':
      return one.strength > 2 ? 6.4 : 4.9
    case 'beside':
      if (one.strength > 3) return 5
      return one.strength > 2 ? 4.2 : one.strength > 1 ? 3.4 : 2.6
    case 'name':
      return one.strength > 2 ? 4.8 : 1.9
    case 'cue':
      return cuedScore(one, name)
    case 'prose':
      return proseScore(one, name)
    case 'signature':
      return 1
  }
}

/** An inflected name that the gazetteer knows, but in no country that the applicant is from, is taken as it is written. */
const inCountry = (one: PlaceMention, country: string | null): PlaceMention => {
  const written = one.source.tokens.text.slice(one.start, one.end)
  const here = country === null || one.known.some((known) => known.country === country)
  if (here || one.known.length === 0 || one.origin === 'prose' || fold(written) === fold(one.name)) return one
  return { ...one, name: written, known: [] }
}

export interface ScoredPlace {
  one: PlaceMention
  score: number
}

/** How likely a mention is the applicant's place. */
export const scorePlace = (
  mention: PlaceMention,
  name: OrganisationMention | null,
  country: string | null,
): ScoredPlace => {
  const one = inCountry(mention, country)
  const score = byOrigin(one, name)
  if (one.known.length === 0) return { one, score }
  if (country === null || one.known.some((known) => known.country === country))
    return { one, score: score + 0.5 }
  // Small places have great namesakes abroad; but what only a namesake tells is somebody else's place, or a word.
  if (one.origin === 'row' || one.origin === 'address' || one.strength > 2) return { one, score: score - 0.2 }
  return { one, score: score - (one.origin === 'prose' ? 9 : 3) }
}

/** What is said again in another way is surer: how much, and how often it counts. */
const again = 0.3
const mostAgain = 3
/** Weaker mentions confirm nothing. */
const leastAgain = 1.7

const withOthers = (mentions: readonly ScoredPlace[]): ScoredPlace[] => {
  const [first, ...others] = [...mentions].sort((a, b) => b.score - a.score)
  const more = others.slice(0, mostAgain).filter(({ score }) => score > leastAgain).length * again
  return first ? [{ ...first, score: first.score + more }] : []
}

/** The place with the strongest mention, its other mentions counted in part. */
export const strongest = (scored: readonly ScoredPlace[]): ScoredPlace | undefined => {
  const byName = new Map<string, Map<string, ScoredPlace>>()
  for (const entry of scored) {
    const name = fold(entry.one.name)
    const there = byName.get(name) ?? new Map<string, ScoredPlace>()
    byName.set(name, there)
    const where = `${entry.one.source.name} ${entry.one.start}`
    const known = there.get(where)
    if (!known || known.score < entry.score) there.set(where, entry)
  }
  return [...byName.values()]
    .flatMap((mentions) => withOthers([...mentions.values()]))
    .sort((a, b) => b.score - a.score)[0]
}
