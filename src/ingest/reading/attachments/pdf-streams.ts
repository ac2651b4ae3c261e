import { type InflateBudget, inflateTolerantly, spend } from './inflate.ts'
import { AttachmentTooLarge, AttachmentUnreadable } from './types.ts'

const longestDictionary = 2_000
const maxWork = 200_000_000

type Filter = 'flate' | 'lzw' | '85' | 'hex' | 'run'

/** Bytes that an LZW stream (PDF 32000-1, 7.4.4) would decode to, counted without decoding them, up to `limit`. */
const lzwLength = (data: Uint8Array, limit: number): number => {
  const lengths: number[] = []
  let width = 9
  let total = 0
  let previous = 0
  let bits = 0
  let held = 0
  for (const byte of data) {
    held = (held << 8) | byte
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    held &= (1 << bits) - 1
    if (code === 257) break
    if (code === 256) {
      lengths.length = 0
      width = 9
      previous = 0
      continue
    }
    const length = code < 256 ? 1 : (lengths[code - 258] ?? previous + 1)
    total += length
    if (total > limit) return total
    if (previous > 0 && lengths.length < 3_838) lengths.push(previous + 1)
    previous = length
    const next = lengths.length + 259
    width = next >= 2_048 ? 12 : next >= 1_024 ? 11 : next >= 512 ? 10 : 9
  }
  return total
}

const ascii85 = (data: Uint8Array): Uint8Array => {
  const out: number[] = []
  let value = 0
  let count = 0
  for (const byte of data) {
    if (byte === 0x7e) break
    if (byte === 0x7a && count === 0) out.push(0, 0, 0, 0)
    if (byte < 0x21 || byte > 0x75) continue
    value = value * 85 + (byte - 0x21)
    count += 1
    if (count < 5) continue
    out.push((value / 0x1000000) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255)
    value = 0
    count = 0
  }
  if (count > 1) {
    for (let rest = count; rest < 5; rest++) value = value * 85 + 84
    out.push(...[(value / 0x1000000) & 255, (value >> 16) & 255, (value >> 8) & 255].slice(0, count - 1))
  }
  return Uint8Array.from(out)
}

const asciiHex = (data: Uint8Array): Uint8Array =>
  Uint8Array.from(
    Buffer.from(
      Buffer.from(data)
        .toString('latin1')
        .replace(/[^0-9a-fA-F]/gu, ''),
      'hex',
    ),
  )

const filterNames =
  /\/(?:(LZWDecode|LZW)|(ASCII85Decode|A85)|(ASCIIHexDecode|AHx)|(RunLengthDecode|RL)|(FlateDecode|Fl))\b/gu

/** Filters that a dictionary names, in the order in which they apply; `#6c` in a name is a letter (7.3.5). */
const filtersOf = (dictionary: string): Filter[] => {
  const plain = dictionary.replace(/#([0-9a-fA-F]{2})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  const filters = [...plain.matchAll(filterNames)].slice(0, 8)
  return filters.map(([, lzw, base85, hex, run]) =>
    lzw ? 'lzw' : base85 ? '85' : hex ? 'hex' : run ? 'run' : 'flate',
  )
}

const countRunLength = (data: Uint8Array, budget: InflateBudget): Uint8Array => {
  let total = 0
  for (let at = 0; at < data.length && data[at] !== 128; ) {
    const length = data[at] ?? 0
    total += length < 128 ? length + 1 : 257 - length
    at += length < 128 ? length + 2 : 2
  }
  budget.bytes -= total
  if (budget.bytes < 0) throw new AttachmentTooLarge('inflates beyond the limit')
  return new Uint8Array()
}

/** RFC 1950: deflate, and a check of the first two bytes. */
const isZlib = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0] = bytes
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0
}

const upTo = (bytes: Uint8Array, end: number): Uint8Array => {
  const at = bytes.indexOf(end)
  return at < 0 ? bytes : bytes.subarray(0, at)
}

const decodeOnce = (bytes: Uint8Array, filter: Filter, budget: InflateBudget): Uint8Array => {
  switch (filter) {
    case 'flate':
      return inflateTolerantly(bytes, budget)
    case '85':
      return spend(ascii85(upTo(bytes, 0x7e)), budget)
    case 'hex':
      return spend(asciiHex(upTo(bytes, 0x3e)), budget)
    case 'run':
      return countRunLength(bytes, budget)
    case 'lzw':
      budget.bytes -= lzwLength(bytes, budget.bytes)
      if (budget.bytes < 0) throw new AttachmentTooLarge('inflates beyond the limit')
      return new Uint8Array()
  }
}

/** Runs one stream through its filters, then through whatever is deflated inside. */
const checkStream = (data: Uint8Array, filters: Filter[], budget: InflateBudget): void => {
  let bytes = data
  for (const filter of filters) {
    if (filter === 'flate' && !isZlib(bytes)) return
    bytes = decodeOnce(bytes, filter, budget)
    if (bytes.byteLength === 0) return
  }
  for (let depth = 0; depth < 8 && isZlib(bytes) && bytes.byteLength > 0; depth++)
    bytes = inflateTolerantly(bytes, budget)
}

/** Where a stream's data begins: after the keyword and its line end (7.3.8.1); -1 for `endstream`. */
const dataStart = (bytes: Uint8Array, keyword: number): number => {
  if (bytes[keyword - 1] === 0x64) return -1
  const next = bytes[keyword + 6]
  if (next === 0x0d) return keyword + (bytes[keyword + 7] === 0x0a ? 8 : 7)
  return next === 0x0a ? keyword + 7 : -1
}

/** `/Encrypt`, any letter of which may be written `#xx`. */
const encryptName = new RegExp(
  `/${[...'Encrypt'].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join('')}\\s{0,20}(?:\\d|<<)`,
  'iu',
)

/**
 * Inflates every stream of a PDF through the capped reader, before a parser that knows no limits sees the file. Streams are found by
 * their keyword, since lengths and tables may lie. Throws AttachmentTooLarge, or AttachmentUnreadable where the file is encrypted:
 * its streams cannot be counted.
 */
export const checkPdfStreams = (content: Uint8Array, budget: InflateBudget): void => {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (encryptName.test(buffer.toString('latin1'))) throw new AttachmentUnreadable('encrypted')
  let work = 0
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    const start = dataStart(buffer, at)
    if (start < 0) continue
    const window = buffer.subarray(Math.max(0, at - longestDictionary), at).toString('latin1')
    const dictionary = window.slice(Math.max(0, window.lastIndexOf('obj')))
    const filters = filtersOf(dictionary)
    if (filters.some((filter) => filter !== 'flate')) work += buffer.byteLength - start
    if (work > maxWork) throw new AttachmentTooLarge('too many long streams')
    checkStream(buffer.subarray(start), filters, budget)
  }
}
