import type { ServerResponse } from 'node:http'
import type { Update } from 'grammy/types'
import type { Call } from './methods.ts'
import { Refusal } from './refusal.ts'
import { changed, type World } from './world.ts'

/** Bot API, `getUpdates`: at most 100 updates at once, held for at most 50 seconds. */
const MOST_UPDATES = 100
const LONGEST_POLL_S = 50

/** What was seen is confirmed by an offset above it; a negative offset keeps that many of the newest. */
const take = (world: World, offset: number, limit: number): Update[] => {
  const owed =
    offset < 0 ? world.updates.slice(offset) : world.updates.filter(({ update_id }) => update_id >= offset)
  const confirmed = owed.length < world.updates.length
  world.updates = owed
  if (confirmed) changed(world)
  return owed.slice(0, limit)
}

const rememberWanted = (world: World, wanted: unknown): void => {
  if (Array.isArray(wanted)) world.allowedUpdates = wanted.length === 0 ? null : wanted.map(String)
}

/** Long polling: held until there is an update or the caller's timeout; a second poll ends the first (409). */
export const createPolling = (world: World) => {
  let endCurrent = (): void => {}
  return (call: Call, response: ServerResponse): Promise<Update[]> => {
    endCurrent()
    rememberWanted(world, call['allowed_updates'])
    const offset = Number(call['offset'] ?? 0)
    const limit = Math.min(MOST_UPDATES, Number(call['limit'] ?? MOST_UPDATES))
    const ready = take(world, offset, limit)
    if (ready.length > 0) return Promise.resolve(ready)
    return new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer)
        world.listeners.delete(look)
        response.off('close', giveNone)
        endCurrent = () => {}
      }
      const look = (): void => {
        const found = take(world, offset, limit)
        if (found.length === 0) return
        finish()
        resolve(found)
      }
      const giveNone = (): void => {
        finish()
        resolve([])
      }
      const timer = setTimeout(giveNone, Math.min(LONGEST_POLL_S, Number(call['timeout'] ?? 0)) * 1000)
      endCurrent = () => {
        finish()
        reject(
          new Refusal(
            409,
            'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
          ),
        )
      }
      world.listeners.add(look)
      response.on('close', giveNone)
    })
  }
}
