import { type OrganisationType, organisationTypes } from '../../../domain/vocabulary.ts'
import type { Source } from '../document.ts'
import type { Features } from '../scoring/linear.ts'
import { cueStrengths, sentenceOf } from '../scoring/near.ts'
import { lineAt } from '../text/line-at.ts'
import type { Cue } from '../text/phrases.ts'
import { fieldsAt } from '../text/row-at.ts'
import { type Gathered, gather, rowFeature, sentenceFeatures } from './gathered.ts'
import { mentionsOf } from './mentions.ts'
import { isInScope, preferOwn, type Scope } from './scope.ts'

interface TypeMention {
  source: Source
  type: OrganisationType
  from: number
  start: number
  end: number
  features: Features
}

const isTypeCue = (kind: string): boolean =>
  kind.startsWith('partners.') ||
  kind === 'triage.seek' ||
  kind === 'cue.applicantCues' ||
  kind === 'cue.programmeCues'

/** A heading or a question before it ("With whom?") is short. */
const longestQuestion = 9

const asksForPartners = (source: Source, word: number): boolean => {
  if (word <= 0) return false
  const { from, to } = sentenceOf(source, word - 1)
  if (to - from > longestQuestion) return false
  for (let at = from; at < to; at++)
    if (
      (source.cuesAt.get(at) ?? []).some(({ kind }) =>
        /^(?:triage\.seek|partners\.(?:wanted|partner))/.test(kind),
      )
    )
      return true
  return false
}

/** Who stands in one sentence with countries and with other kinds of organisation is one of those it speaks to. */
const companyFeatures = (source: Source, cue: Cue): Record<string, number> => {
  const { from, to } = sentenceOf(source, cue.from)
  const features: Record<string, number> = {}
  const others = new Set<string>()
  for (let at = from; at < to && at < from + 60; at++) {
    for (const { kind, to: end } of source.cuesAt.get(at) ?? []) {
      if (kind.startsWith('organisation.') && kind !== cue.kind && (end <= cue.from || at >= cue.to))
        others.add(kind)
      else if (/^(?:country|demonym|region)\./.test(kind)) features['sentenceCountry'] = 1
      else if (kind === 'dates.reply') features['sentenceReply'] = 1
      else if (kind === 'cue.applicantCues') features['sentenceApplicant'] = 1
    }
  }
  if (others.size > 0) features['otherTypes'] = Math.log2(1 + others.size)
  if (asksForPartners(source, from)) features['asked'] = 1
  return features
}

/** Part of an address or of a domain: "info@lag-dolina.si". */
const isInAddress = (source: Source, { start, end }: Cue): boolean => {
  const { text } = source.tokens
  let from = start
  let to = end
  while (from > 0 && start - from < 60 && !/\s/.test(text[from - 1] as string)) from--
  while (to < text.length && to - end < 60 && !/\s/.test(text[to] as string)) to++
  return /@|:\/\/|^www\.|[\p{L}\d-]\.\p{L}{2,6}(?:\/|[.,;)]?$)/u.test(text.slice(from, to))
}

/** A name and not a kind: "Jordbruksverket vill", "Parc naturel", a quotation behind it. Abbreviations are kinds. */
const nameFeatures = (source: Source, cue: Cue): Record<string, number> => {
  const { text, start } = source.tokens
  const features: Record<string, number> = {}
  const next = text.slice(cue.end, cue.end + 3)
  if (/^ (?:[„“"«]|\p{Lu}\p{Ll})/u.test(next)) features['named'] = 1
  const inside = cue.from > sentenceOf(source, cue.from).from
  const word = text.slice(start[cue.from], cue.end)
  if (inside && /^\p{Lu}\p{Ll}/u.test(word) && source.languages[0] !== 'de') features['capitalised'] = 1
  return features
}

const typeFeatures = (source: Source, cue: Cue): Features => {
  const features: Record<string, number> = {
    ...sentenceFeatures(source, cue.from),
    ...companyFeatures(source, cue),
    ...nameFeatures(source, cue),
  }
  for (const [kind, strength] of cueStrengths(source, cue, isTypeCue)) features[kind] = strength
  for (const field of fieldsAt(source, cue.start, cue.end)) {
    const name = rowFeature[field]
    if (name) features[name] = 1
  }
  features[lineAt(source, cue.start)?.role ?? 'text'] = 1
  if (source.name === 'subject') features['subject'] = 1
  return features
}

const typeMentions = (source: Source): TypeMention[] => {
  const found: TypeMention[] = []
  let covered = -1
  for (const cue of source.cues) {
    const type = organisationTypes.find((one) => `organisation.${one}` === cue.kind)
    if (!type || cue.from < covered || isInAddress(source, cue)) continue
    covered = cue.to
    const features = typeFeatures(source, cue)
    found.push({ source, type, from: cue.from, start: cue.start, end: cue.end, features })
  }
  return found
}

/** Who offers himself seeks nobody in so many words: whom he names beside a country or beside others is whom he means. */
const forCapability = (features: Features): Features => {
  const more: Record<string, number> = { offersItself: 1 }
  for (const name of ['otherTypes', 'sentenceCountry', 'sentenceReply', 'sentencePlain', 'sentenceApplicant'])
    if (features[name]) more[`offersItself:${name}`] = features[name]
  return { ...features, ...more }
}

const offersItself = (scope: Scope): boolean =>
  mentionsOf(scope, 'triage.capability').length > 0 &&
  !mentionsOf(scope, 'triage.seek').some(({ cue }) => cue.kind === 'triage.seek')

/** Every kind of organisation named within the offer's reach, gathered. With a row of partner types, that row alone. */
export const gatherTypes = (scope: Scope, own: OrganisationType | null): Gathered<OrganisationType>[] => {
  const mentions = scope.document.sources.flatMap(typeMentions)
  const rows = mentions.filter(
    (one) => one.features['rowTypes'] === 1 && isInScope(scope, one.source, one.start),
  )
  const candidates = preferOwn(scope, rows.length > 0 ? rows : mentions, (one) => one)
  const capable = offersItself(scope)
  return gather(
    candidates.map((mention) => {
      const features = capable ? forCapability(mention.features) : mention.features
      return {
        ...mention,
        value: mention.type,
        features: mention.type === own ? { ...features, own: 1 } : features,
      }
    }),
  )
}
