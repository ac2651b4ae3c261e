import type { IncomingMail } from '../../domain/mail.ts'
import { LeaseLost, ServerSilent, SupervisorStopped } from './errors.ts'
import { type FetchTask, fetchFacts, fetchMail, type MailFacts } from './fetch-mail.ts'
import type { Troubles } from './troubles.ts'

/** What one transaction of the sink takes: enough to be fast, little enough not to stall the embedded database. */
const batchMails = 20
const batchBytes = 4 * 1024 * 1024

/** The fault of no mail. A server that merely stops sending shows as a timeout of the socket, and that may be a mail's. */
const isNobodysFault = (error: unknown): boolean =>
  error instanceof SupervisorStopped ||
  error instanceof LeaseLost ||
  error instanceof ServerSilent ||
  (error as { code?: unknown }).code === 'ETHROTTLE'

/** Runs one fetch; if it fails, its mails are remembered. */
const blaming = async <T>(troubles: Troubles, uids: number[], fetch: () => Promise<T>): Promise<T> => {
  try {
    return await fetch()
  } catch (error) {
    if (!isNobodysFault(error)) troubles.blame(uids)
    throw error
  }
}

const sliceFrom = (uids: number[], from: number, troubles: Troubles): number[] => {
  const first = uids[from]
  if (first === undefined || troubles.isSuspect(first)) return uids.slice(from, from + 1)
  return uids.slice(from, from + batchMails)
}

/** Mails gathered for one transaction. */
const createBatch = (deliver: (mails: IncomingMail[]) => Promise<void>) => {
  let mails: IncomingMail[] = []
  let bytes = 0
  const flush = async (): Promise<void> => {
    if (mails.length === 0) return
    const full = mails
    mails = []
    bytes = 0
    await deliver(full)
  }
  const add = async (mail: IncomingMail): Promise<void> => {
    mails.push(mail)
    bytes += mail.raw?.length ?? 0
    if (mails.length >= batchMails || bytes >= batchBytes) await flush()
  }
  return { add, flush }
}

/**
 * Fetches the mails `uids` (ascending) one by one and hands each to `deliver`, in order and in small batches. What was
 * fetched before a failure is delivered all the same. A mail that failed too often is delivered as `fetch-failed`.
 */
export const takeMails = async (
  task: FetchTask,
  troubles: Troubles,
  uids: number[],
  deliver: (mails: IncomingMail[]) => Promise<void>,
): Promise<void> => {
  const batch = createBatch(deliver)
  const failed = (uid: number, facts?: MailFacts): IncomingMail => ({
    uid,
    uidValidity: task.uidValidity,
    size: facts?.size ?? 0,
    receivedAt: facts?.receivedAt ?? task.now(),
    raw: null,
    reason: 'fetch-failed',
  })
  const takeSlice = async (slice: number[]): Promise<void> => {
    const wanted = slice.filter((uid) => !troubles.isGivenUp(uid))
    const facts = wanted.length
      ? await blaming(troubles, wanted, () => fetchFacts(task, wanted))
      : new Map<number, MailFacts>()
    for (const uid of slice) {
      const known = facts.get(uid) ?? null
      await batch.add(
        troubles.isGivenUp(uid)
          ? failed(uid)
          : await blaming(troubles, [uid], () => fetchMail(task, uid, known)),
      )
    }
  }
  try {
    for (let from = 0; from < uids.length; ) {
      const slice = sliceFrom(uids, from, troubles)
      await takeSlice(slice)
      from += slice.length
    }
  } finally {
    await batch.flush()
  }
}
