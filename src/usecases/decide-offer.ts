import { type Decision, type RejectReason, stateAfter } from '../domain/offer.ts'
import type { Queryable, Store } from '../storage/connect.ts'
import { oweCardAgain } from '../storage/deliveries.ts'
import { reviseDraft } from '../storage/offers.ts'
import { owe } from '../storage/outbox.ts'
import type { Clock, DecideResult, OfferCard } from './ports.ts'
import { cardOf } from './show-card.ts'

export interface DecisionOfModerator {
  offerId: number
  /** The revision that the moderator saw. */
  revision: number
  decision: Decision
  /** Why it is rejected; null for other decisions. */
  reason: RejectReason | null
  by: { userId: number; name: string }
}

const owedAfter = async (
  tx: Queryable,
  { offerId, decision }: DecisionOfModerator,
  revision: number,
  at: Date,
) => {
  await owe(tx, 'moderate-offer', { offerId }, offerId, { hurry: true })
  if (decision === 'approve') await owe(tx, 'publish-offer', { offerId }, offerId)
  await oweCardAgain(tx, offerId, revision, at)
}

const refusal = (card: OfferCard): DecideResult => ({
  ok: false,
  why: card.state === 'draft' ? 'changed' : 'already-decided',
  card,
})

/**
 * One moderator's decision, as a revision. Of two at once one wins, and the other is told who was first. Whoever calls
 * has checked that the person is a moderator.
 */
export const decideOffer = (
  { store, clock }: { store: Store; clock: Clock },
  made: DecisionOfModerator,
): Promise<DecideResult> =>
  store.transaction(async (tx) => {
    const at = clock.now()
    const won = await reviseDraft(
      tx,
      {
        offerId: made.offerId,
        from: made.revision,
        state: stateAfter[made.decision],
        actor: { kind: 'moderator', ...made.by },
        reason: made.reason,
      },
      at,
    )
    if (won) await owedAfter(tx, made, made.revision + 1, at)
    const card = await cardOf(tx, made.offerId)
    if (!card) return { ok: false, why: 'unknown-offer' }
    return won ? { ok: true, card } : refusal(card)
  })
