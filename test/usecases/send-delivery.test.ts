import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '../../src/log.ts'
import type { Store } from '../../src/storage/connect.ts'
import { findDelivery } from '../../src/storage/deliveries.ts'
import { isActiveSubscriber } from '../../src/storage/subscribers.ts'
import type { DeliveryOutcome, Messenger } from '../../src/usecases/ports.ts'
import { publishOffer } from '../../src/usecases/publish-offer.ts'
import { recoverDeliveries, startDeliveries } from '../../src/usecases/send-deliveries.ts'
import { sendDelivery } from '../../src/usecases/send-delivery.ts'
import { subscribe, unsubscribe } from '../../src/usecases/subscribe.ts'
import { reading, scriptedMessenger, scriptedReader, standingClock } from '../support/builders.ts'
import { openTestStore } from '../support/store.ts'
import { approve, draftWithCard, owedNow } from './path.ts'

const clock = standingClock()
const moderationChat = -1001
let store: Store

beforeEach(async () => {
  clock.set(new Date('2026-11-24T08:00:00Z'))
  store = await openTestStore()
})
afterEach(() => store.close())

const deps = (messenger: Messenger) => ({
  store,
  clock,
  messenger,
  reader: scriptedReader(() => reading()),
  moderationChat,
  stopping: () => false,
})

const sendAll = async (messenger: Messenger) => {
  for (const id of await owedNow({ store, clock })) await sendDelivery(deps(messenger), id)
}

const published = async (...chats: number[]) => {
  for (const chatId of chats) await subscribe({ store, clock }, { chatId, threadId: null })
  await draftWithCard({ store, clock })
  await sendAll(scriptedMessenger())
  await approve({ store, clock }, 1)
  await publishOffer({ store, clock }, { offerId: 1 })
}

const failing = (outcome: DeliveryOutcome) =>
  scriptedMessenger((message) => (message.kind === 'push' ? outcome : { outcome: 'sent', messageId: 9 }))

describe('a card', () => {
  it('is sent to the moderators, then edited when it is decided', async () => {
    await draftWithCard({ store, clock })
    const messenger = scriptedMessenger()
    await sendAll(messenger)
    await approve({ store, clock }, 1)
    await sendAll(messenger)
    expect(messenger.sent).toMatchObject([
      { kind: 'card', chatId: moderationChat, messageId: null, card: { state: 'draft' } },
      { kind: 'card', messageId: 101, card: { state: 'published', revision: 2 } },
    ])
    expect(await owedNow({ store, clock })).toEqual([])
  })

  it('is owed again when it was decided while it was being sent', async () => {
    await draftWithCard({ store, clock })
    const messenger = scriptedMessenger()
    const slow: Messenger = {
      deliver: async (message, beforeSend) => {
        const outcome = await messenger.deliver(message, beforeSend)
        await approve({ store, clock }, 1)
        return outcome
      },
    }
    await sendAll(slow)
    expect(await owedNow({ store, clock })).toHaveLength(1)
    await sendAll(messenger)
    expect(messenger.sent.at(-1)).toMatchObject({
      kind: 'card',
      messageId: 101,
      card: { state: 'published' },
    })
  })

  it('comes again after an unknown outcome', async () => {
    await draftWithCard({ store, clock })
    await sendAll(scriptedMessenger(() => ({ outcome: 'unknown', error: 'the connection was lost' })))
    clock.set(new Date('2026-11-24T08:01:00Z'))
    expect(await owedNow({ store, clock })).toHaveLength(1)
  })

  it.each([
    { outcome: 'gone', reason: 'kicked' },
    { outcome: 'refused', error: 'Bad Request' },
  ] as const)('waits for the operator when $outcome, and is not lost', async (outcome) => {
    await draftWithCard({ store, clock })
    await sendAll(scriptedMessenger(() => outcome))
    expect(await owedNow({ store, clock })).toEqual([])
    clock.set(new Date('2026-11-24T08:10:01Z'))
    expect(await owedNow({ store, clock })).toHaveLength(1)
  })

  it('follows the group when it moves', async () => {
    await draftWithCard({ store, clock })
    await sendAll(scriptedMessenger(() => ({ outcome: 'moved', chatId: -2002 })))
    const messenger = scriptedMessenger()
    await sendAll(messenger)
    expect(messenger.sent).toMatchObject([{ kind: 'card', chatId: -2002 }])
  })
})

