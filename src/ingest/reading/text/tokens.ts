import { fold } from './fold.ts'

/** What stands between a word and the one before it. */
export const Gap = {
  /** A space, a hyphen, an apostrophe, nothing, or the line break of wrapped text. */
  joined: 0,
  /** A comma, a quotation mark, a bracket, a slash, a colon, or the end of a short line. */
  pause: 1,
  /** The end of a sentence, a cell, a list item, a paragraph. */
  stop: 2,
} as const

export interface Tokens {
  text: string
  folded: string
  /** UTF-16 offsets of each word; a word is a run of letters and digits. */
  start: number[]
  end: number[]
  /** Folded. */
  word: string[]
  /** The gap before each word. */
  gap: number[]
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0x3000) ||
  (code >= 0x3040 && code < 0xfb00)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A line shorter than this ends where its writer wanted; a longer one may have been wrapped by the mail program. */
const wrappedFrom = 50

/** 1 for a pause, 2 for a stop. */
const marks = new Map<string, number>([
  ...[...',"„“”«»()[]{}/:|<>=+*_\u2013\u2014…'].map((c): [string, number] => [c, Gap.pause]),
  ...[...';!?\t•·'].map((c): [string, number] => [c, Gap.stop]),
])

interface Between {
  gap: number
  newlines: number
  dot: boolean
}

const between = (text: string, from: number, to: number): Between => {
  let gap: number = Gap.joined
  let newlines = 0
  let dot = false
  if (to - from === 1 && text.charCodeAt(from) === 32) return { gap, newlines, dot }
  for (let i = from; i < to; i++) {
    const c = text[i] as string
    if (c === '\n') newlines++
    else if (c === '.') dot = true
    else if (c !== ' ') gap = Math.max(gap, marks.get(c) ?? 0)
  }
  return { gap, newlines, dot }
}

const isUpper = (c: string): boolean => c !== c.toLowerCase() && c === c.toUpperCase()

/** Words after which a dot ends no sentence; set once, from every language's abbreviations. */
export type IsAbbreviation = (word: string) => boolean

const gapAfter = (
  { gap, newlines, dot }: Between,
  previous: string,
  lineLength: number,
  next: string,
  bullet: boolean,
  isAbbreviation: IsAbbreviation,
  spaced: boolean,
): number => {
  if (newlines > 1 || bullet) return Gap.stop
  let level = gap
  if (newlines === 1 && lineLength < wrappedFrom) level = Math.max(level, Gap.pause)
  if (!dot || !spaced) return level
  const opens = isUpper(next) || isDigit(next.charCodeAt(0))
  const abbreviated = isAbbreviation(previous) || (previous.length === 1 && !isDigit(previous.charCodeAt(0)))
  if (opens && !abbreviated) return previous.length <= 2 && isDigit(previous.charCodeAt(0)) ? level : Gap.stop
  return level
}

const bulletLine = (text: string, from: number, to: number): boolean => {
  const newline = text.lastIndexOf('\n', to - 1)
  if (newline < from) return false
  const lead = text.slice(newline + 1, to).trim()
  return lead !== '' && '-*•·–>o+'.includes(lead[0] as string)
}

/** Splits a cleaned text into words, with what separates them. Linear in its length. */
export const tokenize = (text: string, isAbbreviation: IsAbbreviation): Tokens => {
  const folded = fold(text)
  const tokens: Tokens = { text, folded, start: [], end: [], word: [], gap: [] }
  let lineStart = 0
  let previousEnd = 0
  for (let i = 0; i < folded.length; ) {
    const code = folded.charCodeAt(i)
    const digit = isDigit(code)
    if (!digit && !isLetter(code)) {
      i++
      continue
    }
    let end = i + 1
    while (end < folded.length && (isDigit(folded.charCodeAt(end)) || isLetter(folded.charCodeAt(end)))) end++
    const gap = between(text, previousEnd, i)
    const previous = tokens.word.at(-1) ?? ''
    const lineLength = gap.newlines > 0 ? text.indexOf('\n', previousEnd) - lineStart : 0
    tokens.gap.push(
      tokens.word.length === 0
        ? Gap.stop
        : gapAfter(
            gap,
            previous,
            lineLength,
            text[i] as string,
            gap.newlines > 0 && bulletLine(text, previousEnd, i),
            isAbbreviation,
            i - previousEnd > 1,
          ),
    )
    if (gap.newlines > 0) lineStart = text.lastIndexOf('\n', i) + 1
    tokens.start.push(i)
    tokens.end.push(end)
    tokens.word.push(folded.slice(i, end))
    previousEnd = end
    i = end
  }
  return tokens
}

/** Index of the first word that begins at or after the offset. */
export const wordAt = (tokens: Tokens, offset: number): number => {
  let low = 0
  let high = tokens.start.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
