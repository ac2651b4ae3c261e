import { randomUUID } from 'node:crypto'
import type { User } from 'grammy/types'
import {
  addChat,
  addMessage,
  changed,
  pushUpdate,
  type SandboxChat,
  type TapAnswer,
  toChat,
  toMessage,
  type World,
} from './world.ts'

/** What people do in Telegram, towards the bot. */
export interface People {
  /** Opens a private chat with the bot, or finds the one that is open. */
  meet(user: User): SandboxChat
  group(group: {
    id: number
    title: string
    admins: User[]
    type?: 'group' | 'supergroup'
    isForum?: boolean
  }): SandboxChat
  write(chatId: number, from: User, text: string, place?: { threadId?: number; replyTo?: number }): void
  /** Taps the button with this callback data or label (or a part of its label) on a message, and waits for the bot's answer. */
  tap(chatId: number, messageId: number, from: User, label: string): Promise<TapAnswer>
  /** Sends callback data of one's own making, as a forger would. */
  forge(chatId: number, messageId: number, from: User, data: string): Promise<TapAnswer>
  block(user: User): void
  /** The group becomes a supergroup: a new id, and the old one answers with it. */
  migrate(chatId: number, newId: number): SandboxChat
}

/** As long as Telegram waits before the button's hourglass ends. */
const TAP_TIMEOUT_MS = 30_000

const mustFind = (world: World, id: number): SandboxChat => {
  const chat = world.chats.get(id)
  if (!chat) throw new Error(`no chat ${id} in the sandbox`)
  return chat
}

/** With privacy mode on a bot in a group sees commands and answers to its own messages, and nothing else. */
const seenByBot = (world: World, chat: SandboxChat, text: string, replyTo: number | undefined): boolean =>
  chat.type === 'private' ||
  (/^\/\w/.test(text) && !/^\/\w{1,32}@/.test(text)) ||
  new RegExp(`^/\\w{1,32}@${world.bot.username ?? ''}\\b`).test(text) ||
  chat.messages.some((message) => message.id === replyTo && message.from.id === world.bot.id)

const write = (world: World, ...[chatId, from, text, place]: Parameters<People['write']>): void => {
  const chat = mustFind(world, chatId)
  const message = addMessage(chat, { from, text, threadId: place?.threadId, replyTo: place?.replyTo })
  changed(world)
  if (seenByBot(world, chat, text, place?.replyTo))
    pushUpdate(world, { message: toMessage(chat, message) as never })
}

const query = (
  world: World,
  chatId: number,
  messageId: number,
  from: User,
  data: string,
): Promise<TapAnswer> => {
  const chat = mustFind(world, chatId)
  const message = chat.messages.find((candidate) => candidate.id === messageId)
  if (!message) return Promise.reject(new Error(`no message ${messageId} in chat ${chatId}`))
  const id = randomUUID()
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      world.queries.delete(id)
      resolve({ text: undefined, alert: false })
    }, TAP_TIMEOUT_MS)
    world.queries.set(id, (answer) => {
      clearTimeout(timer)
      resolve(answer)
    })
    pushUpdate(world, {
      callback_query: {
        id,
        from,
        message: toMessage(chat, message) as never,
        chat_instance: String(chatId),
        data,
      },
    })
  })
}

const dataOf = (world: World, chatId: number, messageId: number, label: string): string => {
  const message = mustFind(world, chatId).messages.find((candidate) => candidate.id === messageId)
  const buttons = (message?.keyboard?.inline_keyboard.flat() ?? []).filter(
    (button) => 'callback_data' in button,
  )
  const button =
    buttons.find(({ callback_data }) => callback_data === label) ??
    buttons.find(({ text }) => text === label) ??
    buttons.find(({ text }) => text.includes(label))
  if (!button) throw new Error('This button is no longer there.')
  return button.callback_data
}

const migrate = (world: World, chatId: number, newId: number): SandboxChat => {
  const old = mustFind(world, chatId)
  const chat = addChat(world, { id: newId, type: 'supergroup', title: old.title })
  chat.admins = old.admins
  chat.messages = old.messages
  chat.nextMessageId = old.nextMessageId
  old.movedTo = newId
  const from = [...old.admins.values()][0] ?? world.bot
  const date = Math.floor(Date.now() / 1000)
  pushUpdate(world, {
    message: {
      message_id: chat.nextMessageId++,
      date,
      chat: toChat(old),
      from,
      migrate_to_chat_id: newId,
    } as never,
  })
  pushUpdate(world, {
    message: {
      message_id: chat.nextMessageId++,
      date,
      chat: toChat(chat),
      from,
      migrate_from_chat_id: chatId,
    } as never,
  })
  return chat
}

export const createPeople = (world: World): People => ({
  meet: (user) =>
    world.chats.get(user.id) ?? addChat(world, { id: user.id, type: 'private', title: user.first_name }),
  group: ({ id, title, admins, type = 'supergroup', isForum = false }) => {
    const chat = world.chats.get(id) ?? addChat(world, { id, type, title, isForum })
    chat.admins = new Map(admins.map((user) => [user.id, user]))
    return chat
  },
  write: (...given) => write(world, ...given),
  tap: (chatId, messageId, from, label) =>
    query(world, chatId, messageId, from, dataOf(world, chatId, messageId, label)),
  forge: (chatId, messageId, from, data) => query(world, chatId, messageId, from, data),
  block: (user) => {
    const chat = mustFind(world, user.id)
    chat.closedToBot = true
    const member = (status: string) => ({
      status,
      user: world.bot,
      ...(status === 'kicked' ? { until_date: 0 } : {}),
    })
    pushUpdate(world, {
      my_chat_member: {
        chat: toChat(chat),
        from: user,
        date: Math.floor(Date.now() / 1000),
        old_chat_member: member('member'),
        new_chat_member: member('kicked'),
      } as never,
    })
  },
  migrate: (chatId, newId) => migrate(world, chatId, newId),
})
