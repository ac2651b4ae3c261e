import type { Store } from '../storage/connect.ts'
import { forgetUpdatesBefore, hasUpdate, saveUpdate } from '../storage/updates.ts'
import type { Clock } from './ports.ts'

/** Telegram keeps updates for 24 hours; three days leave room for a clock that is off. */
const KEPT_MS = 3 * 24 * 60 * 60 * 1000

/** Polling is at-least-once: an update is remembered when it was handled, and skipped when it comes again. */
export const seenUpdate = (store: Store, updateId: number): Promise<boolean> => hasUpdate(store.db, updateId)

export const rememberUpdate = (
  { store, clock }: { store: Store; clock: Clock },
  updateId: number,
): Promise<void> => saveUpdate(store.db, updateId, clock.now())

export const forgetUpdates = ({ store, clock }: { store: Store; clock: Clock }): Promise<void> =>
  forgetUpdatesBefore(store.db, new Date(clock.now().getTime() - KEPT_MS))
