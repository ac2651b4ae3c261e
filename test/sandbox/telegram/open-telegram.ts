import { Api, GrammyError } from 'grammy'
import { afterEach } from 'vitest'
import { type SandboxTelegram, startSandboxTelegram } from '../../../src/sandbox/telegram/server.ts'

export const ana = { id: 501, is_bot: false, first_name: 'Ana' }
export const giulia = { id: 701, is_bot: false, first_name: 'Giulia' }
export const group = { id: -1001000000042, title: 'Moderators', admins: [ana] }

export interface OpenTelegram {
  telegram: SandboxTelegram
  api: Api
}

let open: SandboxTelegram[] = []

/** A double with a moderators' group and Giulia's private chat, and a client of it; stopped after the test. */
export const openTelegram = async (
  options: Partial<Parameters<typeof startSandboxTelegram>[0]> = {},
): Promise<OpenTelegram> => {
  const telegram = await startSandboxTelegram({
    token: '42:an-invented-token',
    bot: { id: 42, is_bot: true, first_name: 'Passerelle', username: 'passerelle_demo_bot' },
    ...options,
  })
  open.push(telegram)
  telegram.people.group(group)
  telegram.people.meet(giulia)
  return { telegram, api: new Api(telegram.token, { apiRoot: telegram.apiRoot }) }
}

afterEach(async () => {
  const ending = open
  open = []
  await Promise.all(ending.map((telegram) => telegram.stop()))
})

/** What Telegram said instead of doing it. */
export const refusal = async (
  call: Promise<unknown>,
): Promise<Pick<GrammyError, 'error_code' | 'description' | 'parameters'>> => {
  try {
    await call
  } catch (error) {
    if (error instanceof GrammyError) return error
    throw error
  }
  throw new Error('Telegram took it')
}
