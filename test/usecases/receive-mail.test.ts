import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/storage/connect.ts'
import { findDelivery } from '../../src/storage/deliveries.ts'
import { loadContent } from '../../src/storage/mail-content.ts'
import { countMails, findMail } from '../../src/storage/mails.ts'
import { createOutboxReader } from '../../src/storage/outbox.ts'
import { createMailSink } from '../../src/usecases/receive-mail.ts'
import { incomingMail, standingClock } from '../support/builders.ts'
import { openTestStore } from '../support/store.ts'
import { mailboxKey, owedNow } from './path.ts'

const clock = standingClock()
let store: Store
let sink: ReturnType<typeof createMailSink>

beforeEach(async () => {
  store = await openTestStore()
  sink = createMailSink({ store, clock })
  await sink.begin(mailboxKey, { uidValidity: 1000, lastUid: 0 }, 12)
})
afterEach(() => store.close())

const owedJobs = async () => (await createOutboxReader(store.db).claim(100)).map((row) => row.key)

describe('taking mails in', () => {
  it('stores bytes, mail, cursor and the reading that is owed together', async () => {
    const mail = incomingMail({ uid: 4 })
    await sink.receive(mailboxKey, { uidValidity: 1000, lastUid: 4 }, [mail])
    const stored = await findMail(store.db, 1)
    expect(stored).toMatchObject({ state: 'received', mailbox: mailboxKey, receivedAt: mail.receivedAt })
    expect(Buffer.from(await loadContent(store.db, stored?.hash ?? ''))).toEqual(Buffer.from(mail.raw ?? []))
    expect(await sink.cursorOf(mailboxKey)).toEqual({ uidValidity: 1000, lastUid: 4 })
    expect(await owedJobs()).toEqual(['read-mail-1'])
  })

  it('stores a mail once, however often its batch is delivered', async () => {
    for (let time = 0; time < 3; time++)
      await sink.receive(mailboxKey, { uidValidity: 1000, lastUid: 2 }, [
        incomingMail({ uid: 1 }),
        incomingMail({ uid: 2 }),
      ])
    expect(await countMails(store.db)).toEqual([{ state: 'received', count: 2 }])
    expect(await owedJobs()).toEqual(['read-mail-1', 'read-mail-2'])
  })

  it('skips the same bytes under a new UIDVALIDITY or in another mailbox, and says why', async () => {
    await sink.receive(mailboxKey, { uidValidity: 1000, lastUid: 1 }, [incomingMail({ uid: 1 })])
    await sink.begin(mailboxKey, { uidValidity: 2000, lastUid: 0 }, 0)
    const again = incomingMail({ uid: 1, uidValidity: 2000 })
    await sink.receive(mailboxKey, { uidValidity: 2000, lastUid: 1 }, [again])
    await sink.begin('info@imap.example.org/INBOX', { uidValidity: 5, lastUid: 0 }, 0)
    await sink.receive('info@imap.example.org/INBOX', { uidValidity: 5, lastUid: 1 }, [
      incomingMail({ uidValidity: 5 }),
    ])
    expect(await findMail(store.db, 2)).toMatchObject({ state: 'skipped', reason: 'already-stored' })
    expect(await findMail(store.db, 3)).toMatchObject({ state: 'skipped', reason: 'already-stored' })
    expect(await owedJobs()).toEqual(['read-mail-1'])
  })

  it('keeps the headers of a mail that is too large, and tells the moderators', async () => {
    const headers = new TextEncoder().encode('Subject: photos\r\n\r\n')
    await sink.receive(mailboxKey, { uidValidity: 1000, lastUid: 9 }, [
      incomingMail({ uid: 9, size: 60_000_000, raw: headers, reason: 'too-large' }),
    ])
    expect(await findMail(store.db, 1)).toMatchObject({
      state: 'quarantined',
      reason: 'too-large',
      size: 60_000_000,
    })
    const [notice] = await owedNow({ store, clock })
    expect(await findDelivery(store.db, notice ?? 0)).toMatchObject({
      kind: 'notice',
      payload: { mailId: 1, about: 'too-large' },
    })
    expect(await owedJobs()).toEqual([])
  })

  it('accounts for a mail that vanished, and asks nothing of anybody', async () => {
    await sink.receive(mailboxKey, { uidValidity: 1000, lastUid: 3 }, [
      incomingMail({ uid: 3, raw: null, reason: 'gone' }),
    ])
    expect(await findMail(store.db, 1)).toMatchObject({ state: 'skipped', reason: 'gone' })
    expect(await owedNow({ store, clock })).toEqual([])
  })

  it('stores nothing and leaves the cursor where one mail of the batch fails', async () => {
    const broken = incomingMail({ uid: 2, receivedAt: new Date(Number.NaN) })
    await expect(
      sink.receive(mailboxKey, { uidValidity: 1000, lastUid: 2 }, [incomingMail({ uid: 1 }), broken]),
    ).rejects.toThrow()
    expect(await countMails(store.db)).toEqual([])
    expect(await sink.cursorOf(mailboxKey)).toEqual({ uidValidity: 1000, lastUid: 0 })
  })
})
