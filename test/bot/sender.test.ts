import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { telegramLimits } from '../../src/bot/pace.ts'
import { createSender, NothingSent, SenderStopped, type Timer } from '../../src/bot/sender.ts'
import type { Lane } from '../../src/bot/waiting-line.ts'

/** Time that passes only when a test says so. */
const virtualTime = () => {
  let now = 0
  let nextId = 0
  const due = new Map<number, { at: number; act: () => void }>()
  const timer: Timer = {
    now: () => now,
    after(ms, act) {
      const id = nextId++
      due.set(id, { at: now + ms, act })
      return () => due.delete(id)
    },
  }
  const settle = async () => {
    for (let turn = 0; turn < 8; turn++) await Promise.resolve()
  }
  const advance = async (ms: number) => {
    const end = now + ms
    await settle()
    for (;;) {
      const [next] = [...due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)
      if (!next) break
      due.delete(next[0])
      now = Math.max(now, next[1].at)
      next[1].act()
      await settle()
    }
    now = end
  }
  return { timer, advance, pending: () => due.size }
}

class Limited extends Error {
  readonly afterMs: number
  constructor(afterMs: number) {
    super('Too Many Requests')
    this.afterMs = afterMs
  }
}

const setUp = () => {
  const time = virtualTime()
  const left: { chatId: number; at: number; name: string }[] = []
  const sender = createSender({
    timer: time.timer,
    limits: telegramLimits,
    retryAfterMs: (error) => (error instanceof Limited ? error.afterMs : null),
  })
  const send = (chatId: number, lane: Lane = 'push', name = '') =>
    sender.send({ chatId, lane }, async () => {
      left.push({ chatId, at: time.timer.now(), name })
    })
  return { time, sender, send, left }
}

/** The most events that any closed span of this length holds. */
const busiest = (moments: number[], spanMs: number): number =>
  Math.max(0, ...moments.map((from, i) => moments.slice(i).filter((at) => at - from <= spanMs).length))

const chatIds = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -4, max: -1 }))

