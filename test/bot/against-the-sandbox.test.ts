import { afterEach, describe, expect, it } from 'vitest'
import { createBot, type TelegramBot } from '../../src/bot/index.ts'
import { type SandboxTelegram, startSandboxTelegram } from '../../src/sandbox/telegram/server.ts'
import { createMemory, now, offerCard, publishedOffer } from './builders.ts'
import { ana, moderationChat, stranger } from './harness.ts'

/** The bot at Telegram's real pace, against a Bot API that refuses what Telegram refuses. */

const token = '123456789:AAsandboxTOKENsandboxTOKENsandbox00'
const running: { telegram: SandboxTelegram; bot: TelegramBot }[] = []

afterEach(async () => {
  for (const { telegram, bot } of running.splice(0)) {
    await bot.stop()
    await telegram.stop()
  }
})

const openSandbox = async () => {
  const telegram = await startSandboxTelegram({
    token,
    bot: { id: 123_456_789, is_bot: true, first_name: 'Passerelle', username: 'passerelle_bot' },
  })
  const memory = createMemory()
  const bot = createBot({
    token,
    apiRoot: telegram.apiRoot,
    moderationChat,
    moderators: null,
    useCases: memory,
    log: { info() {}, warn() {}, error() {} },
    clock: { now: () => now },
  })
  running.push({ telegram, bot })
  telegram.people.group({ id: moderationChat, title: 'Moderators', admins: [ana], type: 'supergroup' })
  await bot.start()
  return { telegram, memory, bot }
}

/** Resolves once a message of the moderators' chat has that button. */
const keyboardShows = ({ world }: SandboxTelegram, messageId: number, label: string): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      const message = world.chats.get(moderationChat)?.messages.find(({ id }) => id === messageId)
      if (!message?.keyboard?.inline_keyboard.flat().some(({ text }) => text.includes(label))) return
      world.listeners.delete(look)
      resolve()
    }
    world.listeners.add(look)
    look()
  })

const yes = async () => true

describe('a card', () => {
  it('is posted, looked behind, and decided', async () => {
    const { telegram, memory, bot } = await openSandbox()
    memory.cards.set(42, offerCard())
    memory.originals.set(42, {
      from: null,
      subject: 'Orchards',
      receivedAt: now,
      text: 'Dear all,\n'.repeat(900),
    })
    const posted = await bot.messenger.deliver(
      {
        deliveryId: 1,
        chatId: moderationChat,
        threadId: null,
        locale: null,
        kind: 'card',
        messageId: null,
        card: offerCard(),
      },
      yes,
    )
    if (posted.outcome !== 'sent') throw new Error(posted.outcome)
    const { people } = telegram
    await people.tap(moderationChat, posted.messageId, ana, 'Original')
    await people.tap(moderationChat, posted.messageId, ana, 'Evidence')
    expect((await people.tap(moderationChat, posted.messageId, ana, 'Reject')).text).toBe(
      'Why is it rejected?',
    )
    expect((await people.forge(moderationChat, posted.messageId, stranger, '1:ok:42:3')).alert).toBe(true)
    await keyboardShows(telegram, posted.messageId, 'Expired')
    expect((await people.tap(moderationChat, posted.messageId, ana, 'Expired')).text).toBe('Rejected.')
    expect(memory.decisions).toHaveLength(1)
  })
})

describe('a published offer', () => {
  it('reaches 60 subscribers in a few seconds without one refusal', async () => {
    const { telegram, bot } = await openSandbox()
    const people = Array.from({ length: 60 }, (_, n) => ({ ...stranger, id: 2_000 + n }))
    for (const person of people) telegram.people.meet(person)
    const start = performance.now()
    const outcomes = await Promise.all(
      people.map(({ id }) =>
        bot.messenger.deliver(
          {
            deliveryId: id,
            chatId: id,
            threadId: null,
            locale: null,
            kind: 'push',
            offer: publishedOffer(42, 'Orchards'),
          },
          yes,
        ),
      ),
    )
    expect(performance.now() - start).toBeLessThan(6_000)
    expect(outcomes.filter(({ outcome }) => outcome !== 'sent')).toEqual([])
    expect(telegram.calls.filter(({ method, ok }) => method === 'sendMessage' && !ok)).toEqual([])
  })

  it('does not reach who blocked the bot', async () => {
    const { telegram, bot } = await openSandbox()
    telegram.people.meet(stranger)
    telegram.people.block(stranger)
    const outcome = await bot.messenger.deliver(
      {
        deliveryId: 1,
        chatId: stranger.id,
        threadId: null,
        locale: null,
        kind: 'push',
        offer: publishedOffer(42, 'x'),
      },
      yes,
    )
    expect(outcome).toEqual({ outcome: 'gone', reason: 'blocked' })
  })
})
