import type { Source } from '../../document.ts'
import { isOtherName, mentionOf, type PlaceMention } from './mention.ts'
import { nameFrom } from './name-from.ts'

/** Places that the gazetteer knows in the lines of a signature. */
export const fromSignature = (source: Source): PlaceMention[] => {
  const found: PlaceMention[] = []
  for (const line of source.lines) {
    if (line.role !== 'signature') continue
    for (let word = line.from; word < line.to; word++) {
      const place = isOtherName(source, word) ? null : nameFrom(source, word)
      if (!place || place.known.length === 0) continue
      if (place.to === word + 1 && (source.tokens.word[word] as string).length < 4) continue
      found.push(mentionOf(source, place, 'signature', 1))
      word = place.to - 1
    }
  }
  return found
}
