import type { MailReason } from './mail.ts'
import type { Triage } from './vocabulary.ts'

/**
 * `card`: a draft offer in the moderation chat. `nudge`: a reminder of a card that waits. `notice`: a mail that is not an
 * offer, or could not be read, for the moderators. `push`: a published offer for a subscriber.
 */
export type DeliveryKind = 'card' | 'nudge' | 'notice' | 'push'

/**
 * owed → sending → sent | unknown | failed | moot. `moot`: nobody needs it any more. `unknown`: Telegram did not say whether it was sent: a push stays so and is
 * shown, a card is owed again. `failed`: it can never be sent (blocked, kicked), with the reason in `error`.
 */
export type DeliveryState = 'owed' | 'sending' | 'sent' | 'unknown' | 'failed' | 'moot'

/** What a delivery needs beyond its offer: the mail a notice is about. */
export type DeliveryPayload = Record<string, never> | NoticePayload

export interface NoticePayload {
  mailId: number
  about: Extract<Triage, 'amendment' | 'interest' | 'question' | 'withdrawal'> | MailReason
}

/** Lower goes first. Answers to people do not pass through the ledger and come before all of these. */
export const deliveryPriority: Record<DeliveryKind, number> = { card: 1, nudge: 3, notice: 2, push: 4 }
