import type { MailDocument } from '../../document.ts'
import { fromAddresses } from './addresses.ts'
import { fromCues } from './cued.ts'
import type { PlaceMention } from './mention.ts'
import { fromProse } from './prose.ts'
import { fromRows } from './rows.ts'
import { fromSignature } from './signed.ts'

/** Places that a mail names: in form rows, postal addresses, after "based in", in signatures, in running text. */
export const findPlaces = (document: MailDocument): PlaceMention[] =>
  document.sources.flatMap((source) => [
    ...fromRows(source),
    ...fromAddresses(source),
    ...fromCues(source),
    ...fromSignature(source),
    ...fromProse(source),
  ])
