export type Precision = 'day' | 'month' | 'year'

/** A date as it stands in a text. */
export interface DateSpan {
  start: number
  end: number
  /** Words, half open. */
  from: number
  to: number
  year: number | null
  month: number | null
  day: number | null
  precision: Precision
  /** "end of", "mid": already turned into a day. */
  modified: boolean
  /** Place in a range: `start` is followed by its `end`. */
  range: 'start' | 'end' | null
  /** The year is written. */
  yearStated: boolean
}

/** What was read of a date, before what stands around it is looked at. */
export interface Draft {
  from: number
  to: number
  year: number | null
  month: number | null
  day: number | null
}
