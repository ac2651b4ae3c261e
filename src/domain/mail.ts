/**
 * `received`: stored, not read yet. `read`: a reading exists. `quarantined`: could not be read; shown to the moderators,
 * can be replayed. `skipped`: known by its place only, with a reason. Each message of a server is exactly one of them.
 */
export type MailState = 'received' | 'read' | 'quarantined' | 'skipped'

/** Why a mail was skipped or quarantined. */
export type MailReason =
  | 'already-stored' // the same bytes are stored under another place
  | 'too-large' // only its headers were stored
  | 'gone' // vanished from the server before it was fetched
  | 'fetch-failed' // the server would not give it
  | 'unreadable' // both parsers gave nothing, or the reader failed
  | 'timeout' // the reader was stopped

/** A mailbox is user + host + folder. */
export interface MailboxPlace {
  user: string
  host: string
  folder: string
}

export const mailboxKey = ({ user, host, folder }: MailboxPlace): string => `${user}@${host}/${folder}`

/** Where a mailbox was last seen: every UID up to `lastUid` under `uidValidity` is accounted for. */
export interface MailboxCursor {
  uidValidity: number
  lastUid: number
}

/** One message of the server, as it came: bytes, or why there are none. */
export interface IncomingMail {
  uid: number
  uidValidity: number
  /** INTERNALDATE */
  receivedAt: Date
  /** Bytes on the server (RFC822.SIZE). */
  size: number
  /** The whole message; its headers alone where `reason` is `too-large`; null where the server gave nothing. */
  raw: Uint8Array | null
  /** null: a whole message to be read. */
  reason: Extract<MailReason, 'too-large' | 'gone' | 'fetch-failed'> | null
}

/** How a mailbox is doing, for people: `/healthz`, `doctor`. */
export interface MailboxStatus {
  key: string
  /** `lease`: another process reads it. `refused`: wrong credentials. `backing-off`: a passing fault. */
  state: 'starting' | 'connected' | 'backing-off' | 'refused' | 'lease' | 'stopped'
  /** When the server last answered a look for new mail. */
  lastSuccessAt: Date | null
  lastMailAt: Date | null
  /** Until when it waits before the next attempt. */
  retryAt: Date | null
  /** One line, without secrets or personal data. */
  error: string | null
  attempts: number
}
