import type { Source } from '../../document.ts'
import { isCapital } from '../../text/capital.ts'
import { lineAt } from '../../text/line-at.ts'
import { fieldsAt } from '../../text/row-at.ts'
import { Gap } from '../../text/tokens.ts'
import { personName } from '../names.ts'
import { isOtherName, mentionOf, type PlaceMention } from './mention.ts'
import { nameFrom, runFrom } from './name-from.ts'

const kinds = /^(?:organisation|nativeOrganisation|letter|partners|cue\.legalForms)/

/** Does a word for something else than a place begin here? */
export const isOtherWord = (source: Source, word: number): boolean =>
  isOtherName(source, word) || source.cuesAt.get(word)?.some((cue) => kinds.test(cue.kind)) === true

/** "GAL", "LEADER": capitals throughout are no town. */
const isAcronym = (text: string): boolean => text.length < 7 && text === text.toUpperCase()

const isPlaceCue = (source: Source, word: number): boolean =>
  source.cuesAt.get(word)?.some((cue) => cue.kind === 'cue.placeCues' || cue.kind === 'cue.placeWords') ===
  true

const isPlaceWord = (source: Source, word: number): boolean =>
  source.cuesAt.get(word)?.some((cue) => cue.kind === 'cue.placeWords') === true

const isEnd = (source: Source, to: number): boolean => {
  const at = source.tokens.end[to - 1] as number
  return /^\s?(?:[,;)(/|\n]|$|[-–—]\s)/.test(source.tokens.text.slice(at, at + 3)) || isPlaceWord(source, to)
}

/** Small words inside a bracket before its place. */
const mostSmall = 3

/** "(sedež v Tolminu)", "(село Верхній Березів, …)": the first capitalised word after a few small ones. */
const behindSmallWords = (source: Source, first: number): PlaceMention[] => {
  let cued = false
  for (let at = first; at < first + mostSmall; at++) {
    cued ||= isPlaceCue(source, at)
    if ((source.tokens.gap[at + 1] ?? Gap.stop) >= Gap.stop) return []
    if (!isCapital(source, at + 1)) continue
    const place = isOtherWord(source, at + 1) ? null : nameFrom(source, at + 1)
    return place && (cued || place.known.length > 0) ? [mentionOf(source, place, 'beside', cued ? 4 : 3)] : []
  }
  return []
}

const isListed = (source: Source, word: number): boolean => {
  const at = source.tokens.start[word] as number
  return lineAt(source, at)?.role === 'signature' || fieldsAt(source, at, at).length > 0
}

const afterComma = (source: Source, word: number): PlaceMention[] => {
  const place = isCapital(source, word) && !isOtherWord(source, word) ? nameFrom(source, word) : null
  if (!place || !isEnd(source, place.to)) return []
  if (place.known.length > 0) return [mentionOf(source, place, 'beside', 2)]
  const doubtful = isAcronym(place.name) || personName(place.name) !== null
  const signed = lineAt(source, source.tokens.start[word] as number)?.role === 'signature'
  return isListed(source, word) && (signed || !doubtful) ? [mentionOf(source, place, 'beside', 2)] : []
}

const inBracket = (source: Source, word: number): PlaceMention[] => {
  if (!isCapital(source, word) || isPlaceCue(source, word)) return behindSmallWords(source, word)
  const place = isOtherWord(source, word) ? null : nameFrom(source, word)
  if (!place) return []
  const alone = isEnd(source, runFrom(source, word)) && !isAcronym(place.name)
  return place.known.length > 0 || alone ? [mentionOf(source, place, 'beside', 3)] : []
}

/** Right behind a name that ends before this word: "LAG Zala Hills (Lenti, Hungary)", "LAG Zala Hills, Lenti". */
export const besideName = (source: Source, word: number): PlaceMention[] => {
  if (word >= source.tokens.word.length || word < 1) return []
  const between = source.tokens.text.slice(source.tokens.end[word - 1], source.tokens.start[word])
  if (/^["“”»]?\s?\($/.test(between)) return inBracket(source, word)
  return /^["“”»]?\s?,\s$|^\s[-–—]\s$/.test(between) ? afterComma(source, word) : []
}
