import type { Composer, Context } from 'grammy'
import type { Message } from 'grammy/types'
import type { Locale } from '../locales/index.ts'
import { describeFailure } from './failures.ts'
import type { Parts } from './parts.ts'
import { rendered } from './render/message.ts'
import type { Place } from './replies.ts'

/** The forum topic of a message. In other groups a thread id only names a chain of replies. */
export const threadOf = (
  message: Partial<Pick<Message, 'is_topic_message' | 'message_thread_id'>>,
): number | null => (message.is_topic_message ? (message.message_thread_id ?? null) : null)

/** Who sent a command, from where, and in which language to answer. */
export interface Asking {
  place: Place
  isPrivate: boolean
  /** ISO 639-1 for the person, where Telegram tells it. */
  personLocale: string
  locale: Locale
  /** What stands after the command. */
  words: string
  /** May this person speak for the chat? Everybody may in a private chat, administrators in a group. */
  mayManage(): Promise<boolean>
}

/** Telegram's own account that stands for hidden administrators (Bot API, `Message.sender_chat`). */
export const anonymousAdministrator = 1_087_968_824

const mayManage = async ({ administrators }: Parts, message: Message): Promise<boolean> => {
  if (message.chat.type === 'private') return true
  // An anonymous administrator writes in the name of the group itself.
  if (message.sender_chat) return message.sender_chat.id === message.chat.id
  return message.from ? (await administrators.find(message.chat.id, message.from.id)) !== null : false
}

const askingOf = async (parts: Parts, message: Message, words: string): Promise<Asking> => {
  const { useCases, locales } = parts
  const personLocale = locales.pickLocale(message.from?.language_code)
  const chosen = await useCases.localeOf(message.chat.id).catch(() => null)
  return {
    place: { chatId: message.chat.id, threadId: threadOf(message) },
    isPrivate: message.chat.type === 'private',
    personLocale,
    locale: locales.of(chosen ?? personLocale),
    words,
    mayManage: () => mayManage(parts, message),
  }
}

/** Hands a command to a handler; where it fails, the person is told to try again. */
export const onCommand = (
  composer: Composer<Context>,
  parts: Parts,
  command: string,
  handle: (asking: Asking) => Promise<void>,
): void => {
  composer.on('message').command(command, async (ctx) => {
    const asking = await askingOf(parts, ctx.message, ctx.match)
    try {
      await handle(asking)
    } catch (error) {
      parts.log.error({ reason: describeFailure(error), kind: command, err: error }, 'a command failed')
      parts.replies.say(asking.place, rendered(asking.locale.t('command-not-saved')))
    }
  })
}

/** Commands that change what happens in a chat: in a group, only its administrators give them. */
export const onManagingCommand: typeof onCommand = (composer, parts, command, handle) =>
  onCommand(composer, parts, command, async (asking) => {
    if (await asking.mayManage()) return handle(asking)
    parts.replies.say(asking.place, rendered(asking.locale.t('only-administrators')))
  })
