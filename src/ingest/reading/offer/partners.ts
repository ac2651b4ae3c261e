import type { Fact, ReadOffer } from '../../../domain/reading.ts'
import { type OrganisationType, organisationTypes } from '../../../domain/vocabulary.ts'
import type { Source } from '../document.ts'
import type { CountryMention } from '../finders/countries.ts'
import { lineAt } from '../finders/date-roles.ts'
import { partnerCountryModel } from '../models/partner-country.ts'
import { partnerTypeModel } from '../models/partner-type.ts'
import { dot, type Features, sigmoid } from '../scoring/linear.ts'
import { cueStrengths, sentenceOf } from '../scoring/near.ts'
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
  return features
}

export const countryFeatures = (mention: CountryMention, own: string | null): Features => {
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

const assembleCountries = (
  scope: Scope,
  mentions: readonly CountryMention[],
  own: string | null,
): Fact<string>[] => {
  const rows = mentions.filter(
    (one) => one.fields.includes('partnerCountries') && isInScope(scope, one.source, one.start),
  )
  const candidates = rows.length > 0 ? rows : mentions
  const best = new Map<string, Fact<string>>()
  for (const mention of preferOwn(scope, candidates, (one) => one)) {
    const role = lineAt(mention.source, mention.start)?.role
    if (role === 'signature' || role === 'disclaimer' || role === 'boilerplate' || role === 'closing')
      continue
    const probability = sigmoid(dot(countryFeatures(mention, own), partnerCountryModel))
    if (probability < 0.5) continue
    const known = best.get(mention.country)
    if (!known || known.confidence < probability)
      best.set(mention.country, factOf(mention.country, mention, probability))
  }
  return [...best.values()].sort((a, b) => a.start - b.start)
}

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
      const near = cueStrengths(
        source,
        cue,
        (kind) =>
          kind === 'partners.wanted' ||
          kind === 'partners.partner' ||
          kind === 'triage.seek' ||
          kind.startsWith('organisation.'),
      )
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
    for (const row of source.rows) {
      if (row.start > cue.start || row.end < cue.end) continue
      for (const field of row.fields) {
        const name = rowFeature[field]
        if (name) features[name] = 1
      }
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

const assembleTypes = (scope: Scope): Fact<OrganisationType>[] => {
  const mentions = scope.document.sources.flatMap(typeMentions)
  const rows = mentions.filter(
    (one) => one.features['rowTypes'] === 1 && isInScope(scope, one.source, one.start),
  )
  const sought = rows.length > 0 ? rows : mentions
  const best = new Map<OrganisationType, Fact<OrganisationType>>()
  for (const mention of preferOwn(scope, sought, (one) => one)) {
    const probability = sigmoid(dot(mention.features, partnerTypeModel))
    if (probability < 0.5) continue
    const known = best.get(mention.type)
    if (!known || known.confidence < probability)
      best.set(mention.type, factOf(mention.type, mention, probability))
  }
  return [...best.values()]
}

/** Whom the offer seeks: countries and kinds of organisation, apart from its own, its partners' and its examples. */
export const assemblePartners = (
  scope: Scope,
  mentions: readonly CountryMention[],
  own: string | null,
): ReadOffer['partners'] => {
  const countries = assembleCountries(scope, mentions, own)
  const any = countries.length === 0 ? anyCountry(scope) : null
  return { countries: any ? [any] : countries, types: assembleTypes(scope) }
}
