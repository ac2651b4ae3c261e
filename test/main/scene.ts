import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SandboxMailbox, startSandboxMailbox } from '../../src/sandbox/mailbox/start-sandbox-mailbox.ts'
import { type SandboxTelegram, startSandboxTelegram } from '../../src/sandbox/telegram/server.ts'
import type { SandboxMessage } from '../../src/sandbox/telegram/world.ts'
import type { Env } from '../support/program.ts'
import { preparedClusterFile } from '../support/store.ts'
import { until } from '../support/until.ts'

export const token = '4242424242:AAinventedTokenOfTheTests000000000'
const bot = {
  id: 4242424242,
  is_bot: true,
  first_name: 'Passerelle',
  username: 'passerelle_test_bot',
} as const
const person = (id: number, first_name: string) => ({ id, is_bot: false, first_name, language_code: 'en' })

export const ana = person(501, 'Ana')
export const marek = person(502, 'Marek')
export const giulia = person(701, 'Giulia')
export const petr = person(702, 'Petr')
export const stranger = person(999, 'Nobody')
export const group = -1001000000042

/** The outside world of one program: moderators' group, two LAGs' chats, an embedded mailbox, a data directory. */
export interface Scene {
  telegram: SandboxTelegram
  mailbox: SandboxMailbox
  /** A directory of its own, without `.env`. */
  cwd: string
  env(over?: Env): Env
  /** What the bot wrote into a chat. */
  written(chatId: number): SandboxMessage[]
  /** What the bot wrote into the moderators' chat. */
  cards(): SandboxMessage[]
  /** The first message of the bot in the moderators' chat that holds these words. */
  toModerators(words: string): Promise<SandboxMessage>
  push(chatId: number, words: string): Promise<SandboxMessage>
  /** Both LAGs send /subscribe and were answered. */
  subscribe(): Promise<void>
  close(): Promise<void>
}

export interface SceneOptions {
  moderationChat?: number
  /** A database with all tables and no rows, as making one takes seconds. Not where the first start is what counts. */
  prepared?: boolean
}

const layCluster = async (dataDir: string): Promise<void> => {
  const database = join(dataDir, 'database')
  mkdirSync(database, { recursive: true })
  execFileSync('tar', ['-xf', await preparedClusterFile(), '-C', database], { stdio: 'ignore' })
}

export const openScene = async ({
  moderationChat = group,
  prepared = true,
}: SceneOptions = {}): Promise<Scene> => {
  const cwd = mkdtempSync(join(tmpdir(), 'passerelle-main-'))
  const dataDir = join(cwd, 'data')
  const telegram = await startSandboxTelegram({ token, bot })
  const mailbox = await startSandboxMailbox()
  if (prepared) await layCluster(dataDir)
  const { people, world } = telegram
  if (moderationChat < 0) people.group({ id: moderationChat, title: 'Moderators', admins: [ana, marek] })
  for (const user of [ana, giulia, petr]) people.meet(user)
  const written = (chatId: number): SandboxMessage[] =>
    (world.chats.get(chatId)?.messages ?? []).filter(({ from }) => from.id === bot.id)
  const find = (chatId: number, words: string): Promise<SandboxMessage> =>
    until(`“${words}” in chat ${chatId}`, () => written(chatId).find(({ text }) => text.includes(words)))
  return {
    telegram,
    mailbox,
    cwd,
    env: (over = {}) => ({
      BOT_TOKEN: token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      MODERATION_CHAT: String(moderationChat),
      MAILBOXES: mailbox.imapUrl,
      DATA_DIR: dataDir,
      ...over,
    }),
    written,
    cards: () => written(moderationChat),
    toModerators: (words) => find(moderationChat, words),
    push: find,
    subscribe: async () => {
      for (const lag of [giulia, petr]) people.write(lag.id, lag, '/subscribe')
      for (const lag of [giulia, petr]) await until(`${lag.first_name} is answered`, () => written(lag.id)[0])
    },
    close: async () => {
      await Promise.all([telegram.stop(), mailbox.stop()])
      rmSync(cwd, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A mail of an invented LAG that seeks partners; the title is its subject. */
export const offerMail = (title: string, body = ''): string =>
  [
    'From: Zuzana Hrabovska <zuzana@upper-valley.example>',
    'To: contact@passerelle.example',
    `Subject: ${title}`,
    `Message-ID: <${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}@upper-valley.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body ||
      `Dear network,

LAG Upper Valley in Slovakia looks for LAG partners in France and Italy for a LEADER cooperation project: ${title}.
Please answer before 15 December 2026.

Zuzana Hrabovska, LAG Upper Valley, zuzana@upper-valley.example`,
    '',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n')
