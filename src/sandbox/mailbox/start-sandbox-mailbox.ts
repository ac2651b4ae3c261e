import { serveImap } from './imap.ts'
import { serveSmtp } from './smtp.ts'

/** The contact@ mailbox of the demo and of tests: an IMAP account in memory, fed over SMTP. */
export interface SandboxMailbox {
  /** For MAILBOXES. The mailbox's key does not depend on the port. */
  imapUrl: string
  smtpUrl: string
  smtpPort: number
  /** Lays a mail into the mailbox, its bytes unchanged. Errors: `SandboxMailTooLarge`. */
  append(raw: Uint8Array | string, receivedAt?: Date): void
  stop(): Promise<void>
}

/** The embedded server needs 11 s and 1.3 GB for 40 MB. */
export const maxSandboxMail = 10 * 1024 * 1024

export class SandboxMailTooLarge extends Error {
  override name = 'SandboxMailTooLarge'
}

/**
 * Starts both servers on 127.0.0.1; without ports on free ones. The mailbox is empty after each start and numbers its mails
 * anew (a fresh UIDVALIDITY), so whoever kept a cursor takes it for a mailbox seen the first time: mails of the last run
 * stay known by their content, and a mail sent again with the same bytes is recognised.
 *
 * Errors: `EADDRINUSE`, `EACCES` for a port that cannot be had.
 */
export const startSandboxMailbox = async ({ imapPort = 0, smtpPort = 0 } = {}): Promise<SandboxMailbox> => {
  const imap = await serveImap('contact', 'sandbox', imapPort)
  const append = (raw: Uint8Array | string, receivedAt?: Date): void => {
    const bytes = typeof raw === 'string' ? Buffer.from(raw) : raw
    if (bytes.length > maxSandboxMail) throw new SandboxMailTooLarge('the sandbox takes mails up to 10 MB')
    imap.append(bytes, receivedAt)
  }
  const smtp = await serveSmtp(smtpPort, maxSandboxMail, append).catch(async (error: unknown) => {
    await imap.stop()
    throw error
  })
  return {
    imapUrl: `imap://contact:sandbox@127.0.0.1:${imap.port}/INBOX`,
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    smtpPort: smtp.port,
    append,
    stop: async () => {
      await Promise.all([imap.stop(), smtp.stop()])
    },
  }
}
