import { Refusal } from './refusal.ts'
import type { SandboxChat } from './world.ts'

/** Counts what the bot sends, and refuses what Telegram's limits refuse. */
export interface Pace {
  take(chat: SandboxChat): void
}

/** Telegram is more patient than its own figures: 30 messages a second in all, 20 a minute per group, with some slack. */
const ALL_PER_SECOND = 30
const GROUP_PER_MINUTE = 20

const overLimit = (times: number[], now: number, windowMs: number, most: number): number | null => {
  while (times.length > 0 && (times[0] ?? now) <= now - windowMs) times.shift()
  return times.length >= most ? Math.max(1, Math.ceil(((times[0] ?? now) + windowMs - now) / 1000)) : null
}

const refuse = (seconds: number): never => {
  throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
}

export const createPace = (now: () => number): Pace => {
  const all: number[] = []
  const perGroup = new Map<number, number[]>()
  return {
    take: (chat) => {
      const at = now()
      const wait = overLimit(all, at, 1_000, ALL_PER_SECOND)
      if (wait !== null) refuse(wait)
      if (chat.type !== 'private') {
        const times = perGroup.get(chat.id) ?? []
        perGroup.set(chat.id, times)
        const groupWait = overLimit(times, at, 60_000, GROUP_PER_MINUTE)
        if (groupWait !== null) refuse(groupWait)
        times.push(at)
      }
      all.push(at)
    },
  }
}
