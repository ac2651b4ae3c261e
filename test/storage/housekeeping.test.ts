import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { pgliteOptions, storeOver } from '../../src/storage/embedded.ts'
import { createHousekeeping } from '../../src/storage/housekeeping.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { silentLog } from '../support/store.ts'

describe('housekeeping of the embedded database', () => {
  let pglite: PGlite
  beforeAll(async () => {
    pglite = await PGlite.create(pgliteOptions)
    const store = await storeOver(pglite, { log: silentLog, close: async () => {} })
    await migrate(store.transaction)
  })
  afterAll(() => pglite.close())

  const cleanings = async (): Promise<number> => {
    const { rows } = await pglite.query<{ cleanings: number }>(
      "select vacuum_count::int as cleanings from pg_stat_user_tables where schemaname = 'passerelle' and relname = 'outbox'",
    )
    return rows[0]?.cleanings ?? 0
  }

  it('cleans the busy tables after 15,000 statements, and not before', async () => {
    const warn = vi.fn()
    const housekeeping = createHousekeeping(pglite, { ...silentLog, warn })
    housekeeping.count(14_999)
    await housekeeping.stop()
    expect(await cleanings()).toBe(0)
    const second = createHousekeeping(pglite, { ...silentLog, warn })
    second.count(14_999)
    second.count(1)
    await vi.waitFor(async () => expect(await cleanings()).toBe(1), { timeout: 10_000 })
    await second.stop()
    expect(warn).not.toHaveBeenCalled()
  })
})
