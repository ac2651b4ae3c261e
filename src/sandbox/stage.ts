import type { User } from 'grammy/types'
import { createTransport } from 'nodemailer'
import { createSamples, type Sample } from './samples.ts'
import type { SandboxTelegram } from './telegram/server.ts'
import type { SandboxChat, TapAnswer } from './telegram/world.ts'

/** Everybody who plays in the demo. Telegram ids are invented. */
export const cast = {
  moderationChat: -1001000000042,
  moderators: [
    { id: 501, is_bot: false, first_name: 'Ana', last_name: 'Moreau', language_code: 'en' },
    { id: 502, is_bot: false, first_name: 'Marek', last_name: 'Zielny', language_code: 'en' },
  ] satisfies User[],
  lag: {
    id: 701,
    is_bot: false,
    first_name: 'Giulia',
    last_name: 'Ferri',
    language_code: 'en',
  } satisfies User,
  mailbox: 'contact@passerelle.example',
}

type Side = 'moderators' | 'lag'

export interface SentMail {
  from: string
  subject: string
  at: number
}

/** What the page shows: both chats, and the mails that left, newest first. Times are milliseconds of Unix time. */
export interface Picture {
  bot: string
  /** Where mails go. */
  mailbox: string
  moderators: ChatPicture
  lag: ChatPicture
  mails: SentMail[]
}

export interface ChatPicture {
  title: string
  people: { id: number; name: string }[]
  messages: {
    id: number
    who: string
    whoId: number
    fromBot: boolean
    at: number
    edited: boolean
    text: string
    entities: unknown[]
    keyboard: unknown[][]
  }[]
}

export interface Stage {
  picture(): Picture
  samples(): Sample[]
  watch(look: () => void): () => void
  sendMail(mail: Pick<Sample, 'from' | 'subject' | 'text'>): Promise<void>
  /** A whole message (RFC 5322), as uploaded; the file's name is for the list of mails that left. */
  sendRaw(raw: Uint8Array, fileName?: string): Promise<void>
  say(side: Side, who: number, text: string): void
  tap(side: Side, who: number, messageId: number, button: string): Promise<TapAnswer>
}

/** Messages of a chat, and mails, that the page shows at most. */
const SHOWN = 80

const nameOf = (user: User): string => [user.first_name, user.last_name].filter(Boolean).join(' ')

const pictureOf = (chat: SandboxChat, people: User[], botId: number): ChatPicture => ({
  title: chat.title,
  people: people.map((user) => ({ id: user.id, name: nameOf(user) })),
  messages: chat.messages.slice(-SHOWN).map((message) => ({
    id: message.id,
    who: nameOf(message.from),
    whoId: message.from.id,
    fromBot: message.from.id === botId,
    at: message.date * 1000,
    edited: message.editedAt !== undefined,
    text: message.text,
    entities: message.entities,
    keyboard: message.keyboard?.inline_keyboard ?? [],
  })),
})

/** The demo's stage: three people's sides of the same story, over the embedded mailbox and the Bot API double. */
export const createStage = (telegram: SandboxTelegram, smtpPort: number): Stage => {
  const { people, world } = telegram
  const letters = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true })
  const group = people.group({
    id: cast.moderationChat,
    title: 'Moderators · Rural Network',
    admins: cast.moderators,
  })
  const lagChat = people.meet(cast.lag)
  const mails: SentMail[] = []
  const watchers = new Set<() => void>()
  const changed = (): void => {
    for (const look of watchers) look()
  }
  world.listeners.add(changed)

  const person = (side: Side, id: number): User => {
    const user = (side === 'moderators' ? cast.moderators : [cast.lag]).find(
      (candidate) => candidate.id === id,
    )
    if (!user) throw new Error('Nobody of that name is in this chat.')
    return user
  }
  const chatIdOf = (side: Side): number => (side === 'moderators' ? group.id : lagChat.id)
  const note = (mail: Omit<SentMail, 'at'>): void => {
    mails.unshift({ ...mail, at: Date.now() })
    mails.length = Math.min(mails.length, SHOWN)
    changed()
  }

  return {
    picture: () => ({
      bot: world.bot.first_name,
      mailbox: cast.mailbox,
      moderators: pictureOf(group, cast.moderators, world.bot.id),
      lag: pictureOf(lagChat, [cast.lag], world.bot.id),
      mails,
    }),
    samples: () => createSamples(new Date()),
    watch: (look) => {
      watchers.add(look)
      return () => watchers.delete(look)
    },
    sendMail: async ({ from, subject, text }) => {
      await letters.sendMail({ from, to: cast.mailbox, subject, text })
      note({ from: from.name || from.address, subject })
    },
    sendRaw: async (raw, fileName) => {
      if (raw.length === 0) throw new Error('That file is empty.')
      await letters.sendMail({
        envelope: { from: 'upload@passerelle.example', to: cast.mailbox },
        raw: Buffer.from(raw),
      })
      note({ from: fileName ?? 'An uploaded file', subject: `${Math.ceil(raw.length / 1024)} kB` })
    },
    say: (side, who, text) => people.write(chatIdOf(side), person(side, who), text),
    tap: (side, who, messageId, button) => people.tap(chatIdOf(side), messageId, person(side, who), button),
  }
}
