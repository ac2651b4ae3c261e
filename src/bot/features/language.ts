import { Composer, type Context } from 'grammy'
import type { Parts } from '../parts.ts'
import { button, rendered } from '../render/message.ts'
import { onManagingCommand } from '../speaking.ts'
import { onTap } from '../taps.ts'

/** A language in its own words: "français". */
const ownName = (code: string): string => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code

/** `/language`: a button for each language that the program speaks. */
export const languageFeature = (parts: Parts): Composer<Context> => {
  const { locales, useCases, replies, administrators } = parts
  const composer = new Composer()
  onManagingCommand(composer, parts, 'language', async ({ place, locale }) => {
    const keyboard = locales.codes.map((code) => {
      const name = code === locale.code ? `✓ ${ownName(code)}` : ownName(code)
      return [button(name, { act: 'locale', code })]
    })
    replies.say(place, rendered(locale.t('language-choose'), keyboard))
  })
  onTap(composer, parts, ['locale'], async (tapping, { code }) => {
    const { message, from, isPrivate, locale } = tapping
    if (!message || !locales.codes.some((known) => known === code))
      return tapping.answer(locale.t('tap-too-old'), true)
    if (!isPrivate && !(await administrators.find(message.chatId, from.id)))
      return tapping.answer(locale.t('tap-not-an-administrator'), true)
    await useCases.chooseLocale({ chatId: message.chatId, locale: code })
    tapping.answer(null)
    replies.redraw(message, rendered(locales.t(code)('language-chosen', { language: ownName(code) })))
  })
  return composer
}
