import { eq } from 'drizzle-orm'
import type { Queryable } from './connect.ts'
import { chatMoves, chats, deliveries, subscribers } from './schema.ts'

export const findLocale = async (db: Queryable, chatId: number): Promise<string | null> => {
  const [row] = await db.select().from(chats).where(eq(chats.chatId, chatId))
  return row?.locale ?? null
}

export const saveLocale = async (db: Queryable, chatId: number, locale: string): Promise<void> => {
  await db
    .insert(chats)
    .values({ chatId, locale })
    .onConflictDoUpdate({ target: chats.chatId, set: { locale } })
}

/** Where a chat is now, however often it moved; the same id where it never did. */
export const findCurrentChat = async (db: Queryable, chatId: number): Promise<number> => {
  const seen = new Set<number>()
  let current = chatId
  while (!seen.has(current)) {
    seen.add(current)
    const [move] = await db.select().from(chatMoves).where(eq(chatMoves.oldChatId, current))
    if (!move) return current
    current = move.newChatId
  }
  return current
}

/** A group became a supergroup: its language, subscription and what is owed to it go along. */
export const moveChat = async (
  db: Queryable,
  oldChatId: number,
  newChatId: number,
  at: Date,
): Promise<void> => {
  if (oldChatId === newChatId) return
  await db.insert(chatMoves).values({ oldChatId, newChatId, at }).onConflictDoNothing()
  const locale = await findLocale(db, oldChatId)
  if (locale !== null) await db.insert(chats).values({ chatId: newChatId, locale }).onConflictDoNothing()
  const [already] = await db.select().from(subscribers).where(eq(subscribers.chatId, newChatId))
  if (already)
    await db
      .update(subscribers)
      .set({ active: false, endedBy: 'left' })
      .where(eq(subscribers.chatId, oldChatId))
  else await db.update(subscribers).set({ chatId: newChatId }).where(eq(subscribers.chatId, oldChatId))
  await db.update(deliveries).set({ chatId: newChatId }).where(eq(deliveries.chatId, oldChatId))
}
