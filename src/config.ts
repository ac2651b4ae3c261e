import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { type MailboxSettings, parseMailboxUrl } from './ingest/mailbox/url.ts'

export const roles = ['ingest', 'workers', 'bot'] as const
export type Role = (typeof roles)[number]

/** Wrong settings: one message that names each, what is wrong and what would be right, never its value. */
export class WrongSettings extends Error {
  override name = 'WrongSettings'
  readonly problems: string[]
  constructor(problems: string[]) {
    super(`Settings that need a hand:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)
const wholeNumber = (what: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, what)
    .transform(Number)
const urlOf = (what: string, ...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), what)

const megabyte = 1024 * 1024

/** Every setting, its form, and what would be right. */
const schema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d{5,12}:[\w-]{20,100}$/, 'should be the token that @BotFather gave, like 123456789:AAF…'),
  TELEGRAM_API_ROOT: urlOf('should be an address like https://api.telegram.org', 'http:', 'https:').default(
    'https://api.telegram.org',
  ),
  MODERATION_CHAT: z
    .string()
    .regex(
      /^-?\d{1,15}$/,
      "should be the number of the moderators' group, like -1001234567890 (`passerelle doctor` tells it)",
    )
    .transform(Number),
  MODERATORS: list
    .refine(
      // A list of nobody would leave every card undecided.
      (ids) => ids.length > 0 && ids.every((id) => /^\d{1,15}$/.test(id)),
      'should be user ids separated by commas, like 1234567,7654321',
    )
    .transform((ids) => ids.map(Number))
    .optional(),
  MAILBOXES: z
    .string()
    .default('')
    .pipe(list)
    .transform((addresses, context): MailboxSettings[] =>
      addresses.flatMap((address, index) => {
        try {
          return [parseMailboxUrl(address)]
        } catch (error) {
          context.addIssue({
            code: 'custom',
            message: `entry ${index + 1}: ${error instanceof Error ? error.message : 'not an address'}`,
          })
          return []
        }
      }),
    ),
  SMTP_URL: urlOf('should be an address like smtps://user:password@host:465', 'smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n@]{1,200}@[^\s@]{1,254}$/, 'should be an address like Rural network <contact@example.org>')
    .optional(),
  DATABASE_URL: urlOf(
    'should be an address like postgresql://user:password@host:5432/name',
    'postgres:',
    'postgresql:',
  ).optional(),
  REDIS_URL: urlOf('should be an address like redis://host:6379', 'redis:', 'rediss:').optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  HTTP_PORT: wholeNumber('should be a port, like 8080')
    .pipe(z.number().max(65_535, 'should be a port, at most 65535'))
    .default(8080),
  HTTP_PASSWORD: z.string().min(8, 'should have at least 8 characters').optional(),
  MAX_MAIL_SIZE: z
    .string()
    .regex(/^[1-9]\d{0,3}\s?MB$/i, 'should be a size like 40 MB')
    .default('40 MB')
    .transform((text) => Number.parseInt(text, 10) * megabyte),
  FIRST_SIGHT_DAYS: wholeNumber('should be a number of days, like 30').default(30),
  RETENTION_DAYS: wholeNumber('should be a number of days, like 365')
    .pipe(z.number().min(1, 'should be at least one day'))
    .optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'should be debug, info, warn, error or silent')
    .default('info'),
  ROLES: list
    .pipe(
      z
        .array(z.enum(roles, 'should be a list of ingest, workers, bot'))
        .min(1, 'should name at least one of ingest, workers, bot'),
    )
    .transform((named) => roles.filter((role) => named.includes(role)))
    .default([...roles]),
})

/** The settings of one process. */
export interface Config {
  botToken: string
  telegramApiRoot: string
  moderationChat: number
  /** null: the administrators of the moderators' group. */
  moderators: number[] | null
  mailboxes: MailboxSettings[]
  smtpUrl: string | null
  mailFrom: string | null
  databaseUrl: string | null
  redisUrl: string | null
  dataDir: string
  httpHost: string
  httpPort: number
  /** null: the queue board is not served. */
  httpPassword: string | null
  /** Bytes. */
  maxMailSize: number
  firstSightDays: number
  retentionDays: number | null
  logLevel: string
  roles: Role[]
}

/** Each problem once: of a list several entries may be wrong in the same way. */
const problemsOf = (error: z.ZodError): string[] => [
  ...new Set(
    error.issues.map((issue) => {
      const name = String(issue.path[0] ?? '')
      return issue.code === 'invalid_type' ? `${name} is missing` : `${name} ${issue.message}`
    }),
  ),
]

/** What a setting asks of another one. Told together with settings that are wrong by themselves. */
const problemsTogether = (env: Record<string, string>): string[] => {
  const problems: string[] = []
  const found = schema.shape.ROLES.safeParse(env['ROLES'])
  // Roles that share nothing but the database cannot share an embedded one.
  if (found.success && found.data.length < roles.length && !env['DATABASE_URL'])
    problems.push(
      'ROLES splits the program into processes: DATABASE_URL should name a PostgreSQL that they share',
    )
  if (found.success && found.data.includes('ingest') && !/[^\s,]/.test(env['MAILBOXES'] ?? ''))
    problems.push(
      'MAILBOXES should name at least one mailbox, like imaps://contact%40example.org:password@imap.example.org/INBOX',
    )
  if (env['SMTP_URL'] && !env['MAIL_FROM'])
    problems.push('MAIL_FROM is missing: letters sent by SMTP_URL need a sender')
  return problems
}

/** Errors: `WrongSettings`. Empty variables count as absent, as containers and .env files leave them. */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const present: Record<string, string> = {}
  for (const name of settingNames) {
    const value = env[name]?.trim()
    if (value) present[name] = value
  }
  const parsed = schema.safeParse(present)
  const problems = [...(parsed.success ? [] : problemsOf(parsed.error)), ...problemsTogether(present)]
  if (!parsed.success || problems.length > 0) throw new WrongSettings(problems)
  const settings = parsed.data
  return {
    botToken: settings.BOT_TOKEN,
    telegramApiRoot: settings.TELEGRAM_API_ROOT,
    moderationChat: settings.MODERATION_CHAT,
    moderators: settings.MODERATORS ?? null,
    mailboxes: settings.MAILBOXES,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM ?? null,
    databaseUrl: settings.DATABASE_URL ?? null,
    redisUrl: settings.REDIS_URL ?? null,
    dataDir: settings.DATA_DIR,
    httpHost: settings.HTTP_HOST,
    httpPort: settings.HTTP_PORT,
    httpPassword: settings.HTTP_PASSWORD ?? null,
    maxMailSize: settings.MAX_MAIL_SIZE,
    firstSightDays: settings.FIRST_SIGHT_DAYS,
    retentionDays: settings.RETENTION_DAYS ?? null,
    logLevel: settings.LOG_LEVEL,
    roles: settings.ROLES,
  }
}

/** The environment, with a `.env` file below it: what the environment sets wins. */
export const readEnvironment = (file = '.env'): Record<string, string | undefined> =>
  existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env } : process.env

/** Every setting's name, for `.env.example` and its test. */
export const settingNames: string[] = Object.keys(schema.shape)
