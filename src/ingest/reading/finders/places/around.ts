import type { Source } from '../../document.ts'
import { fieldsAt } from '../../text/row-at.ts'
import { Gap, wordAt } from '../../text/tokens.ts'
import { lineAt } from '../date-roles.ts'
import { personName } from '../names.ts'
import { isOtherName, mentionOf, type PlaceMention } from './mention.ts'
import { isCapital, nameFrom, runFrom } from './name-from.ts'

const kinds = /^(?:organisation|nativeOrganisation|letter|region|partners|cue\.legalForms)/

const isWord = (source: Source, word: number): boolean =>
  isOtherName(source, word) || source.cuesAt.get(word)?.some((cue) => kinds.test(cue.kind)) === true

/** "GAL", "LEADER": capitals throughout are no town. */
const isAcronym = (text: string): boolean => text.length < 7 && text === text.toUpperCase()

const isEnd = (source: Source, to: number): boolean => {
  const at = source.tokens.end[to - 1] as number
  return (
    /^\s?(?:[,;)(/|\n]|$|[-–—]\s)/.test(source.tokens.text.slice(at, at + 3)) ||
    source.cuesAt.get(to)?.some((cue) => cue.kind === 'cue.placeWords') === true
  )
}

/** "(sedež v Tolminu)", "(село Верхній Березів, …)": the first capitalised word after a few small ones. */
const insideBracket = (source: Source, first: number): PlaceMention[] => {
  for (let at = first; at < first + 3; at++) {
    if ((source.tokens.gap[at + 1] ?? Gap.stop) > Gap.joined) return []
    if (!isCapital(source, at + 1)) continue
    const place = isWord(source, at + 1) ? null : nameFrom(source, at + 1)
    if (!place) return []
    const cued = [first, at].some((word) =>
      source.cuesAt.get(word)?.some((cue) => cue.kind === 'cue.placeCues' || cue.kind === 'cue.placeWords'),
    )
    return cued || place.known.length > 0 ? [mentionOf(source, place, 'beside', 3)] : []
  }
  return []
}

/** Right behind the name, in brackets or after a comma in a signature or a form: "LAG Zala Hills (Lenti, Hungary)". */
const besideName = (source: Source, to: number): PlaceMention[] => {
  const { text, end, start, word } = source.tokens
  if (to >= word.length || to < 1) return []
  const between = text.slice(end[to - 1], start[to])
  if (
    /^["“”»]?\s?\($/.test(between) &&
    !isCapital(source, to) &&
    (source.tokens.gap[to + 1] ?? Gap.stop) === Gap.joined
  )
    return insideBracket(source, to)
  const bracket = /^["“”»]?\s?\($/.test(between)
  const line = lineAt(source, start[to] as number)
  const listed =
    /^["“”»]?\s?,\s$|^\s[-–—]\s$/.test(between) &&
    (line?.role === 'signature' || fieldsAt(source, start[to] as number, end[to] as number).length > 0)
  if ((!bracket && !listed) || !isCapital(source, to) || isWord(source, to)) return []
  const stops = isEnd(source, runFrom(source, to))
  const place = nameFrom(source, to)
  if (!place || (place.known.length === 0 && (!stops || isAcronym(place.name)))) return []
  if (listed && place.known.length === 0 && personName(place.name) !== null && line?.role !== 'signature')
    return []
  return [mentionOf(source, place, 'beside', bracket ? 3 : 2)]
}

/** Words that may stand between a name and its seat. */
const reach = 10

/** Places in an organisation's own name, and after it: "Eflani Action Group", "… Group from Lenti". */
export const placesAround = (source: Source, start: number, end: number): PlaceMention[] => {
  const from = wordAt(source.tokens, start)
  const to = wordAt(source.tokens, end)
  const found: PlaceMention[] = besideName(source, to)
  for (let word = from; word < Math.min(to + reach, source.tokens.word.length); word++) {
    if (word >= to && (source.tokens.gap[word] as number) >= Gap.stop) break
    if ((source.tokens.word[word] as string).length < 4 && word < to) continue
    const place = isWord(source, word) ? null : nameFrom(source, word)
    if (!place || place.known.length === 0) continue
    found.push(mentionOf(source, place, word < to ? 'name' : 'beside', 1))
    word = place.to - 1
  }
  return found
}

/** What a municipality's name holds beside the words for its kind is its place: "Town Hall of Șoldănești". */
export const placeOfMunicipality = (source: Source, start: number, end: number): PlaceMention[] => {
  const to = wordAt(source.tokens, end)
  for (let word = wordAt(source.tokens, start); word < to; word++) {
    const kind = source.cuesAt.get(word)?.find((cue) => /organisation\.|nativeOrganisation\./.test(cue.kind))
    if (kind) {
      word = kind.to - 1
      continue
    }
    if (!isCapital(source, word) || isOtherName(source, word)) continue
    const place = nameFrom(source, word)
    return place && place.to <= to + 1 ? [mentionOf(source, place, 'name', 3)] : []
  }
  return []
}
