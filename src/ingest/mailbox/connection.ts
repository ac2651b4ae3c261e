import { ImapFlow } from 'imapflow'
import { ConnectionClosed, ServerSilent } from './errors.ts'
import type { MailboxTimings } from './timings.ts'
import { isLoopback, type MailboxSettings } from './url.ts'

/** One connection, used once: imapflow's clients cannot be connected again. */
export interface Connection {
  client: ImapFlow
  /** Connects and signs in. */
  open(): Promise<void>
  /** Waits for an answer of the server; rejects as soon as the connection ends, or when nothing is heard for too long. */
  ask<T>(answer: Promise<T>): Promise<T>
  /** Waits for something else than an answer, for as long as the connection lives. */
  whileOpen<T>(event: Promise<T>): Promise<T>
  /** A piece of an answer came. */
  heard(): void
  /** Closes; whoever waits is given `reason`. */
  end(reason: Error): void
}

const megabyte = 1024 * 1024

const createClient = (settings: MailboxSettings, timings: MailboxTimings, maxMailSize: number): ImapFlow =>
  new ImapFlow({
    host: settings.host,
    port: settings.port,
    auth: { user: settings.user, pass: settings.password },
    secure: settings.tls === 'implicit',
    // Anything but an explicit choice would let somebody on the path strip STARTTLS.
    ...(settings.tls === 'implicit' ? {} : { doSTARTTLS: settings.tls === 'starttls' }),
    // Local bridges sign their own certificates, and on loopback nobody stands in between.
    ...(isLoopback(settings.host) ? { tls: { rejectUnauthorized: false } } : {}),
    clientInfo: { name: 'Passerelle' },
    logger: false,
    // The session starts IDLE itself, so that none gets between two of its commands.
    disableAutoIdle: true,
    // Each look ends IDLE long before; this is the net below.
    maxIdleTime: 2 * timings.poll,
    connectionTimeout: timings.connect,
    greetingTimeout: timings.greeting,
    socketTimeout: timings.socket,
    // A server that announces one size and sends another must not fill the memory.
    maxLiteralSize: maxMailSize + megabyte,
    maxResponseSize: maxMailSize + 2 * megabyte,
    disableCompression: true,
  })

export const createConnection = (
  settings: MailboxSettings,
  timings: MailboxTimings,
  maxMailSize: number,
): Connection => {
  const client = createClient(settings, timings, maxMailSize)
  const waiting = new Set<(reason: Error) => void>()
  let over: Error | null = null
  let asked = 0
  const end = (reason: Error): void => {
    if (over) return
    over = reason
    clearTimeout(silence)
    for (const reject of waiting) reject(reason)
    client.close()
  }
  const silence = setTimeout(() => asked > 0 && end(new ServerSilent()), timings.silence).unref()
  // Promise.race would keep every answer in memory until the connection ends.
  const whileOpen = <T>(event: Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (over) reject(over)
      waiting.add(reject)
      event.then(resolve, reject).finally(() => waiting.delete(reject))
    })
  const ask = async <T>(answer: Promise<T>): Promise<T> => {
    asked++
    silence.refresh()
    try {
      return await whileOpen(answer)
    } finally {
      asked--
      silence.refresh()
    }
  }
  // Without a listener an error would end the process; while connecting, connect() itself tells it.
  client.on('error', (error: Error) => client.authenticated && end(error))
  const open = async (): Promise<void> => {
    await ask(client.connect())
    client.on('close', () => end(new ConnectionClosed(client.byeReason ?? '')))
    if (!client.usable) end(new ConnectionClosed(client.byeReason ?? ''))
  }
  return { client, open, ask, whileOpen, heard: () => silence.refresh(), end }
}
