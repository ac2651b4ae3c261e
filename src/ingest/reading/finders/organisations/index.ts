import type { MailDocument, PartKind } from '../../document.ts'
import { partKind } from '../../text/line-at.ts'
import { isLetterAttached, writersOf } from '../../text/writers.ts'
import { fromDomain, hostOf } from './domain.ts'
import type { OrganisationMention } from './mention.ts'
import { fromText } from './prose.ts'
import { fromSenders } from './sender.ts'
import { fromRows, fromSignature } from './signed.ts'

/** Every organisation that a mail names, by form rows, signatures, type words with a name, and the sender's own domain. */
export const findOrganisations = (
  document: MailDocument,
  kinds: readonly PartKind[],
  domains: readonly string[],
): OrganisationMention[] => {
  const around = { document, domains, hosts: domains.map(hostOf) }
  const handed = isLetterAttached(document)
  const inTexts = document.sources.flatMap((source) => {
    const attached = source.name.startsWith('attachment')
    if (handed && !attached) return []
    const wanted = (one: OrganisationMention): boolean => attached || kinds.includes(partKind(source, one))
    return [
      ...fromRows(source, source.rows),
      ...fromSignature(source, domains),
      ...fromText(source, around),
      ...fromDomain(document, source, domains),
    ].filter(wanted)
  })
  return [
    ...inTexts,
    ...fromSenders(
      document,
      writersOf(document).map(({ name }) => name),
    ),
  ]
}
