import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope } from 'grammy/types'
import type { Locale, Locales } from '../locales/index.ts'

const forLags = ['subscribe', 'unsubscribe', 'offers', 'language', 'help'] as const
const forModerators = ['offers', 'language', 'help'] as const

type Command = 'start' | (typeof forLags)[number]

const described = (commands: readonly Command[], { t }: Locale): BotCommand[] =>
  commands.map((command) => ({ command, description: t(`command-${command}`) }))

/** The menus of commands: who sees which, in each language; other languages see English. Errors: what Telegram answers. */
export const publishCommands = async (api: Api, locales: Locales, moderationChat: number): Promise<void> => {
  const menus: [BotCommandScope, readonly Command[]][] = [
    [{ type: 'all_private_chats' }, ['start', ...forLags]],
    [{ type: 'all_group_chats' }, forLags],
    [{ type: 'chat_administrators', chat_id: moderationChat }, forModerators],
  ]
  for (const [scope, commands] of menus) {
    await api.setMyCommands(described(commands, locales.of(null)), { scope })
    for (const code of locales.codes)
      await api.setMyCommands(described(commands, locales.of(code)), { scope, language_code: code })
  }
}
