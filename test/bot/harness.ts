import type { CallbackQuery, Chat, InlineKeyboardButton, Message, User } from 'grammy/types'
import { afterEach } from 'vitest'
import { encodeTap, type Tap } from '../../src/bot/callback-data.ts'
import { type BotTiming, createBot, type TelegramBot } from '../../src/bot/index.ts'
import { botToken, type Call, startTelegram, type Telegram } from '../support/telegram.ts'
import { createMemory, type Memory, now } from './builders.ts'

export const moderationChat = -1_001_000

export const ana: User = { id: 11, is_bot: false, first_name: 'Ana', last_name: 'Kos', language_code: 'en' }
export const bruno: User = { id: 12, is_bot: false, first_name: 'Bruno', language_code: 'en' }
export const stranger: User = { id: 99, is_bot: false, first_name: 'Mallory', language_code: 'en' }

const unhurried: BotTiming = {
  limits: { perSecond: 1_000, everyMs: 0, chatMs: 0, group: { messages: 1_000, spanMs: 0, freely: 1_000 } },
  pollSeconds: 5,
  backoffMs: { first: 5, most: 20 },
  tapMs: 2_000,
  callSeconds: 5,
  graceMs: 500,
}

export interface House {
  telegram: Telegram
  memory: Memory
  bot: TelegramBot
  logged: string[]
  /** Somebody taps a button of message 7 in a chat, the moderators' one unless told. */
  tap(from: User, tap: Tap | string, chat?: Chat): Promise<void>
  /** Somebody writes. */
  write(from: User, text: string, more?: Partial<Message.TextMessage>): Promise<void>
  /** What the last tap was answered. */
  lastAnswer(): Promise<Call>
}

const open: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

export const supergroup = (id: number): Chat.SupergroupChat => ({ id, type: 'supergroup', title: 'A group' })
export const privateChat = (from: User): Chat.PrivateChat => ({
  id: from.id,
  type: 'private',
  first_name: from.first_name,
})

const entitiesOf = (text: string): Message.TextMessage['entities'] => {
  const command = /^\/\S+/.exec(text)?.[0]
  return command ? [{ type: 'bot_command', offset: 0, length: command.length }] : undefined
}

export interface HouseSettings {
  moderators?: number[] | null
  timing?: Partial<BotTiming>
}

export const openHouse = async ({ moderators = null, timing }: HouseSettings = {}): Promise<House> => {
  const telegram = await startTelegram()
  const memory = createMemory()
  const logged: string[] = []
  const write = (level: string) => (fields: object, message: string) =>
    void logged.push(`${level} ${message} ${JSON.stringify(fields)}`)
  telegram.administrators.set(
    moderationChat,
    [ana, bruno].map((user) => ({ status: 'administrator', user, is_anonymous: false })),
  )
  const bot = createBot({
    token: botToken,
    apiRoot: telegram.apiRoot,
    moderationChat,
    moderators,
    useCases: memory,
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    clock: { now: () => now },
    timing: { ...unhurried, ...timing },
  })
  await bot.start()
  open.push(async () => {
    await bot.stop()
    await telegram.close()
  })
  let taps = 0
  return {
    telegram,
    memory,
    bot,
    logged,
    tap: (from, tap, chat = supergroup(moderationChat)) =>
      telegram.update({
        callback_query: {
          id: String(++taps),
          from,
          chat_instance: 'x',
          data: typeof tap === 'string' ? tap : encodeTap(tap),
          message: { message_id: 7, date: 1, chat, text: 'a card' },
        } as CallbackQuery,
      }),
    write: (from, text, more = {}) =>
      telegram.update({
        message: {
          message_id: 50,
          date: 1,
          chat: privateChat(from),
          from,
          text,
          entities: entitiesOf(text),
          ...more,
        } as never,
      }),
    lastAnswer: () =>
      telegram.waitFor('answerCallbackQuery', (call) => call['callback_query_id'] === String(taps)),
  }
}

export const labels = (call: Call | undefined): string[] =>
  (call?.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text)

export const buttonNamed = (call: Call | undefined, name: string): InlineKeyboardButton.CallbackButton => {
  const found = (call?.reply_markup?.inline_keyboard ?? []).flat().find(({ text }) => text.includes(name))
  if (!found || !('callback_data' in found)) throw new Error(`no button ${name}`)
  return found
}
