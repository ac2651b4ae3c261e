import { simpleParser } from 'mailparser'

/** More than any client writes; what lies beyond is not looked at. */
const LONGEST_HEADERS = 128 * 1024

const headerSection = (raw: Uint8Array): Buffer => {
  const start = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, LONGEST_HEADERS))
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => start.indexOf(mark)).filter((at) => at >= 0)
  return start.subarray(0, ends.length > 0 ? Math.min(...ends) : start.length)
}

/** Sender and subject from the header section alone (RFC 5322), for mails that are not read. Never throws. */
export const readHeaders = async (
  raw: Uint8Array,
): Promise<{ from: string | null; subject: string | null }> => {
  try {
    const { from, subject } = await simpleParser(headerSection(raw))
    return { from: from?.text ?? null, subject: subject ?? null }
  } catch {
    return { from: null, subject: null }
  }
}
