import type { Fact } from '../../../domain/reading.ts'
import type { Source } from '../document.ts'
import { sentenceOf } from '../scoring/near.ts'
import { lineAt } from '../text/line-at.ts'
import { fieldsAt } from '../text/row-at.ts'
import { factOf, isInScope, isOwn, type Scope } from './scope.ts'
import { shorten } from './shorten.ts'

const maxSummary = 400

const worth = (source: Source, from: number, to: number): number => {
  let score = 0
  for (let at = from; at < to; at++) {
    for (const cue of source.cuesAt.get(at) ?? []) {
      if (cue.kind === 'triage.seek') score += 2
      else if (cue.kind.startsWith('theme.')) score += 0.8
      else if (cue.kind === 'triage.capability') score += 0.8
      else if (cue.kind.startsWith('organisation.')) score += 0.3
      else if (/^(?:country|demonym)\./.test(cue.kind)) score += 0.3
    }
  }
  const length = to - from
  return length < 5 || length > 70 ? 0 : score / (6 + length) ** 0.7
}

/** Two or three of the mail's own sentences that say most of what the offer is about. */
export const assembleSummary = (scope: Scope): Fact<string> | null => {
  const picked: { source: Source; from: number; to: number; score: number }[] = []
  for (const source of scope.document.sources) {
    if (source.name === 'subject') continue
    for (let i = 0; i + 1 < Math.min(source.sentences.length, 400); i++) {
      const from = source.sentences[i] as number
      const start = source.tokens.start[from]
      if (start === undefined || lineAt(source, start)?.role !== 'text' || !isInScope(scope, source, start))
        continue
      if (scope.own.length > 0 && !isOwn(scope, source, start)) continue
      const { to } = sentenceOf(source, from)
      const described = fieldsAt(source, start, start).includes('description')
      picked.push({ source, from, to, score: worth(source, from, to) * (described ? 2 : 1) })
    }
  }
  const best = picked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  const [first] = best
  if (!first) return null
  const chosen: typeof best = []
  let length = 0
  for (const one of best) {
    const size = textOf(one).length + 1
    if (one.source !== first.source || length + size > maxSummary || chosen.length >= 3) continue
    chosen.push(one)
    length += size
  }
  chosen.sort((a, b) => a.from - b.from)
  const shown = chosen.length > 0 ? chosen : [first]
  const text = shorten(shown.map(textOf).join(' '), maxSummary)
  const evidence = {
    source: first.source,
    start: first.source.tokens.start[(shown[0] as typeof first).from] as number,
    end: sentenceEnd(shown.at(-1) as typeof first),
  }
  return factOf(text, evidence, 0.6)
}

const sentenceEnd = ({ source, to }: { source: Source; to: number }): number => {
  const end = source.tokens.end[to - 1] as number
  return /[.!?…)"”]/.test(source.tokens.text[end] ?? '') ? end + 1 : end
}

const textOf = (sentence: { source: Source; from: number; to: number }): string =>
  sentence.source.tokens.text
    .slice(sentence.source.tokens.start[sentence.from], sentenceEnd(sentence))
    .replace(/\s+/g, ' ')
    .trim()
