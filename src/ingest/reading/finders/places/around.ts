import type { Source } from '../../document.ts'
import { isCapital } from '../../text/capital.ts'
import { lineAt } from '../../text/line-at.ts'
import { Gap, wordAt } from '../../text/tokens.ts'
import { placesNamed } from '../gazetteer.ts'
import { besideName, isOtherWord } from './beside.ts'
import { isOtherName, mentionOf, type PlaceMention } from './mention.ts'
import { nameFrom } from './name-from.ts'

/** Words that may stand between a name and its seat. */
const reach = 10

/** In a signature each line is about something else. */
const reachFrom = (source: Source, to: number): number => {
  const line = lineAt(source, source.tokens.start[Math.max(0, to - 1)] as number)
  const furthest = Math.min(to + reach, source.tokens.word.length)
  return line?.role === 'signature' ? Math.min(furthest, Math.max(line.to, to)) : furthest
}

/** "LAG Obsthügel in Forchheim", "GAL Lungo il Soligo, Pieve di Soligo": the seat was taken into the name. */
const isSetOff = (source: Source, word: number): boolean =>
  source.tokens.text.slice(source.tokens.end[word - 1], source.tokens.start[word]).includes(',') ||
  source.cuesAt.get(word - 1)?.some((cue) => cue.kind === 'cue.placeCues' && cue.to === word) === true

/** Places in an organisation's own name, and after it: "Eflani Action Group", "… Group from Lenti". */
export const placesAround = (source: Source, start: number, end: number): PlaceMention[] => {
  const from = wordAt(source.tokens, start)
  const to = wordAt(source.tokens, end)
  const found: PlaceMention[] = besideName(source, to)
  const last = reachFrom(source, to)
  for (let word = from; word < last; word++) {
    if (word >= to && (source.tokens.gap[word] as number) >= Gap.stop) break
    if ((source.tokens.word[word] as string).length < 4 && word < to) continue
    const place = isOtherWord(source, word) ? null : nameFrom(source, word)
    if (!place || place.known.length === 0) continue
    if (word > from && word < to && place.to === to && isSetOff(source, word))
      found.push(mentionOf(source, place, 'beside', 3))
    else found.push(mentionOf(source, place, word < to ? 'name' : 'beside', 1))
    word = place.to - 1
  }
  return found
}

/** What a municipality's name holds beside the words for its kind is its place: "Town Hall of Șoldănești". */
export const placeOfMunicipality = (source: Source, start: number, end: number): PlaceMention[] => {
  let to = wordAt(source.tokens, end)
  for (let word = wordAt(source.tokens, start); word < to; word++) {
    const kind = source.cuesAt.get(word)?.find((cue) => /organisation\.|nativeOrganisation\./.test(cue.kind))
    if (kind) {
      word = kind.to - 1
      continue
    }
    if (!isCapital(source, word) || isOtherName(source, word)) continue
    const place = nameFrom(source, word)
    if (!place) return []
    for (let at = place.to; at < to; at++) if ((source.tokens.gap[at] as number) > Gap.joined) to = at
    if (place.to >= to) return [mentionOf(source, place, 'name', 3)]
    const name = source.tokens.text.slice(source.tokens.start[word], source.tokens.end[to - 1])
    return [mentionOf(source, { from: word, to, name, known: placesNamed(name) }, 'name', 3)]
  }
  return []
}
