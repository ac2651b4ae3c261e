import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Stage } from '../stage.ts'

/** Longest silence on the line, so that the page can tell a quiet stage from a broken line. */
const HEARTBEAT_MS = 15_000

/** Server-sent events: the whole picture at once and after each change; a beat when nothing changes. */
export const streamPictures = (context: Context, stage: Stage): Response =>
  streamSSE(context, async (stream) => {
    let isNew = true
    let wake = (): void => {}
    const stopWatching = stage.watch(() => {
      isNew = true
      wake()
    })
    stream.onAbort(() => {
      stopWatching()
      wake()
    })
    let shown = ''
    while (!stream.aborted) {
      // What changes while this is written makes it new again: nothing waits for the next beat.
      isNew = false
      const picture = JSON.stringify(stage.picture())
      if (picture !== shown) await stream.writeSSE({ event: 'picture', data: picture })
      shown = picture
      if (isNew || stream.aborted) continue
      const isBeat = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(true), HEARTBEAT_MS)
        wake = () => {
          clearTimeout(timer)
          resolve(false)
        }
      })
      if (isBeat) await stream.writeSSE({ event: 'beat', data: '' })
    }
  })
