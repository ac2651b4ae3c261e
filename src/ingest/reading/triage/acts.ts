import type { MailDocument, Source } from '../document.ts'
import { type Sentence, sentencesOf, subjectKinds } from './sentences.ts'

/** What two kinds of words in one sentence say together. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  endOffer: ['act.end', 'act.offer'],
  endPartner: ['act.end', 'partners.partner'],
  changeOffer: ['act.change', 'act.offer'],
  changeDeadline: ['act.change', 'dates.deadline'],
  joinOffer: ['act.join', 'act.offer'],
  joinPublished: ['act.join', 'act.published'],
  publishedOffer: ['act.published', 'act.offer'],
  seekPeople: ['partners.wanted', 'act.people'],
  seekPartner: ['partners.wanted', 'partners.partner'],
  seekCountry: ['partners.wanted', 'country'],
  seekType: ['partners.wanted', 'organisation'],
}

/** Whose the offer or the page is that a sentence speaks of. */
const owned = ['ourOffer', 'yourOffer', 'yourPage'] as const

/** The opening says most plainly what a mail is about. */
const openingSentences = 3

/** What tells an act by itself, where it stands in the opening. */
const openingCues = [
  'seek',
  'capability',
  'amendment',
  'withdrawal',
  'interest',
  'question',
  'newsletter',
  'event',
  'fundersCall',
  'spam',
  'job',
  'participants',
  'thanks',
] as const

const subjectActs = (source: Source): Record<string, number> => {
  const features: Record<string, number> = {}
  const kinds = subjectKinds(source)
  for (const kind of kinds) if (kind.startsWith('act.')) features[`subject:${kind.slice(4)}`] = 1
  for (const name of owned) if (kinds.has(name)) features[`subject:${name}`] = 1
  return features
}

const pairFeatures = (sentences: readonly Sentence[], features: Record<string, number>): void => {
  sentences.forEach(({ kinds }, i) => {
    const held = [
      ...Object.entries(pairs)
        .filter(([, [one, other]]) => kinds.has(one) && kinds.has(other))
        .map(([name]) => name),
      ...owned.filter((name) => kinds.has(name)),
    ]
    for (const name of held) {
      features[name] = Math.min(2, (features[name] ?? 0) + 1)
      if (i < openingSentences) features[`open:${name}`] = 1
    }
    if (i >= openingSentences) return
    for (const name of openingCues) if (kinds.has(`triage.${name}`)) features[`open:${name}`] = 1
  })
}

const seeking = ['triage.seek', 'triage.seekWeak', 'triage.capability'] as const
const seekingPairs = ['seekPartner', 'seekCountry', 'seekType'] as const

const isSeeking = ({ kinds }: Sentence): boolean => seeking.some((kind) => kinds.has(kind))

/** Questions about rules and dates are asked; "could you publish our search?" asks for nothing but a favour. */
const askedFeatures = (sentences: readonly Sentence[], features: Record<string, number>): void => {
  const asked = sentences.filter((sentence) => sentence.asked)
  if (asked.length > 0) features['asked:share'] = asked.length / sentences.length
  if (asked.some((sentence) => !isSeeking(sentence))) features['asked:plainly'] = 1
  if (sentences.slice(0, openingSentences).some((sentence) => sentence.asked)) features['open:asked'] = 1
}

/**
 * What the sender does, told by pairs of words: "remove" and "announcement", "read" and "website", "your" and "bulletin".
 * Single words stand in any mail, and whole phrases are never listed completely; a pair holds in every language.
 */
export const actFeatures = (document: MailDocument): Record<string, number> => {
  const features: Record<string, number> = {}
  let sought = false
  for (const source of document.sources) {
    if (source.name === 'subject') Object.assign(features, subjectActs(source))
    sought ||=
      source.name !== 'body' && source.cues.some(({ kind }) => (seeking as readonly string[]).includes(kind))
    if (source.name !== 'body') continue
    const sentences = sentencesOf(document, source)
    pairFeatures(sentences, features)
    askedFeatures(sentences, features)
    sought ||= sentences.some(isSeeking)
  }
  if (!sought && !seekingPairs.some((name) => features[name])) features['seeksNothing'] = 1
  return features
}
