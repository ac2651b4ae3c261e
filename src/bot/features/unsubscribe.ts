import { Composer, type Context } from 'grammy'
import type { Parts } from '../parts.ts'
import { rendered } from '../render/message.ts'
import { onManagingCommand } from '../speaking.ts'

/** `/unsubscribe`: no more pushes. */
export const unsubscribeFeature = (parts: Parts): Composer<Context> => {
  const composer = new Composer()
  onManagingCommand(composer, parts, 'unsubscribe', async ({ place, locale }) => {
    const { was } = await parts.useCases.unsubscribe({ chatId: place.chatId, endedBy: 'left' })
    parts.replies.say(place, rendered(locale.t(was ? 'unsubscribed' : 'unsubscribed-already')))
  })
  return composer
}
