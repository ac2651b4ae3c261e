import { eq, inArray, sql } from 'drizzle-orm'
import { type JobName, type JobPayload, jobId } from '../jobs/index.ts'
import type { OutboxReader, OwedJob } from '../jobs/owed.ts'
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
  stillOwed: async (keys) => {
    if (keys.length === 0) return new Set()
    const found = await db.select({ key: outbox.key }).from(outbox).where(inArray(outbox.key, keys))
    return new Set(found.map(({ key }) => key))
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
