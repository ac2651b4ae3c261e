import { type BlockBuilder, createBlockBuilder } from './block-builder.ts'
import type { Block } from './blocks.ts'
import { decodeCodePage } from './code-pages.ts'
import { shownByFormField } from './doc-form-field.ts'
import { characterSprm, type DocRun, paragraphSprm, readRuns, valuesAt } from './doc-properties.ts'
import { symbolOf } from './docx-symbols.ts'
import { addressBehind } from './link-address.ts'
import { openCompoundFile } from './ole.ts'
import { AttachmentTooLarge, AttachmentUnreadable } from './types.ts'

interface Piece {
  /** Characters, and where in the WordDocument stream the first stands. */
  text: string
  offset: number
  width: 1 | 2
}

interface DocField {
  instruction: string
  inResult: boolean
  shows: string | null
  shown: string
}

interface DocState {
  builder: BlockBuilder
  fields: DocField[]
  paragraphs: DocRun[]
  characters: DocRun[]
  data: Buffer
}

const maxCharacters = 5_000_000

/** A part of the table stream that the file information block points to (FibRgFcLcb97, MS-DOC 2.5.6). */
const pointedAt = (word: Buffer, table: Buffer, index: number): Buffer => {
  const at = 154 + index * 8
  const start = word.readUInt32LE(at)
  return table.subarray(start, start + word.readUInt32LE(at + 4))
}

/** The piece table (Clx, MS-DOC 2.9.38) says where the text stands, 8 or 16 bits a character. */
const readPieces = (word: Buffer, clx: Buffer): Piece[] => {
  let at = 0
  while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1)
  if (clx[at] !== 2) throw new AttachmentUnreadable('no piece table')
  const plc = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1))
  const count = Math.floor((plc.length - 4) / 12)
  const pieces: Piece[] = []
  let total = 0
  for (let index = 0; index < count; index++) {
    const length = plc.readUInt32LE(index * 4 + 4) - plc.readUInt32LE(index * 4)
    const where = plc.readUInt32LE((count + 1) * 4 + index * 8 + 2)
    const narrow = (where & 0x40000000) !== 0
    const offset = narrow ? (where & 0x3fffffff) / 2 : where & 0x3fffffff
    if (length < 0) throw new AttachmentUnreadable('pieces out of order')
    const bytes = word.subarray(offset, offset + length * (narrow ? 1 : 2))
    total += bytes.length
    if (total > maxCharacters) throw new AttachmentTooLarge('too much text')
    const text = narrow ? decodeCodePage(bytes, 'windows-1252') : bytes.toString('utf16le')
    pieces.push({ text, offset, width: narrow ? 1 : 2 })
  }
  return pieces
}

const isSilent = (state: DocState): boolean =>
  state.fields.some(
    (field) => !field.inResult || field.shows !== null || /^\s*(?:PAGE|NUMPAGES)\b/u.test(field.instruction),
  )

const addText = (state: DocState, text: string, bold: boolean): void => {
  const field = state.fields.at(-1)
  if (field && !field.inResult) {
    if (field.instruction.length < 500) field.instruction += text
  } else if (!isSilent(state)) {
    if (field) field.shown += text
    state.builder.add(text, bold)
  }
}

const endField = (state: DocState): void => {
  const field = state.fields.pop()
  const target = /HYPERLINK\s{1,9}"([^"\s]{1,400})"/u.exec(field?.instruction ?? '')?.[1] ?? ''
  if (field) state.builder.add(addressBehind(target, field.shown), false)
}

const endParagraph = (state: DocState, mark: string, offset: number): void => {
  const values = valuesAt(state.paragraphs, offset)
  const depth = values.get(paragraphSprm.depth) ?? (values.get(paragraphSprm.inTable) === 1 ? 1 : 0)
  if (mark === '\u0007') {
    if (values.get(paragraphSprm.rowEnd) === 1) state.builder.endRow(1)
    else state.builder.endCell(1)
  } else if (values.get(paragraphSprm.innerRowEnd) === 1) state.builder.endRow(depth)
  else if (values.get(paragraphSprm.innerCell) === 1) state.builder.endCell(depth)
  else {
    state.builder.setListed((values.get(paragraphSprm.list) ?? 0) > 0)
    state.builder.endParagraph(Math.min(depth, 12))
    state.builder.setListed(false)
  }
}

