import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { connectStore } from '../../src/storage/connect.ts'
import { describeWith } from '../support/optional.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { silentLog } from '../support/store.ts'
import { runsAgainAfterKill } from './killed.ts'
import { type Ground, handlersWith, openQueues, oweReading, startRelayOf, stillOwed } from './rig.ts'
import { queueSuite } from './suite.ts'

describeWith('postgresql', 'queues on a PostgreSQL server', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.close())

  const open = async (): Promise<Ground & { databaseUrl: string }> => {
    const databaseUrl = await server.createDatabase()
    const store = await connectStore({ databaseUrl, dataDir: '', log: silentLog })
    return {
      store,
      databaseUrl,
      backend: { kind: 'postgres', pool: store.queuePool },
      wipe: async () => {
        await store.queuePool.query('truncate bullmq.job cascade')
      },
      close: store.close,
    }
  }
  queueSuite(open)

  it('runs the job of a killed process again', async () => {
    const ground = await open()
    await runsAgainAfterKill(ground, { DATABASE_URL: ground.databaseUrl })
  }, 90_000)

  describe('when the database goes away and returns', () => {
    it('goes on with what is owed', async () => {
      const ground = await open()
      const queues = await openQueues(ground)
      await queues.startWorkers(handlersWith(ground.store, {}))
      await startRelayOf(queues, ground.store)
      await server.stop()
      await expect(queues.check()).rejects.toThrow()
      await expect(oweReading(ground.store, [1])).rejects.toThrow()
      await server.start()
      await oweReading(ground.store, [2])
      await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), {
        timeout: 25_000,
        interval: 50,
      })
      await queues.close(500)
      await ground.close()
    })
  })
})
