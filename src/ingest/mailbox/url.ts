import type { MailboxPlace } from '../../domain/mail.ts'

/** A mailbox and how to get into it. */
export interface MailboxSettings extends MailboxPlace {
  port: number
  /** `implicit`: TLS from the first byte (imaps). `starttls`: required before sign-in. `off`: clear text. */
  tls: 'implicit' | 'starttls' | 'off'
  password: string
}

/** What is wrong with a mailbox address and what would be right, without any part of it. */
export class MailboxUrlInvalid extends Error {
  override name = 'MailboxUrlInvalid'
}

const example = 'imaps://contact%40example.org:password@imap.example.org/INBOX'
const encoding = 'characters such as @ : / ? # % , in them are written %40 %3A %2F %3F %23 %25 %2C'

/** The machine itself: nobody in between can read along, and its certificates prove nothing. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

const decode = (text: string, what: string): string => {
  let decoded: string
  try {
    decoded = decodeURIComponent(text)
  } catch {
    throw new MailboxUrlInvalid(`the ${what} is not percent-encoded as it should be: ${encoding}`)
  }
  // A line break would end the IMAP command that carries it.
  if (/\p{Cc}/u.test(decoded)) throw new MailboxUrlInvalid(`the ${what} holds control characters`)
  return decoded
}

const parse = (text: string): URL => {
  if (!/^imaps?:\/\//i.test(text)) throw new MailboxUrlInvalid(`should be an address like ${example}`)
  if (!URL.canParse(text))
    throw new MailboxUrlInvalid(
      `should be an address like ${example}; if user or password hold special characters: ${encoding}`,
    )
  return new URL(text)
}

const hostOf = (url: URL): string => {
  const host = decode(url.hostname, 'host')
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
  if (!/^[\p{L}\p{N}._:-]{1,253}$/u.test(host))
    throw new MailboxUrlInvalid('should name the host of the mail server after the @')
  return host
}

const tlsOf = (url: URL, host: string): MailboxSettings['tls'] => {
  const options = [...url.searchParams]
  const [option] = options
  const asked = option?.[0] === 'tls' && options.length === 1 ? option[1] : undefined
  if (option && asked !== 'starttls' && asked !== 'off')
    throw new MailboxUrlInvalid(
      `after the ? only tls=starttls or tls=off may stand; if it belongs to the password: ${encoding}`,
    )
  if (url.protocol === 'imaps:') {
    if (asked)
      throw new MailboxUrlInvalid('imaps:// is encrypted from the start: leave out ?tls, or write imap://')
    return 'implicit'
  }
  if (asked === 'starttls' || asked === 'off') return asked
  if (isLoopback(host)) return 'off'
  throw new MailboxUrlInvalid(
    'imap:// would send the password in clear text: use imaps://, or add ?tls=starttls; ?tls=off accepts clear text, for a network that you trust',
  )
}

const folderOf = (url: URL): string => {
  const folder = decode(url.pathname.replace(/^\//, '').replace(/\/$/, ''), 'folder') || 'INBOX'
  // The one folder whose name does not depend on case (RFC 9051, section 5.1): one spelling, one cursor.
  return folder.toUpperCase() === 'INBOX' ? 'INBOX' : folder
}

/**
 * Reads `imaps://user:password@host:port/FOLDER`. User, password and folder are percent-decoded; ports are 993 for
 * `imaps` and 143 for `imap` unless given; the folder is INBOX unless given. `imap://` to another machine needs
 * `?tls=starttls` or `?tls=off`.
 *
 * Errors: `MailboxUrlInvalid`, which never carries the value.
 */
export const parseMailboxUrl = (text: string): MailboxSettings => {
  const url = parse(text.trim())
  if (url.hash) throw new MailboxUrlInvalid(`holds a #: if it belongs to the password or folder, ${encoding}`)
  const host = hostOf(url)
  const user = decode(url.username, 'user')
  const password = decode(url.password, 'password')
  if (!user) throw new MailboxUrlInvalid(`should name the user before the host, like ${example}`)
  if (!password) throw new MailboxUrlInvalid(`should hold the password after the user, like ${example}`)
  const port = url.port ? Number(url.port) : url.protocol === 'imaps:' ? 993 : 143
  if (port === 0) throw new MailboxUrlInvalid('should name a port from 1 to 65535, or none')
  return { user, password, host, port, folder: folderOf(url), tls: tlsOf(url, host) }
}
