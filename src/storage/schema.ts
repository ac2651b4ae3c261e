import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { DeliveryKind, DeliveryPayload, DeliveryState } from '../domain/delivery.ts'
import type { MailState } from '../domain/mail.ts'
import type { Actor, OfferContent, OfferState } from '../domain/offer.ts'
import type { Reading } from '../domain/reading.ts'

/**
 * All tables of the program. They live in a schema of their own, because BullMQ's PostgreSQL backend owns common names
 * such as `job` and `event`. SQL must run on PostgreSQL 15 and on PGlite (18).
 */
export const passerelle = pgSchema('passerelle')

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })
const id = () => integer('id').primaryKey().generatedAlwaysAsIdentity()
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const bigNumber = (name: string) => bigint(name, { mode: 'number' })

/** A mailbox is user + host + folder: a new password or port keeps its cursor. */
export const mailboxes = passerelle.table('mailboxes', {
  id: id(),
  /** `user@host/FOLDER`, without password or port. */
  key: text('key').notNull().unique(),
  /** null until the mailbox was first seen. */
  uidValidity: bigNumber('uid_validity'),
  /** Every UID up to this one is accounted for: stored, quarantined or skipped. */
  lastUid: bigNumber('last_uid').notNull().default(0),
  /** Mails older than the first sight's span, counted and not taken. */
  skipped: integer('skipped').notNull().default(0),
  firstSeenAt: moment('first_seen_at'),
})

/** Raw bytes by SHA-256, in pieces (mail-content.ts): a whole mail in one value would stall the embedded database. */
export const mailChunks = passerelle.table(
  'mail_chunks',
  {
    hash: text('hash').notNull(),
    seq: integer('seq').notNull(),
    bytes: bytea('bytes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.hash, table.seq] })],
)

export const mails = passerelle.table(
  'mails',
  {
    id: id(),
    mailboxId: integer('mailbox_id')
      .notNull()
      .references(() => mailboxes.id),
    uidValidity: bigNumber('uid_validity').notNull(),
    uid: bigNumber('uid').notNull(),
    /** SHA-256 of the raw bytes, hex; null where the server gave none. */
    hash: text('hash'),
    /** Bytes on the server (RFC822.SIZE). */
    size: integer('size').notNull(),
    /** INTERNALDATE */
    receivedAt: moment('received_at').notNull(),
    state: text('state').$type<MailState>().notNull(),
    /** Why it was skipped or quarantined, in a word of the program's; null otherwise. */
    reason: text('reason'),
    storedAt: moment('stored_at').notNull(),
  },
  (table) => [
    unique('mails_place').on(table.mailboxId, table.uidValidity, table.uid),
    uniqueIndex('mails_content')
      .on(table.hash)
      .where(sql`${table.state} <> 'skipped' and ${table.hash} is not null`),
    index('mails_state').on(table.state),
  ],
)

export const readings = passerelle.table(
  'readings',
  {
    id: id(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    madeAt: moment('made_at').notNull(),
    reading: jsonb('reading').$type<Reading>().notNull(),
  },
  (table) => [index('readings_mail').on(table.mailId)],
)

export const offers = passerelle.table(
  'offers',
  {
    id: id(),
    mailId: integer('mail_id')
      .notNull()
      .references(() => mails.id),
    /** Position among the offers of its mail, from 0. */
    index: smallint('index').notNull(),
    readingId: integer('reading_id')
      .notNull()
      .references(() => readings.id),
    state: text('state').$type<OfferState>().notNull(),
    /** Grows with every revision, from 1. */
    revision: integer('revision').notNull(),
    content: jsonb('content').$type<OfferContent>().notNull(),
    /** It may not be an offer at all: the card says so. */
    doubt: boolean('doubt').notNull(),
    createdAt: moment('created_at').notNull(),
    publishedAt: moment('published_at'),
  },
  (table) => [
    unique('offers_place').on(table.mailId, table.index),
    index('offers_state').on(table.state, table.publishedAt),
  ],
)

/** Every change of an offer: who, when, what. Never updated, never deleted while the offer lives. */
export const offerRevisions = passerelle.table(
  'offer_revisions',
  {
    offerId: integer('offer_id')
      .notNull()
      .references(() => offers.id),
    revision: integer('revision').notNull(),
    at: moment('at').notNull(),
    actor: jsonb('actor').$type<Actor>().notNull(),
    state: text('state').$type<OfferState>().notNull(),
    /** The reason given for a rejection; null otherwise. */
    reason: text('reason'),
    content: jsonb('content').$type<OfferContent>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.offerId, table.revision] })],
)

