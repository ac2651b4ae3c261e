import type { Line, MailDocument, Source } from '../document.ts'
import { partKind } from '../text/line-at.ts'
import { fieldsOf } from '../text/rows.ts'
import type { Section } from './scope.ts'

/** "1. Smoke and Steam", "*2) …", "IDEA B – …", "No. 1 - …": the number or letter that opens a section. */
const marker =
  /^[\s*_#>-]{0,6}(?:\p{L}{1,14}\.?\s)?(?:(\d{1,2})|([A-H])|(I{1,3}|IV))\s?[.):–—-]\)?[\s*_"„“«]{1,5}\S/u
const romans = ['I', 'II', 'III', 'IV']

/** "FIRST IDEA: …", "Zweites Projekt – …" at the head of a short line. */
const ordinalAt = (source: Source, line: Line): number | null => {
  if (line.text.length > 90 || !/[:–—"„“«]|\s-\s/.test(line.text)) return null
  for (const word of [line.from, line.from + 1]) {
    const cue = (source.cuesAt.get(word) ?? []).find((one) => one.kind.startsWith('ordinal.'))
    if (cue && cue.to <= line.to && cue.end - cue.start > 3) return Number(cue.kind.slice('ordinal.'.length))
  }
  return null
}

const numberOf = (source: Source, line: Line): number | null => {
  const match = marker.exec(line.text.slice(0, 60))
  if (!match) return ordinalAt(source, line)
  if (match[1]) return Number(match[1])
  return match[2] ? match[2].charCodeAt(0) - 64 : romans.indexOf(match[3] as string) + 1
}

/** Signs that a stretch is an offer of its own: somebody to write to, somebody sought, a place, money. */
const signsOf = (source: Source, start: number, end: number): Set<string> => {
  const kinds = new Set<string>()
  const text = source.tokens.text.slice(start, end)
  if (text.length < 100) return kinds
  for (const cue of source.cues) {
    if (cue.start < start || cue.end > end) continue
    if (cue.kind === 'triage.seek' || cue.kind === 'triage.capability') kinds.add('seek')
    else if (cue.kind === 'partners.wanted' || cue.kind === 'partners.partner') kinds.add('wanted')
    else if (/^(?:country|demonym)\./.test(cue.kind) || cue.kind === 'partners.anyCountry')
      kinds.add('country')
    else if (cue.kind.startsWith('organisation.')) kinds.add('type')
    else if (cue.kind === 'letter.contact') kinds.add('contact')
    else if (cue.kind.startsWith('currency.')) kinds.add('money')
    else if (cue.kind === 'dates.until' || cue.kind === 'dates.deadline') kinds.add('limit')
  }
  if (text.includes('@')) kinds.add('contact')
  if (/[€£]/.test(text)) kinds.add('money')
  return kinds
}

/** Each names whom or where, or whom to write to about it alone, and most say that somebody is wanted. */
const areOffers = (sections: readonly ReadonlySet<string>[]): boolean => {
  const owned = sections.every((signs) => signs.has('contact'))
  const placed = sections.every(
    (signs) => signs.size >= 2 && (signs.has('country') || signs.has('type') || owned),
  )
  const seeking = sections.filter((signs) => signs.has('wanted') || signs.has('seek')).length
  return placed && seeking * 2 >= sections.length && sections.some((signs) => signs.size >= 4)
}

/** The chapters of one filled form ("1. The area", "2. The project") ask each for other things; offers ask for the same. */
const areChapters = (source: Source, sections: readonly Section[]): boolean => {
  const asked = sections.map(
    ({ start, end }) =>
      new Set(
        source.rows
          .filter((row) => row.labelStart >= start && row.end <= end)
          .flatMap(({ fields }) => fields),
      ),
  )
  if (asked.reduce((sum, fields) => sum + fields.size, 0) < 6) return false
  return ![...(asked[0] as Set<string>)].some((field) => asked.every((fields) => fields.has(field)))
}

interface Head {
  line: Line
  /** Heads of one kind look alike: numbered, in capitals, marked bold, or begun by the same word. */
  shape: string
}

const textLines = (document: MailDocument, source: Source): Line[] =>
  source.lines.filter((line) => line.role !== 'blank' && partKind(source, line) === document.core)

const numberedHeads = (source: Source, lines: readonly Line[]): Head[] => {
  const heads: Head[] = []
  for (const line of lines)
    if (line.role === 'text' && numberOf(source, line) === heads.length + 1)
      heads.push({ line, shape: 'number' })
  return heads
}

const shapeOf = (source: Source, line: Line): string | null => {
  const text = line.text.trim()
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length < 4 || text.length > 90 || /[.,;]$/.test(text)) return null
  if (/^[*_][^*_]+[*_]$/.test(text)) return 'bold'
  const label = /^(\p{Lu}[\p{L}]*)(?:\s[\p{L}\d]{1,6})?\s?(?::|\s[–-])\s\S/u.exec(text)?.[1]
  const before = label ?? text
  const fields = fieldsOf(before, source.languages, false)
  if (fields.some((field) => field !== 'title' && field !== 'kind')) return null
  if (letters === letters.toUpperCase()) return 'capitals'
  return label ? `word ${label.toLowerCase()}` : null
}

/** Lines of their own above a paragraph: "REQUEST: …" and "OFFER: …", "*Village Choirs*", "Theme one – …". */
const titledHeads = (source: Source): Head[] => {
  const heads = source.lines.flatMap((line, i): Head[] => {
    const alone = line.role === 'text' && (source.lines[i - 1]?.role ?? 'blank') === 'blank'
    const shape = alone && source.lines[i + 1]?.role === 'text' ? shapeOf(source, line) : null
    return shape ? [{ line, shape }] : []
  })
  const shapes = [...new Set(heads.map(({ shape }) => shape))]
  return (
    shapes.map((shape) => heads.filter((head) => head.shape === shape)).find((own) => own.length >= 2) ?? []
  )
}

const sectionsOf = (source: Source, lines: readonly Line[], heads: readonly Head[]): Section[] => {
  const after = lines.find(
    (line) =>
      line.start > (heads.at(-1)?.line.start ?? 0) && (line.role === 'closing' || line.role === 'signature'),
  )
  const starts = heads.map(({ line }) => line.start)
  const most = Math.max(
    1,
    ...starts.slice(0, -1).map((start, i) => paragraphsIn(source.tokens.text.slice(start, starts[i + 1]))),
  )
  return heads.map(({ line }, i) => ({
    source,
    start: line.start,
    end: starts[i + 1] ?? endOfLast(source, line, after, most),
  }))
}

const paragraphsIn = (text: string): number => text.trim().split(/\n\s*\n/).length

/** The last section has no more paragraphs than the longest before it; what comes after speaks of all of them. */
const endOfLast = (source: Source, head: Line, after: Line | undefined, most: number): number => {
  const limit = after?.start ?? source.tokens.text.length
  const text = source.tokens.text.slice(head.start, limit).trimEnd()
  let end = 0
  for (let paragraph = 0; paragraph < most; paragraph++) {
    const next = /\n\s*\n/.exec(text.slice(end))
    if (!next) return head.start + text.length
    end += next.index + (paragraph < most - 1 ? next[0].length : 0)
  }
  return head.start + end
}

const titledAttachments = (document: MailDocument): Section[] =>
  document.sources
    .filter(
      (source) =>
        source.name.startsWith('attachment') &&
        source.rows.some((row) => row.fields.includes('title')) &&
        source.rows.length >= 5,
    )
    .map((source) => ({ source, start: 0, end: source.tokens.text.length + 1 }))

/** The sections of a mail that are an offer each; empty where it holds one offer. */
export const splitOffers = (document: MailDocument): Section[] => {
  const attached = titledAttachments(document)
  if (attached.length > 1) return attached
  for (const source of document.sources) {
    if (source.name === 'subject') continue
    const lines = textLines(document, source)
    for (const heads of [numberedHeads(source, lines), titledHeads(source)]) {
      const sections = sectionsOf(source, lines, heads)
      if (sections.length < 2 || sections.length > 6 || areChapters(source, sections)) continue
      const signs = sections.map(({ start, end }) => signsOf(source, start, end))
      const seeking = signs.every((one) => one.has('wanted') || one.has('seek'))
      if (areOffers(signs) && (seeking || heads[0]?.shape === 'number')) return sections
    }
  }
  return []
}
