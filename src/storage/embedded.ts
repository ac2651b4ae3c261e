import { AsyncLocalStorage } from 'node:async_hooks'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { Log } from '../log.ts'
import { lockDirectory } from './directory-lock.ts'
import { queuePoolOver } from './embedded-queue-pool.ts'
import { createHousekeeping } from './housekeeping.ts'
import { holdLeases } from './leases.ts'
import './query-failed.ts'
import * as schema from './schema.ts'
import { channelName, type Queryable, type Store, StoreUsedInsideTransaction } from './store.ts'

/** OID of bytea. The driver's own hex coding is slow: 40 MB stalled the loop for 15 s. */
const BYTEA = 17

/** What both the program and the tests open PGlite with. */
export const pgliteOptions = {
  serializers: { [BYTEA]: (bytes: string) => bytes },
  parsers: { [BYTEA]: (hex: string) => Buffer.from(hex.slice(2), 'hex') },
} satisfies PGliteOptions

/** Opens the embedded database in `dataDir`, which no other process can open meanwhile. Errors: `DataDirectoryInUse`. */
export const openEmbedded = async (settings: { dataDir: string; log: Log }): Promise<Store> => {
  const { dataDir, log } = settings
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  // PGlite writes files that everybody may read; the directory keeps others out.
  await chmod(dataDir, 0o700)
  const lock = await lockDirectory(dataDir)
  try {
    log.warn(
      { store: 'embedded' },
      'The embedded database survives a crash of the program, not a power cut: give DATABASE_URL where that matters',
    )
    const pglite = await PGlite.create(join(dataDir, 'database'), pgliteOptions)
    const close = async (): Promise<void> => {
      await pglite.close()
      await lock.release()
    }
    return await storeOver(pglite, { log, close })
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A store over an open PGlite; `close` ends that one when the store is closed. */
export const storeOver = async (
  pglite: PGlite,
  { log, close }: { log: Log; close: () => Promise<void> },
): Promise<Store> => {
  // BullMQ's statements name no schema, and there is but one session. All of ours are qualified.
  await pglite.query('create schema if not exists bullmq')
  await pglite.query('set search_path to bullmq, public')
  const inside = new AsyncLocalStorage<{ open: boolean }>()
  const guard = (): void => {
    if (inside.getStore()?.open) throw new StoreUsedInsideTransaction()
  }
  const housekeeping = createHousekeeping(pglite, log)
  const transaction: PGlite['transaction'] = async (run) => {
    guard()
    const state = { open: true }
    try {
      return await pglite.transaction((tx) =>
        inside.run(state, () => run(tx).finally(() => (state.open = false))),
      )
    } finally {
      housekeeping.count(3)
    }
  }
  const query: PGlite['query'] = async (text, params, options) => {
    guard()
    return pglite.query(text, params, options)
  }
  const client = { query, transaction } as PGlite
  const db: Queryable = drizzle({ client, schema })
  const leases = holdLeases()
  const listeners = new Set<() => Promise<void>>()
  return {
    kind: 'embedded',
    db,
    transaction: (run) => db.transaction(run),
    listen: async (channel, wake) => {
      const unlisten = await pglite.listen(channelName(channel), wake)
      const stop = async (): Promise<void> => {
        if (listeners.delete(stop)) await unlisten()
      }
      listeners.add(stop)
      return stop
    },
    lease: leases.take,
    queuePool: queuePoolOver(pglite, { guard, counted: () => housekeeping.count(1) }),
    check: async () => {
      await query('select 1')
    },
    close: async () => {
      await housekeeping.stop()
      leases.close()
      for (const stop of listeners) await stop()
      await close()
    },
  }
}
