import type { IncomingMail, MailboxCursor, MailReason, MailState } from '../domain/mail.ts'
import type { Queryable, Store } from '../storage/connect.ts'
import { oweToModerators } from '../storage/deliveries.ts'
import { saveContent } from '../storage/mail-content.ts'
import { beginMailbox, findMailbox, moveCursor } from '../storage/mailboxes.ts'
import { findMailByHash, insertMail } from '../storage/mails.ts'
import { owe } from '../storage/outbox.ts'
import type { Clock } from './ports.ts'

interface Deps {
  store: Store
  clock: Clock
}

/** What becomes of a mail that was not fetched whole. A mail that vanished asks nothing of anybody. */
const withoutReading: Record<NonNullable<IncomingMail['reason']>, MailState> = {
  'too-large': 'quarantined',
  'fetch-failed': 'quarantined',
  gone: 'skipped',
}

/** The same bytes under another place (another mailbox, a copy, a new UIDVALIDITY) are skipped, with the reason. */
const stateOf = async (
  tx: Queryable,
  mail: IncomingMail,
  hash: string | null,
): Promise<{ state: MailState; reason: MailReason | null }> => {
  if (hash !== null && (await findMailByHash(tx, hash)) !== null)
    return { state: 'skipped', reason: 'already-stored' }
  if (mail.reason !== null) return { state: withoutReading[mail.reason], reason: mail.reason }
  return { state: 'received', reason: null }
}

const store = async (tx: Queryable, mailboxId: number, mail: IncomingMail, at: Date): Promise<void> => {
  const hash = mail.raw === null ? null : await saveContent(tx, mail.raw)
  const { state, reason } = await stateOf(tx, mail, hash)
  const { uid, uidValidity, size, receivedAt } = mail
  const id = await insertMail(tx, {
    mailboxId,
    uid,
    uidValidity,
    size,
    receivedAt,
    hash,
    state,
    reason,
    storedAt: at,
  })
  if (id === null || state === 'skipped') return
  if (state === 'received') await owe(tx, 'read-mail', { mailId: id }, id)
  else if (reason !== null)
    await oweToModerators(
      tx,
      {
        key: `notice-${id}`,
        kind: 'notice',
        offerId: null,
        revision: 1,
        payload: { mailId: id, about: reason },
      },
      at,
    )
}

/**
 * Takes mails in: raw bytes, mail rows, cursor and outbox rows commit together, so that each message of the server is
 * stored, quarantined or skipped exactly once, whatever happens between two statements.
 */
export const createMailSink = ({ store: db, clock }: Deps) => ({
  cursorOf: async (key: string): Promise<MailboxCursor | null> =>
    (await findMailbox(db.db, key))?.cursor ?? null,

  begin: (key: string, cursor: MailboxCursor, skipped: number): Promise<void> =>
    beginMailbox(db.db, key, cursor, skipped, clock.now()),

  receive: (key: string, cursor: MailboxCursor, mails: IncomingMail[]): Promise<void> =>
    db.transaction(async (tx) => {
      const mailbox = await findMailbox(tx, key)
      if (!mailbox) throw new Error('mails came from a mailbox that was never begun')
      for (const mail of mails) await store(tx, mailbox.id, mail, clock.now())
      await moveCursor(tx, mailbox.id, cursor)
    }),
})
