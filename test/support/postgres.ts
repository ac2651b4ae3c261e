import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import { postgresBin } from './optional.ts'

export interface TestPostgres {
  /** A database of its own, empty. */
  createDatabase(): Promise<string>
  /** As a power switch would. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Stops it and removes its files. */
  close(): Promise<void>
}

/** The server refuses to run as root: then it runs as `nobody`. */
const NOBODY = 65534
const asServer = (dir: string): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  chownSync(dir, NOBODY, NOBODY)
  return { uid: NOBODY, gid: NOBODY }
}

/** A real PostgreSQL server on a free port, in a directory of its own. */
export const startPostgres = async (): Promise<TestPostgres> => {
  const bin = postgresBin()
  if (bin === null) throw new Error('PostgreSQL is not installed')
  const dir = mkdtempSync(join(tmpdir(), 'passerelle-postgres-'))
  const owner = asServer(dir)
  const data = join(dir, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'passerelle', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    {
      ...owner,
      cwd: dir,
      stdio: 'ignore',
    },
  )
  const port = await freePort()
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', dir, '-F']
  let server = spawn(join(bin, 'postgres'), args, { ...owner, cwd: dir, stdio: 'ignore' })
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    // SIGINT: fast shutdown, which drops every client.
    server.kill('SIGINT')
    await gone
  }
  const isUp = (): boolean => {
    try {
      execFileSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port), '-q'])
      return true
    } catch {
      return false
    }
  }
  const untilUp = async (): Promise<void> => {
    while (!isUp()) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`)
      await delay(50)
    }
  }
  await untilUp()
  let databases = 0
  return {
    createDatabase: async () => {
      const name = `test${++databases}`
      execFileSync(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'passerelle', name])
      return `postgres://passerelle@127.0.0.1:${port}/${name}`
    },
    stop,
    start: async () => {
      server = spawn(join(bin, 'postgres'), args, { ...owner, cwd: dir, stdio: 'ignore' })
      await untilUp()
    },
    close: async () => {
      await stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
