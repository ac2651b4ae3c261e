import type { LabelledRow, Line, MailDocument, Source } from '../document.ts'
import { findEmails } from '../finders/addresses.ts'
import { lineAt } from '../finders/date-roles.ts'
import { nameFitsAddress, personName } from '../finders/names.ts'
import { type DialledRun, findDialledRuns, type PhoneSpan, readPhone } from '../finders/phones.ts'
import { sentenceOf } from '../scoring/near.ts'
import { fold } from '../text/fold.ts'
import { rowAt } from '../text/row-at.ts'
import { wordAt } from '../text/tokens.ts'
import { namesIn } from './names-in.ts'
import { type Evidence, isInScope, isOwn, type Scope } from './scope.ts'

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

type Where = 'form' | 'text' | 'signature'

interface Item extends Named {
  kind: 'name' | 'email' | 'phone'
  where: Where
  /** What stands together belongs together. */
  block: string
}

const contactFields = new Set(['contact', 'contactName', 'email', 'phone', 'role'])

const paragraphStart = (source: Source, offset: number): number =>
  Math.max(0, source.tokens.text.lastIndexOf('\n\n', offset))

const contactRow = (source: Source, offset: number): LabelledRow | undefined => {
  const row = rowAt(source, offset)
  return row?.fields.some((field) => contactFields.has(field)) ? row : undefined
}

/** Rows of a form belong to the contact row that opens them. */
const formBlock = (source: Source, row: LabelledRow): string => {
  let at = source.rows.indexOf(row)
  for (
    let back = 0;
    at > 0 &&
    back < 8 &&
    !source.rows[at]?.fields.includes('contactName') &&
    !source.rows[at]?.fields.includes('contact');
    back++
  )
    at--
  const opener = source.rows[at]
  const opens = opener?.fields.includes('contactName') || opener?.fields.includes('contact')
  return `${source.name} form ${opens ? opener?.labelStart : 0}`
}

const standsIn = (source: Source, offset: number): { block: string; where: Where } => {
  const line = lineAt(source, offset)
  const row = contactRow(source, offset)
  const signs = line?.role === 'signature' || line?.role === 'closing'
  if (row && (row.form || !signs)) return { block: formBlock(source, row), where: 'form' }
  if (signs) return { block: `${source.name} signature ${line.part}`, where: 'signature' }
  return { block: `${source.name} paragraph ${paragraphStart(source, offset)}`, where: 'text' }
}

/** A cue such as "contact" or "please write to" earlier in the same sentence. */
const contactCueBefore = (source: Source, offset: number): boolean => {
  const word = wordAt(source.tokens, offset)
  const { from } = sentenceOf(source, Math.max(0, word - 1))
  for (let at = Math.max(from, word - 40); at < word; at++)
    if (source.cuesAt.get(at)?.some((cue) => cue.kind === 'letter.contact')) return true
  return false
}

const near = (offsets: readonly number[], at: number, reach: number): boolean =>
  offsets.some((offset) => Math.abs(offset - at) < reach)

interface Look {
  source: Source
  countries: readonly string[]
  blocked: (at: number) => boolean
}

const phonesIn = ({ source, countries, blocked }: Look, emails: readonly number[]): PhoneSpan[] =>
  findDialledRuns(source).flatMap((run) => {
    if (run.fax || blocked(run.start)) return []
    return isLikely(source, run, emails) ? (readPhone(run, countries) ?? []) : []
  })

const isLikely = (source: Source, run: DialledRun, emails: readonly number[]): boolean =>
  run.labelled ||
  run.text.startsWith('+') ||
  standsIn(source, run.start).where !== 'text' ||
  near(emails, run.start, 160) ||
  contactCueBefore(source, run.start)

const isQuiet = (line: Line | undefined): boolean =>
  line?.role === 'disclaimer' || line?.role === 'boilerplate' || line?.role === 'header'

