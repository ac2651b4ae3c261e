import type { Actor, Decision, OfferState, RejectReason } from '../domain/offer.ts'
import type { Queryable } from '../storage/connect.ts'
import { findOfferWithOrigin } from '../storage/offers.ts'
import type { OfferCard } from './ports.ts'

const decisionOf: Record<Exclude<OfferState, 'draft'>, Decision> = {
  published: 'approve',
  rejected: 'reject',
  'not-an-offer': 'not-an-offer',
}

const nameOf = (actor: Actor): string => (actor.kind === 'moderator' ? actor.name : actor.kind)

/** An offer as moderators see it now; null where there is none. */
export const cardOf = async (db: Queryable, offerId: number): Promise<OfferCard | null> => {
  const found = await findOfferWithOrigin(db, offerId)
  const read = found?.reading.offers[found.offer.index]
  if (!found || !read) return null
  const { offer, reading, revision } = found
  const { name, address } = reading.from
  return {
    offerId,
    revision: offer.revision,
    state: offer.state,
    doubt: offer.doubt,
    content: offer.content,
    read,
    notices: reading.notices,
    part: { number: offer.index + 1, of: found.siblings },
    mail: {
      mailId: offer.mailId,
      from: name && address ? `${name} <${address}>` : (address ?? name),
      subject: reading.subject,
      receivedAt: found.receivedAt,
      mailbox: found.mailbox,
    },
    decided:
      offer.state === 'draft'
        ? null
        : {
            decision: decisionOf[offer.state],
            by: nameOf(revision.actor),
            at: revision.at,
            reason: revision.reason as RejectReason | null,
          },
  }
}
