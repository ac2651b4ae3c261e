import type { Span } from './blocks.ts'

/** A run of characters as the page places it: points from the lower left corner, y at the baseline. */
export interface PdfItem {
  text: string
  x: number
  y: number
  width: number
  size: number
  font: string
}

/** What stands together without a gap in one line. */
export interface PdfCell {
  left: number
  right: number
  y: number
  size: number
  items: PdfItem[]
}

export interface PdfLine {
  y: number
  size: number
  cells: PdfCell[]
}

/** A gap this wide, in units of the type size, parts two cells; spaces between words, even in justified text, are narrower. */
const cellGap = 1.05
const wordGap = 0.14

const sameLine = (a: PdfItem, y: number, size: number): boolean =>
  Math.abs(a.y - y) < 0.4 * Math.max(a.size, size)

/** What parts two cells however close they stand: a form field between them. */
export interface Barrier {
  left: number
  right: number
  bottom: number
  top: number
}

const cellsOf = (items: PdfItem[], barriers: Barrier[]): PdfCell[] => {
  const cells: PdfCell[] = []
  for (const item of items.sort((a, b) => a.x - b.x)) {
    const cell = cells.at(-1)
    const parted =
      cell &&
      barriers.some(
        ({ left, right, bottom, top }) =>
          left >= cell.left &&
          right <= item.x + 3 &&
          left >= cell.right - 3 &&
          item.y < top &&
          item.y + item.size / 2 > bottom,
      )
    if (cell && !parted && item.x - cell.right < cellGap * Math.max(item.size, cell.size)) {
      cell.items.push(item)
      cell.right = Math.max(cell.right, item.x + item.width)
      cell.size = Math.max(cell.size, item.size)
    } else cells.push({ left: item.x, right: item.x + item.width, y: item.y, size: item.size, items: [item] })
  }
  return cells
}

const overlaps = (a: PdfCell, b: PdfCell): boolean => a.left < b.right && b.left < a.right

/** Columns whose baselines differ a little stand on one line all the same, if nothing overlaps. */
const joinCloseLines = (lines: PdfLine[]): PdfLine[] => {
  const joined: PdfLine[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    const close = above && above.y - line.y < 0.8 * Math.min(above.size, line.size)
    if (close && !line.cells.some((cell) => above.cells.some((other) => overlaps(cell, other))))
      above.cells = [...above.cells, ...line.cells].sort((a, b) => a.left - b.left)
    else joined.push(line)
  }
  return joined
}

/** Lines from top to bottom, each parted into cells from left to right. */
export const linesOf = (items: PdfItem[], barriers: Barrier[] = []): PdfLine[] => {
  const sorted = items.filter((item) => item.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const groups: { y: number; size: number; items: PdfItem[] }[] = []
  for (const item of sorted) {
    const group = groups.at(-1)
    if (group && sameLine(item, group.y, group.size)) {
      const twice = group.items
        .slice(-20)
        .some((other) => other.text === item.text && Math.abs(other.x - item.x) < 0.15 * item.size)
      if (!twice) group.items.push(item)
      if (item.size > group.size) Object.assign(group, { y: item.y, size: item.size })
    } else groups.push({ y: item.y, size: item.size, items: [item] })
  }
  return joinCloseLines(
    groups.map(({ y, size, items: members }) => ({ y, size, cells: cellsOf(members, barriers) })),
  )
}

/** A cell's words, a space where the page leaves room for one; `bold` is what is not set in the font of most letters. */
export const spansOfCell = (cell: PdfCell, bodyFont: string): Span[] => {
  const spans: Span[] = []
  let right = Number.POSITIVE_INFINITY
  for (const item of cell.items) {
    const last = spans.at(-1)
    const apart = item.x - right > wordGap * item.size
    const glue = apart && last && !/\s$/u.test(last.text) && !/^\s/u.test(item.text) ? ' ' : ''
    const bold = item.font !== bodyFont
    if (last && last.bold === bold) last.text += glue + item.text
    else spans.push({ text: glue + item.text, bold })
    right = item.x + item.width
  }
  return spans
}

export const textOfCell = (cell: PdfCell): string =>
  spansOfCell(cell, '')
    .map((span) => span.text)
    .join('')
    .trim()

/** Font and size of most letters of a document, by which captions are told. */
export const bodyStyleOf = (items: PdfItem[]): { font: string; size: number } => {
  const fonts = new Map<string, number>()
  const sizes = new Map<number, number>()
  for (const { font, size, text } of items) {
    fonts.set(font, (fonts.get(font) ?? 0) + text.length)
    sizes.set(Math.round(size * 2) / 2, (sizes.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  }
  const most = <K>(counts: Map<K, number>): K | undefined => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  return { font: most(fonts) ?? '', size: most(sizes) ?? 10 }
}
