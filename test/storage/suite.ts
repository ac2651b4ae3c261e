import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { JobName } from '../../src/jobs/index.ts'
import { isUniqueViolation, notify, QueryFailed, type Store } from '../../src/storage/connect.ts'
import { loadContent, MailContentDamaged, saveContent } from '../../src/storage/mail-content.ts'
import { createOutboxReader, owe, settle } from '../../src/storage/outbox.ts'
import { mailboxes, mailChunks } from '../../src/storage/schema.ts'

/** What holds on both databases. */
export const storeSuite = (open: () => Promise<Store>): void => {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  describe('a transaction', () => {
    it('commits all or nothing', async () => {
      const failing = store.transaction(async (tx) => {
        await tx.insert(mailboxes).values({ key: 'contact@rural.example/INBOX' })
        throw new Error('the second half failed')
      })
      await expect(failing).rejects.toThrow('the second half failed')
      expect(await store.db.select().from(mailboxes)).toEqual([])
    })

    it('names the rule that a row broke, and never the row', async () => {
      const twice = store.transaction(async (tx) => {
        await tx.insert(mailboxes).values({ key: 'jane@rural.example/INBOX' })
        await tx.insert(mailboxes).values({ key: 'jane@rural.example/INBOX' })
      })
      const error: unknown = await twice.catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(QueryFailed)
      expect(isUniqueViolation(error, 'mailboxes_key_unique')).toBe(true)
      expect(isUniqueViolation(error, 'mails_place')).toBe(false)
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('jane')
    })
  })

  describe('listeners', () => {
    it('are woken by a commit that notifies, each by its own channel, and no more once they stopped', async () => {
      const wokenOutbox = vi.fn()
      const wokenDeliveries = vi.fn()
      const stop = await store.listen('outbox', wokenOutbox)
      await store.listen('deliveries', wokenDeliveries)
      await store
        .transaction(async (tx) => {
          await notify(tx, 'outbox')
          throw new Error('rolled back')
        })
        .catch(() => {})
      await store.transaction((tx) => notify(tx, 'deliveries'))
      await vi.waitFor(() => expect(wokenDeliveries).toHaveBeenCalledTimes(1))
      expect(wokenOutbox).not.toHaveBeenCalled()
      await store.transaction((tx) => notify(tx, 'outbox'))
      await vi.waitFor(() => expect(wokenOutbox).toHaveBeenCalledTimes(1))
      await stop()
      await store.transaction((tx) => notify(tx, 'outbox'))
      await store.transaction((tx) => notify(tx, 'deliveries'))
      await vi.waitFor(() => expect(wokenDeliveries).toHaveBeenCalledTimes(2))
      expect(wokenOutbox).toHaveBeenCalledTimes(1)
    })
  })

  describe('a lease', () => {
    it('is held by one at a time, and free once it is released', async () => {
      const first = await store.lease('telegram')
      expect(first?.lost.aborted).toBe(false)
      expect(await store.lease('telegram')).toBeNull()
      expect(await store.lease('mailbox contact')).not.toBeNull()
      await first?.release()
      expect(first?.lost.aborted).toBe(false)
      expect(await store.lease('telegram')).not.toBeNull()
    })
  })

  describe('the outbox', () => {
    const owed = (name: JobName, subject: number, options = {}) =>
      store.transaction((tx) =>
        owe(tx, name, name === 'read-mail' ? { mailId: subject } : { offerId: subject }, subject, options),
      )

    it('gives each row to one relay, oldest first, until it comes back', async () => {
      const outbox = createOutboxReader(store.db)
      for (const mailId of [1, 2, 3]) await owed('read-mail', mailId)
      const [first, second] = await Promise.all([outbox.claim(2), outbox.claim(2)])
      const keys = [...first, ...second].map(({ key }) => key).sort()
      expect(keys).toEqual(['read-mail-1', 'read-mail-2', 'read-mail-3'])
      expect(await outbox.claim(10)).toEqual([])
      await outbox.giveBack(first)
      expect(await outbox.claim(10)).toEqual(first)
    })

    it('keeps the hurry of a row that came back, and tells it once', async () => {
      const outbox = createOutboxReader(store.db)
      await owed('moderate-offer', 1)
      await owed('moderate-offer', 1, { hurry: true })
      await owed('moderate-offer', 1)
      const [row] = await outbox.claim(1)
      expect(row).toMatchObject({ key: 'moderate-offer-1', payload: { offerId: 1 }, hurry: true })
      await outbox.giveBack(row === undefined ? [] : [row])
      expect(await outbox.claim(1)).toMatchObject([{ hurry: true }])
      await owed('moderate-offer', 1)
      expect(await outbox.claim(1)).toMatchObject([{ hurry: false }])
    })

    it('counts what was given by job, leaves out what is on hold, and forgets it all when asked', async () => {
      const outbox = createOutboxReader(store.db)
      for (const mailId of [1, 2]) await owed('read-mail', mailId)
      await owed('publish-offer', 1)
      expect(await outbox.countGiven()).toEqual(new Map())
      await outbox.claim(10)
      expect(await outbox.countGiven()).toEqual(
        new Map([
          ['read-mail', 2],
          ['publish-offer', 1],
        ]),
      )
      await outbox.hold(['read-mail-1'], new Date(Date.now() + 60_000))
      const given = await outbox.given(0, 10)
      expect(given.map(({ key }) => key)).toEqual(['read-mail-2', 'publish-offer-1'])
      expect((await outbox.given(given[0]?.id ?? 0, 10)).map(({ key }) => key)).toEqual(['publish-offer-1'])
      await outbox.forgetGiven()
      expect(await outbox.claim(10)).toHaveLength(3)
    })

    it('owes no more what was settled with its effect', async () => {
      const outbox = createOutboxReader(store.db)
      for (const mailId of [1, 2]) await owed('read-mail', mailId)
      await store.transaction((tx) => settle(tx, 'read-mail-1'))
      expect(await outbox.stillOwed(['read-mail-1', 'read-mail-2', 'read-mail-3'])).toEqual(
        new Set(['read-mail-2']),
      )
      expect(await outbox.stillOwed([])).toEqual(new Set())
    })

    it('tells how long the oldest row has waited', async () => {
      const outbox = createOutboxReader(store.db)
      expect(await outbox.lag()).toEqual({ waiting: 0, oldestMs: null })
      await owed('read-mail', 1)
      await store.db.execute(sql`update passerelle.outbox set created_at = now() - interval '90 seconds'`)
      const { waiting, oldestMs } = await outbox.lag()
      expect(waiting).toBe(1)
      expect(oldestMs).toBeGreaterThanOrEqual(90_000)
      expect(oldestMs).toBeLessThan(120_000)
    })
  })

  describe("a mail's content", () => {
    it.each([0, 1, 256 * 1024, 256 * 1024 + 1, 1_500_000])(
      'of %i bytes comes back as it was, stored once',
      async (size) => {
        const raw = randomBytes(size)
        const hash = await store.transaction((tx) => saveContent(tx, raw))
        expect(await store.transaction((tx) => saveContent(tx, raw))).toBe(hash)
        expect(Buffer.compare(await loadContent(store.db, hash), raw)).toBe(0)
        const stored = await store.db.$count(mailChunks)
        expect(stored).toBe(Math.max(1, Math.ceil(size / (256 * 1024))))
      },
    )

    it('that lost a piece is never handed out', async () => {
      const hash = await store.transaction((tx) => saveContent(tx, randomBytes(600_000)))
      await store.db.delete(mailChunks).where(sql`seq = 1`)
      await expect(loadContent(store.db, hash)).rejects.toThrow(MailContentDamaged)
      await expect(loadContent(store.db, 'f'.repeat(64))).rejects.toThrow(MailContentDamaged)
    })
  })

  it('answers a check', async () => {
    await store.check()
  })
}

export const takesLargeMail = async (store: Store): Promise<void> => {
  const raw = randomBytes(40 * 1024 * 1024)
  const hash = await store.transaction((tx) => saveContent(tx, raw))
  const loaded = await loadContent(store.db, hash)
  expect(Buffer.compare(loaded, raw)).toBe(0)
}
