import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { until } from './until.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A machine that does much else at the time is slow. */
const START_WITHIN_MS = 120_000

export type Env = Record<string, string>

/** What `/healthz` answers. */
export interface Look {
  status: number
  body: {
    database: { ok: boolean; kind: string }
    queue: { ok: boolean; queues: { queue: string; delayed: number }[] }
    mailboxes: { key: string; state: string; lastSuccessAt: string | null }[] | null
    telegram: { ok: boolean; lastPollAt: string | null; error: string | null } | null
    totals: { mails: { state: string; count: number }[] }
  }
}

interface Started {
  /** Of health and metrics. */
  port: number
  /** All that it wrote. */
  output(): string
  look(): Promise<Look>
  /** Resolves once `/healthz` answers 200. */
  healthy(): Promise<void>
}

/** The program as a process of its own. */
export interface Program extends Started {
  /** SIGTERM; resolves once it has ended. */
  stop(): Promise<{ code: number | null; ms: number }>
  /** SIGKILL */
  kill(): Promise<void>
}

const lookAt = async (port: number): Promise<Look> => {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`)
  return { status: response.status, body: (await response.json()) as Look['body'] }
}

const startedOn = (port: number, output: () => string): Started => ({
  port,
  output,
  look: () => lookAt(port),
  healthy: async () => {
    await until('the program is healthy', async () =>
      (await lookAt(port)).status === 200 ? true : undefined,
    )
  },
})

const run = (args: string[], env: Env, cwd: string) => {
  // Nothing of the tests' own environment may stand in for a setting; without `.env` in `cwd` neither may a file.
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (piece: string) => {
      text += piece
    })
  }
  // All that was written has been read by then.
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => text, ended }
}

const killAtExit = (child: ChildProcess): (() => void) => {
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  return () => process.off('exit', kill)
}

/** Runs the compiled program until it ends by itself. */
export const runToEnd = async (
  args: string[],
  { env, cwd }: { env: Env; cwd: string },
): Promise<{ code: number | null; output: string }> => {
  const { ended, output } = run(args, env, cwd)
  return { code: await ended, output: output() }
}

/**
 * Starts the compiled program (`npm run build` makes it) in the directory `cwd`. Resolves once it serves health; its port
 * is a free one. Errors: it ended before, with what it wrote.
 */
export const startProgram = async ({ env, cwd }: { env: Env; cwd: string }): Promise<Program> => {
  const { child, output, ended } = run(['start'], { HTTP_PORT: '0', ...env }, cwd)
  const forget = killAtExit(child)
  void ended.then(forget)
  const port = await until(
    'the program serves health',
    () => {
      if (child.exitCode !== null) return null
      const [, digits] = /"port":(\d+),"msg":"health and metrics are served"/.exec(output()) ?? []
      return digits === undefined ? undefined : Number(digits)
    },
    START_WITHIN_MS,
  ).catch(() => null)
  if (port === null) {
    child.kill('SIGKILL')
    throw new Error(`the program did not start (exit code ${child.exitCode}): ${output()}`)
  }
  return {
    ...startedOn(port, output),
    stop: async () => {
      const from = performance.now()
      child.kill('SIGTERM')
      return { code: await ended, ms: performance.now() - from }
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
