import type { MailDocument } from '../../document.ts'
import { personName } from '../../finders/names.ts'
import { fold } from '../../text/fold.ts'
import { writersOf } from '../../text/writers.ts'
import { type Person, sameName } from './person.ts'

const senderOf = (document: MailDocument): { name: string | null; address: string | null } =>
  writersOf(document).find(({ address }) => address !== null) ?? { name: null, address: null }

/** Whom the header names. */
export const senderPerson = (document: MailDocument): Person | null => {
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

/** Whoever signs: the sender among several, with the address and number under the signature. */
export const signerOf = (signature: readonly Person[], sender: Person | null): Person | null => {
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
