import type { MailDocument, Source } from '../document.ts'
import { findEmails } from '../finders/addresses.ts'
import { lineAt } from '../finders/date-roles.ts'
import { nameFitsAddress, personName } from '../finders/names.ts'
import { type DialledRun, findDialledRuns, type PhoneSpan, readPhone } from '../finders/phones.ts'
import { fold } from '../text/fold.ts'
import { Gap } from '../text/tokens.ts'
import { type Evidence, isInScope, isOwn, type Scope } from './scope.ts'

export interface Named extends Evidence {
  value: string
}

export interface Person {
  name: Named | null
  email: Named | null
  phone: Named | null
  /** Named as the one to write to. */
  explicit: boolean
}

interface Item extends Evidence {
  kind: 'name' | 'email' | 'phone'
  value: string
  /** Line or row: what stands together belongs together. */
  block: string
  explicit: boolean
}

const upper = (source: Source, word: number): boolean => {
  const at = source.tokens.start[word] as number
  return (
    source.tokens.text[at] !== source.tokens.folded[at] && /\p{L}/u.test(source.tokens.text[at] as string)
  )
}

const small = new Set('de di da do dos van von der den la le el y e i'.split(' '))

/** Runs of two to five capitalised words that are a person's name. */
const namesIn = (source: Source, from: number, to: number): Named[] => {
  const { tokens } = source
  const found: Named[] = []
  for (let first = from; first < to; first++) {
    if (!upper(source, first)) continue
    let last = first + 1
    while (last < to && last - first < 6 && nameGoesOn(source, last)) last++
    while (last > first + 1 && !upper(source, last - 1)) last--
    const named = longestName(source, first, last)
    if (named) {
      found.push(named.name)
      first = named.to - 1
    }
  }
  return found.filter(({ start, end }) => tokens.text.slice(start, end).length > 4)
}

