import type { Line, Source } from '../document.ts'
import { isOrganisationNameWord } from '../finders/names.ts'
import { languageData } from '../languages/index.ts'
import { titleModel } from '../models/title.ts'
import { dot, type Features, sigmoid } from '../scoring/linear.ts'
import { fold } from '../text/fold.ts'
import { lineAt } from '../text/line-at.ts'
import { readSubject } from '../text/parts.ts'
import { listed } from '../text/phrases.ts'
import { wordAt } from '../text/tokens.ts'
import { quotesIn } from './quotes.ts'
import { type Evidence, isInScope, isOwn, type Scope } from './scope.ts'

export interface TitleCandidate extends Evidence {
  title: string
  features: Features
  /** Probability that it is the title. */
  probability: number
}

type Draft = Evidence & { title: string; features: Record<string, number> }

const tidyTitle = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_"„“”«»'–—:.-]+|[\s*_"„“”«»':;,–—-]+$/g, '')
    .trim()

const draft = (source: Source, start: number, end: number, features: Record<string, number>): Draft[] => {
  const title = tidyTitle(source.tokens.text.slice(start, end))
  return title.length >= 3 ? [{ source, start, end, title, features }] : []
}

const fromRows = (scope: Scope): Draft[] =>
  scope.document.sources.flatMap((source) =>
    source.rows
      .filter(
        (row) =>
          row.fields.includes('title') && isInScope(scope, source, row.start) && row.end - row.start < 160,
      )
      .flatMap((row) => {
        const line = source.tokens.text.slice(row.start, row.end).split('\n')[0] as string
        return draft(source, row.start, row.start + line.length, { [row.form ? 'formRow' : 'row']: 1 })
      }),
  )

const stemLength = 5

/** The beginnings of the words with which a language announces a title: project, called, entitled. */
const titleStems = (languages: readonly string[]): Set<string> =>
  new Set(
    languages
      .flatMap((code) => listed(languageData(code)?.labels.title ?? ''))
      .flatMap((phrase) => fold(phrase).split(/[^\p{L}]+/u))
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, stemLength)),
  )

const kindsAfter = (source: Source, end: number): Set<string> => {
  const word = wordAt(source.tokens, end)
  return new Set([word, word + 1].flatMap((at) => (source.cuesAt.get(at) ?? []).map(({ kind }) => kind)))
}

const kindsBefore = (source: Source, start: number): Set<string> => {
  const word = wordAt(source.tokens, start)
  const kinds = new Set<string>()
  for (let at = Math.max(0, word - 4); at < word; at++)
    for (const cue of source.cuesAt.get(at) ?? []) if (cue.to >= word - 1) kinds.add(cue.kind)
  return kinds
}

/** Does the text around call it a project's name: within five words before it, or two after? */
const isNamed = (source: Source, start: number, end: number, stems: ReadonlySet<string>): boolean => {
  const { word } = source.tokens
  const from = wordAt(source.tokens, start)
  const to = wordAt(source.tokens, end)
  const around = [...word.slice(Math.max(0, from - 5), from), ...word.slice(to, to + 3)]
  return around.some((one) => stems.has(one.slice(0, stemLength)))
}

const startsLikeName = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  return words.length <= 10 && /^\s*[\p{Lu}\d]/u.test(text) && text.trim().length > 3
}

const fromQuotes = (scope: Scope): Draft[] =>
  scope.document.sources.flatMap((source) => {
    const stems = titleStems(source.languages)
    return quotesIn(source.tokens.text.slice(0, 20_000)).flatMap(({ start, end }) => {
      const role = lineAt(source, start)?.role
      const fits = startsLikeName(source.tokens.text.slice(start, end))
      if (!fits || role === 'signature' || role === 'disclaimer' || !isInScope(scope, source, start))
        return []
      const before = kindsBefore(source, start)
      return draft(source, start, end, {
        quote: 1,
        ...(source.name === 'subject' ? { quotedSubject: 1 } : {}),
        ...(isNamed(source, start, end, stems) ? { named: 1 } : {}),
        ...([...before].some((kind) => kind.startsWith('organisation.')) ? { organisationBefore: 1 } : {}),
        ...(before.has('cue.programmeCues') ? { programmeBefore: 1 } : {}),
        ...(kindsAfter(source, end).has('cue.programmeCues') ? { programmeAfter: 1 } : {}),
      })
    })
  })

/** The subject, without what only says that partners are sought: "Partner search: Old Orchards". */
const fromSubject = (scope: Scope): Draft[] => {
  const [source] = scope.document.sources
  if (!source) return []
  const { text } = source.tokens
  const { offset } = readSubject(text)
  let start = offset
  for (const cue of source.cues) {
    if (!/^(?:triage|organisation)\./.test(cue.kind) || cue.start > start + 2) continue
    const after = /^[\s\p{L}]{0,25}?\s?(?::|–|—| - |\|)\s*/u.exec(text.slice(cue.end))
    if (after && text.length - cue.end - after[0].length > 4)
      start = Math.max(start, cue.end + after[0].length)
  }
  return draft(source, start, text.length, {
    subject: 1,
    ...(start > offset ? { cutSubject: 1 } : {}),
    ...(scope.document.isReply ? { reply: 1 } : {}),
  })
}

