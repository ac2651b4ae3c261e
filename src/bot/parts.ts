import type { Api } from 'grammy'
import type { Locales } from '../locales/index.ts'
import type { Clock } from '../usecases/ports.ts'
import type { Administrators } from './administrators.ts'
import type { Replies } from './replies.ts'
import type { BotUseCases } from './use-cases.ts'

/** What the bot tells the operator: never anybody's words, a name or the token. */
export interface LogFields {
  /** What Telegram or the program said, in one line of `describeFailure`. */
  reason?: string
  /** The command or the button that it was about. */
  kind?: string
  updateId?: number
  count?: number
  /** Told by its class and place alone. */
  err?: unknown
}

export interface BotLog {
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
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
