import type { Store } from '../storage/connect.ts'
import { activateSubscriber, endSubscriber } from '../storage/subscribers.ts'
import type { Clock } from './ports.ts'

/** `/subscribe`: all offers from now on, with nothing asked. */
export const subscribe = (
  { store, clock }: { store: Store; clock: Clock },
  { chatId, threadId }: { chatId: number; threadId: number | null },
): Promise<{ already: boolean }> =>
  store.transaction(async (tx) => ({
    already: await activateSubscriber(tx, { chatId, threadId, at: clock.now() }),
  }))

/** `/unsubscribe`, or the bot was blocked or removed. */
export const unsubscribe = async (
  { store }: { store: Store },
  { chatId, endedBy }: { chatId: number; endedBy: 'left' | 'blocked' },
): Promise<{ was: boolean }> => ({ was: await endSubscriber(store.db, chatId, endedBy) })
