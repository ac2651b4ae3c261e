import type { Block, Cell, Paragraph, Span } from './blocks.ts'

interface CellShape {
  merged: boolean
  continued: boolean
  marked: boolean
}

interface Level {
  blocks: Block[]
  row: Block[][]
  rows: Cell[][]
}

/** Takes paragraphs, cells and rows in the order in which RTF and Word's old format give them, and builds blocks with nested tables. */
export interface BlockBuilder {
  add: (text: string, bold: boolean) => void
  /** Ends a paragraph at a depth of tables: 0 outside. */
  endParagraph: (depth: number) => void
  endCell: (depth: number) => void
  endRow: (depth: number) => void
  beginRow: () => void
  shapeCell: (shape: Partial<CellShape>) => void
  endShape: () => void
  setListed: (listed: boolean) => void
  addBlocks: (blocks: Block[]) => void
  finish: () => Block[]
}

const plainShape: CellShape = { merged: false, continued: false, marked: false }
const deepest = 12

const cellsOf = (row: Block[][], shapes: CellShape[]): Cell[] =>
  row.flatMap((blocks, index) => {
    const shape = shapes[index] ?? plainShape
    return shape.merged ? [] : [{ blocks, columns: 1, continued: shape.continued, marked: shape.marked }]
  })

export const createBlockBuilder = (): BlockBuilder => {
  const levels: Level[] = [{ blocks: [], row: [], rows: [] }]
  let spans: Span[] = []
  let listed = false
  let shapes: CellShape[] = []
  let shape = { ...plainShape }

  /** Closes tables deeper than `depth`, and opens levels down to it. */
  const goTo = (depth: number): Level => {
    const wanted = Math.min(Math.max(depth, 0), deepest)
    while (levels.length - 1 > wanted) {
      const closed = levels.pop()
      const outer = levels.at(-1)
      if (!closed || !outer) break
      if (closed.row.length > 0 || closed.blocks.length > 0)
        closed.rows.push(cellsOf([...closed.row, ...(closed.blocks.length > 0 ? [closed.blocks] : [])], []))
      if (closed.rows.length > 0) outer.blocks.push({ kind: 'table', rows: closed.rows })
    }
    while (levels.length - 1 < wanted) levels.push({ blocks: [], row: [], rows: [] })
    return levels[levels.length - 1] as Level
  }
  const endParagraph = (depth: number): void => {
    const level = goTo(depth)
    const paragraph: Paragraph = { kind: 'paragraph', spans, heading: false, listed }
    if (spans.length > 0) level.blocks.push(paragraph)
    spans = []
  }
  const endCell = (depth: number): void => {
    endParagraph(Math.max(depth, 1))
    const level = levels[levels.length - 1] as Level
    level.row.push(level.blocks)
    level.blocks = []
  }
  const endRow = (depth: number): void => {
    if (spans.length > 0) endCell(depth)
    const level = goTo(Math.max(depth, 1))
    if (level.row.length > 0) level.rows.push(cellsOf(level.row, shapes))
    level.row = []
  }
  return {
    add: (text, bold) => {
      const last = spans.at(-1)
      if (last && last.bold === bold) last.text += text
      else if (text !== '') spans.push({ text, bold })
    },
    endParagraph,
    endCell,
    endRow,
    beginRow: () => {
      shapes = []
      shape = { ...plainShape }
    },
    shapeCell: (more) => {
      shape = { ...shape, ...more }
    },
    endShape: () => {
      if (shapes.length < 200) shapes.push(shape)
      shape = { ...plainShape }
    },
    setListed: (value) => {
      listed = value
    },
    addBlocks: (blocks) => {
      levels.at(-1)?.blocks.push(...blocks)
    },
    finish: () => {
      endParagraph(0)
      return levels[0]?.blocks ?? []
    },
  }
}
