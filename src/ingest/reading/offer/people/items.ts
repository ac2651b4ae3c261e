import type { Line, Source } from '../../document.ts'
import { findEmails } from '../../finders/addresses.ts'
import { fold } from '../../text/fold.ts'
import { lineAt } from '../../text/line-at.ts'
import { Gap } from '../../text/tokens.ts'
import { namesIn } from '../names-in.ts'
import { isInScope, type Scope } from '../scope.ts'
import { type Look, phonesIn } from './numbers.ts'
import { contactCueBefore, contactRow, type Item, standsIn } from './where.ts'

const isQuiet = (line: Line | undefined): boolean =>
  line?.role === 'disclaimer' || line?.role === 'boilerplate' || line?.role === 'header'

/** Longer paragraphs are no letter's. */
const longestLine = 4000

/** Lines that are looked through for names; those that a mail program wrapped go together. */
const stretches = (source: Source): [Line, Line][] => {
  const found: [Line, Line][] = []
  for (const line of source.lines) {
    if (isQuiet(line) || line.role === 'blank' || line.text.length >= longestLine) continue
    const open = found.at(-1)
    const wrapped =
      line.role === 'text' &&
      open?.[1].role === 'text' &&
      open[1].to === line.from &&
      source.tokens.gap[line.from] === Gap.joined &&
      line.end - open[0].start < longestLine
    if (open && wrapped) open[1] = line
    else found.push([line, line])
  }
  return found
}

/** Names, addresses and numbers of a source, in the order of the text. */
export const itemsIn = (scope: Scope, look: Look): Item[] => {
  const { source } = look
  const item = (
    kind: Item['kind'],
    { value, start, end }: { value: string; start: number; end: number },
  ): Item => ({ kind, value, source, start, end, ...standsIn(source, start) })
  const emails = findEmails(source)
    .filter(({ value }) => !scope.document.recipients.has(value))
    .map((email) => item('email', email))
  const phones = phonesIn(
    look,
    emails.map(({ start }) => start),
  ).map((phone) => item('phone', phone))
  const found = [...emails, ...phones]
  const offsets = found.map(({ start }) => start)
  const names = stretches(source)
    .filter(
      ([first, last]) =>
        first.role !== 'text' ||
        contactRow(source, first.end - 1) !== undefined ||
        offsets.some((at) => at > first.start - 200 && at < last.end + 200) ||
        hasContactCue(source, first, last),
    )
    .flatMap(([first, last]) => namesIn(source, first.from, last.to))
    .filter((name) => !look.organisation.includes(fold(name.value)))
    .map((name) => item('name', name))
    .filter(
      (name) =>
        name.where !== 'text' || isAddressed(source, name, offsets) || contactCueBefore(source, name.start),
    )
  return [...names, ...found]
    .filter(({ start }) => isInScope(scope, source, start) && !isQuiet(lineAt(source, start)))
    .sort((a, b) => a.start - b.start)
}

/** A name in running text is a contact's where an address or a number follows it, and it stands in no quotation marks. */
const isAddressed = (
  source: Source,
  { start, end }: { start: number; end: number },
  offsets: readonly number[],
): boolean => {
  const around = `${source.tokens.text[start - 1] ?? ' '}${source.tokens.text[end] ?? ' '}`
  if (/["„“”«»'‘’]/.test(around)) return false
  return offsets.some(
    (offset) => (offset >= end && offset - end < 170) || (offset < start && start - offset < 70),
  )
}

const hasContactCue = (source: Source, first: Line, last: Line): boolean => {
  for (let at = first.from; at < last.to; at++)
    if (source.cuesAt.get(at)?.some((cue) => cue.kind === 'letter.contact')) return true
  return false
}
