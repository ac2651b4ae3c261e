import { checkKeyboard, checkText, type TextOfMessage } from './check-message.ts'
import type { Pace } from './pace.ts'
import { badRequest, forbidden, Refusal } from './refusal.ts'
import {
  addMessage,
  changed,
  type SandboxChat,
  type SandboxMessage,
  toChat,
  toMessage,
  type World,
} from './world.ts'

/** The parameters of a call, as they came: JSON of anybody. */
export type Call = TextOfMessage & Record<string, unknown>

interface Context {
  world: World
  pace: Pace
}

type Method = (context: Context, call: Call) => unknown

const findChat = ({ world }: Context, id: unknown): SandboxChat => {
  const chat = world.chats.get(Number(id))
  if (!chat) throw badRequest('chat not found')
  if (chat.movedTo !== undefined)
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.movedTo,
    })
  return chat
}

const findOpenChat = (context: Context, id: unknown): SandboxChat => {
  const chat = findChat(context, id)
  if (chat.closedToBot)
    throw forbidden(
      chat.type === 'private' ? 'bot was blocked by the user' : `bot was kicked from the ${chat.type} chat`,
    )
  return chat
}

const findOwnMessage = ({ world }: Context, chat: SandboxChat, id: unknown): SandboxMessage => {
  const message = chat.messages.find((candidate) => candidate.id === Number(id))
  if (!message) throw badRequest('message to edit not found')
  if (message.from.id !== world.bot.id) throw badRequest("message can't be edited")
  return message
}

const threadOf = (chat: SandboxChat, id: unknown): number | undefined => {
  if (id === undefined || id === null) return undefined
  if (!chat.isForum) throw badRequest('message thread not found')
  return Number(id)
}

const replyTarget = (chat: SandboxChat, call: Call): number | undefined => {
  const parameters = call['reply_parameters'] as
    | { message_id?: number; allow_sending_without_reply?: boolean }
    | undefined
  if (parameters?.message_id === undefined) return undefined
  if (chat.messages.some((message) => message.id === parameters.message_id)) return parameters.message_id
  if (parameters.allow_sending_without_reply === true) return undefined
  throw badRequest('message to be replied not found')
}

const sendMessage: Method = (context, call) => {
  const chat = findOpenChat(context, call['chat_id'])
  const { text, entities } = checkText(call)
  const keyboard = checkKeyboard(call['reply_markup'])
  const threadId = threadOf(chat, call['message_thread_id'])
  const replyTo = replyTarget(chat, call)
  context.pace.take(chat)
  const message = addMessage(chat, { from: context.world.bot, text, entities, keyboard, threadId, replyTo })
  changed(context.world)
  return toMessage(chat, message)
}

type Shown = Pick<SandboxMessage, 'text' | 'entities' | 'keyboard'>

const refuseSame = (message: SandboxMessage, edited: Shown): void => {
  const shown = ({ text, entities, keyboard }: Shown): string =>
    JSON.stringify([text, entities, keyboard ?? null])
  if (shown(message) === shown(edited))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
}

const editMessageText: Method = (context, call) => {
  const chat = findOpenChat(context, call['chat_id'])
  const message = findOwnMessage(context, chat, call['message_id'])
  const { text, entities } = checkText(call)
  const keyboard = checkKeyboard(call['reply_markup'])
  refuseSame(message, { text, entities, keyboard })
  context.pace.take(chat)
  Object.assign(message, { text, entities, keyboard, editedAt: Math.floor(Date.now() / 1000) })
  changed(context.world)
  return toMessage(chat, message)
}

const editMessageReplyMarkup: Method = (context, call) => {
  const chat = findOpenChat(context, call['chat_id'])
  const message = findOwnMessage(context, chat, call['message_id'])
  const keyboard = checkKeyboard(call['reply_markup'])
  refuseSame(message, { ...message, keyboard })
  context.pace.take(chat)
  message.keyboard = keyboard
  changed(context.world)
  return toMessage(chat, message)
}

const deleteMessage: Method = (context, call) => {
  const chat = findOpenChat(context, call['chat_id'])
  const index = chat.messages.findIndex((message) => message.id === Number(call['message_id']))
  if (index < 0) throw badRequest('message to delete not found')
  chat.messages.splice(index, 1)
  changed(context.world)
  return true
}

const answerCallbackQuery: Method = ({ world }, call) => {
  const text = call['text'] === undefined ? undefined : String(call['text'])
  if (text !== undefined && text.length > 200) throw badRequest('MESSAGE_TOO_LONG')
  const id = String(call['callback_query_id'])
  const answer = world.queries.get(id)
  if (!answer) throw badRequest('query is too old and response timeout expired or query ID is invalid')
  world.queries.delete(id)
  answer({ text, alert: call['show_alert'] === true })
  return true
}

const administrators = (chat: SandboxChat) => {
  if (chat.type === 'private') throw badRequest('there are no administrators in the private chat')
  return [...chat.admins.values()].map((user, index) => ({
    status: index === 0 ? 'creator' : 'administrator',
    user,
    is_anonymous: false,
  }))
}

const getChatMember: Method = (context, call) => {
  const chat = findChat(context, call['chat_id'])
  const id = Number(call['user_id'])
  if (id === context.world.bot.id) {
    if (chat.closedToBot) throw forbidden('bot is not a member of the chat')
    return { status: 'member', user: context.world.bot }
  }
  const admin = chat.admins.get(id)
  return admin
    ? { status: 'administrator', user: admin }
    : { status: 'member', user: { id, is_bot: false, first_name: '?' } }
}

const scopeKey = (call: Call): string =>
  JSON.stringify([call['scope'] ?? { type: 'default' }, call['language_code'] ?? ''])

export const methods: Record<string, Method> = {
  getMe: ({ world }) => ({
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),
  deleteWebhook: ({ world }, call) => {
    if (call['drop_pending_updates'] === true) world.updates = []
    return true
  },
  getWebhookInfo: () => ({ url: '', has_custom_certificate: false, pending_update_count: 0 }),
  setMyCommands: ({ world }, call) => {
    world.commands.set(scopeKey(call), (call['commands'] ?? []) as { command: string; description: string }[])
    return true
  },
  getMyCommands: ({ world }, call) => world.commands.get(scopeKey(call)) ?? [],
  deleteMyCommands: ({ world }, call) => world.commands.delete(scopeKey(call)) || true,
  sendMessage,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  sendChatAction: (context, call) => findOpenChat(context, call['chat_id']) !== null,
  getChat: (context, call) => toChat(findOpenChat(context, call['chat_id'])),
  getChatAdministrators: (context, call) => administrators(findOpenChat(context, call['chat_id'])),
  getChatMember,
}
