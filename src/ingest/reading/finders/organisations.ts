import { type OrganisationType, organisationTypes } from '../../../domain/vocabulary.ts'
import type { LabelledRow, MailDocument, PartKind, Source } from '../document.ts'
import { fold } from '../text/fold.ts'
import { international } from '../text/knowledge.ts'
import { type Cue, findPhrases } from '../text/phrases.ts'
import { Gap, tokenize, wordAt } from '../text/tokens.ts'
import { lineAt } from './date-roles.ts'
import { isOrganisationNameWord, isRoleWord, personName } from './names.ts'

export interface OrganisationMention {
  source: Source
  name: string
  type: OrganisationType | null
  start: number
  end: number
  origin: 'row' | 'signature' | 'text' | 'sender'
  part: number
}

const opening = '"„“«»‚‘\'”'
const closing = '"“”»«’\''

const isCapital = (source: Source, word: number): boolean => {
  const at = source.tokens.start[word] as number
  return source.tokens.text[at] !== source.tokens.folded[at] || /\d/.test(source.tokens.text[at] as string)
}

const linking = new Set(
  'de du des d la le les l del della dei degli di da do dos das y e i und and & et of the van von der den zu a w z na v sur en og och ja ir un in im am'.split(
    ' ',
  ),
)

const quotedAfter = (source: Source, offset: number): number | null => {
  const { text } = source.tokens
  let at = offset
  while (at < text.length && /[\s:]/.test(text[at] as string) && at - offset < 3) at++
  if (!opening.includes(text[at] ?? ' ')) return null
  for (let end = at + 1; end < text.length && end - at < 90; end++) {
    const c = text[end] as string
    if (c === '\n' && text[end + 1] === '\n') return null
    if (closing.includes(c) && end > at + 1 && !/\p{L}/u.test(text[end + 1] ?? ' ')) return end + 1
  }
  return null
}

const extendRight = (source: Source, to: number): number => {
  const { gap, word } = source.tokens
  let last = to
  for (let at = to; at < word.length && at - to < 9; at++) {
    if (gap[at] !== Gap.joined) break
    const between = source.tokens.text.slice(source.tokens.end[at - 1], source.tokens.start[at])
    if (/[\n]/.test(between)) break
    if (isCapital(source, at) && !/^\d{3,}/.test(word[at] as string)) last = at + 1
    else if (!linking.has(word[at] as string)) break
  }
  return last
}

const extendLeft = (source: Source, from: number): number => {
  const { gap } = source.tokens
  let first = from
  for (let at = from - 1; at >= 0 && from - at < 6; at--) {
    if (
      gap[at + 1] !== Gap.joined ||
      source.tokens.text.slice(source.tokens.end[at], source.tokens.start[at + 1]).includes('\n')
    )
      break
    if (!isCapital(source, at) || isSmall(source, at)) break
    first = at
  }
  return first
}

const isSmall = (source: Source, word: number): boolean => {
  const starts = (source.tokens.gap[word] as number) >= Gap.stop
  const written = source.tokens.word[word] as string
  return (
    linking.has(written) ||
    (starts && written.length <= 4) ||
    source.cuesAt
      .get(word)
      ?.some(
        (cue) =>
          cue.kind === 'letter.greetings' ||
          cue.kind === 'letter.honorifics' ||
          cue.kind === 'cue.applicantCues' ||
          cue.kind === 'partners.wanted',
      ) === true
  )
}

