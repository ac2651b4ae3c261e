import {
  createPostgresBackend,
  type PgPool,
  type Processor,
  Queue,
  runMigrations,
  Worker,
  type WorkerOptions,
} from 'bullmq'
import { Redis } from 'ioredis'
import type { QueueName } from '../jobs/index.ts'
import type { Log } from '../log.ts'

/** Where the queues live: in Redis or Valkey, or in the database, embedded or not. */
export type Backend = { kind: 'redis'; url: string } | { kind: 'postgres'; pool: PgPool }

export interface OpenBackend {
  createQueue(name: QueueName): Queue
  createWorker(name: QueueName, process: Processor, options: Partial<WorkerOptions>): Worker
  /** Resolves when the backend answers. */
  check(): Promise<void>
  /** After the queues and workers made here were closed. */
  close(): void
}

/** Redis or Valkey does not answer. */
export class QueueUnreachable extends Error {
  constructor(url: string, cause: unknown) {
    const { hostname, port } = new URL(url)
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`The queue's server ${hostname}:${port || '6379'} (REDIS_URL) does not answer: ${reason}`)
    this.name = 'QueueUnreachable'
  }
}

/** Keeps our keys apart from others in a shared Redis; the database has the schema `bullmq` for that. */
const PREFIX = 'passerelle'

/** Errors: `QueueUnreachable`; on the database, what its driver says. */
export const openBackend = (backend: Backend, log: Log): Promise<OpenBackend> =>
  backend.kind === 'redis' ? openRedis(backend.url, log) : openPostgres(backend.pool)

const openRedis = async (url: string, log: Log): Promise<OpenBackend> => {
  const failed = (error: Error): void => log.warn({ err: error }, 'The connection to the queue was lost')
  // What is added while Redis is away must fail at once: the outbox keeps it.
  const producer = new Redis(url, { lazyConnect: true, enableOfflineQueue: false, maxRetriesPerRequest: 1 })
  let reason: unknown
  producer.on('error', (error) => {
    reason = error
  })
  await producer.connect().catch((error: unknown) => {
    producer.disconnect()
    throw new QueueUnreachable(url, reason ?? error)
  })
  producer.on('error', failed)
  const consumer = new Redis(url, { maxRetriesPerRequest: null })
  consumer.on('error', () => {})
  return {
    createQueue: (name) => new Queue(name, { connection: producer, prefix: PREFIX }),
    createWorker: (name, process, options) =>
      new Worker(name, process, { ...options, connection: consumer, prefix: PREFIX }),
    check: async () => {
      await producer.ping()
    },
    close: () => {
      producer.disconnect()
      consumer.disconnect()
    },
  }
}

const openPostgres = async (pool: PgPool): Promise<OpenBackend> => {
  const client = await pool.connect()
  try {
    await runMigrations(client)
  } finally {
    client.release()
  }
  // The rest of the program need not know which backend a queue has: both have the same methods.
  return {
    createQueue: (name) => new Queue(name, { connection: pool }, createPostgresBackend) as unknown as Queue,
    createWorker: (name, process, options) =>
      new Worker(name, process, { ...options, connection: pool }, createPostgresBackend) as unknown as Worker,
    check: async () => {
      await pool.query('select 1')
    },
    close: () => {},
  }
}
