import type { Fact } from '../../../../domain/reading.ts'
import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import { typeKind, typeWithin } from '../../finders/organisations/kinds.ts'
import type { OrganisationMention } from '../../finders/organisations/mention.ts'
import { sentenceOf, wordsBetween } from '../../scoring/near.ts'
import { Gap, wordAt } from '../../text/tokens.ts'
import { factOf, isInScope, type Scope } from '../scope.ts'

/** Words after the name in which it says what it is: "MTÜ Väinamere Koda on LEADER-tegevusgrupp". */
const reach = 7

/** Groups are founded as associations: what the sentence says right behind the name is more exact than its legal form. */
const groupBehind = ({ source, end }: OrganisationMention): OrganisationType | null => {
  const from = wordAt(source.tokens, end)
  for (let at = from; at < Math.min(from + reach, source.tokens.word.length); at++) {
    if ((source.tokens.gap[at] as number) >= Gap.stop) return null
    const cues = source.cuesAt.get(at) ?? []
    if (cues.some((cue) => cue.kind === 'partners.wanted' || cue.kind === 'partners.partner')) return null
    const type = cues.map((cue) => typeKind(cue.kind)).find((one) => one === 'lag' || one === 'flag')
    if (type && source.tokens.word[at] !== 'leader') return type
  }
  return null
}

const isSchool = (emails: readonly string[]): boolean =>
  emails.some((email) =>
    /\.(?:edu|ac)(?:\.[a-z]{2})?$|@(?:[\w-]+\.)*(?:uni|univ|schule|skola|scoala)[-.]/i.test(email),
  )

const ofItself = (scope: Scope): Fact<OrganisationType> | null => {
  for (const source of scope.document.sources) {
    for (const cue of source.cues) {
      if (cue.kind !== 'cue.applicantCues' || !isInScope(scope, source, cue.start)) continue
      const type = typeWithin(source, cue.to, Math.min(cue.to + 8, source.tokens.word.length))
      if (type) return factOf(type, { source, start: cue.start, end: cue.end }, 0.6, false)
    }
  }
  return null
}

const ofRow = (scope: Scope): Fact<OrganisationType> | null => {
  for (const source of scope.document.sources)
    for (const row of source.rows) {
      if (!row.fields.includes('organisationType') || !isInScope(scope, source, row.start)) continue
      const type = typeWithin(source, row.from, row.to)
      if (type) return factOf(type, { source, start: row.start, end: row.end }, 0.85)
    }
  return null
}

/** What kind of organisation it is: by its name, else by a form's row, else by what it says of itself. */
export const typeOf = (
  scope: Scope,
  mention: OrganisationMention,
  emails: readonly string[],
): Fact<OrganisationType> | null => {
  if (mention.type === 'ngo' || mention.type === null) {
    const group = groupBehind(mention)
    if (group) return factOf(group, mention, 0.8)
  }
  if (mention.type) return factOf(mention.type, mention, 0.9)
  const row = ofRow(scope)
  if (row) return row
  const sentence = sentenceOf(mention.source, wordsBetween(mention.source, mention.start, mention.end).from)
  const near = typeWithin(mention.source, sentence.from, sentence.to)
  if (near) return factOf(near, mention, 0.7, false)
  return ofItself(scope) ?? (isSchool(emails) ? factOf('education', mention, 0.6, false) : null)
}
