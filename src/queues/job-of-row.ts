import type { JobsOptions, Queue } from 'bullmq'
import { type JobName, jobs, type QueueName } from '../jobs/index.ts'
import type { OwedJob } from '../jobs/owed.ts'

/** Failed jobs stay for the board, for a week; all others leave the queue at once. */
const KEEP_FAILED = { age: 7 * 24 * 3600, count: 1_000 }

/** On PGlite the statement that adds many jobs takes 14 ms for one of them, and the one that adds one 1 ms. */
const FEW = 8

/** Adds the jobs of rows whose job is known. */
export const addTo = async (queue: Queue, rows: OwedJob[]): Promise<void> => {
  const added = rows.map(toJob)
  if (added.length > FEW) await queue.addBulk(added)
  else await Promise.all(added.map(({ name, data, opts }) => queue.add(name, data, opts)))
}

const toJob = (row: OwedJob): { name: string; data: Record<string, number>; opts: JobsOptions } => {
  const { attempts, backoffMs } = jobs[row.job as JobName]
  return {
    name: row.job,
    data: row.payload,
    opts: {
      jobId: row.key,
      attempts,
      backoff: { type: 'exponential', delay: backoffMs },
      removeOnComplete: true,
      removeOnFail: KEEP_FAILED,
    },
  }
}

export const keysOf = (rows: OwedJob[]): string[] => rows.map(({ key }) => key)

/** null: this version knows no such job. */
export const queueOf = (job: string): QueueName | null =>
  Object.hasOwn(jobs, job) ? jobs[job as JobName].queue : null
