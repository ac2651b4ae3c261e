import type { OfferContent } from '../src/domain/offer.ts'

/** An offer in plain values, as `parse` prints it and as the annotations hold it. */
export type PlainOffer = Partial<Omit<OfferContent, 'summary' | 'language'>>

const strokes: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss', đ: 'd', æ: 'ae' }

const fold = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøßđæ]/g, (c) => strokes[c] ?? c)

const words = (text: unknown): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

const jaccard = (a: unknown, b: unknown): number => {
  const one = new Set(words(a))
  const other = new Set(words(b))
  const both = [...one].filter((word) => other.has(word)).length
  return both / (one.size + other.size - both || 1)
}

const holds = (a: unknown, b: unknown): boolean => {
  const one = words(a).join(' ')
  const other = words(b).join(' ')
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

const honorific =
  /^(mr|mrs|ms|dr|ing|mgr|bc|phd|prof|herr|frau|m|mme|mlle|monsieur|madame|dott|dottssa|sig|sigra|pan|pani|dipl|mag|msc|mba)$/

const samePerson = (a: unknown, b: unknown): boolean => {
  const one = words(a).filter((word) => !honorific.test(word))
  const other = words(b).filter((word) => !honorific.test(word))
  return one.length > 0 && one.length === other.length && one.every((word) => other.includes(word))
}

const link = (url: unknown): string =>
  fold(url)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#]+$/, '')

const same = (a: unknown, b: unknown): boolean => a === b

/** Dates agree as far as the less precise one goes. */
const samePart = (a: unknown, b: unknown): boolean => {
  const [one, other] = [String(a), String(b)]
  const length = Math.min(one.length, other.length)
  return length >= 4 && one.slice(0, length) === other.slice(0, length)
}

interface Money {
  amount: number
  currency: string
}

const sameMoney = (a: unknown, b: unknown): boolean => {
  const [one, other] = [a as Money, b as Money]
  return one.currency === other.currency && Math.abs(one.amount - other.amount) <= 0.005 * other.amount
}

const list = <T>(value: T | readonly T[] | null | undefined): T[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? [...(value as T[])] : [value as T]

const present = <T>(values: readonly (T | null | undefined)[]): T[] =>
  values.filter((value): value is T => value !== null && value !== undefined)

interface Field {
  values: (offer: PlainOffer) => unknown[]
  alike: (a: unknown, b: unknown) => boolean
}

/** What is scored: each field's values as a list, and when two of them are the same. */
export const fields: Readonly<Record<string, Field>> = {
  kind: { values: (o) => list(o.kind), alike: same },
  title: { values: (o) => list(o.title), alike: (a, b) => jaccard(a, b) >= 0.4 || holds(a, b) },
  'organisation.name': {
    values: (o) => list(o.organisation?.name),
    alike: (a, b) => jaccard(a, b) >= 0.6 || holds(a, b),
  },
  'organisation.type': { values: (o) => list(o.organisation?.type), alike: same },
  'organisation.country': { values: (o) => list(o.organisation?.country), alike: same },
  'organisation.place': {
    values: (o) => list(o.organisation?.place),
    alike: (a, b) => holds(a, b) || jaccard(a, b) >= 0.5,
  },
  themes: { values: (o) => list(o.themes), alike: same },
  'partners.countries': { values: (o) => list(o.partners?.countries), alike: same },
  'partners.types': { values: (o) => list(o.partners?.types), alike: same },
  programme: { values: (o) => list(o.programme), alike: same },
  'deadlines.date': { values: (o) => [...new Set(list(o.deadlines).map(({ date }) => date))], alike: same },
  'deadlines.purpose': {
    values: (o) => list(o.deadlines).map(({ date, purpose }) => `${date} ${purpose}`),
    alike: same,
  },
  'period.start': { values: (o) => list(o.period?.start), alike: samePart },
  'period.end': { values: (o) => list(o.period?.end), alike: samePart },
  budget: { values: (o) => (o.budget?.amount ? [o.budget] : []), alike: sameMoney },
  languages: { values: (o) => list(o.languages), alike: same },
  'contacts.name': { values: (o) => present(list(o.contacts).map(({ name }) => name)), alike: samePerson },
  'contacts.email': {
    values: (o) => present(list(o.contacts).map(({ email }) => email)).map(fold),
    alike: same,
  },
  'contacts.phone': {
    values: (o) =>
      present(list(o.contacts).map(({ phone }) => phone)).map((phone) => phone.replace(/[^\d+]/g, '')),
    alike: same,
  },
  links: { values: (o) => list(o.links).map(link), alike: same },
}

export interface Compared {
  hits: number
  extra: unknown[]
  missed: unknown[]
}

/** Pairs the values read with those annotated, one to one. */
export const compare = (
  read: readonly unknown[],
  gold: readonly unknown[],
  alike: Field['alike'],
): Compared => {
  const missed = [...gold]
  const extra: unknown[] = []
  let hits = 0
  for (const value of read) {
    const at = missed.findIndex((one) => alike(value, one))
    if (at < 0) extra.push(value)
    else {
      missed.splice(at, 1)
      hits++
    }
  }
  return { hits, extra, missed }
}

/** How many values two offers share: which offer read is which annotated. */
export const likeness = (read: PlainOffer, gold: PlainOffer): number =>
  Object.values(fields).reduce(
    (sum, { values, alike }) => sum + compare(values(read), values(gold), alike).hits,
    0,
  )
