import { type JobName, type JobPayload, jobs } from '../jobs/index.ts'

export interface Attempt {
  /** From 1. */
  attempt: number
  /** No other attempt follows. */
  last: boolean
  /** The outbox row that the handler settles together with its effect. */
  key: string
}

// biome-ignore lint/suspicious/noConfusingVoidType: most handlers return nothing, and should not have to say so
export type Outcome = { sleepUntil: Date } | void

/** What does a job's work. It may run twice: it must be idempotent. */
export interface Handler<N extends JobName> {
  name: N
  /** Rejecting means another attempt later. `sleepUntil`: the job goes on at that time, or when it is hurried. */
  handle(payload: JobPayload<N>, attempt: Attempt): Promise<Outcome>
  /** Runs once after the last attempt failed. Where it settles nothing the job is tried anew later. */
  exhausted?(payload: JobPayload<N>, error: unknown, attempt: Attempt): Promise<void>
}

/** A handler of any job. */
export type AnyHandler = { [N in JobName]: Handler<N> }[JobName]

/** The handlers given do not match the jobs that exist. */
export class HandlersMismatch extends Error {
  constructor(complaints: string[]) {
    super(
      `The program's jobs and their handlers do not match:\n${complaints.map((line) => `- ${line}`).join('\n')}`,
    )
    this.name = 'HandlersMismatch'
  }
}

/** Each job's one handler. Errors: `HandlersMismatch`, saying how to mend it. */
export const matchHandlers = (handlers: readonly AnyHandler[]): Map<string, AnyHandler> => {
  const byName = new Map<string, AnyHandler>()
  const complaints: string[] = []
  for (const handler of handlers) {
    if (!Object.hasOwn(jobs, handler.name)) {
      complaints.push(
        `"${handler.name}" has a handler and is no job: add it to src/jobs/index.ts, or remove the handler`,
      )
    } else if (byName.has(handler.name)) {
      complaints.push(`"${handler.name}" has two handlers: remove one from src/workers/index.ts`)
    }
    byName.set(handler.name, handler)
  }
  for (const name of Object.keys(jobs)) {
    if (!byName.has(name)) complaints.push(`"${name}" has no handler: add one to src/workers/index.ts`)
  }
  if (complaints.length > 0) throw new HandlersMismatch(complaints)
  return byName
}
