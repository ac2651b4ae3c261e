import type { Fact } from '../../../domain/reading.ts'
import { type Theme, themes } from '../../../domain/vocabulary.ts'
import type { Source } from '../document.ts'
import { themeModel } from '../models/theme.ts'
import { dot, type Features, sigmoid } from '../scoring/linear.ts'
import { sentenceOf } from '../scoring/near.ts'
import { fold } from '../text/fold.ts'
import { lineAt } from '../text/line-at.ts'
import { rowAt } from '../text/row-at.ts'
import { type Mention, mentionsOf, quietRoles } from './mentions.ts'
import { factOf, type Scope } from './scope.ts'
import { ticked } from './ticked.ts'

/** Rows that tell who, where and when, and little of what. */
const besideThePoint = new Set([
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
])

const themeWeight = (scope: Scope, { source, cue }: Mention, names: readonly string[]): number => {
  if (source.name === 'subject') return scope.own.length > 0 ? 0 : 2.2
  if (quietRoles.has(lineAt(source, cue.start)?.role ?? 'text')) return 0
  const quote = source.tokens.text.slice(Math.max(0, cue.start - 60), cue.end + 60)
  const word = source.tokens.text.slice(cue.start, cue.end)
  if (names.some((name) => name.includes(word) && quote.includes(name))) return 0.1
  const row = rowAt(source, cue.start, cue.end)
  if (row?.fields.includes('themes')) return 6
  if (row?.fields.includes('title')) return 3
  if (row?.fields.includes('description')) return 1.4
  return row?.fields.some((field) => besideThePoint.has(field)) ? 0.15 : 1
}

/** Does the word tell of whom the sentence speaks ("fishing associations", "nature parks"), not of the project? */
const isAboutAnybody = (source: Source, from: number, to: number): boolean => {
  for (let at = from - 1; at <= to; at++)
    if ((source.cuesAt.get(at) ?? []).some(({ kind }) => kind.startsWith('organisation.'))) return true
  return false
}

/** What the sentence of a mention is for: to say who is sought, who has joined, who writes. */
const sentenceFlags = (source: Source, word: number): Set<string> => {
  const flags = new Set<string>()
  const { from, to } = sentenceOf(source, word)
  for (let at = from; at < to && at < from + 60; at++) {
    for (const { kind } of source.cuesAt.get(at) ?? []) {
      if (kind === 'triage.seek' || kind === 'partners.wanted') flags.add('seeking')
      else if (kind === 'partners.found') flags.add('joined')
      else if (kind === 'cue.applicantCues') flags.add('whoWrites')
      else if (kind === 'partners.example') flags.add('example')
    }
  }
  return flags
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
  mentions: number
  seen: Set<string>
  flags: Set<string>
  /** How many mentions stand in a sentence of each kind. */
  beside: Map<string, number>
  /** Words of the text before the first mention in it. */
  first: number
}

const newTally = (best: Mention): ThemeTally => ({
  score: 0,
  best,
  top: 0,
  mentions: 0,
  seen: new Set(),
  flags: new Set(),
  beside: new Map(),
  first: 1000,
})

/** Words of the offer's text before the mention. */
const wordsBefore = (scope: Scope, source: Source, word: number, firsts: Map<Source, number>): number => {
  let first = firsts.get(source)
  if (first === undefined) {
    const start = scope.own.find((section) => section.source === source)?.start ?? 0
    first = source.lines.find((line) => line.role === 'text' && line.start >= start)?.from ?? 0
    firsts.set(source, first)
  }
  return Math.max(0, word - first)
}

const note = (known: ThemeTally, { source, cue }: Mention, weight: number, title: string): void => {
  const word = source.tokens.folded.slice(cue.start, cue.end)
  known.score += known.seen.has(word) ? weight * 0.3 : weight
  known.mentions++
  known.seen.add(word)
  if (title.includes(word)) known.flags.add('inTitle')
  if (source.name === 'subject') {
    known.flags.add('inSubject')
    return
  }
  if (weight >= 6) known.flags.add('inRow')
  for (const flag of sentenceFlags(source, cue.from))
    known.beside.set(flag, (known.beside.get(flag) ?? 0) + 1)
  if (isAboutAnybody(source, cue.from, cue.to))
    known.beside.set('anybody', (known.beside.get('anybody') ?? 0) + 1)
}

const tally = (scope: Scope, names: readonly string[], title: string): Map<Theme, ThemeTally> => {
  const tallies = new Map<Theme, ThemeTally>()
  const firsts = new Map<Source, number>()
  for (const mention of mentionsOf(scope, 'theme.')) {
    const theme = themes.find((one) => `theme.${one}` === mention.cue.kind)
    const weight = theme ? themeWeight(scope, mention, names) : 0
    if (!theme || weight === 0) continue
    const known = tallies.get(theme) ?? newTally(mention)
    note(known, mention, weight, title)
    if (mention.source.name !== 'subject')
      known.first = Math.min(known.first, wordsBefore(scope, mention.source, mention.cue.from, firsts))
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
  return ranking.map(([theme, { score, best, mentions, seen, flags, beside, first }], rank) => ({
    theme,
    best,
    features: {
      score: Math.log2(1 + score),
      distinct: Math.log2(1 + seen.size),
      mentions: Math.log2(mentions),
      ratio: score / top,
      share: score / sum,
      early: 1 / (1 + first / 40),
      rivals: Math.log2(ranking.length),
      [`rank${Math.min(rank, 5)}`]: 1,
      [`theme:${theme}`]: 1,
      ...Object.fromEntries([...flags].map((flag) => [flag, 1])),
      ...Object.fromEntries([...beside].map(([flag, count]) => [flag, count / mentions])),
    },
  }))
}

/** The clearest theme is taken from this probability on, for nearly every offer has one; the next ones need more. */
const enoughForOne = 0.3
const enough = 0.4
const most = 4

const judgedThemes = (scope: Scope, names: readonly string[], title: string): Fact<Theme>[] =>
  gatherThemes(scope, names, title)
    .map(({ theme, best, features }) => ({ theme, best, probability: sigmoid(dot(features, themeModel)) }))
    .sort((one, other) => other.probability - one.probability)
    .filter(({ probability }, i) => probability >= (i === 0 ? enoughForOne : enough))
    .slice(0, most)
    .map(({ theme, best, probability }) =>
      factOf(theme, { source: best.source, start: best.cue.start, end: best.cue.end }, probability),
    )

/** All themes that clearly apply, the clearest first; where the blank form was ticked, those. */
export const assembleThemes = (scope: Scope, names: readonly string[], title: string): Fact<Theme>[] => {
  const boxes = ticked<Theme>(scope, 'themes')
  return boxes.length > 0 ? boxes : judgedThemes(scope, names, title)
}
