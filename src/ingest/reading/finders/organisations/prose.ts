import type { MailDocument, Source } from '../../document.ts'
import { fold } from '../../text/fold.ts'
import { lineAt } from '../../text/line-at.ts'
import type { Cue } from '../../text/phrases.ts'
import { Gap } from '../../text/tokens.ts'
import { isRoleWord, personName } from '../names.ts'
import { spellsDomain } from './domain.ts'
import { extendLeft, extendRight, quotedAfter } from './extend.ts'
import { typeKind } from './kinds.ts'
import { isNameWord, mention, type OrganisationMention } from './mention.ts'

const isProse = (source: Source, at: number): boolean => {
  const role = lineAt(source, at)?.role
  return role !== undefined && role !== 'header' && role !== 'disclaimer' && role !== 'signature'
}

/** What the name may be measured by. */
export interface Around {
  document: MailDocument
  domains: readonly string[]
  /** The domains, folded and without their marks. */
  hosts: readonly string[]
}

/** Small words between the word for a kind and the quoted name: "Udruga žena „Plava pregača“". */
const mostBefore = 3

/** Where the quoted name ends that follows a cue, at once or a few small words on. */
const quotedName = (source: Source, cue: Cue): number | null => {
  for (let word = cue.to; word <= cue.to + mostBefore; word++) {
    const quoted = quotedAfter(source, source.tokens.end[word - 1] ?? cue.end)
    if (quoted !== null) return quoted
    if ((source.tokens.gap[word] ?? Gap.stop) !== Gap.joined || isNameWord(source, word)) return null
  }
  return null
}

/** Kinds whose word may follow a name as a small word: "Vaaran kunta", "Верхньоберезівська сільська рада". */
const afterName = new Set(['municipality', 'agency', 'education'])

/** The first word of a name that ends in a small word for its kind; what only opens a sentence is no name. */
const nameBefore = (source: Source, cue: Cue): number => {
  const left = extendLeft(source, cue.from)
  if (left === cue.from || !afterName.has(typeKind(cue.kind) ?? '')) return cue.from
  if (source.tokens.gap[left] === Gap.pause) return cue.from
  const opens = (source.tokens.gap[left] as number) >= Gap.stop
  const plain = source.cuesAt.get(left) === undefined && (source.tokens.word[left] as string).length > 4
  return opens && !plain ? cue.from : left
}

const fromCue = (source: Source, cue: Cue, { hosts }: Around): OrganisationMention | null => {
  const quoted = quotedName(source, cue)
  const line = lineAt(source, cue.start)
  if (!line || !isProse(source, cue.start)) return null
  const capital = isNameWord(source, cue.from)
  // "as I told you": a small word that is also a legal form names nobody.
  if (!capital && quoted === null && cue.end - cue.start < 4) return null
  const left = capital ? extendLeft(source, cue.from) : cue.from
  const start = source.tokens.start[left] as number
  if (quoted !== null) return mention(source, start, quoted, 'text', line.part)
  const right = extendRight(source, cue.to, hosts)
  if (!capital && right === cue.to) {
    const first = nameBefore(source, cue)
    return first < cue.from
      ? mention(source, source.tokens.start[first] as number, cue.end, 'text', line.part)
      : null
  }
  if (right === cue.to && left === cue.from) return null
  return mention(source, start, source.tokens.end[right - 1] as number, 'text', line.part)
}

/** "Mount Errigal Rural Partnership": a word that names hold, at the end or the head of capitalised words. */
const fromWord = (source: Source, cue: Cue, around: Around): OrganisationMention | null => {
  if (!isNameWord(source, cue.from) || (source.tokens.gap[cue.from] as number) >= Gap.stop) return null
  const one = fromCue(source, cue, around)
  const words = one?.name.split(/\s+/).length ?? 0
  return words >= 3 || (words === 2 && source.tokens.word[cue.from] === 'leader') ? one : null
}

/** Articles between a name and what it is: "Landsbyliv Lolland, en forening af …". */
const mostArticles = 2

const hasComma = (source: Source, word: number): boolean =>
  /^\s?,\s/.test(
    source.tokens.text.slice(source.tokens.end[word - 1] ?? 0, source.tokens.start[word]).concat(' '),
  )

