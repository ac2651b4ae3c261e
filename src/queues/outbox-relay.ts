import type { Queue } from 'bullmq'
import type { QueueName } from '../jobs/index.ts'
import type { OutboxReader, OwedJob } from '../jobs/owed.ts'
import type { Log } from '../log.ts'
import { addTo, keysOf, queueOf } from './job-of-row.ts'
import { createSweeper, HOLD_MS } from './outbox-sweep.ts'

const BATCH = 200
const SWEEP_MS = 15_000
/** After the queue refused a row, or a job was at work that is owed again. */
const RETRY_MS = 250
export interface RelaySettings {
  queues: Map<QueueName, Queue>
  outbox: OutboxReader
  /** Calls back after each commit that owes something. */
  listen: (wake: () => void) => Promise<() => Promise<void>>
  log: Log
}

export interface Relay {
  stop(): Promise<void>
}

/** Turns rows of the outbox into jobs as soon as they are committed, and again where the queue has lost them. */
export const startRelay = async (settings: RelaySettings): Promise<Relay> => {
  const { log } = settings
  const sweeper = createSweeper(settings)
  let asked: 'relay' | 'sweep' | null = null
  let running: Promise<void> | null = null
  let stopped = false
  let retry: NodeJS.Timeout | undefined

  const run = async (): Promise<void> => {
    while (asked !== null && !stopped) {
      const sweep = asked === 'sweep'
      asked = null
      try {
        const left = await relayWaiting(settings, () => stopped)
        if (sweep) await sweeper.sweep()
        if (left) wakeLater()
      } catch (error) {
        log.warn({ err: error }, 'Owed jobs could not be given to the queue; they will be')
        wakeLater()
      }
    }
  }
  const ask = (what: 'relay' | 'sweep'): void => {
    if (asked !== 'sweep') asked = what
    running ??= run().finally(() => {
      running = null
    })
  }
  const wakeLater = (): void => {
    clearTimeout(retry)
    retry = setTimeout(() => ask('relay'), RETRY_MS)
  }

  const unlisten = await settings.listen(() => ask('relay'))
  const timer = setInterval(() => ask('sweep'), SWEEP_MS)
  ask('sweep')
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      clearTimeout(retry)
      await unlisten()
      await running
    },
  }
}

/** true: some rows wait still, for the queue refused them or their job is at work. */
const relayWaiting = async (settings: RelaySettings, stopped: () => boolean): Promise<boolean> => {
  let left = false
  while (!stopped()) {
    const rows = await settings.outbox.claim(BATCH)
    const back = await giveAll(rows, settings)
    if (back.length > 0) await settings.outbox.giveBack(back)
    left ||= back.length > 0
    // Rows that came back would be claimed at once again.
    if (rows.length < BATCH || back.length > 0) break
  }
  return left
}

/** Gives rows to their queues. Returns those that must wait. */
const giveAll = async (rows: OwedJob[], settings: RelaySettings): Promise<OwedJob[]> => {
  const { queues, log } = settings
  const back: OwedJob[] = []
  for (const [name, queue] of queues) {
    const own = rows.filter((row) => queueOf(row.job) === name)
    if (own.length === 0) continue
    try {
      const missing = await missingFrom(queue, own, back)
      await addTo(queue, missing)
    } catch (error) {
      log.warn({ queue: name, err: error }, 'The queue refused owed jobs; they will be given again')
      back.push(...own.filter((row) => !back.includes(row)))
    }
  }
  const unknown = rows.filter((row) => queueOf(row.job) === null)
  if (unknown.length > 0) {
    log.error(
      { count: unknown.length, job: unknown[0]?.key ?? '' },
      'Owed jobs of another version of the program must wait',
    )
    await settings.outbox.hold(keysOf(unknown), new Date(Date.now() + HOLD_MS))
  }
  return back
}

/** The rows without a living job, old jobs of theirs removed; a job to be woken is woken, or its row goes to `back`. */
const missingFrom = async (queue: Queue, rows: OwedJob[], back: OwedJob[]): Promise<OwedJob[]> => {
  const states = await Promise.all(rows.map((row) => queue.getJobState(row.key)))
  const missing: OwedJob[] = []
  for (const [index, row] of rows.entries()) {
    const state = states[index]
    if (state === 'unknown') missing.push(row)
    else if (state === 'completed' || state === 'failed') {
      // BullMQ ignores a job whose id it still keeps.
      await queue.remove(row.key)
      missing.push(row)
    } else if (state === 'active' || (row.hurry && state === 'delayed' && !(await wakeUp(queue, row.key)))) {
      // It may end, or go to sleep, on what it saw before this was owed.
      back.push(row)
    }
  }
  return missing
}

/** false: it sleeps no more. */
const wakeUp = async (queue: Queue, key: string): Promise<boolean> => {
  const job = await queue.getJob(key)
  try {
    await job?.promote()
    return job !== undefined
  } catch {
    return false
  }
}
