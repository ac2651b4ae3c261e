import { Composer, type Context } from 'grammy'
import type { Locale } from '../../locales/index.ts'
import { fitWords } from '../callback-data.ts'
import type { Parts } from '../parts.ts'
import type { Rendered } from '../render/message.ts'
import { offersPerPage, renderOfferList } from '../render/offer-list.ts'
import { clean } from '../render/plain-text.ts'
import { renderPush } from '../render/pushes.ts'
import { onCommand } from '../speaking.ts'
import { onTap } from '../taps.ts'
import { publishedOffer } from './published-offer.ts'

const pageOf = async (parts: Parts, words: string, offset: number, locale: Locale): Promise<Rendered> => {
  const { offers, more } = await parts.useCases.listOffers({ words, limit: offersPerPage, offset })
  return renderOfferList({ offers, more, offset, words }, parts.clock.now(), locale)
}

/** `/offers [words]`: published offers, in pages; a tap shows one of them whole. */
export const offersFeature = (parts: Parts): Composer<Context> => {
  const composer = new Composer()
  onCommand(composer, parts, 'offers', async ({ place, locale, words }) => {
    parts.replies.say(place, await pageOf(parts, fitWords(clean(words)), 0, locale))
  })
  onTap(composer, parts, ['offers'], async ({ message, locale }, { words, offset }) => {
    if (message) parts.replies.redraw(message, await pageOf(parts, words, offset, locale))
  })
  onTap(composer, parts, ['show-offer'], async (tapping, { offerId }) => {
    const { message, locale } = tapping
    const offer = await publishedOffer(parts, offerId)
    if (!offer) return tapping.answer(locale.t('offer-not-public', { number: String(offerId) }), true)
    if (message) parts.replies.say(message, renderPush(offer, parts.clock.now(), locale))
  })
  return composer
}
