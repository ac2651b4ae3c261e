import type { MailDocument, Source } from '../document.ts'
import { sentenceOf } from '../scoring/near.ts'

/** What two kinds of words in one sentence say together. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  endOffer: ['act.end', 'act.offer'],
  endPartner: ['act.end', 'partners.partner'],
  changeOffer: ['act.change', 'act.offer'],
  changeDeadline: ['act.change', 'dates.deadline'],
  joinOffer: ['act.join', 'act.offer'],
  joinPublished: ['act.join', 'act.published'],
  publishedOffer: ['act.published', 'act.offer'],
  seekPeople: ['partners.wanted', 'act.people'],
  seekPartner: ['partners.wanted', 'partners.partner'],
  seekCountry: ['partners.wanted', 'country'],
  seekType: ['partners.wanted', 'organisation'],
}

/** The opening says most plainly what a mail is about. */
const openingSentences = 3

const kindOf = (kind: string): string =>
  /^(?:country|demonym|region)\./.test(kind)
    ? 'country'
    : kind.startsWith('organisation.')
      ? 'organisation'
      : kind

/** Kinds of words per sentence of the mail's own text, from the first sentence after the greeting. */
const sentencesOf = (document: MailDocument, source: Source): Set<string>[] => {
  const found = new Map<number, Set<string>>()
  for (const line of source.lines) {
    const kind = source.parts[line.part]?.kind ?? 'own'
    if (line.role !== 'text' || (kind !== 'own' && kind !== document.core)) continue
    for (let word = line.from; word < line.to; word++) {
      const { from } = sentenceOf(source, word)
      const kinds = found.get(from) ?? new Set<string>()
      found.set(from, kinds)
      for (const cue of source.cuesAt.get(word) ?? []) kinds.add(kindOf(cue.kind))
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, kinds]) => kinds)
}

const subjectActs = (source: Source): Record<string, number> => {
  const features: Record<string, number> = {}
  for (const { kind } of source.cues) if (kind.startsWith('act.')) features[`subject:${kind.slice(4)}`] = 1
  return features
}

/**
 * What the sender does, told by pairs of words: "remove" and "announcement", "read" and "website". Single words stand in any
 * mail, and whole phrases are never listed completely; a pair holds in every language.
 */
export const actFeatures = (document: MailDocument): Record<string, number> => {
  const features: Record<string, number> = {}
  for (const source of document.sources) {
    if (source.name === 'subject') Object.assign(features, subjectActs(source))
    if (source.name !== 'body') continue
    sentencesOf(document, source).forEach((kinds, i) => {
      for (const [name, [one, other]] of Object.entries(pairs)) {
        if (!kinds.has(one) || !kinds.has(other)) continue
        features[name] = Math.min(2, (features[name] ?? 0) + 1)
        if (i < openingSentences) features[`open:${name}`] = 1
      }
    })
  }
  return features
}