/** The name without quotation marks around all of it, legal forms and punctuation at its end. */
export const bareOrganisation = (name: string): string => {
  let bare = name.replace(/\s+/g, ' ').replace(/^[\s,;:.–—*_-]+|[\s,;:–—*_-]+$/g, '')
  const form =
    /[,\s]+(?:e\.\s?V\.|asbl|a\.?s\.?b\.?l\.?|ry|rf|r\.\s?y\.|z\.\s?s\.|o\.\s?z\.|o\.\s?p\.\s?s\.|z\.\s?ú\.|so\.?\s?p\.?|s\.\s?r\.\s?o\.|d\.\s?o\.\s?o\.|Ltd\.?|CLG|GmbH|gGmbH|vzw|v\.z\.w\.|biedrība|SCARL|s\.c\.a\r?\.?l\.?|scarl|S\.r\.l\.|APS|ETS|A\.P\.S\.|onlus|loi 1901|eG|mbH|plc|A\.C\.|VšĮ|n\.o\.|Nonprofit Kft\.?|Kft\.?|Zrt\.?|AE|A\.E\.|ΑΕ|ΑΜΚΕ|Α\.Ε\.|ο\.ε\.|ab|oy|ApS|z\.t\.|z\.b\.p\.o\.|St\. ?z\.)$/iu
  bare = bare.replace(form, '').trim()
  if (/^["„“«‚'](?:[^"„“”«»]*)["“”»']$/.test(bare)) bare = bare.slice(1, -1).trim()
  return bare.replace(/[,;:]$/, '')
}

const typeKind = (kind: string): OrganisationType | null => {
  const name = kind.startsWith('organisation.')
    ? kind.slice(13)
    : kind.startsWith('nativeOrganisation.')
      ? kind.slice(19)
      : null
  return organisationTypes.find((type) => type === name) ?? null
}

const rank: Readonly<Record<OrganisationType, number>> = {
  flag: 8,
  lag: 7,
  network: 6,
  agency: 3,
  education: 4,
  municipality: 2,
  ngo: 3,
  company: 1,
}

/** What kind of organisation the words of a span say: the longest phrase, then the earliest. */
export const typeWithin = (source: Source, from: number, to: number): OrganisationType | null => {
  let best: { type: OrganisationType; score: number } | null = null
  for (let at = from; at < to; at++) {
    for (const cue of source.cuesAt.get(at) ?? []) {
      const type = typeKind(cue.kind)
      if (!type || cue.to > to) continue
      const score =
        (cue.end - cue.start) * 0.5 +
        rank[type] * (type === 'lag' || type === 'flag' ? 3 : 1) -
        (at - from) * 1.5 +
        (cue.kind.startsWith('organisation.') ? 1 : 0)
      if (!best || score > best.score) best = { type, score }
    }
  }
  return best?.type ?? (source.tokens.word.slice(from, to).includes('leader') ? 'lag' : null)
}

/** A name of its own beyond the words for its kind and where it is: "LAG Oberes Tal", not "LAGs in Austria". */
const hasProperName = (source: Source, from: number, to: number): boolean => {
  const spoken = new Set<number>()
  let typed = false
  for (let at = Math.max(0, from - 3); at < to; at++) {
    for (const cue of source.cuesAt.get(at) ?? []) {
      const kind = typeKind(cue.kind)
      if (kind !== null && at >= from) typed = true
      if (
        kind === null &&
        !/^(?:country|demonym|nativeCountry|month|letter\.roles|letter\.honorifics|programme|region)\b/.test(
          cue.kind,
        )
      )
        continue
      for (let word = cue.from; word < cue.to; word++) spoken.add(word)
    }
  }
  let proper = 0
  let capitals = 0
  for (let word = from; word < to; word++) {
    if (!isCapital(source, word) || /^\d+$/.test(source.tokens.word[word] as string)) continue
    capitals++
    if (!spoken.has(word)) proper++
  }
  return proper > 0 || (typed && capitals >= 3)
}

const mention = (
  source: Source,
  start: number,
  end: number,
  origin: OrganisationMention['origin'],
  part: number,
): OrganisationMention | null => {
  const written = source.tokens.text.slice(start, end)
  const name = bareOrganisation(written)
  if (name.length < 3 || name.length > 140 || /@|https?:|www\./.test(name) || !/\p{L}{2}/u.test(name))
    return null
  const at = start + Math.max(0, written.indexOf(name))
  const from = wordAt(source.tokens, at)
  const to = wordAt(source.tokens, end)
  if (/[!?]$|\+\d|\d{5}/.test(name)) return null
  if (origin !== 'row' && origin !== 'sender' && !hasProperName(source, from, to)) return null
  return { source, name, type: typeWithin(source, from, to), start: at, end: at + name.length, origin, part }
}

const fromRows = (source: Source, rows: readonly LabelledRow[]): OrganisationMention[] =>
  rows
    .filter((row) => row.fields.includes('organisation'))
    .flatMap((row) => {
      const line = source.tokens.text.slice(row.start, row.end).split('\n')[0] as string
      const cut = line.search(/\s[–—|]\s|;|\s\(|, (?=\p{Ll})/u)
      return mention(source, row.start, row.start + (cut > 4 ? cut : line.length), 'row', row.part) ?? []
    })

const separators = /\s+[-–—|·•/]\s+|\s*[|·•\t]\s*|,\s+/g

const piecesOf = (text: string): { text: string; at: number }[] => {
  const pieces: { text: string; at: number }[] = []
  let at = 0
  for (const match of text.matchAll(separators)) {
    pieces.push({ text: text.slice(at, match.index), at })
    at = (match.index ?? 0) + match[0].length
  }
  pieces.push({ text: text.slice(at), at })
  return pieces
}

const looksLikeOrganisation = (source: Source, start: number, text: string): boolean => {
  if (/[@\d]{3}|https?:|www\./.test(text) || text.trim().length < 4 || personName(text) !== null) return false
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '')
  if (words.length > 12 || words.length === 0) return false
  const from = wordAt(source.tokens, start)
  if (text.includes('@')) return false
  const typed = typeWithin(source, from, wordAt(source.tokens, start + text.length)) !== null
  return typed || words.some((word) => isOrganisationNameWord(word))
}

const afterRole = (text: string): number => {
  const match = /^(?:.{3,45}?)\s(?:du|de la|des|of the|of|der|des|del|della|at|w)\s(?=\p{Lu})/u.exec(text)
  return match && isRoleWord(text.split(/[\s,]+/)[0] ?? '') ? match[0].length : 0
}

/** The first line of a signature is the signer's. */
const firstSigned = (source: Source, part: number): number | undefined =>
  source.lines.find((line) => line.role === 'signature' && line.part === part && /\p{L}{2}/u.test(line.text))
    ?.start

const fromSignature = (source: Source, domains: readonly string[]): OrganisationMention[] =>
  source.lines
    .filter((line) => line.role === 'signature')
    .flatMap((line) =>
      piecesOf(line.text).flatMap(({ text, at }) => {
        const skip = afterRole(text)
        const start = line.start + at + skip
        const rest = text.slice(skip)
        const first = line.start === firstSigned(source, line.part)
        const plausible =
          !/[@\d]{3}|https?:|www\./.test(rest) &&
          (!first || personName(rest) === null) &&
          rest.trim().length > 3
        if (!looksLikeOrganisation(source, start, rest) && !(plausible && fitsAny(rest, domains))) return []
        if (skip === 0 && isRoleWord(rest.trim().split(/\s+/)[0] ?? '') && rest.split(/\s+/).length < 4)
          return []
        return mention(source, start, start + rest.trimEnd().length, 'signature', line.part) ?? []
      }),
    )

const fromCue = (source: Source, cue: Cue): OrganisationMention | null => {
  const quoted = quotedAfter(source, cue.end)
  const line = lineAt(source, cue.start)
  if (!line || line.role === 'header' || line.role === 'disclaimer' || line.role === 'signature') return null
  const left = isCapital(source, cue.from) ? extendLeft(source, cue.from) : cue.from
  const start = source.tokens.start[left] as number
  if (quoted !== null) return mention(source, start, quoted, 'text', line.part)
  const right = extendRight(source, cue.to)
  if (right === cue.to && left === cue.from) return null
  if (!isCapital(source, cue.from) && right === cue.to) return null
  return mention(source, start, source.tokens.end[right - 1] as number, 'text', line.part)
}

/** "Mount Errigal Rural Partnership": a word that names hold, at the end or the head of capitalised words. */
const fromWord = (source: Source, cue: Cue): OrganisationMention | null => {
  if (!isCapital(source, cue.from) || (source.tokens.gap[cue.from] as number) >= Gap.stop) return null
  const one = fromCue(source, cue)
  const words = one?.name.split(/\s+/).length ?? 0
  return words >= 3 || (words === 2 && source.tokens.word[cue.from] === 'leader') ? one : null
}

/** "the village Perloja" names a place; "Municipality of …" an organisation. */
const isMerePlace = (source: Source, one: OrganisationMention): boolean =>
  one.type === 'municipality' &&
  source.tokens.text[one.start] === source.tokens.folded[one.start] &&
  one.name.split(/\s+/).length < 4

const fromText = (source: Source): OrganisationMention[] => {
  const found: OrganisationMention[] = []
  let covered = -1
  for (const cue of source.cues) {
    if (cue.start < covered) continue
    const one =
      typeKind(cue.kind) !== null
        ? fromCue(source, cue)
        : cue.kind === 'cue.organisationWords'
          ? fromWord(source, cue)
          : null
    if (!one || isMerePlace(source, one)) continue
    found.push(one)
    covered = one.end
  }
  return found
}

const fitsAny = (name: string, domains: readonly string[]): boolean =>
  domains.some((domain) => fitsDomain(name, domain) >= 0.6)

/** Capitalised words that the mail's own domain spells: "Ziemeļkursa Fund" at ziemelkursafonds.lv. */
const fromDomain = (source: Source, domains: readonly string[]): OrganisationMention[] => {
  const found: OrganisationMention[] = []
  for (let word = 0; word < Math.min(source.tokens.word.length, 3000); word++) {
    if (!isCapital(source, word) || /^\d/.test(source.tokens.word[word] as string)) continue
    const last = extendRight(source, word + 1)
    const start = source.tokens.start[word] as number
    const end = source.tokens.end[last - 1] as number
    const line = lineAt(source, start)
    const name = source.tokens.text.slice(start, end)
    if (
      last - word >= 2 &&
      line?.role === 'text' &&
      !name.includes('@') &&
      personName(name) === null &&
      fitsAny(name, domains)
    ) {
      const one = mention(source, start, end, 'text', line.part)
      if (one) found.push(one)
    }
    word = last - 1
  }
  return found
}

/** The sender's display name, where it is no person's. */
const fromSender = (document: MailDocument): OrganisationMention[] => {
  const body = document.sources.find((source) => source.name === 'body')
  if (!body) return []
  const names =
    document.core === 'own'
      ? [document.from.name]
      : body.parts.filter((part) => part.kind === 'forwarded').map((part) => part.from.name)
  return names.flatMap((name) => {
    if (
      !name ||
      name.split(/\s+/).length < 2 ||
      personName(name) !== null ||
      personName(name.split(/\s[-–|]\s|\(|,/)[0] as string) !== null
    )
      return []
    const bare = bareOrganisation(name)
    const at = body.tokens.text.indexOf(bare)
    const words = tokenize(bare, () => false)
    const type =
      organisationTypes.find((kind) =>
        findPhrases(words, international()).some((cue) => cue.kind === `nativeOrganisation.${kind}`),
      ) ?? null
    return [
      {
        source: body,
        name: bare,
        type,
        start: Math.max(0, at),
        end: at < 0 ? 0 : at + bare.length,
        origin: 'sender' as const,
        part: 0,
      },
    ]
  })
}

/** Every organisation that a mail names, by form rows, signatures, type words with a name, and the sender's own domain. */
export const findOrganisations = (
  document: MailDocument,
  kinds: readonly PartKind[],
  domains: readonly string[],
): OrganisationMention[] => {
  const inTexts = document.sources.flatMap((source) => {
    const wanted = (part: number): boolean =>
      kinds.includes(source.parts[part]?.kind ?? 'own') || source.name.startsWith('attachment')
    return [
      ...fromRows(source, source.rows),
      ...fromSignature(source, domains),
      ...fromText(source),
      ...fromDomain(source, domains),
    ].filter((one) => wanted(one.part))
  })
  return [...inTexts, ...fromSender(document)]
}

/** Do the words of a name stand in a mail domain? `flag-thesprotia.gr` and "FLAG Thesprotia Coast". */
export const fitsDomain = (name: string, domain: string): number => {
  const host = fold(domain.split('.').slice(0, -1).join('')).replace(/[^\p{L}\p{N}]/gu, '')
  if (host === '') return 0
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
  const hits = words.filter((word) => host.includes(word.slice(0, 6)))
  const initials = words.map((word) => word[0]).join('')
  if (hits.length > 0) return Math.min(1, hits.join('').length / host.length + 0.3)
  return initials.length >= 3 && host.includes(initials) ? 0.5 : 0
}
