import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/storage/connect.ts'
import { createOutboxReader } from '../../src/storage/outbox.ts'
import { decideOffer } from '../../src/usecases/decide-offer.ts'
import { listOffers } from '../../src/usecases/list-offers.ts'
import { moderateOffer } from '../../src/usecases/moderate-offer.ts'
import { publishOffer } from '../../src/usecases/publish-offer.ts'
import { quarantineMail, readMail } from '../../src/usecases/read-mail.ts'
import { replayMail } from '../../src/usecases/replay-mail.ts'
import { cardOf } from '../../src/usecases/show-card.ts'
import { originalOf } from '../../src/usecases/show-original.ts'
import { fact, reading, readOffer, scriptedReader, standingClock } from '../support/builders.ts'
import { openTestStore } from '../support/store.ts'
import { approve, draftWithCard, owedNow, takeAndRead } from './path.ts'

const clock = standingClock()
let store: Store

beforeEach(async () => {
  clock.set(new Date('2026-11-24T08:00:00Z'))
  store = await openTestStore()
})
afterEach(() => store.close())

const owedJobs = async () => (await createOutboxReader(store.db).claim(100)).map((row) => row.key)

describe('reading a stored mail', () => {
  it('drafts each offer of the mail and owes its moderation', async () => {
    const two = reading({ offers: [readOffer(), readOffer({ title: fact('Bread ovens') })] })
    await takeAndRead({ store, clock, reader: scriptedReader(() => two) })
    expect(await owedJobs()).toEqual(['moderate-offer-1', 'moderate-offer-2'])
    expect(await cardOf(store.db, 2)).toMatchObject({
      state: 'draft',
      revision: 1,
      part: { number: 2, of: 2 },
      content: { title: 'Bread ovens', organisation: { country: 'SK' } },
      decided: null,
    })
  })

  it('runs twice into one draft', async () => {
    await takeAndRead({ store, clock })
    await readMail({ store, clock, reader: scriptedReader(() => reading()) }, { mailId: 1 })
    expect(await cardOf(store.db, 2)).toBeNull()
  })

  it('shows a doubtful mail as a draft, whatever its triage', async () => {
    const doubtful = reading({ triage: 'other', doubt: true })
    await takeAndRead({ store, clock, reader: scriptedReader(() => doubtful) })
    expect(await cardOf(store.db, 1)).toMatchObject({ doubt: true })
  })

  it.each(['amendment', 'interest', 'question', 'withdrawal'] as const)(
    'tells the moderators of %s',
    async (triage) => {
      await takeAndRead({ store, clock, reader: scriptedReader(() => reading({ triage, offers: [] })) })
      expect(await owedNow({ store, clock })).toHaveLength(1)
      expect(await owedJobs()).toEqual([])
    },
  )

  it.each(['newsletter', 'auto-reply', 'bounce', 'spam', 'other'] as const)(
    'keeps %s, and keeps quiet',
    async (triage) => {
      await takeAndRead({ store, clock, reader: scriptedReader(() => reading({ triage, offers: [] })) })
      expect(await owedNow({ store, clock })).toEqual([])
      expect(
        await originalOf({ db: store.db, reader: scriptedReader(() => reading()) }, { mailId: 1 }),
      ).toMatchObject({
        text: 'Dear network, we look for partners.',
      })
    },
  )

  it('quarantines what cannot be read, tells the moderators, and reads it when it is replayed', async () => {
    const failing = scriptedReader(() => new Error('broken'))
    await expect(takeAndRead({ store, clock, reader: failing })).rejects.toThrow('broken')
    await quarantineMail({ store, clock }, 1, 'unreadable')
    expect(await owedNow({ store, clock })).toHaveLength(1)
    expect(await originalOf({ db: store.db, reader: failing }, { mailId: 1 })).toMatchObject({
      text: expect.stringContaining('Subject: mills 1'),
    })
    expect(await replayMail(store, 1)).toEqual({ ok: true })
    await readMail({ store, clock, reader: scriptedReader(() => reading()) }, { mailId: 1 })
    expect(await cardOf(store.db, 1)).toMatchObject({ state: 'draft' })
  })

  it('says which mails cannot be replayed', async () => {
    expect(await replayMail(store, 99)).toEqual({ ok: false, why: 'unknown' })
  })

  it('leaves a decided offer as it is when its mail is read again', async () => {
    await draftWithCard({ store, clock })
    await approve({ store, clock }, 1)
    await replayMail(store, 1)
    const changed = reading({ offers: [readOffer({ title: fact('Another title') })] })
    await readMail({ store, clock, reader: scriptedReader(() => changed) }, { mailId: 1 })
    expect(await cardOf(store.db, 1)).toMatchObject({
      state: 'published',
      content: { title: 'Water mills of the valley' },
    })
  })
})