describe('a push', () => {
  it('reaches every subscriber once, however often the offer is published', async () => {
    await published(11, 12)
    await publishOffer({ store, clock }, { offerId: 1 })
    const messenger = scriptedMessenger()
    await sendAll(messenger)
    await sendAll(messenger)
    expect(messenger.sent.filter(({ kind }) => kind === 'push').map(({ chatId }) => chatId)).toEqual([11, 12])
  })

  it('goes to no one who left meanwhile', async () => {
    await published(11)
    await unsubscribe({ store }, { chatId: 11, endedBy: 'left' })
    const messenger = scriptedMessenger()
    await sendAll(messenger)
    expect(messenger.sent.some(({ kind }) => kind === 'push')).toBe(false)
    expect(await findDelivery(store.db, 2)).toMatchObject({ state: 'moot' })
  })

  it('is not sent again after an unknown outcome, which is kept', async () => {
    await published(11)
    await sendAll(failing({ outcome: 'unknown', error: 'the connection was lost' }))
    expect(await findDelivery(store.db, 2)).toMatchObject({
      state: 'unknown',
      error: 'the connection was lost',
    })
    clock.set(new Date('2026-12-24T08:00:00Z'))
    expect(await owedNow({ store, clock })).toEqual([])
  })

  it('ends the subscription of who blocked the bot', async () => {
    await published(11)
    await sendAll(failing({ outcome: 'gone', reason: 'blocked' }))
    expect(await isActiveSubscriber(store.db, 11)).toBe(false)
    expect(await findDelivery(store.db, 2)).toMatchObject({ state: 'failed', error: 'blocked' })
  })

  it('waits longer each time while Telegram fails', async () => {
    await published(11)
    const failure = failing({ outcome: 'later', afterMs: 0, error: 'Internal Server Error' })
    const delays: number[] = []
    for (let time = 0; time < 4; time++) {
      await sendDelivery(deps(failure), 2)
      const row = await findDelivery(store.db, 2)
      delays.push(((row?.dueAt.getTime() ?? 0) - clock.now().getTime()) / 1000)
      clock.set(row?.dueAt ?? clock.now())
    }
    expect(delays).toEqual([1, 2, 4, 8])
  })

  it('is marked unknown when the program was killed while sending; a card is owed again', async () => {
    await published(11)
    const killed: Messenger = {
      deliver: async (_message, beforeSend) => {
        await beforeSend()
        throw new Error('killed')
      },
    }
    for (const id of await owedNow({ store, clock })) await sendDelivery(deps(killed), id).catch(() => {})
    await recoverDeliveries({ store, clock })
    expect(await findDelivery(store.db, 2)).toMatchObject({ state: 'unknown' })
    expect(await owedNow({ store, clock })).toEqual([1])
  })
})

describe('the deliveries of a running program', () => {
  it('leave as soon as they are owed, and stop when told to', async () => {
    const messenger = scriptedMessenger()
    const running = startDeliveries({ ...deps(messenger), log: silentLog })
    const stopListening = await store.listen('deliveries', running.wake)
    await published(11, 12, 13)
    await expect.poll(() => messenger.sent.filter(({ kind }) => kind === 'push').length).toBe(3)
    await running.stop()
    await stopListening()
    expect(
      new Set(messenger.sent.filter(({ kind }) => kind === 'push').map(({ chatId }) => chatId)).size,
    ).toBe(3)
  })
})
