import type { Source } from '../../document.ts'
import { isCapital } from '../../text/capital.ts'
import { Gap } from '../../text/tokens.ts'
import { isOtherName, mentionOf, type PlaceMention } from './mention.ts'
import { nameFrom, runFrom } from './name-from.ts'

/** Words of running text that are looked through: who one is, is said early. */
const mostWords = 1500
const shortest = 5

const isQuoted = (source: Source, from: number, to: number): boolean => {
  const { text, start, end } = source.tokens
  return /["„“«»”]/.test(`${text[(start[from] as number) - 1] ?? ''}${text[end[to - 1] as number] ?? ''}`)
}

/**
 * Places that the gazetteer knows in running text, whole runs of capitalised words alone: "we live in the old dairy of
 * Horslunde". Many are others' places: whoever chooses asks for the applicant's country.
 */
export const fromProse = (source: Source): PlaceMention[] => {
  const found: PlaceMention[] = []
  for (const line of source.lines) {
    if (line.role !== 'text' || line.from > mostWords) continue
    for (let word = line.from; word < Math.min(line.to, mostWords); word++) {
      if (!isCapital(source, word)) continue
      const last = runFrom(source, word)
      const place = isOtherName(source, word) ? null : nameFrom(source, word)
      const opens = (source.tokens.gap[word] as number) >= Gap.stop
      const length = (source.tokens.word[word] as string).length
      if (
        place &&
        place.known.length > 0 &&
        (last === place.to || last === word + 1) &&
        length >= shortest &&
        !(opens && length < 7) &&
        !isQuoted(source, word, place.to)
      )
        found.push(mentionOf(source, place, 'prose', 1))
      word = last - 1
    }
  }
  return found
}
