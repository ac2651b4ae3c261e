import type { Line, LineRole, Part } from '../document.ts'
import { fold } from './fold.ts'
import type { Cue } from './phrases.ts'
import { Gap, type Tokens } from './tokens.ts'

interface Paragraph {
  lines: Line[]
  from: number
  to: number
}

const paragraphsOf = (lines: readonly Line[]): Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let open: Line[] = []
  const close = (): void => {
    const [first] = open
    const last = open.at(-1)
    if (first && last) paragraphs.push({ lines: open, from: first.from, to: last.to })
    open = []
  }
  for (const line of lines) {
    if (line.role === 'blank' || line.role === 'header') close()
    else open.push(line)
  }
  close()
  return paragraphs
}

/** How the cues lie, asked by word. Cues come in order of their first word. */
const cueIndex = (cues: readonly Cue[]) => {
  const byKind = new Map<string, Cue[]>()
  for (const cue of cues) {
    if (!cue.kind.startsWith('letter.')) continue
    const there = byKind.get(cue.kind)
    if (there) there.push(cue)
    else byKind.set(cue.kind, [cue])
  }
  const inside = (kind: string, from: number, to: number): Cue[] => {
    const all = byKind.get(kind) ?? []
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle] as Cue).from < from) low = middle + 1
      else high = middle
    }
    const found: Cue[] = []
    for (let i = low; i < all.length && (all[i] as Cue).from < to; i++)
      if ((all[i] as Cue).to <= to) found.push(all[i] as Cue)
    return found
  }
  return { inside }
}

const set = (lines: readonly Line[], role: LineRole): void => {
  for (const line of lines) line.role = role
}

const wordsIn = (line: Line): number => line.to - line.from
const contactMark = /[@\t]|\bwww\.|https?:|(?:\+|\b0)\d[\d\s()/.-]{6,}/i

/** Lines that end the text and begin the signature. */
const isClosing = (line: Line, closings: readonly Cue[]): boolean => {
  const opening = closings.find((cue) => cue.from === line.from)
  if (!opening) return false
  const rest = wordsIn(line) - (opening.to - opening.from)
  return rest <= 4 && line.text.length <= 80
}

const signatureLike = (
  paragraph: Paragraph,
  sender: string | null,
  cues: ReturnType<typeof cueIndex>,
): boolean => {
  if (paragraph.lines.length > 14) return false
  if (paragraph.lines.some((line) => line.text.length > 90 || wordsIn(line) > 14)) return false
  const text = paragraph.lines.map((line) => line.text).join('\n')
  const named = sender !== null && fold(text).includes(fold(sender))
  const marked = contactMark.test(text)
  const titled = cues.inside('letter.roles', paragraph.from, paragraph.to).length > 0
  const sentence =
    /[.!?;,]\s*$/.test(paragraph.lines.at(-1)?.text ?? '') && wordsIn(paragraph.lines.at(-1) as Line) > 7
  return !sentence && (named || ((marked || titled) && paragraph.lines.length > 1))
}

const markGreeting = (paragraphs: readonly Paragraph[], cues: ReturnType<typeof cueIndex>): void => {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const [first] = paragraph.lines
    if (!first) continue
    const greets = cues
      .inside('letter.greetings', first.from, first.to)
      .some((cue) => cue.from === first.from)
    if (greets && wordsIn(first) <= 9) {
      first.role = 'greeting'
      return
    }
  }
}

interface End {
  paragraph: number
  line: number
}

/** Where a message's text ends: at "-- ", at its last closing, or where its signature begins. */
const findEnd = (
  paragraphs: readonly Paragraph[],
  sender: string | null,
  cues: ReturnType<typeof cueIndex>,
): End | null => {
  for (let p = 0; p < paragraphs.length; p++) {
    const at = paragraphs[p]?.lines.findIndex((line) => /^\s*--\s*$/.test(line.text)) ?? -1
    if (at >= 0) {
      const closing = p > 0 ? closingIn(paragraphs, p - 1, cues) : null
      return closing ?? { paragraph: p, line: at }
    }
  }
  for (let p = paragraphs.length - 1; p >= 0; p--) {
    const closing = closingIn(paragraphs, p, cues)
    if (!closing) continue
    const after = paragraphs.slice(p + 1).reduce((sum, { lines }) => sum + lines.length, 0)
    if (after > 25) return null
    return closing
  }
  let first = paragraphs.length
  const isPrint = (paragraph: Paragraph): boolean =>
    ['letter.sentFrom', 'letter.disclaimer', 'letter.boilerplate'].some(
      (kind) => cues.inside(kind, paragraph.from, paragraph.to).length > 0,
    )
  while (
    first > 1 &&
    isPrint(paragraphs[first - 1] as Paragraph) &&
    !signatureLike(paragraphs[first - 1] as Paragraph, sender, cues)
  )
    first--
  const print = first
  while (first > 1 && signatureLike(paragraphs[first - 1] as Paragraph, sender, cues)) first--
  return first < print ? { paragraph: first, line: 0 } : null
}

