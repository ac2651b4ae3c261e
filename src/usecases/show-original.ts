import type { Queryable } from '../storage/connect.ts'
import { loadContent } from '../storage/mail-content.ts'
import { findMail, findReading, type MailRow } from '../storage/mails.ts'
import { findOffer } from '../storage/offers.ts'
import type { MailReader, Original } from './ports.ts'

/** Of a mail that could not be read, people see how its bytes begin. */
const RAW_SHOWN = 3_000

interface Deps {
  db: Queryable
  reader: Pick<MailReader, 'headers'>
}

const unread = async ({ db, reader }: Deps, mail: MailRow): Promise<Original> => {
  const raw = mail.hash === null ? null : await loadContent(db, mail.hash)
  const { from, subject } = raw === null ? { from: null, subject: null } : await reader.headers(raw)
  const text = raw === null ? '' : new TextDecoder().decode(raw.subarray(0, RAW_SHOWN))
  return { from, subject: subject ?? '', receivedAt: mail.receivedAt, text }
}

/** The mail's own text, for an offer or a notice; null where there is no such mail. */
export const originalOf = async (
  deps: Deps,
  asked: { offerId: number } | { mailId: number },
): Promise<Original | null> => {
  const mailId = 'mailId' in asked ? asked.mailId : (await findOffer(deps.db, asked.offerId))?.mailId
  const mail = mailId === undefined ? null : await findMail(deps.db, mailId)
  if (!mail) return null
  const found = await findReading(deps.db, mail.id)
  if (!found) return unread(deps, mail)
  const { from, subject, texts } = found.reading
  return { from: from.name ?? from.address, subject, receivedAt: mail.receivedAt, text: texts['body'] ?? '' }
}