/** What a chat chose, subscribed or not. */
export const chats = passerelle.table('chats', {
  chatId: bigNumber('chat_id').primaryKey(),
  /** ISO 639-1 */
  locale: text('locale').notNull(),
})

/** A Telegram chat of a LAG. */
export const subscribers = passerelle.table('subscribers', {
  id: id(),
  chatId: bigNumber('chat_id').notNull().unique(),
  /** The forum topic in which /subscribe was sent; null elsewhere. */
  threadId: integer('thread_id'),
  active: boolean('active').notNull(),
  /** Why it is not active: `left`, `blocked`; null while it is. */
  endedBy: text('ended_by'),
  since: moment('since').notNull(),
})

/** Telegram gives a group that becomes a supergroup a new id; buttons sent before still carry the old one. */
export const chatMoves = passerelle.table('chat_moves', {
  oldChatId: bigNumber('old_chat_id').primaryKey(),
  newChatId: bigNumber('new_chat_id').notNull(),
  at: moment('at').notNull(),
})

/** The ledger of every message owed to a Telegram chat. The sender in role `bot` alone takes from it. */
export const deliveries = passerelle.table(
  'deliveries',
  {
    id: id(),
    /** One message each: `push-OFFER-SUBSCRIBER`, `card-OFFER`, `notice-MAIL` … */
    key: text('key').notNull().unique(),
    kind: text('kind').$type<DeliveryKind>().notNull(),
    /** The moderation chat's deliveries carry null: its id is a setting and may move. */
    chatId: bigNumber('chat_id'),
    threadId: integer('thread_id'),
    offerId: integer('offer_id').references(() => offers.id),
    payload: jsonb('payload').$type<DeliveryPayload>().notNull(),
    state: text('state').$type<DeliveryState>().notNull(),
    /** Sent first: lower. */
    priority: smallint('priority').notNull(),
    dueAt: moment('due_at').notNull(),
    attempts: smallint('attempts').notNull().default(0),
    /** Set once sent; edits need it. */
    messageId: bigNumber('message_id'),
    /** The revision of the offer that the message should show; a card's grows with the offer and is then owed again. */
    revision: integer('revision').notNull(),
    error: text('error'),
    createdAt: moment('created_at').notNull(),
    settledAt: moment('settled_at'),
  },
  (table) => [
    index('deliveries_owed').on(table.priority, table.dueAt).where(sql`${table.state} = 'owed'`),
    index('deliveries_offer').on(table.offerId),
  ],
)

/** Intent: what a committed state still owes. A row stays until its handler commits done together with its effect. */
export const outbox = passerelle.table(
  'outbox',
  {
    id: id(),
    /** The job's id: one living row for each job. */
    key: text('key').notNull().unique(),
    job: text('job').notNull(),
    payload: jsonb('payload').$type<Record<string, number>>().notNull(),
    /** Set by a decision, so that the relay promotes a sleeping job. */
    hurry: boolean('hurry').notNull().default(false),
    createdAt: moment('created_at').notNull(),
    /** When the relay last gave it to the queue; null: never. */
    relayedAt: moment('relayed_at'),
  },
  (table) => [index('outbox_waiting').on(table.relayedAt)],
)

/** Updates already handled: polling is at-least-once. */
export const telegramUpdates = passerelle.table('telegram_updates', {
  updateId: bigNumber('update_id').primaryKey(),
  at: moment('at').notNull(),
})