const closingIn = (
  paragraphs: readonly Paragraph[],
  p: number,
  cues: ReturnType<typeof cueIndex>,
): End | null => {
  const paragraph = paragraphs[p]
  if (!paragraph) return null
  const closings = cues.inside('letter.closings', paragraph.from, paragraph.to)
  if (closings.length === 0) return null
  const at = paragraph.lines.findIndex((line, i) => isClosing(line, closings) && (p > 0 || i > 0))
  if (at >= 0) return { paragraph: p, line: at }
  // A closing of several lines: "je vous prie de croire … à l'expression de mes salutations distinguées."
  const wide =
    closings.some((cue) => cue.from === paragraph.from) && closings.some((cue) => cue.to >= paragraph.to - 1)
  return wide && p > 0 && paragraph.lines.length <= 4 ? { paragraph: p, line: 0 } : null
}

const isProse = (paragraph: Paragraph): boolean =>
  paragraph.lines.some((line) => wordsIn(line) >= 10) && !contactMark.test(paragraph.lines[0]?.text ?? '')

const markTail = (paragraphs: readonly Paragraph[], end: End, cues: ReturnType<typeof cueIndex>): void => {
  paragraphs.slice(end.paragraph).forEach((paragraph, offset) => {
    const lines = offset === 0 ? paragraph.lines.slice(end.line) : paragraph.lines
    const closings = cues.inside('letter.closings', paragraph.from, paragraph.to)
    if (offset > 0 && isProse(paragraph) && /^\s*(?:p\.?\s?s|ps)\b/i.test(paragraph.lines[0]?.text ?? ''))
      return
    set(lines, 'signature')
    for (const line of lines) if (isClosing(line, closings)) line.role = 'closing'
    if (offset === 0 && lines[0]?.role === 'signature' && closings.some((cue) => cue.from === lines[0]?.from))
      lines[0].role = 'closing'
  })
}

const markSmallPrint = (
  paragraphs: readonly Paragraph[],
  end: End | null,
  cues: ReturnType<typeof cueIndex>,
): void => {
  let after = false
  paragraphs.forEach((paragraph, p) => {
    const late = end !== null ? p > end.paragraph : p >= paragraphs.length / 2
    const small = cues.inside('letter.disclaimer', paragraph.from, paragraph.to).length
    const boiler = cues.inside('letter.boilerplate', paragraph.from, paragraph.to).length
    const words = paragraph.to - paragraph.from
    if (late && small > 0 && isShortLined(paragraph)) markSmallLines(paragraph, cues)
    else if (late && (small > 1 || (small === 1 && words < 60))) {
      set(paragraph.lines, 'disclaimer')
      after = true
    } else if (after && isProse(paragraph)) set(paragraph.lines, 'disclaimer')
    else if (late && boiler > 0 && words < 40) markBoilerplate(paragraph, cues)
  })
}

const isShortLined = (paragraph: Paragraph): boolean =>
  paragraph.lines.length > 1 && paragraph.lines.every((line) => wordsIn(line) < 12)

const markSmallLines = (paragraph: Paragraph, cues: ReturnType<typeof cueIndex>): void => {
  for (const line of paragraph.lines) {
    if (cues.inside('letter.disclaimer', line.from, line.to).length > 0) line.role = 'disclaimer'
  }
}

const markBoilerplate = (paragraph: Paragraph, cues: ReturnType<typeof cueIndex>): void => {
  for (const line of paragraph.lines) {
    if (cues.inside('letter.boilerplate', line.from, line.to).length > 0) line.role = 'boilerplate'
  }
}

/** Marks greeting, closing, signature and small print in each message of a text. */
export const markRoles = (
  tokens: Tokens,
  lines: readonly Line[],
  parts: readonly Part[],
  cues: readonly Cue[],
  sender: string | null,
): void => {
  const index = cueIndex(cues)
  parts.forEach((part, number) => {
    const paragraphs = paragraphsOf(lines.filter((line) => line.part === number))
    const name = number === 0 ? sender : part.from.name
    markGreeting(paragraphs, index)
    const end = findEnd(paragraphs, name, index)
    if (end) markTail(paragraphs, end, index)
    markSmallPrint(paragraphs, end, index)
    for (const paragraph of paragraphs) {
      for (const line of paragraph.lines) {
        if (index.inside('letter.sentFrom', line.from, line.to).some((cue) => cue.from === line.from))
          line.role = 'boilerplate'
      }
    }
  })
  // A signature's lines are facts of their own, not the wrapped lines of a sentence.
  for (const line of lines) {
    if (line.role === 'signature' && line.from < line.to)
      tokens.gap[line.from] = Math.max(Gap.pause, tokens.gap[line.from] ?? 0)
  }
}
