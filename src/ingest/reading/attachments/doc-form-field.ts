import { ticked, unticked } from './blocks.ts'

const readString = (data: Buffer, at: number): { text: string; end: number } => {
  const length = data.readUInt16LE(at)
  const end = at + 2 + length * 2
  return { text: data.toString('utf16le', at + 2, end), end }
}

/** Six strings that end with a zero stand between the default and the entries of a list. */
const entriesFrom = (data: Buffer, from: number): string[] => {
  let at = from
  for (let index = 0; index < 5; index++) at = readString(data, at).end + 2
  const count = data.readUInt16LE(at + 2)
  at += 6
  const entries: string[] = []
  for (let index = 0; index < Math.min(count, 200); index++) {
    const { text, end } = readString(data, at)
    entries.push(text)
    at = end
  }
  return entries
}

/**
 * What a legacy form field shows that has no result of its own (FFData, MS-DOC 2.9.78), at `offset` of the Data stream: a box, or
 * the chosen entry of a list. Null for a text field, or damage.
 */
export const shownByFormField = (data: Buffer, offset: number): string | null => {
  try {
    const start = offset + data.readUInt16LE(offset + 4)
    if (data.readUInt32LE(start) !== 0xffffffff) return null
    const bits = data.readUInt16LE(start + 4)
    const type = bits & 3
    const result = (bits >> 2) & 31
    if (type !== 1 && type !== 2) return null
    const name = readString(data, start + 10)
    const fallback = data.readUInt16LE(name.end + 2)
    const chosen = result === 25 ? fallback : result
    if (type === 1) return `${chosen === 1 ? ticked : unticked} `
    return entriesFrom(data, name.end + 4)[chosen] ?? ''
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
