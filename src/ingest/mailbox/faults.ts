import type { ImapFlowError } from 'imapflow'
import {
  ConnectionClosed,
  FolderMissing,
  FolderRefused,
  LeaseLost,
  MailsNotStored,
  MailWithheld,
  ServerSilent,
  UidValidityMissing,
} from './errors.ts'
import type { MailboxSettings } from './url.ts'

/** What stopped a session, for a person and for the back-off. */
export interface Fault {
  /** `refused`: the credentials are wrong. `storage`: our side. `lease`: another process reads it. */
  kind: 'refused' | 'passing' | 'storage' | 'lease'
  /** One line, without secrets or personal data. */
  message: string
  /** What to do about it; null: wait. */
  advice: string | null
  /** How long the server asked to be left alone; null: it did not. */
  waitMs: number | null
}

/** Sign-in refused for a reason that time or the server's people mend (RFC 5530), whatever the credentials. */
const passingCodes = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'OVERQUOTA'])
const passingWords =
  /too many|try again|temporar|unavailable|internal (?:server )?error|system error|rate limit|throttl|busy/i

const certificateCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
])

/**
 * A server's own words, fit for a log line: bounded, without control characters, addresses, the user and the password.
 * Servers like to repeat what was sent to them.
 */
export const quoteServer = (said: unknown, { user, password }: MailboxSettings): string => {
  if (typeof said !== 'string') return ''
  const line = said
    .slice(0, 2_000)
    .replaceAll(password, '…')
    .replaceAll(user, '…')
    .replace(/\p{C}/gu, ' ')
    .split(' ')
    .map((word) => (word.includes('@') ? '…' : word))
    .filter(Boolean)
    .join(' ')
    .slice(0, 160)
  return line && ` (the server says: ${line})`
}

type Telling = [message: string, advice: string | null]

const byCode = (code: string, { host, port, tls }: MailboxSettings): Telling | null => {
  const place = `${host}:${port}`
  if (certificateCodes.has(code))
    return [
      `The certificate of ${host} is not signed by an authority that this machine knows`,
      'For a private authority start with NODE_EXTRA_CA_CERTS=/path/to/ca.pem',
    ]
  switch (code) {
    case 'ECONNREFUSED':
      return [`Nothing listens on ${place}`, 'Check host and port, and that the mail server runs']
    case 'ENOTFOUND':
      return [`No machine is called ${host}`, 'Check the spelling of the host']
    case 'EAI_AGAIN':
      return [`The name service does not answer for ${host}`, 'Check the network and DNS of this machine']
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'CONNECT_TIMEOUT':
      return [`${place} cannot be reached`, 'Check host, port, firewall and network']
    case 'GREETING_TIMEOUT':
      return [
        `${place} accepts connections and does not greet`,
        tls === 'implicit' ? null : 'If that port expects TLS from the start, write imaps://',
      ]
    case 'CERT_HAS_EXPIRED':
      return [`The certificate of ${host} has expired`, 'Its operator must renew it']
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return [`The certificate of the server is not for ${host}`, 'Use the name that the certificate holds']
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
      return [`${place} does not speak TLS from the start`, 'Write imap://…?tls=starttls, or another port']
    case 'ETIMEOUT':
      return [`${host} stopped answering`, null]
    default:
      return null
  }
}

const byClass = (error: unknown, settings: MailboxSettings): Telling | null => {
  const { folder, host } = settings
  if (error instanceof FolderMissing)
    return [
      `The mailbox has no folder "${folder}"`,
      'Check its spelling in MAILBOXES; `passerelle doctor` lists the folders',
    ]
  if (error instanceof FolderRefused) return [`${host} does not open or list the folder "${folder}"`, null]
  if (error instanceof UidValidityMissing)
    return [`${host} gives no UIDVALIDITY for "${folder}", so no mail could be told from another`, null]
  if (error instanceof MailWithheld) return [`${host} lists a mail and does not give it`, null]
  if (error instanceof ServerSilent) return [`${host} stopped answering`, null]
  if (error instanceof ConnectionClosed)
    return [`${host} closed the connection${quoteServer(error.bye, settings)}`, null]
  return null
}

const refusal = (error: ImapFlowError, settings: MailboxSettings): Fault => {
  const said = quoteServer(error.response ?? error.responseText, settings)
  const passing =
    passingCodes.has(error.serverResponseCode ?? '') ||
    (error.serverResponseCode !== 'AUTHENTICATIONFAILED' && passingWords.test(said))
  return passing
    ? {
        kind: 'passing',
        message: `${settings.host} does not let anybody in now${said}`,
        advice: null,
        waitMs: null,
      }
    : {
        kind: 'refused',
        message: `${settings.host} refuses user or password${said}`,
        advice:
          'Check both in MAILBOXES (special characters percent-encoded); many providers want an app password, and IMAP switched on for the account',
        waitMs: null,
      }
}

/** Never carries an error's own text, which may hold addresses, commands or mail, but for what `quoteServer` lets pass. */
export const explainFault = (error: unknown, settings: MailboxSettings): Fault => {
  if (error instanceof LeaseLost)
    return { kind: 'lease', message: 'Another process reads this mailbox', advice: null, waitMs: null }
  if (error instanceof MailsNotStored)
    return {
      kind: 'storage',
      message: 'The database does not take mails now; they wait on the server',
      advice: 'Check the database',
      waitMs: null,
    }
  const told = error as ImapFlowError
  const waitMs =
    told.code === 'ETHROTTLE' ? Math.max(0, (told.throttleReset ?? 0) - (told.throttleWaited ?? 0)) : null
  if (waitMs !== null)
    return {
      kind: 'passing',
      message: `${settings.host} asks to be left alone for a while`,
      advice: null,
      waitMs,
    }
  if (told.authenticationFailed) return refusal(told, settings)
  const [message, advice]: Telling =
    byClass(error, settings) ??
    byCode(told.code ?? '', settings) ??
    (told.tlsFailed
      ? [`${settings.host} offers no TLS on port ${settings.port}`, 'Use imaps://, or another port']
      : [
          `The connection to ${settings.host} failed${quoteServer(told.responseText ?? told.reason, settings)}`,
          null,
        ])
  return { kind: 'passing', message, advice, waitMs: null }
}
