import type { Api } from 'grammy'
import type { ChatMember } from 'grammy/types'
import type { Clock } from '../usecases/ports.ts'

export interface Administrator {
  /** Hidden in the group, although a tap tells the bot who it was. */
  anonymous: boolean
  /** The title that the group gave; null: none. */
  title: string | null
}

export interface Administrators {
  /** null: not an administrator of that group. Errors: `GrammyError`, `HttpError` where Telegram does not say. */
  find(chatId: number, userId: number): Promise<Administrator | null>
}

const freshMs = 5 * 60_000
/** A new administrator need not wait for the list to grow old; a stranger cannot make us ask at every tap. */
const askAgainMs = 15_000
const mostChats = 500

type Listed = Awaited<ReturnType<Api['getChatAdministrators']>>[number]

const administratorOf = (member: Listed): [number, Administrator] => [
  member.user.id,
  { anonymous: member.is_anonymous, title: member.custom_title ?? null },
]

/** Who administers a group, asked at most every five minutes. */
export const createAdministrators = (
  api: Pick<Api, 'getChatAdministrators'>,
  clock: Clock,
): Administrators => {
  const lists = new Map<number, { at: number; members: Map<number, Administrator> }>()

  const ask = async (chatId: number, now: number) => {
    const members = new Map((await api.getChatAdministrators(chatId)).map(administratorOf))
    lists.delete(chatId)
    const oldest = lists.size >= mostChats ? lists.keys().next() : { done: true as const, value: undefined }
    if (!oldest.done) lists.delete(oldest.value)
    const list = { at: now, members }
    lists.set(chatId, list)
    return list
  }

  return {
    async find(chatId, userId) {
      const now = clock.now().getTime()
      const known = lists.get(chatId)
      const age = known ? Math.abs(now - known.at) : Number.POSITIVE_INFINITY
      if (known && age < freshMs && (known.members.has(userId) || age < askAgainMs))
        return known.members.get(userId) ?? null
      return (await ask(chatId, now)).members.get(userId) ?? null
    },
  }
}

/** What a member may do in a chat to which messages are sent. */
export const canSend = (member: ChatMember, type: string): boolean => {
  switch (member.status) {
    case 'creator':
    case 'administrator':
      return type !== 'channel' || member.status === 'creator' || member.can_post_messages === true
    case 'member':
      return type !== 'channel'
    case 'restricted':
      return member.is_member && member.can_send_messages
    case 'left':
    case 'kicked':
      return false
  }
}
