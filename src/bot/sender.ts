import { createPace, type Limits } from './pace.ts'
import { createWaitingLine, type Lane, type Waiting } from './waiting-line.ts'

/** Real time outside, a virtual one in tests. `now` is monotonic: a clock that is set back must not hold messages. */
export interface Timer {
  now(): number
  /** Calls `act` once after `ms`; the returned function cancels it. */
  after(ms: number, act: () => void): () => void
}

export const realTimer: Timer = {
  now: () => performance.now(),
  after(ms, act) {
    const handle = setTimeout(act, ms)
    return () => clearTimeout(handle)
  },
}

/** The bot stops: the message was surely not sent. */
export class SenderStopped extends Error {
  override name = 'SenderStopped'
}

/** Thrown by a call that found, when its turn had come, that there is nothing to send: its place is free again. */
export class NothingSent extends Error {
  override name = 'NothingSent'
}

export interface SenderParts {
  timer: Timer
  limits: Limits
  /** Milliseconds that Telegram asks to wait (`retry_after` of a 429); null for every other error. */
  retryAfterMs: (error: unknown) => number | null
}

export interface Sender {
  /**
   * Makes one Bot API call that counts against the limits of a chat, when its turn has come. Calls of one chat go one by
   * one. A 429 pauses its chat. An answer is then tried again here, unless Telegram asks for more than half a minute; all
   * else is thrown, for the ledger to decide.
   *
   * Errors: what the call throws; `SenderStopped`.
   */
  send<T>(place: { chatId: number; lane: Lane }, call: () => Promise<T>): Promise<T>
  /** Calls that wait: of one chat, or in all. */
  waiting(chatId?: number): number
  /** Finishes what people wait for, gives back the rest; resolves when nothing is under way, after `graceMs` at the latest. */
  stop(graceMs: number): Promise<void>
}

const longestHoldMs = 30_000
const mostTries = 4
/** 429s of two chats within this span mean that the bot as a whole is too fast. */
const togetherMs = 10_000

/** THE sender: every call that writes into a chat leaves through one of these. */
export const createSender = ({ timer, limits, retryAfterMs }: SenderParts): Sender => {
  const pace = createPace(limits)
  const turn = { readyAt: pace.chatReadyAt, lastSentAt: pace.lastSentAt }
  const line = createWaitingLine()
  let underWay = 0
  let stopping = false
  let limited = { chatId: 0, at: Number.NEGATIVE_INFINITY }
  let cancelWake = (): void => {}
  let onIdle = (): void => {}

  const pumpIn = (ms: number): void => {
    cancelWake()
    if (Number.isFinite(ms)) cancelWake = timer.after(Math.max(1, Math.ceil(ms)), pump)
  }

  function pump(): void {
    cancelWake()
    if (line.size() === 0) return
    const now = timer.now()
    const next = pace.readyAt() > now ? { wakeAt: pace.readyAt() } : line.take(now, turn)
    if ('wakeAt' in next) {
      pumpIn(next.wakeAt - now)
      return
    }
    pace.sent(next.chatId, now)
    underWay += 1
    next
      .run()
      .then(
        (value) => {
          pace.answered(next.chatId, now, timer.now())
          next.resolve(value)
        },
        (error: unknown) => failed(next, now, error),
      )
      .finally(() => ended(next))
    pumpIn(limits.everyMs)
  }

  function failed(item: Waiting, startedAt: number, error: unknown): void {
    if (error instanceof NothingSent) pace.unsent(item.chatId, startedAt)
    else pace.answered(item.chatId, startedAt, timer.now())
    const holdMs = retryAfterMs(error)
    if (holdMs !== null) hold(item.chatId, holdMs)
    item.tries += 1
    const again = holdMs !== null && holdMs <= longestHoldMs && item.tries < mostTries
    if (again && item.lane === 'answer' && !stopping) line.add(item, true)
    else item.reject(error)
  }

  function hold(chatId: number, holdMs: number): void {
    const now = timer.now()
    pace.pauseChat(chatId, now + holdMs)
    if (limited.chatId !== chatId && now - limited.at < togetherMs) pace.pauseAll(now + holdMs)
    limited = { chatId, at: now }
  }

  function ended(item: Waiting): void {
    underWay -= 1
    line.release(item.chatId)
    if (underWay === 0 && line.size() === 0) onIdle()
    pump()
  }

  const giveBack = (kept: readonly Lane[]): void => {
    for (const item of line.clear(kept)) item.reject(new SenderStopped('the bot is stopping'))
  }

  const idle = (graceMs: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = timer.after(graceMs, resolve)
      onIdle = () => {
        cancel()
        resolve()
      }
    })

  return {
    send<T>({ chatId, lane }: { chatId: number; lane: Lane }, call: () => Promise<T>): Promise<T> {
      if (stopping) return Promise.reject(new SenderStopped('the bot is stopping'))
      return new Promise<T>((resolve, reject) => {
        const run = async () => call()
        line.add({ chatId, lane, tries: 0, run, resolve: (value) => resolve(value as T), reject })
        pump()
      })
    },
    waiting: (chatId) => line.size(chatId),
    async stop(graceMs) {
      stopping = true
      giveBack(['answer'])
      if (underWay + line.size() > 0) await idle(graceMs)
      giveBack([])
      cancelWake()
    },
  }
}
