import type { MailReason } from '../domain/mail.ts'
import type { Decision, OfferContent, OfferState, RejectReason } from '../domain/offer.ts'
import type { Notice, Reading, ReadOffer } from '../domain/reading.ts'
import type { Triage } from '../domain/vocabulary.ts'

/** What use cases ask of the outside world. `main` hands them in; tests hand in doubles. */

export interface Clock {
  now(): Date
}

export interface MailReader {
  /** Errors: `ReadingTimedOut`, `ReadingFailed`, `MailUnreadable`. */
  read(raw: Uint8Array, receivedAt: Date): Promise<Reading>
  /** Sender and subject from the header section alone, for mails that were not read. Never throws. */
  headers(raw: Uint8Array): Promise<{ from: string | null; subject: string | null }>
}

/** One offer as moderators see it. */
export interface OfferCard {
  offerId: number
  revision: number
  state: OfferState
  doubt: boolean
  content: OfferContent
  /** As it was read: confidence and evidence of each value. */
  read: ReadOffer
  notices: Notice[]
  /** `{ number: 2, of: 3 }`: the second of three offers in its mail. */
  part: { number: number; of: number }
  mail: { mailId: number; from: string | null; subject: string; receivedAt: Date; mailbox: string }
  /** null while it is a draft. */
  decided: { decision: Decision; by: string; at: Date; reason: RejectReason | null } | null
}

/** One offer as LAGs see it. */
export interface PublishedOffer {
  offerId: number
  content: OfferContent
  publishedAt: Date
}

/** A mail that is not an offer, or could not be read, as moderators see it. */
export interface MailNotice {
  mailId: number
  about: Extract<Triage, 'amendment' | 'interest' | 'question' | 'withdrawal'> | MailReason
  from: string | null
  subject: string | null
  receivedAt: Date
  mailbox: string
  size: number
}

/** The original of an offer or a notice: the mail's own text. */
export interface Original {
  from: string | null
  subject: string
  receivedAt: Date
  text: string
}

/** A message to send, with all that its text needs. `locale` is ISO 639-1; null: the chat chose none. */
export type OutgoingMessage = {
  deliveryId: number
  chatId: number
  threadId: number | null
  locale: string | null
} & (
  | { kind: 'card' /** Set: edit that message. */; messageId: number | null; card: OfferCard }
  | { kind: 'nudge'; cardMessageId: number | null; card: OfferCard }
  | { kind: 'notice'; notice: MailNotice }
  | { kind: 'push'; offer: PublishedOffer }
)

export type DeliveryOutcome =
  | { outcome: 'sent'; messageId: number }
  /** The connection was lost when it may have arrived already. */
  | { outcome: 'unknown'; error: string }
  /** Surely not sent: rate limit, Telegram's own fault, no connection. */
  | { outcome: 'later'; afterMs: number; error: string }
  /** It can never be sent to this chat. */
  | { outcome: 'gone'; reason: 'blocked' | 'deactivated' | 'kicked' | 'not-found' | 'no-rights' }
  /** The group became a supergroup. */
  | { outcome: 'moved'; chatId: number }
  /** Telegram refuses the message itself. */
  | { outcome: 'refused'; error: string }
  /** `beforeSend` said no. */
  | { outcome: 'cancelled' }

export interface Messenger {
  /**
   * Waits for the chat's turn, calls `beforeSend`, and sends only if it gives true: what a kill leaves in doubt is then
   * the one message on its way, not all that wait. Never rejects for what Telegram or the network does.
   */
  deliver(message: OutgoingMessage, beforeSend: () => Promise<boolean>): Promise<DeliveryOutcome>
}

export type DecideResult =
  | { ok: true; card: OfferCard }
  /** Somebody was first; `card` shows who, when, what. */
  | { ok: false; why: 'already-decided'; card: OfferCard }
  /** The card shows an older revision than the offer has now. */
  | { ok: false; why: 'changed'; card: OfferCard }
  | { ok: false; why: 'unknown-offer' }
