import type { Budget, Fact } from '../../../domain/reading.ts'
import { type OfferKind, type Programme, programmes, type Theme, themes } from '../../../domain/vocabulary.ts'
import type { Source } from '../document.ts'
import { lineAt } from '../finders/date-roles.ts'
import type { MoneySpan } from '../finders/money.ts'
import { languageModel } from '../models/language.ts'
import { themeModel } from '../models/theme.ts'
import { dot, type Features, sigmoid } from '../scoring/linear.ts'
import { cueStrengths, sentenceOf } from '../scoring/near.ts'
import { fold } from '../text/fold.ts'
import type { Cue } from '../text/phrases.ts'
import { fieldsAt, rowAt } from '../text/row-at.ts'
import { factOf, isInScope, preferOwn, type Scope } from './scope.ts'

interface Mention {
  source: Source
  cue: Cue
  start: number
}

const mentionsOf = (scope: Scope, prefix: string): Mention[] => {
  const found = scope.document.sources.flatMap((source) =>
    source.cues
      .filter((cue) => cue.kind.startsWith(prefix))
      .map((cue) => ({ source, cue, start: cue.start })),
  )
  return preferOwn(scope, found, (one) => one)
}

const quiet = new Set(['signature', 'disclaimer', 'boilerplate', 'closing', 'greeting', 'header'])

const themeWeight = (scope: Scope, { source, cue }: Mention, names: readonly string[]): number => {
  if (source.name === 'subject') return scope.own.length > 0 ? 0 : 2.2
  if (quiet.has(lineAt(source, cue.start)?.role ?? 'text')) return 0
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

const organisationAround = (source: Source, cue: Cue): boolean => {
  for (let at = cue.from; at <= cue.to; at++) {
    if (
      (source.cuesAt.get(at) ?? []).some(
        (other) =>
          other.kind.startsWith('organisation.') &&
          other.to > cue.from &&
          other.end - other.start > cue.end - cue.start - 2,
      )
    )
      return true
  }
  return false
}

const isFundingCue = (kind: string): boolean =>
  kind === 'cue.programmeCues' || kind === 'dates.application' || kind.startsWith('money.total')

const programmeScore = ({ source, cue }: Mention): number => {
  const role = lineAt(source, cue.start)?.role ?? 'text'
  const row = rowAt(source, cue.start, cue.end)
  if (row?.fields.includes('programme')) return 6
  if (role !== 'text' || row?.fields.includes('organisation')) return -1
  const before = source.tokens.text[cue.start - 1] ?? ' '
  const after = source.tokens.text[cue.end] ?? ' '
  if (
    /[@./]/.test(before) ||
    /[@/]/.test(after) ||
    (after === '.' && /\w/.test(source.tokens.text[cue.end + 1] ?? ' '))
  )
    return -1
  const leader =
    cue.kind === 'programme.LEADER' && source.tokens.folded.slice(cue.start, cue.end) === 'leader'
  const near = cueStrengths(source, cue, isFundingCue)
  const strength = Math.max(0, ...near.values())
  if (!leader) return 2 + strength
  if (organisationAround(source, cue)) return 0.1
  const next = source.tokens.word[cue.to] ?? ''
  const cooperation =
    /^(?:projec|projet|proje|coop|koop|samarb|programm|call|cooper|kooper|vidurinn|fond|fund|measure|project|prosj|hank|ohjel|yhteis)/.test(
      next,
    ) ||
    /(?:projec|projet|progett|proyect|project|kooperation\w*|cooperation|cooperacion|cooperazione|programme|programma|measure|budget|under|funds?|fonds)$/.test(
      source.tokens.word[cue.from - 1] ?? '',
    )
  const shouted = source.tokens.text.slice(cue.start, cue.end) === 'LEADER'
  return (cooperation ? 2.2 : shouted ? 1.7 : 0.5) + strength
}

const otherProgramme = (scope: Scope): Fact<Programme> | null => {
  for (const { source, cue } of mentionsOf(scope, 'cue.programmeCues')) {
    const role = lineAt(source, cue.start)?.role
    if (role !== 'text' || cue.to - cue.from < 2) continue
    const quoted = /^[\s:]{0,2}[„“"«'‘]\s?(\p{Lu}[^"„“”«»\n]{2,60})["“”»’']/u.exec(
      source.tokens.text.slice(cue.end, cue.end + 80),
    )
    if (quoted) return factOf('other', { source, start: cue.start, end: cue.end + quoted[0].length }, 0.6)
  }
  const row = scope.document.sources
    .flatMap((source) => source.rows.map((one) => ({ source, one })))
    .find(
      ({ source, one }) =>
        one.fields.length === 1 && one.fields[0] === 'programme' && isInScope(scope, source, one.start),
    )
  const value = row ? row.source.tokens.text.slice(row.one.start, row.one.end) : ''
  return row && /\p{Lu}/u.test(value) && value.length < 90 && value.length > 3
    ? factOf('other', { source: row.source, start: row.one.start, end: row.one.end }, 0.5)
    : null
}