describe('the limits of Telegram', () => {
  it('hold for whatever is asked, whenever', async () => {
    const plan = fc.array(
      fc.record({ chatId: chatIds, waitMs: fc.nat(1_500), many: fc.integer({ min: 1, max: 12 }) }),
      {
        maxLength: 25,
      },
    )
    await fc.assert(
      fc.asyncProperty(plan, async (steps) => {
        const { time, send, left } = setUp()
        let asked = 0
        for (const { chatId, waitMs, many } of steps) {
          for (let n = 0; n < many; n++) void send(chatId)
          asked += many
          await time.advance(waitMs)
        }
        await time.advance(40 * 60_000)
        expect(left).toHaveLength(asked)
        expect(
          busiest(
            left.map(({ at }) => at),
            1_000,
          ),
        ).toBeLessThanOrEqual(30)
        for (const chatId of new Set(left.map((sent) => sent.chatId))) {
          const own = left.filter((sent) => sent.chatId === chatId).map(({ at }) => at)
          expect(busiest(own, 1_000)).toBe(1)
          if (chatId < 0) expect(busiest(own, 60_000)).toBeLessThanOrEqual(20)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are nearly used up: 3,000 subscribers hear within 106 seconds, evenly', async () => {
    const { time, send, left } = setUp()
    for (let chatId = 1; chatId <= 3_000; chatId++) void send(chatId)
    await time.advance(106_000)
    expect(left).toHaveLength(3_000)
    const gaps = left.slice(1).map(({ at }, i) => at - (left[i]?.at ?? 0))
    expect(Math.max(...gaps)).toBe(telegramLimits.everyMs)
  })

  it('hold wherever between leaving and answer a message arrives: a slow network makes no bunch', async () => {
    const { time, sender } = setUp()
    const spans: { from: number; to: number }[] = []
    for (let chatId = 1; chatId <= 300; chatId++)
      void sender.send({ chatId, lane: 'push' }, async () => {
        const from = time.timer.now()
        // Ten slow answers in a row, then quick ones: they may all arrive together.
        await new Promise<void>((resolve) => time.timer.after(chatId % 40 < 10 ? 400 : 20, resolve))
        spans.push({ from, to: time.timer.now() })
      })
    await time.advance(30_000)
    expect(spans).toHaveLength(300)
    for (const { from } of spans) {
      const possible = spans.filter((span) => span.from <= from && span.to > from - 1_000)
      expect(possible.length).toBeLessThanOrEqual(30)
    }
  })

  it('leave a busy group nearly 19 messages a minute in the long run, and no silence longer than 20 seconds', async () => {
    const { time, send, left } = setUp()
    for (let n = 0; n < 200; n++) void send(-7)
    await time.advance(10 * 60_000)
    expect(left.length).toBeGreaterThanOrEqual(186)
    const gaps = left.slice(1).map(({ at }, i) => at - (left[i]?.at ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(20_000)
  })
})

describe('whose turn it is', () => {
  it('a person waits for no push', async () => {
    const { time, send, left } = setUp()
    for (let chatId = 1; chatId <= 500; chatId++) void send(chatId, 'push', 'push')
    await time.advance(1_000)
    void send(900, 'answer', 'answer')
    const before = left.length
    await time.advance(2 * telegramLimits.everyMs)
    expect(left.slice(before).map(({ name }) => name)).toContain('answer')
  })

  it('within a chat the lane decides, then who came first', async () => {
    const { time, send, left } = setUp()
    void send(5, 'push', 'first push')
    void send(5, 'push', 'second push')
    void send(5, 'card', 'card')
    void send(5, 'answer', 'answer')
    await time.advance(10_000)
    expect(left.map(({ name }) => name)).toEqual(['first push', 'answer', 'card', 'second push'])
  })

  it('a long backlog of one chat does not hold the others', async () => {
    const { time, send, left } = setUp()
    for (let n = 0; n < 100; n++) void send(1)
    for (let chatId = 2; chatId <= 20; chatId++) void send(chatId)
    await time.advance(1_000)
    expect(new Set(left.map(({ chatId }) => chatId)).size).toBe(20)
  })
})

describe('when Telegram says 429', () => {
  it('waits as long as it asks, in that chat alone, and sends an answer again', async () => {
    const { time, sender, send, left } = setUp()
    let refusals = 1
    const moments: number[] = []
    const sent = sender.send({ chatId: 1, lane: 'answer' }, async () => {
      moments.push(time.timer.now())
      if (refusals-- > 0) throw new Limited(7_000)
      return 'sent'
    })
    await time.advance(100)
    for (let chatId = 2; chatId < 30; chatId++) void send(chatId)
    await time.advance(3_000)
    expect(left).toHaveLength(28)
    await time.advance(10_000)
    await expect(sent).resolves.toBe('sent')
    expect(moments[1]).toBeGreaterThanOrEqual(7_000)
  })

  it('gives a push back to the ledger, and holds the next one of that chat', async () => {
    const { time, sender, send, left } = setUp()
    const refused = sender.send({ chatId: 1, lane: 'push' }, () => Promise.reject(new Limited(7_000)))
    await Promise.all([expect(refused).rejects.toThrow(Limited), time.advance(100)])
    void send(1)
    await time.advance(6_500)
    expect(left).toHaveLength(0)
    await time.advance(1_000)
    expect(left).toHaveLength(1)
  })

  it('holds everything when several chats are refused together', async () => {
    const { time, sender, send, left } = setUp()
    for (const chatId of [1, 2]) {
      void sender.send({ chatId, lane: 'push' }, () => Promise.reject(new Limited(5_000))).catch(() => {})
    }
    await time.advance(100)
    void send(3)
    await time.advance(4_000)
    expect(left).toHaveLength(0)
    await time.advance(2_000)
    expect(left).toHaveLength(1)
  })

  it('gives up an answer where the wait is long', async () => {
    const { time, sender } = setUp()
    const sent = sender.send({ chatId: 1, lane: 'answer' }, () => Promise.reject(new Limited(600_000)))
    await Promise.all([expect(sent).rejects.toThrow(Limited), time.advance(1_000)])
  })

  it('sets one timer and does not spin', async () => {
    const { time, sender, send } = setUp()
    void sender.send({ chatId: 1, lane: 'answer' }, () => Promise.reject(new Limited(20_000))).catch(() => {})
    void send(1)
    await time.advance(1_000)
    expect(time.pending()).toBe(1)
    expect(sender.waiting()).toBe(2)
  })
})

describe('a call that finds nothing to send', () => {
  it('takes no place in its chat', async () => {
    const { time, sender, send, left } = setUp()
    const nothing = sender.send({ chatId: -7, lane: 'card' }, () => Promise.reject(new NothingSent('moot')))
    const next = send(-7)
    await Promise.all([expect(nothing).rejects.toThrow(NothingSent), time.advance(100), next])
    expect(left).toHaveLength(1)
  })
})

describe('stopping', () => {
  it('finishes the answers, gives back the rest', async () => {
    const { time, sender, send, left } = setUp()
    void send(1, 'answer', 'first answer')
    const push = send(1, 'push', 'push')
    void send(1, 'answer', 'second answer')
    const stopped = sender.stop(5_000)
    await Promise.all([expect(push).rejects.toThrow(SenderStopped), time.advance(3_000), stopped])
    expect(left.map(({ name }) => name)).toEqual(['first answer', 'second answer'])
    await expect(send(2)).rejects.toThrow(SenderStopped)
  })

  it('waits no longer than it was told for a call that hangs', async () => {
    const { time, sender } = setUp()
    void sender.send({ chatId: 1, lane: 'push' }, () => new Promise(() => {}))
    await Promise.all([sender.stop(500), time.advance(600)])
  })
})
