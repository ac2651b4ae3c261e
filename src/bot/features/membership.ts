import { Composer, type Context } from 'grammy'
import type { ChatMemberUpdated } from 'grammy/types'
import { describeFailure } from '../failures.ts'
import type { Parts } from '../parts.ts'
import { rendered } from '../render/message.ts'
import { renderStart } from './start.ts'

const isIn = (status: ChatMemberUpdated['new_chat_member']['status']): boolean =>
  status !== 'left' && status !== 'kicked'

/** A group's first sight of the bot: what it is, and the id that the settings ask for. */
const greet = async (parts: Parts, { chat, from }: ChatMemberUpdated): Promise<void> => {
  const { locales, useCases, replies } = parts
  const locale = locales.of((await useCases.localeOf(chat.id)) ?? locales.pickLocale(from.language_code))
  const isModeration = await parts.isModerationChat(chat.id)
  const message = isModeration ? rendered(locale.t('start-moderators')) : renderStart(locale, chat.id)
  replies.say({ chatId: chat.id, threadId: null }, message)
}

/** The bot is blocked, removed or added; a group becomes a supergroup with a new id. */
export const membershipFeature = (parts: Parts): Composer<Context> => {
  const { useCases, log } = parts
  const composer = new Composer()
  composer.on('my_chat_member', async (ctx) => {
    const { chat, old_chat_member: before, new_chat_member: after } = ctx.myChatMember
    try {
      if (!isIn(after.status)) await useCases.unsubscribe({ chatId: chat.id, endedBy: 'blocked' })
      else if (!isIn(before.status) && (chat.type === 'group' || chat.type === 'supergroup'))
        await greet(parts, ctx.myChatMember)
    } catch (error) {
      // The next message to that chat tells the same once more: 403.
      log.error({ reason: describeFailure(error) }, 'a change of membership was not saved')
    }
  })
  const follow = async (oldChatId: number, newChatId: number): Promise<void> => {
    try {
      await useCases.followChat({ oldChatId, newChatId })
    } catch (error) {
      // The next message to the old id tells the new one.
      log.error({ reason: describeFailure(error) }, 'a moved group was not followed')
    }
  }
  composer.on('message:migrate_to_chat_id', (ctx) => follow(ctx.chat.id, ctx.message.migrate_to_chat_id))
  composer.on('message:migrate_from_chat_id', (ctx) => follow(ctx.message.migrate_from_chat_id, ctx.chat.id))
  return composer
}
