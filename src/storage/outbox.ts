import { eq, inArray, sql } from 'drizzle-orm'
import { type JobName, type JobPayload, jobId } from '../jobs/index.ts'
import { outbox } from './schema.ts'
import { notify, type Queryable } from './store.ts'

/**
 * Commits a job together with the state that owes it. `subject` is the id that the job is about: one job lives for each
 * name and subject. Owed again while it lives, it is given to the queue again if that lost it; with `hurry` a sleeping
 * job is woken.
 */
export const owe = async <N extends JobName>(
  tx: Queryable,
  name: N,
  payload: JobPayload<N>,
  subject: number,
  { hurry = false }: { hurry?: boolean } = {},
): Promise<void> => {
  await tx
    .insert(outbox)
    .values({ key: jobId(name, subject), job: name, payload, hurry, createdAt: new Date() })
    .onConflictDoUpdate({
      target: outbox.key,
      set: {
        payload: sql`excluded.payload`,
        hurry: sql`${outbox.hurry} or excluded.hurry`,
        relayedAt: null,
      },
    })
  await notify(tx, 'outbox')
}

/** The job is done: called in the transaction that commits its effect. `key` is the job's id. */
export const settle = async (tx: Queryable, key: string): Promise<void> => {
  await tx.delete(outbox).where(eq(outbox.key, key))
}

/** A row as the relay sees it. `job` may be of a newer version of the program, and unknown here. */
export interface OwedJob {
  id: number
  key: string
  job: string
  payload: Record<string, number>
  hurry: boolean
}

export interface OutboxReader {
  /**
   * Takes up to `limit` rows that wait to be given to the queue, oldest first, and marks them as given: of several
   * relays one gets each row. What could not be given must come back through `giveBack`; after a crash the sweep finds it.
   */
  claim(limit: number): Promise<OwedJob[]>
  giveBack(rows: OwedJob[]): Promise<void>
  /** Rows given to the queue, by job: each should have a living job. Those on hold are left out. */
  countGiven(): Promise<Map<string, number>>
  /** Up to `limit` of them with an id above `after`, by id. */
  given(after: number, limit: number): Promise<OwedJob[]>
  /** Leaves rows alone until `until`, unless they are owed anew. */
  hold(keys: string[], until: Date): Promise<void>
  /** Makes all rows wait again: for a queue that was emptied. */
  forgetGiven(): Promise<void>
  /** How many rows wait for the relay, and for how many milliseconds the oldest has; null: none waits. */
  lag(): Promise<{ waiting: number; oldestMs: number | null }>
}

const columns = sql`o.id, o.key, o.job, o.payload`

export const createOutboxReader = (db: Queryable): OutboxReader => ({
  claim: async (limit) => {
    // `hurry` is taken with the row: set once more meanwhile, it makes the row wait again.
    const claimed = await db.execute(sql`
      update ${outbox} o set relayed_at = now(), hurry = false
      from (
        select id, hurry from ${outbox} where relayed_at is null
        order by id limit ${limit} for update skip locked
      ) waiting
      where o.id = waiting.id
      returning ${columns}, waiting.hurry`)
    return claimed.rows.map(toOwedJob).sort((a, b) => a.id - b.id)
  },
  giveBack: async (rows) => {
    for (const hurry of [true, false]) {
      const keys = rows.filter((row) => row.hurry === hurry).map((row) => row.key)
      if (keys.length === 0) continue
      await db
        .update(outbox)
        .set({ relayedAt: null, ...(hurry ? { hurry } : {}) })
        .where(inArray(outbox.key, keys))
    }
  },
  countGiven: async () => {
    const counted = await db.execute(
      sql`select job, count(*)::int as rows from ${outbox} where relayed_at <= now() group by job`,
    )
    return new Map(counted.rows.map((row) => [String(row['job']), Number(row['rows'])]))
  },
  given: async (after, limit) => {
    const found = await db.execute(sql`
      select ${columns}, o.hurry from ${outbox} o
      where o.relayed_at <= now() and o.id > ${after} order by o.id limit ${limit}`)
    return found.rows.map(toOwedJob)
  },
  hold: async (keys, until) => {
    if (keys.length > 0) await db.update(outbox).set({ relayedAt: until }).where(inArray(outbox.key, keys))
  },
  forgetGiven: async () => {
    await db.update(outbox).set({ relayedAt: null })
  },
  lag: async () => {
    const found = await db.execute(sql`
      select count(*)::int as waiting, extract(epoch from now() - min(created_at)) * 1000 as oldest
      from ${outbox} where relayed_at is null`)
    const row = found.rows[0]
    const waiting = Number(row?.['waiting'] ?? 0)
    return { waiting, oldestMs: waiting === 0 ? null : Math.max(0, Number(row?.['oldest'])) }
  },
})

const toOwedJob = (row: Record<string, unknown>): OwedJob => ({
  id: Number(row['id']),
  key: String(row['key']),
  job: String(row['job']),
  payload: row['payload'] as Record<string, number>,
  hurry: row['hurry'] === true,
})
