import { Composer, type Context } from 'grammy'
import { chatLocale } from '../chat-locale.ts'
import { moderatorTap } from '../moderators.ts'
import type { Parts } from '../parts.ts'
import { renderCard } from '../render/cards.ts'
import { renderEvidence } from '../render/evidence.ts'
import type { Rendered } from '../render/message.ts'
import { renderOriginal } from '../render/originals.ts'
import type { SentMessage } from '../replies.ts'
import { onTap } from '../taps.ts'

/** A card's button opens a new message below the card; the arrows of that message leaf in it. */
const show = ({ replies }: Parts, message: SentMessage, leafing: boolean, shown: Rendered): void => {
  if (leafing) replies.redraw(message, shown)
  else replies.say(message, shown, message.messageId)
}

/** What lies behind a card or a notice: the original mail, the evidence of each value, the card itself. */
export const originalsFeature = (parts: Parts): Composer<Context> => {
  const { useCases, replies, clock } = parts
  const composer = new Composer()
  onTap(composer, parts, ['original'], async (tapping, { of, id, page, leafing }) => {
    const moderator = await moderatorTap(parts, tapping)
    if (!moderator) return
    const original = await useCases.originalOf(of === 'offer' ? { offerId: id } : { mailId: id })
    if (!original) return tapping.answer(tapping.locale.t('original-none'), true)
    const locale = await chatLocale(parts, moderator.message.chatId)
    show(parts, moderator.message, leafing, renderOriginal(original, { of, id, page }, locale))
  })
  onTap(composer, parts, ['evidence'], async (tapping, { offerId, page, leafing }) => {
    const moderator = await moderatorTap(parts, tapping)
    if (!moderator) return
    const card = await useCases.cardOf(offerId)
    if (!card) return tapping.answer(tapping.locale.t('tap-offer-unknown'), true)
    const locale = await chatLocale(parts, moderator.message.chatId)
    show(parts, moderator.message, leafing, renderEvidence(card, page, locale))
  })
  onTap(composer, parts, ['show-card'], async (tapping, { offerId }) => {
    const moderator = await moderatorTap(parts, tapping)
    if (!moderator) return
    const card = await useCases.cardOf(offerId)
    if (!card) return tapping.answer(tapping.locale.t('tap-offer-unknown'), true)
    replies.say(
      moderator.message,
      renderCard(card, clock.now(), await chatLocale(parts, moderator.message.chatId)),
    )
  })
  onTap(composer, parts, ['close'], async (tapping) => {
    const moderator = await moderatorTap(parts, tapping)
    if (moderator) replies.remove(moderator.message)
  })
  return composer
}
