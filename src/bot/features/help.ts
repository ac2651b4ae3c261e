import { Composer, type Context } from 'grammy'
import type { Parts } from '../parts.ts'
import { rendered } from '../render/message.ts'
import { onCommand } from '../speaking.ts'

/** `/help`: the commands; in the moderators' chat, the buttons. */
export const helpFeature = (parts: Parts): Composer<Context> => {
  const composer = new Composer()
  onCommand(composer, parts, 'help', async ({ place, locale }) => {
    const id = (await parts.isModerationChat(place.chatId)) ? 'help-moderators' : 'help'
    parts.replies.say(place, rendered(locale.t(id)))
  })
  return composer
}