/** "Landsbyliv Lolland, en forening af 31 laug": capitalised words, a comma, and then what they are. */
const fromApposition = (
  source: Source,
  cue: Cue,
  { document, domains }: Around,
): OrganisationMention | null => {
  let opens = cue.from
  while (cue.from - opens < mostArticles && !hasComma(source, opens)) {
    const before = opens - 1
    if (before < 1 || isNameWord(source, before) || isRoleWord(source.tokens.word[before] as string))
      return null
    opens = before
  }
  if (opens < 2 || !hasComma(source, opens)) return null
  const line = lineAt(source, source.tokens.start[opens - 1] as number)
  if (line?.role !== 'text' || !isNameWord(source, opens - 1)) return null
  const first = extendLeft(source, opens - 1)
  if (opens - first < 2) return null
  const start = source.tokens.start[first] as number
  const one = mention(source, start, source.tokens.end[opens - 1] as number, 'text', line.part)
  if (!one || (document.from.name && fold(document.from.name).includes(fold(one.name)))) return null
  if (personName(one.name) !== null && !spellsDomain(one.name, domains)) return null
  return { ...one, type: one.type ?? typeKind(cue.kind) }
}

/** How far behind the words for a kind its quoted name may stand: "a social cooperative without profit, “The Barn”". */
const quotedWithin = 8

/** "We are a social cooperative, “The Barn”": the kind first, its name in quotation marks in the same sentence. */
const fromQuotation = (source: Source, cue: Cue): OrganisationMention | null => {
  const introduced = [1, 2, 3].some((back) =>
    source.cuesAt
      .get(cue.from - back)
      ?.some((other) => other.kind === 'cue.applicantCues' && other.to >= cue.from - 1),
  )
  const line = lineAt(source, cue.start)
  if (!introduced || line?.role !== 'text') return null
  for (let word = cue.to; word < Math.min(cue.to + quotedWithin, source.tokens.word.length); word++) {
    if ((source.tokens.gap[word] as number) >= Gap.stop) return null
    const opens = source.tokens.end[word - 1] as number
    const between = source.tokens.text.slice(opens, source.tokens.start[word])
    const mark = between.search(/["„“«]/)
    const end = mark < 0 ? null : quotedAfter(source, opens + mark)
    if (end === null) continue
    const one = mention(source, opens + mark, end, 'text', line.part)
    return one ? { ...one, type: one.type ?? typeKind(cue.kind) } : null
  }
  return null
}

/** "the village Perloja" names a place; "Municipality of …" an organisation. */
const isMerePlace = (source: Source, one: OrganisationMention): boolean =>
  one.type === 'municipality' &&
  source.tokens.text[one.start] === source.tokens.text[one.start]?.toLowerCase() &&
  one.name.split(/\s+/).length < 4

const namedBy = (source: Source, cue: Cue, around: Around): OrganisationMention | null => {
  if (typeKind(cue.kind) !== null) {
    const one = fromCue(source, cue, around)
    if (one && !isMerePlace(source, one)) return one
    return fromApposition(source, cue, around) ?? fromQuotation(source, cue)
  }
  return cue.kind === 'cue.organisationWords' ? fromWord(source, cue, around) : null
}

/** `rt@lag-north.dk`: words inside an address speak of nobody. */
const isInAddress = (source: Source, { start }: Cue): boolean => {
  const before = source.tokens.text.slice(Math.max(0, start - 40), start)
  return /(?:@|\/\/|www\.)/.test(
    before.slice(Math.max(...[' ', '\n', '\t'].map((space) => before.lastIndexOf(space))) + 1),
  )
}

/** Names in running text: beside a word for a kind of organisation. */
export const fromText = (source: Source, around: Around): OrganisationMention[] => {
  const found: OrganisationMention[] = []
  let covered = -1
  for (const cue of source.cues) {
    if (cue.start < covered || isInAddress(source, cue)) continue
    const one = namedBy(source, cue, around)
    if (!one || isMerePlace(source, one)) continue
    found.push(one)
    covered = one.end
  }
  return found
}
