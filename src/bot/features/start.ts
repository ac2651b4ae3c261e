import { Composer, type Context } from 'grammy'
import type { Locale } from '../../locales/index.ts'
import type { Parts } from '../parts.ts'
import { button, lines, type Rendered, rendered } from '../render/message.ts'
import { renderPush } from '../render/pushes.ts'
import { onCommand } from '../speaking.ts'
import { publishedOffer } from './published-offer.ts'

/** Deep links (`t.me/BOT?start=o_42`) carry at most 64 of `A-Za-z0-9_-`; whatever else comes is no link of ours. */
const offerOfPayload = (payload: string): number | null => {
  const match = /^o_([1-9]\d{0,9})$/.exec(payload.trim())
  return match ? Number(match[1]) : null
}

/** Three lines and a button: what this is, how it works, what to do. In a group also its id, which a setting asks for. */
export const renderStart = ({ t }: Locale, groupId: number | null): Rendered =>
  rendered(
    lines(
      t('start-what'),
      t('start-how'),
      t('start-next'),
      groupId === null ? null : t('start-group-id', { id: String(groupId) }),
    ),
    [[button(t('button-subscribe'), { act: 'subscribe' }, 'primary')]],
  )

/** `/start`: says what this is; with a deep link it shows that offer. */
export const startFeature = (parts: Parts): Composer<Context> => {
  const composer = new Composer()
  onCommand(composer, parts, 'start', async ({ place, isPrivate, locale, words }) => {
    const offerId = offerOfPayload(words)
    const offer = offerId === null ? null : await publishedOffer(parts, offerId)
    if (offer) return parts.replies.say(place, renderPush(offer, parts.clock.now(), locale))
    parts.replies.say(place, renderStart(locale, isPrivate ? null : place.chatId))
  })
  return composer
}
