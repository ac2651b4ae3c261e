import type { Queue } from 'bullmq'
import type { QueueName } from '../jobs/index.ts'
import type { OutboxReader, OwedJob } from '../jobs/owed.ts'
import type { Log } from '../log.ts'
import { addTo, keysOf, queueOf } from './job-of-row.ts'

const PAGE = 200
/** A job that failed for good while its row stayed is tried anew after this long. */
export const HOLD_MS = 10 * 60_000

export interface SweepSettings {
  queues: Map<QueueName, Queue>
  outbox: OutboxReader
  log: Log
}

/**
 * Finds rows whose job the queue has lost, and adds it again. A queue that holds fewer living jobs than are owed is
 * looked through at once; beside that each sweep looks at one page of rows in turn, for counts may agree by chance.
 */
export const createSweeper = (settings: SweepSettings): { sweep(): Promise<void> } => {
  const { queues, outbox, log } = settings
  let turn = 0

  const restore = async (rows: OwedJob[]): Promise<void> => {
    for (const [name, queue] of queues) {
      const own = rows.filter((row) => queueOf(row.job) === name)
      const lost = await findLost(queue, own, outbox)
      if (lost.length === 0) continue
      await addTo(queue, lost)
      log.warn({ queue: name, count: lost.length }, 'The queue had lost owed jobs; they are there again')
    }
  }

  return {
    sweep: async () => {
      const short = await shortQueues(queues, outbox)
      if (short.size > 0) {
        await eachPage(outbox, (rows) => restore(rows.filter((row) => short.has(queueOf(row.job)))))
        return
      }
      const page = await outbox.given(turn, PAGE)
      turn = page.length < PAGE ? 0 : (page.at(-1)?.id ?? 0)
      await restore(page)
    },
  }
}

const shortQueues = async (
  queues: Map<QueueName, Queue>,
  outbox: OutboxReader,
): Promise<Set<QueueName | null>> => {
  const owed = new Map<QueueName | null, number>()
  for (const [job, rows] of await outbox.countGiven()) {
    owed.set(queueOf(job), (owed.get(queueOf(job)) ?? 0) + rows)
  }
  const short = new Set<QueueName | null>()
  for (const [name, queue] of queues) {
    const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized')
    const living = Object.values(counts).reduce((sum, count) => sum + count, 0)
    if (living < (owed.get(name) ?? 0)) short.add(name)
  }
  return short
}

const eachPage = async (outbox: OutboxReader, see: (rows: OwedJob[]) => Promise<void>): Promise<void> => {
  let after = 0
  for (;;) {
    const rows = await outbox.given(after, PAGE)
    await see(rows)
    if (rows.length < PAGE) return
    after = rows.at(-1)?.id ?? after
  }
}

const findLost = async (queue: Queue, rows: OwedJob[], outbox: OutboxReader): Promise<OwedJob[]> => {
  const states = await Promise.all(rows.map((row) => queue.getJobState(row.key)))
  const lost: OwedJob[] = []
  for (const [index, row] of rows.entries()) {
    const state = states[index]
    if (state === 'unknown') lost.push(row)
    else if (state === 'completed' || (state === 'failed' && (await isOver(queue, row, outbox)))) {
      await queue.remove(row.key)
      lost.push(row)
    }
  }
  // A handler commits *done* before its job leaves the queue: what left in this moment is owed no more.
  const owed = await outbox.stillOwed(keysOf(lost))
  return lost.filter((row) => owed.has(row.key))
}

/** Whether a failed job has waited long enough to be tried anew; its row is left alone until then. */
const isOver = async (queue: Queue, row: OwedJob, outbox: OutboxReader): Promise<boolean> => {
  const job = await queue.getJob(row.key)
  const until = (job?.finishedOn ?? 0) + HOLD_MS
  if (until <= Date.now()) return true
  await outbox.hold([row.key], new Date(until))
  return false
}
