import type { Source } from '../document.ts'
import { languageData } from '../languages/index.ts'
import type { Features } from '../scoring/linear.ts'
import { cueStrengths } from '../scoring/near.ts'
import { fold } from '../text/fold.ts'
import { listed } from '../text/phrases.ts'
import { fieldsAt } from '../text/row-at.ts'
import { wordAt } from '../text/tokens.ts'

export interface MoneySpan {
  source: Source
  amount: number
  currency: string
  start: number
  end: number
  from: number
  to: number
  features: Features
  fields: string[]
}

const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', '₺': 'TRY', '₴': 'UAH' }

/** Digits with the separators that thousands and decimals have in Europe: 60.000,- · 1 200 000 · 1,2 · 15,000. */
const amountFrom = (text: string, start: number): { value: number; end: number } | null => {
  let end = start
  while (end < text.length && end - start < 24 && /[\d.,' ’\n]/.test(text[end] as string)) end++
  let written = text.slice(start, end)
  // A space, or the line break that took its place, joins only groups of three digits.
  written = /^\d{1,3}(?:[ '’.\n]\d{3})+(?!\d)|^\d+(?:,\d{3})*(?![\d])|^\d+/.exec(written)?.[0] ?? ''
  if (written === '') return null
  const rest = text.slice(start + written.length, start + written.length + 4)
  const decimals = /^[.,](\d{1,2})(?!\d)/.exec(rest)
  const whole = Number(written.replace(/[^\d]/g, ''))
  const value = decimals ? whole + Number(`0.${decimals[1]}`) : whole
  return { value, end: start + written.length + (decimals?.[0].length ?? 0) }
}

/** A code of three letters is one in capitals alone: "EUR", but "try" is a verb. */
const isCode = (source: Source, start: number, end: number): boolean => {
  const written = source.tokens.text.slice(start, end)
  return (
    written.length !== 3 ||
    written.toLowerCase() === 'eur' ||
    !/^[a-z]+$/i.test(written) ||
    written === written.toUpperCase()
  )
}

const currencyAt = (source: Source, word: number): { code: string; to: number } | null => {
  for (const cue of source.cuesAt.get(word) ?? [])
    if (cue.kind.startsWith('currency.') && isCode(source, cue.start, cue.end))
      return { code: cue.kind.slice(9) === 'TL' ? 'TRY' : cue.kind.slice(9), to: cue.to }
  return null
}

const multiplierAt = (source: Source, word: number): { factor: number; to: number } | null => {
  for (const cue of source.cuesAt.get(word) ?? []) {
    if (cue.kind === 'money.million') return { factor: 1_000_000, to: cue.to }
    if (cue.kind === 'money.thousand') return { factor: 1_000, to: cue.to }
  }
  return null
}

/** "160mila", "60k": the word for thousand or million clings to its number. */
const suffixFactor = (source: Source, suffix: string): number | null => {
  for (const code of source.languages) {
    const money = languageData(code)?.money
    if (money && listed(money.thousand).some((word) => fold(word) === suffix)) return 1_000
    if (money && listed(money.million).some((word) => fold(word) === suffix)) return 1_000_000
  }
  return null
}

const wanted = (kind: string): boolean =>
  kind.startsWith('money.') && kind !== 'money.million' && kind !== 'money.thousand'

interface Read {
  amount: number
  currency: string
  start: number
  end: number
}

const readAmount = (source: Source, word: number): Read | null => {
  const { text, start } = source.tokens
  const at = start[word] as number
  const number = amountFrom(text, at)
  if (!number || number.value === 0) return null
  let end = number.end
  const gapText = text.slice(end, end + 4)
  if (/^,-|^,--/.test(gapText)) end += 2
  let next = wordAt(source.tokens, end)
  let amount = number.value
  const nearNext = (): boolean => next < start.length && /^[\s,.–-]{0,3}$/.test(text.slice(end, start[next]))
  const multiplier = nearNext() ? multiplierAt(source, next) : null
  const suffix = /^\d+(\p{L}{1,6})$/u.exec(source.tokens.word[word] ?? '')?.[1]
  const attached = suffix ? suffixFactor(source, suffix) : null
  if (attached) {
    amount *= attached
    end = source.tokens.end[word] as number
    next = word + 1
  } else if (multiplier) {
    amount *= multiplier.factor
    end = source.tokens.end[multiplier.to - 1] as number
    if (text[end] === '.') end++
    next = multiplier.to
  } else if (nearNext() && /^(?:ke|teur|keur)$/.test(source.tokens.word[next] ?? '')) {
    return { amount: amount * 1000, currency: 'EUR', start: at, end: source.tokens.end[next] as number }
  }
  // "2,1 milioni di euro", "un million d'euros"
  const joiner = multiplier
    ? (source.cuesAt.get(next) ?? []).find((cue) => cue.kind === 'calendar.joiners')
    : undefined
  if (joiner && currencyAt(source, joiner.to)) {
    end = joiner.end
    next = joiner.to
    if (/['’]/.test(source.tokens.text[end] ?? '')) end++
  }
  const sign = /^\s?[,.]?-?\s?([€£$₺₴])/.exec(text.slice(end, end + 5))
  if (sign)
    return { amount, currency: signs[sign[1] as string] as string, start: at, end: end + sign[0].length }
  const after = nearNext() ? currencyAt(source, next) : null
  if (after)
    return { amount, currency: after.code, start: at, end: source.tokens.end[after.to - 1] as number }
  const before = /([€£$₺₴])\s?$/.exec(text.slice(Math.max(0, at - 2), at))
  if (before)
    return { amount, currency: signs[before[1] as string] as string, start: at - before[0].length, end }
  const previous =
    word > 0 && /^\s?$/.test(text.slice(source.tokens.end[word - 1], at))
      ? currencyAt(source, word - 1)
      : null
  if (previous) return { amount, currency: previous.code, start: start[word - 1] as number, end }
  return null
}

/** Every amount of money with its currency. */
export const findMoney = (source: Source): MoneySpan[] => {
  const found: MoneySpan[] = []
  let done = -1
  for (let word = 0; word < source.tokens.word.length; word++) {
    if (!/^\d/.test(source.tokens.word[word] as string) || (source.tokens.start[word] as number) < done)
      continue
    const read = readAmount(source, word)
    if (!read) continue
    done = read.end
    const from = wordAt(source.tokens, read.start)
    const to = wordAt(source.tokens, read.end)
    const features = Object.fromEntries(
      [...cueStrengths(source, { from, to }, wanted)].map(([kind, value]) => [kind.slice(6), value]),
    )
    const fields = [...fieldsAt(source, read.start, read.end)]
    found.push({ source, ...read, from, to, features, fields })
  }
  return found
}
