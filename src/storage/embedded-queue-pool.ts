import { EventEmitter } from 'node:events'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import type { PgPoolClient, PgQueryResult } from 'bullmq'
import type { QueuePool } from './store.ts'

interface Watch {
  /** Throws where a query would wait for itself. */
  guard(): void
  /** Called once for each statement. */
  counted(): void
}

/** BullMQ's PostgreSQL backend on PGlite's one connection. */
export const queuePoolOver = (pglite: PGlite, watch: Watch): QueuePool => {
  const run = async (text: string, params?: readonly unknown[]): Promise<PgQueryResult> => {
    watch.guard()
    const result = await pglite.query<Record<string, unknown>>(text, params ? [...params] : undefined)
    watch.counted()
    return { rows: result.rows, rowCount: result.rowCount ?? null }
  }
  // BullMQ listens for errors and for new connections: a connection inside the process has neither.
  const pool: QueuePool = {
    query: run,
    connect: async () => createClient(pglite, run),
    end: async () => {},
    on: () => pool,
    removeAllListeners: () => pool,
  }
  return pool
}

type Run = (text: string, params?: readonly unknown[]) => Promise<PgQueryResult>

const createClient = (pglite: PGlite, run: Run): PgPoolClient => {
  const events = new EventEmitter()
  events.setMaxListeners(0)
  const stop = pglite.onNotification((channel, payload) => {
    events.emit('notification', { channel, payload })
  })
  const block = transactionBlocks(pglite)
  const client: PgPoolClient = {
    query: async (text, params) => (await block(text, params)) ?? run(text, params),
    on: (event: string, listener: (...values: never[]) => void) => {
      events.on(event, listener as (...values: unknown[]) => void)
      return client
    },
    removeListener: (event, listener) => {
      events.removeListener(event, listener)
      return client
    },
    removeAllListeners: (event) => {
      events.removeAllListeners(event)
      return client
    },
    release: () => {
      stop()
      events.removeAllListeners()
    },
  }
  return client
}

interface Block {
  tx: Transaction
  end(how: 'commit' | 'rollback'): Promise<void>
}

/**
 * BullMQ's migrations send BEGIN … COMMIT as statements. On a shared connection others would slip in between, so the
 * block is held open as one of PGlite's own transactions. The returned function gives null outside a block.
 */
const transactionBlocks = (pglite: PGlite) => {
  let block: Block | null = null
  return async (text: string, params?: readonly unknown[]): Promise<PgQueryResult | null> => {
    const word = text.trim().toUpperCase()
    if (word === 'BEGIN') {
      block = await openBlock(pglite)
      return { rows: [] }
    }
    if (block === null) return null
    if (word === 'COMMIT' || word === 'ROLLBACK') {
      const { end } = block
      block = null
      await end(word === 'COMMIT' ? 'commit' : 'rollback')
      return { rows: [] }
    }
    // Migrations hold many statements in one text, which only `exec` takes.
    if (params === undefined) return { rows: (await block.tx.exec(text)).at(-1)?.rows ?? [] }
    return { rows: (await block.tx.query<Record<string, unknown>>(text, [...params])).rows }
  }
}

const openBlock = (pglite: PGlite): Promise<Block> =>
  new Promise((opened, failed) => {
    const done = pglite.transaction(
      (tx) =>
        new Promise<void>((finish) => {
          opened({
            tx,
            end: async (how) => {
              if (how === 'rollback') await tx.rollback()
              finish()
              await done
            },
          })
        }),
    )
    done.catch(failed)
  })