describe('a draft in moderation', () => {
  it('owes its card once and sleeps until the first nudge', async () => {
    await takeAndRead({ store, clock })
    const first = await moderateOffer({ store, clock }, { offerId: 1 })
    const second = await moderateOffer({ store, clock }, { offerId: 1 })
    expect(first).toEqual({ sleepUntil: new Date('2026-11-25T08:00:00Z') })
    expect(second).toEqual(first)
    expect(await owedNow({ store, clock })).toHaveLength(1)
  })

  it('reminds after a day, then every third', async () => {
    await draftWithCard({ store, clock })
    clock.set(new Date('2026-11-25T08:00:01Z'))
    expect(await moderateOffer({ store, clock }, { offerId: 1 })).toEqual({
      sleepUntil: new Date('2026-11-28T08:00:00Z'),
    })
    expect(await owedNow({ store, clock })).toHaveLength(2)
    clock.set(new Date('2026-11-28T08:00:01Z'))
    await moderateOffer({ store, clock }, { offerId: 1 })
    expect(await owedNow({ store, clock })).toHaveLength(3)
  })

  it('is decided by one moderator; the other is told who was first', async () => {
    await draftWithCard({ store, clock })
    const results = await Promise.all([approve({ store, clock }, 1, 7), approve({ store, clock }, 1, 8)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const lost = results.find((result) => !result.ok)
    expect(lost).toMatchObject({
      why: 'already-decided',
      card: { decided: { decision: 'approve', by: 'Ana' } },
    })
  })

  it('ends with the decision, and owes its publication', async () => {
    await draftWithCard({ store, clock })
    await approve({ store, clock }, 1)
    expect(await moderateOffer({ store, clock }, { offerId: 1 })).toBeUndefined()
    expect(await owedJobs()).toEqual(['publish-offer-1'])
  })

  it('is not published by a rejection, whose reason is kept', async () => {
    await draftWithCard({ store, clock })
    await decideOffer(
      { store, clock },
      { offerId: 1, revision: 1, decision: 'reject', reason: 'duplicate', by: { userId: 7, name: 'Ana' } },
    )
    expect(await cardOf(store.db, 1)).toMatchObject({ state: 'rejected', decided: { reason: 'duplicate' } })
    expect(await owedJobs()).toEqual(['moderate-offer-1'])
    await publishOffer({ store, clock }, { offerId: 1 })
    expect(await listOffers(store.db, { words: '', limit: 5, offset: 0 })).toEqual({
      offers: [],
      more: false,
    })
  })

  it('tells of an unknown offer', async () => {
    expect(await approve({ store, clock }, 42)).toEqual({ ok: false, why: 'unknown-offer' })
  })
})

describe('published offers', () => {
  it('are found by every word asked for, whatever its case, with % as a letter', async () => {
    await draftWithCard({ store, clock })
    await approve({ store, clock }, 1)
    const found = async (words: string) =>
      (await listOffers(store.db, { words, limit: 5, offset: 0 })).offers.length
    expect(await found('')).toBe(1)
    expect(await found('WATER štiavnica')).toBe(1)
    expect(await found('water bread')).toBe(0)
    expect(await found('%')).toBe(0)
  })
})
