/** What an attachment is, by its first bytes, then its name, then its declared type: mail programs often declare nothing. */
export type DocumentKind = 'zip' | 'ole' | 'rtf' | 'pdf' | 'html' | 'text' | 'image' | 'archive' | 'unknown'

const magics: [bytes: number[], kind: DocumentKind][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'archive'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'ole'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x49, 0x49, 0x2a, 0x00], 'image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image'],
  [[0x38, 0x42, 0x50, 0x53], 'image'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
  [[0x1f, 0x9d], 'archive'],
  [[0x42, 0x5a, 0x68], 'archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'archive'],
  [[0x4d, 0x53, 0x43, 0x46], 'archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'archive'],
  [[0xca, 0xfe, 0xba, 0xbe], 'archive'],
  [[0xcf, 0xfa, 0xed, 0xfe], 'archive'],
]

const byExtension: [names: string, kind: DocumentKind][] = [
  ['zip rar 7z gz tgz tar bz2 xz zst cab iso img dmg jar ace arj lzh', 'archive'],
  ['exe com scr pif bat cmd vbs vbe js jse wsf wsh ps1 msi msp lnk hta cpl dll apk sh reg chm', 'archive'],
  ['png jpg jpeg jpe gif bmp tif tiff webp heic heif svg ico emf wmf psd', 'image'],
  ['htm html xhtml', 'html'],
  ['txt text md csv tsv log', 'text'],
]

const startsWith = (content: Uint8Array, bytes: number[]): boolean =>
  bytes.every((byte, index) => content[index] === byte)

const ascii = (content: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...content.subarray(from, to))

/** A program begins with MZ and points at its PE header; a note may begin with these letters too. */
const isProgram = (content: Uint8Array): boolean =>
  ascii(content, 0, 2) === 'MZ' && content.byteLength > 64 && content.subarray(0, 512).includes(0)

const isTar = (content: Uint8Array): boolean => ascii(content, 257, 262) === 'ustar'

/** Formats that mark themselves a little after the start: ISO media (HEIC, AVIF), RIFF (WebP), bitmaps. */
const isOtherImage = (content: Uint8Array): boolean =>
  (ascii(content, 4, 8) === 'ftyp' && /^(?:hei|hev|mif|avi)/u.test(ascii(content, 8, 11))) ||
  (ascii(content, 0, 4) === 'RIFF' && ascii(content, 8, 12) === 'WEBP') ||
  (ascii(content, 0, 2) === 'BM' && content[6] === 0 && content[7] === 0 && content[8] === 0)

const byMagic = (content: Uint8Array): DocumentKind | null => {
  for (const [bytes, kind] of magics) if (startsWith(content, bytes)) return kind
  if (isProgram(content) || isTar(content)) return 'archive'
  if (isOtherImage(content)) return 'image'
  const head = ascii(content, 0, Math.min(1_024, content.byteLength))
  if (head.includes('%PDF-')) return 'pdf'
  const start = head.replace(/^[\u00EF\u00BB\u00BF\s]+/u, '')
  if (/^\{\\rtf/u.test(start)) return 'rtf'
  return /^(?:<!doctype html|<html[\s>])/iu.test(start) ? 'html' : null
}

const byName = (name: string): DocumentKind | null => {
  const extension = /\.([a-z0-9]{1,5})$/u.exec(name.trim().toLowerCase())?.[1]
  return byExtension.find(([names]) => extension && names.split(' ').includes(extension))?.[1] ?? null
}

const byType = (contentType: string): DocumentKind | null => {
  const type = contentType.toLowerCase().split(';')[0]?.trim() ?? ''
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (type.startsWith('image/')) return 'image'
  if (type === 'text/plain' || type === 'text/csv' || type === 'text/markdown') return 'text'
  return /zip|compressed|x-tar|x-rar|x-7z|x-ms(?:dos|download)/u.test(type) ? 'archive' : null
}

export const documentKindOf = (name: string, contentType: string, content: Uint8Array): DocumentKind =>
  byMagic(content) ?? byName(name) ?? byType(contentType) ?? 'unknown'

const officeMarks: [file: RegExp, kind: 'docx' | 'odt' | 'xlsx'][] = [
  [/^word\/document\d*\.xml$/u, 'docx'],
  [/^xl\/workbook\.xml$/u, 'xlsx'],
  [/^content\.xml$/u, 'odt'],
]

/** Which office document a zip is; null for an archive. */
export const officeKindOf = (names: string[]): 'docx' | 'odt' | 'xlsx' | null => {
  const office =
    names.includes('[Content_Types].xml') ||
    names.includes('mimetype') ||
    names.includes('META-INF/manifest.xml')
  if (!office) return null
  return officeMarks.find(([file]) => names.some((name) => file.test(name)))?.[1] ?? null
}
