import { nameFitsAddress } from '../../finders/names.ts'
import type { Person } from './person.ts'
import type { Item } from './where.ts'

/** Pairs the names, addresses and numbers of one block: what follows a name is its own, an address goes to the name it fits. */
export const groupBlock = (items: readonly Item[]): Person[] => {
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
