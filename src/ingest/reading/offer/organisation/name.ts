import { domainsOf } from '../../finders/addresses.ts'
import { fitsDomain } from '../../finders/organisations/domain.ts'
import { findOrganisations } from '../../finders/organisations/index.ts'
import type { OrganisationMention } from '../../finders/organisations/mention.ts'
import { deskWords } from '../../languages/international.ts'
import { cueStrengths, wordsBetween } from '../../scoring/near.ts'
import { fold } from '../../text/fold.ts'
import { knowledgeOf } from '../../text/knowledge.ts'
import { findPhrases, listed } from '../../text/phrases.ts'
import { tokenize } from '../../text/tokens.ts'
import { isInScope, type Scope } from '../scope.ts'
import { tellsWhose } from './near-cues.ts'

export interface ScoredName {
  mention: OrganisationMention
  score: number
}

const desks = new Set(listed(deskWords).map(fold))

/** "Project office", "Ufficio stampa GAL Murgia": a desk inside the organisation, not itself. */
const isDesk = ({ name, type }: OrganisationMention): boolean => {
  const words = fold(name).split(/[^\p{L}]+/u)
  return desks.has(words[0] ?? '') || (type === null && words.some((word) => desks.has(word)))
}

const originScore = { row: 6, signature: 2.2, sender: 2, text: 1 } as const

/** A row "who we are: town hall" names a kind, and no organisation. */
const namelessRow = 1.2

/** "The applicant will be …", "lead partner: …": a label for the organisation, not for its kind, stands right before. */
const isAnnounced = ({ source, start }: OrganisationMention): boolean => {
  const { from } = wordsBetween(source, start, start)
  const first = Math.max(0, from - 6)
  const before = tokenize(source.tokens.text.slice(source.tokens.start[first] ?? 0, start), () => false)
  return source.languages.some((code) => {
    const knowledge = knowledgeOf(code)
    if (!knowledge) return false
    const kinds = findPhrases(before, knowledge.phrases).filter((cue) => cue.kind.startsWith('organisation.'))
    return findPhrases(before, knowledge.labels).some(
      (cue) =>
        cue.kind === 'label.organisation' &&
        cue.end - cue.start > 7 &&
        !kinds.some((kind) => kind.from < cue.to && cue.from < kind.to),
    )
  })
}

const inText = (mention: OrganisationMention): number => {
  const { source, start, end } = mention
  const near = cueStrengths(source, wordsBetween(source, start, end), tellsWhose)
  return (
    (near.get('cue.applicantCues') ?? 0) * 2 -
    (near.get('partners.wanted') ?? 0) -
    (near.get('partners.found') ?? 0) * 1.2 -
    (near.get('partners.example') ?? 0) +
    (isAnnounced(mention) ? 2.5 : 0)
  )
}

const scoreOf = (
  mention: OrganisationMention,
  all: readonly OrganisationMention[],
  domains: readonly string[],
): number => {
  let score: number = mention.origin === 'row' && !mention.proper ? namelessRow : originScore[mention.origin]
  if (mention.type === 'lag' || mention.type === 'flag') score += 0.8
  else if (mention.type !== null) score += 0.5
  score += Math.max(0, ...domains.map((domain) => fitsDomain(mention.name, domain))) * 2.2
  const folded = fold(mention.name)
  const repeated = all.filter((other) => {
    const theirs = other === mention ? '' : fold(other.name)
    return theirs !== '' && (theirs.includes(folded) || folded.includes(theirs))
  }).length
  score += Math.min(1.2, repeated * 0.4)
  if (mention.origin === 'text') score += inText(mention)
  if (mention.name.split(/\s+/).length === 1 && mention.origin !== 'row') score -= 1
  return isDesk(mention) ? score - 1.4 : score
}

/** The organisation that makes the offer, not the one that forwards it. */
export const chooseName = (scope: Scope, emails: readonly string[]): ScoredName | null => {
  const domains = domainsOf(emails)
  const mentions = findOrganisations(scope.document, [scope.document.core], domains).filter(
    (one) => one.origin === 'sender' || isInScope(scope, one.source, one.start),
  )
  const scored = mentions.map((mention) => ({ mention, score: scoreOf(mention, mentions, domains) }))
  return scored.sort((a, b) => b.score - a.score)[0] ?? null
}
