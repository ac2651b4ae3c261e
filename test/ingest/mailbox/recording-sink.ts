import { createHash } from 'node:crypto'
import type { IncomingMail, MailboxCursor } from '../../../src/domain/mail.ts'
import type { MailSink } from '../../../src/ingest/mailbox/sink.ts'

/** A sink that remembers, as strict as the real one: one transaction each, idempotent by place, content known by its hash. */
export interface RecordingSink extends MailSink {
  /** Every message that was accounted for, by place, in the order of arrival. */
  mails(): IncomingMail[]
  /** Raw texts of the mails that are no copies of known ones. */
  texts(): string[]
  cursor(): MailboxCursor | null
  /** How many older mails were skipped. */
  skipped(): number
  /** How many mails each transaction held. */
  batches: number[]
  /** Times that one place was received again. */
  repeated(): number
  /** From now on each call is rejected, until `recover`. */
  fail(): void
  recover(): void
  /** Calls that were rejected. */
  refusals(): number
}

export const recordMails = (): RecordingSink => {
  const places = new Map<string, IncomingMail>()
  const hashes = new Set<string>()
  const texts: string[] = []
  const batches: number[] = []
  let cursor: MailboxCursor | null = null
  let skipped = 0
  let repeated = 0
  let failing = false
  let refusals = 0
  const answer = async (): Promise<void> => {
    await new Promise(setImmediate)
    if (!failing) return
    refusals++
    throw new Error('connection terminated, while storing "From: Ana <ana@lag.example>"')
  }
  const record = (mail: IncomingMail): void => {
    const place = `${mail.uidValidity}:${mail.uid}`
    if (places.has(place)) {
      repeated++
      return
    }
    places.set(place, mail)
    const hash = createHash('sha256')
      .update(mail.raw ?? place)
      .digest('hex')
    if (!hashes.has(hash) && mail.raw) texts.push(Buffer.from(mail.raw).toString())
    hashes.add(hash)
  }
  return {
    cursorOf: async () => {
      await answer()
      return cursor
    },
    begin: async (_key, at, older) => {
      await answer()
      cursor = at
      skipped = older
    },
    receive: async (_key, at, mails) => {
      await answer()
      if (!cursor) throw new Error('mails came from a mailbox that was never begun')
      for (const mail of mails) record(mail)
      batches.push(mails.length)
      cursor = at
    },
    mails: () => [...places.values()],
    texts: () => [...texts],
    cursor: () => cursor,
    skipped: () => skipped,
    batches,
    repeated: () => repeated,
    fail: () => {
      failing = true
    },
    recover: () => {
      failing = false
    },
    refusals: () => refusals,
  }
}
