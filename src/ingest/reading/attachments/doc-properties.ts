/** Properties of a run of bytes of the WordDocument stream, from offset `from` up to `to`. */
export interface DocRun {
  from: number
  to: number
  /** Property modifiers (MS-DOC 2.6) by their code, as unsigned numbers. */
  values: Map<number, number>
}

export const paragraphSprm = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  list: 0x460b,
}
export const characterSprm = {
  bold: 0x0835,
  deleted: 0x0800,
  hidden: 0x083c,
  struck: 0x0837,
  special: 0x0855,
  picture: 0x6a03,
  symbol: 0x6a09,
}

const wanted = new Set<number>([...Object.values(paragraphSprm), ...Object.values(characterSprm)])

/** How many bytes an operand takes: coded in the upper bits of the modifier (MS-DOC 2.2.5.1). */
const operandLength = (code: number, bytes: Buffer, at: number): { skip: number; length: number } => {
  const kind = code >> 13
  if (kind === 6) {
    if (code === 0xd608)
      return { skip: 2, length: Math.max(0, (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 1) - 1) }
    return { skip: 1, length: bytes[at] ?? 0 }
  }
  return { skip: 0, length: [1, 1, 2, 4, 2, 2, 0, 3][kind] ?? 1 }
}

const readModifiers = (bytes: Buffer): Map<number, number> => {
  const values = new Map<number, number>()
  let at = 0
  while (at + 2 < bytes.length) {
    const code = bytes.readUInt16LE(at)
    const { skip, length } = operandLength(code, bytes, at + 2)
    const start = at + 2 + skip
    if (wanted.has(code) && start + length <= bytes.length && length <= 4 && length > 0)
      values.set(code, bytes.readUIntLE(start, length))
    at = start + length
  }
  return values
}

/** The modifiers of one run in a page of formatting (MS-DOC 2.9.33, 2.9.174). */
const modifiersAt = (page: Buffer, offset: number, isParagraph: boolean): Buffer => {
  if (offset === 0 || offset >= 510) return Buffer.alloc(0)
  const count = page[offset] ?? 0
  if (!isParagraph) return page.subarray(offset + 1, offset + 1 + count)
  const start = count === 0 ? offset + 2 : offset + 1
  const length = count === 0 ? (page[offset + 1] ?? 0) * 2 : count * 2 - 1
  return page.subarray(start + 2, start + Math.max(2, length))
}

const runsOfPage = (page: Buffer, isParagraph: boolean): DocRun[] => {
  const count = page[511] ?? 0
  const width = isParagraph ? 13 : 1
  const runs: DocRun[] = []
  for (let index = 0; index < count; index++) {
    const slot = (count + 1) * 4 + index * width
    if (slot >= 511) break
    const values = readModifiers(modifiersAt(page, (page[slot] ?? 0) * 2, isParagraph))
    runs.push({ from: page.readUInt32LE(index * 4), to: page.readUInt32LE(index * 4 + 4), values })
  }
  return runs
}

/** All runs that a table of formatting pages (PlcBteChpx, PlcBtePapx; MS-DOC 2.8.5, 2.8.6) leads to, by their place. */
export const readRuns = (word: Buffer, plc: Buffer, isParagraph: boolean): DocRun[] => {
  const count = Math.floor((plc.length - 4) / 8)
  const runs: DocRun[] = []
  for (let index = 0; index < count && index < 20_000; index++) {
    const page = plc.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff
    const bytes = word.subarray(page * 512, page * 512 + 512)
    if (bytes.length === 512) runs.push(...runsOfPage(bytes, isParagraph))
  }
  return runs.sort((a, b) => a.from - b.from)
}

const nothing = new Map<number, number>()

/** The properties at an offset; runs are looked up by halving. */
export const valuesAt = (runs: DocRun[], offset: number): Map<number, number> => {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.from ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  return run && run.from <= offset && offset < run.to ? run.values : nothing
}
