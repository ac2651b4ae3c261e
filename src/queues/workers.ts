import { DelayedError, type Job, UnrecoverableError, type Worker } from 'bullmq'
import { type JobName, jobs, type QueueName, queueNames } from '../jobs/index.ts'
import type { Log } from '../log.ts'
import type { OpenBackend } from './backend.ts'
import { within } from './deadline.ts'
import { type AnyHandler, type Attempt, matchHandlers, type Outcome } from './handlers.ts'

/** How many jobs of a queue run at once in one process. Reading keeps a thread of its own busy for each. */
const concurrency: Record<QueueName, number> = { reading: 2, moderation: 5, publishing: 2 }

/** A dead process's job is taken over after at most the sum. A loop that stalls longer than the lock loses the job. */
const LOCK_MS = 15_000
const STALLED_CHECK_MS = 5_000
/** A killed process is no fault of the job's; only a job that kills every process must end. */
const MAX_STALLED = 5
/** After a lost connection. */
const RETRY_MS = 1_000

/** A job's payload is not what its name asks for. No attempt follows. */
export class PayloadRefused extends UnrecoverableError {
  constructor(name: string, problems: string) {
    super(`The payload of ${name} is refused: ${problems}`)
    this.name = 'PayloadRefused'
  }
}

/** A job of another version of the program. No attempt follows. */
export class UnknownJob extends UnrecoverableError {
  constructor(name: string) {
    super(`This version knows no job "${name}"`)
    this.name = 'UnknownJob'
  }
}

/** What the queue keeps of a failure: its kind and place, and no word of the message, which may hold personal data. */
class JobFailed extends Error {
  constructor(cause: unknown) {
    const known = cause instanceof Error
    super(known ? cause.name : typeof cause)
    this.name = 'JobFailed'
    const frames = known ? (cause.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : []
    this.stack = [this.message, ...frames].join('\n')
  }
}

export interface RunningWorkers {
  /** Takes no more jobs; those that run have until the deadline. The rest run again later, elsewhere. */
  close(deadlineMs: number): Promise<void>
}

interface WorkerSettings {
  backend: OpenBackend
  handlers: readonly AnyHandler[]
  log: Log
}

/** Errors: `HandlersMismatch`. */
export const startWorkers = async (settings: WorkerSettings): Promise<RunningWorkers> => {
  const { backend, log } = settings
  const handlers = matchHandlers(settings.handlers)
  const running = new Set<Promise<unknown>>()
  const workers = queueNames.map((queue) => {
    const run = (job: Job, token?: string): Promise<void> => {
      const work = runJob({ job, token, handlers, log })
      const tracked = work.catch(() => {}).finally(() => running.delete(tracked))
      running.add(tracked)
      return work
    }
    const worker = backend.createWorker(queue, run, {
      concurrency: concurrency[queue],
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: MAX_STALLED,
      runRetryDelay: RETRY_MS,
    })
    return watch({ worker, queue, handlers, log })
  })
  await Promise.all(workers.map((worker) => worker.waitUntilReady()))
  return { close: (deadlineMs) => closeWorkers(workers, running, deadlineMs) }
}

const closeWorkers = async (
  workers: Worker[],
  running: Set<Promise<unknown>>,
  deadlineMs: number,
): Promise<void> => {
  await Promise.all(workers.map((worker) => worker.pause(true)))
  await within(deadlineMs, Promise.all(running))
  const force = running.size > 0
  await Promise.all(workers.map((worker) => worker.close(force)))
}

interface Run {
  job: Job
  token: string | undefined
  handlers: Map<string, AnyHandler>
  log: Log
}

const runJob = async ({ job, token, handlers, log }: Run): Promise<void> => {
  const handler = handlers.get(job.name)
  if (handler === undefined) throw new UnknownJob(job.name)
  const payload = checkPayload(handler.name, job.data)
  const attempt = attemptOf(job)
  let sleep: Outcome
  try {
    sleep = await handle(handler, payload, attempt)
  } catch (error) {
    log.warn(
      { job: attempt.key, attempt: attempt.attempt, err: error },
      attempt.last ? 'A job failed for good' : 'A job failed',
    )
    if (attempt.last) await giveUp({ handler, payload, attempt, error, log })
    throw new JobFailed(error)
  }
  if (sleep === undefined) return
  await job.moveToDelayed(sleep.sleepUntil.getTime(), token)
  throw new DelayedError()
}

const attemptOf = (job: Job): Attempt => ({
  attempt: job.attemptsMade + 1,
  last: job.attemptsMade + 1 >= (job.opts.attempts ?? 1),
  key: job.id ?? '',
})

const checkPayload = (name: JobName, data: unknown): Record<string, number> => {
  const checked = jobs[name].payload.safeParse(data)
  if (checked.success) return checked.data
  const problems = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new PayloadRefused(name, problems.join('; '))
}

/** The payload was checked against this handler's job; TypeScript cannot follow that through the union. */
const handle = (handler: AnyHandler, payload: Record<string, number>, attempt: Attempt) =>
  handler.handle(payload as never, attempt)

interface Failure {
  handler: AnyHandler
  payload: Record<string, number>
  attempt: Attempt
  error: unknown
  log: Log
}

const giveUp = async ({ handler, payload, attempt, error, log }: Failure): Promise<void> => {
  try {
    await handler.exhausted?.(payload as never, error, attempt)
  } catch (second) {
    log.error({ job: attempt.key, err: second }, 'Giving up a job failed too; it will be tried anew')
  }
}

interface Watched {
  worker: Worker
  queue: QueueName
  handlers: Map<string, AnyHandler>
  log: Log
}

const watch = ({ worker, queue, handlers, log }: Watched): Worker => {
  worker.on('error', (error) => log.warn({ queue, err: error }, 'A worker could not reach its queue'))
  worker.on('stalled', (job) => log.warn({ queue, job }, 'A job is taken over: its process died or stalled'))
  worker.on('failed', (job, error) => {
    if (error instanceof PayloadRefused || error instanceof UnknownJob) {
      log.error({ queue, job: job?.id ?? '', err: error }, 'A job was refused')
    }
    const handler = handlers.get(job?.name ?? '')
    // A job that killed one process after another ends without having failed in one.
    if (job === undefined || handler === undefined || !error.message.includes('stalled more than')) return
    const { success, data } = jobs[handler.name].payload.safeParse(job.data)
    if (success) void giveUp({ handler, payload: data, attempt: attemptOf(job), error, log })
  })
  return worker
}
