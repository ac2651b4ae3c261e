import { and, count, eq, ne, sql } from 'drizzle-orm'
import type { MailReason, MailState } from '../domain/mail.ts'
import type { Queryable } from './connect.ts'
import { mailboxes, mails, readings } from './schema.ts'

export interface MailRow {
  id: number
  mailbox: string
  hash: string | null
  size: number
  receivedAt: Date
  state: MailState
  reason: MailReason | null
}

export type NewMail = typeof mails.$inferInsert

/**
 * Stores one mail by its place (mailbox, UIDVALIDITY, UID) and gives its id; null where the place was taken already:
 * nothing is stored twice.
 */
export const insertMail = async (db: Queryable, mail: NewMail): Promise<number | null> => {
  const [row] = await db
    .insert(mails)
    .values(mail)
    .onConflictDoNothing({ target: [mails.mailboxId, mails.uidValidity, mails.uid] })
    .returning({ id: mails.id })
  return row?.id ?? null
}

/** The mail that already holds these bytes, if any. */
export const findMailByHash = async (db: Queryable, hash: string): Promise<number | null> => {
  const [row] = await db
    .select({ id: mails.id })
    .from(mails)
    .where(and(eq(mails.hash, hash), ne(mails.state, 'skipped')))
  return row?.id ?? null
}

export const findMail = async (db: Queryable, id: number): Promise<MailRow | null> => {
  const [row] = await db
    .select({
      id: mails.id,
      mailbox: mailboxes.key,
      hash: mails.hash,
      size: mails.size,
      receivedAt: mails.receivedAt,
      state: mails.state,
      reason: sql<MailReason | null>`${mails.reason}`,
    })
    .from(mails)
    .innerJoin(mailboxes, eq(mails.mailboxId, mailboxes.id))
    .where(eq(mails.id, id))
  return row ?? null
}

export const setMailState = async (
  db: Queryable,
  id: number,
  state: MailState,
  reason: MailReason | null,
): Promise<void> => {
  await db.update(mails).set({ state, reason }).where(eq(mails.id, id))
}

/** How many mails are in each state, for metrics. */
export const countMails = async (db: Queryable): Promise<{ state: MailState; count: number }[]> =>
  db.select({ state: mails.state, count: count() }).from(mails).groupBy(mails.state)

export const insertReading = async (
  db: Queryable,
  reading: Pick<typeof readings.$inferInsert, 'mailId' | 'reading' | 'madeAt'>,
): Promise<number> => {
  const [row] = await db.insert(readings).values(reading).returning({ id: readings.id })
  if (!row) throw new Error('a reading that was inserted came back without an id')
  return row.id
}

/** The newest reading of a mail. */
export const findReading = async (db: Queryable, mailId: number) => {
  const [row] = await db
    .select()
    .from(readings)
    .where(eq(readings.mailId, mailId))
    .orderBy(sql`${readings.id} desc`)
    .limit(1)
  return row ?? null
}
