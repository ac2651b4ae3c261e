import type { Fact } from '../../../domain/reading.ts'
import { languageModel } from '../models/language.ts'
import { dot, type Features, sigmoid } from '../scoring/linear.ts'
import { cueStrengths, sentenceOf } from '../scoring/near.ts'
import { lineAt } from '../text/line-at.ts'
import { fieldsAt, rowAt } from '../text/row-at.ts'
import { type Mention, mentionsOf, quietRoles } from './mentions.ts'
import { factOf, type Scope } from './scope.ts'

export interface LanguageCandidate {
  language: string
  best: Mention
  features: Features
}

const isLanguageCue = (kind: string): boolean =>
  kind === 'cue.languageCues' ||
  kind === 'partners.wanted' ||
  kind === 'partners.found' ||
  kind === 'triage.seek' ||
  kind.startsWith('organisation.')

const languageFeatures = ({ source, cue }: Mention): Record<string, number> => {
  const features: Record<string, number> = {}
  for (const [kind, strength] of cueStrengths(source, cue, isLanguageCue)) {
    const name = kind.startsWith('organisation.') ? 'organisation' : kind
    features[name] = Math.max(features[name] ?? 0, strength)
  }
  const { from, to } = sentenceOf(source, cue.from)
  const others = new Set<string>()
  for (let at = from; at < to && at < from + 80; at++) {
    for (const other of source.cuesAt.get(at) ?? []) {
      if (other.kind.startsWith('language.')) others.add(other.kind)
      else if (other.kind === 'cue.languageCues') features['sentenceCue'] = 1
    }
  }
  features['inSentence'] = Math.log2(1 + others.size)
  const row = rowAt(source, cue.start, cue.end)
  if (row?.fields.includes('languages')) features['row'] = 1
  else if (row?.form) features['otherRow'] = 1
  const next = source.tokens.text[cue.end] ?? ' '
  if (/[.,;)!\n]/.test(next)) features['closes'] = 1
  const after = source.cuesAt.get(cue.to) ?? []
  if (after.some((other) => other.kind.startsWith('organisation.') || other.kind === 'partners.partner'))
    features['beforeOrganisation'] = 1
  return features
}

/** Every language named within the offer's reach, by its clearest mention. */
export const gatherLanguages = (scope: Scope): LanguageCandidate[] => {
  const found = new Map<string, LanguageCandidate>()
  const mentions = mentionsOf(scope, 'language.').filter(
    ({ source, cue }) =>
      !quietRoles.has(lineAt(source, cue.start)?.role ?? 'text') && source.name !== 'subject',
  )
  const rows = mentions.filter(({ source, cue }) =>
    fieldsAt(source, cue.start, cue.end).includes('languages'),
  )
  for (const mention of rows.length > 0 ? rows : mentions) {
    const language = mention.cue.kind.slice('language.'.length)
    const features = languageFeatures(mention)
    const known = found.get(language)
    if (!known || dot(features, languageModel) > dot(known.features, languageModel))
      found.set(language, { language, best: mention, features })
  }
  return [...found.values()]
}

/** Working languages: named beside a cue, beside one another, or in their row. */
export const assembleLanguages = (scope: Scope): Fact<string>[] =>
  gatherLanguages(scope)
    .map(({ language, best, features }) => ({
      language,
      best,
      probability: sigmoid(dot(features, languageModel)),
    }))
    .filter(({ probability }) => probability >= 0.5)
    .map(({ language, best: { source, cue }, probability }) =>
      factOf(language, { source, start: cue.start, end: cue.end }, probability),
    )
    .sort((a, b) => a.start - b.start)
