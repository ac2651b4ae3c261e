import { AttachmentTooLarge, AttachmentUnreadable } from './types.ts'

/** An OLE compound file (MS-CFB): `names` of its streams, `read` gives one whole, null where it is missing. */
export interface CompoundFile {
  names: string[]
  read: (name: string) => Buffer | null
}

interface Entry {
  name: string
  type: number
  start: number
  size: number
}

const endOfChain = 0xfffffffe
const maxEntries = 4_000

/** Sector numbers from `start` on. Each may come once: a chain that bites its tail is damage. */
const chainOf = (table: number[], start: number): number[] => {
  const chain: number[] = []
  for (let sector = start; sector < endOfChain - 3; sector = table[sector] ?? endOfChain) {
    if (chain.length > table.length) throw new AttachmentUnreadable('looping sector chain')
    chain.push(sector)
  }
  return chain
}

const numbersOf = (bytes: Buffer): number[] => {
  const numbers: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(bytes.readUInt32LE(at))
  return numbers
}

const entryAt = (bytes: Buffer, at: number): Entry => ({
  name: bytes.toString('utf16le', at, at + Math.max(0, Math.min(bytes.readUInt16LE(at + 64), 64) - 2)),
  type: bytes[at + 66] ?? 0,
  start: bytes.readUInt32LE(at + 116),
  size: bytes.readUInt32LE(at + 120),
})

/** Sectors that hold the allocation table: 109 in the header, more in a chain of their own. */
const tableSectors = (header: Buffer, sectorAt: (number: number) => Buffer, sectors: number): number[] => {
  const found = numbersOf(header.subarray(76, 512))
  let next = header.readUInt32LE(68)
  for (let count = 0; next < endOfChain - 3; count++) {
    if (count > sectors) throw new AttachmentUnreadable('looping sector chain')
    const numbers = numbersOf(sectorAt(next))
    next = numbers.pop() ?? endOfChain
    found.push(...numbers)
  }
  return found.filter((sector) => sector < endOfChain - 3)
}

/** Opens a compound file. Throws AttachmentUnreadable for damage. */
export const openCompoundFile = (content: Uint8Array): CompoundFile => {
  const file = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (file.length < 1_024) throw new AttachmentUnreadable('too short')
  const shift = file.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) throw new AttachmentUnreadable('odd sector size')
  const size = 1 << shift
  const sectors = Math.ceil(file.length / size)
  const sectorAt = (number: number): Buffer => file.subarray((number + 1) * size, (number + 2) * size)
  const join = (chain: number[]): Buffer => Buffer.concat(chain.map(sectorAt))
  const allocated = tableSectors(file, sectorAt, sectors)
  if (allocated.length > sectors) throw new AttachmentUnreadable('more tables than sectors')
  const table = allocated.flatMap((sector) => numbersOf(sectorAt(sector)))
  const directory = join(chainOf(table, file.readUInt32LE(48)))
  const entries: Entry[] = []
  for (let at = 0; at + 128 <= directory.length; at += 128) entries.push(entryAt(directory, at))
  if (entries.length > maxEntries) throw new AttachmentTooLarge('too many streams')
  const root = entries.find((entry) => entry.type === 5)
  const smallTable = numbersOf(join(chainOf(table, file.readUInt32LE(60))))
  const cutoff = file.readUInt32LE(56)
  const readSmall = (entry: Entry): Buffer => {
    const pool = root ? join(chainOf(table, root.start)) : Buffer.alloc(0)
    return Buffer.concat(
      chainOf(smallTable, entry.start).map((sector) => pool.subarray(sector * 64, sector * 64 + 64)),
    )
  }
  const read = (name: string): Buffer | null => {
    const entry = entries.find((each) => each.type === 2 && each.name === name)
    if (!entry) return null
    const bytes = entry.size < cutoff ? readSmall(entry) : join(chainOf(table, entry.start))
    return bytes.subarray(0, entry.size)
  }
  return { names: entries.filter((entry) => entry.type === 2).map((entry) => entry.name), read }
}
