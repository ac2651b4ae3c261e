import { and, asc, count, eq, inArray, lte, notInArray, sql } from 'drizzle-orm'
import {
  type DeliveryKind,
  type DeliveryPayload,
  type DeliveryState,
  deliveryPriority,
} from '../domain/delivery.ts'
import { notify, type Queryable } from './connect.ts'
import { deliveries, subscribers } from './schema.ts'

export type DeliveryRow = typeof deliveries.$inferSelect

export interface NewDelivery {
  /** One message each: a second insert of the same key changes nothing. */
  key: string
  kind: Exclude<DeliveryKind, 'push'>
  offerId: number | null
  revision: number
  payload: DeliveryPayload
}

/** Owes one message to the moderation chat. */
export const oweToModerators = async (tx: Queryable, delivery: NewDelivery, at: Date): Promise<void> => {
  await tx
    .insert(deliveries)
    .values({
      ...delivery,
      state: 'owed',
      priority: deliveryPriority[delivery.kind],
      dueAt: at,
      createdAt: at,
    })
    .onConflictDoNothing({ target: deliveries.key })
  await notify(tx, 'deliveries')
}

/** Owes a published offer to every active subscriber, once each. */
export const owePushes = async (
  tx: Queryable,
  offerId: number,
  revision: number,
  at: Date,
): Promise<void> => {
  await tx.execute(sql`
    insert into ${deliveries} (key, kind, chat_id, thread_id, offer_id, payload, state, priority, due_at, revision, created_at)
    select 'push-' || ${offerId}::int || '-' || ${subscribers.id}, 'push', ${subscribers.chatId}, ${subscribers.threadId},
      ${offerId}::int, '{}'::jsonb, 'owed', ${deliveryPriority.push}::int, ${at.toISOString()}::timestamptz,
      ${revision}::int, ${at.toISOString()}::timestamptz
    from ${subscribers} where ${subscribers.active}
    on conflict (key) do nothing`)
  await notify(tx, 'deliveries')
}

/** The card of an offer shows a newer revision from now on: it is owed once more, as an edit if it was sent. */
export const oweCardAgain = async (
  tx: Queryable,
  offerId: number,
  revision: number,
  at: Date,
): Promise<void> => {
  await tx
    .update(deliveries)
    .set({
      revision,
      dueAt: at,
      state: sql`case when ${deliveries.state} = 'sending' then 'sending' else 'owed' end`,
    })
    .where(and(eq(deliveries.offerId, offerId), eq(deliveries.kind, 'card')))
  await notify(tx, 'deliveries')
}

/** What is due now, in sending order, without what is in hand already. */
export const findDue = async (
  db: Queryable,
  { now, kinds, limit, inHand }: { now: Date; kinds: DeliveryKind[]; limit: number; inHand: number[] },
): Promise<number[]> => {
  const rows = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.state, 'owed'),
        lte(deliveries.dueAt, now),
        inArray(deliveries.kind, kinds),
        inHand.length > 0 ? notInArray(deliveries.id, inHand) : undefined,
      ),
    )
    .orderBy(asc(deliveries.priority), asc(deliveries.dueAt), asc(deliveries.id))
    .limit(limit)
  return rows.map((row) => row.id)
}

/** When the next owed delivery is due; null where none is owed. */
export const findNextDue = async (db: Queryable, after: Date): Promise<Date | null> => {
  const [row] = await db
    .select({ dueAt: deliveries.dueAt })
    .from(deliveries)
    .where(and(eq(deliveries.state, 'owed'), sql`${deliveries.dueAt} > ${after.toISOString()}::timestamptz`))
    .orderBy(asc(deliveries.dueAt))
    .limit(1)
  return row?.dueAt ?? null
}

export const findDelivery = async (db: Queryable, id: number): Promise<DeliveryRow | null> => {
  const [row] = await db.select().from(deliveries).where(eq(deliveries.id, id))
  return row ?? null
}

/** The card that stands in the moderation chat, for a nudge that answers it. */
export const findCardMessage = async (db: Queryable, offerId: number): Promise<number | null> => {
  const [row] = await db
    .select({ messageId: deliveries.messageId })
    .from(deliveries)
    .where(and(eq(deliveries.offerId, offerId), eq(deliveries.kind, 'card')))
  return row?.messageId ?? null
}

/** The last step before the call: from here on a kill leaves the outcome unknown. False: it is owed no more. */
export const markSending = async (db: Queryable, id: number): Promise<boolean> => {
  const rows = await db
    .update(deliveries)
    .set({ state: 'sending', attempts: sql`${deliveries.attempts} + 1` })
    .where(and(eq(deliveries.id, id), eq(deliveries.state, 'owed')))
    .returning({ id: deliveries.id })
  return rows.length > 0
}

/** Sent, showing `revision`. A card whose offer changed meanwhile is owed again, as an edit. */
export const markSent = async (
  db: Queryable,
  id: number,
  { messageId, revision, at }: { messageId: number; revision: number; at: Date },
): Promise<void> => {
  await db
    .update(deliveries)
    .set({
      state: sql`case when ${deliveries.revision} > ${revision}::int then 'owed' else 'sent' end`,
      attempts: 0,
      messageId,
      error: null,
      settledAt: at,
    })
    .where(eq(deliveries.id, id))
}

/** It stays owed and is tried again at `dueAt`; `chatId` where the group moved. */
export const postpone = async (
  db: Queryable,
  id: number,
  { dueAt, error, chatId }: { dueAt: Date; error: string; chatId?: number },
): Promise<void> => {
  await db
    .update(deliveries)
    .set({ state: 'owed', dueAt, error, ...(chatId === undefined ? {} : { chatId }) })
    .where(eq(deliveries.id, id))
}

export const settleDelivery = async (
  db: Queryable,
  id: number,
  {
    state,
    error,
    at,
  }: { state: Extract<DeliveryState, 'unknown' | 'failed' | 'moot'>; error: string | null; at: Date },
): Promise<void> => {
  await db.update(deliveries).set({ state, error, settledAt: at }).where(eq(deliveries.id, id))
}

/**
 * What a killed sender left on its way: nobody knows whether it arrived. A push is not sent twice; what moderators see
 * may come twice and must not be missing.
 */
export const recoverInterrupted = async (tx: Queryable, at: Date): Promise<void> => {
  await tx
    .update(deliveries)
    .set({ state: 'unknown', error: 'the program stopped while sending', settledAt: at })
    .where(and(eq(deliveries.state, 'sending'), eq(deliveries.kind, 'push')))
  await tx.update(deliveries).set({ state: 'owed', dueAt: at }).where(eq(deliveries.state, 'sending'))
}

/** How many deliveries of each kind are in each state, for health and metrics. */
export const countDeliveries = async (
  db: Queryable,
): Promise<{ kind: DeliveryKind; state: DeliveryState; count: number }[]> =>
  db
    .select({ kind: deliveries.kind, state: deliveries.state, count: count() })
    .from(deliveries)
    .groupBy(deliveries.kind, deliveries.state)
