import { type Connection, createConnection } from './connection.ts'
import { FolderMissing, SupervisorStopped } from './errors.ts'
import { explainFault } from './faults.ts'
import { openFolder } from './open-folder.ts'
import { defaultTimings } from './timings.ts'
import type { MailboxSettings } from './url.ts'

/** One step of a check, for a person. */
export interface MailboxCheck {
  step: 'sign-in' | 'folder' | 'idle'
  ok: boolean
  /** What was found, without secrets. */
  found: string
  /** What to do; null: nothing. */
  advice: string | null
}

/** A person waits. */
const timings = { ...defaultTimings, connect: 15_000, greeting: 15_000, socket: 20_000 }
/** Bytes; no mail is fetched. */
const maxAnswer = 1024 * 1024
const foldersNamed = 30

const describeFolders = async ({ client, ask }: Connection): Promise<string> => {
  const folders = await ask(client.list()).catch(() => [])
  const names = folders.filter(({ flags }) => !flags.has('\\Noselect')).map(({ path }) => `"${path}"`)
  const more = names.length > foldersNamed ? ` and ${names.length - foldersNamed} more` : ''
  return names.length ? `The folders are ${names.slice(0, foldersNamed).join(', ')}${more}` : ''
}

const idleCheck = (hasIdle: boolean): MailboxCheck =>
  hasIdle
    ? { step: 'idle', ok: true, found: 'The server tells of new mail at once (IDLE)', advice: null }
    : {
        step: 'idle',
        ok: true,
        found: 'The server does not tell of new mail (no IDLE)',
        advice: 'Nothing to do: it is asked once a minute, so mails arrive up to a minute late',
      }

/**
 * Tries a mailbox: sign-in, the folder and how many messages it holds, whether the server tells of new mail by itself
 * (IDLE). Ends with the first step that fails, and changes nothing. Never rejects.
 */
export const checkMailbox = async (settings: MailboxSettings): Promise<MailboxCheck[]> => {
  const { host, folder } = settings
  const checks: MailboxCheck[] = []
  const connection = createConnection(settings, timings, maxAnswer)
  try {
    await connection.open()
    const { secureConnection, capabilities } = connection.client
    const how = secureConnection ? 'encrypted' : 'in clear text'
    checks.push({ step: 'sign-in', ok: true, found: `Signed in to ${host}, ${how}`, advice: null })
    const { exists } = await openFolder(connection, folder)
    checks.push({
      step: 'folder',
      ok: true,
      found: `The folder "${folder}" holds ${exists} messages`,
      advice: null,
    })
    checks.push(idleCheck(capabilities.has('IDLE')))
  } catch (error) {
    const { message, advice } = explainFault(error, settings)
    const folders = error instanceof FolderMissing ? await describeFolders(connection) : ''
    const step = checks.length === 0 ? 'sign-in' : 'folder'
    checks.push({ step, ok: false, found: message, advice: folders || advice })
  } finally {
    connection.end(new SupervisorStopped('checked'))
  }
  return checks
}
