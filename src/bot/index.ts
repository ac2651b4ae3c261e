export { type BotSettings, type BotStatus, type BotTiming, createBot, type TelegramBot } from './bot.ts'
export type { BotCheck } from './check.ts'
export type { BotLog } from './parts.ts'
export type { BotUseCases } from './use-cases.ts'
