import type { LabelledRow, Source } from '../../document.ts'
import { wordAt } from '../../text/tokens.ts'
import { placesNamed } from '../gazetteer.ts'
import { isOrganisationNameWord, isRoleWord, personName } from '../names.ts'
import { fitsAny } from './domain.ts'
import { typeWithin } from './kinds.ts'
import { mention, type OrganisationMention } from './mention.ts'

/** The values of form rows that ask for the organisation. */
export const fromRows = (source: Source, rows: readonly LabelledRow[]): OrganisationMention[] =>
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
const firstSigned = (source: Source): Map<number, number> => {
  const first = new Map<number, number>()
  for (const line of source.lines)
    if (line.role === 'signature' && !first.has(line.part) && /\p{L}{2}/u.test(line.text))
      first.set(line.part, line.start)
  return first
}

/** Names in the lines of a signature: by a word for a kind, or by the mail's domain. */
export const fromSignature = (source: Source, domains: readonly string[]): OrganisationMention[] => {
  const signers = firstSigned(source)
  return source.lines
    .filter((line) => line.role === 'signature')
    .flatMap((line) =>
      piecesOf(line.text).flatMap(({ text, at }) => {
        const skip = afterRole(text)
        const start = line.start + at + skip
        const rest = text.slice(skip)
        const first = line.start === signers.get(line.part)
        const plausible =
          !/[@\d]{3}|https?:|www\./.test(rest) &&
          (!first || personName(rest) === null) &&
          rest.trim().length > 3 &&
          placesNamed(rest).length === 0
        if (!looksLikeOrganisation(source, start, rest) && !(plausible && fitsAny(rest, domains))) return []
        if (skip === 0 && isRoleWord(rest.trim().split(/\s+/)[0] ?? '') && rest.split(/\s+/).length < 4)
          return []
        return mention(source, start, start + rest.trimEnd().length, 'signature', line.part) ?? []
      }),
    )
}
