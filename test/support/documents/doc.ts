const sector = 512

const padded = (bytes: Buffer, size: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)])

const u32 = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number >>> 0, index * 4)
  return bytes
}

/** A compound file (MS-CFB) of streams that are long enough to live in ordinary sectors. */
export const makeCompoundFile = (streams: Record<string, Buffer>): Uint8Array => {
  const names = Object.keys(streams)
  const bodies = names.map((name) =>
    padded(
      Buffer.concat([streams[name] ?? Buffer.alloc(0)], Math.max(4_096, streams[name]?.length ?? 0)),
      sector,
    ),
  )
  const directorySectors = Math.ceil((names.length + 1) / 4)
  const table: number[] = [0xfffffffd]
  const chain = (length: number): number => {
    const start = table.length
    for (let index = 0; index < length; index++)
      table.push(index === length - 1 ? 0xfffffffe : table.length + 1)
    return start
  }
  const directoryStart = chain(directorySectors)
  const starts = bodies.map((body) => chain(body.length / sector))
  const entry = (name: string, type: number, start: number, size: number): Buffer => {
    const bytes = Buffer.alloc(128)
    bytes.write(name, 0, 'utf16le')
    bytes.writeUInt16LE((name.length + 1) * 2, 64)
    bytes[66] = type
    bytes.writeUInt32LE(start >>> 0, 116)
    bytes.writeUInt32LE(size, 120)
    return bytes
  }
  const directory = [
    entry('Root Entry', 5, 0xfffffffe, 0),
    ...names.map((name, index) => entry(name, 2, starts[index] ?? 0, bodies[index]?.length ?? 0)),
  ]
  const header = Buffer.alloc(sector, 0xff)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.fill(0, 8, 76)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  u32(1, directoryStart, 0, 4_096, 0xfffffffe, 0, 0xfffffffe, 0, 0).copy(header, 44)
  const fat = Buffer.alloc(sector, 0xff)
  u32(...table).copy(fat)
  return new Uint8Array(Buffer.concat([header, fat, padded(Buffer.concat(directory), sector), ...bodies]))
}

/** What a paragraph of the document is: running text, the end of a cell, or the end of a row. */
export interface DocParagraph {
  text: string
  kind?: 'text' | 'cell' | 'row'
}

const markOf = { text: '\r', cell: '\u0007', row: '\u0007' }
const modifiersOf = { text: '', cell: '162401', row: '162401172401' }

/** A page of paragraph formatting (MS-DOC 2.9.174) for paragraphs that begin at the given offsets. */
const paragraphPage = (offsets: number[], kinds: ('text' | 'cell' | 'row')[]): Buffer => {
  const page = Buffer.alloc(512)
  u32(...offsets).copy(page)
  let at = 500
  for (const [index, kind] of kinds.entries()) {
    const modifiers = Buffer.from(modifiersOf[kind], 'hex')
    const length = modifiers.length + 2
    at = (at - length - 2) & ~1
    page[at] = 0
    page[at + 1] = length / 2
    modifiers.copy(page, at + 4)
    page[(kinds.length + 1) * 4 + index * 13] = at / 2
  }
  page[511] = kinds.length
  return page
}

/** A Word 97 document (MS-DOC) of at most twelve paragraphs, its text in 16 bits. */
export const makeDoc = (paragraphs: DocParagraph[], flags = 0x200): Uint8Array => {
  const textAt = 2_048
  const kinds = paragraphs.map(({ kind = 'text' }) => kind)
  const texts = paragraphs.map(({ text, kind = 'text' }) => text + markOf[kind])
  const text = texts.join('')
  const offsets = [textAt]
  for (const each of texts) offsets.push((offsets.at(-1) ?? 0) + each.length * 2)
  const pageAt = Math.ceil((textAt + text.length * 2) / 512)
  const word = Buffer.alloc((pageAt + 1) * 512)
  word.writeUInt16LE(0xa5ec, 0)
  word.writeUInt16LE(flags, 10)
  word.writeUInt32LE(text.length, 76)
  word.write(text, textAt, 'utf16le')
  paragraphPage(offsets, kinds).copy(word, pageAt * 512)
  const pieces = Buffer.concat([u32(0, text.length), Buffer.from([0, 0]), u32(textAt), Buffer.from([0, 0])])
  const clx = Buffer.concat([Buffer.from([2]), u32(pieces.length), pieces])
  const formatting = u32(textAt, offsets.at(-1) ?? textAt, pageAt)
  u32(0, formatting.length).copy(word, 154 + 13 * 8)
  u32(formatting.length, clx.length).copy(word, 154 + 33 * 8)
  return makeCompoundFile({ WordDocument: word, '1Table': Buffer.concat([formatting, clx]) })
}
