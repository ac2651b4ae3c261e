import type { IncomingMail, MailboxCursor } from '../../domain/mail.ts'

/** Where mails go; a use case implements it. `key` is `mailboxKey`. */
export interface MailSink {
  cursorOf(key: string): Promise<MailboxCursor | null>
  /**
   * First sight, or UIDVALIDITY changed: where to begin, and how many older mails are skipped. Replaces what was begun
   * before. UIDVALIDITY 0, which no server has, says that the first sight is not finished.
   */
  begin(key: string, cursor: MailboxCursor, skipped: number): Promise<void>
  /** Bytes, mail rows, cursor and outbox rows in one transaction; idempotent by mailbox, UIDVALIDITY and UID. */
  receive(key: string, cursor: MailboxCursor, mails: IncomingMail[]): Promise<void>
}

/** The right to read a mailbox, which one process at a time holds. */
export interface Lease {
  release(): Promise<void>
  /** Aborted when the right is gone without having been released. */
  lost: AbortSignal
}

interface MailboxLogFields {
  mailbox?: string
  host?: string
  reason?: string
  attempt?: number
  retryInMs?: number
  count?: number
  skipped?: number
  err?: unknown
}

/** What a supervisor tells the operator: no addresses, no words of a mail. */
export interface MailboxLog {
  info(fields: MailboxLogFields, message: string): void
  warn(fields: MailboxLogFields, message: string): void
}
