import type { ImapFlowError, MailboxObject } from 'imapflow'
import type { Connection } from './connection.ts'
import { FolderMissing, FolderRefused, UidValidityMissing } from './errors.ts'

const explain = (error: unknown): unknown => {
  const { mailboxMissing, responseStatus, code } = error as ImapFlowError
  if (mailboxMissing) return new FolderMissing('no such folder')
  return responseStatus && code !== 'ETHROTTLE' ? new FolderRefused('the folder was not opened') : error
}

/**
 * Opens the folder, or asks for its state again, read-only (EXAMINE): nothing is marked as seen.
 *
 * Errors: `FolderMissing`, `FolderRefused`, `UidValidityMissing`, and whatever ended the connection.
 */
export const openFolder = async ({ client, ask }: Connection, folder: string): Promise<MailboxObject> => {
  let opened: MailboxObject | undefined
  try {
    opened = await ask(client.mailboxOpen(folder, { readOnly: true }))
  } catch (error) {
    throw explain(error)
  }
  if (!opened?.uidValidity) throw new UidValidityMissing('no UIDVALIDITY')
  return opened
}
