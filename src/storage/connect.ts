import type { Log } from '../log.ts'
import { openEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { openServer } from './server.ts'
import type { Store } from './store.ts'

export { DataDirectoryInUse } from './directory-lock.ts'
export { SchemaTooNew } from './migrate.ts'
export { isUniqueViolation, QueryFailed } from './query-failed.ts'
export {
  type Channel,
  type Lease,
  notify,
  type Queryable,
  type QueuePool,
  type Store,
} from './store.ts'

export interface StoreSettings {
  /** `postgres://…`; null: the embedded database in `dataDir`. */
  databaseUrl: string | null
  dataDir: string
  log: Log
}

/**
 * Opens the database and brings its tables up to date. Errors: `DataDirectoryInUse`, `SchemaTooNew`, and what the
 * driver says when the server cannot be reached.
 */
export const connectStore = async ({ databaseUrl, dataDir, log }: StoreSettings): Promise<Store> => {
  const store = databaseUrl === null ? await openEmbedded({ dataDir, log }) : openServer({ databaseUrl, log })
  try {
    const applied = await migrate(store.transaction)
    if (applied.length > 0)
      log.info({ store: store.kind, count: applied.length }, 'The database was brought up to date')
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
