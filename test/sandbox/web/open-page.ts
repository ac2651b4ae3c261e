import { Bot } from 'grammy'
import { SMTPServer } from 'smtp-server'
import { afterEach } from 'vitest'
import { cast, createStage, type Stage } from '../../../src/sandbox/stage.ts'
import { type SandboxTelegram, startSandboxTelegram } from '../../../src/sandbox/telegram/server.ts'
import { startPage } from '../../../src/sandbox/web/server.ts'

export interface OpenPage {
  url: string
  stage: Stage
  telegram: SandboxTelegram
  /** Whole messages (RFC 5322) that reached the mailbox. */
  mails: string[]
  /** Ends the page alone: the line breaks. */
  close(): Promise<void>
}

let endings: (() => Promise<unknown>)[] = []

/** A mailbox that only keeps what comes. */
const startMailbox = async (onMail: (mail: string) => Promise<void>): Promise<number> => {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part as Buffer)
      await onMail(Buffer.concat(parts).toString('utf8'))
      done()
    },
  })
  endings.push(() => new Promise<void>((resolve) => void smtp.close(() => resolve())))
  const server = smtp.listen(0, '127.0.0.1')
  await new Promise<void>((resolve) => server.once('listening', () => resolve()))
  return (server.address() as { port: number }).port
}

/** The page over a mailbox and a Bot API double; all of it ends with the test. */
export const openPage = async (
  onMail: (mail: string) => Promise<void> = async () => {},
): Promise<OpenPage> => {
  const telegram = await startSandboxTelegram({
    token: '42:an-invented-token',
    bot: { id: 42, is_bot: true, first_name: 'Passerelle', username: 'passerelle_demo_bot' },
  })
  endings.push(() => telegram.stop())
  const mails: string[] = []
  const port = await startMailbox(async (mail) => {
    mails.push(mail)
    await onMail(mail)
  })
  const stage = createStage(telegram, port)
  const { url, stop } = await startPage(stage, 0)
  let stopped: Promise<void> | null = null
  const close = () => {
    stopped ??= stop()
    return stopped
  }
  endings.push(close)
  return { url, stage, telegram, mails, close }
}

/** A bot that plays the real one's part: a card for each mail, and a push for each tap on Approve. */
export const startScriptedBot = (telegram: SandboxTelegram): { post(mail: string): Promise<void> } => {
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } })
  bot.on('callback_query:data', async (context) => {
    await context.answerCallbackQuery(
      context.callbackQuery.data === 'ok'
        ? { text: 'Approved: it goes out to the subscribers.' }
        : { text: 'Only moderators can do that.', show_alert: true },
    )
    if (context.callbackQuery.data !== 'ok') return
    await context.editMessageText(`Approved by ${context.from.first_name}`)
    await bot.api.sendMessage(cast.lag.id, 'New cooperation offer', {
      entities: [{ type: 'bold', offset: 0, length: 3 }],
      reply_markup: {
        inline_keyboard: [
          [{ text: 'gal.example', url: 'https://gal.example/offer' }],
          [{ text: 'Copy', copy_text: { text: 'ana@gal.example' } }],
        ],
      },
    })
  })
  bot.command('help', (context) => context.reply('/subscribe: get each new offer here'))
  void bot.start()
  endings.push(() => bot.stop())
  return {
    async post(mail) {
      const subject = /^Subject: (.{1,200})$/m.exec(mail)?.[1] ?? ''
      const title = `Offer 1\n${subject}\n`
      await bot.api.sendMessage(cast.moderationChat, `${title}${mail.slice(-600)}`, {
        entities: [
          { type: 'bold', offset: 0, length: 5 },
          { type: 'expandable_blockquote', offset: title.length, length: Math.min(600, mail.length) },
        ],
        reply_markup: {
          inline_keyboard: [
            [
              { text: 'Approve', callback_data: 'ok', style: 'success' },
              { text: 'Reject', callback_data: 'no', style: 'danger' },
            ],
          ],
        },
      })
    },
  }
}

afterEach(async () => {
  const ending = endings.reverse()
  endings = []
  for (const end of ending) await end()
})
