import { type IncomingMail, type MailboxStatus, mailboxKey } from '../../domain/mail.ts'
import type { Fault } from './faults.ts'
import type { MailboxLog } from './sink.ts'
import type { MailboxSettings } from './url.ts'

/** What a supervisor tells of itself: its status, and a line in the log where something changed. */
export interface Report {
  status(): MailboxStatus
  opened(): void
  looked(): void
  stored(mails: IncomingMail[]): void
  /** A fault in a row; returns how many there are. */
  count(fault: Fault): number
  waits(fault: Fault, retryInMs: number, error: unknown): void
  /** The connection lived long enough to be trusted. */
  proven(): void
  stopped(): void
}

const states = { refused: 'refused', lease: 'lease', passing: 'backing-off', storage: 'backing-off' } as const

export const createReport = (settings: MailboxSettings, now: () => Date, log: MailboxLog): Report => {
  const key = mailboxKey(settings)
  const about = { mailbox: key, host: settings.host }
  const status: MailboxStatus = {
    key,
    state: 'starting',
    lastSuccessAt: null,
    lastMailAt: null,
    retryAt: null,
    error: null,
    attempts: 0,
  }
  const set = (changes: Partial<MailboxStatus>): void => {
    Object.assign(status, changes)
  }
  return {
    status: () => ({ ...status }),
    opened: () => {
      log.info(about, 'The mailbox is open')
      set({ state: 'connected', error: null, retryAt: null })
    },
    looked: () => set({ lastSuccessAt: now() }),
    stored: (mails) => {
      log.info({ ...about, count: mails.length }, 'Mails came in')
      set({ lastMailAt: now() })
    },
    count: ({ kind }) => {
      if (kind !== 'lease') set({ attempts: status.attempts + 1 })
      return Math.max(1, status.attempts)
    },
    waits: ({ kind, message, advice }, retryInMs, err) => {
      const error = advice ? `${message}. ${advice}` : message
      const said = { ...about, reason: error, attempt: status.attempts, retryInMs, err }
      // Who stands by for another process asks every few seconds, and says so once.
      if (kind !== 'lease' || status.state !== 'lease') log.warn(said, 'The mailbox is not read for now')
      set({ state: states[kind], error, retryAt: new Date(now().getTime() + retryInMs) })
    },
    proven: () => set({ attempts: 0 }),
    stopped: () => set({ state: 'stopped', retryAt: null }),
  }
}
