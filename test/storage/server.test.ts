import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { connectStore, notify, QueryFailed, SchemaTooNew, type Store } from '../../src/storage/connect.ts'
import { mailboxes } from '../../src/storage/schema.ts'
import { describeWith } from '../support/optional.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { silentLog } from '../support/store.ts'
import { storeSuite, takesLargeMail } from './suite.ts'

describeWith('postgresql', 'the store on a PostgreSQL server', () => {
  let server: TestPostgres
  const opened: Store[] = []
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })
  afterAll(() => server.close())

  const connect = async (databaseUrl: string): Promise<Store> => {
    const store = await connectStore({ databaseUrl, dataDir: '', log: silentLog })
    opened.push(store)
    return store
  }

  storeSuite(async () =>
    connectStore({ databaseUrl: await server.createDatabase(), dataDir: '', log: silentLog }),
  )

  it('is brought up to date by one of the processes that start together', async () => {
    const databaseUrl = await server.createDatabase()
    const stores = await Promise.all([1, 2, 3, 4].map(() => connect(databaseUrl)))
    const applied = await stores[0]?.db.execute(sql`select name from passerelle.migrations`)
    expect(applied?.rows).toEqual([{ name: '0000_initial' }])
  })

  it('takes a mail of 40 MB and gives the same bytes back', async () => {
    await takesLargeMail(await connect(await server.createDatabase()))
  })

  it('is refused when a newer version has changed it', async () => {
    const databaseUrl = await server.createDatabase()
    const store = await connect(databaseUrl)
    await store.db.execute(sql`insert into passerelle.migrations (name) values ('0099_from_the_future')`)
    const start = connect(databaseUrl)
    await expect(start).rejects.toThrow(SchemaTooNew)
    await expect(start).rejects.toThrow(/newer version of Passerelle \(migration 0099_from_the_future/)
  })

  it('keeps a lease from another process, and frees it with the one that held it', async () => {
    const databaseUrl = await server.createDatabase()
    const [first, second] = [await connect(databaseUrl), await connect(databaseUrl)]
    expect(await first.lease('telegram')).not.toBeNull()
    expect(await second.lease('telegram')).toBeNull()
    opened.splice(opened.indexOf(first), 1)
    await first.close()
    await vi.waitFor(async () => expect(await second.lease('telegram')).not.toBeNull(), { timeout: 10_000 })
  })

  it('fails while the server is away, and works again without a restart once it is back', async () => {
    const store = await connect(await server.createDatabase())
    const woken = vi.fn()
    const lease = await store.lease('telegram')
    await store.listen('outbox', woken)
    await server.stop()
    await vi.waitFor(() => expect(lease?.lost.aborted).toBe(true), { timeout: 10_000 })
    await expect(store.check()).rejects.toThrow()
    await expect(store.db.select().from(mailboxes)).rejects.toThrow(QueryFailed)
    await expect(store.lease('telegram')).rejects.toThrow()
    await server.start()
    await store.check()
    expect(await store.lease('telegram')).not.toBeNull()
    // Woken once, for it may have missed something; then by each commit again.
    await vi.waitFor(() => expect(woken).toHaveBeenCalledTimes(1), { timeout: 15_000 })
    await store.transaction((tx) => notify(tx, 'outbox'))
    await vi.waitFor(() => expect(woken).toHaveBeenCalledTimes(2), { timeout: 5_000 })
  })
})
