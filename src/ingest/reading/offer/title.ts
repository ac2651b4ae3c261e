import type { Fact } from '../../../domain/reading.ts'
import type { Source } from '../document.ts'
import { lineAt } from '../finders/date-roles.ts'
import { isOrganisationNameWord } from '../finders/names.ts'
import { sentenceOf } from '../scoring/near.ts'
import { fold } from '../text/fold.ts'
import { readSubject } from '../text/parts.ts'
import { fieldsAt } from '../text/row-at.ts'
import { wordAt } from '../text/tokens.ts'
import { type Evidence, factOf, isInScope, isOwn, type Scope } from './scope.ts'

const maxTitle = 90
const maxSummary = 400

const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text
  const cut = text.lastIndexOf(' ', most - 1)
  return `${text.slice(0, cut > most / 2 ? cut : most - 1).replace(/[\s,;:–-]+$/, '')}…`
}

const tidyTitle = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_"„“”«»'–—:.-]+|[\s*_"„“”«»':;,–—-]+$/g, '')
    .trim()

interface Candidate extends Evidence {
  title: string
  confidence: number
}

const candidate = (source: Source, start: number, end: number, confidence: number): Candidate[] => {
  const title = tidyTitle(source.tokens.text.slice(start, end))
  return title.length >= 3 ? [{ source, start, end, title, confidence }] : []
}

const fromRow = (scope: Scope): Candidate[] =>
  scope.document.sources.flatMap((source) =>
    source.rows
      .filter(
        (row) =>
          row.fields.includes('title') && isInScope(scope, source, row.start) && row.end - row.start < 160,
      )
      .flatMap((row) => {
        const line = source.tokens.text.slice(row.start, row.end).split('\n')[0] as string
        return candidate(source, row.start, row.start + line.length, row.form ? 0.95 : 0.85)
      }),
  )

const opens = '„“"«”'
const closes: Readonly<Record<string, string>> = { '„': '“”"', '“': '”“', '"': '"', '«': '»', '”': '”' }

interface Quote {
  start: number
  end: number
}

/** What stands in quotation marks, up to 90 characters. */
const quotesIn = (text: string): Quote[] => {
  const quotes: Quote[] = []
  for (let i = 0; i < text.length; i++) {
    const open = text[i] as string
    if (!opens.includes(open) || /[\p{L}\d]/u.test(text[i - 1] ?? ' ')) continue
    const ends = closes[open] as string
    for (let j = i + 2; j < text.length && j - i < 92; j++) {
      if (!ends.includes(text[j] as string)) continue
      quotes.push({ start: i + 1, end: j })
      i = j
      break
    }
  }
  return quotes
}

const isName = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  return words.length <= 10 && /^[\s]*[\p{Lu}\d]/u.test(text) && text.trim().length > 3
}

const beforeQuote = (source: Source, start: number, kinds: (kind: string) => boolean): boolean => {
  const word = wordAt(source.tokens, start)
  for (let at = Math.max(0, word - 4); at < word; at++)
    if ((source.cuesAt.get(at) ?? []).some((cue) => kinds(cue.kind) && cue.to >= word - 1)) return true
  return false
}

const fromQuotes = (scope: Scope): Candidate[] => {
  const found: Candidate[] = []
  const subject = fold(scope.document.subject)
  for (const source of scope.document.sources) {
    for (const { start, end } of quotesIn(source.tokens.text.slice(0, 20_000))) {
      const text = source.tokens.text.slice(start, end)
      const role = lineAt(source, start)?.role
      if (!isName(text) || role === 'signature' || role === 'disclaimer' || !isInScope(scope, source, start))
        continue
      if (beforeQuote(source, start, (kind) => kind.startsWith('organisation.'))) continue
      const programme = beforeQuote(source, start, (kind) => kind === 'cue.programmeCues')
      const organisation = text
        .split(/[^\p{L}]+/u)
        .some((word) => word !== '' && isOrganisationNameWord(word) && word.length > 3)
      let confidence = source.name === 'subject' ? 0.9 : 0.62
      if (source.name !== 'subject' && subject.includes(fold(text.trim()))) confidence = 0.9
      if (programme) confidence -= 0.25
      if (organisation) confidence -= 0.1
      found.push(...candidate(source, start, end, confidence))
    }
  }
  return found
}

const fromSubject = (scope: Scope): Candidate[] => {
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
  const words = source.tokens.word.length - wordAt(source.tokens, start)
  const covered = new Set(
    source.cues
      .filter((cue) => /^(?:triage\.seek|triage\.seekWeak|partners|programme)/.test(cue.kind))
      .flatMap((cue) => Array.from({ length: cue.to - cue.from }, (_, i) => cue.from + i)),
  )
  const bare = words - [...covered].filter((word) => word >= wordAt(source.tokens, start)).length
  const confidence = words < 2 ? 0.2 : bare < 2 ? 0.4 : start > offset ? 0.8 : 0.65
  return candidate(source, start, text.length, confidence)
}

