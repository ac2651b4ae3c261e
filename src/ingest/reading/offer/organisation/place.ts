import type { OrganisationMention } from '../../finders/organisations/mention.ts'
import { placeOfMunicipality, placesAround } from '../../finders/places/around.ts'
import { nominatives } from '../../finders/places/inflection.ts'
import type { PlaceMention } from '../../finders/places/mention.ts'
import { fold } from '../../text/fold.ts'
import { isLetterAttached } from '../../text/writers.ts'
import { type Evidence, isInScope, type Scope } from '../scope.ts'
import { scorePlace, strongest } from './place-score.ts'

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

/** Below this a place is rather somebody else's; what the gazetteer knows needs less. */
const leastScore = 1
const leastKnown = 0.8

/** The place that is named for the applicant: the most precise one, by how it is named. */
export const choosePlace = (
  scope: Scope,
  places: readonly PlaceMention[],
  name: OrganisationMention | null,
  country: string | null,
): PlaceMention | null => {
  const handed = isLetterAttached(scope.document)
  const spans = name ? spansOf(scope, name) : []
  const around = spans.flatMap(({ source, start, end }) => placesAround(source, start, end))
  const own =
    name?.type === 'municipality'
      ? spans.flatMap(({ source, start, end }) => placeOfMunicipality(source, start, end))
      : []
  const scored = [...places, ...around, ...own]
    .filter((one) => isInScope(scope, one.source, one.start) && !(handed && one.source.name === 'body'))
    .map((one) => scorePlace(one, name, country))
  const best = strongest(scored)
  return best && best.score > (best.one.known.length > 0 ? leastKnown : leastScore)
    ? asWrittenElsewhere(scope, best.one)
    : null
}
