import { describe, expect, it, vi } from 'vitest'
import { botToken } from '../support/telegram.ts'
import { publishedOffer } from './builders.ts'
import { ana, moderationChat, openHouse, privateChat, stranger, supergroup } from './harness.ts'

const membership = (chat: object, before: string, after: string) => ({
  my_chat_member: {
    chat,
    from: stranger,
    date: 1,
    old_chat_member: { status: before, user: ana },
    new_chat_member: { status: after, user: ana },
  } as never,
})

const pushTo = (chatId: number) => ({
  deliveryId: 1,
  chatId,
  threadId: null,
  locale: null,
  kind: 'push' as const,
  offer: publishedOffer(42, 'Orchards'),
})

describe('the bot in a chat', () => {
  it('blocked by a person, the subscription ends', async () => {
    const { telegram, memory } = await openHouse()
    memory.subscribers.set(stranger.id, null)
    await telegram.update(membership(privateChat(stranger), 'member', 'kicked'))
    expect(memory.ended).toEqual([{ chatId: stranger.id, endedBy: 'blocked' }])
  })

  it('added to a group, it says what it is and the id that the settings ask for', async () => {
    const { telegram } = await openHouse()
    await telegram.update(membership(supergroup(-1_000_500), 'left', 'member'))
    expect((await telegram.waitFor('sendMessage')).text).toContain('Id of this chat: -1000500')
  })

  it('added to the moderators’ group, it says what will come', async () => {
    const { telegram } = await openHouse()
    await telegram.update(membership(supergroup(moderationChat), 'left', 'administrator'))
    expect((await telegram.waitFor('sendMessage')).text).toContain('New offers will appear here')
  })

  it('a group of a LAG that moves is followed, from either side', async () => {
    const { telegram, memory } = await openHouse()
    const base = { message_id: 1, date: 1 }
    await telegram.update({
      message: {
        ...base,
        chat: { id: -8, type: 'group', title: 'LAG' },
        migrate_to_chat_id: -1_000_008,
      } as never,
    })
    await telegram.update({
      message: { ...base, chat: supergroup(-1_000_009), migrate_from_chat_id: -9 } as never,
    })
    expect([...memory.moves]).toEqual([
      [-8, -1_000_008],
      [-9, -1_000_009],
    ])
  })
})

describe('the state of the bot', () => {
  it('is good once Telegram has told who it is, though the first poll is held', async () => {
    const { bot, telegram } = await openHouse()
    await telegram.waitFor('getMe')
    await vi.waitFor(() => expect(bot.status().lastPollAt).not.toBeNull())
    expect(bot.status().lastError).toBeNull()
  })
})

describe('updates', () => {
  it('come twice and are handled once', async () => {
    const { write, telegram, memory, bot } = await openHouse()
    memory.updates.add(2_000)
    await telegram.update(
      { message: { message_id: 1, date: 1, chat: privateChat(ana), from: ana, text: 'x' } as never },
      2_000,
    )
    await write(stranger, '/unsubscribe')
    expect(memory.ended).toHaveLength(1)
    expect(bot.status().lastError).toBeNull()
    expect(telegram.of('sendMessage').some(({ chat_id }) => chat_id === ana.id)).toBe(false)
  })

  it('are remembered once handled', async () => {
    const { telegram, memory } = await openHouse()
    await telegram.update(membership(privateChat(stranger), 'member', 'kicked'), 3_000)
    expect(memory.updates.has(3_000)).toBe(true)
  })

  it('are handled though the program cannot look them up', async () => {
    const { write, memory, telegram } = await openHouse()
    memory.seenUpdate = () => Promise.reject(new Error('database away'))
    await write(stranger, '/help')
    await telegram.waitFor('sendMessage')
  })
})

