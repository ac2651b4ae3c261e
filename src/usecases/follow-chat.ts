import { findCurrentChat, findLocale, moveChat, saveLocale } from '../storage/chats.ts'
import type { Store } from '../storage/connect.ts'
import type { Clock } from './ports.ts'

/** A group became a supergroup: its language, subscription and what is owed to it go along. Twice is as once. */
export const followChat = (
  { store, clock }: { store: Store; clock: Clock },
  { oldChatId, newChatId }: { oldChatId: number; newChatId: number },
): Promise<void> => store.transaction((tx) => moveChat(tx, oldChatId, newChatId, clock.now()))

export const currentChat = (store: Store, chatId: number): Promise<number> =>
  findCurrentChat(store.db, chatId)

export const localeOf = (store: Store, chatId: number): Promise<string | null> => findLocale(store.db, chatId)

export const chooseLocale = (
  store: Store,
  { chatId, locale }: { chatId: number; locale: string },
): Promise<void> => saveLocale(store.db, chatId, locale)
