import { createQueues } from '../../src/queues/index.ts'
import { connectStore } from '../../src/storage/connect.ts'
import { createOutboxReader } from '../../src/storage/outbox.ts'
import { openTestStore, silentLog } from '../support/store.ts'
import { handlersWith, oweReading, startRelayOf } from './rig.ts'

/** A process that takes a job and never ends it. It tells its parent when it has one, and waits to be killed. */
const { DATABASE_URL, DATA_DIR, REDIS_URL } = process.env
const store =
  DATABASE_URL === undefined && DATA_DIR === undefined
    ? await openTestStore()
    : await connectStore({ databaseUrl: DATABASE_URL ?? null, dataDir: DATA_DIR ?? '', log: silentLog })
const queues = await createQueues({
  backend:
    REDIS_URL === undefined ? { kind: 'postgres', pool: store.queuePool } : { kind: 'redis', url: REDIS_URL },
  outbox: createOutboxReader(store.db),
  log: silentLog,
  rebuild: DATA_DIR !== undefined,
})
const handle = (): Promise<never> => {
  process.send?.('at work')
  return new Promise(() => {})
}
await queues.startWorkers(handlersWith(store, { 'read-mail': { handle } }))
if (DATA_DIR !== undefined) {
  await startRelayOf(queues, store)
  await oweReading(store, [1])
}
