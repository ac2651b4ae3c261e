import type { Line, Part } from '../document.ts'
import { languages } from '../languages/index.ts'
import type { MailAddress } from '../mail/mime.ts'
import { fold } from './fold.ts'
import { headerLabels, international } from './knowledge.ts'
import { addPhrases, createPhraseBook, findPhrases, kindsOf, listed, type PhraseBook } from './phrases.ts'
import { type Tokens, tokenize, wordAt } from './tokens.ts'

const nobody: MailAddress = { name: null, address: null }
const never = (): boolean => false

const prefixesOf = (pick: (letter: (typeof languages)[number]['letter']) => string): Set<string> =>
  new Set(languages.flatMap((data) => listed(pick(data.letter)).map(fold)))

let replyPrefixes: Set<string> | undefined
let forwardPrefixes: Set<string> | undefined

export type SubjectKind = 'reply' | 'forward' | 'first'

/** `Re:`, `AW:`, `TR:`, `WG:` … in every language, the outermost one decides; and the subject without any of them. */
export const readSubject = (subject: string): { kind: SubjectKind; bare: string; offset: number } => {
  replyPrefixes ??= prefixesOf((letter) => letter.replyPrefixes)
  forwardPrefixes ??= prefixesOf((letter) => letter.forwardPrefixes)
  let offset = 0
  let kind: SubjectKind = 'first'
  for (let round = 0; round < 6; round++) {
    const match = /^\s*([\p{L}.]{1,14})(?:\[\d{1,3}\]|\s?\(\d{1,3}\))?\s?:\s*/u.exec(subject.slice(offset))
    const prefix = fold(match?.[1] ?? '').replace(/\./g, '')
    const found = forwardPrefixes.has(prefix) ? 'forward' : replyPrefixes.has(prefix) ? 'reply' : null
    if (!match || !found) break
    if (kind === 'first') kind = found
    offset += match[0].length
  }
  return { kind, bare: subject.slice(offset).trim(), offset }
}

let introBook: PhraseBook | undefined

const introPhrases = (): PhraseBook => {
  if (introBook) return introBook
  introBook = createPhraseBook()
  for (const { letter } of languages) {
    addPhrases(introBook, 'start', listed(letter.quoteIntro.start))
    addPhrases(introBook, 'end', listed(letter.quoteIntro.end))
  }
  return introBook
}

const quoteDepth = (line: string): { depth: number; at: number } => {
  let depth = 0
  let at = 0
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '>') {
      depth++
      at = i + 1
    } else if (line[i] !== ' ') break
  }
  if (depth > 0 && line[at] === ' ') at++
  return { depth, at }
}

interface RawLine extends Line {
  depth: number
}

/** The lines of a text, quotation marks set apart. */
const linesOf = (tokens: Tokens): RawLine[] => {
  const lines: RawLine[] = []
  let start = 0
  for (const raw of tokens.text.split('\n')) {
    const { depth, at } = quoteDepth(raw)
    const text = raw.slice(at).trimEnd()
    const end = start + at + text.length
    const from = wordAt(tokens, start)
    lines.push({
      start: start + at,
      end,
      text,
      from,
      to: wordAt(tokens, end),
      part: 0,
      role: text.trim() === '' ? 'blank' : 'text',
      depth,
    })
    start += raw.length + 1
  }
  return lines
}

interface Header {
  kinds: Set<string>
  value: string
}

/** A mail header as it stands at the head of a forwarded message: `From: …`, `*Von:* …`. */
const headerOf = (text: string): Header | null => {
  const bare = text.replace(/^[\s*_|]+/, '')
  const colon = bare.indexOf(':')
  if (colon < 1 || colon > 25) return null
  const label = bare.slice(0, colon).replace(/[*_\s]+$/, '')
  const kinds = kindsOf(tokenize(label, never), headerLabels())
  if (kinds.size === 0) return null
  return { kinds, value: bare.slice(colon + 1).replace(/^[*_\s]+/, '') }
}

const nextFilled = (lines: readonly RawLine[], from: number): number => {
  let at = from
  while (at < lines.length && lines[at]?.role === 'blank') at++
  return at
}

interface Block {
  end: number
  from: MailAddress
  subject: string | null
}

