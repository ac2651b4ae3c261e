/**
 * Text from a mail, made fit for a chat. It is only ever data: entities are set by us, so nothing in it is markup.
 * Lengths are UTF-16 code units, as Telegram counts.
 */

/** Unpaired surrogates make Telegram refuse the message; control and direction marks make it look like something else. */
const unpaired = /\p{Surrogate}/gu
const marks = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** Keeps line breaks, drops what cannot be shown. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unpaired, '\uFFFD')
    .replace(marks, (mark) => (mark === '\n' ? mark : mark === '\t' ? ' ' : ''))

/** How far around a cut graphemes are looked for; a longer one is cut through. */
const around = 200

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The last place up to `max` that lies between two graphemes. */
const boundaryBefore = (text: string, max: number): number => {
  const from = Math.max(0, max - around)
  let boundary = 0
  for (const { index } of graphemes.segment(text.slice(from, max + around))) {
    if (from + index > max) break
    if (index > 0 || from === 0) boundary = from + index
  }
  if (boundary > 0) return boundary
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(max))
  return splitsPair ? max - 1 : max
}

/** Where to cut so that at most `max` units remain and no letter or emoji is torn. */
export const cutAt = (text: string, max: number): number =>
  text.length <= max ? text.length : boundaryBefore(text, max)

/** At most `max` units; what was cut ends with "…". */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, cutAt(text, max - 1)).trimEnd()}…`

/** One line of at most `max` units. */
export const oneLine = (text: string, max = 200): string =>
  // A mail's line may be a megabyte: what cannot be shown is not worth cleaning.
  cut(
    clean(text.slice(0, max * 8))
      .replace(/\s+/g, ' ')
      .trim(),
    max,
  )

/** Splits a text into pages of at most `max` units, between lines where that keeps a page more than half full. */
export const pagesOf = (text: string, max: number): string[] => {
  const pages: string[] = []
  let rest = text.trim()
  let from = 0
  while (rest.length - from > max) {
    const window = rest.slice(from, from + max + around)
    const lineEnd = window.lastIndexOf('\n', max)
    const length = lineEnd > max / 2 ? lineEnd : cutAt(window, max)
    pages.push(rest.slice(from, from + length).trimEnd())
    from += length
  }
  rest = rest.slice(from).trim()
  return rest === '' ? pages : [...pages, rest]
}
