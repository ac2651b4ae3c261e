import { setImmediate as turn } from 'node:timers/promises'
import type { DeliveryKind } from '../domain/delivery.ts'
import type { Log } from '../log.ts'
import { findDue, findNextDue, recoverInterrupted } from '../storage/deliveries.ts'
import { type SendDeps, sendDelivery } from './send-delivery.ts'

/**
 * How many messages of each sort wait at the sender at once. What moderators are owed has places of its own, so that a
 * card never waits behind thousands of pushes.
 */
const places: { kinds: DeliveryKind[]; limit: number }[] = [
  { kinds: ['card', 'notice', 'nudge'], limit: 60 },
  { kinds: ['push'], limit: 120 },
]

/** A net below LISTEN/NOTIFY, and the longest wait after the database went away. */
const SWEEP_MS = 5_000

/**
 * Sends what is owed, for as long as the process has the right to: woken by the database, by the next due date and by
 * a sweep. `wake` makes it look now. `stop` lets what is on its way finish.
 */
export const startDeliveries = (
  deps: Omit<SendDeps, 'stopping'> & { log: Log },
): { wake(): void; stop(): Promise<void> } => {
  const { store, clock, log } = deps
  const inHand = new Map<number, { place: (typeof places)[number]; sending: Promise<void> }>()
  let stopped = false
  let looking: Promise<void> | null = null
  let lookAgain = false
  let timer: NodeJS.Timeout | undefined

  const send = (id: number, place: (typeof places)[number]): void => {
    const sending = sendDelivery({ ...deps, stopping: () => stopped }, id)
      .catch((err) => log.error({ deliveryId: id, err }, 'a delivery could not be sent or recorded'))
      .then(() => {
        inHand.delete(id)
        wake()
      })
    inHand.set(id, { place, sending })
  }

  const freePlaces = (place: (typeof places)[number]): number =>
    place.limit - [...inHand.values()].filter((held) => held.place === place).length

  const look = async (): Promise<void> => {
    // The embedded database answers without leaving this turn: timers and sockets need theirs.
    await turn()
    const now = clock.now()
    for (const place of places) {
      const limit = freePlaces(place)
      if (limit <= 0) continue
      const due = await findDue(store.db, { now, kinds: place.kinds, limit, inHand: [...inHand.keys()] })
      for (const id of due) if (!stopped) send(id, place)
    }
    const next = await findNextDue(store.db, now)
    schedule(
      next === null ? SWEEP_MS : Math.min(SWEEP_MS, Math.max(1, next.getTime() - clock.now().getTime())),
    )
  }

  const schedule = (ms: number): void => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(wake, ms)
  }

  const wake = (): void => {
    if (stopped) return
    if (looking) {
      lookAgain = true
      return
    }
    looking = look()
      .catch((err) => {
        log.warn({ err }, 'the deliveries could not be looked up')
        schedule(SWEEP_MS)
      })
      .finally(() => {
        looking = null
        if (lookAgain) {
          lookAgain = false
          wake()
        }
      })
  }

  return {
    wake,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await looking
      await Promise.all([...inHand.values()].map((held) => held.sending))
    },
  }
}

/** Before the first look: what a killed process left on its way. */
export const recoverDeliveries = ({ store, clock }: Pick<SendDeps, 'store' | 'clock'>): Promise<void> =>
  store.transaction((tx) => recoverInterrupted(tx, clock.now()))
