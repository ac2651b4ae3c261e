import type { Queryable } from '../storage/connect.ts'
import { findOffer, findPublished, type OfferRow } from '../storage/offers.ts'
import type { PublishedOffer } from './ports.ts'

/** More words narrow nothing that a person would notice, and each costs a scan. */
const MOST_WORDS = 8

export const toPublished = (offer: OfferRow): PublishedOffer | null =>
  offer.state === 'published' && offer.publishedAt !== null
    ? { offerId: offer.id, content: offer.content, publishedAt: offer.publishedAt }
    : null

/** Published offers that hold every word asked for, newest first. */
export const listOffers = async (
  db: Queryable,
  { words, limit, offset }: { words: string; limit: number; offset: number },
): Promise<{ offers: PublishedOffer[]; more: boolean }> => {
  const asked = words.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  const rows = await findPublished(db, { words: asked, limit: limit + 1, offset })
  const offers = rows.slice(0, limit).flatMap((row) => toPublished(row) ?? [])
  return { offers, more: rows.length > limit }
}

/** One offer as a LAG may see it; null while it is not published. */
export const publishedOffer = async (db: Queryable, offerId: number): Promise<PublishedOffer | null> => {
  const row = await findOffer(db, offerId)
  return row ? toPublished(row) : null
}
