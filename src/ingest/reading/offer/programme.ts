import type { Fact } from '../../../domain/reading.ts'
import { type Programme, programmes } from '../../../domain/vocabulary.ts'
import type { Source } from '../document.ts'
import { cueStrengths } from '../scoring/near.ts'
import { lineAt } from '../text/line-at.ts'
import type { Cue } from '../text/phrases.ts'
import { rowAt } from '../text/row-at.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { factOf, isInScope, type Scope } from './scope.ts'

const organisationAround = (source: Source, cue: Cue): boolean => {
  for (let at = cue.from; at <= cue.to; at++) {
    if (
      (source.cuesAt.get(at) ?? []).some(
        (other) =>
          other.kind.startsWith('organisation.') &&
          other.to > cue.from &&
          other.end - other.start > cue.end - cue.start - 2,
      )
    )
      return true
  }
  return false
}

const isFundingCue = (kind: string): boolean =>
  kind === 'cue.programmeCues' || kind === 'dates.application' || kind.startsWith('money.total')

const programmeScore = ({ source, cue }: Mention): number => {
  const role = lineAt(source, cue.start)?.role ?? 'text'
  const row = rowAt(source, cue.start, cue.end)
  if (row?.fields.includes('programme')) return 6
  if (role !== 'text' || row?.fields.includes('organisation')) return -1
  const before = source.tokens.text[cue.start - 1] ?? ' '
  const after = source.tokens.text[cue.end] ?? ' '
  if (
    /[@./]/.test(before) ||
    /[@/]/.test(after) ||
    (after === '.' && /\w/.test(source.tokens.text[cue.end + 1] ?? ' '))
  )
    return -1
  const leader =
    cue.kind === 'programme.LEADER' && source.tokens.folded.slice(cue.start, cue.end) === 'leader'
  const near = cueStrengths(source, cue, isFundingCue)
  const strength = Math.max(0, ...near.values())
  if (!leader) return 2 + strength
  if (organisationAround(source, cue)) return 0.1
  const next = source.tokens.word[cue.to] ?? ''
  const cooperation =
    /^(?:projec|projet|proje|coop|koop|samarb|programm|call|cooper|kooper|vidurinn|fond|fund|measure|project|prosj|hank|ohjel|yhteis)/.test(
      next,
    ) ||
    /(?:projec|projet|progett|proyect|project|kooperation\w*|cooperation|cooperacion|cooperazione|programme|programma|measure|budget|under|funds?|fonds)$/.test(
      source.tokens.word[cue.from - 1] ?? '',
    )
  const shouted = source.tokens.text.slice(cue.start, cue.end) === 'LEADER'
  return (cooperation ? 2.2 : shouted ? 1.7 : 0.5) + strength
}

const otherProgramme = (scope: Scope): Fact<Programme> | null => {
  for (const { source, cue } of mentionsOf(scope, 'cue.programmeCues')) {
    const role = lineAt(source, cue.start)?.role
    if (role !== 'text' || cue.to - cue.from < 2) continue
    const quoted = /^[\s:]{0,2}[„“"«'‘]\s?(\p{Lu}[^"„“”«»\n]{2,60})["“”»’']/u.exec(
      source.tokens.text.slice(cue.end, cue.end + 80),
    )
    if (quoted) return factOf('other', { source, start: cue.start, end: cue.end + quoted[0].length }, 0.6)
  }
  const row = scope.document.sources
    .flatMap((source) => source.rows.map((one) => ({ source, one })))
    .find(
      ({ source, one }) =>
        one.fields.length === 1 && one.fields[0] === 'programme' && isInScope(scope, source, one.start),
    )
  const value = row ? row.source.tokens.text.slice(row.one.start, row.one.end) : ''
  return row && /\p{Lu}/u.test(value) && value.length < 90 && value.length > 3
    ? factOf('other', { source: row.source, start: row.one.start, end: row.one.end }, 0.5)
    : null
}

export const assembleProgramme = (scope: Scope): Fact<Programme> | null => {
  const scores = new Map<Programme, { score: number; best: Mention }>()
  for (const mention of mentionsOf(scope, 'programme.')) {
    const programme = programmes.find((one) => `programme.${one}` === mention.cue.kind)
    const score = programme ? programmeScore(mention) : 0
    if (!programme || score <= 0) continue
    const known = scores.get(programme)
    if (!known || known.score < score)
      scores.set(programme, { score: score + (known ? 0.3 : 0), best: mention })
  }
  const best = [...scores].sort((a, b) => b[1].score - a[1].score)[0]
  const other = otherProgramme(scope)
  if (best && best[1].score >= 1.6 && !(other && best[0] === 'LEADER' && best[1].score < 3))
    return factOf(
      best[0],
      { source: best[1].best.source, start: best[1].best.cue.start, end: best[1].best.cue.end },
      Math.min(0.95, 0.4 + best[1].score * 0.12),
    )
  return other
}
