import type { DeliveryKind, DeliveryState } from '../domain/delivery.ts'
import type { MailboxStatus, MailState } from '../domain/mail.ts'
import type { OfferState } from '../domain/offer.ts'

/** A mailbox that the server has not answered for for this long is not healthy, whatever its state says. */
const MAILBOX_LAG_MS = 5 * 60 * 1000
const TELEGRAM_LAG_MS = 5 * 60 * 1000

export interface QueueHealth {
  queue: string
  waiting: number
  active: number
  delayed: number
  failed: number
}

/** How the program does, as one look: what each part said of itself. */
export interface Health {
  at: Date
  startedAt: Date
  version: string
  roles: string[]
  /** Error words are the program's own. */
  database: { ok: boolean; kind: string; error: string | null }
  queue: {
    ok: boolean
    backend: string
    queues: QueueHealth[]
    owed: number
    oldestOwedMs: number | null
    error: string | null
  }
  /** null where this process does not read mailboxes. */
  mailboxes: MailboxStatus[] | null
  /** null where this process is not the bot. */
  telegram: {
    ok: boolean
    username: string | null
    lastPollAt: Date | null
    waiting: number
    error: string | null
  } | null
  totals: {
    mails: { state: MailState; count: number }[]
    offers: { state: OfferState; count: number }[]
    deliveries: { kind: DeliveryKind; state: DeliveryState; count: number }[]
    subscribers: number
  }
}

export const isMailboxHealthy = (mailbox: MailboxStatus, at: Date): boolean =>
  mailbox.state === 'lease' ||
  (mailbox.state === 'connected' &&
    mailbox.lastSuccessAt !== null &&
    at.getTime() - mailbox.lastSuccessAt.getTime() < MAILBOX_LAG_MS)

const isTelegramHealthy = ({ telegram, at }: Health): boolean =>
  telegram === null ||
  (telegram.ok &&
    telegram.lastPollAt !== null &&
    at.getTime() - telegram.lastPollAt.getTime() < TELEGRAM_LAG_MS)

export const isHealthy = (health: Health): boolean =>
  health.database.ok &&
  health.queue.ok &&
  isTelegramHealthy(health) &&
  (health.mailboxes ?? []).every((mailbox) => isMailboxHealthy(mailbox, health.at))
