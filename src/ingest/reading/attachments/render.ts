import {
  type Block,
  type Cell,
  isBold,
  type Paragraph,
  type Table,
  textOfBlocks,
  textOfParagraph,
} from './blocks.ts'
import { partsOfTable } from './form-table.ts'
import { firstBox, hasTicks, onlyTicked } from './ticks.ts'
import { tidy, tidyLabel } from './tidy.ts'
import type { AttachmentLimits, FormRow } from './types.ts'
import { createWriter, type TextWriter } from './writer.ts'

const longestLabel = 120
const longestSection = 1_500
const sectionParagraphs = 4
const proseLength = 100

const readParagraph = (paragraph: Paragraph): string => tidy(onlyTicked(textOfParagraph(paragraph)))

/** A short line that stands over others like a title: bold, or a heading, and no sentence. */
const isCaption = (paragraph: Paragraph): boolean => {
  const text = textOfParagraph(paragraph).trim()
  if (text === '' || text.length > longestLabel || /[.!;,]$/u.test(text) || hasTicks(text)) return false
  return paragraph.heading || isBold(paragraph)
}

/** A caption that may name a field: shorter still, and no enumeration. */
const isTitle = (paragraph: Paragraph): boolean =>
  isCaption(paragraph) &&
  textOfParagraph(paragraph).trim().length <= 60 &&
  !textOfParagraph(paragraph).includes(',')

const writeField = (writer: TextWriter, label: string, writeValue: () => void): void => {
  writer.endLine()
  const labelStart = writer.length()
  writer.write(label)
  const labelEnd = writer.length()
  writer.write(/[?!]$/u.test(label) ? ' ' : ': ')
  const start = writer.length()
  writeValue()
  writer.addRow({ labelStart, labelEnd, start, end: writer.length() })
  writer.endLine()
}

/** `**Label:** value`, `Label<tab>value`: a field within one paragraph. */
const splitParagraph = (paragraph: Paragraph): { label: string; value: string } | null => {
  const spans = paragraph.spans.filter((span) => span.text !== '')
  const firstPlain = spans.findIndex((span) => !span.bold && span.text.trim() !== '')
  const text = textOfParagraph(paragraph)
  let split = -1
  if (firstPlain > 0) {
    const bold = spans
      .slice(0, firstPlain)
      .map((span) => span.text)
      .join('')
    const rest = text.slice(bold.length)
    if (/[::?.–—\n\t]\s{0,20}$/u.test(bold) || /^\s{0,20}[::–—\t\n]/u.test(rest)) split = bold.length
  }
  const tab = text.trim().indexOf('\t')
  if (split < 0 && tab > 0) {
    const [label = '', ...rest] = text.trim().split(/\t+/u)
    if (rest.length === 1 && label.length <= 60 && !/[.,;]$/u.test(label.trim()))
      return { label: tidyLabel(label), value: rest[0] ?? '' }
  }
  if (split < 0) return null
  const label = tidyLabel(text.slice(0, split)).replace(/\.$/u, '')
  const value = text.slice(split).replace(/^[\s::–—]+/u, '')
  if (label === '' || label.length > longestLabel || value.trim() === '' || hasTicks(label)) return null
  return { label, value }
}

/** `Themes: ☒ Tourism ☐ Heritage` in one paragraph. */
const splitOptions = (paragraph: Paragraph): { label: string; value: string } | null => {
  const text = textOfParagraph(paragraph)
  const box = firstBox(text)
  const label = box > 0 ? text.slice(0, box).trim() : ''
  if (label.length < 2 || label.length > longestLabel || !/[::?]$/u.test(label)) return null
  return { label: tidyLabel(label), value: text.slice(box) }
}

const writeParagraph = (writer: TextWriter, paragraph: Paragraph): void => {
  const parts = splitOptions(paragraph) ?? splitParagraph(paragraph)
  if (parts) {
    writeField(writer, parts.label, () => writer.write(tidy(onlyTicked(parts.value))))
    return
  }
  const text = readParagraph(paragraph)
  if (text === '') return
  const apart = text.length > proseLength || paragraph.heading
  writer.endLine(apart)
  writer.write(paragraph.listed ? `- ${text}` : text)
  writer.endLine(apart)
}

/** The paragraphs that a caption stands over, up to the next caption or table. What is long is a chapter, and no field: 0. */
const sectionLength = (blocks: Block[], from: number): number => {
  let length = 0
  let written = 0
  let at = from
  for (; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' || isCaption(block) || splitParagraph(block)) break
    const text = textOfParagraph(block).trim()
    length += text.length
    if (text !== '' && !block.listed) written += 1
    if (length > longestSection || written > sectionParagraphs) return 0
  }
  return at - from
}

