import { type IncomingMail, type MailboxCursor, mailboxKey } from '../../domain/mail.ts'
import { hangBell } from './bell.ts'
import type { Connection } from './connection.ts'
import { MailsNotStored } from './errors.ts'
import type { FetchTask } from './fetch-mail.ts'
import { begin, lookFirst } from './first-sight.ts'
import { listUidsAbove } from './list-uids.ts'
import { openFolder } from './open-folder.ts'
import type { MailboxLog, MailSink } from './sink.ts'
import { takeMails } from './take-mails.ts'
import type { MailboxTimings } from './timings.ts'
import { rememberTroubles, type Troubles } from './troubles.ts'
import type { MailboxSettings } from './url.ts'

/** What outlives a connection and not the process, and means something under one UIDVALIDITY alone. */
export interface Memory {
  uidValidity: number
  troubles: Troubles
  /** UIDs that an unfinished first sight already brought home. */
  done: Set<number>
}

export const remember = (uidValidity: number): Memory => ({
  uidValidity,
  troubles: rememberTroubles(),
  done: new Set(),
})

export interface SessionParts {
  settings: MailboxSettings
  connection: Connection
  sink: MailSink
  memory: { current: Memory }
  maxMailSize: number
  firstSightDays: number
  now(): Date
  timings: MailboxTimings
  log: MailboxLog
  /** The folder is open. */
  onOpen(): void
  /** The server answered a look for new mail, or gave mails. */
  onLook(): void
  /** Mails were stored. */
  onMails(mails: IncomingMail[]): void
}

/** The sink's failures are ours and not the server's. */
const storing = async <T>(act: Promise<T>): Promise<T> => {
  try {
    return await act
  } catch (cause) {
    throw new MailsNotStored('the sink failed', { cause })
  }
}

const createSteps = (parts: SessionParts) => {
  const { settings, connection, sink, memory, onLook, onMails } = parts
  const key = mailboxKey(settings)
  const task = (): FetchTask => ({
    connection,
    uidValidity: memory.current.uidValidity,
    maxMailSize: parts.maxMailSize,
    now: parts.now,
  })
  return {
    cursorOf: () => storing(sink.cursorOf(key)),
    begin: (cursor: MailboxCursor, skipped: number) => storing(sink.begin(key, cursor, skipped)),
    receive: async (cursor: MailboxCursor, mails: IncomingMail[]): Promise<void> => {
      await storing(sink.receive(key, cursor, mails))
      for (const { uid } of mails) memory.current.troubles.settle(uid)
      onLook()
      onMails(mails)
    },
    take: (uids: number[], deliver: (mails: IncomingMail[]) => Promise<void>) =>
      takeMails(task(), memory.current.troubles, uids, deliver),
  }
}

/** Where to go on: the stored cursor, or a first sight where there is none under this UIDVALIDITY. */
const findCursor = async (
  parts: SessionParts,
  steps: ReturnType<typeof createSteps>,
  uidValidity: number,
): Promise<MailboxCursor> => {
  const { connection, memory, firstSightDays, settings, log } = parts
  if (memory.current.uidValidity !== uidValidity) memory.current = remember(uidValidity)
  const stored = await steps.cursorOf()
  if (stored?.uidValidity === uidValidity) return stored
  const sight = await lookFirst(connection, firstSightDays, parts.now())
  const cursor = await begin(sight, uidValidity, { ...steps, done: memory.current.done })
  const message =
    stored && stored.uidValidity !== 0
      ? 'The server numbered the mails of the mailbox anew (UIDVALIDITY): it is looked at afresh, known mails are recognised'
      : 'First sight of the mailbox'
  log.info({ mailbox: mailboxKey(settings), host: settings.host, skipped: sight.older }, message)
  return cursor
}

const takeNew = async (
  { connection }: SessionParts,
  steps: ReturnType<typeof createSteps>,
  cursor: MailboxCursor,
): Promise<MailboxCursor> => {
  let reached = cursor
  const uids = await listUidsAbove(connection, cursor.lastUid)
  await steps.take(uids, async (mails) => {
    const next = { ...reached, lastUid: mails.at(-1)?.uid ?? reached.lastUid }
    await steps.receive(next, mails)
    reached = next
  })
  return reached
}

/**
 * One connection's life: sign in, open the folder, take what is new, wait for a notice or for the time to look anyway.
 * Resolves when the connection is old enough to be replaced; rejects with what ended it. The caller closes it.
 */
export const runSession = async (parts: SessionParts): Promise<void> => {
  const { connection, settings, timings } = parts
  const steps = createSteps(parts)
  // A store that is away costs no sign-in.
  await steps.cursorOf()
  await connection.open()
  const bell = hangBell(connection.client)
  const replaceAt = performance.now() + timings.session
  const uidValidityNow = async (): Promise<number> =>
    Number((await openFolder(connection, settings.folder)).uidValidity)
  const opened = await uidValidityNow()
  parts.onOpen()
  let cursor = await findCursor(parts, steps, opened)
  for (;;) {
    bell.clear()
    cursor = await takeNew(parts, steps, cursor)
    parts.onLook()
    const left = replaceAt - performance.now()
    if (left <= 0) return
    // Ends by itself when the next command is sent; a server without IDLE is looked at in time all the same.
    connection.client.idle().catch(() => {})
    if (await connection.whileOpen(bell.rung(Math.min(timings.poll, left)))) continue
    const uidValidity = await uidValidityNow()
    if (uidValidity !== cursor.uidValidity) cursor = await findCursor(parts, steps, uidValidity)
  }
}
