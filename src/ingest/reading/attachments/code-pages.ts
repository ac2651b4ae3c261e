/** `\fcharsetN` of a font (RTF 1.9.1, Font Table; the LOGFONT charsets) as a name that TextDecoder knows. */
const byCharset: Record<number, string> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

const byCodePage: Record<number, string> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
}

export const codePageOfCharset = (charset: number): string | null => byCharset[charset] ?? null

export const codePageNamed = (number: number): string =>
  byCodePage[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252')

/** 0x80 … 0x9F of Windows-1252. Node's TextDecoder takes that code page for ISO 8859-1, at least in version 20. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const upperControls = /[\u0080-\u009F]/gu
const isLatin1 = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin-?1|l1|(?:us-)?ascii)$/iu

/** Decodes bytes of a code page that the platform knows; what is no character of it becomes U+FFFD. Throws RangeError for an unknown one. */
export const decodeCodePage = (bytes: Uint8Array, codePage: string): string => {
  if (!isLatin1.test(codePage)) return new TextDecoder(codePage).decode(bytes)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(upperControls, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control)
}

/** The same of bytes given as characters 0 … 255. */
export const decodeBytes = (bytes: string, codePage: string): string =>
  decodeCodePage(Buffer.from(bytes, 'latin1'), codePage)
