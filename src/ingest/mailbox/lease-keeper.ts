import { LeaseLost, MailsNotStored } from './errors.ts'
import type { Lease } from './sink.ts'

/** Takes the lease once and keeps it over reconnections. */
export interface LeaseKeeper {
  /** Errors: `LeaseLost` where another process holds it, `MailsNotStored` where nobody could be asked. */
  hold(): Promise<Lease>
  release(): Promise<void>
}

export const createLeaseKeeper = (take: () => Promise<Lease | null>): LeaseKeeper => {
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
