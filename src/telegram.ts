import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BotStatus, type BotUseCases, createBot, type TelegramBot } from './bot/index.ts'
import type { Config } from './config.ts'
import type { Health } from './http/health.ts'
import type { Log } from './log.ts'
import type { Lease, Store } from './storage/connect.ts'
import { decideOffer } from './usecases/decide-offer.ts'
import { chooseLocale, currentChat, followChat, localeOf } from './usecases/follow-chat.ts'
import { listOffers } from './usecases/list-offers.ts'
import type { Clock, MailReader } from './usecases/ports.ts'
import { forgetUpdates, rememberUpdate, seenUpdate } from './usecases/remember-update.ts'
import { recoverDeliveries, startDeliveries } from './usecases/send-deliveries.ts'
import { cardOf } from './usecases/show-card.ts'
import { originalOf } from './usecases/show-original.ts'
import { subscribe, unsubscribe } from './usecases/subscribe.ts'

/** How often a second process asks whether the first one is gone. */
const LEASE_RETRY_MS = 5_000
const HOUR_MS = 60 * 60 * 1000

interface Parts {
  config: Config
  log: Log
  clock: Clock
  store: Store
  reader: MailReader
}

export interface RunningTelegram {
  health(): NonNullable<Health['telegram']>
  stop(): Promise<void>
}

const createUseCases = ({ store, clock, reader }: Parts): BotUseCases => ({
  decide: (decision) => decideOffer({ store, clock }, decision),
  cardOf: (offerId) => cardOf(store.db, offerId),
  originalOf: (asked) => originalOf({ db: store.db, reader }, asked),
  subscribe: (place) => subscribe({ store, clock }, place),
  unsubscribe: (ended) => unsubscribe({ store }, ended),
  listOffers: (search) => listOffers(store.db, search),
  localeOf: (chatId) => localeOf(store, chatId),
  chooseLocale: (choice) => chooseLocale(store, choice),
  followChat: (move) => followChat({ store, clock }, move),
  currentChat: (chatId) => currentChat(store, chatId),
  seenUpdate: (updateId) => seenUpdate(store, updateId),
  rememberUpdate: (updateId) => rememberUpdate({ store, clock }, updateId),
})

/** The bot, from its settings: `start` runs it, `doctor` only checks it. */
export const createTelegramBot = (parts: Parts): TelegramBot =>
  createBot({
    token: parts.config.botToken,
    apiRoot: parts.config.telegramApiRoot,
    moderationChat: parts.config.moderationChat,
    moderators: parts.config.moderators,
    useCases: createUseCases(parts),
    log: parts.log,
    clock: parts.clock,
  })

/** The lease's name holds no secret: a token's digest. */
const leaseName = (token: string): string =>
  `telegram ${createHash('sha256').update(token).digest('hex').slice(0, 16)}`

/** Polls and sends for as long as the lease is held. Resolves once both have ended. */
const runBot = async (
  parts: Parts,
  lease: Lease,
  stopping: AbortSignal,
  onBot: (bot: TelegramBot | null) => void,
): Promise<void> => {
  const { store, clock, config, log, reader } = parts
  await recoverDeliveries({ store, clock })
  const bot = createTelegramBot(parts)
  onBot(bot)
  const deliveries = startDeliveries({
    store,
    clock,
    log,
    reader,
    messenger: bot.messenger,
    moderationChat: config.moderationChat,
  })
  const stopListening = await store.listen('deliveries', deliveries.wake)
  deliveries.wake()
  await bot.start()
  const tidy = setInterval(() => {
    forgetUpdates({ store, clock }).catch((err) => log.warn({ err }, 'old updates could not be forgotten'))
  }, HOUR_MS)
  await new Promise<void>((resolve) => {
    AbortSignal.any([stopping, lease.lost]).addEventListener('abort', () => resolve(), { once: true })
    if (stopping.aborted || lease.lost.aborted) resolve()
  })
  clearInterval(tidy)
  await Promise.all([deliveries.stop(), bot.stop(), stopListening().catch(() => {})])
  onBot(null)
}

const leaseStatus: BotStatus = {
  username: null,
  lastPollAt: null,
  lastError: 'another process is the bot of this token',
  queued: 0,
  sent: 0,
  failed: 0,
}

const toHealth = ({
  username,
  lastPollAt,
  queued,
  lastError,
}: BotStatus): NonNullable<Health['telegram']> => ({
  ok: lastError === null,
  username,
  lastPollAt,
  waiting: queued,
  error: lastError,
})

/** Takes the lease of the token when it is free, and is the bot while it holds it. Returns at once. */
export const startTelegram = async (parts: Parts): Promise<RunningTelegram> => {
  const { store, config, log } = parts
  const stopping = new AbortController()
  let current: TelegramBot | null = null
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const lease = await store.lease(leaseName(config.botToken)).catch(() => null)
      if (lease) {
        await runBot(parts, lease, stopping.signal, (bot) => {
          current = bot
        }).catch((err) => log.error({ err }, 'the bot stopped and is started again'))
        await lease.release().catch(() => {})
      }
      await sleep(LEASE_RETRY_MS, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const running = loop()
  return {
    health: () => toHealth(current?.status() ?? leaseStatus),
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
