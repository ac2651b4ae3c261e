import type { Fact } from '../../../domain/reading.ts'
import type { OfferKind } from '../../../domain/vocabulary.ts'
import type { Source } from '../document.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { factOf, type Scope } from './scope.ts'

/** A search for partners unless it offers itself and seeks nobody. */
export const assembleKind = (scope: Scope): Fact<OfferKind> => {
  const strongest = (kind: string): Mention[] =>
    mentionsOf(scope, `triage.${kind}`).filter(({ cue }) => cue.kind === `triage.${kind}`)
  const seek = strongest('seek')
  const capability = strongest('capability')
  const distinct = (mentions: readonly Mention[]): number =>
    new Set(mentions.map(({ source, cue }) => source.tokens.folded.slice(cue.start, cue.end))).size
  const score = distinct(capability) * 1.1 - distinct(seek)
  const value: OfferKind = score > 0 ? 'capability' : 'partner-search'
  const at = (value === 'capability' ? capability : seek)[0]
  const source = at?.source ?? (scope.document.sources[0] as Source)
  return factOf(
    value,
    { source, start: at?.cue.start ?? 0, end: at?.cue.end ?? 0 },
    0.5 + Math.min(0.45, Math.abs(score) * 0.15),
    at !== undefined,
  )
}
