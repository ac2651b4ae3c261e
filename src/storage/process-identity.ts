import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'

/** Who holds a lock. Where the system does not tell (other than Linux) a value is null. */
export const holderSchema = z.object({
  pid: z.number().int().positive(),
  /** Clock ticks from boot to the process's start: a pid is used again, with another start. */
  startedAt: z.string().nullable(),
  boot: z.string().nullable(),
  /** Containers count pids anew, each in its own namespace. */
  pids: z.string().nullable(),
  host: z.string(),
})
export type Holder = z.infer<typeof holderSchema>

export const thisProcess = (): Holder => ({
  pid: process.pid,
  startedAt: startOf(process.pid),
  boot: orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  pids: orNull(() => readlinkSync('/proc/self/ns/pid')),
  host: hostname(),
})

/** null: it cannot be told from here, for the holder counts its pids elsewhere. */
export const isRunning = (holder: Holder): boolean | null => {
  const here = thisProcess()
  if (holder.boot !== here.boot) return holder.host === here.host ? false : null
  if (holder.pids !== here.pids || (here.pids === null && holder.host !== here.host)) return null
  if (!exists(holder.pid)) return false
  const startedAt = startOf(holder.pid)
  return startedAt === null || holder.startedAt === null || startedAt === holder.startedAt
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return !(error instanceof Error && Reflect.get(error, 'code') === 'ESRCH')
  }
}

/** proc(5): field 22 of `stat`, counted after the name in parentheses, which may hold blanks. */
const startOf = (pid: number): string | null =>
  orNull(() => {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null
  })

const orNull = <T>(read: () => T | null): T | null => {
  try {
    return read()
  } catch {
    return null
  }
}
