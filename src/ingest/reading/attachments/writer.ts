import type { AttachmentLimits, FormRow } from './types.ts'

/** Collects the text of a document and the fields in it, within limits: what comes after them is left out, and told. */
export interface TextWriter {
  /** UTF-16 units so far: the offset at which the next character will stand. */
  length: () => number
  write: (text: string) => void
  /** Ends the line unless one has just begun; `blank` leaves an empty line. */
  endLine: (blank?: boolean) => void
  addRow: (row: { labelStart: number; labelEnd: number; start: number; end: number }) => void
  finish: () => { text: string; rows: FormRow[]; cut: boolean }
}

type Place = Omit<FormRow, 'label' | 'value'>

/** `3.`, `2.1`, `b)`, `IV.` before a label are the form's, not the field's. */
const numbering = /^(?:\d{1,2}(?:(?:\.\d{1,2}){1,3}[.)]?|[.)])|[a-zA-Z][.)]|[IVX]{1,5}[.)])\s{0,5}(?=\p{L})/u

/** The field as it stands in the finished text, its value trimmed; null where nothing is left of it. */
const rowAt = (text: string, place: Place): FormRow | null => {
  const { labelEnd } = place
  const labelText = text.slice(place.labelStart, labelEnd)
  const labelStart = place.labelStart + (numbering.exec(labelText)?.[0].length ?? 0)
  const written = text.slice(place.start, place.end)
  const start = place.start + written.length - written.trimStart().length
  const value = written.trim()
  if (value === '' || labelStart >= labelEnd) return null
  return {
    label: text.slice(labelStart, labelEnd),
    value,
    labelStart,
    labelEnd,
    start,
    end: start + value.length,
  }
}

export const createWriter = (limits: AttachmentLimits): TextWriter => {
  const parts: string[] = []
  const places: Place[] = []
  let length = 0
  let tail = ''
  let cut = false
  const write = (more: string): void => {
    if (cut || more === '') return
    cut = length + more.length > limits.maxText
    const part = cut ? more.slice(0, limits.maxText - length) : more
    parts.push(part)
    length += part.length
    tail = (tail + part.slice(-2)).slice(-2)
  }
  const endLine = (blank = false): void => {
    if (length > 0 && !tail.endsWith('\n')) write('\n')
    if (length > 0 && blank && tail !== '\n\n') write('\n')
  }
  const addRow = (place: Place): void => {
    if (!cut && places.length < limits.maxRows) places.push({ ...place })
  }
  const finish = (): { text: string; rows: FormRow[]; cut: boolean } => {
    const text = parts
      .join('')
      .trimEnd()
      .replace(/[\uD800-\uDBFF]$/, '')
    const rows = places.map((place) => rowAt(text, place)).filter((row) => row !== null)
    return { text, rows: rows.sort((a, b) => a.labelStart - b.labelStart || b.end - a.end), cut }
  }
  return { length: () => length, write, endLine, addRow, finish }
}
