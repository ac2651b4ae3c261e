import {
  type Block,
  type Cell,
  isBold,
  type Paragraph,
  paragraphOf,
  type Table,
  textOfBlocks,
  ticked,
  unticked,
} from './blocks.ts'
import { hasTicks, loneBoxOf } from './ticks.ts'

/** A table taken apart: fields in the order of reading, and what is no field. */
export type TablePart =
  | { kind: 'field'; label: Cell; corner: Cell | null; values: Cell[] }
  | { kind: 'plain'; cells: Cell[] }

const average = (numbers: number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length

const looksFilledIn = /@|https?:|www\.|\d{3}|\d[./-]\d/u

const styleOf = (cell: Cell): number => {
  const paragraphs = cell.blocks.filter((block) => block.kind === 'paragraph')
  const written = paragraphs.filter((block) => textOfBlocks([block]).trim() !== '')
  const bold = written.length > 0 && written.every((block) => isBold(block) || block.heading)
  return (bold ? 0.35 : 0) + (cell.marked ? 0.3 : 0)
}

/** How much a cell looks like the label of a field, about -1 … 1.2: by its type and shading first, then by its words. */
const labelLikeness = (cell: Cell): number => {
  const text = textOfBlocks(cell.blocks).trim()
  if (text === '') return cell.marked ? 0 : -0.2
  const length = text.length <= 60 ? 0.15 : text.length <= 140 ? -0.1 : -0.5
  const colon = /[::?*]$/u.test(text) ? 0.4 : 0
  const filled = looksFilledIn.test(text) ? -0.4 : 0
  const sentences = /[.!]\s+\p{Lu}/u.test(text) || /\.$/u.test(text) ? -0.2 : 0
  const boxes = hasTicks(text) ? -0.6 : 0
  return styleOf(cell) + length + colon + filled + sentences + boxes
}

const isNumber = (cell: Cell): boolean =>
  /^(?:[([]?(?:\d{1,2}|[a-zA-Z])(?:\.\d{1,2}){0,3}[.)\]]?|[IVX]{1,5}\.?)$/u.test(
    textOfBlocks(cell.blocks).trim(),
  )

const isBlank = (cell: Cell): boolean => textOfBlocks(cell.blocks).trim() === ''

/** `| ☒ | Tourism | ☐ | Heritage |` and `| Tourism | X |`: a box in a cell of its own joins the option beside it. */
const joinBoxes = (row: Cell[], tickColumn: boolean): Cell[] => {
  const boxOf = (cell: Cell | undefined): boolean | null => {
    if (!cell) return null
    const box = loneBoxOf(textOfBlocks(cell.blocks))
    return box === null && tickColumn && isBlank(cell) ? false : box
  }
  const boxes = row.map(boxOf)
  if (row.length < 2 || boxes.every((box) => box === null) || boxes.every((box) => box !== null)) return row
  const first = boxes.findIndex((box) => box !== null)
  const boxFirst = first === 0 || boxes.at(-1) === null
  return row.flatMap((cell, index) => {
    if (boxes[index] !== null) return []
    const box = boxes[boxFirst ? index - 1 : index + 1]
    if (box === null || box === undefined) return [cell]
    return [{ ...cell, blocks: mergeMark(paragraphOf(`${box ? ticked : unticked} `), cell.blocks) }]
  })
}

const mergeMark = (mark: Paragraph, blocks: Block[]): Block[] => {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return [mark, ...blocks]
  return [{ ...first, spans: [...mark.spans, ...first.spans] }, ...rest]
}

/** Columns whose cells are crosses or nothing, with one cross at least, in a table that has no other way of ticking. */
const hasTickColumn = (rows: Cell[][]): boolean => {
  const width = rows[0]?.length ?? 0
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return false
  const texts = rows.map((row) => row.map((cell) => textOfBlocks(cell.blocks).trim()))
  return (
    texts[0]?.some((_, column) => {
      const cells = texts.map((row) => row[column] ?? '')
      return (
        cells.some((text) => loneBoxOf(text) === true) &&
        cells.every((text) => text === '' || loneBoxOf(text) !== null)
      )
    }) ?? false
  )
}

type Layout = 'pairs' | 'first-column' | 'header-row' | 'alternate-rows' | 'matrix'

/** Below its first cell a column holds nothing but addresses, numbers or dates: the first is its heading. */
const hasTypedColumn = ([head = [], ...body]: Cell[][]): boolean =>
  head.length > 2 &&
  body.length > 1 &&
  head.some((cell, column) => {
    const isFilledIn = (each: Cell | undefined): boolean =>
      looksFilledIn.test(each ? textOfBlocks(each.blocks) : '')
    return !isFilledIn(cell) && body.every((row) => isFilledIn(row[column]))
  })

/** Rows of one width that follow each other are laid out alike; the layout that sets labels best apart from values wins. */
const layoutOf = (rows: Cell[][]): Layout => {
  const width = rows[0]?.length ?? 0
  const scores = rows.map((row) => row.map(labelLikeness))
  const pick = (test: (row: number, column: number) => boolean): number =>
    average(scores.flatMap((row, r) => row.filter((_, c) => test(r, c))))
  const gap = (test: (row: number, column: number) => boolean): number =>
    pick(test) - pick((row, column) => !test(row, column))
  const candidates: [Layout, number][] = [
    ['pairs', width % 2 === 0 ? gap((_, column) => column % 2 === 0) + 0.06 : -9],
  ]
  if (width > 2) candidates.push(['first-column', gap((_, column) => column === 0) + 0.02])
  if (rows.length > 1) {
    candidates.push(['header-row', gap((row) => row === 0) + (hasTypedColumn(rows) ? 0.1 : 0)])
    if (rows.length > 3 && rows.length % 2 === 0)
      candidates.push(['alternate-rows', gap((row) => row % 2 === 0)])
    const corner = rows[0]?.[0]
    if (width > 2 && corner && isBlank(corner))
      candidates.push(['matrix', gap((row, column) => row === 0 || column === 0) + 0.1])
  }
  return candidates.reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

const field = (label: Cell, values: Cell[], corner: Cell | null = null): TablePart => ({
  kind: 'field',
  label,
  corner,
  values,
})

const pairsOfRow = (row: Cell[]): TablePart[] => {
  const parts: TablePart[] = []
  for (let column = 0; column < row.length; column += 2) {
    const label = row[column]
    const value = row[column + 1]
    if (label && value) parts.push(field(label, [value]))
    else if (label) parts.push({ kind: 'plain', cells: [label] })
  }
  return parts
}

const underHeaders = (headers: Cell[], row: Cell[]): TablePart[] =>
  row.flatMap((value, column) => {
    const label = headers[column]
    return label ? [field(label, [value])] : []
  })

const firstColumn = (row: Cell[]): TablePart[] => {
  const [label, ...values] = row
  return label ? [field(label, values)] : []
}

const partsOfGroup = (rows: Cell[][]): TablePart[] => {
  const [head = [], ...body] = rows
  switch (layoutOf(rows)) {
    case 'pairs':
      return rows.flatMap(pairsOfRow)
    case 'first-column':
      return rows.flatMap(firstColumn)
    case 'header-row':
      return body.flatMap((row) => underHeaders(head, row))
    case 'alternate-rows':
      return rows.flatMap((row, index) => (index % 2 === 0 ? underHeaders(row, rows[index + 1] ?? []) : []))
    case 'matrix':
      return body.flatMap((row) =>
        row.slice(1).flatMap((value, column) => {
          const label = head[column + 1]
          return label ? [field(label, [value], row[0] ?? null)] : []
        }),
      )
  }
}

/** Cells that stand alone in their row: a label above its value where the first looks like one, else running text. */
const partsOfSingles = (cells: Cell[]): TablePart[] => {
  const parts: TablePart[] = []
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]
    const next = cells[index + 1]
    if (!cell) continue
    const likeness = labelLikeness(cell)
    if (next && likeness >= 0.15 && likeness > labelLikeness(next) + 0.2) {
      parts.push(field(cell, [next]))
      index += 1
    } else parts.push({ kind: 'plain', cells: [cell] })
  }
  return parts
}

