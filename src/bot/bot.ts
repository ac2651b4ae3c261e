import { Api, Bot } from 'grammy'
import { createLocales, type Locales } from '../locales/index.ts'
import type { Clock, Messenger } from '../usecases/ports.ts'
import { createAdministrators } from './administrators.ts'
import { type BotCheck, checkBotAndChat } from './check.ts'
import { publishCommands } from './commands.ts'
import { describeFailure, retryAfterMs } from './failures.ts'
import { allFeatures } from './features/index.ts'
import { createMessenger } from './messenger.ts'
import { type Limits, telegramLimits } from './pace.ts'
import type { BotLog, Parts } from './parts.ts'
import { createPolling, type Polling } from './polling.ts'
import { createReplies } from './replies.ts'
import { createSender, realTimer, type Sender } from './sender.ts'
import { createShown, type Shown } from './shown.ts'
import type { BotUseCases } from './use-cases.ts'

export interface BotSettings {
  token: string
  /** `https://api.telegram.org`, or a Bot API server of one's own. */
  apiRoot: string
  /** Id of the moderators' group, as the settings have it: it may have moved since. */
  moderationChat: number
  /** User ids; null: the administrators of that group. */
  moderators: number[] | null
  useCases: BotUseCases
  log: BotLog
  clock: Clock
  timing?: Partial<BotTiming>
}

/** Waits and limits. Tests shorten them. */
export interface BotTiming {
  limits: Limits
  pollSeconds: number
  backoffMs: { first: number; most: number }
  /** How long a tap may go without an answer. */
  tapMs: number
  /** How long a call to Telegram may take; polls take longer. */
  callSeconds: number
  /** How long `stop` waits for what is under way. */
  graceMs: number
}

const usualTiming: BotTiming = {
  limits: telegramLimits,
  pollSeconds: 30,
  backoffMs: { first: 1_000, most: 30_000 },
  tapMs: 4_000,
  callSeconds: 20,
  graceMs: 1_500,
}

export interface BotStatus {
  /** null until Telegram has told it. */
  username: string | null
  lastPollAt: Date | null
  /** One line without secrets; null while all is well. */
  lastError: string | null
  /** Calls that wait for their turn. */
  queued: number
  /** Calls that wrote into a chat since the start, and those that failed. */
  sent: number
  failed: number
}

export interface TelegramBot {
  /** Starts polling and returns at once: Telegram may be away, and is tried until it answers. */
  start(): Promise<void>
  stop(): Promise<void>
  messenger: Messenger
  status(): BotStatus
  check(): Promise<BotCheck>
}

/** Updates come at least once: what was handled before is skipped, and counts as handled only when it was. */
const onlyOnce = (bot: Bot, { useCases, log }: Parts): void => {
  bot.use(async ({ update: { update_id: updateId } }, next) => {
    const failed = (error: unknown) =>
      log.warn({ reason: describeFailure(error) }, 'an update could not be looked up')
    if (await useCases.seenUpdate(updateId).catch(failed)) return
    await next()
    await useCases.rememberUpdate(updateId).catch(failed)
  })
}

const handleUpdates = (bot: Bot, parts: Parts): void => {
  onlyOnce(bot, parts)
  bot.use(allFeatures(parts))
  bot.catch(({ error, ctx }) => {
    parts.log.error(
      { reason: describeFailure(error), updateId: ctx.update.update_id, err: error },
      'an update was not handled',
    )
  })
}

const writes = new Set(['sendMessage', 'editMessageText', 'editMessageReplyMarkup', 'deleteMessage'])

const countWrites = (api: Api): { sent: number; failed: number } => {
  const counts = { sent: 0, failed: 0 }
  api.config.use(async (previous, method, payload, signal) => {
    if (!writes.has(method)) return previous(method, payload, signal)
    let ok = false
    try {
      const answer = await previous(method, payload, signal)
      ok = answer.ok
      return answer
    } finally {
      counts[ok ? 'sent' : 'failed'] += 1
    }
  })
  return counts
}

interface Outside {
  bot: Bot
  api: Api
  sender: Sender
  shown: Shown
  locales: Locales
  timing: BotTiming
}

const connectOutside = ({ token, apiRoot, timing: given }: BotSettings): Outside => {
  const timing = { ...usualTiming, ...given }
  const root = apiRoot.replace(/\/+$/, '')
  const spareSeconds = 15
  return {
    bot: new Bot(token, { client: { apiRoot: root, timeoutSeconds: timing.pollSeconds + spareSeconds } }),
    api: new Api(token, { apiRoot: root, timeoutSeconds: timing.callSeconds }),
    sender: createSender({ timer: realTimer, limits: timing.limits, retryAfterMs }),
    shown: createShown(),
    locales: createLocales(),
    timing,
  }
}

const featureParts = (settings: BotSettings, { api, sender, shown, locales, timing }: Outside): Parts => {
  const { useCases, clock, log, moderators, moderationChat } = settings
  return {
    api,
    useCases,
    locales,
    replies: createReplies({ api, sender, shown, log }),
    administrators: createAdministrators(api, clock),
    isModerationChat: async (chatId) =>
      (await useCases.currentChat(chatId)) === (await useCases.currentChat(moderationChat)),
    moderators,
    clock,
    log,
    tapMs: timing.tapMs,
  }
}

const pollingOf = ({ bot, api, locales, timing }: Outside, settings: BotSettings): Polling => {
  const { clock, log, useCases, moderationChat } = settings
  const showCommands = async (): Promise<void> => {
    try {
      await publishCommands(api, locales, await useCases.currentChat(moderationChat))
    } catch (error) {
      log.warn({ reason: describeFailure(error) }, 'the menus of commands were not set')
    }
  }
  return createPolling({
    bot,
    api,
    clock,
    log,
    pollSeconds: timing.pollSeconds,
    backoffMs: timing.backoffMs,
    onConnect: () => void showCommands(),
  })
}

/** The whole room: what it does is in `features/`, what it sends leaves through one sender. */
export const createBot = (settings: BotSettings): TelegramBot => {
  const { clock, moderationChat, moderators, useCases } = settings
  const outside = connectOutside(settings)
  const { bot, api, sender, shown, locales, timing } = outside
  const counts = countWrites(api)
  handleUpdates(bot, featureParts(settings, outside))
  const polling = pollingOf(outside, settings)
  return {
    async start() {
      polling.start()
    },
    async stop() {
      await polling.stop(timing.graceMs)
      await sender.stop(timing.graceMs)
    },
    messenger: createMessenger({ api, sender, shown, locales, clock }),
    status: () => ({
      username: bot.isInited() ? bot.botInfo.username : null,
      ...polling.status(),
      queued: sender.waiting(),
      ...counts,
    }),
    async check() {
      // Doctor looks at Telegram even where the database is away.
      const chatId = await useCases.currentChat(moderationChat).catch(() => moderationChat)
      return checkBotAndChat({ api, moderators, moderationChat: chatId })
    },
  }
}
