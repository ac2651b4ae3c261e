import { describe, expect, it } from 'vitest'
import type { OutgoingMessage } from '../../src/usecases/ports.ts'
import type { Trouble } from '../support/telegram.ts'
import { now, offerCard, publishedOffer } from './builders.ts'
import { labels, moderationChat, openHouse } from './harness.ts'

const push: OutgoingMessage = {
  deliveryId: 1,
  chatId: 5,
  threadId: null,
  locale: 'fr',
  kind: 'push',
  offer: publishedOffer(42, 'Orchards of the hills'),
}

const card: OutgoingMessage = {
  deliveryId: 2,
  chatId: moderationChat,
  threadId: 9,
  locale: null,
  kind: 'card',
  messageId: null,
  card: offerCard(),
}

const wanted = async () => true

const bad = (description: string, parameters?: object): Trouble => ({
  error_code: 400,
  description: `Bad Request: ${description}`,
  ...(parameters && { parameters }),
})
const forbidden = (description: string): Trouble => ({
  error_code: 403,
  description: `Forbidden: ${description}`,
})

describe('a message that arrives', () => {
  it('is a push in the chat’s language', async () => {
    const { bot, telegram } = await openHouse()
    const outcome = await bot.messenger.deliver(push, wanted)
    expect(outcome).toEqual({ outcome: 'sent', messageId: 1 })
    const [sent] = telegram.of('sendMessage')
    expect(sent).toMatchObject({ chat_id: 5, link_preview_options: { is_disabled: true } })
    expect(sent?.text).toContain('cherche des partenaires')
    expect(sent).not.toHaveProperty('parse_mode')
    expect(sent).not.toHaveProperty('message_thread_id')
  })

  it('is a card in the topic of the group', async () => {
    const { bot, telegram } = await openHouse()
    await bot.messenger.deliver(card, wanted)
    expect(telegram.of('sendMessage')).toMatchObject([{ chat_id: moderationChat, message_thread_id: 9 }])
  })

  it('is an edit where the card stands already', async () => {
    const { bot, telegram } = await openHouse()
    expect(await bot.messenger.deliver({ ...card, messageId: 70 }, wanted)).toEqual({
      outcome: 'sent',
      messageId: 70,
    })
    expect(telegram.of('editMessageText')).toMatchObject([{ message_id: 70 }])
    expect(telegram.of('sendMessage')).toEqual([])
  })

  it('is a reminder that hangs below its card', async () => {
    const { bot, telegram } = await openHouse()
    await bot.messenger.deliver({ ...card, kind: 'nudge', cardMessageId: 70 }, wanted)
    expect(telegram.of('sendMessage')).toMatchObject([
      { reply_parameters: { message_id: 70, allow_sending_without_reply: true } },
    ])
  })

  it('is a notice', async () => {
    const { bot, telegram } = await openHouse()
    const notice = {
      mailId: 3,
      about: 'question' as const,
      from: null,
      subject: null,
      receivedAt: now,
      mailbox: 'contact@network.example',
      size: 10,
    }
    await bot.messenger.deliver({ ...push, kind: 'notice', notice }, wanted)
    expect(labels(telegram.of('sendMessage')[0])).toHaveLength(1)
  })
})

