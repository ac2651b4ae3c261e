import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Source } from '../../document.ts'
import { isCapital } from '../../text/capital.ts'
import { wordAt } from '../../text/tokens.ts'
import { typeKind, typeWithin } from './kinds.ts'

export interface OrganisationMention {
  source: Source
  name: string
  type: OrganisationType | null
  start: number
  end: number
  origin: 'row' | 'signature' | 'text' | 'sender'
  part: number
  /** It holds a name, and not only words for a kind: "LAG Oberes Tal", not "town hall". */
  proper: boolean
}

/** A capital, or a figure as in "14 villages": what a name goes on with. */
export const isNameWord = (source: Source, word: number): boolean =>
  isCapital(source, word) || /\d/.test(source.tokens.text[source.tokens.start[word] as number] ?? '')

/** The name without quotation marks around all of it, legal forms and punctuation at its end. */
export const bareOrganisation = (name: string): string => {
  let bare = name.replace(/\s+/g, ' ').replace(/^[\s,;:.–—*_-]+|[\s,;:–—*_-]+$/g, '')
  const form =
    /[,\s]+(?:e\.\s?V\.|asbl|a\.?s\.?b\.?l\.?|ry|rf|r\.\s?y\.|z\.\s?s\.|o\.\s?z\.|o\.\s?p\.\s?s\.|z\.\s?ú\.|so\.?\s?p\.?|s\.\s?r\.\s?o\.|d\.\s?o\.\s?o\.|Ltd\.?|CLG|GmbH|gGmbH|vzw|v\.z\.w\.|biedrība|SCARL|s\.c\.a\r?\.?l\.?|scarl|S\.r\.l\.|APS|ETS|A\.P\.S\.|onlus|loi 1901|eG|mbH|plc|A\.C\.|VšĮ|n\.o\.|Nonprofit Kft\.?|Kft\.?|Zrt\.?|AE|A\.E\.|ΑΕ|ΑΜΚΕ|Α\.Ε\.|ο\.ε\.|ab|oy|ApS|z\.t\.|z\.b\.p\.o\.|St\. ?z\.)$/iu
  bare = bare.replace(form, '').trim()
  if (/^["„“«‚'](?:[^"„“”«»]*)["“”»']$/.test(bare)) bare = bare.slice(1, -1).trim()
  return bare.replace(/[,;:]$/, '')
}

const plainKinds =
  /^(?:country|demonym|nativeCountry|month|letter\.roles|letter\.honorifics|programme|region)\b/

/** A name of its own beyond the words for its kind and where it is: "LAG Oberes Tal", not "LAGs in Austria". */
const hasProperName = (source: Source, from: number, to: number): boolean => {
  const spoken = new Set<number>()
  let typed = false
  for (let at = Math.max(0, from - 3); at < to; at++) {
    for (const cue of source.cuesAt.get(at) ?? []) {
      const kind = typeKind(cue.kind)
      if (kind !== null && at >= from) typed = true
      if (kind === null && !plainKinds.test(cue.kind)) continue
      for (let word = cue.from; word < cue.to; word++) spoken.add(word)
    }
  }
  let proper = 0
  let capitals = 0
  for (let word = from; word < to; word++) {
    const written = source.tokens.word[word] as string
    if (!isNameWord(source, word) || /^\d+$/.test(written) || written.length < 2) continue
    capitals++
    if (!spoken.has(word)) proper++
  }
  return proper > 0 || (typed && capitals >= 3)
}

/** A stretch of a source as an organisation's name, where it may be one. */
export const mention = (
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
  const proper = hasProperName(source, from, to)
  const type = typeWithin(source, from, to)
  const signed = origin === 'signature' && type !== null && to - from > 2
  if (origin !== 'row' && origin !== 'sender' && !signed && !proper) return null
  return { source, name, type, start: at, end: at + name.length, origin, part, proper }
}
