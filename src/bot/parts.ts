import type { Api } from 'grammy'
import type { Locales } from '../locales/index.ts'
import type { Clock } from '../usecases/ports.ts'
import type { Administrators } from './administrators.ts'
import type { Replies } from './replies.ts'
import type { BotUseCases } from './use-cases.ts'

/** The part of a pino logger that the bot uses. Fields never hold anybody's words, names or the token. */
export interface BotLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What every feature is given. */
export interface Parts {
  api: Api
  useCases: BotUseCases
  locales: Locales
  replies: Replies
  administrators: Administrators
  /** Is this the moderators' chat, under its present id or one from before it moved? */
  isModerationChat(chatId: number): Promise<boolean>
  /** null: the administrators of the moderation chat. */
  moderators: number[] | null
  clock: Clock
  log: BotLog
  /** How long a tap may go without an answer, in milliseconds. */
  tapMs: number
}
