import pg from 'pg'
import type { Lease } from './store.ts'

interface LeaseSettings {
  connection: pg.ClientConfig
  name: string
  closing: AbortSignal
}

/** How often the connection that carries the lock is tried. */
const PROOF_MS = 5_000
const PROOF_TIMEOUT_MS = 10_000

/**
 * A lease as an advisory lock of a session of its own: the server frees it when that session ends, however it ends. It
 * needs a direct connection; a pooler that shares sessions between clients breaks it.
 */
export const leaseOnServer = async ({ connection, name, closing }: LeaseSettings): Promise<Lease | null> => {
  const client = new pg.Client({ ...connection, query_timeout: PROOF_TIMEOUT_MS })
  const lost = new AbortController()
  let released = false
  let proof: NodeJS.Timeout | undefined
  const end = async (): Promise<void> => {
    clearInterval(proof)
    await client.end().catch(() => {})
  }
  const lose = (): void => {
    clearInterval(proof)
    if (!released && !lost.signal.aborted) lost.abort()
  }
  client.on('error', lose)
  client.on('end', lose)
  await client.connect()
  const { rows } = await client
    .query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [
      `passerelle lease ${name}`,
    ])
    .catch(async (error: unknown) => {
      released = true
      await end()
      throw error
    })
  const release = async (): Promise<void> => {
    released = true
    await end()
  }
  if (rows[0]?.taken !== true) {
    await release()
    return null
  }
  closing.addEventListener('abort', () => void end(), { once: true })
  proof = setInterval(() => {
    client.query('select 1').catch(() => {
      lose()
      void end()
    })
  }, PROOF_MS)
  proof.unref()
  return { release, lost: lost.signal }
}
