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

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** Decodes bytes given as characters 0 … 255. */
export const decodeBytes = (bytes: string, codePage: string): string => {
  let decoder = decoders.get(codePage)
  if (!decoder) {
    decoder = new TextDecoder(codePage)
    decoders.set(codePage, decoder)
  }
  return decoder.decode(Buffer.from(bytes, 'latin1'))
}
