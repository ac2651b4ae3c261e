import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createQueues, QueueUnreachable } from '../../src/queues/index.ts'
import { createOutboxReader } from '../../src/storage/outbox.ts'
import { freePort } from '../support/free-port.ts'
import { describeWith } from '../support/optional.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { openTestStore, silentLog } from '../support/store.ts'
import { runsAgainAfterKill } from './killed.ts'
import { type Ground, handlersWith, openQueues, oweReading, startRelayOf, stillOwed } from './rig.ts'
import { queueSuite } from './suite.ts'

describeWith('redis', 'queues on a Redis server', () => {
  let server: TestRedis
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.close())

  const open = async (): Promise<Ground> => {
    await server.wipe()
    const store = await openTestStore()
    return { store, backend: { kind: 'redis', url: server.url }, wipe: server.wipe, close: store.close }
  }
  queueSuite(open)

  it('runs the job of a killed process again', async () => {
    const ground = await open()
    await runsAgainAfterKill(ground, { REDIS_URL: server.url })
  }, 90_000)

  it('goes on with what is owed when Redis goes away and returns', async () => {
    const ground = await open()
    const queues = await openQueues(ground)
    await queues.startWorkers(handlersWith(ground.store, {}))
    await startRelayOf(queues, ground.store)
    await server.stop()
    await oweReading(ground.store, [1])
    await expect(queues.check()).rejects.toThrow()
    await server.start()
    await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), {
      timeout: 25_000,
      interval: 50,
    })
    await queues.close(500)
    await ground.close()
  })

  it('ends in time though Redis is away', async () => {
    const ground = await open()
    const queues = await openQueues(ground)
    await queues.startWorkers(handlersWith(ground.store, {}))
    await startRelayOf(queues, ground.store)
    await server.stop()
    const started = Date.now()
    await queues.close(2_000)
    expect(Date.now() - started).toBeLessThan(4_500)
    await ground.close()
    await server.start()
  })

  it('says at the start that no server answers, without the password', async () => {
    const port = await freePort()
    const store = await openTestStore()
    const start = createQueues({
      backend: { kind: 'redis', url: `redis://:hushhush@127.0.0.1:${port}` },
      outbox: createOutboxReader(store.db),
      log: silentLog,
      rebuild: false,
    })
    await expect(start).rejects.toThrow(QueueUnreachable)
    await expect(start).rejects.toThrow(new RegExp(`127\\.0\\.0\\.1:${port} \\(REDIS_URL\\) does not answer`))
    await expect(start).rejects.not.toThrow(/hushhush/)
    await store.close()
  })
})
