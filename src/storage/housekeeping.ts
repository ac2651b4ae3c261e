import { setImmediate as turn } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import type { Log } from '../log.ts'

/** Statements between two cleanings: a job takes about three. Without cleaning 690 jobs/s fell to 190. */
const STATEMENTS = 15_000

const busyTables = [
  'passerelle.outbox',
  'passerelle.deliveries',
  'passerelle.mailboxes',
  'passerelle.mails',
  'passerelle.offers',
  'passerelle.telegram_updates',
]

/** PGlite has no autovacuum: this stands in for it, counting statements. */
export const createHousekeeping = (
  pglite: PGlite,
  log: Log,
): { count(statements: number): void; stop(): Promise<void> } => {
  let counted = 0
  let stopped = false
  let running: Promise<void> | null = null

  const clean = async (): Promise<void> => {
    const { rows } = await pglite.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq'",
    )
    for (const table of [...busyTables, ...rows.map(({ name }) => name)]) {
      if (stopped) return
      // One statement a call, for VACUUM refuses to run in a block; the loop turns in between.
      await pglite.query(`vacuum (analyze) ${table}`)
      await turn()
    }
  }

  return {
    count: (statements) => {
      counted += statements
      if (counted < STATEMENTS || running !== null || stopped) return
      counted = 0
      running = turn()
        .then(clean)
        .catch((error: unknown) => log.warn({ err: error }, 'Cleaning the embedded database failed'))
        .finally(() => {
          running = null
        })
    },
    stop: async () => {
      stopped = true
      await running
    },
  }
}
