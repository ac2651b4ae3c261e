import { Composer, type Context } from 'grammy'
import type { Parts } from '../parts.ts'
import { rendered } from '../render/message.ts'
import type { Place } from '../replies.ts'
import { onManagingCommand } from '../speaking.ts'
import { onTap } from '../taps.ts'

/** All offers at once, with nothing asked. Pushes come in the language of whoever subscribed, until another is chosen. */
const subscribe = async (
  { useCases }: Parts,
  place: Place,
  personLocale: string,
): Promise<{ already: boolean }> => {
  const { already } = await useCases.subscribe(place)
  if ((await useCases.localeOf(place.chatId)) === null)
    await useCases.chooseLocale({ chatId: place.chatId, locale: personLocale })
  return { already }
}

/** `/subscribe`, and the button of `/start`. */
export const subscribeFeature = (parts: Parts): Composer<Context> => {
  const composer = new Composer()
  onManagingCommand(composer, parts, 'subscribe', async ({ place, personLocale, locale }) => {
    const { already } = await subscribe(parts, place, personLocale)
    parts.replies.say(place, rendered(locale.t(already ? 'subscribed-already' : 'subscribed-new')))
  })
  onTap(composer, parts, ['subscribe'], async (tapping) => {
    const { message, from, isPrivate, locale } = tapping
    if (!message) return tapping.answer(locale.t('tap-too-old'), true)
    if (!isPrivate && !(await parts.administrators.find(message.chatId, from.id)))
      return tapping.answer(locale.t('tap-not-an-administrator'), true)
    const { already } = await subscribe(parts, message, parts.locales.pickLocale(from.language_code))
    const text = locale.t(already ? 'subscribed-already' : 'subscribed-new')
    tapping.answer(already ? text : null)
    if (!already) parts.replies.say(message, rendered(text))
  })
  return composer
}
