import type { Fact } from '../../../domain/reading.ts'
import type { Source } from '../document.ts'
import { dot, type Features, sigmoid, type Weights } from '../scoring/linear.ts'
import { sentenceOf } from '../scoring/near.ts'
import { factOf } from './scope.ts'

/** What a form's row says of the countries and kinds of organisation in it. */
export const rowFeature: Readonly<Record<string, string>> = {
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

/** What the sentence of a mention says beside it. */
export const sentenceFeatures = (source: Source, from: number): Record<string, number> => {
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

/** Candidates of one kind with everything that their mentions say: the most of each feature, and the least as `all:`. */
export interface Gathered<T> {
  value: T
  mentions: { source: Source; start: number; end: number }[]
  features: Features
}

export interface Mentioned<T> {
  value: T
  source: Source
  start: number
  end: number
  features: Features
}

export const gather = <T>(mentions: readonly Mentioned<T>[]): Gathered<T>[] => {
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

/** Those that the model takes for sought, in order of their place. */
export const chosen = <T>(gathered: readonly Gathered<T>[], model: Weights): Fact<T>[] =>
  gathered
    .map(({ value, mentions, features }) => ({
      value,
      best: mentions[0] as Gathered<T>['mentions'][number],
      probability: sigmoid(dot(features, model)),
    }))
    .filter(({ probability }) => probability >= 0.5)
    .map(({ value, best, probability }) => factOf(value, best, probability))
    .sort((a, b) => a.start - b.start)
