import { pino } from 'pino'

/**
 * What a log line may say. Personal data and secrets stay out by construction: only these fields pass, errors are told by
 * name, code and place, never by a message that a library or a mail wrote. The scrubbed stream is the net below.
 */
export interface LogFields {
  role?: string
  mailbox?: string
  mailId?: number
  offerId?: number
  deliveryId?: number
  updateId?: number
  job?: string
  queue?: string
  attempt?: number
  kind?: string
  state?: string
  reason?: string
  method?: string
  code?: string | number
  count?: number
  skipped?: number
  ms?: number
  retryInMs?: number
  host?: string
  port?: number
  url?: string
  version?: string
  signal?: string
  store?: string
  err?: unknown
}

export interface Log {
  debug(fields: LogFields, message: string): void
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
}

const allowed = new Set<string>([
  'role',
  'mailbox',
  'mailId',
  'offerId',
  'deliveryId',
  'updateId',
  'job',
  'queue',
  'attempt',
  'kind',
  'state',
  'reason',
  'method',
  'code',
  'count',
  'skipped',
  'ms',
  'retryInMs',
  'host',
  'port',
  'url',
  'version',
  'signal',
  'store',
] satisfies Exclude<keyof LogFields, 'err'>[])

/** Bot tokens (`123456:AA…`), credentials in addresses, mail addresses. Bounded quantifiers: a log line may be long. */
const secrets: [RegExp, string][] = [
  [/\d{5,12}:[\w-]{20,100}/g, '[token]'],
  [/(\w{2,12}:\/\/)[^\s/@"]{1,200}@/g, '$1[credentials]@'],
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu, '[address]'],
]

/** The net below the allow-list: whatever still looks like a secret or an address is masked in the finished line. */
export const scrub = (line: string): string =>
  secrets.reduce((text, [pattern, mask]) => text.replace(pattern, mask), line)

/** `at name (file:///…/file.js:1:2)` or `at file:///…/file.js:1:2`. */
const frame = /^\s{1,8}at [^\n]{0,300}?([^/\\\s(]{1,80}:\d{1,7}):\d{1,7}\)?$/gm

/**
 * Where an error arose: `file.js:line` of up to five frames. A stack begins with the message, whose lines may look like
 * frames: where the two cannot be told apart, nothing is told.
 */
const framesOf = ({ stack = '', message }: Error): string[] => {
  const start = stack.indexOf(message)
  if (start < 0) return []
  const frames = stack.slice(start + message.length)
  return [...frames.matchAll(frame)].slice(0, 5).map((match) => match[1] ?? '')
}

const textOrNumber = (value: unknown): string | number | undefined =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined

/** An error without its words: its class, its codes, where it arose and what caused it (two levels down). */
export const describeError = (error: unknown, depth = 2): Record<string, unknown> => {
  if (!(error instanceof Error)) return { type: typeof error }
  const told = error as Error & {
    code?: unknown
    error_code?: unknown
    responseStatus?: unknown
    error?: unknown
  }
  const cause = error.cause ?? told.error
  return {
    type: error.name,
    code: textOrNumber(told.code) ?? textOrNumber(told.error_code) ?? textOrNumber(told.responseStatus),
    at: framesOf(error),
    ...(cause !== undefined && depth > 0 ? { cause: describeError(cause, depth - 1) } : {}),
  }
}

/** Keeps the allowed fields of one line; says how many others were dropped. */
const keepAllowed = (fields: Record<string, unknown>): Record<string, unknown> => {
  const kept: Record<string, unknown> = {}
  let dropped = 0
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'err') kept['err'] = describeError(value)
    else if (allowed.has(key) && ['string', 'number', 'boolean'].includes(typeof value)) kept[key] = value
    else if (value !== undefined) dropped++
  }
  return dropped > 0 ? { ...kept, dropped } : kept
}

/** Lines of JSON on standard output, or into `destination`. */
export const createLog = (level: string, destination?: { write(line: string): void }): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => error },
      formatters: { level: (label) => ({ level: label }), log: keepAllowed },
      hooks: { streamWrite: scrub },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  )

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }
