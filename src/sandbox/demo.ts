import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { type Running, startPasserelle } from '../main.ts'
import { startSandboxMailbox } from './mailbox/start-sandbox-mailbox.ts'
import { firstSamples } from './samples.ts'
import { cast, createStage, type Stage } from './stage.ts'
import { startSandboxTelegram } from './telegram/server.ts'
import { startPage } from './web/server.ts'

/** An invented token: the double asks for one as Telegram does. */
const token = '4242424242:AAdemoDemoDemoDemoDemoDemoDemoDemo0'
const bot = {
  id: 4242424242,
  is_bot: true,
  first_name: 'Passerelle',
  username: 'passerelle_demo_bot',
} as const

export interface Demo {
  url: string
  stage: Stage
  running: Running
  stop(): Promise<void>
}

/** The first start has three offers on their way, and Giulia's group listening. */
const setTheScene = async (stage: Stage, health: Running['health']): Promise<void> => {
  const { totals } = await health()
  if (totals.mails.length > 0) return
  stage.say('lag', cast.lag.id, '/start')
  stage.say('lag', cast.lag.id, '/subscribe')
  for (const { id, from, subject, text } of stage.samples())
    if (firstSamples.includes(id)) await stage.sendMail({ from, subject, text })
}

/**
 * The whole program on embedded parts: database, mailbox, Bot API double and one page that plays all three sides. What
 * was decided stays in `dataDir` for the next start. Errors: those of `startPasserelle`; `EADDRINUSE` for the port.
 */
export const startDemo = async ({ dataDir, port }: { dataDir: string; port: number }): Promise<Demo> => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const ends: (() => Promise<void>)[] = []
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end()
  }
  try {
    const telegram = await startSandboxTelegram({ token, bot, memoryFile: join(dataDir, 'telegram.json') })
    ends.push(telegram.stop)
    const mailbox = await startSandboxMailbox()
    ends.push(mailbox.stop)
    const stage = createStage(telegram, mailbox.smtpPort)
    const config = readConfig({
      BOT_TOKEN: token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      MODERATION_CHAT: String(cast.moderationChat),
      MAILBOXES: mailbox.imapUrl,
      DATA_DIR: join(dataDir, 'database'),
      HTTP_PORT: '0',
    })
    const page = await startPage(stage, port)
    ends.push(page.stop)
    const running = await startPasserelle(config, { log: createLog('warn') })
    ends.push(running.stop)
    await setTheScene(stage, running.health)
    return { url: page.url, stage, running, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