/** Marks that stand for something else than themselves (MS-DOC 2.4.1). */
const literals: Record<string, string> = { '\u000B': '\n', '\u001E': '-', '\u001F': '', '\t': '\t' }

const onControl = (state: DocState, mark: string, offset: number, values: Map<number, number>): void => {
  if (mark === '\u0013') state.fields.push({ instruction: '', inResult: false, shows: null, shown: '' })
  else if (mark === '\u0014') {
    const field = state.fields.at(-1)
    if (field) field.inResult = true
  } else if (mark === '\u0015') endField(state)
  else if (mark === '\u0001') {
    const field = state.fields.at(-1)
    const at = values.get(characterSprm.picture)
    if (!field || field.inResult || at === undefined) return
    field.shows = shownByFormField(state.data, at)
    if (field.shows !== null) state.builder.add(field.shows, false)
  } else if (mark === '\r' || mark === '\u0007') endParagraph(state, mark, offset)
  else if (mark === '\u000C') state.builder.endParagraph(0)
  else addText(state, literals[mark] ?? '', false)
}

const isNotSaid = (values: Map<number, number>): boolean =>
  [characterSprm.deleted, characterSprm.hidden, characterSprm.struck].some(
    (code) => ((values.get(code) ?? 0) & 1) === 1,
  )

const readPiece = (state: DocState, piece: Piece): void => {
  for (let index = 0; index < piece.text.length; index++) {
    const offset = piece.offset + index * piece.width
    const character = piece.text[index] ?? ''
    const values = valuesAt(state.characters, offset)
    const symbol = values.get(characterSprm.symbol)
    if (character < ' ') onControl(state, character, offset, values)
    else if (isNotSaid(values)) continue
    else if (symbol !== undefined && values.get(characterSprm.special) === 1)
      addText(state, symbolOf('wingdings', symbol >>> 16), false)
    else addText(state, character, (values.get(characterSprm.bold) ?? 0) === 1)
  }
}

/** Text parts in the order in which they follow each other: body, notes, headers, macros, comments, endnotes, text boxes. */
const withoutComments = (word: Buffer, pieces: Piece[]): Piece[] => {
  const lengths = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => word.readUInt32LE(76 + index * 4))
  const start = lengths.slice(0, 4).reduce((sum, length) => sum + length, 0)
  const end = start + (lengths[4] ?? 0)
  let position = 0
  return pieces.flatMap((piece) => {
    const from = Math.max(0, Math.min(start - position, piece.text.length))
    const to = Math.max(0, Math.min(end - position, piece.text.length))
    position += piece.text.length
    if (from >= to) return [piece]
    const after = { ...piece, text: piece.text.slice(to), offset: piece.offset + to * piece.width }
    return [{ ...piece, text: piece.text.slice(0, from) }, after]
  })
}

const readWord = (content: Uint8Array): Block[] => {
  const file = openCompoundFile(content)
  const word = file.read('WordDocument')
  if (!word || word.length < 900 || word.readUInt16LE(0) !== 0xa5ec)
    throw new AttachmentUnreadable('no Word document')
  const flags = word.readUInt16LE(10)
  if ((flags & 0x100) !== 0) throw new AttachmentUnreadable('protected by a password')
  const table = file.read((flags & 0x200) !== 0 ? '1Table' : '0Table')
  if (!table) throw new AttachmentUnreadable('no table stream')
  const state: DocState = {
    builder: createBlockBuilder(),
    fields: [],
    characters: readRuns(word, pointedAt(word, table, 12), false),
    paragraphs: readRuns(word, pointedAt(word, table, 13), true),
    data: file.read('Data') ?? Buffer.alloc(0),
  }
  for (const piece of withoutComments(word, readPieces(word, pointedAt(word, table, 33))))
    readPiece(state, piece)
  return state.builder.finish()
}

/**
 * Reads a Word 97–2003 document (MS-DOC): text with its tables, form fields, notes, headers and text boxes. Throws
 * AttachmentUnreadable, also for older formats and passwords, and AttachmentTooLarge.
 */
export const readDoc = (content: Uint8Array): Block[] => {
  try {
    return readWord(content)
  } catch (error) {
    if (error instanceof RangeError) throw new AttachmentUnreadable('damaged Word document')
    throw error
  }
}