const itemsIn = (scope: Scope, look: Look): Item[] => {
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
  const names = source.lines
    .filter((line) => !isQuiet(line) && line.role !== 'blank' && line.text.length < 4000)
    .filter(
      (line) =>
        line.role !== 'text' ||
        contactRow(source, line.end - 1) !== undefined ||
        offsets.some((at) => at > line.start - 200 && at < line.end + 200) ||
        hasContactCue(source, line),
    )
    .flatMap((line) => namesIn(source, line.from, line.to))
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

const hasContactCue = (source: Source, line: Line): boolean => {
  for (let at = line.from; at < line.to; at++)
    if (source.cuesAt.get(at)?.some((cue) => cue.kind === 'letter.contact')) return true
  return false
}

/** Pairs the names, addresses and numbers of one block: what follows a name is its own, an address goes to the name it fits. */
const groupBlock = (items: readonly Item[]): Person[] => {
  const people: Person[] = []
  for (const item of items) {
    const { value, source, start, end } = item
    const named = { value, source, start, end }
    if (item.kind === 'name') {
      const open = people.at(-1)
      // The lines under a signer's name are the organisation's, until an address or a number closes them.
      if (item.where === 'signature' && open?.name && open.email === null && open.phone === null) continue
      if (open && open.name === null && open.email !== null && people.length === 1) open.name = named
      else people.push({ name: named, email: null, phone: null, explicit: item.where !== 'signature' })
      continue
    }
    const kind = item.kind
    const fits =
      kind === 'email'
        ? people.find(
            (person) => person.email === null && person.name && nameFitsAddress(person.name.value, value),
          )
        : undefined
    const free =
      fits ??
      (people.at(-1)?.[kind] === null ? people.at(-1) : people.findLast((person) => person[kind] === null))
    if (free) free[kind] = named
    else if (people.length === 0 || kind === 'email')
      people.push({
        name: null,
        email: null,
        phone: null,
        explicit: item.where !== 'signature',
        [kind]: named,
      })
  }
  return people
}

const nameKey = (name: string): string =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .sort()
    .join(' ')

const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)

const merge = (people: readonly Person[]): Person[] => {
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

const senderOf = (document: MailDocument): { name: string | null; address: string | null } => {
  if (document.core === 'own') return document.from
  for (const source of document.sources) {
    const part = source.parts.find((one) => one.kind === 'forwarded' && one.from.address)
    if (part) return part.from
  }
  return { name: null, address: null }
}

const senderPerson = (document: MailDocument): Person | null => {
  const { name, address } = senderOf(document)
  const source = document.sources.find((one) => one.name === 'body') ?? document.sources[0]
  if (!source || !address) return null
  const at = source.tokens.folded.indexOf(fold(address))
  const evidence = { source, start: Math.max(0, at), end: at < 0 ? 0 : at + address.length }
  const known = name ? personName(name.split(/\s[-–|/·]\s|\(|,\s(?=\p{Lu}{2,})/u)[0] as string) : null
  return {
    name: known ? { ...evidence, value: known } : null,
    email: { ...evidence, value: address },
    phone: null,
    explicit: false,
  }
}

const signerOf = (signature: readonly Person[], sender: Person | null): Person | null => {
  const named = signature.filter((person) => person.name !== null)
  const first =
    named.find((person) => sender?.name && person.name && sameName(sender.name.value, person.name.value)) ??
    named[0]
  const bare = signature.find((person) => person.name === null)
  const signer = first ?? bare ?? sender
  if (!signer) return null
  return {
    name: signer.name ?? sender?.name ?? null,
    email: signer.email ?? bare?.email ?? sender?.email ?? null,
    phone: signer.phone ?? bare?.phone ?? null,
    explicit: false,
  }
}

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

const choose = (scope: Scope, people: readonly Person[], signer: Person | null): Person[] => {
  const explicit = people.filter(isExplicit)
  const owned = scope.own.length > 0 ? explicit.filter((person) => isOwned(scope, person)) : []
  const common = scope.own.length > 0 ? explicit.filter((person) => !isOwned(scope, person)) : explicit
  const named =
    owned.length > 0
      ? owned
      : scope.own.length > 0
        ? [...byFirstName(scope, merge([...people, ...(signer ? [signer] : [])])), ...common].slice(0, 2)
        : common
  if (named.length === 0) return signer ? [signer] : []
  const completed = merge(named.map((person) => complete(person, signer)))
  const includesSigner = completed.some(
    (person) => person.name && signer?.name && sameName(person.name.value, signer.name.value),
  )
  if (signer && !includesSigner && meansSelf(scope, completed)) return merge([signer, ...completed])
  return completed
}

/**
 * The people to write to: those whom the mail names for it, else the one who signs.
 * `countries` are those by whose number plans local numbers are read.
 */
export const findPeople = (
  scope: Scope,
  countries: readonly string[],
  blocked: (source: Source, at: number) => boolean,
): Person[] => {
  const { document } = scope
  const sources = document.sources.filter((source) => source.name !== 'subject')
  // A letter or form that is attached speaks for itself; the mail around it only hands it over.
  const ordered = [
    ...sources.filter((source) => source.name !== 'body'),
    ...sources.filter((source) => source.name === 'body'),
  ]
  const blocks = new Map<string, Item[]>()
  for (const source of ordered) {
    for (const item of itemsIn(scope, { source, countries, blocked: (at) => blocked(source, at) })) {
      const key = isOwn(scope, source, item.start) ? `own ${item.block}` : item.block
      const there = blocks.get(key)
      if (there) there.push(item)
      else blocks.set(key, [item])
    }
  }
  const people = [...blocks.values()].flatMap(groupBlock)
  const signer = signerOf(
    people.filter((person) => !person.explicit),
    senderPerson(document),
  )
  return choose(scope, people, signer)
}
