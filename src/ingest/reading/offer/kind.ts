import type { Fact } from '../../../domain/reading.ts'
import type { OfferKind } from '../../../domain/vocabulary.ts'
import type { Source } from '../document.ts'
import { sentenceOf } from '../scoring/near.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { factOf, type Scope } from './scope.ts'

/** The kinds of the other cues in the sentence of a mention. */
const besides = ({ source, cue }: Mention): Set<string> => {
  const kinds = new Set<string>()
  const { from, to } = sentenceOf(source, cue.from)
  for (let at = from; at < to && at < from + 60; at++)
    for (const other of source.cuesAt.get(at) ?? [])
      if (other.to <= cue.from || other.from >= cue.to) kinds.add(other.kind)
  return kinds
}

/** "We offer" says it of itself; "as a partner" is said of either side, and of the other where somebody is wanted. */
const capabilityWeight = (mention: Mention): number => {
  const kinds = besides(mention)
  if (kinds.has('triage.seek') || kinds.has('partners.wanted')) return 0.4
  return kinds.has('triage.seekWeak') ? 0.8 : 1.1
}

/** "We are not looking for partners" seeks nobody. */
const seekWeight = (mention: Mention): number => (besides(mention).has('partners.negation') ? 0.3 : 1)

/** Each wording once, by its clearest mention. */
const weigh = (mentions: readonly Mention[], weightOf: (mention: Mention) => number): number => {
  const weights = new Map<string, number>()
  for (const mention of mentions) {
    const { source, cue } = mention
    const wording = source.tokens.folded.slice(cue.start, cue.end)
    weights.set(wording, Math.max(weights.get(wording) ?? 0, weightOf(mention)))
  }
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0)
}

/** A search for partners unless it offers itself and seeks nobody. */
export const assembleKind = (scope: Scope): Fact<OfferKind> => {
  const strongest = (kind: string): Mention[] =>
    mentionsOf(scope, `triage.${kind}`).filter(({ cue }) => cue.kind === `triage.${kind}`)
  const seek = strongest('seek')
  const capability = strongest('capability')
  const score = weigh(capability, capabilityWeight) - weigh(seek, seekWeight)
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
