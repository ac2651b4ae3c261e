import type { MailReason } from '../domain/mail.ts'
import { contentOf } from '../domain/offer.ts'
import type { Reading } from '../domain/reading.ts'
import { jobId } from '../jobs/index.ts'
import type { Queryable, Store } from '../storage/connect.ts'
import { oweToModerators } from '../storage/deliveries.ts'
import { loadContent } from '../storage/mail-content.ts'
import { findMail, insertReading, setMailState } from '../storage/mails.ts'
import { insertDraft, refreshDraft } from '../storage/offers.ts'
import { owe, settle } from '../storage/outbox.ts'
import type { Clock, MailReader } from './ports.ts'

interface Deps {
  store: Store
  clock: Clock
  reader: MailReader
}

/** Triages that moderators hear of without a draft; machine mail is kept, labelled and quiet. */
const told = ['amendment', 'interest', 'question', 'withdrawal'] as const
const isTold = (triage: Reading['triage']): triage is (typeof told)[number] =>
  (told as readonly string[]).includes(triage)

const notice = (
  tx: Queryable,
  mailId: number,
  about: (typeof told)[number] | MailReason,
  at: Date,
): Promise<void> =>
  oweToModerators(
    tx,
    { key: `notice-${mailId}`, kind: 'notice', offerId: null, revision: 1, payload: { mailId, about } },
    at,
  )

/** Drafts of a reading: new ones are owed to the moderators, untouched ones of an earlier reading are refreshed. */
const draftOffers = async (tx: Queryable, mailId: number, readingId: number, reading: Reading, at: Date) => {
  for (const [index, read] of reading.offers.entries()) {
    const draft = {
      mailId,
      index,
      readingId,
      content: contentOf(read, reading.language),
      doubt: reading.doubt,
    }
    const offerId = await insertDraft(tx, draft, at)
    if (offerId === null) await refreshDraft(tx, draft)
    else await owe(tx, 'moderate-offer', { offerId }, offerId)
  }
}

const keepReading = async (tx: Queryable, mailId: number, reading: Reading, at: Date): Promise<void> => {
  const readingId = await insertReading(tx, { mailId, reading, madeAt: at })
  await setMailState(tx, mailId, 'read', null)
  if (reading.triage === 'offer' || reading.doubt) await draftOffers(tx, mailId, readingId, reading, at)
  else if (isTold(reading.triage)) await notice(tx, mailId, reading.triage, at)
  await settle(tx, jobId('read-mail', mailId))
}

/** Reads one stored mail. Errors of the reader pass through: the worker tries again, then calls `quarantineMail`. */
export const readMail = async (
  { store, clock, reader }: Deps,
  { mailId }: { mailId: number },
): Promise<void> => {
  const mail = await findMail(store.db, mailId)
  const raw = mail?.state === 'received' && mail.hash !== null ? await loadContent(store.db, mail.hash) : null
  if (!mail || raw === null) return settle(store.db, jobId('read-mail', mailId))
  const reading = await reader.read(raw, mail.receivedAt)
  await store.transaction((tx) => keepReading(tx, mailId, reading, clock.now()))
}

/** A mail that cannot be read is kept, shown to the moderators, and can be replayed. */
export const quarantineMail = ({ store, clock }: Omit<Deps, 'reader'>, mailId: number, reason: MailReason) =>
  store.transaction(async (tx) => {
    await setMailState(tx, mailId, 'quarantined', reason)
    await notice(tx, mailId, reason, clock.now())
    await settle(tx, jobId('read-mail', mailId))
  })