export const assembleProgramme = (scope: Scope): Fact<Programme> | null => {
  const scores = new Map<Programme, { score: number; best: Mention }>()
  for (const mention of mentionsOf(scope, 'programme.')) {
    const programme = programmes.find((one) => `programme.${one}` === mention.cue.kind)
    const score = programme ? programmeScore(mention) : 0
    if (!programme || score <= 0) continue
    const known = scores.get(programme)
    if (!known || known.score < score)
      scores.set(programme, { score: score + (known ? 0.3 : 0), best: mention })
  }
  const best = [...scores].sort((a, b) => b[1].score - a[1].score)[0]
  const other = otherProgramme(scope)
  if (best && best[1].score >= 1.6 && !(other && best[0] === 'LEADER' && best[1].score < 3))
    return factOf(
      best[0],
      { source: best[1].best.source, start: best[1].best.cue.start, end: best[1].best.cue.end },
      Math.min(0.95, 0.4 + best[1].score * 0.12),
    )
  return other
}

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
    ({ source, cue }) => !quiet.has(lineAt(source, cue.start)?.role ?? 'text') && source.name !== 'subject',
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

const budgetScore = (money: MoneySpan): number => {
  if (money.fields.includes('budget')) return 6
  if (money.fields.includes('partnerBudget')) return 3
  if (money.fields.includes('ownShare')) return 0.2
  if (quiet.has(lineAt(money.source, money.start)?.role ?? 'text')) return -1
  const { total = 0, perPartner = 0, otherMoney = 0 } = money.features
  return (
    0.6 +
    total * 2 +
    perPartner * 1.2 -
    otherMoney * 2 +
    Math.min(0.6, Math.log10(Math.max(1, money.amount)) * 0.12)
  )
}

export const assembleBudget = (scope: Scope, all: readonly MoneySpan[]): Fact<Budget> | null => {
  const best = preferOwn(scope, all, (one) => one)
    .map((money) => ({ money, score: budgetScore(money) }))
    .sort((a, b) => b.score - a.score)[0]
  if (!best || best.score < 0.9) return null
  const { amount, currency } = best.money
  return factOf({ amount, currency }, best.money, Math.min(0.95, 0.35 + best.score * 0.2))
}

/** A search for partners unless it offers itself and seeks nobody. */
export const assembleKind = (scope: Scope): Fact<OfferKind> => {
  const strongest = (kind: string): Mention[] =>
    mentionsOf(scope, `triage.${kind}`).filter(({ cue }) => cue.kind === `triage.${kind}`)
  const seek = strongest('seek')
  const capability = strongest('capability')
  const distinct = (mentions: readonly Mention[]): number =>
    new Set(mentions.map(({ source, cue }) => source.tokens.folded.slice(cue.start, cue.end))).size
  const score = distinct(capability) * 1.1 - distinct(seek)
  const value: OfferKind = score > 0 ? 'capability' : 'partner-search'
  const at = (value === 'capability' ? capability : seek)[0]
  const source = at?.source ?? (scope.document.sources[0] as Source)
  return factOf(
    value,
    { source, start: at?.cue.start ?? 0, end: at?.cue.end ?? 0 },
    0.5 + Math.min(0.45, Math.abs(score) * 0.15),
    at !== undefined,
  )
}
