import type { Api } from 'grammy'
import { canSend } from './administrators.ts'
import { describeFailure } from './failures.ts'

/** What `doctor` tells of the bot. */
export interface BotCheck {
  /** null: Telegram cannot be reached, or refuses the token. */
  bot: {
    id: number
    username: string
    /** On: in groups the bot sees commands and taps alone. */
    privacyMode: boolean
    canJoinGroups: boolean
  } | null
  /** null: the bot is not in that chat, or it does not exist. */
  moderationChat: {
    id: number
    title: string
    type: string
    isForum: boolean
    canSend: boolean
    /** Persons who may decide: the chat's administrators without bots, or the list of the settings. */
    moderators: number
  } | null
  /** The first fault that was met, in one line without secrets. */
  error: string | null
}

export interface CheckParts {
  api: Api
  moderationChat: number
  moderators: number[] | null
}

const checkBot = async (api: Api): Promise<NonNullable<BotCheck['bot']>> => {
  const me = await api.getMe()
  return {
    id: me.id,
    username: me.username,
    privacyMode: !me.can_read_all_group_messages,
    canJoinGroups: me.can_join_groups,
  }
}

const checkChat = async (
  { api, moderationChat, moderators }: CheckParts,
  botId: number,
): Promise<NonNullable<BotCheck['moderationChat']>> => {
  const chat = await api.getChat(moderationChat)
  const member = await api.getChatMember(moderationChat, botId)
  const isGroup = chat.type === 'group' || chat.type === 'supergroup'
  const administrators = isGroup && !moderators ? await api.getChatAdministrators(moderationChat) : []
  return {
    id: chat.id,
    title: chat.title ?? chat.first_name ?? '',
    type: chat.type,
    isForum: chat.is_forum === true,
    canSend: canSend(member, chat.type),
    moderators: moderators?.length ?? administrators.filter(({ user }) => !user.is_bot).length,
  }
}

/** Asks Telegram who the bot is and whether the moderators' chat is ready. It changes nothing and never throws. */
export const checkBotAndChat = async (parts: CheckParts): Promise<BotCheck> => {
  let bot: BotCheck['bot'] = null
  try {
    bot = await checkBot(parts.api)
    return { bot, moderationChat: await checkChat(parts, bot.id), error: null }
  } catch (error) {
    return { bot, moderationChat: null, error: describeFailure(error) }
  }
}
