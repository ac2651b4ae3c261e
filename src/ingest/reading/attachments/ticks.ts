/**
 * Boxes that people tick. Only the ticked options of a list are what the applicant says, so the others are left out of the text:
 * `☒ Tourism ☐ Heritage` reads `Tourism`.
 */
const mark = /[☐☑☒✓✔✗✘🗹🗷🗵⬜◻]\uFE0F?|\[\s{0,3}[xXхХ✓✔*v]?\s{0,3}\]|\(\s?[xXхХ✓]\s?\)/gu
const empty = /^(?:[☐⬜◻]\uFE0F?|\[\s*\])$/u

interface Option {
  text: string
  ticked: boolean
}

interface Mark {
  start: number
  end: number
  ticked: boolean
}

/** Hollow and filled bullets are boxes only where both stand in one text; alone they are bullets. */
const bulletPairs: [hollow: string, filled: string][] = [
  ['□', '■'],
  ['○', '●'],
  ['◯', '⬤'],
  ['○', '◉'],
]

const withPlainBoxes = (text: string): string => {
  let plain = text
  for (const [hollow, filled] of bulletPairs)
    if (plain.includes(hollow) && plain.includes(filled))
      plain = plain.replaceAll(hollow, '☐').replaceAll(filled, '☒')
  return plain.includes('☒') || plain.includes('☑') ? plain.replaceAll('□', '☐').replaceAll('○', '☐') : plain
}

const marksOf = (text: string): Mark[] =>
  [...text.matchAll(mark)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    ticked: !empty.test(found[0]),
  }))

/** A box follows its option where the text begins with an option and ends with a box: `Tourism ☒  Heritage ☐`. */
const boxesFollow = (text: string, marks: Mark[]): boolean => {
  const first = marks[0]
  const last = marks.at(-1)
  if (!first || !last) return false
  const before = text.slice(0, first.start).trim()
  return before !== '' && !/[::?]$/u.test(before) && text.slice(last.end).trim() === ''
}

const separators = new Set([...' \t\n\u00A0,;/|'])

/** By hand: a pattern for the end of a text starts over at each separator within it. */
const trimOption = (text: string): string => {
  let start = 0
  let end = text.length
  while (start < end && separators.has(text[start] ?? '')) start += 1
  while (end > start && separators.has(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}

const optionsOf = (text: string, marks: Mark[]): { lead: string; options: Option[] } => {
  if (boxesFollow(text, marks)) {
    const options = marks.map((each, index) => ({
      text: trimOption(text.slice(marks[index - 1]?.end ?? 0, each.start)),
      ticked: each.ticked,
    }))
    return { lead: '', options }
  }
  const options = marks.map((each, index) => ({
    text: trimOption(text.slice(each.end, marks[index + 1]?.start)),
    ticked: each.ticked,
  }))
  return { lead: text.slice(0, marks[0]?.start ?? 0).trim(), options }
}

/** Where the first box of a text stands; -1 without one. */
export const firstBox = (text: string): number => marksOf(text)[0]?.start ?? -1

export const hasTicks = (text: string): boolean => marksOf(withPlainBoxes(text)).length > 0

/** The text of one line with the boxes left out that are not ticked; each ticked option gets a line: options hold commas. */
const readLine = (line: string): string => {
  const marks = marksOf(line)
  if (marks.length === 0) return line
  const { lead, options } = optionsOf(line, marks)
  const chosen = options.filter((option) => option.ticked && option.text !== '').map((option) => option.text)
  if (
    chosen.length === 0 &&
    options.every((option) => option.text === '') &&
    marks.some((each) => each.ticked)
  )
    return lead
  return [lead, chosen.join('\n')].filter(Boolean).join(' ')
}

/** Only the ticked options of a text, each line apart; lines that held nothing else disappear. */
export const onlyTicked = (text: string): string => {
  const plain = withPlainBoxes(text)
  if (marksOf(plain).length === 0) return text
  return plain
    .split('\n')
    .map((line) => ({ read: readLine(line), had: marksOf(line).length > 0 }))
    .filter(({ read, had }) => !had || read.trim() !== '')
    .map(({ read }) => read)
    .join('\n')
}

const loneTick = /^(?:[xXхХ✓✔✗✘☑☒]|\[\s?[xXхХ✓]\s?\])$/u
const loneBox = /^(?:[☐□○⬜◻]|\[\s*\])$/u

/** A cell that holds a box alone: `true` ticked, `false` not, null anything else. */
export const loneBoxOf = (text: string): boolean | null => {
  const trimmed = text.trim()
  if (loneTick.test(trimmed)) return true
  return loneBox.test(trimmed) ? false : null
}
