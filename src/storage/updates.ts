import { eq, lt } from 'drizzle-orm'
import type { Queryable } from './connect.ts'
import { telegramUpdates } from './schema.ts'

export const hasUpdate = async (db: Queryable, updateId: number): Promise<boolean> => {
  const rows = await db.select().from(telegramUpdates).where(eq(telegramUpdates.updateId, updateId))
  return rows.length > 0
}

export const saveUpdate = async (db: Queryable, updateId: number, at: Date): Promise<void> => {
  await db.insert(telegramUpdates).values({ updateId, at }).onConflictDoNothing()
}

/** Telegram keeps updates for 24 hours (Bot API, getUpdates): older rows can meet no double. */
export const forgetUpdatesBefore = async (db: Queryable, before: Date): Promise<void> => {
  await db.delete(telegramUpdates).where(lt(telegramUpdates.at, before))
}