const fromForwardedSubject = (scope: Scope): Draft[] => {
  const body = scope.document.sources.find((source) => source.name === 'body')
  const part = body?.parts.find((one) => one.kind === 'forwarded' && one.subject)
  if (!body || !part?.subject) return []
  const start = body.tokens.text.indexOf(part.subject)
  const { offset } = readSubject(part.subject)
  return start < 0 ? [] : draft(body, start + offset, start + part.subject.length, { forwardedSubject: 1 })
}

/** A line of its own that begins an attachment, or stands between blank lines. */
const fromHeadings = (scope: Scope): Draft[] =>
  scope.document.sources.flatMap((source) => {
    if (source.name === 'subject') return []
    const attached = source.name.startsWith('attachment')
    const stands = (line: Line, i: number): boolean =>
      line.role === 'text' &&
      line.text.trim().length > 4 &&
      line.text.length <= 90 &&
      !/[.:;,]\s*$/.test(line.text) &&
      !line.text.includes('\t') &&
      (source.lines[i - 1]?.role ?? 'blank') !== 'text' &&
      isInScope(scope, source, line.start)
    return source.lines
      .slice(0, 60)
      .filter(
        (line, i) => stands(line, i) && (attached || (source.lines[i + 1]?.role ?? 'blank') === 'blank'),
      )
      .slice(0, 3)
      .flatMap((line, i) =>
        draft(source, line.start, line.end, { heading: 1, [attached ? `attached${i}` : 'inBody']: 1 }),
      )
  })

/** "1. Smoke and Steam. …", "Idea B – Village Choirs", "First: New Nets" at the head of an offer's own section. */
const fromSection = (scope: Scope): Draft[] =>
  scope.own.slice(0, 1).flatMap(({ source, start, end }) => {
    const lines = source.tokens.text.slice(start, end).split('\n')
    const line = lines.find((one) => one.trim() !== '') ?? ''
    const lead =
      /^[\s*_#>-]*(?:(?:\p{L}{2,12}\s)?\d{1,2}\s?[.):–-]|[A-Ha-h]\s?[.)])[\s*_]*/u.exec(line)?.[0].length ?? 0
    const at = source.tokens.text.indexOf(line, start) + lead
    const text = line.slice(lead)
    const stop = text.search(/[.!?](?:\s|$)/)
    const whole = stop > 3 ? stop : text.length
    const cut = /(?::|\s[–—-])\s/.exec(text.slice(0, whole))
    if (!cut || cut.index < 2) return draft(source, at, at + whole, { section: 1 })
    return [
      ...draft(source, at, at + cut.index, { section: 1, beforeLabel: 1 }),
      ...draft(source, at + cut.index + cut[0].length, at + whole, { section: 1, afterLabel: 1 }),
    ]
  })

const cueWord = /^(?:triage|partners|programme|cue|organisation|letter|ordinal|act)\./

/** The share of a title's words that any offer's title could hold. */
const genericShare = ({ source, start, end }: Evidence): number => {
  const from = wordAt(source.tokens, start)
  const to = Math.max(from + 1, wordAt(source.tokens, end))
  const stems = titleStems(source.languages)
  let generic = 0
  for (let at = from; at < to; at++) {
    const word = source.tokens.word[at] ?? ''
    const cues = source.cuesAt.get(at) ?? []
    if (
      word.length < 4 ||
      stems.has(word.slice(0, stemLength)) ||
      cues.some(({ kind }) => cueWord.test(kind))
    )
      generic++
  }
  return generic / (to - from)
}

const textFeatures = (scope: Scope, one: Draft): Record<string, number> => {
  const words = one.title.split(/\s+/)
  const folded = fold(one.title)
  const fromTheSubject = one.source.name === 'subject'
  const named = words.some((word) => word.length > 3 && isOrganisationNameWord(word))
  return {
    generic: genericShare(one),
    ...(named ? { organisation: 1 } : {}),
    ...(!fromTheSubject && fold(scope.document.subject).includes(folded) ? { inSubject: 1 } : {}),
    ...(words.length === 1 ? { oneWord: 1 } : {}),
    ...(words.length > 9 ? { long: 1 } : {}),
    ...(/\d{2}/.test(one.title) ? { numbers: 1 } : {}),
    ...(/^\p{Ll}/u.test(one.title) ? { lowerCase: 1 } : {}),
    ...(/[!?]$/.test(one.title) ? { calls: 1 } : {}),
    ...(scope.own.length > 0 && isOwn(scope, one.source, one.start) ? { ownSection: 1 } : {}),
  }
}

/** What might be the offer's title, the likeliest first. */
export const gatherTitles = (scope: Scope): TitleCandidate[] => {
  const drafts = [
    ...fromSection(scope),
    ...fromRows(scope),
    ...fromQuotes(scope),
    ...fromSubject(scope),
    ...fromForwardedSubject(scope),
    ...fromHeadings(scope),
  ]
  const told = drafts.some(({ features }) => features['named'] || features['row'] || features['formRow'])
  const folded = drafts.map(({ title }) => fold(title))
  return drafts
    .map((one, i) => {
      const same = folded.filter((other, j) => j !== i && other === folded[i]).length
      const named = one.features['named'] || one.features['row'] || one.features['formRow']
      const features: Features = {
        ...one.features,
        ...textFeatures(scope, one),
        ...(same > 0 ? { repeated: 1 } : {}),
        ...(told && !named ? { beside: 1 } : {}),
      }
      return { ...one, features, probability: sigmoid(dot(features, titleModel)) }
    })
    .sort((a, b) => b.probability - a.probability)
}
