import type { Source } from '../../document.ts'
import { type DialledRun, findDialledRuns, type PhoneSpan, readPhone } from '../../finders/phones.ts'
import { contactCueBefore, standsIn } from './where.ts'

/** What is looked at, and how its numbers are read. */
export interface Look {
  source: Source
  /** Countries by whose number plans local numbers are read, the likeliest first. */
  countries: readonly string[]
  /** The applicant's name, folded: its words are no person's. */
  organisation: string
  blocked: (at: number) => boolean
}

const near = (offsets: readonly number[], at: number, reach: number): boolean =>
  offsets.some((offset) => Math.abs(offset - at) < reach)

const fewestDigits = 8

/** "Ring 54 93 62 17": written in groups as numbers are dialled, with no word for a register before it. */
const isGrouped = (source: Source, { text, start }: DialledRun): boolean => {
  const before = source.tokens.text.slice(Math.max(0, start - 14), start)
  if (/(?:[nN][ro]|[nN][°º]|№|#|[A-Z]{3,}(?:-\p{L}+)?)[\s.:-]{0,3}$/u.test(before)) return false
  const groups = text.split(/[^\d]+/).filter((group) => group !== '')
  const digits = groups.join('').length
  const thousands = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 9) <= 3
  return digits >= fewestDigits && (text.startsWith('0') || (groups.length >= 3 && !thousands))
}

const isAlone = (source: Source, { start, end }: DialledRun): boolean => {
  const { text } = source.tokens
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[ \t.]*(?:\n|$)/.test(text.slice(end, end + 8))
  )
}

const isLikely = (source: Source, run: DialledRun, emails: readonly number[]): boolean =>
  run.labelled ||
  run.text.startsWith('+') ||
  standsIn(source, run.start).where !== 'text' ||
  near(emails, run.start, 160) ||
  contactCueBefore(source, run.start) ||
  isAlone(source, run) ||
  isGrouped(source, run)

/** The telephone numbers of a source, without its faxes. `emails` are the offsets of its addresses. */
export const phonesIn = ({ source, countries, blocked }: Look, emails: readonly number[]): PhoneSpan[] =>
  findDialledRuns(source).flatMap((run) => {
    if (run.fax || blocked(run.start)) return []
    return isLikely(source, run, emails) ? (readPhone(run, countries) ?? []) : []
  })
