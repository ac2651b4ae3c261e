import { vi } from 'vitest'
import type { MailboxStatus } from '../../../src/domain/mail.ts'
import type { Lease } from '../../../src/ingest/mailbox/sink.ts'
import { superviseMailbox } from '../../../src/ingest/mailbox/supervise-mailbox.ts'
import type { MailboxTimings } from '../../../src/ingest/mailbox/timings.ts'
import { type MailboxSettings, parseMailboxUrl } from '../../../src/ingest/mailbox/url.ts'
import { type RecordingSink, recordMails } from './recording-sink.ts'

/** A lease that nobody else wants. */
export const freeLease = async (): Promise<Lease> => ({
  release: async () => {},
  lost: new AbortController().signal,
})

/** Everything a supervisor said, as one text. */
export interface Said {
  lines: string[]
}

export interface Watched {
  sink: RecordingSink
  status(): MailboxStatus
  stop(): Promise<void>
  said: Said
}

export interface WatchOptions {
  sink?: RecordingSink
  lease?: () => Promise<Lease | null>
  maxMailSize?: number
  firstSightDays?: number
  timings?: Partial<MailboxTimings>
}

/** Waits that a test can bear. Polling is slow on purpose: what arrives fast arrived by notice. */
export const quick: Partial<MailboxTimings> = {
  poll: 60_000,
  firstBackOff: 20,
  maxBackOff: 200,
  maxStorageBackOff: 50,
  refused: [200],
  lease: 50,
  connect: 2_000,
  greeting: 2_000,
  socket: 10_000,
}

const megabytes = 1024 * 1024

/** Starts a supervisor on the mailbox at `url` with a sink that records. */
export const watch = (place: string | MailboxSettings, options: WatchOptions = {}): Watched => {
  const sink = options.sink ?? recordMails()
  const said: Said = { lines: [] }
  const say = (fields: object, message: string): void => {
    const { err: _told, ...shown } = fields as { err?: unknown }
    said.lines.push(`${message} ${JSON.stringify(shown)}`)
  }
  const supervisor = superviseMailbox(typeof place === 'string' ? parseMailboxUrl(place) : place, {
    sink,
    lease: options.lease ?? freeLease,
    maxMailSize: options.maxMailSize ?? 40 * megabytes,
    firstSightDays: options.firstSightDays ?? 30,
    clock: { now: () => new Date() },
    log: { info: say, warn: say },
    timings: { ...quick, ...options.timings },
  })
  return { sink, said, ...supervisor }
}

/** Waits until `assertion` no longer throws. */
export const until = <T>(assertion: () => T, timeout = 15_000): Promise<T> =>
  vi.waitFor(assertion, { timeout, interval: 5 })

/** An invented letter, told from others by its number. */
export const letter = (
  number: number,
  body = 'We look for a partner for a project on short supply chains.',
): string =>
  `From: Marta <marta@lag.example>\r\nTo: contact@example.org\r\nSubject: Partner search ${number}\r\nMessage-ID: <${number}@lag.example>\r\n\r\n${body}\r\n`

export const daysAgo = (days: number): Date => new Date(Date.now() - days * 24 * 60 * 60 * 1000)
