import { setTimeout } from 'node:timers/promises'
import type { DeliveryPayload, NoticePayload } from '../domain/delivery.ts'
import { findCurrentChat, findLocale, moveChat } from '../storage/chats.ts'
import type { Queryable, Store } from '../storage/connect.ts'
import {
  type DeliveryRow,
  findCardMessage,
  findDelivery,
  markSending,
  markSent,
  postpone,
  settleDelivery,
} from '../storage/deliveries.ts'
import { endSubscriber, isActiveSubscriber } from '../storage/subscribers.ts'
import { publishedOffer } from './list-offers.ts'
import type { Clock, DeliveryOutcome, MailReader, Messenger, OutgoingMessage } from './ports.ts'
import { cardOf } from './show-card.ts'
import { noticeOf } from './show-notice.ts'

export interface SendDeps {
  store: Store
  clock: Clock
  messenger: Messenger
  reader: Pick<MailReader, 'headers'>
  /** The setting; where the group is now is looked up each time. */
  moderationChat: number
  stopping: () => boolean
}

const isNotice = (payload: DeliveryPayload): payload is NoticePayload => 'mailId' in payload

type Addressed = Pick<OutgoingMessage, 'deliveryId' | 'chatId' | 'threadId' | 'locale'>

const forModerators = async (
  deps: SendDeps,
  row: DeliveryRow,
  to: Addressed,
): Promise<OutgoingMessage | null> => {
  const { db } = deps.store
  if (isNotice(row.payload)) {
    const notice = await noticeOf({ db, reader: deps.reader }, row.payload)
    return notice && { ...to, kind: 'notice', notice }
  }
  const card = row.offerId === null ? null : await cardOf(db, row.offerId)
  if (!card) return null
  if (row.kind === 'card') return { ...to, kind: 'card', messageId: row.messageId, card }
  if (card.state !== 'draft') return null
  return { ...to, kind: 'nudge', cardMessageId: await findCardMessage(db, card.offerId), card }
}

const forSubscriber = async (
  db: Queryable,
  row: DeliveryRow,
  to: Addressed,
): Promise<OutgoingMessage | null> => {
  const offer = row.offerId === null ? null : await publishedOffer(db, row.offerId)
  return offer && (await isActiveSubscriber(db, to.chatId)) ? { ...to, kind: 'push', offer } : null
}

/** The message with all that its text needs; null where nobody needs it any more. */
const compose = async (deps: SendDeps, row: DeliveryRow): Promise<OutgoingMessage | null> => {
  const { db } = deps.store
  const chatId = await findCurrentChat(db, row.chatId ?? deps.moderationChat)
  const to: Addressed = {
    deliveryId: row.id,
    chatId,
    threadId: row.threadId,
    locale: await findLocale(db, chatId),
  }
  return row.kind === 'push' ? forSubscriber(db, row, to) : forModerators(deps, row, to)
}

/** A card may have been composed from a newer revision than its delivery asked for; other messages never change. */
const shownRevision = (row: DeliveryRow, message: OutgoingMessage): number =>
  message.kind === 'card' ? message.card.revision : row.revision

/** Back-off of one delivery: 1 s, 2 s, 4 s … 5 min; Telegram's own wish where it is longer. */
const delayOf = (attempts: number, wished: number): number =>
  Math.max(wished, Math.min(1_000 * 2 ** Math.min(attempts, 16), 300_000))

/** A group that cannot be written to, or a card that Telegram refuses, waits for the operator: it is never dropped. */
const OPERATOR_DELAY = 10 * 60 * 1000

const recordFailure = async (
  { store, clock }: SendDeps,
  row: DeliveryRow,
  message: OutgoingMessage,
  result: Exclude<DeliveryOutcome, { outcome: 'sent' | 'cancelled' }>,
): Promise<void> => {
  const { db } = store
  const at = clock.now()
  const later = (afterMs: number, error: string) =>
    postpone(db, row.id, { dueAt: new Date(at.getTime() + afterMs), error })
  const isPush = message.kind === 'push'
  switch (result.outcome) {
    case 'later':
      return later(delayOf(row.attempts, result.afterMs), result.error)
    case 'unknown':
      return isPush
        ? settleDelivery(db, row.id, { state: 'unknown', error: result.error, at })
        : later(delayOf(row.attempts, 0), result.error)
    case 'moved':
      return store.transaction(async (tx) => {
        await moveChat(tx, message.chatId, result.chatId, at)
        await postpone(tx, row.id, { dueAt: at, error: 'the group moved' })
      })
    case 'gone':
      if (!isPush)
        return later(OPERATOR_DELAY, `the moderators' group cannot be written to: ${result.reason}`)
      return store.transaction(async (tx) => {
        await endSubscriber(tx, message.chatId, 'blocked')
        await settleDelivery(tx, row.id, { state: 'failed', error: result.reason, at })
      })
    case 'refused':
      return isPush
        ? settleDelivery(db, row.id, { state: 'failed', error: result.error, at })
        : later(OPERATOR_DELAY, result.error)
  }
}

const recordOutcome = (
  deps: SendDeps,
  row: DeliveryRow,
  message: OutgoingMessage,
  result: DeliveryOutcome,
): Promise<void> => {
  const { store, clock } = deps
  if (result.outcome === 'cancelled') return Promise.resolve()
  if (result.outcome !== 'sent') return recordFailure(deps, row, message, result)
  const { messageId } = result
  return markSent(store.db, row.id, { messageId, revision: shownRevision(row, message), at: clock.now() })
}

/** What Telegram did must be written down, even if the database is away just now: else a sent push looks unsent. */
const untilRecorded = async (record: () => Promise<void>, stopping: () => boolean): Promise<void> => {
  for (;;) {
    try {
      return await record()
    } catch (error) {
      if (stopping()) throw error
      await setTimeout(1_000)
    }
  }
}

/** Sends one owed delivery and records what became of it. Gives the outcome; null where it was not owed any more. */
export const sendDelivery = async (deps: SendDeps, id: number): Promise<DeliveryOutcome | null> => {
  const { store, clock, messenger } = deps
  const row = await findDelivery(store.db, id)
  if (row?.state !== 'owed') return null
  const message = await compose(deps, row)
  if (!message) {
    await settleDelivery(store.db, id, { state: 'moot', error: null, at: clock.now() })
    return null
  }
  const result = await messenger.deliver(message, () => markSending(store.db, id))
  await untilRecorded(() => recordOutcome(deps, row, message, result), deps.stopping)
  return result
}
