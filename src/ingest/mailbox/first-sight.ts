import type { IncomingMail, MailboxCursor } from '../../domain/mail.ts'
import type { Connection } from './connection.ts'
import { listUids } from './list-uids.ts'

/** UIDVALIDITY is never 0 (RFC 9051, section 9, nz-number): with it the next session begins the first sight again. */
export const unfinished: MailboxCursor = { uidValidity: 0, lastUid: 0 }

const day = 24 * 60 * 60 * 1000

/** How a mailbox that was never seen is divided. */
export interface FirstSight {
  /** Every mail up to this UID is either older than the span or among `recentBelow`. */
  base: number
  /** Mails of the span that lie below an older one, as after a move to another provider. */
  recentBelow: number[]
  /** How many mails are older. */
  older: number
}

/** Divides by INTERNALDATE: mails of the last `days` days are taken, to the precision of the server (a day, or exactly). */
export const lookFirst = async (connection: Connection, days: number, now: Date): Promise<FirstSight> => {
  const all = await listUids(connection, { all: true })
  const recent = await listUids(connection, { since: new Date(now.getTime() - days * day) })
  const taken = new Set(recent)
  const older = all.filter((uid) => !taken.has(uid))
  const base = older.at(-1) ?? 0
  return { base, recentBelow: recent.filter((uid) => uid < base), older: older.length }
}

/** What the first sight does with what it found. */
interface FirstSteps {
  begin(cursor: MailboxCursor, skipped: number): Promise<void>
  take(uids: number[], deliver: (mails: IncomingMail[]) => Promise<void>): Promise<void>
  receive(cursor: MailboxCursor, mails: IncomingMail[]): Promise<void>
  /** UIDs of `recentBelow` that an earlier connection of this process already brought home. */
  done: Set<number>
}

/**
 * Sets the cursor where a new mailbox begins. The cursor can only say "all up to here", so recent mails below an older one
 * are received before it is set; until then it is `unfinished`, and whoever is killed meanwhile begins again (the sink
 * knows what it has).
 */
export const begin = async (
  sight: FirstSight,
  uidValidity: number,
  steps: FirstSteps,
): Promise<MailboxCursor> => {
  const missing = sight.recentBelow.filter((uid) => !steps.done.has(uid))
  if (missing.length > 0) {
    await steps.begin(unfinished, 0)
    await steps.take(missing, async (mails) => {
      await steps.receive(unfinished, mails)
      for (const { uid } of mails) steps.done.add(uid)
    })
  }
  const cursor = { uidValidity, lastUid: sight.base }
  await steps.begin(cursor, sight.older)
  return cursor
}
