import type { Line, MailDocument, Source } from '../document.ts'
import type { Section } from './scope.ts'

/** "1. Smoke and Steam", "*2) …", "Idea B: …": the number or letter that opens a section. */
const marker =
  /^[\s*_#>-]{0,6}(?:(?:\p{L}{3,14}|n°|nr\.?)\s)?(?:(\d{1,2})|([A-Ha-h]))\s?[.):–/-]\)?[\s*_]{1,4}\S/u

const numberOf = (line: Line): number | null => {
  const match = marker.exec(line.text.slice(0, 60))
  if (!match) return null
  return match[1] ? Number(match[1]) : (match[2] as string).toLowerCase().charCodeAt(0) - 96
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

const isOffer = (signs: ReadonlySet<string>): boolean =>
  signs.size >= 3 && (signs.has('wanted') || signs.has('seek')) && (signs.has('country') || signs.has('type'))

const sectionsOf = (document: MailDocument, source: Source): Section[] => {
  const lines = source.lines.filter(
    (line) => line.role !== 'blank' && (source.parts[line.part]?.kind ?? 'own') === document.core,
  )
  const heads: { line: Line; number: number }[] = []
  for (const line of lines) {
    if (line.role !== 'text') continue
    const number = numberOf(line)
    if (number !== null && number === heads.length + 1) heads.push({ line, number })
  }
  const after = lines.find(
    (line) =>
      line.start > (heads.at(-1)?.line.start ?? 0) && (line.role === 'closing' || line.role === 'signature'),
  )
  return heads.map(({ line }, i) => ({
    source,
    start: line.start,
    end: heads[i + 1]?.line.start ?? endOfLast(source, line, after),
  }))
}

/** The last section ends before the closing; a last paragraph that speaks of all of them stands outside. */
const endOfLast = (source: Source, head: Line, after: Line | undefined): number => {
  const limit = after?.start ?? source.tokens.text.length
  const text = source.tokens.text.slice(head.start, limit).trimEnd()
  const last = text.lastIndexOf('\n\n')
  return last > 140 && text.length - last < 260 && !text.slice(last).includes('@')
    ? head.start + last
    : head.start + text.length
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
    const sections = sectionsOf(document, source)
    if (sections.length < 2 || sections.length > 6) continue
    if (sections.every(({ start, end }) => isOffer(signsOf(source, start, end)))) return sections
  }
  return []
}
