import { randomInt } from 'node:crypto'
import type { AddressInfo, Socket } from 'node:net'
import hoodiecrow, { type HoodiecrowMessage, type HoodiecrowServer } from 'hoodiecrow-imap'

/** The mailbox in memory, served over IMAP. */
export interface ImapServer {
  port: number
  /** As delivered now, or at `receivedAt`. */
  append(raw: Uint8Array, receivedAt?: Date): void
  stop(): Promise<void>
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `07-Nov-2026 09:05:00 +0000` (RFC 9051, section 9, date-time). */
const internalDate = (date: Date): string => {
  const iso = date.toISOString()
  return `${iso.slice(8, 10)}-${months[date.getUTCMonth()]}-${iso.slice(0, 4)} ${iso.slice(11, 19)} +0000`
}

/** The server would parse each mail by itself, slowly, and stop answering on one that it cannot parse. */
const markParsed = (_server: HoodiecrowServer, message: HoodiecrowMessage): void => {
  const end = message.raw.search(/\r?\n\r?\n/)
  const head = end < 0 ? message.raw : message.raw.slice(0, end)
  message.parsed = { header: head.split(/\r?\n/) }
}

/** Nagle's algorithm against delayed acknowledgements would make each command last 44 ms. */
const trackSockets = (server: HoodiecrowServer): Set<Socket> => {
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket) => {
    socket.setNoDelay(true)
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

/** Serves one user's INBOX on 127.0.0.1; port 0 takes a free one. */
export const serveImap = async (user: string, password: string, port: number): Promise<ImapServer> => {
  const server = hoodiecrow({
    plugins: ['IDLE', 'UIDPLUS'],
    users: { [user]: { password } },
    // UIDs begin anew with each start, and so must UIDVALIDITY, or new mails would lie below a cursor kept from the last run.
    storage: { INBOX: { uidvalidity: randomInt(1, 2 ** 32) }, '': { separator: '/', type: 'personal' } },
  })
  server.messageHandlers.push(markParsed)
  const sockets = trackSockets(server)
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    append: (raw, receivedAt = new Date()) =>
      server.appendMessage('INBOX', [], internalDate(receivedAt), Buffer.from(raw).toString('latin1')),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
