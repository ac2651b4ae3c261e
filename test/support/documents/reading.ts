import { expect } from 'vitest'
import {
  type AttachmentReading,
  attachmentLimits,
  readAttachment,
} from '../../../src/ingest/reading/attachments/index.ts'

/** Reads a document whose name and type say nothing, and checks that each row points at what it says. */
export const readDocument = async (
  content: Uint8Array,
  limits = attachmentLimits,
  name = 'file.bin',
): Promise<AttachmentReading> => {
  const reading = await readAttachment({ name, contentType: 'application/octet-stream', content }, limits)
  for (const row of reading.rows) {
    expect(reading.text.slice(row.labelStart, row.labelEnd)).toBe(row.label)
    expect(reading.text.slice(row.start, row.end)).toBe(row.value)
  }
  return reading
}

export const pairsOf = (reading: AttachmentReading): [string, string][] =>
  reading.rows.map((row) => [row.label, row.value])
