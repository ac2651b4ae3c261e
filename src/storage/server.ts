import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Log } from '../log.ts'
import './query-failed.ts'
import * as schema from './schema.ts'
import { leaseOnServer } from './server-lease.ts'
import { listenOnServer } from './server-listen.ts'
import { channelName, type Queryable, type QueuePool, type Store } from './store.ts'

/** Use cases and readers. */
const POOL_SIZE = 12
/** Each of BullMQ's workers keeps a client for itself; workers + 5, else `add` waits for ever. */
const QUEUE_POOL_SIZE = 12

/** A store on a PostgreSQL server; nothing is asked of the server yet. It may go away and return: queries fail meanwhile. */
export const openServer = ({ databaseUrl, log }: { databaseUrl: string; log: Log }): Store => {
  const connection = {
    connectionString: databaseUrl,
    application_name: 'passerelle',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  }
  const pool = new pg.Pool({ ...connection, max: POOL_SIZE })
  const queuePool = new pg.Pool({ ...connection, max: QUEUE_POOL_SIZE, options: '-c search_path=bullmq' })
  const lost = (error: Error): void => log.warn({ err: error }, 'A connection to the database was lost')
  // Without listeners a connection that drops would end the process.
  for (const each of [pool, queuePool]) {
    each.on('error', lost)
    each.on('connect', (client) => client.on('error', () => {}))
  }
  const db: Queryable = drizzle({ client: pool, schema })
  const closing = new AbortController()
  return {
    kind: 'server',
    db,
    transaction: (run) => db.transaction(run),
    listen: (channel, wake) =>
      listenOnServer({ connection, channel: channelName(channel), wake, log, closing: closing.signal }),
    lease: (name) => leaseOnServer({ connection, name, closing: closing.signal }),
    // BullMQ says that a pg.Pool is what it takes; the overloads of @types/pg hide that.
    queuePool: queuePool as unknown as QueuePool,
    check: async () => {
      await pool.query('select 1')
    },
    close: async () => {
      closing.abort()
      await Promise.all([pool.end(), queuePool.end()])
    },
  }
}
