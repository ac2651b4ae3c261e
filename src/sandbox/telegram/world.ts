import type { Chat, InlineKeyboardMarkup, MessageEntity, Update, User } from 'grammy/types'
import { findEntities } from './find-entities.ts'

export interface SandboxMessage {
  id: number
  from: User
  /** Unix seconds. */
  date: number
  text: string
  entities: MessageEntity[]
  keyboard: InlineKeyboardMarkup | undefined
  threadId: number | undefined
  replyTo: number | undefined
  editedAt: number | undefined
}

export interface SandboxChat {
  id: number
  type: 'private' | 'group' | 'supergroup'
  title: string
  isForum: boolean
  messages: SandboxMessage[]
  admins: Map<number, User>
  /** The bot was blocked (private) or removed (group). */
  closedToBot: boolean
  movedTo: number | undefined
  nextMessageId: number
}

/** What a tap got as its answer. */
export interface TapAnswer {
  text: string | undefined
  alert: boolean
}

/** Everything that Telegram would know: chats, messages, updates that the bot has not confirmed. */
export interface World {
  bot: User
  chats: Map<number, SandboxChat>
  updates: Update[]
  nextUpdateId: number
  /** The kinds that the bot asked for last (`getUpdates.allowed_updates`); null: all. */
  allowedUpdates: string[] | null
  /** Queries that were tapped and not answered yet. */
  queries: Map<string, (answer: TapAnswer) => void>
  commands: Map<string, { command: string; description: string }[]>
  listeners: Set<() => void>
}

export const createWorld = (bot: User, firstUpdateId: number): World => ({
  bot,
  chats: new Map(),
  updates: [],
  nextUpdateId: firstUpdateId,
  allowedUpdates: null,
  queries: new Map(),
  commands: new Map(),
  listeners: new Set(),
})

export const changed = (world: World): void => {
  for (const listener of world.listeners) listener()
}

export const addChat = (
  world: World,
  { id, type, title, isForum = false }: Pick<SandboxChat, 'id' | 'type' | 'title'> & { isForum?: boolean },
): SandboxChat => {
  const chat: SandboxChat = {
    id,
    type,
    title,
    isForum,
    messages: [],
    admins: new Map(),
    closedToBot: false,
    movedTo: undefined,
    nextMessageId: 1,
  }
  world.chats.set(id, chat)
  return chat
}

export const pushUpdate = (world: World, update: Omit<Update, 'update_id'>): void => {
  const isWanted = Object.keys(update).every((kind) => world.allowedUpdates?.includes(kind) ?? true)
  if (isWanted) world.updates.push({ update_id: world.nextUpdateId++, ...update })
  changed(world)
}

/** A chat as the Bot API shows it. */
export const toChat = (chat: SandboxChat): Chat => {
  if (chat.type === 'private') return { id: chat.id, type: 'private', first_name: chat.title }
  if (chat.type === 'group') return { id: chat.id, type: 'group', title: chat.title }
  return chat.isForum
    ? { id: chat.id, type: 'supergroup', title: chat.title, is_forum: true }
    : { id: chat.id, type: 'supergroup', title: chat.title }
}

export const addMessage = (
  chat: SandboxChat,
  message: Pick<SandboxMessage, 'from' | 'text'> &
    Partial<Pick<SandboxMessage, 'entities' | 'keyboard' | 'threadId' | 'replyTo'>>,
): SandboxMessage => {
  const added: SandboxMessage = {
    id: chat.nextMessageId++,
    date: Math.floor(Date.now() / 1000),
    entities: message.entities ?? findEntities(message.text),
    keyboard: message.keyboard,
    threadId: message.threadId,
    replyTo: message.replyTo,
    editedAt: undefined,
    from: message.from,
    text: message.text,
  }
  chat.messages.push(added)
  return added
}

/** A message as the Bot API shows it, with the one it answers. */
export const toMessage = (
  chat: SandboxChat,
  message: SandboxMessage,
  withReply = true,
): Record<string, unknown> => {
  const answered = withReply ? chat.messages.find((other) => other.id === message.replyTo) : undefined
  return {
    message_id: message.id,
    from: message.from,
    chat: toChat(chat),
    date: message.date,
    text: message.text,
    ...(message.entities.length > 0 ? { entities: message.entities } : {}),
    ...(message.keyboard ? { reply_markup: message.keyboard } : {}),
    ...(message.editedAt ? { edit_date: message.editedAt } : {}),
    ...(message.threadId === undefined
      ? {}
      : { message_thread_id: message.threadId, is_topic_message: true }),
    ...(answered ? { reply_to_message: toMessage(chat, answered, false) } : {}),
  }
}
