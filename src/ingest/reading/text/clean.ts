/** The C1 controls that windows-1252 text shows when it was declared as ISO 8859-1 (WHATWG encoding standard). */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const invisible = /[\p{Cc}\p{Cf}]/gu

/**
 * The text that evidence points into: NFC, `\n` line ends, ordinary spaces, and nothing that cannot be seen (soft hyphens,
 * zero-width and direction marks, controls).
 */
export const cleanText = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085|\f/g, '\n')
    .replace(/[\u0080-\u009f]/g, (c) => windows1252[c.charCodeAt(0) - 0x80] ?? '')
    .replace(invisible, (c) => (c === '\n' || c === '\t' ? c : ''))
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
