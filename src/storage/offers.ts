import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Actor, OfferContent, OfferState } from '../domain/offer.ts'
import type { Queryable } from './connect.ts'
import { mailboxes, mails, offerRevisions, offers, readings } from './schema.ts'

export type OfferRow = typeof offers.$inferSelect

export interface NewOffer {
  mailId: number
  index: number
  readingId: number
  content: OfferContent
  doubt: boolean
}

/** A draft with its first revision; null where this mail's offer of that index exists already. */
export const insertDraft = async (db: Queryable, offer: NewOffer, at: Date): Promise<number | null> => {
  const [row] = await db
    .insert(offers)
    .values({ ...offer, state: 'draft', revision: 1, createdAt: at })
    .onConflictDoNothing({ target: [offers.mailId, offers.index] })
    .returning({ id: offers.id })
  if (!row) return null
  await db.insert(offerRevisions).values({
    offerId: row.id,
    revision: 1,
    at,
    actor: { kind: 'program' },
    state: 'draft',
    reason: null,
    content: offer.content,
  })
  return row.id
}

/** A new reading of the same mail replaces what no person has touched: a draft at its first revision. */
export const refreshDraft = async (db: Queryable, offer: NewOffer): Promise<number | null> => {
  const [row] = await db
    .update(offers)
    .set({ readingId: offer.readingId, content: offer.content, doubt: offer.doubt })
    .where(
      and(
        eq(offers.mailId, offer.mailId),
        eq(offers.index, offer.index),
        eq(offers.state, 'draft'),
        eq(offers.revision, 1),
      ),
    )
    .returning({ id: offers.id })
  return row?.id ?? null
}

export const findOffer = async (db: Queryable, id: number): Promise<OfferRow | null> => {
  const [row] = await db.select().from(offers).where(eq(offers.id, id))
  return row ?? null
}

export interface NewRevision {
  offerId: number
  /** The revision that the change was made upon: it holds only while the offer still has it. */
  from: number
  state: OfferState
  actor: Actor
  reason: string | null
}

/**
 * One atomic step from a draft's revision to the next; false where somebody was first. Content stays as it is.
 */
export const reviseDraft = async (db: Queryable, revision: NewRevision, at: Date): Promise<boolean> => {
  const [row] = await db
    .update(offers)
    .set({
      state: revision.state,
      revision: revision.from + 1,
      publishedAt: revision.state === 'published' ? at : null,
    })
    .where(
      and(eq(offers.id, revision.offerId), eq(offers.revision, revision.from), eq(offers.state, 'draft')),
    )
    .returning({ content: offers.content })
  if (!row) return false
  await db.insert(offerRevisions).values({
    offerId: revision.offerId,
    revision: revision.from + 1,
    at,
    actor: revision.actor,
    state: revision.state,
    reason: revision.reason,
    content: row.content,
  })
  return true
}

/** Everything a card shows, in one look. */
export const findOfferWithOrigin = async (db: Queryable, id: number) => {
  const [row] = await db
    .select({
      offer: offers,
      reading: readings.reading,
      mailbox: mailboxes.key,
      receivedAt: mails.receivedAt,
      revision: offerRevisions,
      siblings: sql<number>`(select count(*)::int from ${offers} sibling where sibling.mail_id = ${offers.mailId})`,
    })
    .from(offers)
    .innerJoin(readings, eq(offers.readingId, readings.id))
    .innerJoin(mails, eq(offers.mailId, mails.id))
    .innerJoin(mailboxes, eq(mails.mailboxId, mailboxes.id))
    .innerJoin(
      offerRevisions,
      and(eq(offerRevisions.offerId, offers.id), eq(offerRevisions.revision, offers.revision)),
    )
    .where(eq(offers.id, id))
  return row ?? null
}

/** Each word must stand somewhere in the offer's own text; `%` and `_` of the asker are letters. */
const holdsWord = (word: string): SQL =>
  sql`${offers.content}::text ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`

/** Published offers, newest first. */
export const findPublished = async (
  db: Queryable,
  { words, limit, offset }: { words: string[]; limit: number; offset: number },
): Promise<OfferRow[]> =>
  db
    .select()
    .from(offers)
    .where(and(eq(offers.state, 'published'), ...words.map(holdsWord)))
    .orderBy(desc(offers.publishedAt), desc(offers.id))
    .limit(limit)
    .offset(offset)

/** How many offers are in each state, for metrics. */
export const countOffers = async (db: Queryable): Promise<{ state: OfferState; count: number }[]> =>
  db.select({ state: offers.state, count: count() }).from(offers).groupBy(offers.state)
