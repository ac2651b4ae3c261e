import { type InflateBudget, inflateCapped, spend } from './inflate.ts'
import { AttachmentTooLarge, AttachmentUnreadable } from './types.ts'

interface Entry {
  method: number
  encrypted: boolean
  compressedSize: number
  localOffset: number
}

/** Documents in a zip: `names` as the central directory gives them, `read` inflates one, null where it is missing. */
export interface Zip {
  names: string[]
  read: (name: string) => Uint8Array | null
}

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50

/** The end record stands in the last 22 bytes, or before a comment of at most 65,535 (APPNOTE 4.3.16). */
const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === endSignature) return at
  throw new AttachmentUnreadable('no zip directory')
}

const readDirectory = (bytes: Uint8Array, view: DataView, maxEntries: number): Map<string, Entry> => {
  const end = findEnd(view)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === centralSignature) {
    if (entries.size >= maxEntries) throw new AttachmentTooLarge('too many zip entries')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (!entries.has(name))
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        compressedSize: view.getUint32(at + 20, true),
        localOffset: view.getUint32(at + 42, true),
      })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (entries.size === 0) throw new AttachmentUnreadable('empty zip directory')
  return entries
}

const compressedBytes = (bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array => {
  const at = entry.localOffset
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature)
    throw new AttachmentUnreadable('zip entry out of place')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return bytes.subarray(start, start + entry.compressedSize)
}

/**
 * Opens a zip by its central directory (APPNOTE 4.3.12) and inflates nothing before it is asked to. Declared sizes of
 * inflated data are ignored. Throws AttachmentUnreadable or AttachmentTooLarge.
 */
export const openZip = (bytes: Uint8Array, budget: InflateBudget): Zip => {
  if (bytes.byteLength < 22) throw new AttachmentUnreadable('too short for a zip')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view, budget.entries)
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(name)
    if (!entry) return null
    if (entry.encrypted) throw new AttachmentUnreadable('protected by a password')
    const compressed = compressedBytes(bytes, view, entry)
    if (entry.method === 0) return spend(compressed, budget)
    if (entry.method === 8) return inflateCapped(compressed, 'raw', budget)
    throw new AttachmentUnreadable('unknown compression')
  }
  return { names: [...entries.keys()], read }
}
