import { ticked, unticked } from './blocks.ts'

/**
 * Boxes and marks that forms borrow from the picture fonts Wingdings, Wingdings 2 and Webdings, by their code in the font's private
 * area. Other pictures are ornaments and left out.
 */
const wingdings: Record<number, string> = {
  111: unticked,
  113: unticked,
  114: unticked,
  168: unticked,
  120: ticked,
  251: '✗',
  252: '✓',
  253: ticked,
  254: ticked,
  159: '•',
  167: '•',
  108: '•',
  110: '•',
  224: '→',
  40: '',
  42: '',
}
const wingdings2: Record<number, string> = {
  42: unticked,
  163: unticked,
  80: '✓',
  81: ticked,
  82: ticked,
  83: ticked,
  84: ticked,
}
const webdings: Record<number, string> = { 99: unticked, 97: '✓', 103: '■', 114: '✗' }

/** The character that a symbol of a picture font stands for; empty for an ornament. */
export const symbolOf = (font: string, code: number): string => {
  const inFont = code & 0xff
  const name = font.toLowerCase()
  if (name.startsWith('wingdings 2')) return wingdings2[inFont] ?? ''
  if (name.startsWith('wingdings')) return wingdings[inFont] ?? ''
  if (name.startsWith('webdings')) return webdings[inFont] ?? ''
  if (name.startsWith('symbol') && inFont === 0xb7) return '•'
  return code >= 0xe000 && code <= 0xf8ff ? '' : code > 0 && code < 0xd800 ? String.fromCodePoint(code) : ''
}

export const isPictureFont = (font: string): boolean => /^(?:wingdings|webdings)/iu.test(font)
