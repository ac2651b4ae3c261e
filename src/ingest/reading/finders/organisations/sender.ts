import { organisationTypes } from '../../../../domain/vocabulary.ts'
import type { MailDocument } from '../../document.ts'
import { international } from '../../text/knowledge.ts'
import { findPhrases } from '../../text/phrases.ts'
import { tokenize } from '../../text/tokens.ts'
import { personName } from '../names.ts'
import { bareOrganisation, type OrganisationMention } from './mention.ts'

const isPersons = (name: string): boolean =>
  name.split(/\s+/).length < 2 ||
  personName(name) !== null ||
  personName(name.split(/\s[-–|]\s|\(|,/)[0] as string) !== null

/** The display names of those who write, where they are no person's. */
export const fromSenders = (
  document: MailDocument,
  names: readonly (string | null)[],
): OrganisationMention[] => {
  const body = document.sources.find((source) => source.name === 'body')
  if (!body) return []
  return names.flatMap((name) => {
    if (!name || isPersons(name)) return []
    const bare = bareOrganisation(name)
    const at = body.tokens.text.indexOf(bare)
    const words = findPhrases(
      tokenize(bare, () => false),
      international(),
    )
    const type =
      organisationTypes.find((kind) => words.some((cue) => cue.kind === `nativeOrganisation.${kind}`)) ?? null
    const start = Math.max(0, at)
    const end = at < 0 ? 0 : at + bare.length
    return [{ source: body, name: bare, type, start, end, origin: 'sender' as const, part: 0, proper: true }]
  })
}
