import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import type { Queryable } from './store.ts'

/** The database was used by a newer version of the program. */
export class SchemaTooNew extends Error {
  constructor(unknown: string) {
    super(
      `The database was changed by a newer version of Passerelle (migration ${unknown} is unknown here). ` +
        'Start that version or a later one; to go back, restore the backup made before the upgrade.',
    )
    this.name = 'SchemaTooNew'
  }
}

const folder = new URL('./migrations/', import.meta.url)

/** Names of all migrations that this version knows, oldest first. */
const knownMigrations = async (): Promise<string[]> => {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    await readFile(new URL('meta/_journal.json', folder), 'utf8'),
  )
  return journal.entries.map(({ tag }) => tag)
}

const appliedMigrations = async (tx: Queryable): Promise<string[]> => {
  const found = await tx.execute(sql`select to_regclass('passerelle.migrations') is not null as present`)
  if (found.rows[0]?.['present'] !== true) return []
  const applied = await tx.execute(sql`select name from passerelle.migrations order by name`)
  return applied.rows.map((row) => String(row['name']))
}

const apply = async (tx: Queryable, name: string): Promise<void> => {
  const script = await readFile(new URL(`${name}.sql`, folder), 'utf8')
  for (const statement of script.split('--> statement-breakpoint')) {
    if (statement.trim() !== '') await tx.execute(sql.raw(statement))
  }
  await tx.execute(
    sql`create table if not exists passerelle.migrations (name text primary key, at timestamptz not null default now())`,
  )
  await tx.execute(sql`insert into passerelle.migrations (name) values (${name})`)
}

/**
 * Brings the database to this version's tables, all or nothing; of processes that start together one does the work and
 * the others wait. Returns what was applied. Errors: `SchemaTooNew`.
 */
export const migrate = (
  transaction: <T>(run: (tx: Queryable) => Promise<T>) => Promise<T>,
): Promise<string[]> =>
  transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('passerelle migrations', 0))`)
    const known = await knownMigrations()
    const applied = await appliedMigrations(tx)
    const unknown = applied.find((name) => !known.includes(name))
    if (unknown !== undefined) throw new SchemaTooNew(unknown)
    const missing = known.filter((name) => !applied.includes(name))
    for (const name of missing) await apply(tx, name)
    return missing
  })
