import type { Queue } from 'bullmq'
import { type QueueName, queueNames } from '../jobs/index.ts'
import type { OutboxReader } from '../jobs/owed.ts'
import type { Log } from '../log.ts'
import { type Backend, openBackend } from './backend.ts'
import { within } from './deadline.ts'
import type { AnyHandler } from './handlers.ts'
import { type Relay, startRelay } from './outbox-relay.ts'
import { type RunningWorkers, startWorkers } from './workers.ts'

export { type Backend, QueueUnreachable } from './backend.ts'
export { type AnyHandler, type Attempt, type Handler, HandlersMismatch, type Outcome } from './handlers.ts'
export { PayloadRefused, UnknownJob } from './workers.ts'

/** A server that is away does not answer a goodbye either. */
const GOODBYE_MS = 500

export interface QueueSettings {
  backend: Backend
  outbox: OutboxReader
  log: Log
  /** One process holds the queues (the embedded database): what a killed one left is thrown away and built again. */
  rebuild: boolean
}

export interface QueueCounts {
  waiting: number
  active: number
  /** Asleep, or until the next attempt. */
  delayed: number
  failed: number
  /** For how many milliseconds the oldest waiting job has waited; null: none waits. */
  oldestWaitingMs: number | null
}

export interface QueueStatus {
  queues: Record<QueueName, QueueCounts>
  /** Owed, and not given to the queue yet. */
  outbox: { waiting: number; oldestMs: number | null }
}

export interface Queues {
  /** `listen` calls back after each commit that owes something. */
  startRelay(listen: (wake: () => void) => Promise<() => Promise<void>>): Promise<void>
  /** Errors: `HandlersMismatch`. */
  startWorkers(handlers: readonly AnyHandler[]): Promise<void>
  status(): Promise<QueueStatus>
  bullBoardQueues(): Queue[]
  /** Resolves when the queue's server answers. */
  check(): Promise<void>
  /** Relay first, then the workers; jobs at work have until the deadline. */
  close(deadlineMs?: number): Promise<void>
}

/** Errors: `QueueUnreachable`; on the database, what its driver says. */
export const createQueues = async (settings: QueueSettings): Promise<Queues> => {
  const { outbox, log } = settings
  const backend = await openBackend(settings.backend, log)
  const queues = new Map(queueNames.map((name) => [name, backend.createQueue(name)]))
  for (const [name, queue] of queues) {
    queue.on('error', (error) => log.warn({ queue: name, err: error }, 'A queue could not be reached'))
  }
  await Promise.all([...queues.values()].map((queue) => queue.waitUntilReady()))
  if (settings.rebuild) await rebuild(queues, outbox)
  let relay: Relay | null = null
  let workers: RunningWorkers | null = null
  return {
    startRelay: async (listen) => {
      relay = await startRelay({ queues, outbox, listen, log })
    },
    startWorkers: async (handlers) => {
      workers = await startWorkers({ backend, handlers, log })
    },
    status: () => readStatus(queues, outbox),
    bullBoardQueues: () => [...queues.values()],
    check: backend.check,
    close: async (deadlineMs = 3_000) => {
      await within(GOODBYE_MS, relay?.stop() ?? Promise.resolve())
      const closeAll = async (): Promise<void> => {
        await workers?.close(deadlineMs)
        await Promise.all([...queues.values()].map((queue) => queue.close()))
      }
      await within(deadlineMs + GOODBYE_MS, closeAll())
      backend.close()
    },
  }
}

/** Without it a job that was at work when the process was killed would wait until its lock is over. */
const rebuild = async (queues: Map<QueueName, Queue>, outbox: OutboxReader): Promise<void> => {
  for (const queue of queues.values()) {
    await queue.obliterate({ force: true })
    // Emptying pauses.
    await queue.resume()
  }
  await outbox.forgetGiven()
}

const readStatus = async (queues: Map<QueueName, Queue>, outbox: OutboxReader): Promise<QueueStatus> => {
  const entries = await Promise.all(
    [...queues].map(async ([name, queue]) => [name, await readCounts(queue)] as const),
  )
  return { queues: Object.fromEntries(entries) as Record<QueueName, QueueCounts>, outbox: await outbox.lag() }
}

const readCounts = async (queue: Queue): Promise<QueueCounts> => {
  const counts = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed')
  const [oldest] = await queue.getWaiting(0, 0)
  return {
    waiting: (counts['wait'] ?? 0) + (counts['prioritized'] ?? 0),
    active: counts['active'] ?? 0,
    delayed: counts['delayed'] ?? 0,
    failed: counts['failed'] ?? 0,
    oldestWaitingMs: oldest === undefined ? null : Math.max(0, Date.now() - oldest.timestamp),
  }
}
