import { jobId } from '../jobs/index.ts'
import type { Store } from '../storage/connect.ts'
import { oweToModerators } from '../storage/deliveries.ts'
import { findOffer } from '../storage/offers.ts'
import { settle } from '../storage/outbox.ts'
import type { Clock } from './ports.ts'

const day = 24 * 60 * 60 * 1000

/** Moderators are reminded of a card after one day, then every third. */
const nudgeTimes = (createdAt: Date, now: Date): { passed: number; next: Date } => {
  const age = now.getTime() - createdAt.getTime()
  const passed = age < day ? 0 : 1 + Math.floor((age - day) / (3 * day))
  return { passed, next: new Date(createdAt.getTime() + day + passed * 3 * day) }
}

/**
 * One draft until it is decided: owes its card, sleeps until the next nudge, ends with the decision. Gives when it wants
 * to be woken; nothing once it has ended.
 */
export const moderateOffer = (
  { store, clock }: { store: Store; clock: Clock },
  { offerId }: { offerId: number },
): Promise<{ sleepUntil: Date } | undefined> =>
  store.transaction(async (tx) => {
    const offer = await findOffer(tx, offerId)
    if (offer?.state !== 'draft') {
      await settle(tx, jobId('moderate-offer', offerId))
      return undefined
    }
    const now = clock.now()
    const message = { offerId, revision: offer.revision, payload: {} }
    await oweToModerators(tx, { ...message, key: `card-${offerId}`, kind: 'card' }, now)
    const { passed, next } = nudgeTimes(offer.createdAt, now)
    if (passed > 0)
      await oweToModerators(tx, { ...message, key: `nudge-${offerId}-${passed}`, kind: 'nudge' }, now)
    return { sleepUntil: next }
  })
