import type { Store } from '../storage/connect.ts'
import { findMail, setMailState } from '../storage/mails.ts'
import { owe } from '../storage/outbox.ts'

/** Why a mail cannot be read again. */
export type ReplayRefusal = 'unknown' | 'not-stored'

/**
 * Reads a stored mail again: a quarantined one for the first time, a read one with what the program has learnt since.
 * Offers that a person decided stay as they are.
 */
export const replayMail = (
  store: Store,
  mailId: number,
): Promise<{ ok: true } | { ok: false; why: ReplayRefusal }> =>
  store.transaction(async (tx) => {
    const mail = await findMail(tx, mailId)
    if (!mail) return { ok: false, why: 'unknown' }
    if (mail.state === 'skipped' || mail.hash === null || mail.reason === 'too-large')
      return { ok: false, why: 'not-stored' }
    await setMailState(tx, mailId, 'received', null)
    await owe(tx, 'read-mail', { mailId }, mailId)
    return { ok: true }
  })
