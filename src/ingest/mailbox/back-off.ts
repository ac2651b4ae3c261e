import type { Fault } from './faults.ts'
import type { MailboxTimings } from './timings.ts'

/**
 * How long to wait after the `attempts`-th fault in a row (from 1), in milliseconds. `random` from 0 to 1 spreads many
 * mailboxes of one server: the wait is shortened by up to a fifth, except where the server named a time.
 */
export const backOff = (fault: Fault, attempts: number, timings: MailboxTimings, random: number): number => {
  const spread = (wait: number): number => Math.round(wait * (1 - random / 5))
  if (fault.kind === 'lease') return spread(timings.lease)
  if (fault.kind === 'refused')
    return spread(timings.refused[Math.min(attempts, timings.refused.length) - 1] ?? timings.maxBackOff)
  const most = fault.kind === 'storage' ? timings.maxStorageBackOff : timings.maxBackOff
  const doubled = spread(Math.min(most, timings.firstBackOff * 2 ** Math.min(attempts - 1, 30)))
  return Math.max(doubled, Math.min(fault.waitMs ?? 0, timings.maxThrottle))
}
