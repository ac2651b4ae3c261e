/** An RTF document around a body of control words and text; fonts: 0 Western, 1 Central European, 2 Cyrillic, 3 Greek, 4 Wingdings. */
export const makeRtf = (body: string): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial;}{\\f2\\fcharset204 Arial;}' +
        `{\\f3\\fcharset161 Arial;}{\\f4\\fcharset2 Wingdings;}}\n${body}}`,
      'latin1',
    ),
  )

const rtfText = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.charCodeAt(0)
      if ('\\{}'.includes(character)) return `\\${character}`
      return code < 128 ? character : `\\u${code > 32_767 ? code - 65_536 : code}?`
    })
    .join('')

export const rtfParagraph = (text: string): string => `\\pard ${rtfText(text)}\\par\n`

export const rtfRow = (cells: string[]): string =>
  `\\trowd${cells.map((_, index) => `\\cellx${(index + 1) * 3_000}`).join('')}\\pard\\intbl ` +
  `${cells.map((cell) => `${rtfText(cell)}\\cell `).join('')}\\row\n`
