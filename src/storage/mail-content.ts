import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { and, eq, sql } from 'drizzle-orm'
import { mailChunks } from './schema.ts'
import type { Queryable } from './store.ts'

/** A whole mail in one value would stall the embedded database's thread, which is ours: 1 MiB did so for 0.1 s. */
const CHUNK_BYTES = 256 * 1024

/** The stored pieces do not add up to the mail: some are missing or changed. */
export class MailContentDamaged extends Error {
  constructor(hash: string) {
    super(`The stored bytes of the mail ${hash} are missing or damaged`)
    this.name = 'MailContentDamaged'
  }
}

/** Stores a mail's raw bytes once, however often it arrives. Returns their SHA-256 in hex, which is their name. */
export const saveContent = async (tx: Queryable, raw: Uint8Array): Promise<string> => {
  const hash = await hashOf(raw)
  for (let seq = 0; seq * CHUNK_BYTES < Math.max(raw.length, 1); seq++) {
    const bytes = raw.subarray(seq * CHUNK_BYTES, (seq + 1) * CHUNK_BYTES)
    await tx.insert(mailChunks).values({ hash, seq, bytes }).onConflictDoNothing()
    await turn()
  }
  return hash
}

/** The raw bytes of that name. Errors: `MailContentDamaged`. */
export const loadContent = async (db: Queryable, hash: string): Promise<Uint8Array> => {
  const [stored] = await db
    .select({
      chunks: sql<number>`count(*)::int`,
      bytes: sql<number>`coalesce(sum(octet_length(${mailChunks.bytes})), 0)::int`,
    })
    .from(mailChunks)
    .where(eq(mailChunks.hash, hash))
  const raw = Buffer.allocUnsafe(stored?.bytes ?? 0)
  let filled = 0
  for (let seq = 0; seq < (stored?.chunks ?? 0); seq++) {
    const [chunk] = await db
      .select({ bytes: mailChunks.bytes })
      .from(mailChunks)
      .where(and(eq(mailChunks.hash, hash), eq(mailChunks.seq, seq)))
    if (chunk === undefined || filled + chunk.bytes.length > raw.length) throw new MailContentDamaged(hash)
    raw.set(chunk.bytes, filled)
    filled += chunk.bytes.length
    await turn()
  }
  if (filled < raw.length || (await hashOf(raw)) !== hash) throw new MailContentDamaged(hash)
  return raw
}

const hashOf = async (raw: Uint8Array): Promise<string> => {
  const hash = createHash('sha256')
  for (let start = 0; start < raw.length; start += CHUNK_BYTES) {
    hash.update(raw.subarray(start, start + CHUNK_BYTES))
    await turn()
  }
  return hash.digest('hex')
}
