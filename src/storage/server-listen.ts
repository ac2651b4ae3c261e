import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../log.ts'

interface ListenSettings {
  connection: pg.ClientConfig
  channel: string
  wake: () => void
  log: Log
  closing: AbortSignal
}

const RETRY_MS = 1_000
const RETRY_MAX_MS = 15_000

/**
 * Listens on a connection of its own. When that is lost it is built again, and the listener woken once, for nobody knows
 * what was said meanwhile. Rejects if the first connection fails. Returns how to stop.
 */
export const listenOnServer = async (settings: ListenSettings): Promise<() => Promise<void>> => {
  const { wake, log } = settings
  const stopping = new AbortController()
  const stopped = AbortSignal.any([stopping.signal, settings.closing])
  let client = await connect(settings)

  const keep = async (): Promise<void> => {
    while (!stopped.aborted) {
      await ended(client, stopped)
      if (stopped.aborted) break
      log.warn({ kind: settings.channel }, 'The connection that listens to the database was lost')
      const next = await connectAgain(settings, stopped)
      if (next === null) break
      client = next
      wake()
    }
    await client.end().catch(() => {})
  }

  const kept = keep()
  return () => {
    stopping.abort()
    return kept
  }
}

const connect = async ({ connection, channel, wake }: ListenSettings): Promise<pg.Client> => {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  client.on('notification', wake)
  await client.connect()
  await client.query(`listen ${channel}`)
  return client
}

/** null: told to stop meanwhile. */
const connectAgain = async (settings: ListenSettings, stopped: AbortSignal): Promise<pg.Client | null> => {
  for (let wait = RETRY_MS; !stopped.aborted; wait = Math.min(wait * 2, RETRY_MAX_MS)) {
    try {
      return await connect(settings)
    } catch {
      await delay(wait, undefined, { signal: stopped }).catch(() => {})
    }
  }
  return null
}

const ended = (client: pg.Client, stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    client.once('end', () => resolve())
    stopped.addEventListener('abort', () => resolve(), { once: true })
  })
