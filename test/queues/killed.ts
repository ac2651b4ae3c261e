import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, vi } from 'vitest'
import { type Ground, handlersWith, openQueues, oweReading, startRelayOf, stillOwed } from './rig.ts'

const program = fileURLToPath(new URL('./stuck-worker.ts', import.meta.url))

/** Starts a process whose handlers never end, waits until one is at work, and kills it. */
export const killAtWork = async (env: Record<string, string>): Promise<void> => {
  const child = fork(program, { execArgv: ['--import', 'tsx'], env: { ...process.env, ...env } })
  await once(child, 'message')
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** A job taken by a process that was killed runs again in another one, once its lock is over. */
export const runsAgainAfterKill = async (ground: Ground, env: Record<string, string>): Promise<void> => {
  const queues = await openQueues(ground)
  try {
    await startRelayOf(queues, ground.store)
    await oweReading(ground.store, [1])
    await vi.waitFor(async () => expect((await queues.status()).queues.reading.waiting).toBe(1), 10_000)
    await killAtWork(env)
    expect((await queues.status()).queues.reading.active).toBe(1)
    await queues.startWorkers(handlersWith(ground.store, {}))
    await vi.waitFor(async () => expect(await stillOwed(ground.store)).toEqual([]), {
      timeout: 60_000,
      interval: 100,
    })
  } finally {
    await queues.close(500)
    await ground.close()
  }
}
