import { Composer, type Context } from 'grammy'
import type { Decision, RejectReason } from '../../domain/offer.ts'
import type { Locale } from '../../locales/index.ts'
import type { DecideResult, OfferCard } from '../../usecases/ports.ts'
import { chatLocale } from '../chat-locale.ts'
import { type ModeratorTap, moderatorTap } from '../moderators.ts'
import type { Parts } from '../parts.ts'
import { reasonsKeyboard, renderCard } from '../render/cards.ts'
import { oneLine } from '../render/plain-text.ts'
import { agoText } from '../render/values.ts'
import type { SentMessage } from '../replies.ts'
import { onTap, type Tapping } from '../taps.ts'

const redrawCard = async (parts: Parts, message: SentMessage, card: OfferCard): Promise<void> => {
  const locale = await chatLocale(parts, message.chatId)
  parts.replies.redraw(message, renderCard(card, parts.clock.now(), locale))
}

const alreadyText = ({ decided }: OfferCard, now: Date, locale: Locale): string => {
  if (!decided) return locale.t('tap-offer-changed')
  const { by, at, decision } = decided
  return locale.t(`tap-already-${decision}`, { by: oneLine(by, 60), ago: agoText(at, now, locale) })
}

/** What the person who tapped is told; what went otherwise than they meant, in a window of its own. */
const outcomeText = (result: DecideResult, decision: Decision, now: Date, locale: Locale): string => {
  if (result.ok) return locale.t(`tap-done-${decision}`)
  switch (result.why) {
    case 'already-decided':
      return alreadyText(result.card, now, locale)
    case 'changed':
      return locale.t('tap-offer-changed')
    case 'unknown-offer':
      return locale.t('tap-offer-unknown')
  }
}

interface Verdict {
  offerId: number
  revision: number
  decision: Decision
  reason: RejectReason | null
}

const decide = async (
  parts: Parts,
  tapping: Tapping,
  moderator: ModeratorTap,
  verdict: Verdict,
): Promise<void> => {
  const result = await parts.useCases.decide({ ...verdict, by: moderator.by })
  tapping.answer(outcomeText(result, verdict.decision, parts.clock.now(), tapping.locale), !result.ok)
  if ('card' in result) await redrawCard(parts, moderator.message, result.card)
}

/** The buttons of a card: Approve, Reject with a reason, Not an offer. */
export const moderationFeature = (parts: Parts): Composer<Context> => {
  const composer = new Composer()
  onTap(composer, parts, ['approve', 'not-an-offer'], async (tapping, { act, offerId, revision }) => {
    const moderator = await moderatorTap(parts, tapping)
    if (moderator) await decide(parts, tapping, moderator, { offerId, revision, decision: act, reason: null })
  })
  onTap(composer, parts, ['reject-because'], async (tapping, { offerId, revision, reason }) => {
    const moderator = await moderatorTap(parts, tapping)
    if (moderator) await decide(parts, tapping, moderator, { offerId, revision, decision: 'reject', reason })
  })
  onTap(composer, parts, ['reject'], async (tapping, tap) => {
    const moderator = await moderatorTap(parts, tapping)
    if (!moderator) return
    tapping.answer(tapping.locale.t('card-choose-reason'))
    parts.replies.rekey(
      moderator.message,
      reasonsKeyboard(tap, await chatLocale(parts, moderator.message.chatId)),
    )
  })
  onTap(composer, parts, ['back'], async (tapping, { offerId }) => {
    const moderator = await moderatorTap(parts, tapping)
    if (!moderator) return
    const card = await parts.useCases.cardOf(offerId)
    if (!card) return tapping.answer(tapping.locale.t('tap-offer-unknown'), true)
    await redrawCard(parts, moderator.message, card)
  })
  return composer
}