/** A label that spans several rows takes what stands beside it in all of them. */
const isContinuation = (row: Cell[]): boolean => row[0]?.continued === true

const optionsOnly = (row: Cell[]): boolean =>
  row.length > 1 && row.every((cell) => isBlank(cell) || hasTicks(textOfBlocks(cell.blocks)))

const extend = (parts: TablePart[], row: Cell[]): boolean => {
  const last = parts.at(-1)
  if (last?.kind !== 'field') return false
  last.values.push(...row.filter((cell) => !cell.continued))
  return true
}

/** Takes a table apart into fields, for every way in which people lay out a form. Linear in the number of cells. */
export const partsOfTable = (table: Table): TablePart[] => {
  const tickColumn = hasTickColumn(table.rows)
  const rows = table.rows
    .map((row) => (row.length > 2 && row[0] && isNumber(row[0]) ? row.slice(1) : row))
    .map((row) => joinBoxes(row, tickColumn))
  const parts: TablePart[] = []
  let index = 0
  while (index < rows.length) {
    const row = rows[index] ?? []
    if ((isContinuation(row) || optionsOnly(row)) && extend(parts, row)) {
      index += 1
      continue
    }
    let end = index + 1
    while (end < rows.length && rows[end]?.length === row.length && !isContinuation(rows[end] ?? [])) end += 1
    const group = rows.slice(index, end)
    if (row.length === 1) parts.push(...partsOfSingles(group.flat()))
    else if (row.length > 1) parts.push(...partsOfGroup(group))
    index = end
  }
  return parts
}
