import type { LabelledRow, Source } from '../document.ts'

/** The row whose label or value holds the stretch. Rows stand in the order of their labels. */
export const rowAt = (source: Source, start: number, end = start): LabelledRow | undefined => {
  const { rows } = source
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as LabelledRow).labelStart <= start) low = middle + 1
    else high = middle
  }
  const row = rows[low - 1]
  return row && end <= row.end ? row : undefined
}

/** The fields of the row in whose value the stretch stands. */
export const fieldsAt = (source: Source, start: number, end: number): readonly string[] => {
  const row = rowAt(source, start, end)
  return row && row.start <= start ? row.fields : []
}
