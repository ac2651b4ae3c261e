/** How often a mail is tried, each time on a fresh connection, before the next one has its turn. */
const maxTries = 3

/**
 * What a supervisor remembers of mails that broke a connection, over connections: one bad mail must not block the mailbox,
 * and must not be confused with its neighbours.
 */
export interface Troubles {
  /** The mail was tried often enough. */
  isGivenUp(uid: number): boolean
  /** A fetch failed whose blame lies with these mails; of several nobody knows which, so they are tried alone next. */
  blame(uids: readonly number[]): void
  /** It is part of a group that failed together. */
  isSuspect(uid: number): boolean
  /** The mail is accounted for. */
  settle(uid: number): void
}

export const rememberTroubles = (): Troubles => {
  const tries = new Map<number, number>()
  let suspectUpTo = 0
  return {
    isGivenUp: (uid) => (tries.get(uid) ?? 0) >= maxTries,
    isSuspect: (uid) => uid <= suspectUpTo,
    blame: (uids) => {
      const [only] = uids
      if (uids.length === 1 && only !== undefined) tries.set(only, (tries.get(only) ?? 0) + 1)
      else suspectUpTo = Math.max(suspectUpTo, ...uids)
    },
    settle: (uid) => {
      tries.delete(uid)
    },
  }
}
