import type { Fact, ReadOffer } from '../../../domain/reading.ts'
import { type OrganisationType, organisationTypes } from '../../../domain/vocabulary.ts'
import type { Source } from '../document.ts'
import type { CountryMention } from '../finders/countries.ts'
import { lineAt } from '../finders/date-roles.ts'
import { partnerCountryModel } from '../models/partner-country.ts'
import { partnerTypeModel } from '../models/partner-type.ts'
import { dot, type Features, sigmoid, type Weights } from '../scoring/linear.ts'
import { cueStrengths, sentenceOf } from '../scoring/near.ts'
import { fieldsAt } from '../text/row-at.ts'
import { factOf, isInScope, preferOwn, type Scope } from './scope.ts'

const rowFeature: Readonly<Record<string, string>> = {
  partnersSought: 'rowSought',
  partnerCountries: 'rowCountries',
  partnerTypes: 'rowTypes',
  partnersFound: 'rowFound',
  country: 'rowCountry',
  place: 'rowCountry',
  address: 'rowCountry',
  organisation: 'rowCountry',
  languages: 'rowLanguages',
  ignored: 'rowCountry',
  event: 'rowCountry',
}

const sentenceFeatures = (source: Source, from: number): Record<string, number> => {
  const features: Record<string, number> = {}
  const sentence = sentenceOf(source, from)
  for (let at = sentence.from; at < sentence.to && at < sentence.from + 60; at++) {
    for (const cue of source.cuesAt.get(at) ?? []) {
      if (cue.kind === 'triage.seek') features['sentenceSeek'] = 1
      else if (cue.kind === 'partners.wanted') features['sentenceWanted'] = 1
      else if (cue.kind === 'partners.found') features['sentenceFound'] = 1
      else if (cue.kind === 'partners.example') features['sentenceExample'] = 1
      else if (cue.kind === 'partners.partner') features['sentencePartner'] = 1
      else if (cue.kind.startsWith('organisation.')) features['sentenceType'] = 1
    }
  }
  if (!features['sentenceSeek'] && !features['sentenceWanted'] && !features['sentencePartner'])
    features['sentencePlain'] = 1
  return features
}

const countryFeatures = (mention: CountryMention, own: string | null): Features => {
  const features: Record<string, number> = {
    ...mention.features,
    ...sentenceFeatures(mention.source, mention.from),
  }
  features[mention.kind] = 1
  if (mention.country === own) features['own'] = 1
  for (const field of mention.fields) {
    const name = rowFeature[field]
    if (name) features[name] = 1
  }
  return features
}

/** Candidates of one kind with everything that their mentions say: the most of each feature, and the least as `all:`. */
export interface Gathered<T> {
  value: T
  mentions: { source: Source; start: number; end: number }[]
  features: Features
}

interface Mentioned<T> {
  value: T
  source: Source
  start: number
  end: number
  features: Features
}

const gather = <T>(mentions: readonly Mentioned<T>[]): Gathered<T>[] => {
  const groups = new Map<T, Mentioned<T>[]>()
  for (const mention of mentions) {
    const there = groups.get(mention.value)
    if (there) there.push(mention)
    else groups.set(mention.value, [mention])
  }
  return [...groups].map(([value, group]) => {
    const features: Record<string, number> = { mentions: Math.log2(1 + group.length) }
    for (const name of new Set(group.flatMap((mention) => Object.keys(mention.features)))) {
      const values = group.map((mention) => mention.features[name] ?? 0)
      features[name] = Math.max(...values)
      const least = Math.min(...values)
      if (least > 0 && group.length > 1) features[`all:${name}`] = least
    }
    return { value, mentions: group, features }
  })
}

const quietRoles = new Set(['disclaimer', 'boilerplate', 'header'])

/** Every country that is named within the offer's reach, gathered. With a row of partner countries, that row alone. */
export const gatherCountries = (
  scope: Scope,
  mentions: readonly CountryMention[],
  own: string | null,
): Gathered<string>[] => {
  const rows = mentions.filter(
    (one) => one.fields.includes('partnerCountries') && isInScope(scope, one.source, one.start),
  )
  const candidates = preferOwn(scope, rows.length > 0 ? rows : mentions, (one) => one).filter(
    (one) => !quietRoles.has(lineAt(one.source, one.start)?.role ?? 'text'),
  )
  return gather(
    candidates.map((mention) => ({
      ...mention,
      value: mention.country,
      features: countryFeatures(mention, own),
    })),
  )
}

