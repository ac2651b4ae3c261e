import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectStore, DataDirectoryInUse, type Store } from '../../src/storage/connect.ts'
import { lockDirectory } from '../../src/storage/directory-lock.ts'
import { mailboxes } from '../../src/storage/schema.ts'
import { StoreUsedInsideTransaction } from '../../src/storage/store.ts'
import { openTestStore, silentLog } from '../support/store.ts'
import { storeSuite, takesLargeMail } from './suite.ts'

describe('the embedded store', () => {
  storeSuite(() => openTestStore())

  describe('with its one connection', () => {
    let store: Store
    beforeEach(async () => {
      store = await openTestStore()
    })
    afterEach(() => store.close())

    it('refuses a query, a job or a transaction beside the one that is open, instead of waiting for ever', async () => {
      const refused: unknown[] = []
      await store.transaction(async (tx) => {
        const beside = [
          store.db.select().from(mailboxes),
          store.transaction(async () => {}),
          store.queuePool.query('select 1'),
          store.check(),
        ]
        refused.push(
          ...(await Promise.all(
            beside.map((tried) =>
              tried.then(
                () => null,
                (error) => error,
              ),
            ),
          )),
        )
        await tx.insert(mailboxes).values({ key: 'contact@rural.example/INBOX' })
      })
      expect(refused).toHaveLength(4)
      for (const error of refused) expect(error).toBeInstanceOf(StoreUsedInsideTransaction)
      expect(await store.db.select().from(mailboxes)).toHaveLength(1)
    })

    it('lets what was begun in a transaction go on after it', async () => {
      let late: Promise<unknown> = Promise.resolve()
      let end = (): void => {}
      const ended = new Promise<void>((resolve) => {
        end = resolve
      })
      await store.transaction(async () => {
        late = ended.then(() => store.db.select().from(mailboxes))
      })
      end()
      expect(await late).toEqual([])
    })

    it('runs transactions of many callers one after the other', async () => {
      const keys = Array.from({ length: 50 }, (_, index) => `box${index}@rural.example/INBOX`)
      await Promise.all(keys.map((key) => store.transaction((tx) => tx.insert(mailboxes).values({ key }))))
      expect(await store.db.$count(mailboxes)).toBe(50)
    })
  })
})

describe('the data directory', () => {
  let dataDir: string
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'passerelle-data-'))
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))

  it('is kept from other users, takes a mail of 40 MB and gives the same bytes back, and opens again for one process', async () => {
    const warn = vi.fn()
    const path = join(dataDir, 'made', 'anew')
    const store = await connectStore({ databaseUrl: null, dataDir: path, log: { ...silentLog, warn } })
    expect((await stat(path)).mode & 0o777).toBe(0o700)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]?.[1]).toMatch(/not a power cut: give DATABASE_URL/)
    await takesLargeMail(store)
    await store.db.insert(mailboxes).values({ key: 'contact@rural.example/INBOX' })
    const second = connectStore({ databaseUrl: null, dataDir: path, log: silentLog })
    await expect(second).rejects.toThrow(DataDirectoryInUse)
    await expect(second).rejects.toThrow(`is in use by process ${process.pid}.`)
    await store.close()
    const reopened = await connectStore({ databaseUrl: null, dataDir: path, log: silentLog })
    expect(await reopened.db.$count(mailboxes)).toBe(1)
    await reopened.close()
    expect(await readdir(path)).toEqual(['database'])
  })

  it('holds what was committed when its process is killed, and is free for the next one', async () => {
    const program = fileURLToPath(new URL('./committing.ts', import.meta.url))
    const child = fork(program, { execArgv: ['--import', 'tsx'], env: { ...process.env, DATA_DIR: dataDir } })
    const committed = await new Promise<number>((resolve) => {
      child.on('message', (count: number) => {
        if (count === 25) resolve(count)
      })
    })
    const held = connectStore({ databaseUrl: null, dataDir, log: silentLog })
    await expect(held).rejects.toThrow(`is in use by process ${child.pid}.`)
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    const store = await connectStore({ databaseUrl: null, dataDir, log: silentLog })
    expect(await store.db.$count(mailboxes)).toBeGreaterThanOrEqual(committed)
    await store.close()
  })

  describe('its lock', () => {
    const lockPath = () => join(dataDir, 'lock')
    const write = (holder: Record<string, unknown>) => writeFile(lockPath(), JSON.stringify(holder))
    const holder = async (): Promise<Record<string, unknown>> => {
      const lock = await lockDirectory(dataDir)
      const read = JSON.parse(await readFile(lockPath(), 'utf8'))
      await lock.release()
      return read
    }

    it('is taken over from a pid that was used again since', async () => {
      await write({ ...(await holder()), startedAt: '1' })
      await (await lockDirectory(dataDir)).release()
    })

    it('is taken over after the machine was started anew', async () => {
      await write({ ...(await holder()), boot: 'another boot' })
      await (await lockDirectory(dataDir)).release()
    })

    it('of another container is believed while its heart beats', async () => {
      await write({ ...(await holder()), pids: 'pid:[1]', pid: 1 })
      const beat = setInterval(() => void utimes(lockPath(), new Date(), new Date()), 100)
      await expect(lockDirectory(dataDir)).rejects.toThrow('is in use by process 1.')
      clearInterval(beat)
    })

    it('of another container is taken over once it has been silent', async () => {
      await write({ ...(await holder()), pids: 'pid:[1]', pid: 1 })
      const longAgo = new Date(Date.now() - 60_000)
      await utimes(lockPath(), longAgo, longAgo)
      await (await lockDirectory(dataDir)).release()
    })

    it('that names nobody is believed only while it is fresh', async () => {
      await writeFile(lockPath(), '')
      const longAgo = new Date(Date.now() - 60_000)
      await utimes(lockPath(), longAgo, longAgo)
      await (await lockDirectory(dataDir)).release()
    })

    it('goes to one of many that find a dead one', async () => {
      await write({ ...(await holder()), startedAt: '1' })
      const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(dataDir)))
      const taken = tries.filter((tried) => tried.status === 'fulfilled')
      expect(taken).toHaveLength(1)
      for (const lock of taken) await lock.value.release()
      expect(await readdir(dataDir)).toEqual([])
    })
  })
})
