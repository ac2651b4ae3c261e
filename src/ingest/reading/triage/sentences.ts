import type { Line, MailDocument, Source } from '../document.ts'
import { sentenceOf } from '../scoring/near.ts'
import { partKind } from '../text/line-at.ts'

/** One sentence of the mail's own text, and the kinds of words that stand in it. */
export interface Sentence {
  kinds: ReadonlySet<string>
  /** It ends in a question mark. */
  asked: boolean
}

/** How far a possessive stands from what it belongs to, in words: "your (latest monthly) newsletter". */
const possessiveReach = 3

const kindOf = (kind: string): string =>
  /^(?:country|demonym|region)\./.test(kind)
    ? 'country'
    : kind.startsWith('organisation.')
      ? 'organisation'
      : kind

/** Before or after it: "notre annonce", "oglas naš". Whole words that hold the person need no neighbour. */
const ownedKinds = (source: Source, word: number, from: number, to: number): string[] => {
  const here = source.cuesAt.get(word) ?? []
  const whole = here
    .filter(({ kind }) => kind === 'whose.ourOffer' || kind === 'whose.yourPage')
    .map(({ kind }) => kind.slice('whose.'.length))
  const owners = here.filter(({ kind }) => kind === 'whose.our' || kind === 'whose.your')
  if (owners.length === 0) return whole
  const first = Math.max(from, word - possessiveReach)
  const last = Math.min(to - 1, word + possessiveReach)
  const found = new Set(whole)
  for (let at = first; at <= last; at++)
    for (const { kind } of source.cuesAt.get(at) ?? [])
      for (const owner of owners) {
        const whose = owner.kind.slice('whose.'.length)
        if (kind === 'act.offer') found.add(`${whose}Offer`)
        else if (kind === 'act.published') found.add(`${whose}Page`)
      }
  return [...found]
}

const isAsked = (document: MailDocument, source: Source, to: number): boolean => {
  const { text, start, end } = source.tokens
  const after = text.slice(end[to - 1] ?? 0, Math.min(start[to] ?? text.length, (end[to - 1] ?? 0) + 8))
  return after.includes('?') || (document.language === 'el' && after.includes(';'))
}

const isOwn = (document: MailDocument, source: Source, line: Line): boolean => {
  const kind = partKind(source, line)
  return kind === 'own' || kind === document.core
}

/** From the first sentence after the greeting. */
export const sentencesOf = (document: MailDocument, source: Source): Sentence[] => {
  const found = new Map<number, { kinds: Set<string>; asked: boolean }>()
  for (const line of source.lines) {
    if (line.role !== 'text' || !isOwn(document, source, line)) continue
    for (let word = line.from; word < line.to; word++) {
      const { from, to } = sentenceOf(source, word)
      const sentence = found.get(from) ?? { kinds: new Set<string>(), asked: isAsked(document, source, to) }
      found.set(from, sentence)
      for (const cue of source.cuesAt.get(word) ?? []) sentence.kinds.add(kindOf(cue.kind))
      for (const kind of ownedKinds(source, word, from, to)) sentence.kinds.add(kind)
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, sentence]) => sentence)
}

/** The same of a subject, which is one sentence and has no roles. */
export const subjectKinds = (source: Source): ReadonlySet<string> => {
  const kinds = new Set(source.cues.map(({ kind }) => kindOf(kind)))
  const words = source.tokens.word.length
  for (let word = 0; word < words; word++)
    for (const kind of ownedKinds(source, word, 0, words)) kinds.add(kind)
  return kinds
}
