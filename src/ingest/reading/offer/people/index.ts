import type { Source } from '../../document.ts'
import { fold } from '../../text/fold.ts'
import { isLetterAttached } from '../../text/writers.ts'
import { isOwn, type Scope } from '../scope.ts'
import { choose } from './choose.ts'
import { groupBlock } from './group.ts'
import { itemsIn } from './items.ts'
import type { Person } from './person.ts'
import { senderPerson, signerOf } from './signer.ts'
import type { Item } from './where.ts'

/**
 * The people to write to: those whom the mail names for it, else the one who signs.
 * `countries` are those by whose number plans local numbers are read; `organisation` is the applicant's name.
 */
export const findPeople = (
  scope: Scope,
  countries: readonly string[],
  organisation: string | null,
  blocked: (source: Source, at: number) => boolean,
): Person[] => {
  const { document } = scope
  const handed = isLetterAttached(document)
  const sources = document.sources.filter(({ name }) => name !== 'subject' && !(handed && name === 'body'))
  // A letter or form that is attached speaks for itself; the mail around it only hands it over.
  const ordered = [
    ...sources.filter((source) => source.name !== 'body'),
    ...sources.filter((source) => source.name === 'body'),
  ]
  const blocks = new Map<string, Item[]>()
  for (const source of ordered) {
    const look = {
      source,
      countries,
      organisation: fold(organisation ?? ''),
      blocked: (at: number) => blocked(source, at),
    }
    for (const item of itemsIn(scope, look)) {
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
