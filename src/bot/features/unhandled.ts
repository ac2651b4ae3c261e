import { Composer, type Context } from 'grammy'
import type { Parts } from '../parts.ts'
import { rendered } from '../render/message.ts'
import { onUnknownTap } from '../taps.ts'

/** The last in the row. Talk in groups ends here: it is neither kept nor logged. */
export const unhandledFeature = (parts: Parts): Composer<Context> => {
  const composer = new Composer()
  onUnknownTap(composer, parts)
  composer.on('message').chatType('private', async (ctx) => {
    const locale = parts.locales.of(
      (await parts.useCases.localeOf(ctx.chat.id)) ?? parts.locales.pickLocale(ctx.from.language_code),
    )
    parts.replies.say({ chatId: ctx.chat.id, threadId: null }, rendered(locale.t('not-understood')))
  })
  return composer
}
