import { type OrganisationType, organisationTypes } from '../../../../domain/vocabulary.ts'
import type { Source } from '../../document.ts'

/** The kind of organisation that a cue's list stands for. */
export const typeKind = (kind: string): OrganisationType | null => {
  const name = kind.startsWith('organisation.')
    ? kind.slice(13)
    : kind.startsWith('nativeOrganisation.')
      ? kind.slice(19)
      : null
  return organisationTypes.find((type) => type === name) ?? null
}

const rank: Readonly<Record<OrganisationType, number>> = {
  flag: 8,
  lag: 7,
  network: 6,
  agency: 3,
  education: 4,
  municipality: 2,
  ngo: 3,
  company: 1,
}

/** What kind of organisation the words of a span say: the longest phrase, then the earliest. */
export const typeWithin = (source: Source, from: number, to: number): OrganisationType | null => {
  let best: { type: OrganisationType; score: number } | null = null
  for (let at = from; at < to; at++) {
    for (const cue of source.cuesAt.get(at) ?? []) {
      const type = typeKind(cue.kind)
      if (!type || cue.to > to) continue
      // The programme's bare name tells a group only where nothing else does: a federation of LEADER groups is a network.
      const group = (type === 'lag' || type === 'flag') && source.tokens.word[at] !== 'leader'
      const score =
        (cue.end - cue.start) * 0.5 +
        rank[type] * (group ? 3 : 1) -
        (at - from) * 1.5 +
        (cue.kind.startsWith('organisation.') ? 1 : 0)
      if (!best || score > best.score) best = { type, score }
    }
  }
  return best?.type ?? (source.tokens.word.slice(from, to).includes('leader') ? 'lag' : null)
}
