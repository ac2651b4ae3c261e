import type { PgPool } from 'bullmq'
import { sql } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** Who waits to be told that something new was committed. */
export type Channel = 'outbox' | 'deliveries'

/** What `execute` gives on both drivers. */
interface RowsResult extends PgQueryResultHKT {
  type: { rows: Record<string, unknown>[] }
}

/** What functions of the aggregates take first: a store's `db`, or a transaction. */
export type Queryable = PgDatabase<RowsResult, typeof schema>

/** A right that one process at a time holds, such as to poll a bot's token. */
export interface Lease {
  release(): Promise<void>
  /** Aborted when the right is gone without having been released: stop what it allowed. */
  lost: AbortSignal
}

/** What BullMQ's PostgreSQL backend asks of a `pg.Pool`; its unqualified names resolve in the schema `bullmq`. */
export type QueuePool = PgPool

/** Somebody used the store beside the transaction that he was in: on one connection that waits for ever. */
export class StoreUsedInsideTransaction extends Error {
  constructor() {
    super('Inside a transaction use its `tx`: the embedded database has one connection, and it is taken')
    this.name = 'StoreUsedInsideTransaction'
  }
}

export interface Store {
  kind: 'embedded' | 'server'
  db: Queryable
  /**
   * All of `run` or nothing. Embedded there is one connection: a query on `db`, or an enqueued job, inside `run` is
   * refused with `StoreUsedInsideTransaction`, for it would wait for ever. Use `tx`.
   */
  transaction<T>(run: (tx: Queryable) => Promise<T>): Promise<T>
  /** Calls `wake` after every commit that notified; after a lost connection came back, once more. Ends with the returned function. */
  listen(channel: Channel, wake: () => void): Promise<() => Promise<void>>
  /** null: somebody else holds it. */
  lease(name: string): Promise<Lease | null>
  queuePool: QueuePool
  /** Resolves when the database answers. */
  check(): Promise<void>
  close(): Promise<void>
}

export const channelName = (channel: Channel): string => `passerelle_${channel}`

/** Wakes the channel's listeners when the transaction commits, and not if it rolls back. */
export const notify = async (tx: Queryable, channel: Channel): Promise<void> => {
  await tx.execute(sql`select pg_notify(${channelName(channel)}, '')`)
}
