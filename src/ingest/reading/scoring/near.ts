import type { CueIndex, Source } from '../document.ts'
import { indexCues } from '../text/cue-index.ts'
import { rowAt } from '../text/row-at.ts'
import { Gap, wordAt } from '../text/tokens.ts'

export interface WordSpan {
  from: number
  to: number
}

/** How far cues are looked for, in words. */
const reachBefore = 28
const reachAfter = 18

const decay = (distance: number, after: boolean): number =>
  (after ? 0.85 : 1) / (1 + (after ? 0.16 : 0.12) * distance)

/** Longer rows are prose that happens to hold a colon. */
const longestRow = 160

/** A short row `label: value` stands alone: its neighbours' labels tell nothing of it. */
const bounds = (source: Source, span: WordSpan): WordSpan => {
  const { tokens } = source
  const row = rowAt(source, tokens.start[span.from] ?? 0, tokens.end[span.to - 1] ?? 0)
  if (!row || (!row.form && row.end - row.labelStart > longestRow)) return { from: 0, to: tokens.word.length }
  return { from: wordAt(tokens, row.labelStart), to: row.to }
}

const keepStronger = (strengths: Map<string, number>, kind: string, strength: number): void => {
  if (strength > (strengths.get(kind) ?? 0)) strengths.set(kind, strength)
}

const holdsWord = (rivals: readonly WordSpan[], at: number, span: WordSpan): boolean => {
  for (const rival of rivals) if (rival.from <= at && at < rival.to && rival.from !== span.from) return true
  return false
}

const indexes = new WeakMap<Source, Map<(kind: string) => boolean, CueIndex>>()

/** The wanted cues by their first word; made once for each source and question. */
const wantedCues = (source: Source, wanted: (kind: string) => boolean): CueIndex => {
  const own = indexes.get(source) ?? new Map<(kind: string) => boolean, CueIndex>()
  indexes.set(source, own)
  const known = own.get(wanted)
  if (known) return known
  const index = indexCues(source.cues.filter(({ kind }) => wanted(kind)))
  own.set(wanted, index)
  return index
}

/**
 * How strongly each kind of cue bears on a span, 0 … 1: the nearest one counts, less with each word, pause and sentence
 * between, and much less where another candidate stands between. `wanted` is asked once for each cue of the source: pass
 * the same function each time.
 */
export const cueStrengths = (
  source: Source,
  span: WordSpan,
  wanted: (kind: string) => boolean,
  rivals: readonly WordSpan[] = [],
): Map<string, number> => {
  const strengths = new Map<string, number>()
  const { gap } = source.tokens
  const bound = bounds(source, span)
  const cuesAt = wantedCues(source, wanted)
  let factor = 1
  let crossed = 0
  for (let at = span.from - 1; at >= bound.from && span.from - at <= reachBefore; at--) {
    const before = gap[at + 1] as number
    if (before >= Gap.stop) {
      if (++crossed > 1) break
      factor *= 0.35
    } else if (before === Gap.pause) factor *= 0.8
    if (holdsWord(rivals, at, span)) factor *= 0.6
    const cues = cuesAt.get(at)
    if (!cues) continue
    for (const { kind, to } of cues)
      if (to <= span.from) keepStronger(strengths, kind, factor * decay(span.from - to, false))
  }
  factor = 1
  for (let at = span.to; at < bound.to && at - span.to < reachAfter; at++) {
    const before = gap[at] as number
    if (before >= Gap.stop) break
    if (before === Gap.pause) factor *= 0.75
    if (holdsWord(rivals, at, span)) factor *= 0.4
    const cues = cuesAt.get(at)
    if (!cues) continue
    for (const { kind } of cues) keepStronger(strengths, kind, factor * decay(at - span.to, true))
  }
  return strengths
}

/** The sentence that holds a word. */
export const sentenceOf = (source: Source, word: number): WordSpan => {
  const { sentences } = source
  let low = 0
  let high = sentences.length - 1
  while (low < high - 1) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as number) <= word) low = middle
    else high = middle
  }
  return { from: sentences[low] as number, to: sentences[low + 1] ?? source.tokens.word.length }
}

export const wordsBetween = (source: Source, start: number, end: number): WordSpan => ({
  from: wordAt(source.tokens, start),
  to: wordAt(source.tokens, end),
})
