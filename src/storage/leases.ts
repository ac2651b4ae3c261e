import type { Lease } from './store.ts'

/** Leases inside one process: enough where a lock file keeps every other process out. */
export const holdLeases = (): { take(name: string): Promise<Lease | null>; close(): void } => {
  const held = new Map<string, AbortController>()
  return {
    take: async (name) => {
      if (held.has(name)) return null
      const lost = new AbortController()
      held.set(name, lost)
      return {
        lost: lost.signal,
        release: async () => {
          if (held.get(name) === lost) held.delete(name)
        },
      }
    },
    close: () => {
      for (const lost of held.values()) lost.abort()
      held.clear()
    },
  }
}
