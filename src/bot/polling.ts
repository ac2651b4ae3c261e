import { type Api, type Bot, GrammyError } from 'grammy'
import type { Clock } from '../usecases/ports.ts'
import { describeFailure } from './failures.ts'
import type { BotLog } from './parts.ts'

export interface PollingParts {
  bot: Bot
  /** For calls whose answer comes at once: the bot's own waits as long as a poll takes. */
  api: Api
  clock: Clock
  log: BotLog
  /** How long Telegram holds a poll that has nothing to tell. */
  pollSeconds: number
  /** The first wait after a fault, and the longest. */
  backoffMs: { first: number; most: number }
  /** Called once Telegram has told who the bot is. */
  onConnect(): void
}

export interface PollingStatus {
  lastPollAt: Date | null
  lastError: string | null
}

export interface Polling {
  start(): void
  /** Ends the poll; what it brought is finished. Waits for Telegram no longer than `graceMs`. */
  stop(graceMs: number): Promise<void>
  status(): PollingStatus
}

const updates = ['message', 'callback_query', 'my_chat_member'] as const

const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/**
 * Long polling that survives Telegram's faults, a lost network and a second process with the same token (409): grammY gives
 * up at some of them, so it is started again, ever more slowly. Nothing is dropped: an update stays with Telegram until it
 * was handled.
 */
export const createPolling = (parts: PollingParts): Polling => {
  const { bot, api, clock, log, pollSeconds, backoffMs, onConnect } = parts
  const status: PollingStatus = { lastPollAt: null, lastError: null }
  const stopping = new AbortController()
  let running: Promise<void> = Promise.resolve()
  let waitMs = backoffMs.first

  const failed = (text: string): void => {
    if (text !== status.lastError) log.warn({ reason: text }, 'Telegram cannot be polled')
    status.lastError = text
  }

  const succeeded = (): void => {
    if (status.lastError) log.info({}, 'Telegram is polled again')
    waitMs = backoffMs.first
    status.lastPollAt = clock.now()
    status.lastError = null
  }

  bot.api.config.use(async (previous, method, payload, signal) => {
    if (method !== 'getUpdates') return previous(method, payload, signal)
    try {
      const answer = await previous(method, payload, signal)
      if (answer.ok) succeeded()
      else failed(describeFailure(new GrammyError('', answer, method, {})))
      return answer
    } catch (error) {
      if (!stopping.signal.aborted) failed(describeFailure(error))
      throw error
    }
  })

  const connect = async (): Promise<void> => {
    if (bot.isInited()) return
    bot.botInfo = await api.getMe()
    // The first poll may be held for as long as nobody writes: until then this answer is the proof that Telegram is there.
    status.lastPollAt = clock.now()
    status.lastError = null
    log.info({}, 'the bot is connected')
    onConnect()
  }

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await connect()
        await bot.start({ allowed_updates: updates, timeout: pollSeconds })
      } catch (error) {
        if (stopping.signal.aborted) return
        failed(describeFailure(error))
        await wait(waitMs, stopping.signal)
        waitMs = Math.min(waitMs * 2, backoffMs.most)
      }
    }
  }

  return {
    start() {
      running = run()
    },
    async stop(graceMs) {
      stopping.abort()
      // The last poll tells Telegram what was handled; if it fails, those updates come again and are known.
      const ended = Promise.all([bot.stop().catch(() => {}), running])
      await Promise.race([ended, wait(graceMs)])
    },
    status: () => ({ ...status }),
  }
}
