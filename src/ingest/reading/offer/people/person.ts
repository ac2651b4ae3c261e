import { fold } from '../../text/fold.ts'
import type { Evidence } from '../scope.ts'

export interface Named extends Evidence {
  value: string
}

export interface Person {
  name: Named | null
  email: Named | null
  phone: Named | null
  /** Named as the one to write to, not only as the one who signs. */
  explicit: boolean
}

const nameKey = (name: string): string =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .sort()
    .join(' ')

/** The same words in any order. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)

/** Each person once, with what is known of them from all mentions. */
export const merge = (people: readonly Person[]): Person[] => {
  const merged: Person[] = []
  for (const person of people) {
    const known = merged.find(
      (other) =>
        (person.name && other.name && sameName(person.name.value, other.name.value)) ||
        (person.email &&
          other.email &&
          person.email.value === other.email.value &&
          !(person.name && other.name)),
    )
    if (!known) {
      merged.push({ ...person })
      continue
    }
    known.name ??= person.name
    known.email ??= person.email
    known.phone ??= person.phone
  }
  return merged
}
