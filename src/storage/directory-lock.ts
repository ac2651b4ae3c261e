import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Holder, holderSchema, isRunning, thisProcess } from './process-identity.ts'

/** Another process works in the data directory. */
export class DataDirectoryInUse extends Error {
  /** null: the lock names nobody. */
  readonly pid: number | null

  constructor(dataDir: string, pid: number | null) {
    super(
      `The data directory ${dataDir} is in use by ${pid === null ? 'another process' : `process ${pid}`}. ` +
        'Two processes would damage it: stop the other one, or give this one another DATA_DIR or a DATABASE_URL.',
    )
    this.name = 'DataDirectoryInUse'
    this.pid = pid
  }
}

const BEAT_MS = 2_000
/** A holder of whom only the heartbeat is visible is gone after this long without one. */
const SILENT_MS = 15_000

/**
 * Takes the directory for this process with a file `lock` in it. A lock is taken over only from a process that is surely
 * gone: its pid and start time tell; for a process in another container, or on another machine, its heartbeat does, which
 * may take 15 s. Errors: `DataDirectoryInUse`.
 */
export const lockDirectory = async (dataDir: string): Promise<{ release(): Promise<void> }> => {
  const path = join(dataDir, 'lock')
  const mine = JSON.stringify(thisProcess())
  while (!(await create(path, mine))) {
    const text = await readIfThere(path)
    if (text === null) continue
    const holder = parseHolder(text)
    if (await isHeld(path, holder)) throw new DataDirectoryInUse(dataDir, holder?.pid ?? null)
    if (!(await clear(path, text))) throw new DataDirectoryInUse(dataDir, null)
  }
  const beat = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => {})
  }, BEAT_MS)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      if ((await readIfThere(path)) === mine) await rm(path, { force: true })
    },
  }
}

const create = async (path: string, text: string): Promise<boolean> => {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

const readIfThere = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

const parseHolder = (text: string): Holder | null => {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const isHeld = async (path: string, holder: Holder | null): Promise<boolean> => {
  const running = holder === null ? null : isRunning(holder)
  return running ?? (await beats(path))
}

/** Watches a lock until its next heartbeat, or until it has been silent for too long. */
const beats = async (path: string): Promise<boolean> => {
  const first = await lastBeat(path)
  while (first !== null && Date.now() - first < SILENT_MS) {
    await delay(BEAT_MS / 4)
    if ((await lastBeat(path)) !== first) return true
  }
  return false
}

const lastBeat = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Removes a dead lock. false: somebody else was quicker, and what stands there now is his; it is put back. */
const clear = async (path: string, dead: string): Promise<boolean> => {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true
    throw error
  }
  const moved = await readIfThere(aside)
  if (moved !== dead) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
  return moved === dead
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === code
