import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Source } from '../document.ts'

export interface PhoneSpan {
  /** E.164 */
  value: string
  /** The country of its number plan. */
  country: string | null
  /** It begins with `+` or `00`: true whatever the country. */
  international: boolean
  start: number
  end: number
}

/** A run of digits and what may stand between them, as it is dialled. */
export interface DialledRun {
  start: number
  end: number
  text: string
  /** A word for telephone stands before it. */
  labelled: boolean
  fax: boolean
}

const isDialled = (c: string): boolean =>
  (c >= '0' && c <= '9') ||
  c === ' ' ||
  c === '-' ||
  c === '.' ||
  c === '/' ||
  c === '(' ||
  c === ')' ||
  c === '\u2013' ||
  c === '‑'
const maxRun = 40

/** A number that the mail program broke at the end of a line; whether it is one, its number plan tells. */
const isWrapped = (text: string, start: number, at: number): boolean =>
  text[at] === '\n' &&
  at - start > 1 &&
  at - start < 18 &&
  /\d/.test(text[at + 1] ?? '') &&
  /[\d ]/.test(text[at - 1] ?? '') &&
  !text.slice(start, at).includes('\n')

const trimRun = (text: string, start: number, end: number): [number, number] => {
  let from = start
  let to = end
  while (to > from && !/\d/.test(text[to - 1] as string)) to--
  while (from < to && !/[\d+(]/.test(text[from] as string)) from++
  return [from, to]
}

const phoneLabel =
  /(?:t[eé]l|phon|fon|mob|cell|gsm|handy|tlf|tfn|puh|тел|моб|τηλ|κιν|kom|whats|viber|telef|teleph|hotline)[\p{L}.]{0,12}\s{0,2}(?:nr|no|n°|num\w{0,4}|č)?[\s.:)(/-]{0,6}$/iu
const shortLabel = /(?:^|[\s(|,·•/])(?:t|m|p|ph|h|gsm|d|w)\s?[.:]\s{0,3}$/iu
const faxLabel = /(?:fax|faks|факс|φαξ|telefaks|télécopie|f)\s{0,2}[.:]?\s{0,3}(?:nr\.?\s?)?$/iu

const faxBehind = /^\s?\((?:fax|faks|факс|φαξ|telefaks)/iu

/** Every run of digits long enough for a telephone number. Runs of more than 40 characters are none. */
export const findDialledRuns = ({ tokens: { text } }: Source): DialledRun[] => {
  const runs: DialledRun[] = []
  for (let i = 0; i < text.length; ) {
    const c = text[i] as string
    if (c !== '+' && c !== '(' && !(c >= '0' && c <= '9')) {
      i++
      continue
    }
    let end = i + 1
    while (end < text.length && (isDialled(text[end] as string) || isWrapped(text, i, end))) end++
    const before = text[i - 1] ?? ' '
    const [start, to] = trimRun(text, i, end)
    const digits = text.slice(start, to).replace(/\D/g, '').length
    if (digits >= 6 && digits <= 15 && to - start <= maxRun && !/[\p{L}\d@_#=&%€$£]/u.test(before)) {
      const lead = text.slice(Math.max(0, start - 26), start)
      const label = lead.slice(lead.lastIndexOf('\n') + 1)
      runs.push({
        start,
        end: to,
        text: text.slice(start, to),
        labelled: phoneLabel.test(label) || shortLabel.test(label),
        fax: faxLabel.test(label) || faxBehind.test(text.slice(to, to + 12)),
      })
    }
    i = end
  }
  return runs
}

/** Reads a run as a number of one of the countries, the first that fits; of two lines, the first where both are too much. */
export const readPhone = (run: DialledRun, countries: readonly string[]): PhoneSpan | null => {
  const line = run.text.indexOf('\n')
  const first = line < 0 ? null : { ...run, text: run.text.slice(0, line).trim() }
  return (
    readRun(run, countries) ?? (first && readRun({ ...first, end: run.start + first.text.length }, countries))
  )
}

const readRun = (run: DialledRun, countries: readonly string[]): PhoneSpan | null => {
  const international = /^\(?(?:\+|00)/.test(run.text)
  const text = run.text
    .replace(/^\(?00/, '+')
    .replace(/\(0\)/, '')
    .replace(/\s+/g, ' ')
  for (const country of international ? ['ZZ'] : countries) {
    const parsed = parsePhoneNumberFromString(text, country === 'ZZ' ? undefined : (country as CountryCode))
    if (!parsed?.isValid()) continue
    return {
      value: parsed.number,
      country: parsed.country ?? null,
      international,
      start: run.start,
      end: run.end,
    }
  }
  return null
}
