import { describe, expect, it } from 'vitest'
import { anonymousAdministrator } from '../../src/bot/speaking.ts'
import { offerCard, publishedOffer } from './builders.ts'
import {
  ana,
  buttonNamed,
  labels,
  moderationChat,
  openHouse,
  privateChat,
  stranger,
  supergroup,
} from './harness.ts'

const group = -1_000_500
const groupTalk = { chat: supergroup(group) }
const french = { ...stranger, language_code: 'fr-BE' }

describe('/start', () => {
  it('says what this is in three lines, with a button that subscribes', async () => {
    const { write, tap, memory, telegram } = await openHouse()
    await write(stranger, '/start')
    const said = await telegram.waitFor('sendMessage')
    expect(said.text?.split('\n')).toHaveLength(3)
    await tap(stranger, buttonNamed(said, 'Subscribe').callback_data, privateChat(stranger))
    expect(memory.subscribers.get(stranger.id)).toBeNull()
    await telegram.waitFor('sendMessage', ({ text }) => text?.includes('Subscribed') ?? false)
  })

  it('in the language of the person, which the subscription keeps', async () => {
    const { write, tap, memory, telegram } = await openHouse()
    await write(french, '/start')
    const said = await telegram.waitFor('sendMessage')
    expect(labels(said)).toEqual(['🔔 S’abonner'])
    await tap(french, { act: 'subscribe' }, privateChat(french))
    expect(memory.locales.get(french.id)).toBe('fr')
  })

  it('with a deep link shows that offer', async () => {
    const { write, memory, telegram } = await openHouse()
    memory.cards.set(42, offerCard({ state: 'published' }))
    await write(stranger, '/start o_42')
    expect((await telegram.waitFor('sendMessage')).text).toContain('Orchards of the hills')
  })

  it.each(['o_42', 'o_77', 'o_0', 'o_9999999999999', 'rubbish', '../../etc'])(
    'with %s, which is not published or no link at all, starts as usual',
    async (payload) => {
      const { write, memory, telegram } = await openHouse()
      memory.cards.set(42, offerCard())
      await write(stranger, `/start ${payload}`)
      const { text } = await telegram.waitFor('sendMessage')
      expect(text).toContain('Cooperation offers')
      expect(text).not.toContain('Orchards')
    },
  )
})

describe('/subscribe and /unsubscribe', () => {
  it('anybody in a private chat, once', async () => {
    const { write, memory, telegram } = await openHouse()
    await write(stranger, '/subscribe')
    await write(stranger, '/subscribe')
    await telegram.waitFor(
      'sendMessage',
      ({ text }) => text?.startsWith('You are subscribed already') ?? false,
    )
    await write(stranger, '/unsubscribe')
    expect(memory.subscribers.has(stranger.id)).toBe(false)
    expect(memory.ended).toEqual([{ chatId: stranger.id, endedBy: 'left' }])
    await write(stranger, '/unsubscribe')
    await telegram.waitFor('sendMessage', ({ text }) => text?.startsWith('There is no subscription') ?? false)
  })

  it('an administrator subscribes a group, in the topic where it was said', async () => {
    const { write, memory, telegram } = await openHouse()
    telegram.administrators.set(group, [{ status: 'creator', user: ana, is_anonymous: false }])
    await write(ana, '/subscribe@passerelle_bot', {
      ...groupTalk,
      message_thread_id: 12,
      is_topic_message: true,
    })
    expect(memory.subscribers.get(group)).toBe(12)
    expect(await telegram.waitFor('sendMessage')).toMatchObject({ chat_id: group, message_thread_id: 12 })
  })

  it('a chain of replies is no topic', async () => {
    const { write, memory, telegram } = await openHouse()
    telegram.administrators.set(group, [{ status: 'creator', user: ana, is_anonymous: false }])
    await write(ana, '/subscribe', { ...groupTalk, message_thread_id: 12 })
    expect(memory.subscribers.get(group)).toBeNull()
  })

  it('an administrator who hides may, too', async () => {
    const { write, memory } = await openHouse()
    const hidden = { id: anonymousAdministrator, is_bot: true, first_name: 'Group' }
    await write(hidden, '/subscribe', { ...groupTalk, sender_chat: supergroup(group) })
    expect(memory.subscribers.has(group)).toBe(true)
    await write(hidden, '/unsubscribe', { ...groupTalk, sender_chat: supergroup(-77) })
    expect(memory.subscribers.has(group)).toBe(true)
  })

  it.each(['/subscribe', '/unsubscribe', '/language'])('others in a group are told: %s', async (command) => {
    const { write, memory, telegram } = await openHouse()
    await write(stranger, command, groupTalk)
    expect((await telegram.waitFor('sendMessage')).text).toBe(
      'Only an administrator of this group can do that.',
    )
    expect(memory.subscribers.size).toBe(0)
  })

  it('a stranger’s tap on Subscribe in a group changes nothing', async () => {
    const { tap, memory, lastAnswer } = await openHouse()
    await tap(stranger, { act: 'subscribe' }, supergroup(group))
    expect((await lastAnswer())['show_alert']).toBe(true)
    expect(memory.subscribers.size).toBe(0)
  })

  it('a database that is away: the person is told, and the next try works', async () => {
    const { write, memory, telegram, logged } = await openHouse()
    const { subscribe } = memory
    memory.subscribe = () => Promise.reject(new Error('connection of stranger lost'))
    await write(stranger, '/subscribe')
    expect((await telegram.waitFor('sendMessage')).text).toContain('Please try again')
    expect(logged.join()).not.toContain('stranger')
    memory.subscribe = subscribe
    await write(stranger, '/subscribe')
    expect(memory.subscribers.has(stranger.id)).toBe(true)
  })
})