describe('Telegram goes away and returns', () => {
  it('500, 409 and a lost connection at the poll: it goes on by itself', async () => {
    const { telegram, bot, write, logged } = await openHouse()
    telegram.trouble('getUpdates', {
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request',
    })
    await write(stranger, '/help')
    await telegram.waitFor('sendMessage')
    await write(ana, '/help')
    await telegram.waitFor('sendMessage', ({ chat_id }) => chat_id === ana.id)
    expect(bot.status()).toMatchObject({ username: 'passerelle_bot', lastError: null })
    expect(logged.join()).toContain('Conflict')
  })

  it('is tried from the start until it answers', async () => {
    const house = await openHouse({ timing: { backoffMs: { first: 1, most: 2 } } })
    house.telegram.trouble('getMe', 'drop', { error_code: 500, description: 'Internal Server Error' }, 'drop')
    await house.write(stranger, '/help')
    await house.telegram.waitFor('sendMessage')
  })
})

describe('status and check', () => {
  it('count what was sent and what failed', async () => {
    const { bot, telegram } = await openHouse()
    telegram.trouble('sendMessage', {
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    await bot.messenger.deliver(pushTo(1), async () => true)
    await bot.messenger.deliver(pushTo(2), async () => true)
    expect(bot.status()).toMatchObject({ sent: 1, failed: 1, queued: 0 })
  })

  it('tell doctor of bot and chat', async () => {
    const { bot } = await openHouse()
    expect(await bot.check()).toEqual({
      bot: { id: 123_456_789, username: 'passerelle_bot', privacyMode: true, canJoinGroups: true },
      moderationChat: {
        id: moderationChat,
        title: 'Moderators',
        type: 'supergroup',
        isForum: true,
        canSend: true,
        moderators: 2,
      },
      error: null,
    })
  })

  it('say what is wrong', async () => {
    const { bot, telegram } = await openHouse()
    telegram.trouble('getChat', { error_code: 400, description: 'Bad Request: chat not found' })
    expect(await bot.check()).toMatchObject({
      bot: { username: 'passerelle_bot' },
      moderationChat: null,
      error: '400 Bad Request: chat not found (getChat)',
    })
  })
})

describe('the menus of commands', () => {
  it('differ by place and language', async () => {
    const { telegram } = await openHouse()
    const moderators = await telegram.waitFor(
      'setMyCommands',
      (call) =>
        JSON.stringify(call['scope']).includes('chat_administrators') && call['language_code'] === 'fr',
    )
    expect(moderators['scope']).toEqual({ type: 'chat_administrators', chat_id: moderationChat })
    expect(moderators['commands']).toContainEqual({ command: 'language', description: 'Choisir la langue' })
    expect(telegram.of('setMyCommands')).toHaveLength(9)
  })
})

describe('the token', () => {
  it('is in no log line, whatever fails', async () => {
    const { telegram, bot, logged, tap } = await openHouse()
    telegram.trouble('getChatAdministrators', 'drop')
    await tap(ana, { act: 'approve', offerId: 42, revision: 3 })
    await telegram.close()
    await bot.messenger.deliver(pushTo(1), async () => true)
    await bot.stop()
    expect(logged.length).toBeGreaterThan(0)
    expect(logged.join('\n')).not.toContain(botToken)
    expect(JSON.stringify(await bot.check())).not.toContain(botToken)
  })
})

describe('a flood', () => {
  it('in one chat does not hold the others', async () => {
    const { write, telegram, tap, lastAnswer } = await openHouse({
      timing: {
        limits: {
          perSecond: 1_000,
          everyMs: 1,
          chatMs: 60_000,
          group: { messages: 20, spanMs: 60_000, freely: 8 },
        },
      },
    })
    for (let n = 0; n < 30; n++) await write(stranger, '/help')
    await tap(ana, 'garbage')
    expect((await lastAnswer()).text).toContain('too old')
    await write(ana, '/help')
    await telegram.waitFor('sendMessage', ({ chat_id }) => chat_id === ana.id)
  })
})