const nameGoesOn = (source: Source, word: number): boolean => {
  const between = source.tokens.text.slice(source.tokens.end[word - 1], source.tokens.start[word])
  return (
    (upper(source, word) || small.has(source.tokens.word[word] as string)) &&
    /^(?:[ '’-]|\. )$/.test(between) &&
    (source.tokens.gap[word] as number) < Gap.stop
  )
}

const longestName = (source: Source, first: number, last: number): { name: Named; to: number } | null => {
  for (let from = first; from < last - 1; from++) {
    const start = source.tokens.start[from] as number
    const end = source.tokens.end[last - 1] as number
    const value = personName(source.tokens.text.slice(start, end))
    const cued = source.cuesAt
      .get(from)
      ?.some(
        (cue) =>
          /^(?:country|demonym|month|weekday|theme|programme|letter\.greetings|letter\.closings|cue\.placeCues|partners|triage)/.test(
            cue.kind,
          ) && cue.to > from,
      )
    if (value && !cued) return { name: { source, value, start, end }, to: last }
  }
  return null
}

const blockOf = (source: Source, offset: number): { block: string; explicit: boolean } => {
  const row = source.rows.find(
    (one) =>
      one.labelStart <= offset && offset < one.end && one.fields.some((field) => contactFields.has(field)),
  )
  if (row) {
    const near = source.rows.filter((one) => one.fields.some((field) => contactFields.has(field)))
    const form = row.form && !row.fields.includes('contact')
    return {
      block: form ? `${source.name} form` : `${source.name} row ${row.labelStart}`,
      explicit: row.fields.includes('contact') || (row.form && near.length > 1),
    }
  }
  const line = lineAt(source, offset)
  if (line?.role === 'signature' || line?.role === 'closing')
    return { block: `${source.name} signature ${line.part}`, explicit: false }
  return {
    block: `${source.name} paragraph ${paragraphStart(source, offset)}`,
    explicit: explicitAt(source, offset),
  }
}

const contactFields = new Set(['contact', 'contactName', 'email', 'phone', 'role'])

const paragraphStart = (source: Source, offset: number): number => {
  return Math.max(0, source.tokens.text.lastIndexOf('\n\n', offset))
}

/** A cue such as "contact", "please write to" in the same paragraph, before it. */
const explicitAt = (source: Source, offset: number): boolean => {
  const from = paragraphStart(source, offset)
  return source.cues.some((cue) => cue.kind === 'letter.contact' && cue.start >= from && cue.start <= offset)
}

const phonesIn = (
  source: Source,
  runs: readonly DialledRun[],
  countries: readonly string[],
  blocked: (at: number) => boolean,
): PhoneSpan[] =>
  runs.flatMap((run) => {
    if (run.fax || blocked(run.start)) return []
    const role = lineAt(source, run.start)?.role
    const { explicit, block } = blockOf(source, run.start)
    const likely =
      run.labelled ||
      run.text.startsWith('+') ||
      role === 'signature' ||
      explicit ||
      block.includes('row') ||
      block.includes('form')
    return likely ? (readPhone(run, countries) ?? []) : []
  })

const itemsIn = (
  scope: Scope,
  source: Source,
  countries: readonly string[],
  blocked: (source: Source, at: number) => boolean,
): Item[] => {
  const item = (kind: Item['kind'], value: string, start: number, end: number): Item => ({
    kind,
    value,
    source,
    start,
    end,
    ...blockOf(source, start),
  })
  const emails = findEmails(source).map(({ value, start, end }) => item('email', value, start, end))
  const phones = phonesIn(source, findDialledRuns(source), countries, (at) => blocked(source, at)).map(
    ({ value, start, end }) => item('phone', value, start, end),
  )
  const names: Item[] = []
  for (const line of source.lines) {
    const interesting =
      line.role === 'signature' ||
      line.role === 'closing' ||
      explicitAt(source, line.end) ||
      source.rows.some(
        (row) =>
          row.start < line.end &&
          line.start < row.end &&
          row.fields.some((field) => contactFields.has(field)),
      ) ||
      [...emails, ...phones].some((one) => Math.abs(one.start - line.end) < 160)
    if (!interesting || line.role === 'disclaimer' || line.role === 'header' || line.text.length > 3000)
      continue
    for (const name of namesIn(source, line.from, line.to))
      names.push(item('name', name.value, name.start, name.end))
  }
  return [...names, ...emails, ...phones]
    .filter(({ start }) => {
      const role = lineAt(source, start)?.role
      return isInScope(scope, source, start) && role !== 'disclaimer' && role !== 'boilerplate'
    })
    .sort((a, b) => a.start - b.start)
}

const newPerson = (explicit: boolean): Person => ({ name: null, email: null, phone: null, explicit })

/** Pairs the names, addresses and numbers of one block: what follows a name is its own. */
const groupBlock = (items: readonly Item[]): Person[] => {
  const people: Person[] = []
  for (const item of items) {
    const named = { value: item.value, source: item.source, start: item.start, end: item.end }
    if (item.kind === 'name') {
      const open = people.at(-1)
      if (open && open.name === null && people.length === 1) open.name = named
      else people.push({ ...newPerson(item.explicit), name: named })
      continue
    }
    const fits =
      item.kind === 'email'
        ? people.find(
            (person) =>
              person.email === null && person.name && nameFitsAddress(person.name.value, item.value),
          )
        : undefined
    const free = fits ?? people.findLast((person) => person[item.kind as 'email' | 'phone'] === null)
    if (free) free[item.kind] = named
    else if (people.length === 0 || item.kind === 'email')
      people.push({ ...newPerson(item.explicit), [item.kind]: named })
  }
  return people
}

const sameName = (a: string, b: string): boolean => {
  const words = (name: string): string =>
    fold(name)
      .split(/[^\p{L}]+/u)
      .sort()
      .join(' ')
  return words(a) === words(b)
}

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
    known.explicit ||= person.explicit
  }
  return merged
}

