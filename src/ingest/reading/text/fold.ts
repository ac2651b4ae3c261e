const special: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'i',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ß: 's',
  ẞ: 's',
  æ: 'e',
  Æ: 'e',
  œ: 'e',
  Œ: 'e',
  þ: 't',
  Þ: 't',
  ŀ: 'l',
  ħ: 'h',
  Ħ: 'h',
  ŋ: 'n',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  ʹ: "'",
}

const foldUnit = (unit: string): string => {
  const known = special[unit]
  if (known !== undefined) return known
  const base = unit.normalize('NFD')[0] ?? unit
  const lower = (special[base] ?? base).toLowerCase()
  return lower.length === 1 ? (special[lower] ?? lower) : base
}

const table = new Uint16Array(0x10000)

const foldedUnit = (code: number): number => {
  const known = table[code]
  if (known) return known
  const folded = code >= 0xd800 && code < 0xe000 ? code : foldUnit(String.fromCharCode(code)).charCodeAt(0)
  table[code] = folded
  return folded
}

const unitAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i)
  return (table[code] as number) || foldedUnit(code)
}

const foldWord = (text: string): string => {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(unitAt(text, i))
  return folded
}

/** Without case and accents, unit by unit: the result is as long as the text, so that offsets hold in both. */
export const fold = (text: string): string => {
  if (text.length < 100) return foldWord(text)
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = unitAt(text, i)
  return Buffer.from(units.buffer).toString('utf16le')
}
