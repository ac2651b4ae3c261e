import type { Fact, ReadOffer } from '../../../domain/reading.ts'
import type { OrganisationType } from '../../../domain/vocabulary.ts'
import type { CountryMention } from '../finders/countries.ts'
import { partnerCountryModel } from '../models/partner-country.ts'
import { partnerTypeModel } from '../models/partner-type.ts'
import type { Features } from '../scoring/linear.ts'
import { cueStrengths } from '../scoring/near.ts'
import { lineAt } from '../text/line-at.ts'
import { chosen, type Gathered, gather, rowFeature, sentenceFeatures } from './gathered.ts'
import { gatherTypes } from './partner-types.ts'
import { factOf, isInScope, preferOwn, type Scope } from './scope.ts'
import { ticked } from './ticked.ts'

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

/** Whom the offer seeks: countries and kinds of organisation, apart from its own, its partners' and its examples. */
export const assemblePartners = (
  scope: Scope,
  mentions: readonly CountryMention[],
  own: string | null,
  ownType: OrganisationType | null,
): ReadOffer['partners'] => {
  const countries = chosen(gatherCountries(scope, mentions, own), partnerCountryModel)
  const any = countries.length === 0 ? anyCountry(scope) : null
  const boxes = ticked<OrganisationType>(scope, 'partnerTypes')
  const types = boxes.length > 0 ? boxes : chosen(gatherTypes(scope, ownType), partnerTypeModel)
  return { countries: any ? [any] : countries, types }
}