const readAddress = (text: string): MailAddress => {
  const address = /[^\s<>"'(),;:[\]]{1,64}@[^\s<>"'(),;:[\]]{3,190}/.exec(text.slice(0, 400))?.[0] ?? null
  const name = text
    .slice(0, 200)
    .replace(/\s*(?:<|\[|\(|mailto:).*$/, '')
    .replace(/^["'„“\s]+|["'“”\s]+$/g, '')
  return { name: name === '' || name.includes('@') ? null : name, address: address?.toLowerCase() ?? null }
}

/** A header block that begins here: the sender and at least one, after a mark none, other header. */
const headerBlock = (lines: readonly RawLine[], at: number): Block | null => {
  const first = headerOf(lines[at]?.text ?? '')
  if (
    !first?.kinds.has('header.from') &&
    !first?.kinds.has('header.date') &&
    !first?.kinds.has('header.subject')
  )
    return null
  const block: Block = { end: at, from: nobody, subject: null }
  const seen = new Set<string>()
  let last = at
  for (let i = at; i < lines.length && i < at + 12; i++) {
    const line = lines[i] as RawLine
    if (line.role === 'blank') {
      if (seen.size === 0 || seen.size >= 3 || !headerOf(lines[i + 1]?.text ?? '')) break
      continue
    }
    const header = headerOf(line.text)
    if (!header) {
      if (i > last + 1 || seen.has('header.subject')) break
      continue
    }
    last = i
    for (const kind of header.kinds) seen.add(kind)
    if (header.kinds.has('header.from') && block.from === nobody) block.from = readAddress(header.value)
    if (header.kinds.has('header.subject')) block.subject = header.value
  }
  block.end = last + 1
  const others = ['header.date', 'header.to', 'header.subject'].filter((kind) => seen.has(kind)).length
  return seen.has('header.from') && others >= 2 ? block : null
}

const hasMark = (text: string): boolean => {
  // Mail programs set the mark between dashes, or end it with a colon.
  if (text.length > 120 || !/--|__|[:：]\s*$/.test(text)) return false
  const tokens = tokenize(text, never)
  if (tokens.word.length === 0 || tokens.word.length > 8) return false
  return findPhrases(tokens, international()).some((cue) => cue.kind === 'letter.forwardMarks')
}

/** "On … wrote:", "Am … schrieb …:", in one line or two. */
const introEnd = (lines: readonly RawLine[], at: number): number | null => {
  let text = ''
  for (let i = at; i < Math.min(at + 3, lines.length); i++) {
    const line = lines[i] as RawLine
    if (line.role === 'blank' || (i > at && line.depth !== (lines[at] as RawLine).depth)) return null
    text = `${text} ${line.text}`.trim()
    if (text.length > 300) return null
    if (!/:\s*$/.test(text)) continue
    const next = nextFilled(lines, i + 1)
    const quotedNext = (lines[next]?.depth ?? 0) > line.depth
    const dated = /\d{4}|\d{1,2}[:.]\d{2}|@/.test(text)
    if (quotedNext && dated) return i + 1
    const tokens = tokenize(text, never)
    const cues = findPhrases(tokens, introPhrases())
    const starts = cues.some((cue) => cue.kind === 'start' && cue.from <= 1)
    const ends = cues.some((cue) => cue.kind === 'end' && cue.from > 0)
    return dated && starts && ends && /\d/.test(text) ? i + 1 : null
  }
  return null
}

export interface Parts {
  parts: Part[]
  lines: Line[]
}

interface Situation {
  subject: SubjectKind
  isReply: boolean
}

const lengthOf = (lines: readonly RawLine[], part: number): number =>
  lines.reduce((sum, line) => sum + (line.part === part && line.role === 'text' ? line.text.length : 0), 0)

/** Own words of less than this much above a message are a covering note. */
const coveringNote = 700

const kindOfBlock = (
  situation: Situation,
  marked: boolean,
  earlier: readonly Part[],
  textAbove: number,
): Part['kind'] => {
  if (earlier.some((part) => part.kind === 'quoted')) return 'quoted'
  const already = earlier.filter((part) => part.kind === 'forwarded').length
  if (already > 0) return textAbove < 400 ? 'forwarded' : 'quoted'
  if (situation.subject === 'forward') return 'forwarded'
  if (situation.subject === 'reply' || situation.isReply) return 'quoted'
  return marked || textAbove < coveringNote ? 'forwarded' : 'quoted'
}

/** Messages told apart in one text; a longer chain is history. */
const maxParts = 12

/** Sets the sender's own words, forwarded messages and quotations apart. */
export const splitParts = (tokens: Tokens, situation: Situation): Parts => {
  const lines = linesOf(tokens)
  const parts: Part[] = [{ kind: 'own', from: nobody, subject: null }]
  let current = 0
  let baseDepth = 0
  let marked = false
  const begin = (kind: Part['kind'], from: MailAddress, subject: string | null, depth: number): void => {
    parts.push({ kind, from, subject })
    current = parts.length - 1
    baseDepth = depth
  }
  const asHeader = (from: number, to: number): void => {
    for (const line of lines.slice(from, to)) {
      line.part = current
      if (line.role === 'text') line.role = 'header'
    }
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as RawLine
    line.part = current
    if (line.role === 'blank' || parts.length > maxParts) continue
    const block = headerBlock(lines, i)
    if (block) {
      begin(
        kindOfBlock(situation, marked, parts, lengthOf(lines, current)),
        block.from,
        block.subject,
        line.depth,
      )
      asHeader(i, block.end)
      marked = false
      i = block.end - 1
      continue
    }
    if (hasMark(line.text)) {
      marked = true
      line.role = 'header'
      continue
    }
    const intro = introEnd(lines, i)
    if (intro !== null) {
      const from = readAddress(
        lines
          .slice(i, intro)
          .map(({ text }) => text)
          .join(' '),
      )
      const next = nextFilled(lines, intro)
      const kind =
        parts[current]?.kind === 'own' && situation.subject === 'forward' && lengthOf(lines, 0) < coveringNote
          ? 'forwarded'
          : 'quoted'
      begin(kind, { ...from, name: null }, null, lines[next]?.depth ?? 0)
      asHeader(i, intro)
      i = intro - 1
      continue
    }
    if (line.depth > baseDepth && parts[current]?.kind === 'own') {
      const kind =
        marked || (situation.subject === 'forward' && lengthOf(lines, 0) < coveringNote)
          ? 'forwarded'
          : 'quoted'
      begin(kind, nobody, null, line.depth)
    } else if (line.depth < baseDepth) {
      current = 0
      baseDepth = 0
    }
    line.part = current
  }
  return { parts, lines: lines.map(({ depth: _, ...line }) => line) }
}
