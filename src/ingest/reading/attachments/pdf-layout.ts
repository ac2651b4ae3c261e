import { type Block, type Cell, type Paragraph, type Span, textOfParagraph } from './blocks.ts'
import { type PdfCell, type PdfLine, spansOfCell, textOfCell } from './pdf-lines.ts'

export interface PdfStyle {
  font: string
  size: number
}

/** A strip of white between two columns. */
interface Gutter {
  left: number
  right: number
}

const narrowestGutter = 6
const longestParagraph = 5_000
/** More cells in a line than any form has: a drawing, or an attack on the patience of the reader. */
const mostCells = 40

const gapsOf = (line: PdfLine): Gutter[] => {
  const gaps: Gutter[] = []
  if (line.cells.length > mostCells) return gaps
  for (let index = 1; index < line.cells.length; index++) {
    const before = line.cells[index - 1]
    const after = line.cells[index]
    if (before && after) gaps.push({ left: before.right, right: after.left })
  }
  return gaps
}

const meet = (a: Gutter, b: Gutter): Gutter | null => {
  const left = Math.max(a.left, b.left)
  const right = Math.min(a.right, b.right)
  return right - left >= narrowestGutter ? { left, right } : null
}

/** The gutters that a further line leaves open; null where it crosses one, or has cells that need another one. */
const narrow = (gutters: Gutter[], line: PdfLine): Gutter[] | null => {
  const first = line.cells[0]
  const last = line.cells.at(-1)
  if (!first || !last || line.cells.length > mostCells) return null
  const open = [
    { left: Number.NEGATIVE_INFINITY, right: first.left },
    ...gapsOf(line),
    { left: last.right, right: Number.POSITIVE_INFINITY },
  ]
  const left: Gutter[] = []
  for (const gutter of gutters) {
    const still = open.map((gap) => meet(gutter, gap)).find((met) => met !== null)
    if (!still) return null
    left.push(still)
  }
  const needed = gapsOf(line).filter((gap) => !left.some((gutter) => meet(gutter, gap)))
  return needed.length > 0 ? null : left
}

interface Region {
  lines: PdfLine[]
  gutters: Gutter[]
}

const farApart = (above: PdfLine, line: PdfLine): boolean =>
  above.y - line.y > 4.5 * Math.max(above.size, line.size)

/** Runs of lines with the same columns. */
const regionsOf = (lines: PdfLine[]): Region[] => {
  const regions: Region[] = []
  for (const line of lines) {
    const region = regions.at(-1)
    const above = region?.lines.at(-1)
    if (region && above && region.gutters.length > 0 && !farApart(above, line)) {
      const gutters = narrow(region.gutters, line)
      if (gutters) {
        region.lines.push(line)
        region.gutters = gutters
        continue
      }
    }
    const single = gapsOf(line).length === 0
    if (region && single && region.gutters.length === 0) region.lines.push(line)
    else regions.push({ lines: [line], gutters: gapsOf(line) })
  }
  return regions
}

const columnOf = (cell: PdfCell, gutters: Gutter[]): number =>
  gutters.filter((gutter) => gutter.right <= cell.left + 1).length

const firstWordWidth = (cell: PdfCell): number => {
  const text = textOfCell(cell)
  const word = text.split(/\s/u, 1)[0] ?? ''
  return text.length === 0 ? 0 : ((cell.right - cell.left) * word.length) / text.length
}

/** Line b continues line a where its first word had no room left on line a, up to the column's right edge. */
const continues = (a: PdfCell, b: PdfCell, edge: number): boolean =>
  a.right + firstWordWidth(b) + 0.2 * a.size > edge && Math.abs(a.size - b.size) < 0.15 * a.size

const startsItem = /^(?:[•●○▪■□☐☒☑✓✔◦‣–—*-]|\d{1,2}[.)]|[a-z]\))\s?/u
const bullet = /^[•●○▪■◦‣·]\s*/u

const keptHyphen = /^(?:und|oder|bzw|sowie|og|och|och|en|of|ja|tai)\b/u

/** Joins the end of a line to the next: a hyphen that parted a word goes, one of an address or a compound stays. */
const joinText = (before: string, after: string): string => {
  if (!/\p{L}-$/u.test(before.slice(-3)) || !/^\p{Ll}/u.test(after)) return `${before} ${after}`
  const word = /\S+$/u.exec(before.slice(-80))?.[0] ?? ''
  if (/[@/.]/u.test(word)) return before + after
  return keptHyphen.test(after) ? `${before} ${after}` : before.slice(0, -1) + after
}

const appendSpans = (spans: Span[], more: Span[]): void => {
  const last = spans.at(-1)
  const [first, ...rest] = more
  if (!last || !first) return void spans.push(...more)
  const joined = joinText(last.text.trimEnd(), first.text.trimStart())
  if (last.bold === first.bold) last.text = joined
  else {
    last.text = joined.slice(0, joined.length - first.text.trimStart().length)
    spans.push({ ...first, text: first.text.trimStart() })
  }
  spans.push(...rest)
}

/** Cells of one column, line by line, as paragraphs. */
const paragraphsOf = (cells: PdfCell[], style: PdfStyle, reach?: number): Paragraph[] => {
  const edge = reach ?? Math.max(...cells.map((cell) => cell.right))
  const paragraphs: Paragraph[] = []
  let above: PdfCell | null = null
  for (const cell of cells) {
    const spans = spansOfCell(cell, style.font)
    const text = textOfCell(cell)
    const gap: number = above ? above.y - cell.y : 0
    const joins: boolean =
      above !== null &&
      gap < 1.75 * Math.max(cell.size, above.size) &&
      continues(above, cell, edge) &&
      !startsItem.test(text)
    const last = paragraphs.at(-1)
    if (joins && last && textOfParagraph(last).length < longestParagraph) appendSpans(last.spans, spans)
    else {
      const listed = bullet.test(text)
      const [first] = spans
      if (listed && first) first.text = first.text.replace(bullet, '')
      paragraphs.push({ kind: 'paragraph', spans, heading: cell.size > 1.15 * style.size, listed })
    }
    above = cell
  }
  return paragraphs
}