const senderOf = (document: MailDocument): { name: string | null; address: string | null } => {
  if (document.core === 'own') return document.from
  const body = document.sources.find((source) => source.name === 'body')
  return (
    body?.parts.find((part) => part.kind === 'forwarded' && part.from.address)?.from ?? {
      name: null,
      address: null,
    }
  )
}

const senderPerson = (document: MailDocument): Person | null => {
  const { name, address } = senderOf(document)
  const source = document.sources.find((one) => one.name === 'body') ?? document.sources[0]
  if (!source || !address) return null
  const at = Math.max(0, source.tokens.folded.indexOf(fold(address)))
  const stands = source.tokens.folded.startsWith(fold(address), at)
  const evidence = { source, start: at, end: stands ? at + address.length : at }
  const person = newPerson(false)
  const known = name ? (personName(name.split(/\s[-–|/]\s|\(/)[0] as string) ?? null) : null
  person.name = known ? { ...evidence, value: known } : null
  person.email = { ...evidence, value: address }
  return person
}

const firstPerson =
  /\b(?:moi-même|myself|mir|mich|me|io stesso|meg|mnie|minuun|contact me|à mon attention)\b/i

/** The people to write to: those whom the mail names for it, else the one who signs. */
export const findPeople = (
  scope: Scope,
  countries: readonly string[],
  blocked: (source: Source, at: number) => boolean,
): Person[] => {
  const { document } = scope
  const items = document.sources
    .filter((source) => source.name !== 'subject')
    .flatMap((source) => itemsIn(scope, source, countries, blocked))
  const blocks = new Map<string, Item[]>()
  for (const item of items) {
    const own = isOwn(scope, item.source, item.start) ? `own ${item.block}` : item.block
    const there = blocks.get(own)
    if (there) there.push(item)
    else blocks.set(own, [item])
  }
  const people = [...blocks.values()].flatMap(groupBlock)
  const sender = senderPerson(document)
  const signature = people.filter(
    (person) =>
      !person.explicit &&
      [person.name, person.email, person.phone].some(
        (one) => one && lineAt(one.source, one.start)?.role === 'signature',
      ),
  )
  const signer = signerOf(signature, sender)
  const all = merge([...people.filter((person) => person.explicit)])
  const explicit = all.filter((person) => person.name !== null || person.email !== null)
  const owned =
    scope.own.length > 0
      ? explicit.filter((person) =>
          [person.name, person.email, person.phone].some((one) => one && isOwn(scope, one.source, one.start)),
        )
      : []
  return choose(owned.length > 0 ? owned : explicit, signer, items)
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

const choose = (explicit: readonly Person[], signer: Person | null, items: readonly Item[]): Person[] => {
  if (explicit.length === 0) return signer ? [signer] : []
  const completed = explicit.map((person) => complete(person, signer))
  const mentionsSelf = items.some((item) => item.explicit && firstPerson.test(around(item)))
  const includesSigner =
    signer?.name &&
    completed.some((person) => person.name && sameName(person.name.value, signer.name?.value ?? ''))
  if (mentionsSelf && signer && !includesSigner && completed.every((person) => person.name !== null))
    return merge([signer, ...completed])
  return merge(completed)
}

const around = ({ source, start, end }: Item): string => {
  const from = paragraphStart(source, start)
  return source.tokens.text.slice(Math.max(from, start - 200), end + 60)
}

/** A contact without a name that shares the signer's address or has none of its own is the signer. */
const complete = (person: Person, signer: Person | null): Person => {
  if (!signer) return person
  const same =
    person.name && signer.name
      ? sameName(person.name.value, signer.name.value)
      : person.name === null &&
        (person.email === null ||
          person.email.value === signer.email?.value ||
          (signer.name !== null && nameFitsAddress(signer.name.value, person.email.value)))
  if (!same) return person
  return {
    name: person.name ?? signer.name,
    email: person.email ?? signer.email,
    phone: person.phone ?? signer.phone,
    explicit: true,
  }
}
