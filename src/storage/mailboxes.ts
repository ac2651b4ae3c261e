import { eq } from 'drizzle-orm'
import type { MailboxCursor } from '../domain/mail.ts'
import type { Queryable } from './connect.ts'
import { mailboxes } from './schema.ts'

export interface MailboxRow {
  id: number
  /** null until the mailbox was first seen. */
  cursor: MailboxCursor | null
}

const toRow = (row: typeof mailboxes.$inferSelect): MailboxRow => ({
  id: row.id,
  cursor: row.uidValidity === null ? null : { uidValidity: row.uidValidity, lastUid: row.lastUid },
})

export const findMailbox = async (db: Queryable, key: string): Promise<MailboxRow | null> => {
  const [row] = await db.select().from(mailboxes).where(eq(mailboxes.key, key))
  return row ? toRow(row) : null
}

/** First sight of a mailbox, or a new UIDVALIDITY: where it begins; `skipped` older mails are counted as not taken. */
export const beginMailbox = async (
  db: Queryable,
  key: string,
  cursor: MailboxCursor,
  skipped: number,
  at: Date,
): Promise<void> => {
  await db
    .insert(mailboxes)
    .values({ key, uidValidity: cursor.uidValidity, lastUid: cursor.lastUid, skipped, firstSeenAt: at })
    .onConflictDoUpdate({
      target: mailboxes.key,
      set: { uidValidity: cursor.uidValidity, lastUid: cursor.lastUid, skipped },
    })
}

export const moveCursor = async (db: Queryable, id: number, cursor: MailboxCursor): Promise<void> => {
  await db
    .update(mailboxes)
    .set({ uidValidity: cursor.uidValidity, lastUid: cursor.lastUid })
    .where(eq(mailboxes.id, id))
}
