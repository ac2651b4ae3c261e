import type { MailDocument, Source } from '../../document.ts'
import { fold } from '../../text/fold.ts'
import type { Cue } from '../../text/phrases.ts'
import { Gap } from '../../text/tokens.ts'
import { lineAt } from '../date-roles.ts'
import { isRoleWord } from '../names.ts'
import { extendLeft, extendRight, quotedAfter } from './extend.ts'
import { typeKind } from './kinds.ts'
import { isCapital, mention, type OrganisationMention } from './mention.ts'

const isProse = (source: Source, at: number): boolean => {
  const role = lineAt(source, at)?.role
  return role !== undefined && role !== 'header' && role !== 'disclaimer' && role !== 'signature'
}

const fromCue = (source: Source, cue: Cue): OrganisationMention | null => {
  const quoted = quotedAfter(source, cue.end)
  const line = lineAt(source, cue.start)
  if (!line || !isProse(source, cue.start)) return null
  const capital = isCapital(source, cue.from)
  // "as I told you": a small word that is also a legal form names nobody.
  if (!capital && quoted === null && cue.end - cue.start < 4) return null
  const left = capital ? extendLeft(source, cue.from) : cue.from
  const start = source.tokens.start[left] as number
  if (quoted !== null) return mention(source, start, quoted, 'text', line.part)
  const right = extendRight(source, cue.to)
  if (right === cue.to && left === cue.from) return null
  if (!capital && right === cue.to) return null
  return mention(source, start, source.tokens.end[right - 1] as number, 'text', line.part)
}

/** "Mount Errigal Rural Partnership": a word that names hold, at the end or the head of capitalised words. */
const fromWord = (source: Source, cue: Cue): OrganisationMention | null => {
  if (!isCapital(source, cue.from) || (source.tokens.gap[cue.from] as number) >= Gap.stop) return null
  const one = fromCue(source, cue)
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
const fromApposition = (document: MailDocument, source: Source, cue: Cue): OrganisationMention | null => {
  let opens = cue.from
  while (cue.from - opens < mostArticles && !hasComma(source, opens)) {
    const before = opens - 1
    if (before < 1 || isCapital(source, before) || isRoleWord(source.tokens.word[before] as string))
      return null
    opens = before
  }
  if (opens < 2 || !hasComma(source, opens)) return null
  const line = lineAt(source, source.tokens.start[opens - 1] as number)
  if (line?.role !== 'text' || !isCapital(source, opens - 1)) return null
  const first = extendLeft(source, opens - 1)
  if (opens - first < 2) return null
  const start = source.tokens.start[first] as number
  const one = mention(source, start, source.tokens.end[opens - 1] as number, 'text', line.part)
  if (!one || (document.from.name && fold(document.from.name).includes(fold(one.name)))) return null
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

const namedBy = (document: MailDocument, source: Source, cue: Cue): OrganisationMention | null => {
  if (typeKind(cue.kind) !== null) {
    const one = fromCue(source, cue)
    if (one && !isMerePlace(source, one)) return one
    return fromApposition(document, source, cue) ?? fromQuotation(source, cue)
  }
  return cue.kind === 'cue.organisationWords' ? fromWord(source, cue) : null
}

/** Names in running text: beside a word for a kind of organisation. */
export const fromText = (document: MailDocument, source: Source): OrganisationMention[] => {
  const found: OrganisationMention[] = []
  let covered = -1
  for (const cue of source.cues) {
    if (cue.start < covered) continue
    const one = namedBy(document, source, cue)
    if (!one || isMerePlace(source, one)) continue
    found.push(one)
    covered = one.end
  }
  return found
}
