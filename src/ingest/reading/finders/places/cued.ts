import type { Source } from '../../document.ts'
import { isCapital } from '../../text/capital.ts'
import type { Cue } from '../../text/phrases.ts'
import { Gap } from '../../text/tokens.ts'
import { placeBehind } from './inflection.ts'
import { isOtherName, isQuiet, mentionOf, type PlaceMention } from './mention.ts'
import { nameFrom } from './name-from.ts'
import { isSeatWord } from './seat-words.ts'

const joined = (source: Source, word: number): boolean => (source.tokens.gap[word] ?? Gap.stop) <= Gap.joined

/** Words between "our office" and its "in". */
const seatReach = 8

/** Does a word for a seat stand before a mere "in"? "Our office is on the main street in Strokestown". */
const isSeat = (source: Source, cue: Cue): boolean => {
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - seatReach); at--) {
    if (isSeatWord(source.tokens.word[at] as string, source.languages)) return true
    if ((source.tokens.gap[at] as number) >= Gap.stop || isCapital(source, at)) return false
  }
  return false
}

/** "based in Lenti", "town of X". */
const afterCue = (source: Source, cue: Cue): PlaceMention[] => {
  if (!joined(source, cue.to) || isOtherName(source, cue.to)) return []
  const place = nameFrom(source, cue.to)
  if (!place) return []
  const strength = Math.min(3, cue.to - cue.from)
  return [mentionOf(source, place, 'cue', strength < 2 && isSeat(source, cue) ? 2 : strength)]
}

/** "kiskunmajsai székhelyű", "Őriszentpéteren található": languages that put the word after the name. */
const beforeCue = (source: Source, cue: Cue): PlaceMention[] => {
  const word = cue.from - 1
  if (word < 0 || !joined(source, cue.from) || isOtherName(source, word)) return []
  const behind = placeBehind(source.tokens.word[word] as string, source.languages)
  if (behind) return [mentionOf(source, { from: word, to: cue.from, ...behind }, 'cue', 2)]
  const place = nameFrom(source, word)
  return place && place.known.length > 0 ? [mentionOf(source, place, 'cue', 1)] : []
}

/** A word that opens a sentence has its capital from there; a word that is a cue of anything is a word. */
const isCommon = (source: Source, word: number): boolean =>
  (source.tokens.gap[word] as number) > Gap.joined || source.cuesAt.get(word) !== undefined

/** Less sure than two words of a cue, surer than a mere "in". */
const besideWord = 1.5

/** How many words of a name stand before a place word: "Haanja küla", "Büyükhusun köyünde". */
const beforeWord = (source: Source, cue: Cue): PlaceMention[] => {
  let from = cue.from
  while (from > 0 && cue.from - from < 2 && joined(source, from) && isCapital(source, from - 1)) from--
  if (from === cue.from || isCapital(source, cue.from) || isOtherName(source, from)) return []
  const place = nameFrom(source, from)
  if (!place || (place.known.length === 0 && (place.to < cue.from || isCommon(source, from)))) return []
  return [mentionOf(source, place.known.length > 0 ? place : { ...place, to: cue.from }, 'cue', besideWord)]
}

/** "gmina Torzym", "с. Широка лъка", "ilha de São Jorge": a place word, what links it, and the name. */
const afterWord = (source: Source, cue: Cue): PlaceMention[] => {
  const { word } = source.tokens
  let at = cue.to
  for (let skipped = 0; skipped < 2 && !isCapital(source, at) && (word[at]?.length ?? 9) <= 3; skipped++) at++
  for (let between = cue.to; between <= at; between++) if (!joined(source, between)) return []
  if (at >= word.length || !isCapital(source, at) || isOtherName(source, at)) return []
  const place = nameFrom(source, at)
  return place ? [mentionOf(source, place, 'cue', besideWord)] : []
}

/** Places by the words beside them: "based in" before, "village" on either side. */
export const fromCues = (source: Source): PlaceMention[] => {
  const found: PlaceMention[] = []
  for (const cue of source.cues) {
    if (cue.kind !== 'cue.placeCues' && cue.kind !== 'cue.placeWords') continue
    if (isQuiet(source, cue.start)) continue
    if (cue.kind === 'cue.placeCues') found.push(...afterCue(source, cue), ...beforeCue(source, cue))
    else found.push(...afterWord(source, cue), ...beforeWord(source, cue))
  }
  return found
}
