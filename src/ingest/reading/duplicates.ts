import type { Reading, ReadOffer } from '../../domain/reading.ts'
import { fold } from './text/fold.ts'

/** Same offers share at least .39 of the shorter text's three-word runs, others at most .14. */
const sameText = 0.35
const fewest = 20

const shinglesOf = (reading: Reading): Set<string> => {
  const words = Object.entries(reading.texts)
    .filter(([source]) => source !== 'subject')
    .flatMap(([, text]) => text.split('\n'))
    // Header lines of a forward are the mail program's, and alike in all.
    .filter((line) => !/^[>\s*]*[\p{L} ]{2,14}:.{0,120}@/u.test(line))
    .flatMap((line) => fold(line).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== '')
  const shingles = new Set<string>()
  for (let at = 0; at + 3 <= words.length; at++) shingles.add(words.slice(at, at + 3).join(' '))
  return shingles
}

const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < fewest) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value))

/** What a translation keeps: addresses, deadlines, the organisation, its place. */
const keysOf = (offer: ReadOffer): Record<string, string[]> => ({
  address: offer.contacts.flatMap(({ email }) => (email ? [email.value] : [])),
  deadline: offer.deadlines.map(({ value }) => value.date),
  organisation: offer.organisation.name ? [fold(offer.organisation.name.value)] : [],
  place: offer.organisation.place ? [fold(offer.organisation.place.value)] : [],
  title: [fold(offer.title.value)],
})

const sharedKeys = (a: ReadOffer, b: ReadOffer): string[] => {
  const [one, other] = [keysOf(a), keysOf(b)]
  return Object.keys(one).filter((key) => overlap(one[key] ?? [], other[key] ?? []))
}

/**
 * Why two readings may be the same offer, re-sent, forwarded or translated: `text:0.62` by runs of words, or the keys that
 * they share (`address`, `deadline`, …: an address or title and at least one more). Empty: they are not.
 */
export const duplicateReasons = (a: Reading, b: Reading): string[] => {
  const share = containment(shinglesOf(a), shinglesOf(b))
  const reasons = share >= sameText ? [`text:${share.toFixed(2)}`] : []
  for (const one of a.offers) {
    for (const other of b.offers) {
      const keys = sharedKeys(one, other)
      const telling = keys.includes('deadline') || keys.includes('title')
      if (keys.length >= 3 && telling && (keys.includes('address') || keys.includes('organisation')))
        reasons.push(...keys)
    }
  }
  return [...new Set(reasons)]
}
