/** What every document reader makes of its format: paragraphs and tables, the common ground on which forms are read. */
export interface Span {
  text: string
  bold: boolean
}

export interface Paragraph {
  kind: 'paragraph'
  /** Line breaks are `\n`, tabs `\t`, boxes ☒ and ☐ whatever the format calls them. */
  spans: Span[]
  heading: boolean
  listed: boolean
}

export interface Cell {
  blocks: Block[]
  columns: number
  /** It continues the cell above (a vertical merge). */
  continued: boolean
  /** Shaded, or a header cell. */
  marked: boolean
}

export interface Table {
  kind: 'table'
  rows: Cell[][]
}

/** A form field whose label the format itself tells. */
export interface Field {
  kind: 'field'
  label: string
  blocks: Block[]
}

export type Block = Paragraph | Table | Field

export const ticked = '☒'
export const unticked = '☐'

export const paragraphOf = (text: string, more: Partial<Paragraph> & { bold?: boolean } = {}): Paragraph => ({
  kind: 'paragraph',
  spans: [{ text, bold: more.bold ?? false }],
  heading: more.heading ?? false,
  listed: more.listed ?? false,
})

export const textOfParagraph = (paragraph: Paragraph): string =>
  paragraph.spans.map((span) => span.text).join('')

const textOfBlock = (block: Block): string => {
  if (block.kind === 'paragraph') return textOfParagraph(block)
  if (block.kind === 'field') return `${block.label}: ${textOfBlocks(block.blocks)}`
  return block.rows.map((row) => row.map((cell) => textOfBlocks(cell.blocks)).join(' ')).join('\n')
}

export const textOfBlocks = (blocks: Block[]): string => blocks.map(textOfBlock).join('\n')

/** Every letter of it is bold, and there is one. */
export const isBold = (paragraph: Paragraph): boolean => {
  const written = paragraph.spans.filter((span) => /[\p{L}\p{N}]/u.test(span.text))
  return written.length > 0 && written.every((span) => span.bold)
}
