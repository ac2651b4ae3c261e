import { jobId } from '../jobs/index.ts'
import type { Store } from '../storage/connect.ts'
import { owePushes } from '../storage/deliveries.ts'
import { findOffer } from '../storage/offers.ts'
import { settle } from '../storage/outbox.ts'
import type { Clock } from './ports.ts'

/** Owes a published offer to every subscriber, once each. */
export const publishOffer = (
  { store, clock }: { store: Store; clock: Clock },
  { offerId }: { offerId: number },
): Promise<void> =>
  store.transaction(async (tx) => {
    const offer = await findOffer(tx, offerId)
    if (offer?.state === 'published') await owePushes(tx, offerId, offer.revision, clock.now())
    await settle(tx, jobId('publish-offer', offerId))
  })
