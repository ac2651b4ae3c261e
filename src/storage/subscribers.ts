import { and, count, eq, sql } from 'drizzle-orm'
import type { Queryable } from './connect.ts'
import { subscribers } from './schema.ts'

/** Subscribes a chat; true where it was subscribed already. */
export const activateSubscriber = async (
  db: Queryable,
  { chatId, threadId, at }: { chatId: number; threadId: number | null; at: Date },
): Promise<boolean> => {
  const [before] = await db.select().from(subscribers).where(eq(subscribers.chatId, chatId))
  await db
    .insert(subscribers)
    .values({ chatId, threadId, active: true, since: at })
    .onConflictDoUpdate({
      target: subscribers.chatId,
      set: {
        threadId,
        active: true,
        endedBy: null,
        since: sql`case when ${subscribers.active} then ${subscribers.since} else excluded.since end`,
      },
    })
  return before?.active ?? false
}

/** Ends a subscription; false where there was none. */
export const endSubscriber = async (
  db: Queryable,
  chatId: number,
  endedBy: 'left' | 'blocked',
): Promise<boolean> => {
  const rows = await db
    .update(subscribers)
    .set({ active: false, endedBy })
    .where(and(eq(subscribers.chatId, chatId), eq(subscribers.active, true)))
    .returning({ id: subscribers.id })
  return rows.length > 0
}

export const countActiveSubscribers = async (db: Queryable): Promise<number> => {
  const [row] = await db.select({ count: count() }).from(subscribers).where(eq(subscribers.active, true))
  return row?.count ?? 0
}

export const isActiveSubscriber = async (db: Queryable, chatId: number): Promise<boolean> => {
  const [row] = await db
    .select({ active: subscribers.active })
    .from(subscribers)
    .where(eq(subscribers.chatId, chatId))
  return row?.active ?? false
}