/** How many paragraphs of boxes follow. */
const optionsLength = (blocks: Block[], from: number): number => {
  let at = from
  while (at < blocks.length) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' || !hasTicks(textOfParagraph(block)) || splitOptions(block)) break
    at += 1
  }
  return at - from
}

const asksForOptions = (paragraph: Paragraph): boolean => {
  const text = textOfParagraph(paragraph).trim()
  return text.length > 1 && text.length <= longestLabel && !hasTicks(text) && !/[.;]$/u.test(text)
}

const asksForValue = (paragraph: Paragraph): boolean =>
  /[::]\s*$/u.test(textOfParagraph(paragraph)) && asksForOptions(paragraph)

const writeLines = (writer: TextWriter, blocks: Block[]): void => {
  for (const block of blocks) {
    if (block.kind === 'table') writeTable(writer, block)
    else if (block.kind === 'field') writePair(writer, tidyLabel(block.label), block.blocks)
    else {
      const text = readParagraph(block)
      if (text !== '') {
        writer.write(text)
        writer.endLine()
      }
    }
  }
}

const writeBlocks = (writer: TextWriter, blocks: Block[], inCell = false): void => {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) continue
    if (block.kind === 'field') {
      writePair(writer, tidyLabel(block.label), block.blocks)
      continue
    }
    if (block.kind === 'table') {
      writer.endLine(!inCell)
      writeTable(writer, block)
      writer.endLine(!inCell)
      continue
    }
    const options = asksForOptions(block) ? optionsLength(blocks, at + 1) : 0
    const caption = isTitle(block) || (inCell && at === 0 && asksForValue(block))
    const section = options > 0 ? options : caption ? sectionLength(blocks, at + 1) : 0
    const under = blocks.slice(at + 1, at + 1 + section)
    if (textOfBlocks(under).trim() === '') writeParagraph(writer, block)
    else {
      writeSection(writer, block, under)
      at += section
    }
  }
}

/** A caption on its line, its section below: one field, laid out as the document has it. */
const writeSection = (writer: TextWriter, caption: Paragraph, under: Block[]): void => {
  writer.endLine(true)
  const labelStart = writer.length()
  const text = tidy(textOfParagraph(caption)).replaceAll('\n', ' ')
  writer.write(text)
  const labelEnd = labelStart + tidyLabel(text).length
  writer.endLine()
  const start = writer.length()
  for (const block of under) if (block.kind === 'paragraph') writeParagraph(writer, block)
  writer.addRow({ labelStart, labelEnd, start, end: writer.length() })
  writer.endLine(true)
}

const labelOf = (cell: Cell | null): string => (cell ? tidyLabel(onlyTicked(textOfBlocks(cell.blocks))) : '')

const writeValues = (writer: TextWriter, cells: Cell[]): void => {
  for (const cell of cells) {
    const simple = cell.blocks.every(
      (block) => block.kind === 'paragraph' && !splitParagraph(block) && !splitOptions(block),
    )
    if (simple) writeLines(writer, cell.blocks)
    else writeBlocks(writer, cell.blocks, true)
    writer.endLine()
  }
}

/** Nothing is written, and nothing ticked. */
const saysNothing = (blocks: Block[]): boolean => onlyTicked(textOfBlocks(blocks)).trim() === ''

const writeBlank = (writer: TextWriter, label: string): void => {
  writer.endLine()
  writer.write(`${label}:`)
  writer.endLine()
}

const writePair = (writer: TextWriter, label: string, blocks: Block[]): void => {
  if (saysNothing(blocks)) writeBlank(writer, label)
  else writeField(writer, label, () => writeLines(writer, blocks))
}

const writeTable = (writer: TextWriter, table: Table): void => {
  for (const part of partsOfTable(table)) {
    if (part.kind === 'plain') {
      for (const cell of part.cells) writeBlocks(writer, cell.blocks, true)
      continue
    }
    const label = [labelOf(part.corner), labelOf(part.label)].filter(Boolean).join(' ')
    const blank = part.values.every((cell) => saysNothing(cell.blocks))
    if (label === '') writeValues(writer, part.values)
    else if (label.length > 300)
      for (const cell of [part.label, ...part.values]) writeBlocks(writer, cell.blocks, true)
    else if (!blank) writeField(writer, label, () => writeValues(writer, part.values))
    else writeBlank(writer, label)
  }
}

/** Writes a document as plain text, a field a line, and says where the fields stand. */
export const renderBlocks = (
  blocks: Block[],
  limits: AttachmentLimits,
): { text: string; rows: FormRow[]; cut: boolean } => {
  const writer = createWriter(limits)
  writeBlocks(writer, blocks)
  return writer.finish()
}
