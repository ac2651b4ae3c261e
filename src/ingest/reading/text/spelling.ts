import type { Tokens } from './tokens.ts'

/** A word of Latin letters, with or without accents. */
export const isLatinWord = (word: string): boolean => /^[a-z\u00df-\u024f\u0218-\u021b]+$/.test(word)

/** A text with fewer letters with accents than this was typed without them. */
const accentedShare = 0.003

const accented = new WeakMap<Tokens, boolean>()

const hasAccents = (tokens: Tokens): boolean => {
  const known = accented.get(tokens)
  if (known !== undefined) return known
  const count = tokens.text.match(/[\u00c0-\u024f]/g)?.length ?? 0
  const has = count > tokens.text.length * accentedShare
  accented.set(tokens, has)
  return has
}

/** Letters that one writer types for the other: Romanian with cedilla, Turkish with and without dot. */
const plain = (letter: string): string =>
  letter === 'ş' ? 'ș' : letter === 'ţ' ? 'ț' : letter === 'ı' || letter === 'İ' ? 'i' : letter

/** Does the text begin with the word at this offset, accents and all? Capitals may lack theirs ("Ecole"). */
export const isSpelt = (tokens: Tokens, start: number, word: string): boolean => {
  const { text } = tokens
  for (let i = 0; i < word.length; i++) {
    const letter = text[start + i] ?? ''
    const lower = letter.toLowerCase()
    if (lower !== letter && lower >= 'a' && lower <= 'z') continue
    if (plain(lower) !== plain(word[i] as string)) return !hasAccents(tokens)
  }
  return true
}