const chosen = <T>(gathered: readonly Gathered<T>[], model: Weights): Fact<T>[] =>
  gathered
    .map(({ value, mentions, features }) => ({
      value,
      best: mentions[0] as Gathered<T>['mentions'][number],
      probability: sigmoid(dot(features, model)),
    }))
    .filter(({ probability }) => probability >= 0.5)
    .map(({ value, best, probability }) => factOf(value, best, probability))
    .sort((a, b) => a.start - b.start)

const isSoughtCue = (kind: string): boolean =>
  kind === 'partners.wanted' ||
  kind === 'partners.partner' ||
  kind === 'triage.seek' ||
  kind.startsWith('organisation.')

const anyCountry = (scope: Scope): Fact<string> | null => {
  for (const source of scope.document.sources) {
    for (const cue of source.cues) {
      if (cue.kind !== 'partners.anyCountry' || !isInScope(scope, source, cue.start)) continue
      const row = source.rows.some(
        (one) =>
          one.start <= cue.start &&
          cue.end <= one.end &&
          one.fields.some((field) => field === 'partnerCountries' || field === 'partnersSought'),
      )
      const near = cueStrengths(source, cue, isSoughtCue)
      const sentence = sentenceFeatures(source, cue.from)
      const strength =
        Math.max(0, ...near.values()) +
        (sentence['sentenceSeek'] ?? 0) * 0.5 +
        (sentence['sentenceWanted'] ?? 0) * 0.2
      if (row || strength > 0.55)
        return factOf('EU', { source, start: cue.start, end: cue.end }, row ? 0.9 : 0.7)
    }
  }
  return null
}

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

const typeMentions = (source: Source): TypeMention[] => {
  const found: TypeMention[] = []
  let covered = -1
  for (const cue of source.cues) {
    const type = organisationTypes.find((one) => `organisation.${one}` === cue.kind)
    if (!type || cue.from < covered) continue
    covered = cue.to
    const features: Record<string, number> = sentenceFeatures(source, cue.from)
    for (const [kind, strength] of cueStrengths(source, cue, isTypeCue)) features[kind] = strength
    for (const field of fieldsAt(source, cue.start, cue.end)) {
      const name = rowFeature[field]
      if (name) features[name] = 1
    }
    const next = source.tokens.text.slice(cue.end, cue.end + 3)
    if (/^ [„“"«]/.test(next) || /^ \p{Lu}\p{Ll}/u.test(source.tokens.text.slice(cue.end, cue.end + 3)))
      features['named'] = 1
    features[lineAt(source, cue.start)?.role ?? 'text'] = 1
    if (source.name === 'subject') features['subject'] = 1
    found.push({ source, type, from: cue.from, start: cue.start, end: cue.end, features })
  }
  return found
}

/** Every kind of organisation named within the offer's reach, gathered. With a row of partner types, that row alone. */
export const gatherTypes = (scope: Scope, own: OrganisationType | null): Gathered<OrganisationType>[] => {
  const mentions = scope.document.sources.flatMap(typeMentions)
  const rows = mentions.filter(
    (one) => one.features['rowTypes'] === 1 && isInScope(scope, one.source, one.start),
  )
  const candidates = preferOwn(scope, rows.length > 0 ? rows : mentions, (one) => one)
  return gather(
    candidates.map((mention) => ({
      ...mention,
      value: mention.type,
      features: mention.type === own ? { ...mention.features, own: 1 } : mention.features,
    })),
  )
}

/** Whom the offer seeks: countries and kinds of organisation, apart from its own, its partners' and its examples. */
export const assemblePartners = (
  scope: Scope,
  mentions: readonly CountryMention[],
  own: string | null,
  ownType: OrganisationType | null,
): ReadOffer['partners'] => {
  const countries = chosen(gatherCountries(scope, mentions, own), partnerCountryModel)
  const any = countries.length === 0 ? anyCountry(scope) : null
  return { countries: any ? [any] : countries, types: chosen(gatherTypes(scope, ownType), partnerTypeModel) }
}
