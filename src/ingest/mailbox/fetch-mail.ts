import type { IncomingMail } from '../../domain/mail.ts'
import type { Connection } from './connection.ts'
import { MailWithheld } from './errors.ts'
import { listUids } from './list-uids.ts'

/** What the server says of a mail before it is fetched. */
export interface MailFacts {
  size: number
  receivedAt: Date
}

/** Whose mails, how large at most (bytes), and what time it is for a mail without INTERNALDATE. */
export interface FetchTask {
  connection: Connection
  uidValidity: number
  maxMailSize: number
  now(): Date
}

/** Larger mails come in pieces of this: few round trips, and never two large buffers of the protocol's at once. */
const pieceSize = 1024 * 1024
const maxHeaderSize = 1024 * 1024

/** Size and INTERNALDATE of each of `uids` that is still there. */
export const fetchFacts = async (
  { connection, now }: FetchTask,
  uids: number[],
): Promise<Map<number, MailFacts>> => {
  const { client, ask } = connection
  const rows = await ask(client.fetchAll(uids.join(','), { size: true, internalDate: true }, { uid: true }))
  const facts = new Map<number, MailFacts>()
  for (const { uid, size, internalDate } of rows) {
    if (size === undefined) continue
    const date = internalDate instanceof Date ? internalDate : new Date(internalDate ?? Number.NaN)
    facts.set(uid, { size, receivedAt: Number.isNaN(date.getTime()) ? now() : date })
  }
  return facts
}

/** The bytes of a small mail, in one answer; null: none came. */
const fetchSmall = async (
  { connection: { client, ask } }: FetchTask,
  uid: number,
): Promise<Uint8Array | null> => {
  const answer = await ask(client.fetchOne(String(uid), { source: true }, { uid: true }))
  return answer ? (answer.source ?? null) : null
}

/** The bytes of a large mail, piece by piece; `too-large` as soon as they are more than allowed, whatever size was announced; null: none came. */
const fetchLarge = async (
  { connection: { client, ask, heard }, maxMailSize }: FetchTask,
  uid: number,
): Promise<Uint8Array | 'too-large' | null> => {
  const { content } = await ask(client.download(String(uid), undefined, { uid: true, chunkSize: pieceSize }))
  if (!content) return null
  const collect = async (): Promise<Uint8Array | 'too-large'> => {
    const pieces: Buffer[] = []
    let length = 0
    for await (const piece of content as AsyncIterable<Buffer>) {
      heard()
      length += piece.length
      if (length > maxMailSize) return 'too-large'
      pieces.push(piece)
    }
    return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)
  }
  try {
    return await ask(collect())
  } finally {
    content.destroy()
  }
}

const fetchWhole = async (
  task: FetchTask,
  uid: number,
  { size }: MailFacts,
): Promise<Uint8Array | 'too-large' | null> => {
  if (size > task.maxMailSize) return 'too-large'
  const raw = size < pieceSize ? await fetchSmall(task, uid) : await fetchLarge(task, uid)
  return raw !== 'too-large' && raw && raw.length > task.maxMailSize ? 'too-large' : raw
}

/** The headers of a mail that is too large, at most 1 MiB of them. */
const fetchHeaders = async (
  { connection: { client, ask } }: FetchTask,
  uid: number,
): Promise<Uint8Array | null> => {
  const part = { key: 'HEADER', start: 0, maxLength: maxHeaderSize }
  const answer = await ask(client.fetchOne(String(uid), { bodyParts: [part] }, { uid: true }))
  return answer ? (answer.headers?.subarray(0, maxHeaderSize) ?? null) : null
}

/** Nothing came for a mail that was listed a moment ago: gone if the server does not list it any more. */
const explainAbsence = async (
  task: FetchTask,
  uid: number,
  facts: MailFacts | null,
): Promise<IncomingMail> => {
  const { connection, uidValidity, now } = task
  // Notices of removals wait for a command that may carry them; FETCH and SEARCH may not (RFC 9051, section 7.5.1).
  await connection.ask(connection.client.noop())
  const listed = await listUids(connection, { uid: String(uid) })
  if (listed.includes(uid)) throw new MailWithheld('a listed mail was not given')
  const { size, receivedAt } = facts ?? { size: 0, receivedAt: now() }
  return { uid, uidValidity, size, receivedAt, raw: null, reason: 'gone' }
}

/**
 * One message as it is on the server. `facts` is null where the server gave none.
 *
 * Errors: `MailWithheld`, and whatever ended the connection.
 */
export const fetchMail = async (
  task: FetchTask,
  uid: number,
  facts: MailFacts | null,
): Promise<IncomingMail> => {
  if (!facts) return explainAbsence(task, uid, null)
  const mail = { uid, uidValidity: task.uidValidity, ...facts }
  if (facts.size === 0) return { ...mail, raw: new Uint8Array(), reason: null }
  const whole = await fetchWhole(task, uid, facts)
  if (whole !== 'too-large') {
    return whole?.length ? { ...mail, raw: whole, reason: null } : explainAbsence(task, uid, facts)
  }
  const headers = await fetchHeaders(task, uid)
  return headers ? { ...mail, raw: headers, reason: 'too-large' } : explainAbsence(task, uid, facts)
}
