import { knowledgeOf } from './knowledge.ts'
import { type Cue, listed } from './phrases.ts'
import type { Tokens } from './tokens.ts'

const wordsOf = (code: string): Set<string> => new Set(listed(knowledgeOf(code)?.data.commonWords ?? ''))

const tellingWords = new Map<string, Set<string>>()

/** Common words of English that another language does not share. */
const englishBeside = (code: string): Set<string> => {
  const known = tellingWords.get(code)
  if (known) return known
  const own = wordsOf(code)
  const telling = new Set([...wordsOf('en')].filter((word) => word.length > 2 && !own.has(word)))
  tellingWords.set(code, telling)
  return telling
}

/**
 * English is looked for in every text, but "care", "hay", "sell" and "course" are words of other languages too: a single
 * one counts in a text of theirs where it has a capital ("Wild Harvest") or stands beside a common word of English.
 */
export const isHomograph = (
  { text, start, word }: Tokens,
  { kind, from, to }: Cue,
  language = 'en',
): boolean => {
  if (!/^(?:theme|organisation)\./.test(kind) || to - from > 1) return false
  const first = text[start[from] as number] as string
  if (first !== first.toLowerCase()) return false
  const english = englishBeside(language)
  return ![from - 2, from - 1, to, to + 1].some((at) => english.has(word[at] ?? ''))
}
