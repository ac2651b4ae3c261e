import { decodeCodePage } from './code-pages.ts'

/** `charset=` of a content type, or of the first kilobyte of an HTML page. */
const charsetIn = (text: string): string | null => {
  const at = text.toLowerCase().indexOf('charset=')
  if (at < 0) return null
  return /^["']?([\w.:-]{1,40})/u.exec(text.slice(at + 8, at + 60))?.[1] ?? null
}

const decodeStrictly = (bytes: Uint8Array, charset: string): string | null => {
  try {
    const text = decodeCodePage(bytes, charset)
    return text.includes('\uFFFD') ? null : text
  } catch {
    return null
  }
}

const byMark = (bytes: Uint8Array): string | null => {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: Latin text has a zero in every other byte. */
const byZeros = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, 2_000)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd < sample.length * 0.2) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/**
 * Letters beyond ASCII that the languages of a Windows code page use most. A wrong guess puts rare letters, signs and capitals into the
 * middle of words. Order breaks ties.
 */
const candidates: [charset: string, letters: string][] = [
  ['windows-1252', 'àâäáãåæçéèêëíîïñóôöõøúüûßœÀÂÄÁÅÇÉÈÍÑÓÖØÚÜÆ'],
  ['windows-1254', 'çğıöşüâîûÇĞİÖŞÜ'],
  ['windows-1250', 'ąćęłńóśźżáčďéěíňřšťúůýžőűäöüăâîşţđĄĆĘŁŃÓŚŹŻÁČĎÉÍŘŠŤÚŽŐŰŞŢÖÜ'],
  ['iso-8859-2', 'ąćęłńóśźżáčďéěíňřšťúůýžőűäöüăâîşţđĄĆĘŁŃÓŚŹŻÁČĎÉÍŘŠŤÚŽŐŰŞŢÖÜ'],
  ['windows-1251', 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґјљњћђџАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЮЯІЇЄ'],
  ['windows-1253', 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ'],
  ['windows-1257', 'āčēģīķļņšūžąęėįųõäöüĀČĒĢĪĶĻŅŠŪŽĄĘĖĮŲÕÄÖÜ'],
]

const penalty = (text: string): number => {
  const signs = text.match(/\p{L}[\u0080-\u009F¡-¿×÷ˇ˘˙˛˝¨´¸](?=\p{L})/gu)?.length ?? 0
  const capitals =
    text
      .match(/\p{Ll}[À-ÖØ-Þ\u0400-\u042F\u0391-\u03A9\u0100-\u017F](?=\p{Ll})/gu)
      ?.filter((found) => /\p{Lu}$/u.test(found)).length ?? 0
  const mixed = text.match(/[a-zA-Z][\u0370-\u04FF]|[\u0370-\u04FF][a-zA-Z]/gu)?.length ?? 0
  return 3 * (signs + capitals + mixed)
}

const guess = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, 20_000)
  let best = { charset: 'windows-1252', score: Number.NEGATIVE_INFINITY }
  for (const [charset, letters] of candidates) {
    const text = decodeCodePage(sample, charset)
    const known = new Set(letters)
    let score = -penalty(text)
    for (const character of text) if (character > '\u00A0' && known.has(character)) score += 1
    if (score > best.score) best = { charset, score }
  }
  return best.charset
}

/**
 * Decodes text whose charset may be wrong or not declared: byte order mark, UTF-16 by its zeros, valid UTF-8, the declared
 * charset, a page's own `meta`, else the code page of Europe that fits best.
 */
export const decodeText = (bytes: Uint8Array, contentType: string): string => {
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
  const declared = charsetIn(contentType) ?? (head.includes('<') ? charsetIn(head) : null)
  const isUtf8 = declared !== null && /^utf-?8$/iu.test(declared)
  return (
    decodeStrictly(bytes, 'utf-8') ??
    (declared && !isUtf8 && !/ascii|^utf/iu.test(declared) ? decodeStrictly(bytes, declared) : null) ??
    decodeCodePage(bytes, guess(bytes))
  )
}
