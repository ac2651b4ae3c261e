import type { NoticePayload } from '../domain/delivery.ts'
import type { Queryable } from '../storage/connect.ts'
import { loadContent } from '../storage/mail-content.ts'
import { findMail, findReading } from '../storage/mails.ts'
import type { MailNotice, MailReader } from './ports.ts'

/** A mail as moderators see it when it is no draft: from its reading, else from its headers. */
export const noticeOf = async (
  { db, reader }: { db: Queryable; reader: Pick<MailReader, 'headers'> },
  { mailId, about }: NoticePayload,
): Promise<MailNotice | null> => {
  const mail = await findMail(db, mailId)
  if (!mail) return null
  const { receivedAt, mailbox, size } = mail
  const found = await findReading(db, mailId)
  if (found) {
    const { from, subject } = found.reading
    return { mailId, about, from: from.name ?? from.address, subject, receivedAt, mailbox, size }
  }
  const raw = mail.hash === null ? null : await loadContent(db, mail.hash)
  const { from, subject } = raw === null ? { from: null, subject: null } : await reader.headers(raw)
  return { mailId, about, from, subject, receivedAt, mailbox, size }
}
