import type { ImapFlow } from 'imapflow'

/** Rings when the server says that there are more mails. A notice is only a reason to look: it may be lost or late. */
export interface Bell {
  /** What rang until now is being looked at. */
  clear(): void
  /** Resolves true when it rings or rang since `clear`, false after `ms` milliseconds. */
  rung(ms: number): Promise<boolean>
}

export const hangBell = (client: ImapFlow): Bell => {
  let ringing = false
  let wake = (): void => {}
  client.on('exists', ({ count, prevCount }) => {
    if (count <= prevCount) return
    ringing = true
    wake()
  })
  return {
    clear: () => {
      ringing = false
    },
    rung: (ms) =>
      new Promise((resolve) => {
        if (ringing) return resolve(true)
        const timer = setTimeout(resolve, ms, false).unref()
        wake = () => {
          clearTimeout(timer)
          resolve(true)
        }
      }),
  }
}
