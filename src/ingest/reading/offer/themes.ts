import type { Fact } from '../../../domain/reading.ts'
import { type Theme, themes } from '../../../domain/vocabulary.ts'
import { lineAt } from '../finders/date-roles.ts'
import { themeModel } from '../models/theme.ts'
import { dot, type Features, sigmoid } from '../scoring/linear.ts'
import { fold } from '../text/fold.ts'
import { rowAt } from '../text/row-at.ts'
import { type Mention, mentionsOf, quietRoles } from './mentions.ts'
import { factOf, type Scope } from './scope.ts'

const themeWeight = (scope: Scope, { source, cue }: Mention, names: readonly string[]): number => {
  if (source.name === 'subject') return scope.own.length > 0 ? 0 : 2.2
  if (quietRoles.has(lineAt(source, cue.start)?.role ?? 'text')) return 0
  const quote = source.tokens.text.slice(Math.max(0, cue.start - 60), cue.end + 60)
  if (
    names.some((name) => name.includes(source.tokens.text.slice(cue.start, cue.end)) && quote.includes(name))
  )
    return 0.1
  const row = rowAt(source, cue.start, cue.end)
  if (row?.fields.includes('themes')) return 6
  if (row?.fields.includes('title')) return 3
  if (row?.fields.some((field) => field === 'description')) return 1.4
  if (
    row?.fields.some((field) =>
      [
        'organisation',
        'contact',
        'address',
        'partnersSought',
        'partnerTypes',
        'programme',
        'place',
        'event',
        'ignored',
        'partnersFound',
      ].includes(field),
    )
  )
    return 0.15
  return 1
}

export interface ThemeCandidate {
  theme: Theme
  best: Mention
  features: Features
}

interface ThemeTally {
  score: number
  best: Mention
  top: number
  seen: Set<string>
  flags: Set<string>
}

const tally = (scope: Scope, names: readonly string[], title: string): Map<Theme, ThemeTally> => {
  const tallies = new Map<Theme, ThemeTally>()
  for (const mention of mentionsOf(scope, 'theme.')) {
    const theme = themes.find((one) => `theme.${one}` === mention.cue.kind)
    const weight = theme ? themeWeight(scope, mention, names) : 0
    if (!theme || weight === 0) continue
    const word = mention.source.tokens.folded.slice(mention.cue.start, mention.cue.end)
    const known = tallies.get(theme) ?? {
      score: 0,
      best: mention,
      top: 0,
      seen: new Set<string>(),
      flags: new Set<string>(),
    }
    known.score += known.seen.has(word) ? weight * 0.3 : weight
    known.seen.add(word)
    if (title.includes(word)) known.flags.add('inTitle')
    if (mention.source.name === 'subject') known.flags.add('inSubject')
    if (weight >= 6) known.flags.add('inRow')
    if (weight > known.top) Object.assign(known, { best: mention, top: weight })
    tallies.set(theme, known)
  }
  return tallies
}

/** Every theme that the offer touches, with how strongly beside the others. */
export const gatherThemes = (scope: Scope, names: readonly string[], title: string): ThemeCandidate[] => {
  const ranking = [...tally(scope, names, fold(title))].sort((a, b) => b[1].score - a[1].score)
  const top = ranking[0]?.[1].score ?? 0
  const sum = ranking.reduce((total, [, { score }]) => total + score, 0)
  return ranking.map(([theme, { score, best, seen, flags }], rank) => ({
    theme,
    best,
    features: {
      score: Math.log2(1 + score),
      distinct: Math.log2(1 + seen.size),
      ratio: score / top,
      share: score / sum,
      [`rank${Math.min(rank, 5)}`]: 1,
      [`theme:${theme}`]: 1,
      ...Object.fromEntries([...flags].map((flag) => [flag, 1])),
    },
  }))
}

/** All themes that clearly apply, at most four, the clearest first. */
export const assembleThemes = (scope: Scope, names: readonly string[], title: string): Fact<Theme>[] =>
  gatherThemes(scope, names, title)
    .map(({ theme, best, features }) => ({ theme, best, probability: sigmoid(dot(features, themeModel)) }))
    .filter(({ probability }) => probability >= 0.45)
    .sort((one, other) => other.probability - one.probability)
    .slice(0, 4)
    .map(({ theme, best, probability }) =>
      factOf(theme, { source: best.source, start: best.cue.start, end: best.cue.end }, probability),
    )
