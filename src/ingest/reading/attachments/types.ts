/** What the shell may hand in: a MIME part, decoded from its transfer encoding. All three are hostile. */
export interface Attachment {
  name: string
  contentType: string
  content: Uint8Array
}

/** Bytes are counted as they come out of an inflater, never as a file declares them. */
export interface AttachmentLimits {
  /** Bytes of the attachment itself. */
  maxBytes: number
  /** Bytes that all its streams together may inflate to. */
  maxInflatedBytes: number
  /** Entries of a zip, streams of a PDF. */
  maxEntries: number
  /** Nesting of elements, groups and tables; what lies deeper is left out. */
  maxDepth: number
  maxPages: number
  /** Wall clock for what cannot be bounded by counting. */
  maxMilliseconds: number
  /** UTF-16 units of `text`; beyond it the text is cut and a notice says so. */
  maxText: number
  maxRows: number
}

export const attachmentLimits: AttachmentLimits = {
  maxBytes: 25_000_000,
  maxInflatedBytes: 60_000_000,
  maxEntries: 5_000,
  maxDepth: 100,
  maxPages: 60,
  maxMilliseconds: 10_000,
  maxText: 200_000,
  maxRows: 500,
}

/**
 * A filled-in field: `text.slice(labelStart, labelEnd) === label`, `text.slice(start, end) === value`, in UTF-16 units.
 * Labels come without their colon. Values may hold several lines; a list of ticked boxes is one value, a line each.
 */
export interface FormRow {
  label: string
  value: string
  labelStart: number
  labelEnd: number
  start: number
  end: number
}

export type AttachmentNotice =
  | 'archive-refused'
  | 'image-not-read'
  | 'attachment-unreadable'
  | 'attachment-too-large'
  | 'text-cut'

export interface AttachmentReading {
  text: string
  rows: FormRow[]
  notice: AttachmentNotice | null
}

/** The attachment is damaged, protected by a password, or no document that is read here. */
export class AttachmentUnreadable extends Error {
  override name = 'AttachmentUnreadable'
}

/** It holds, or inflates to, more than the limits allow. */
export class AttachmentTooLarge extends Error {
  override name = 'AttachmentTooLarge'
}
