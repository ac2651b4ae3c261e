/** Dotted or underlined blanks that a form leaves to write on, and writers write over. */
const leader = /[._…‥·]{4,}|…{2,}/gu
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC\uFFFE\uFFFF]/gu
/** Control characters but for tab and line feed. */
const control = /(?![\t\n])\p{Cc}/gu
const loneSurrogate = /\p{Cs}/gu

/** One text as it is shown: spaces single, lines trimmed, nothing invisible, composed letters. Tabs become spaces. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(invisible, '')
    .replace(control, ' ')
    .replace(loneSurrogate, '\uFFFD')
    .replace(leader, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim()

const longestInput = 1_000

/** A label without the colon, star or question mark's blank that ends it. */
export const tidyLabel = (text: string): string =>
  tidy(text.slice(0, longestInput))
    .replaceAll('\n', ' ')
    .replace(/[\s::*–—-]+$/u, '')
