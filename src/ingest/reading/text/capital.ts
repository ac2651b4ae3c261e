import type { Source } from '../document.ts'

/** Does the word begin with a capital letter? */
export const isCapital = (source: Source, word: number): boolean => {
  const first = source.tokens.text[source.tokens.start[word] as number] ?? ''
  return first !== first.toLowerCase()
}
