import { setTimeout as sleep } from 'node:timers/promises'
import type { IncomingMail, MailboxStatus } from '../../domain/mail.ts'
import { backOff } from './back-off.ts'
import { createConnection } from './connection.ts'
import { LeaseLost, SupervisorStopped } from './errors.ts'
import { explainFault } from './faults.ts'
import { createLeaseKeeper, type LeaseKeeper } from './lease-keeper.ts'
import { createReport, type Report } from './report.ts'
import { type Memory, remember, runSession } from './session.ts'
import type { Lease, MailboxLog, MailSink } from './sink.ts'
import { defaultTimings, type MailboxTimings } from './timings.ts'
import type { MailboxSettings } from './url.ts'

export interface SupervisorParts {
  sink: MailSink
  /** null: another process holds it. */
  lease(): Promise<Lease | null>
  /** Bytes; of a larger mail the headers alone are taken. */
  maxMailSize: number
  /** At first sight mails of so many days are taken. */
  firstSightDays: number
  clock: { now(): Date }
  log: MailboxLog
  /** After a mail was stored. */
  onMail?: (mail: IncomingMail) => void
  /** For tests. */
  timings?: Partial<MailboxTimings>
}

export interface MailboxSupervisor {
  status(): MailboxStatus
  /** Ends within two seconds, also in the middle of a mail, which is then taken again the next time. */
  stop(): Promise<void>
}

/** What one supervisor keeps over its connections. */
interface Watch {
  settings: MailboxSettings
  parts: SupervisorParts
  timings: MailboxTimings
  report: Report
  keeper: LeaseKeeper
  memory: { current: Memory }
  stopping: AbortSignal
}

/** Longer than a transaction of the sink takes, short enough for the whole program to end in time. */
const stopWithinMs = 1500

/** One connection, from sign-in to its end; ends early when the supervisor is stopped or the lease is lost. */
const connectOnce = async (watch: Watch): Promise<void> => {
  const { settings, parts, timings, report, stopping, memory } = watch
  const lease = await watch.keeper.hold()
  const connection = createConnection(settings, timings, parts.maxMailSize)
  const onStop = (): void => connection.end(new SupervisorStopped('stopped'))
  const onLost = (): void => connection.end(new LeaseLost('the lease was lost'))
  stopping.addEventListener('abort', onStop)
  lease.lost.addEventListener('abort', onLost)
  if (stopping.aborted) onStop()
  let proven: NodeJS.Timeout | undefined
  try {
    await runSession({
      ...{ settings, connection, memory, timings, log: parts.log, sink: parts.sink },
      ...{ maxMailSize: parts.maxMailSize, firstSightDays: parts.firstSightDays },
      now: () => parts.clock.now(),
      onOpen: () => {
        report.opened()
        proven = setTimeout(report.proven, timings.proven).unref()
      },
      onLook: report.looked,
      onMails: (mails) => {
        report.stored(mails)
        for (const mail of mails) parts.onMail?.(mail)
      },
    })
  } finally {
    clearTimeout(proven)
    stopping.removeEventListener('abort', onStop)
    lease.lost.removeEventListener('abort', onLost)
    connection.end(new SupervisorStopped('over'))
  }
}

const waitAfter = async ({ settings, timings, report, stopping }: Watch, error: unknown): Promise<void> => {
  const fault = explainFault(error, settings)
  const retryInMs = backOff(fault, report.count(fault), timings, Math.random())
  report.waits(fault, retryInMs, error)
  await sleep(retryInMs, undefined, { signal: stopping }).catch(() => {})
}

const watchUntilStopped = async (watch: Watch): Promise<void> => {
  while (!watch.stopping.aborted) {
    try {
      await connectOnce(watch)
    } catch (error) {
      if (!watch.stopping.aborted) await waitAfter(watch, error)
    }
  }
  await watch.keeper.release()
}

/**
 * Watches one mailbox until stopped: takes mails in, builds a new connection after every fault, and disturbs nobody else's
 * mailbox. Never rejects; how it is doing is in `status()`.
 */
export const superviseMailbox = (settings: MailboxSettings, parts: SupervisorParts): MailboxSupervisor => {
  const stopping = new AbortController()
  const report = createReport(settings, () => parts.clock.now(), parts.log)
  const keeper = createLeaseKeeper(parts.lease)
  const watching = watchUntilStopped({
    ...{ settings, parts, report, keeper },
    timings: { ...defaultTimings, ...parts.timings },
    memory: { current: remember(0) },
    stopping: stopping.signal,
  })
  const stop = async (): Promise<void> => {
    stopping.abort()
    // Only a sink that hangs can outlast this; the lease must not.
    const ended = watching.then(() => true)
    if (!(await Promise.race([ended, sleep(stopWithinMs, false, { ref: false })]))) await keeper.release()
    report.stopped()
  }
  let stopped: Promise<void> | null = null
  return {
    status: report.status,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}
