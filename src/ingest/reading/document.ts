import type { Day } from './mail/clock.ts'
import type { MailAddress } from './mail/mime.ts'
import type { Cue } from './text/phrases.ts'
import type { Tokens } from './text/tokens.ts'

/** Whose words they are. */
export type PartKind = 'own' | 'forwarded' | 'quoted'

/** One message inside a mail: the sender's own words, one that is forwarded, one that is quoted. */
export interface Part {
  kind: PartKind
  /** From its header block or the line above the quotation. */
  from: MailAddress
  subject: string | null
}

export type LineRole =
  | 'text'
  | 'greeting'
  | 'closing'
  | 'signature'
  | 'disclaimer'
  | 'boilerplate'
  /** Header lines of a forwarded or quoted message, marks and introductions. */
  | 'header'
  | 'blank'

export interface Line {
  start: number
  end: number
  /** Without quotation marks, bullets kept. */
  text: string
  /** Words, half open. */
  from: number
  to: number
  /** Index into the source's parts. */
  part: number
  role: LineRole
}

/** A label and its value: a row of a form, or a line `label: value`. */
export interface LabelledRow {
  /** Fields that the label may mean: `deadline`, `partnerCountries` … */
  fields: string[]
  label: string
  labelStart: number
  start: number
  end: number
  /** Words of the value. */
  from: number
  to: number
  part: number
  /** From a table or a form field, not from a line of prose. */
  form: boolean
}

/** The cues that begin at a word. */
export interface CueIndex {
  get: (word: number) => readonly Cue[] | undefined
}

/** One decoded text that evidence points into, with all that was marked in it. */
export interface Source {
  name: string
  tokens: Tokens
  parts: Part[]
  lines: Line[]
  rows: LabelledRow[]
  /** First word of each sentence, and one past the last. */
  sentences: number[]
  cues: Cue[]
  cuesAt: CueIndex
  languages: string[]
}

export interface MailDocument {
  from: MailAddress
  subject: string
  headers: ReadonlyMap<string, string>
  /** Addresses it was sent to: the network's, never the applicant's. */
  recipients: ReadonlySet<string>
  isReply: boolean
  isForward: boolean
  writtenOn: Day
  /** Attachments that say nothing to a program: scans, images, archives, broken files. */
  unread: number
  /** `subject` first, then `body`, then the attachments. */
  sources: Source[]
  language: string
  /** Where the offer's facts stand: in the sender's own words, or in a message that they forward. */
  core: PartKind
}
