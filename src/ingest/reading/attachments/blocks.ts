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

export type Block = Paragraph | Table

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

export const textOfBlocks = (blocks: Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? textOfParagraph(block)
        : block.rows.map((row) => row.map((cell) => textOfBlocks(cell.blocks)).join(' ')).join('\n'),
    )
    .join('\n')

/** Every letter of it is bold, and there is one. */
export const isBold = (paragraph: Paragraph): boolean => {
  const written = paragraph.spans.filter((span) => /[\p{L}\p{N}]/u.test(span.text))
  return written.length > 0 && written.every((span) => span.bold)
}
