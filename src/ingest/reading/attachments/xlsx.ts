import { type Block, type Cell, paragraphOf } from './blocks.ts'
import type { AttachmentLimits } from './types.ts'
import { childNamed, decodeXml, descendants, elementsOf, parseXml, textOf, type XmlElement } from './xml.ts'
import type { Zip } from './zip.ts'

const maxSheets = 10
const maxRows = 2_000
const maxColumns = 30

/** Number formats 14 … 22 are dates (ECMA-376 18.8.30); own ones are, where they speak of years or days. */
const dateStyles = (styles: XmlElement | null): Set<number> => {
  const own = new Map(
    (styles ? descendants(styles, 'numFmt') : []).map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  )
  const formats = styles ? elementsOf(descendants(styles, 'cellXfs')[0] ?? styles) : []
  const dates = formats.flatMap((format, index) => {
    const id = Number(format.attributes['numFmtId'] ?? 0)
    return (id >= 14 && id <= 17) || id === 22 || /yy|d{1,2}[^a-z]?m/iu.test(own.get(id) ?? '') ? [index] : []
  })
  return new Set(dates)
}

/** A serial day number counts from 30 December 1899 (ECMA-376 18.17.4.1). */
const dayOf = (serial: number): string => {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000)
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10)
}

interface Book {
  strings: string[]
  dates: Set<number>
}

const shownBy = (cell: XmlElement, book: Book): string => {
  const type = cell.attributes['t']
  const inline = childNamed(cell, 'is')
  if (inline) return descendants(inline, 't').map(textOf).join('')
  const value = textOf(childNamed(cell, 'v') ?? '')
  if (type === 's') return book.strings[Number(value)] ?? ''
  const isDate = value !== '' && type === undefined && book.dates.has(Number(cell.attributes['s'] ?? 0))
  return isDate ? dayOf(Number(value)) : value
}

/** `C7` → 2. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/u.exec(reference)?.[0] ?? 'A')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1

const cellOf = (text: string): Cell => ({
  blocks: text === '' ? [] : [paragraphOf(text)],
  columns: 1,
  continued: false,
  marked: false,
})

const readRow = (row: XmlElement, book: Book): Cell[] => {
  const texts: string[] = []
  for (const cell of elementsOf(row)) {
    const column = columnOf(cell.attributes['r'] ?? '')
    const text = shownBy(cell, book)
    if (text.trim() === '' || column >= maxColumns) continue
    while (texts.length < column) texts.push('')
    texts[column] = text
  }
  return texts.map(cellOf)
}

/** Reads the cells of a workbook's first sheets, a table each. Throws AttachmentUnreadable and AttachmentTooLarge. */
export const readXlsx = (zip: Zip, limits: AttachmentLimits): Block[] => {
  const parse = (name: string): XmlElement | null => {
    const bytes = zip.read(name)
    return bytes ? parseXml(decodeXml(bytes), limits.maxDepth) : null
  }
  const shared = parse('xl/sharedStrings.xml')
  const book: Book = {
    strings: (shared ? descendants(shared, 'si') : []).map((entry) =>
      descendants(entry, 't').map(textOf).join(''),
    ),
    dates: dateStyles(parse('xl/styles.xml')),
  }
  const sheets = zip.names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name)).slice(0, maxSheets)
  return sheets.map((name): Block => {
    const sheet = parse(name)
    const rows = (sheet ? descendants(sheet, 'row') : []).slice(0, maxRows).map((row) => readRow(row, book))
    return { kind: 'table', rows: rows.filter((row) => row.length > 0) }
  })
}
