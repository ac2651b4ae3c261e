import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { runMigrations } from 'bullmq'
import type { Log } from '../../src/log.ts'
import { pgliteOptions, storeOver } from '../../src/storage/embedded.ts'
import { migrate } from '../../src/storage/migrate.ts'
import type { Store } from '../../src/storage/store.ts'

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const migrations = fileURLToPath(new URL('../../src/storage/migrations/', import.meta.url))
const cache = fileURLToPath(new URL('../../node_modules/.cache/passerelle/', import.meta.url))

/** A cluster with all tables, ours and BullMQ's, and no rows: making one takes seconds. */
const preparedCluster = async (): Promise<Blob> => new Blob([readFileSync(await preparedClusterFile())])

/** Where it lies, as an archive of PGlite's directory. */
export const preparedClusterFile = async (): Promise<string> => {
  const scripts = readdirSync(migrations).filter((name) => name.endsWith('.sql'))
  const version = readFileSync(
    new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url),
  )
  const hash = createHash('sha256').update(version)
  for (const name of scripts.sort()) hash.update(name).update(readFileSync(migrations + name))
  const path = `${cache}cluster-${hash.digest('hex').slice(0, 16)}.tar`
  if (existsSync(path)) return path
  const cluster = await makeCluster()
  mkdirSync(cache, { recursive: true })
  const unfinished = `${path}.${randomUUID()}`
  writeFileSync(unfinished, cluster)
  // Test files run at the same time: each sees a whole file or none.
  renameSync(unfinished, path)
  return path
}

const makeCluster = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const pglite = await PGlite.create(pgliteOptions)
  const store = await storeOver(pglite, { log: silentLog, close: async () => {} })
  await migrate(store.transaction)
  const client = await store.queuePool.connect()
  await runMigrations(client)
  client.release()
  const dump = await pglite.dumpDataDir('none')
  await store.close()
  await pglite.close()
  return new Uint8Array(await dump.arrayBuffer())
}

/** Opening takes a second, emptying milliseconds: a closed store's database serves the next one. */
const idle: PGlite[] = []

const empty = async (pglite: PGlite): Promise<void> => {
  const { rows } = await pglite.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('passerelle', 'bullmq') and not tablename like '%migration%'`,
  )
  await pglite.exec(
    `unlisten *; truncate ${rows.map(({ name }) => name).join(', ')} restart identity cascade`,
  )
}

/** An embedded store in memory, with all tables and no rows. Close it when done. */
export const openTestStore = async (log: Log = silentLog): Promise<Store> => {
  const pglite =
    idle.pop() ?? (await PGlite.create({ ...pgliteOptions, loadDataDir: await preparedCluster() }))
  const close = async (): Promise<void> => {
    await empty(pglite)
    idle.push(pglite)
  }
  return storeOver(pglite, { log, close })
}