/** Running text in columns: lines on both sides, most of them full, so that each continues in its own column. */
const isProse = (columns: PdfCell[][]): boolean => {
  if (columns.some((cells) => cells.length < 4)) return false
  return columns.every((cells) => {
    const edge = Math.max(...cells.map((cell) => cell.right))
    const full = cells.filter((cell, index) => {
      const next = cells[index + 1]
      return next ? continues(cell, next, edge) : false
    }).length
    const letters = cells.reduce((sum, cell) => sum + textOfCell(cell).length, 0) / cells.length
    return full >= 0.6 * (cells.length - 1) && letters > 22
  })
}

const emptyCell: Cell = { blocks: [], columns: 1, continued: false, marked: false }

/** How far each column reaches: nearly to the next one, the last to the edge of the page's text. */
const edgesOf = (columns: PdfCell[][], style: PdfStyle, pageEdge: number): number[] =>
  columns.map((_, column) => {
    const next = columns[column + 1]
    return next ? Math.min(...next.map((cell) => cell.left)) - 0.8 * style.size : pageEdge
  })

/** The distance of lines within a cell, where the table shows one that is smaller than that of its rows; else null. */
const innerSpacing = (lines: PdfLine[]): number | null => {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y)
  const least = Math.min(...gaps)
  return gaps.some((gap) => gap > 1.03 * least && gap < 1.5 * least) ? least : null
}

/**
 * A label goes on in the next line: it looks like the middle of a phrase, and stands alone there or had no room in the line above.
 */
const labelWraps = (
  above: PdfCell,
  label: PdfCell,
  edge: number,
  spacing: number | null,
  alone: boolean,
): boolean => {
  const gap = above.y - label.y
  if (alone && gap < 1.4 * label.size && /^[\p{Ll}(]/u.test(textOfCell(label))) return true
  if (gap > 1.6 * label.size || !continues(above, label, edge)) return false
  return /^[\p{Ll}\d(]/u.test(textOfCell(label)) || (spacing !== null && gap <= 1.02 * spacing)
}

/**
 * A line opens a new row unless it only goes on with the row above: it has no label, or its label continues the one above,
 * whose line was full.
 */
const rowsOf = (region: Region, columns: PdfCell[][], edges: number[]): PdfCell[][][] => {
  const rows: PdfCell[][][] = []
  const inner = innerSpacing(region.lines)
  let above: PdfLine | null = null
  for (const line of region.lines) {
    const row = rows.at(-1)
    const parts = columns.map((_, column) =>
      line.cells.filter((cell) => columnOf(cell, region.gutters) === column),
    )
    const spacing: number = above ? (above.y - line.y) / Math.max(above.size, line.size) : 0
    const label = parts[0]?.[0]
    const labelAbove = row?.[0]?.at(-1)
    const goesOn =
      !label || (labelAbove && labelWraps(labelAbove, label, edges[0] ?? 0, inner, line.cells.length === 1))
    if (row && spacing < 1.9 && goesOn)
      for (const [column, cells] of parts.entries()) row[column]?.push(...cells)
    else rows.push(parts)
    above = line
  }
  return rows
}

const tableOf = (region: Region, columns: PdfCell[][], style: PdfStyle, pageEdge: number): Block => {
  const edges = edgesOf(columns, style, pageEdge)
  const readCell = (cells: PdfCell[], column: number): Cell =>
    cells.length === 0 ? emptyCell : { ...emptyCell, blocks: paragraphsOf(cells, style, edges[column]) }
  return { kind: 'table', rows: rowsOf(region, columns, edges).map((row) => row.map(readCell)) }
}

/** A justified line with wide spaces is no table. */
const isStretched = (region: Region): boolean =>
  region.lines.length === 1 &&
  gapsOf(region.lines[0] as PdfLine).every((gap) => gap.right - gap.left < 2 * (region.lines[0]?.size ?? 10))

const mergeCells = (line: PdfLine): PdfCell => {
  const [first, ...rest] = line.cells as [PdfCell, ...PdfCell[]]
  return {
    ...first,
    right: rest.at(-1)?.right ?? first.right,
    items: line.cells.flatMap((cell) => cell.items),
  }
}

/** Lines of one page as paragraphs in reading order and tables: text columns one after the other, form columns row by row. */
export const blocksOfLines = (lines: PdfLine[], style: PdfStyle): Block[] => {
  const pageEdge = Math.max(...lines.flatMap((line) => line.cells.map((cell) => cell.right)))
  const blocks: Block[] = []
  let singles: PdfCell[] = []
  const endSingles = (): void => {
    if (singles.length > 0) blocks.push(...paragraphsOf(singles, style))
    singles = []
  }
  for (const region of regionsOf(lines)) {
    if (region.gutters.length === 0 || isStretched(region)) {
      singles.push(...region.lines.map(mergeCells))
      continue
    }
    endSingles()
    const columns = Array.from({ length: region.gutters.length + 1 }, (_, column) =>
      region.lines.flatMap((line) => line.cells.filter((cell) => columnOf(cell, region.gutters) === column)),
    )
    if (isProse(columns)) for (const cells of columns) blocks.push(...paragraphsOf(cells, style))
    else blocks.push(tableOf(region, columns, style, pageEdge))
  }
  endSingles()
  return blocks
}
