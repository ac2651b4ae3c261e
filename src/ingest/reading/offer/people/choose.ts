import { nameFitsAddress } from '../../finders/names.ts'
import { sentenceOf } from '../../scoring/near.ts'
import { fold } from '../../text/fold.ts'
import { wordAt } from '../../text/tokens.ts'
import { isInScope, isOwn, type Scope } from '../scope.ts'
import { merge, type Named, type Person, sameName } from './person.ts'
import { contactCueBefore, contactRow } from './where.ts'

/** A contact without a name that shares the signer's address, or has none of its own, is the signer. */
const complete = (person: Person, signer: Person | null): Person => {
  if (!signer) return person
  const anonymous =
    person.name === null &&
    (person.email === null ||
      person.email.value === signer.email?.value ||
      (signer.name !== null && nameFitsAddress(signer.name.value, person.email.value)))
  const same = person.name && signer.name ? sameName(person.name.value, signer.name.value) : anonymous
  if (!same) return person
  return {
    name: person.name ?? signer.name,
    email: person.email ?? signer.email,
    phone: person.phone ?? signer.phone,
    explicit: true,
  }
}

const meansSelf = (scope: Scope, explicit: readonly Person[]): boolean =>
  explicit.some((person) =>
    [person.name, person.email].some((one) => {
      if (!one) return false
      const { from, to } = sentenceOf(one.source, wordAt(one.source.tokens, one.start))
      for (let at = from; at < to; at++)
        if (
          one.source.cuesAt.get(at)?.some((cue) => cue.kind === 'letter.self') &&
          isInScope(scope, one.source, one.start)
        )
          return true
      return false
    }),
  )

/** "Contact: Anna again": a first name alone after a contact cue means somebody who is known. */
const byFirstName = (scope: Scope, known: readonly Person[]): Person[] => {
  for (const section of scope.own) {
    const from = wordAt(section.source.tokens, section.start)
    const to = wordAt(section.source.tokens, section.end)
    for (let at = from; at < to; at++) {
      const cued = contactCueBefore(section.source, section.source.tokens.start[at] as number)
      const person = cued
        ? known.find(({ name }) => name && fold(name.value).split(' ')[0] === section.source.tokens.word[at])
        : undefined
      if (person) return [person]
    }
  }
  return []
}

const isTitled = ({ source, start }: Named): boolean => {
  const word = wordAt(source.tokens, start)
  for (let at = Math.max(0, word - 3); at <= word; at++)
    if (source.cuesAt.get(at)?.some((cue) => cue.kind === 'letter.honorifics')) return true
  return false
}

/** Named as a contact: with an address or a number, in a contact row, or with a title after a contact cue. */
const isExplicit = ({ explicit, name, email, phone }: Person): boolean => {
  if (!explicit) return false
  if (email !== null || phone !== null) return true
  if (!name) return false
  return (
    contactRow(name.source, name.start) !== undefined ||
    (isTitled(name) && contactCueBefore(name.source, name.start))
  )
}

const isOwned = (scope: Scope, person: Person): boolean =>
  [person.name, person.email, person.phone].some((one) => one && isOwn(scope, one.source, one.start))

/** Several who sign, each with an address of their own, are all to be written to. */
const signers = (people: readonly Person[], signer: Person | null): Person[] => {
  const signed = merge(people.filter((person) => !person.explicit && person.name && person.email))
  const includesSigner = signed.some(
    ({ name }) => name && signer?.name && sameName(name.value, signer.name.value),
  )
  if (signed.length > 1 && includesSigner) return signed
  return signer ? [signer] : []
}

/** Those whom the offer names, completed by what the signature tells of them; else who signs. */
export const choose = (scope: Scope, people: readonly Person[], signer: Person | null): Person[] => {
  const explicit = people.filter(isExplicit)
  const owned = scope.own.length > 0 ? explicit.filter((person) => isOwned(scope, person)) : []
  const common = scope.own.length > 0 ? explicit.filter((person) => !isOwned(scope, person)) : explicit
  const named =
    owned.length > 0
      ? owned
      : scope.own.length > 0
        ? [...byFirstName(scope, merge([...people, ...(signer ? [signer] : [])])), ...common].slice(0, 2)
        : common
  if (named.length === 0) return signers(people, signer)
  const completed = merge(named.map((person) => complete(person, signer)))
  const includesSigner = completed.some(
    (person) => person.name && signer?.name && sameName(person.name.value, signer.name.value),
  )
  if (signer && !includesSigner && meansSelf(scope, completed)) return merge([signer, ...completed])
  return completed
}
