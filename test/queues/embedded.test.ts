import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { connectStore } from '../../src/storage/connect.ts'
import { openTestStore, silentLog } from '../support/store.ts'
import { killAtWork } from './killed.ts'
import { handlersWith, openQueues, startRelayOf, stillOwed } from './rig.ts'
import { queueSuite } from './suite.ts'

describe('queues on the embedded database', () => {
  queueSuite(async () => {
    const store = await openTestStore()
    return {
      store,
      backend: { kind: 'postgres', pool: store.queuePool },
      wipe: async () => {
        await store.queuePool.query('truncate bullmq.job cascade')
      },
      close: store.close,
    }
  })
  it('runs the job of a killed process again as soon as the next one starts', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'passerelle-queues-'))
    await killAtWork({ DATA_DIR: dataDir })
    const store = await connectStore({ databaseUrl: null, dataDir, log: silentLog })
    const ground = { store, backend: { kind: 'postgres', pool: store.queuePool } as const }
    const queues = await openQueues({ ...ground, wipe: async () => {}, close: store.close }, true)
    await queues.startWorkers(handlersWith(store, {}))
    await startRelayOf(queues, store)
    await vi.waitFor(async () => expect(await stillOwed(store)).toEqual([]), { timeout: 10_000 })
    await queues.close(500)
    await store.close()
    await rm(dataDir, { recursive: true })
  })
})
