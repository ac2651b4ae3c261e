import type { MailDocument, Source } from '../document.ts'
import type { Features } from '../scoring/linear.ts'
import { partKind } from '../text/line-at.ts'
import { actFeatures } from './acts.ts'
import { factFeatures } from './facts.ts'

/** Cues of other rooms that tell an offer from its neighbours. */
const alsoCounted: Readonly<Record<string, string>> = {
  'partners.wanted': 'wanted',
  'partners.partner': 'partner',
  'partners.found': 'found',
  'partners.anyCountry': 'anyCountry',
  'letter.wrapper': 'wrapper',
  'letter.boilerplate': 'boilerplate',
  'dates.reply': 'replyCue',
  'dates.application': 'applicationCue',
  'dates.deadline': 'deadlineCue',
  'dates.event': 'eventCue',
  'dates.period': 'periodCue',
  'money.total': 'total',
  'cue.languageCues': 'languageCue',
  'cue.applicantCues': 'applicantCue',
}

const countedAs = (kind: string): string | null => {
  if (kind.startsWith('triage.')) return kind.slice('triage.'.length)
  if (kind.startsWith('organisation.')) return 'types'
  if (kind.startsWith('country.') || kind.startsWith('demonym.')) return 'countries'
  return alsoCounted[kind] ?? null
}

/** Distinct phrases, each counted once, with a say that fades: log2(1 + n). */
const countCues = (
  source: Source,
  roles: (line: Source['lines'][number]) => boolean,
  counts: Map<string, Set<string>>,
): void => {
  let at = 0
  for (const cue of source.cues) {
    const kind = countedAs(cue.kind)
    if (kind === null) continue
    while (at + 1 < source.lines.length && (source.lines[at + 1]?.start ?? 0) <= cue.start) at++
    const line = source.lines[at]
    if (line && !roles(line)) continue
    const phrase = source.tokens.folded.slice(cue.start, cue.end)
    const seen = counts.get(kind)
    if (seen) seen.add(phrase)
    else counts.set(kind, new Set([phrase]))
  }
}

const softCount = (count: number): number => Math.log2(1 + count)

const headerFeatures = (document: MailDocument): Record<string, number> => {
  const features: Record<string, number> = {}
  const header = (name: string): string => (document.headers.get(name) ?? '').toLowerCase()
  const auto = header('auto-submitted')
  if (auto !== '' && auto !== 'no') features['header:auto-submitted'] = 1
  if (header('list-unsubscribe') !== '') features['header:list-unsubscribe'] = 1
  if (header('list-id') !== '' || /bulk|list/.test(header('precedence'))) features['header:list'] = 1
  if (
    /auto_reply|junk/.test(header('precedence')) ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== ''
  )
    features['header:auto-submitted'] = 1
  const type = header('content-type')
  if (/multipart\/report/.test(type))
    features[/disposition/.test(type) ? 'header:receipt' : 'header:report'] = 1
  if (header('return-path') === '<>') features['header:null-sender'] = 1
  if (/^(?:mailer-daemon|postmaster)@/.test(document.from.address ?? '')) features['header:mailer-daemon'] = 1
  if (
    /^(?:no-?reply|do-?not-?reply|newsletter|bulletin|news|ticket|robot|bounce)/.test(
      document.from.address ?? '',
    )
  )
    features['from:robot'] = 1
  return features
}

/** Endings that hardly any organisation has and that mass mail is sent from. */
const cheapDomain = /\.(?:biz|online|site|top|xyz|click|shop|store|icu|buzz|club|live|win|loan)$/

const ownText = (document: MailDocument): string =>
  document.sources
    .filter((source) => source.name === 'body')
    .flatMap((source) =>
      source.lines.filter((line) => partKind(source, line) === document.core && line.role === 'text'),
    )
    .map((line) => line.text.replace(/https?:\S+/g, ''))
    .join('\n')

/** What the words look like: clock times belong to events, prices and shares to what is sold. */
const textFeatures = (own: string): Record<string, number> => {
  const features: Record<string, number> = {}
  const words = own.split(/\s+/).length
  if (words < 60) features['brief'] = 1
  if (words > 150) features['wordy'] = 1
  const clock = own.match(/(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5][05](?![\d.:])/g)?.length ?? 0
  if (clock > 0) features['clock'] = softCount(clock)
  const shouts = own.split('!').length - 1
  if (shouts > 1) features['shouts'] = softCount(shouts)
  return features
}

const cueFeatures = (document: MailDocument): Record<string, number> => {
  const counts = new Map<string, Set<string>>()
  const subjectCounts = new Map<string, Set<string>>()
  for (const source of document.sources) {
    const told = (line: Source['lines'][number]): boolean => {
      const kind = partKind(source, line)
      return (
        line.role !== 'disclaimer' && line.role !== 'header' && (kind === 'own' || kind === document.core)
      )
    }
    if (source.name === 'subject') countCues(source, () => true, subjectCounts)
    else countCues(source, told, counts)
  }
  return Object.fromEntries([
    ...[...counts].map(([kind, { size }]) => [kind, softCount(size)]),
    ...[...subjectCounts].map(([kind, { size }]) => [`subject:${kind}`, softCount(size)]),
  ])
}

const formFeatures = ({ sources }: MailDocument): Record<string, number> => {
  const fields = new Set(
    sources.flatMap((source) =>
      source.rows.filter((row) => row.form || source.name !== 'body').flatMap((row) => row.fields),
    ),
  )
  const partners = ['partnersSought', 'partnerCountries', 'partnerTypes'].some((field) => fields.has(field))
  return { ...(fields.size >= 5 ? { form: 1 } : {}), ...(partners ? { 'form:partners': 1 } : {}) }
}

const situationFeatures = (document: MailDocument): Record<string, number> => {
  const body = document.sources.find((source) => source.name === 'body')
  const words = body?.tokens.word.length ?? 0
  return {
    ...(document.isReply ? { reply: 1 } : {}),
    ...(document.core === 'forwarded' ? { forwarded: 1 } : {}),
    ...(body?.parts.some((part) => part.kind === 'quoted') ? { quotes: 1 } : {}),
    ...(cheapDomain.test(document.from.address ?? '') ? { 'from:cheap-domain': 1 } : {}),
    ...(document.sources.length > 2 ? { attached: 1 } : {}),
    ...(words < 25 ? { short: 1 } : words > 900 ? { long: 1 } : {}),
  }
}

/** Named features of the whole mail, as the triage model knows them. */
export const triageFeatures = (document: MailDocument): Features => {
  const own = ownText(document)
  const asked = own.split('?').length - 1
  return {
    ...headerFeatures(document),
    ...cueFeatures(document),
    ...actFeatures(document),
    ...factFeatures(document),
    ...situationFeatures(document),
    ...formFeatures(document),
    ...textFeatures(own),
    ...(asked > 0 ? { questionMarks: softCount(asked) } : {}),
  }
}
