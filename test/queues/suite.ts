import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AnyHandler, HandlersMismatch, type Queues } from '../../src/queues/index.ts'
import { owe } from '../../src/storage/outbox.ts'
import { type Ground, handlersWith, openQueues, oweReading, settled, startRelayOf, stillOwed } from './rig.ts'

const soon = { timeout: 20_000, interval: 20 }
const farAway = () => new Date(Date.now() + 24 * 3600_000)

/** What every backend of the queues must do. */
export const queueSuite = (open: () => Promise<Ground>): void => {
  let ground: Ground
  let queues: Queues

  beforeEach(async () => {
    ground = await open()
    queues = await openQueues(ground)
  })
  afterEach(async () => {
    vi.useRealTimers()
    await queues.close(500)
    await ground.close()
  })

  const counts = async (queue: 'reading' | 'moderation' | 'publishing') =>
    (await queues.status()).queues[queue]

  describe('the relay', () => {
    it('turns what is owed into a job once it is committed, and the handler settles it', async () => {
      const seen: number[] = []
      await queues.startWorkers(
        handlersWith(ground.store, {
          'read-mail': {
            handle: async ({ mailId }, { key }) => {
              seen.push(mailId ?? 0)
              await settled(ground.store, key)
            },
          },
        }),
      )
      await startRelayOf(queues, ground.store)
      await oweReading(ground.store, [1, 2, 3])
      await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), soon)
      expect(seen.sort()).toEqual([1, 2, 3])
    })

    it('gives nothing of a transaction that rolls back', async () => {
      await startRelayOf(queues, ground.store)
      const aborted = ground.store.transaction(async (tx) => {
        await owe(tx, 'read-mail', { mailId: 7 }, 7)
        throw new Error('the effect failed')
      })
      await expect(aborted).rejects.toThrow('the effect failed')
      await oweReading(ground.store, [8])
      await vi.waitFor(async () => expect((await counts('reading')).waiting).toBe(1), soon)
      expect(await stillOwed(ground.store)).toEqual(['read-mail-8'])
    })

    it('takes up what was owed while it was away', async () => {
      await oweReading(ground.store, [1, 2])
      expect((await queues.status()).outbox.waiting).toBe(2)
      await startRelayOf(queues, ground.store)
      await vi.waitFor(async () => expect((await counts('reading')).waiting).toBe(2), soon)
      expect((await queues.status()).outbox).toEqual({ waiting: 0, oldestMs: null })
    })

    it('keeps one job for one subject, however often it is owed', async () => {
      await startRelayOf(queues, ground.store)
      for (let time = 0; time < 3; time++) await oweReading(ground.store, [5])
      await vi.waitFor(async () => {
        expect((await queues.status()).outbox.waiting).toBe(0)
        expect((await counts('reading')).waiting).toBe(1)
      }, soon)
    })

    it('runs a job anew that is owed again while it ends', async () => {
      let runs = 0
      await queues.startWorkers(
        handlersWith(ground.store, {
          'read-mail': {
            handle: async (_payload, { key }) => {
              await settled(ground.store, key)
              if (runs++ === 0) await oweReading(ground.store, [9])
            },
          },
        }),
      )
      await startRelayOf(queues, ground.store)
      await oweReading(ground.store, [9])
      await vi.waitFor(() => expect(runs).toBe(2), { timeout: 10_000 })
    })

    it('runs a job anew that is owed again after it was done', async () => {
      let runs = 0
      await queues.startWorkers(
        handlersWith(ground.store, {
          'read-mail': {
            handle: async (_payload, { key }) => {
              await settled(ground.store, key)
              runs++
            },
          },
        }),
      )
      await startRelayOf(queues, ground.store)
      await oweReading(ground.store, [9])
      await vi.waitFor(() => expect(runs).toBe(1), soon)
      await oweReading(ground.store, [9])
      await vi.waitFor(() => expect(runs).toBe(2), soon)
    })
  })

  describe('a job that fails', () => {
    it('is tried again after its back-off', async () => {
      const attempts: number[] = []
      await queues.startWorkers(
        handlersWith(ground.store, {
          'publish-offer': {
            handle: async (_payload, { attempt, key }) => {
              attempts.push(attempt)
              if (attempt === 1) throw new Error('not yet')
              await settled(ground.store, key)
            },
          },
        }),
      )
      await startRelayOf(queues, ground.store)
      await ground.store.transaction((tx) => owe(tx, 'publish-offer', { offerId: 4 }, 4))
      await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), soon)
      expect(attempts).toEqual([1, 2])
    })

    it('gives up once after its last attempt, keeps no word of the error, and runs again when owed again', async () => {
      const givenUp: number[] = []
      let broken = true
      await queues.startWorkers(
        handlersWith(ground.store, {
          'read-mail': {
            handle: async (_payload, { key }) => {
              if (broken) throw new TypeError('Jane Placeholder <jane@example.org> cannot be read')
              await settled(ground.store, key)
            },
            exhausted: async (_payload, error, { attempt, last }) => {
              expect(error).toBeInstanceOf(TypeError)
              expect(last).toBe(true)
              givenUp.push(attempt)
            },
          },
        }),
      )
      await startRelayOf(queues, ground.store)
      await oweReading(ground.store, [6])
      await vi.waitFor(async () => expect((await counts('reading')).failed).toBe(1), soon)
      expect(givenUp).toEqual([4])
      const [failed] = (await queues.bullBoardQueues()[0]?.getFailed()) ?? []
      expect(failed?.failedReason).toBe('TypeError')
      expect(JSON.stringify(failed?.stacktrace)).not.toContain('Placeholder')
      broken = false
      await oweReading(ground.store, [6])
      await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), soon)
      expect((await counts('reading')).failed).toBe(0)
    })

    it('is refused without another attempt where its payload is not what its name asks for', async () => {
      await queues.startWorkers(handlersWith(ground.store, {}))
      await queues.bullBoardQueues()[0]?.add('read-mail', { mailId: 'seven' }, { attempts: 4 })
      await vi.waitFor(async () => expect((await counts('reading')).failed).toBe(1), soon)
      const [failed] = (await queues.bullBoardQueues()[0]?.getFailed()) ?? []
      expect(failed?.failedReason).toMatch(/^The payload of read-mail is refused: mailId: /)
      expect(failed?.attemptsMade).toBe(1)
    })
  })

  describe('a draft that waits for its decision', () => {
    it('sleeps as one job, and ends as soon as the decision hurries it', async () => {
      let decided = false
      let runs = 0
      await queues.startWorkers(
        handlersWith(ground.store, {
          'moderate-offer': {
            handle: async (_payload, { key }) => {
              runs++
              if (!decided) return { sleepUntil: farAway() }
              await settled(ground.store, key)
              return
            },
          },
        }),
      )
      await startRelayOf(queues, ground.store)
      await ground.store.transaction((tx) => owe(tx, 'moderate-offer', { offerId: 2 }, 2))
      await vi.waitFor(async () => expect((await counts('moderation')).delayed).toBe(1), soon)
      decided = true
      await ground.store.transaction((tx) => owe(tx, 'moderate-offer', { offerId: 2 }, 2, { hurry: true }))
      await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), soon)
      expect(runs).toBe(2)
      await vi.waitFor(async () => expect((await counts('moderation')).delayed).toBe(0), soon)
    })

    it('is woken even when the decision falls between its look and its sleep', async () => {
      let runs = 0
      let looked = (): void => {}
      const hasLooked = new Promise<void>((resolve) => {
        looked = resolve
      })
      let decide = (): void => {}
      const decision = new Promise<void>((resolve) => {
        decide = resolve
      })
      await queues.startWorkers(
        handlersWith(ground.store, {
          'moderate-offer': {
            handle: async (_payload, { key }) => {
              runs++
              if (runs > 1) return settled(ground.store, key)
              looked()
              await decision
              return { sleepUntil: farAway() }
            },
          },
        }),
      )
      await startRelayOf(queues, ground.store)
      await ground.store.transaction((tx) => owe(tx, 'moderate-offer', { offerId: 3 }, 3))
      await hasLooked
      await ground.store.transaction((tx) => owe(tx, 'moderate-offer', { offerId: 3 }, 3, { hurry: true }))
      decide()
      await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), soon)
      expect(runs).toBe(2)
    })

    it('does not keep the program from ending', async () => {
      await queues.startWorkers(
        handlersWith(ground.store, { 'moderate-offer': { handle: async () => ({ sleepUntil: farAway() }) } }),
      )
      await startRelayOf(queues, ground.store)
      await ground.store.transaction((tx) => owe(tx, 'moderate-offer', { offerId: 1 }, 1))
      await vi.waitFor(async () => expect((await counts('moderation')).delayed).toBe(1), soon)
      const started = Date.now()
      await queues.close(3_000)
      expect(Date.now() - started).toBeLessThan(3_000)
      expect(await stillOwed(ground.store)).toEqual(['moderate-offer-1'])
      queues = await openQueues(ground)
    })
  })

  describe('a queue that was wiped', () => {
    it('holds every owed job again after the next sweep', async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
      await startRelayOf(queues, ground.store)
      const mailIds = Array.from({ length: 450 }, (_, index) => index + 1)
      await oweReading(ground.store, mailIds)
      await ground.store.transaction((tx) => owe(tx, 'moderate-offer', { offerId: 1 }, 1))
      await vi.waitFor(async () => expect((await queues.status()).outbox.waiting).toBe(0), soon)
      await ground.wipe()
      expect((await counts('reading')).waiting).toBe(0)
      vi.advanceTimersByTime(15_000)
      await vi.waitFor(async () => expect((await counts('reading')).waiting).toBe(450), soon)
      await vi.waitFor(async () => expect((await counts('moderation')).waiting).toBe(1), soon)
    })

    it('still feeds the workers that were waiting on it', async () => {
      await queues.startWorkers(handlersWith(ground.store, {}))
      await startRelayOf(queues, ground.store)
      await ground.wipe()
      await oweReading(ground.store, [1])
      await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), soon)
    })
  })

  describe('the start', () => {
    it('is stopped by a handler that is missing, doubled or unknown, and says how to mend it', async () => {
      const handlers = handlersWith(ground.store, {})
      const [reading, moderation] = handlers as [AnyHandler, AnyHandler]
      const strange = { name: 'fly-kite', handle: async () => {} } as unknown as AnyHandler
      const start = queues.startWorkers([reading, moderation, moderation, strange])
      await expect(start).rejects.toThrow(HandlersMismatch)
      await expect(start).rejects.toThrow(/"moderate-offer" has two handlers/)
      await expect(start).rejects.toThrow(/"fly-kite" has a handler and is no job/)
      await expect(start).rejects.toThrow(/"publish-offer" has no handler: add one to src\/workers/)
    })

    it('builds the queue again from what is owed where it is asked to', async () => {
      await startRelayOf(queues, ground.store)
      await oweReading(ground.store, [1, 2, 3])
      await vi.waitFor(async () => expect((await counts('reading')).waiting).toBe(3), soon)
      await queues.close(500)
      queues = await openQueues(ground, true)
      expect((await counts('reading')).waiting).toBe(0)
      await queues.startWorkers(handlersWith(ground.store, {}))
      await startRelayOf(queues, ground.store)
      await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), soon)
    })
  })

  it('ends within its deadline though a handler hangs, and the job runs again later', async () => {
    let began = (): void => {}
    const working = new Promise<void>((resolve) => {
      began = resolve
    })
    await queues.startWorkers(
      handlersWith(ground.store, {
        'read-mail': {
          handle: () => {
            began()
            return new Promise(() => {})
          },
        },
      }),
    )
    await startRelayOf(queues, ground.store)
    await oweReading(ground.store, [1])
    await working
    const started = Date.now()
    await queues.close(500)
    expect(Date.now() - started).toBeLessThan(4_000)
    expect(await stillOwed(ground.store)).toEqual(['read-mail-1'])
    queues = await openQueues(ground)
  })
}
