import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { freePort } from './free-port.ts'

export interface TestRedis {
  url: string
  /** FLUSHALL */
  wipe(): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
  /** Stops it and removes its files. */
  close(): Promise<void>
}

const program = (): string => (existsSync('/usr/bin/valkey-server') ? 'valkey-server' : 'redis-server')

/** A real Redis or Valkey server on a free port, with its append-only file in a directory of its own. */
export const startRedis = async (): Promise<TestRedis> => {
  const dir = mkdtempSync(join(tmpdir(), 'passerelle-redis-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--save',
    '',
    '--appendonly',
    'yes',
  ]
  const run = () => spawn(program(), [...args, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' })
  let server = run()
  const ask = async <T>(question: (client: Redis) => Promise<T>): Promise<T> => {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
    client.on('error', () => {})
    try {
      await client.connect()
      return await question(client)
    } finally {
      client.disconnect()
    }
  }
  const untilUp = async (): Promise<void> => {
    const isUp = () => ask((client) => client.ping()).then(Boolean, () => false)
    while (!(await isUp())) {
      if (server.exitCode !== null) throw new Error(`Redis ended with ${server.exitCode}`)
      await delay(20)
    }
  }
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
  }
  await untilUp()
  return {
    url,
    wipe: async () => {
      await ask((client) => client.flushall())
    },
    stop,
    start: async () => {
      server = run()
      await untilUp()
    },
    close: async () => {
      await stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
