import { Api, GrammyError } from 'grammy'
import { type BotCheck, checkBotAndChat } from './check.ts'

export interface TelegramSettings {
  token: string
  apiRoot: string
  /** 0: not known yet. */
  moderationChat: number
  moderators: number[] | null
}

/** A group that the bot was added to, or was written to in, within the last day. */
export interface SeenGroup {
  id: number
  title: string
}

const connect = ({ token, apiRoot }: TelegramSettings): Api =>
  new Api(token, { apiRoot: apiRoot.replace(/\/+$/, ''), timeoutSeconds: 20 })

/** For `doctor`: whether Telegram, the token and the moderators' group are as they should be. Never rejects. */
export const checkTelegram = (settings: TelegramSettings): Promise<BotCheck> =>
  checkBotAndChat({ ...settings, api: connect(settings) })

/**
 * Groups named in updates that no bot has confirmed yet (getUpdates without an offset confirms nothing); null while a
 * running Passerelle takes the updates.
 */
export const findSeenGroups = async (settings: TelegramSettings): Promise<SeenGroup[] | null> => {
  try {
    const updates = await connect(settings).getUpdates({
      timeout: 0,
      allowed_updates: ['message', 'my_chat_member'],
    })
    const chats = updates.flatMap(
      ({ message, my_chat_member }) => message?.chat ?? my_chat_member?.chat ?? [],
    )
    const groups = chats.flatMap((chat) =>
      'title' in chat && chat.title ? [{ id: chat.id, title: chat.title }] : [],
    )
    return [...new Map(groups.map((group) => [group.id, group])).values()]
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 409) return null
    return []
  }
}
