import { GrammyError, HttpError } from 'grammy'
import type { DeliveryOutcome } from '../usecases/ports.ts'
import { SenderStopped } from './sender.ts'

/** Outcomes of a call that did not give a message. */
export type Failure = Exclude<DeliveryOutcome, { outcome: 'sent' | 'cancelled' }>

/** Telegram's own faults pass within seconds; a revoked token does not. */
const faultMs = 5_000
const tokenMs = 60_000

/** The connection was never made, so nothing can have arrived (libuv and node-fetch error codes). */
const beforeConnecting = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''

const neverConnected = (error: unknown): boolean => {
  const message = error instanceof Error ? error.message : ''
  return (
    beforeConnecting.has(codeOf(error)) ||
    message.includes('reason: connect ') ||
    message.includes('before secure TLS connection was established')
  )
}

/** One line without the token, which stands in the URL of every network error, and without anybody's words. */
export const describeFailure = (error: unknown): string => {
  if (error instanceof GrammyError) return `${error.error_code} ${error.description} (${error.method})`
  if (error instanceof HttpError)
    return `no answer from Telegram (${codeOf(error.error) || 'connection lost'})`
  if (!(error instanceof Error)) return 'unknown error'
  const code = codeOf(error)
  return code ? `${error.name} ${code}` : error.name
}

/** `retry_after` of a 429, in milliseconds; null for every other error. */
export const retryAfterMs = (error: unknown): number | null =>
  error instanceof GrammyError && error.error_code === 429
    ? (error.parameters.retry_after ?? 1) * 1_000
    : null

type GoneReason = Extract<Failure, { outcome: 'gone' }>['reason']

/** Descriptions as the Bot API server words them; they are stable, but no contract: what is not known is refused. */
const goneWords: [string, GoneReason][] = [
  ['blocked by the user', 'blocked'],
  ["can't initiate conversation", 'blocked'],
  ['user is deactivated', 'deactivated'],
  ['bot was kicked', 'kicked'],
  ['bot is not a member', 'kicked'],
  ['group chat was deleted', 'not-found'],
  ['chat not found', 'not-found'],
  ['peer_id_invalid', 'not-found'],
  ['group is deactivated', 'not-found'],
  ['not enough rights', 'no-rights'],
  ['have no rights', 'no-rights'],
  ['need administrator rights', 'no-rights'],
  ['chat_write_forbidden', 'no-rights'],
  ['chat_restricted', 'no-rights'],
]

const goneReason = ({ error_code, description }: GrammyError): GoneReason | null => {
  const words = description.toLowerCase()
  const known = goneWords.find(([part]) => words.includes(part))
  return known?.[1] ?? (error_code === 403 ? 'no-rights' : null)
}

const answered = (error: GrammyError): Failure => {
  const text = describeFailure(error)
  const moved = error.parameters.migrate_to_chat_id
  if (moved !== undefined) return { outcome: 'moved', chatId: moved }
  const afterMs = retryAfterMs(error)
  if (afterMs !== null) return { outcome: 'later', afterMs, error: text }
  if (error.error_code >= 500) return { outcome: 'later', afterMs: faultMs, error: text }
  if (error.error_code === 401 || error.error_code === 404)
    return { outcome: 'later', afterMs: tokenMs, error: text }
  const gone = goneReason(error)
  return gone ? { outcome: 'gone', reason: gone } : { outcome: 'refused', error: text }
}

/** What became of a message whose call threw. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof GrammyError) return answered(error)
  if (error instanceof SenderStopped) return { outcome: 'later', afterMs: 0, error: 'the bot is stopping' }
  const text = describeFailure(error)
  if (error instanceof HttpError)
    return neverConnected(error.error)
      ? { outcome: 'later', afterMs: faultMs, error: text }
      : { outcome: 'unknown', error: text }
  return { outcome: 'refused', error: text }
}

const says = (error: unknown, ...parts: string[]): boolean =>
  error instanceof GrammyError && parts.some((part) => error.description.toLowerCase().includes(part))

/** An edit that would change nothing. */
export const isUnchanged = (error: unknown): boolean => says(error, 'message is not modified')

/** The message to edit is not there any more, or is not ours to edit. */
export const isUneditable = (error: unknown): boolean =>
  says(error, 'message to edit not found', "message can't be edited", 'message_id_invalid')

/** The forum topic was closed or deleted: the group itself can still be written to. */
export const isTopicGone = (error: unknown): boolean =>
  says(error, 'message thread not found', 'topic_deleted', 'topic_closed', 'thread_id_invalid')

/** A button of contacts or links that Telegram does not like: the text alone can be sent. */
export const isButtonRefused = (error: unknown): boolean =>
  says(error, 'button', 'inline keyboard', 'copy_text')
