import type { Source } from '../../document.ts'
import { nameLinks, namePurposes } from '../../languages/international.ts'
import { fold } from '../../text/fold.ts'
import { listed } from '../../text/phrases.ts'
import { Gap } from '../../text/tokens.ts'
import { isNameWord } from './mention.ts'

const wordSet = (phrases: string): Set<string> => new Set(listed(phrases).map(fold))
const linking = wordSet(nameLinks)
const purposes = wordSet(namePurposes)

const opening = '"„“«»‚‘\'”'
const closing = '"“”»«’\''

/** Where the quotation ends that opens right after an offset. */
export const quotedAfter = (source: Source, offset: number): number | null => {
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

const onOneLine = (source: Source, word: number): boolean =>
  source.tokens.gap[word] === Gap.joined &&
  !source.tokens.text.slice(source.tokens.end[word - 1], source.tokens.start[word]).includes('\n')

/** Shorter words stand in any domain. */
const shortestInHost = 4

/** Is it a small word of the name that the mail's own domain spells: "LAS Suhe gorice" at las-suhegorice.si? */
const isInHost = (written: string, hosts: readonly string[]): boolean =>
  written.length >= shortestInHost && hosts.some((host) => host.includes(written.slice(0, 5)))

/** One past the last word of the name that goes on at `to`: capitalised words and what links them. */
export const extendRight = (source: Source, to: number, hosts: readonly string[] = []): number => {
  const { word } = source.tokens
  let last = to
  // "Association for the Development of …": a purpose follows the kind at once, else it is the sentence's.
  let purpose = purposes.has(word[to] ?? '')
  for (let at = to; at < word.length && at - to < 9; at++) {
    if (!onOneLine(source, at)) break
    const written = word[at] as string
    const named = isNameWord(source, at) && !/^\d{3,}/.test(written)
    if (named || isInHost(written, hosts)) {
      last = at + 1
      purpose = false
    } else if (!linking.has(written) && !(purpose && (purposes.has(written) || written.length <= 3))) break
  }
  return last
}

const smallKinds = new Set(['letter.greetings', 'letter.honorifics', 'cue.applicantCues', 'partners.wanted'])

const isSmall = (source: Source, word: number): boolean => {
  const starts = (source.tokens.gap[word] as number) >= Gap.stop
  const written = source.tokens.word[word] as string
  return (
    linking.has(written) ||
    (starts && written.length <= 4) ||
    source.cuesAt.get(word)?.some((cue) => smallKinds.has(cue.kind)) === true
  )
}

/** The first word of the name that ends at `from`. */
export const extendLeft = (source: Source, from: number): number => {
  let first = from
  for (let at = from - 1; at >= 0 && from - at < 6; at--) {
    if (!onOneLine(source, at + 1)) break
    if (!isNameWord(source, at) || isSmall(source, at)) break
    first = at
  }
  return first
}
