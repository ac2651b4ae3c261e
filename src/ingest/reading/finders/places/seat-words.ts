import type { LanguageCode } from '../../languages/shape.ts'
import { fold } from '../../text/fold.ts'
import { knowledgeOf } from '../../text/knowledge.ts'
import { listed } from '../../text/phrases.ts'

/** Shorter words of the cues are prepositions. */
const shortest = 4

const compiled = new Map<LanguageCode, Set<string>>()

const wordsOf = (language: LanguageCode): Set<string> => {
  const known = compiled.get(language)
  if (known) return known
  const data = knowledgeOf(language)?.data
  const cues = data?.placeCues ?? ''
  const small = new Set(listed(data?.commonWords ?? '').map(fold))
  const words = new Set(
    listed(cues)
      .flatMap((phrase) => fold(phrase).split(/[^\p{L}]+/u))
      .filter((word) => word.length >= shortest && !small.has(word)),
  )
  compiled.set(language, words)
  return words
}

/** Is it one of the long words with which a language tells a seat: office, based, sede, Sitz, siedziba? */
export const isSeatWord = (word: string, languages: readonly LanguageCode[]): boolean =>
  word.length >= shortest && languages.some((language) => wordsOf(language).has(word))