describe('what became of a message that did not', () => {
  it.each<[string, Trouble, object]>([
    ['blocked', forbidden('bot was blocked by the user'), { outcome: 'gone', reason: 'blocked' }],
    ['deactivated', forbidden('user is deactivated'), { outcome: 'gone', reason: 'deactivated' }],
    ['kicked', forbidden('bot was kicked from the supergroup chat'), { outcome: 'gone', reason: 'kicked' }],
    [
      'no member',
      forbidden('bot is not a member of the supergroup chat'),
      { outcome: 'gone', reason: 'kicked' },
    ],
    [
      'never started',
      forbidden("bot can't initiate conversation with a user"),
      { outcome: 'gone', reason: 'blocked' },
    ],
    ['no such chat', bad('chat not found'), { outcome: 'gone', reason: 'not-found' }],
    [
      'silenced',
      bad('not enough rights to send text messages to the chat'),
      { outcome: 'gone', reason: 'no-rights' },
    ],
    ['a new kind of 403', forbidden('something new'), { outcome: 'gone', reason: 'no-rights' }],
    [
      'moved',
      bad('group chat was upgraded', { migrate_to_chat_id: -100_77 }),
      { outcome: 'moved', chatId: -100_77 },
    ],
    ['its own fault', { error_code: 502, description: 'Bad Gateway' }, { outcome: 'later', afterMs: 5_000 }],
    [
      'a revoked token',
      { error_code: 401, description: 'Unauthorized' },
      { outcome: 'later', afterMs: 60_000 },
    ],
    [
      'a long wait',
      { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 600 } },
      { outcome: 'later', afterMs: 600_000 },
    ],
    ['a bad message', bad('message is too long'), { outcome: 'refused' }],
    ['a lost connection', 'drop', { outcome: 'unknown' }],
  ])('%s', async (_, trouble, outcome) => {
    const { bot, telegram } = await openHouse()
    telegram.trouble('sendMessage', trouble)
    expect(await bot.messenger.deliver(push, wanted)).toMatchObject(outcome)
    expect(telegram.of('sendMessage')).toHaveLength(1)
  })

  it('nobody listens: surely not sent, and no token in the words', async () => {
    const { bot, telegram } = await openHouse()
    await telegram.close()
    const outcome = await bot.messenger.deliver(push, wanted)
    expect(outcome).toEqual({
      outcome: 'later',
      afterMs: 5_000,
      error: 'no answer from Telegram (ECONNREFUSED)',
    })
  })

  it('what beforeSend throws is no fault of Telegram: nothing was sent', async () => {
    const { bot, telegram } = await openHouse()
    const broken = () => Promise.reject(new Error('database away'))
    await expect(bot.messenger.deliver(push, broken)).rejects.toThrow('database away')
    expect(telegram.of('sendMessage')).toEqual([])
  })

  it('nobody wants it any more: nothing was sent', async () => {
    const { bot, telegram } = await openHouse()
    expect(await bot.messenger.deliver(push, async () => false)).toEqual({ outcome: 'cancelled' })
    expect(telegram.of('sendMessage')).toEqual([])
  })

  it('the bot has stopped: it stays owed, unasked', async () => {
    const { bot } = await openHouse()
    await bot.stop()
    const asked: number[] = []
    const ask = async () => asked.push(1) > 0
    expect(await bot.messenger.deliver(push, ask)).toEqual({ outcome: 'cancelled' })
    expect(asked).toEqual([])
  })
})

describe('another shape is tried where Telegram surely sent nothing', () => {
  it('an edit that changes nothing is done', async () => {
    const { bot, telegram } = await openHouse()
    telegram.trouble(
      'editMessageText',
      bad('message is not modified: specified new message content is the same'),
    )
    expect(await bot.messenger.deliver({ ...card, messageId: 70 }, wanted)).toEqual({
      outcome: 'sent',
      messageId: 70,
    })
  })

  it('a card that was deleted is sent anew', async () => {
    const { bot, telegram } = await openHouse()
    telegram.trouble('editMessageText', bad('message to edit not found'))
    expect(await bot.messenger.deliver({ ...card, messageId: 70 }, wanted)).toEqual({
      outcome: 'sent',
      messageId: 1,
    })
  })

  it('a topic that was deleted: the group itself', async () => {
    const { bot, telegram } = await openHouse()
    telegram.trouble('sendMessage', bad('message thread not found'))
    expect(await bot.messenger.deliver(card, wanted)).toMatchObject({ outcome: 'sent' })
    expect(telegram.of('sendMessage')[1]).not.toHaveProperty('message_thread_id')
  })

  it('a link that Telegram does not like: the text without buttons of the mail, with the leave it has', async () => {
    const { bot, telegram } = await openHouse()
    telegram.trouble('sendMessage', bad('BUTTON_URL_INVALID'))
    let leaves = 1
    expect(await bot.messenger.deliver(push, async () => leaves-- > 0)).toMatchObject({ outcome: 'sent' })
    expect(labels(telegram.of('sendMessage')[1])).toEqual([])
  })
})
