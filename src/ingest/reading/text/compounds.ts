import { fold } from './fold.ts'
import { type Cue, listed } from './phrases.ts'
import type { Tokens } from './tokens.ts'

/** Stems to be found as the later part of a compound, each with its kinds. */
export interface CompoundBook {
  stems: Map<string, { kind: string; open: boolean }[]>
  /** How stems begin: most places in a word are passed over by these alone. */
  beginnings: Set<string>
  longest: number
}

/** Shorter stems stand inside other words by chance. */
const shortestStem = 6
const shortestFirst = 4
const beginning = 3
/** Longer words are no words. */
const longestWord = 60

export const createCompoundBook = (lists: Readonly<Record<string, string>>, prefix: string): CompoundBook => {
  const book: CompoundBook = { stems: new Map(), beginnings: new Set(), longest: 0 }
  for (const [name, phrases] of Object.entries(lists)) {
    for (const phrase of listed(phrases)) {
      const open = phrase.endsWith('*')
      const stem = fold(open ? phrase.slice(0, -1) : phrase)
      if (stem.length < shortestStem || !/^\p{L}+$/u.test(stem)) continue
      const entries = book.stems.get(stem) ?? []
      entries.push({ kind: `${prefix}.${name}`, open })
      book.stems.set(stem, entries)
      book.beginnings.add(stem.slice(0, beginning))
      book.longest = Math.max(book.longest, stem.length)
    }
  }
  return book
}

/** Letters from the word's beginning that a stem of the book covers: "landwirt" in "landwirtschaft" leaves no "wirtschaft". */
const coveredIn = (word: string, { stems, longest }: CompoundBook): number => {
  for (let length = Math.min(word.length, longest); length >= shortestStem; length--)
    if (stems.get(word.slice(0, length))?.some(({ open }) => open || length === word.length)) return length
  return 0
}

const kindsInside = (word: string, book: CompoundBook): Set<string> => {
  const kinds = new Set<string>()
  let at = Math.max(shortestFirst, coveredIn(word, book))
  while (at + shortestStem <= word.length) {
    let step = 1
    if (book.beginnings.has(word.slice(at, at + beginning))) {
      for (let length = Math.min(word.length - at, book.longest); length >= shortestStem; length--) {
        const entries = book.stems.get(word.slice(at, at + length)) ?? []
        const fitting = entries.filter(({ open }) => open || at + length === word.length)
        for (const { kind } of fitting) kinds.add(kind)
        if (fitting.length === 0) continue
        step = length
        break
      }
    }
    at += step
  }
  return kinds
}

/** The later parts of compounds that are listed as words of their own. */
export const findCompounds = (tokens: Tokens, book: CompoundBook): Cue[] => {
  const found: Cue[] = []
  for (const [i, word] of tokens.word.entries()) {
    if (word.length < shortestFirst + shortestStem || word.length > longestWord) continue
    for (const kind of kindsInside(word, book))
      found.push({ kind, start: tokens.start[i] as number, end: tokens.end[i] as number, from: i, to: i + 1 })
  }
  return found
}
