import { eld } from 'eld/small'
import { languages } from '../languages/index.ts'
import { fold } from './fold.ts'
import { languageCodes } from './knowledge.ts'
import { listed } from './phrases.ts'

const detector = eld.newInstance()

const commonWords = new Map<string, string[]>()
for (const data of languages) {
  for (const word of new Set(listed(data.commonWords).map(fold))) {
    commonWords.set(word, [...(commonWords.get(word) ?? []), data.code])
  }
}

const trained = new Set(Object.values(detector.info().Languages))
const known = new Set(languageCodes)

/** A share of common words that a text of the language usually reaches. */
const usualShare = 0.3

const shares = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) {
    const codes = commonWords.get(word) ?? []
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + (codes.length > 2 ? 0.5 : 1))
  }
  for (const [code, count] of counts) counts.set(code, Math.min(1, count / words.length / usualShare))
  return counts
}

/** Untrained languages with the trained ones that the detector takes them for: among these, common words decide. */
const takenFor: Readonly<Record<string, readonly string[]>> = {
  gl: ['pt', 'es'],
  mk: ['bg', 'sr'],
  sr: ['hr', 'bg'],
}

const alphabets = new Map(languages.map(({ code, letters }) => [code, new Set(letters)]))

/** Letters beyond a–z, each with its share of all letters. */
const uncommonLetters = (sample: string): Map<string, number> => {
  const found = new Map<string, number>()
  let all = 0
  for (const letter of sample.toLowerCase().normalize('NFC')) {
    if (letter >= 'a' && letter <= 'z') all++
    else if (/\p{L}/u.test(letter)) {
      all++
      found.set(letter, (found.get(letter) ?? 0) + 1)
    }
  }
  for (const [letter, count] of found) found.set(letter, count / all)
  return found
}

/** How much of a text is written with letters that a language does not have, as a factor: a name or two cost little. */
const spelt = (code: string, letters: ReadonlyMap<string, number>): number => {
  const alphabet = alphabets.get(code)
  if (!alphabet) return 1
  let foreign = 0
  for (const [letter, share] of letters) if (!alphabet.has(letter)) foreign += share
  return Math.max(0, 1 - foreign * 20)
}

/** What common words count beside the n-grams of a trained language: they settle neighbours, they do not overrule. */
const commonSay = 0.35

/** Where two languages look alike, the one of the sender's domain is taken. */
const homeSay = 1.06

export interface Detected {
  language: string
  /** 0 … 1: how far ahead of the next language. */
  margin: number
}

/** A detector reads no more than this much of a text. */
const enough = 1500

/**
 * The language of a text. The n-gram detector lacks Irish, Maltese, Macedonian and Galician, and takes near neighbours for
 * one another: the share of each language's commonest words has a say, and so has its alphabet, and a little
 * the language `home` of the sender's domain.
 */
export const detectLanguage = (text: string, home?: string): Detected | null => {
  const sample = text.slice(0, enough)
  const words = fold(sample).split(/[^\p{L}\p{N}]+/u)
  const letters = words.filter((word) => !/^\d/.test(word) && word !== '')
  if (letters.length < 3) return null
  const scores = new Map<string, number>()
  for (const [code, score] of Object.entries(detector.detect(sample).getScores()))
    if (known.has(code)) scores.set(code, score)
  const top = Math.max(0.01, ...scores.values())
  const common = shares(letters)
  const uncommon = uncommonLetters(sample)
  const total = (code: string): number => {
    const share = common.get(code) ?? 0
    const relatives = takenFor[code] ?? []
    const ngrams = Math.max(0, ...[code, ...relatives].map((one) => scores.get(one) ?? 0)) / top
    const said =
      trained.has(code) || relatives.length > 0 ? ngrams + share * commonSay : share * (1 + commonSay) * 0.95
    return said * spelt(code, uncommon) * (code === home ? homeSay : 1)
  }
  const ranking = [...new Set([...scores.keys(), ...common.keys()])]
    .map((code): [string, number] => [code, total(code)])
    .sort((a, b) => b[1] - a[1])
  const [first, second] = ranking
  if (!first || first[1] === 0) return null
  return { language: first[0], margin: Math.min(1, first[1] - (second?.[1] ?? 0)) }
}
