import type { PublishedOffer } from '../../usecases/ports.ts'
import type { Parts } from '../parts.ts'

/** An offer for anybody's eyes; null: there is none, or it is not published. */
export const publishedOffer = async (
  { useCases }: Parts,
  offerId: number,
): Promise<PublishedOffer | null> => {
  const card = await useCases.cardOf(offerId)
  if (card?.state !== 'published') return null
  return { offerId, content: card.content, publishedAt: card.decided?.at ?? card.mail.receivedAt }
}
