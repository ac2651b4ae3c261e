import { type Attachment as MailparserAttachment, type ParsedMail, simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'

export interface MailAddress {
  name: string | null
  address: string | null
}

export interface MailAttachment {
  name: string
  contentType: string
  content: Uint8Array
}

/** What a message holds, decoded from MIME and nothing more. */
export interface MimeMail {
  from: MailAddress
  subject: string
  /** The Date header as it stands; null where there is none that can be read. */
  date: string | null
  isReply: boolean
  /** Lower-case names, one value each (the last). */
  headers: ReadonlyMap<string, string>
  plain: string
  html: string
  attachments: MailAttachment[]
  /** The first parser found nothing, the second did. */
  disagreed: boolean
}

const addressOf = (from: { name?: string; address?: string } | undefined): MailAddress => ({
  name: from?.name?.trim() || null,
  address: from?.address?.trim().toLowerCase() || null,
})

const headersOf = (lines: readonly { key: string; line: string }[]): Map<string, string> =>
  new Map(
    lines.map(({ key, line }): [string, string] => [
      key,
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 2000),
    ]),
  )

const attachmentOf = ({ filename, contentType, content }: MailparserAttachment): MailAttachment => ({
  name: filename ?? '',
  contentType: contentType ?? 'application/octet-stream',
  content: new Uint8Array(content),
})

const fromMailparser = (mail: ParsedMail): MimeMail => {
  const headers = headersOf(mail.headerLines)
  return {
    from: addressOf(mail.from?.value[0]),
    subject: mail.subject ?? '',
    date: headers.get('date') ?? null,
    isReply: headers.has('in-reply-to'),
    headers,
    plain: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.map(attachmentOf),
    disagreed: false,
  }
}

const fromPostalMime = async (raw: Uint8Array): Promise<MimeMail> => {
  const mail = await PostalMime.parse(raw)
  const headers = new Map(mail.headers.map(({ key, value }) => [key, value]))
  return {
    from: addressOf(mail.from as { name?: string; address?: string } | undefined),
    subject: mail.subject ?? '',
    date: headers.get('date') ?? null,
    isReply: headers.has('in-reply-to'),
    headers,
    plain: mail.text ?? '',
    html: mail.html ?? '',
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      contentType: mimeType,
      content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    })),
    disagreed: true,
  }
}

const isEmpty = (mail: MimeMail): boolean =>
  mail.plain.trim() === '' && mail.html.trim() === '' && mail.attachments.length === 0

const withMailparser = async (raw: Uint8Array): Promise<MimeMail | null> => {
  try {
    return fromMailparser(
      await simpleParser(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), {
        skipHtmlToText: true,
        skipTextToHtml: true,
        skipImageLinks: true,
        skipTextLinks: true,
        keepDeliveryStatus: true,
      }),
    )
  } catch {
    // A message that breaks this parser may be whole for the other.
    return null
  }
}

/** Both parsers found nothing in a message of real size: it is kept for a person, not taken for an empty mail. */
export class MailUnreadable extends Error {
  override name = 'MailUnreadable'
}

/** A message with less than this below its headers may well be empty. */
const emptyBelow = 40

const bodySize = (raw: Uint8Array): number => {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const ends = ['\r\n\r\n', '\n\n', '\r\r'].map((mark) => text.indexOf(mark)).filter((at) => at >= 0)
  return ends.length === 0 ? text.length : text.length - Math.min(...ends) - 4
}

/** Lines that end in a carriage return alone, as some gateways leave them, end in a line feed for the parsers. */
const withLineFeeds = (raw: Uint8Array): Uint8Array =>
  raw.includes(0x0a) ? raw : raw.map((byte) => (byte === 0x0d ? 0x0a : byte))

/**
 * Takes a message (RFC 5322 with MIME) apart. mailparser first; where it finds nothing, postal-mime has a say.
 * @throws MailUnreadable when both find nothing in a message of real size
 */
export const parseMime = async (bytes: Uint8Array): Promise<MimeMail> => {
  const raw = withLineFeeds(bytes)
  const first = await withMailparser(raw)
  if (first && !isEmpty(first)) return first
  const second = await fromPostalMime(raw).catch(() => null)
  if (second && !isEmpty(second)) return second
  const found = first ?? second
  if (!found || bodySize(raw) > emptyBelow) throw new MailUnreadable()
  return found
}