const fromForwardedSubject = (scope: Scope): Candidate[] => {
  const body = scope.document.sources.find((source) => source.name === 'body')
  const part = body?.parts.find((one) => one.kind === 'forwarded' && one.subject)
  if (!body || !part?.subject) return []
  const start = body.tokens.text.indexOf(part.subject)
  const { offset } = readSubject(part.subject)
  return start < 0 ? [] : candidate(body, start + offset, start + part.subject.length, 0.5)
}

const fromSection = (scope: Scope): Candidate[] =>
  scope.own.slice(0, 1).flatMap(({ source, start, end }) => {
    const line =
      source.tokens.text
        .slice(start, end)
        .split('\n')
        .find((one) => one.trim() !== '') ?? ''
    const lead =
      /^[\s*_#>-]*(?:(?:\p{L}{2,12}\s)?\d{1,2}\s?[.):–-]|[A-Ha-h]\s?[.)])[\s*_]*/u.exec(line)?.[0].length ?? 0
    const at = source.tokens.text.indexOf(line, start)
    const text = line.slice(lead)
    const cut = text.search(/[.:!?](?:\s|$)|\s[–—]\s/)
    const length = cut > 3 ? cut : text.length
    return candidate(source, at + lead, at + lead + length, length < 90 ? 0.85 : 0.4)
  })

const unShout = (title: string): string =>
  title.length > 5 && title === title.toUpperCase() && /\p{L}{4}/u.test(title)
    ? (title[0] as string) + title.slice(1).toLowerCase()
    : title

/** A short title in the mail's language: the form's, the project's name, or what the subject says beyond "partner search". */
export const assembleTitle = (scope: Scope): Fact<string> => {
  const all = [
    ...fromSection(scope),
    ...fromRow(scope),
    ...fromQuotes(scope),
    ...fromSubject(scope),
    ...fromForwardedSubject(scope),
  ]
  const own = scope.own.length > 0 ? all.filter((one) => isOwn(scope, one.source, one.start)) : []
  const best = (own.length > 0 ? own : all).sort((a, b) => b.confidence - a.confidence)[0]
  const source = scope.document.sources[0] as Source
  if (!best)
    return factOf(scope.document.subject || '–', { source, start: 0, end: source.tokens.text.length }, 0.1)
  return factOf(shorten(unShout(best.title), maxTitle), best, best.confidence)
}

const worth = (source: Source, from: number, to: number): number => {
  let score = 0
  for (let at = from; at < to; at++) {
    for (const cue of source.cuesAt.get(at) ?? []) {
      if (cue.kind === 'triage.seek') score += 2
      else if (cue.kind.startsWith('theme.')) score += 0.8
      else if (cue.kind === 'triage.capability') score += 0.8
      else if (cue.kind.startsWith('organisation.')) score += 0.3
      else if (/^(?:country|demonym)\./.test(cue.kind)) score += 0.3
    }
  }
  const length = to - from
  return length < 5 || length > 70 ? 0 : score / (6 + length) ** 0.7
}

/** Two or three of the mail's own sentences that say most of what the offer is about. */
export const assembleSummary = (scope: Scope): Fact<string> | null => {
  const picked: { source: Source; from: number; to: number; score: number }[] = []
  for (const source of scope.document.sources) {
    if (source.name === 'subject') continue
    for (let i = 0; i + 1 < Math.min(source.sentences.length, 400); i++) {
      const from = source.sentences[i] as number
      const start = source.tokens.start[from]
      if (start === undefined || lineAt(source, start)?.role !== 'text' || !isInScope(scope, source, start))
        continue
      if (scope.own.length > 0 && !isOwn(scope, source, start)) continue
      const { to } = sentenceOf(source, from)
      const described = fieldsAt(source, start, start).includes('description')
      picked.push({ source, from, to, score: worth(source, from, to) * (described ? 2 : 1) })
    }
  }
  const best = picked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  const [first] = best
  if (!first) return null
  const chosen: typeof best = []
  let length = 0
  for (const one of best) {
    const size = textOf(one).length + 1
    if (one.source !== first.source || length + size > maxSummary || chosen.length >= 3) continue
    chosen.push(one)
    length += size
  }
  chosen.sort((a, b) => a.from - b.from)
  const shown = chosen.length > 0 ? chosen : [first]
  const text = shorten(shown.map(textOf).join(' '), maxSummary)
  const evidence = {
    source: first.source,
    start: first.source.tokens.start[(shown[0] as typeof first).from] as number,
    end: sentenceEnd(shown.at(-1) as typeof first),
  }
  return factOf(text, evidence, 0.6)
}

const sentenceEnd = ({ source, to }: { source: Source; to: number }): number => {
  const end = source.tokens.end[to - 1] as number
  return /[.!?…)"”]/.test(source.tokens.text[end] ?? '') ? end + 1 : end
}

const textOf = (sentence: { source: Source; from: number; to: number }): string =>
  sentence.source.tokens.text
    .slice(sentence.source.tokens.start[sentence.from], sentenceEnd(sentence))
    .replace(/\s+/g, ' ')
    .trim()
