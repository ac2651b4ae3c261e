import { setTimeout as sleep } from 'node:timers/promises'
import { type IncomingMail, type MailboxStatus, mailboxKey } from '../../domain/mail.ts'
import { backOff } from './back-off.ts'
import { createConnection } from './connection.ts'
import { LeaseLost, MailsNotStored, SupervisorStopped } from './errors.ts'
import { explainFault, type Fault } from './faults.ts'
import { remember, runSession, type SessionParts } from './session.ts'
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

/** Longer than a transaction of the sink takes, short enough for the whole program to end in time. */
const stopWithinMs = 1500

/** Waits; `false` as soon as `signal` is aborted. */
const pause = (ms: number, signal: AbortSignal): Promise<boolean> =>
  sleep(ms, true, { signal }).catch(() => false)

/** Takes the lease once and keeps it over reconnections. */
const createLeaseKeeper = (take: () => Promise<Lease | null>) => {
  let held: Lease | null = null
  const release = async (): Promise<void> => {
    const lease = held
    held = null
    await lease?.release().catch(() => {})
  }
  const hold = async (): Promise<Lease> => {
    if (held?.lost.aborted) await release()
    try {
      held ??= await take()
    } catch (cause) {
      throw new MailsNotStored('the lease could not be asked for', { cause })
    }
    if (!held) throw new LeaseLost('another process reads this mailbox')
    return held
  }
  return { hold, release }
}

/**
 * Watches one mailbox until stopped: takes mails in, builds a new connection after every fault, and disturbs nobody else's
 * mailbox. Never rejects; how it is doing is in `status()`.
 */
export const superviseMailbox = (settings: MailboxSettings, parts: SupervisorParts): MailboxSupervisor => {
  const timings = { ...defaultTimings, ...parts.timings }
  const { clock, log, sink } = parts
  const key = mailboxKey(settings)
  const about = { mailbox: key, host: settings.host }
  const stopping = new AbortController()
  const keeper = createLeaseKeeper(parts.lease)
  const memory = { current: remember(0) }
  const status: MailboxStatus = {
    key,
    state: 'starting',
    lastSuccessAt: null,
    lastMailAt: null,
    retryAt: null,
    error: null,
    attempts: 0,
  }

  const callbacks = (onProven: () => void): Pick<SessionParts, 'onOpen' | 'onLook' | 'onMails'> => ({
    onOpen: () => {
      onProven()
      log.info(about, 'The mailbox is open')
      Object.assign(status, { state: 'connected', error: null, retryAt: null })
    },
    onLook: () => {
      status.lastSuccessAt = clock.now()
    },
    onMails: (mails) => {
      status.lastMailAt = clock.now()
      log.info({ ...about, count: mails.length }, 'Mails came in')
      for (const mail of mails) parts.onMail?.(mail)
    },
  })

  const connectOnce = async (): Promise<void> => {
    const lease = await keeper.hold()
    const connection = createConnection(settings, timings, parts.maxMailSize)
    const onStop = (): void => connection.end(new SupervisorStopped('stopped'))
    const onLost = (): void => connection.end(new LeaseLost('the lease was lost'))
    let proven: NodeJS.Timeout | undefined
    const startProving = (): void => {
      proven = setTimeout(() => {
        status.attempts = 0
      }, timings.proven).unref()
    }
    stopping.signal.addEventListener('abort', onStop)
    lease.lost.addEventListener('abort', onLost)
    try {
      if (stopping.signal.aborted) return
      const { maxMailSize, firstSightDays } = parts
      const own = { settings, connection, sink, memory, maxMailSize, firstSightDays, timings, log }
      await runSession({ ...own, now: () => clock.now(), ...callbacks(startProving) })
    } finally {
      clearTimeout(proven)
      stopping.signal.removeEventListener('abort', onStop)
      lease.lost.removeEventListener('abort', onLost)
      connection.end(new SupervisorStopped('over'))
    }
  }

  const waitAfter = async (fault: Fault, error: unknown): Promise<void> => {
    if (fault.kind !== 'lease') status.attempts++
    const retryInMs = backOff(fault, Math.max(1, status.attempts), timings, Math.random())
    const told = fault.advice ? `${fault.message}. ${fault.advice}` : fault.message
    if (fault.kind !== 'lease' || status.state !== 'lease')
      log.warn(
        { ...about, reason: told, attempt: status.attempts, retryInMs, err: error },
        'The mailbox is not read for now',
      )
    const states = {
      refused: 'refused',
      lease: 'lease',
      passing: 'backing-off',
      storage: 'backing-off',
    } as const
    Object.assign(status, {
      state: states[fault.kind],
      error: told,
      retryAt: new Date(clock.now().getTime() + retryInMs),
    })
    await pause(retryInMs, stopping.signal)
  }

  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await connectOnce()
      } catch (error) {
        if (!stopping.signal.aborted) await waitAfter(explainFault(error, settings), error)
      }
    }
    await keeper.release()
    Object.assign(status, { state: 'stopped', retryAt: null })
  }

  const watching = watch()
  const stop = async (): Promise<void> => {
    stopping.abort()
    // Only a sink that hangs can outlast this; the lease must not.
    const ended = watching.then(() => true)
    if (!(await Promise.race([ended, sleep(stopWithinMs, false, { ref: false })]))) await keeper.release()
    status.state = 'stopped'
  }
  let stopped: Promise<void> | null = null
  return {
    status: () => ({ ...status }),
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}