describe('/offers', () => {
  it('shows the newest in pages, and one of them whole', async () => {
    const { write, tap, memory, telegram } = await openHouse()
    memory.published = Array.from({ length: 7 }, (_, n) => publishedOffer(n + 1, `Forest school ${n + 1}`))
    memory.cards.set(6, offerCard({ offerId: 6, state: 'published' }))
    await write(stranger, '/offers')
    const first = await telegram.waitFor('sendMessage')
    expect(first.text).toContain(
      '1. Forest school 1\nLAG Green Hills · 🇸🇮\u00a0Slovenia · ⏰ Thu 17 September 2026, in 23 days',
    )
    expect(labels(first)).toEqual(['1', '2', '3', '4', '5', '▶️'])
    await tap(stranger, buttonNamed(first, '▶️').callback_data, privateChat(stranger))
    const second = await telegram.waitFor('editMessageText')
    expect(labels(second)).toEqual(['6', '7', '◀️'])
    await tap(stranger, buttonNamed(second, '6').callback_data, privateChat(stranger))
    await telegram.waitFor('sendMessage', ({ text }) => text?.startsWith('Orchards of the hills') ?? false)
  })

  it('with words searches, also on the next page', async () => {
    const { write, memory, telegram } = await openHouse()
    memory.published = Array.from({ length: 6 }, (_, n) => publishedOffer(n + 1, `Forest ${n}`))
    await write(stranger, '/offers  FOREST ')
    const found = await telegram.waitFor('sendMessage')
    expect(found.text).toContain('Offers with: forest')
    expect(buttonNamed(found, '▶️').callback_data).toBe('1:of:5:forest')
    await write(stranger, '/offers whales')
    await telegram.waitFor('sendMessage', ({ text }) => text === 'No published offer has these words: whales')
  })

  it('a forged button shows no draft', async () => {
    const { tap, memory, telegram, lastAnswer } = await openHouse()
    memory.cards.set(42, offerCard())
    await tap(stranger, { act: 'show-offer', offerId: 42 }, privateChat(stranger))
    expect((await lastAnswer()).text).toBe('Offer 42 is not published.')
    expect(telegram.of('sendMessage')).toEqual([])
  })
})

describe('/language and /help', () => {
  it('a tap changes the language of the chat', async () => {
    const { write, tap, memory, telegram } = await openHouse()
    await write(stranger, '/language')
    const asked = await telegram.waitFor('sendMessage')
    expect(labels(asked)).toEqual(['✓ English', 'français'])
    await tap(stranger, buttonNamed(asked, 'français').callback_data, privateChat(stranger))
    expect((await telegram.waitFor('editMessageText')).text).toContain('désormais, j’écris ici en français')
    expect(memory.locales.get(stranger.id)).toBe('fr')
  })

  it('a language that nobody offers is refused', async () => {
    const { tap, memory, lastAnswer } = await openHouse()
    await tap(stranger, '1:lc:xx', privateChat(stranger))
    expect((await lastAnswer()).text).toContain('too old')
    expect(memory.locales.size).toBe(0)
  })

  it('help names the commands; to moderators, the buttons', async () => {
    const { write, telegram } = await openHouse()
    await write(stranger, '/help')
    expect((await telegram.waitFor('sendMessage')).text).toContain('/offers forest youth')
    await write(ana, '/help', { chat: supergroup(moderationChat) })
    await telegram.waitFor('sendMessage', ({ text }) => text?.includes('Approve publishes') ?? false)
  })
})

describe('what people say besides', () => {
  it('in private gets a hint', async () => {
    const { write, telegram } = await openHouse()
    await write(stranger, 'Hello, who are you?')
    expect((await telegram.waitFor('sendMessage')).text).toContain('/help')
  })

  it('in a group is neither answered nor kept nor logged', async () => {
    const { write, telegram, logged, memory } = await openHouse()
    await write(stranger, 'The mayor said something private', groupTalk)
    await write(stranger, '/weather@other_bot', groupTalk)
    expect(telegram.of('sendMessage')).toEqual([])
    expect(logged.join()).not.toContain('mayor')
    expect(JSON.stringify([...memory.locales, ...memory.subscribers])).toBe('[]')
  })
})
