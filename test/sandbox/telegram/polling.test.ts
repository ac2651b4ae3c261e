import { describe, expect, it, vi } from 'vitest'
import { ana, giulia, group, openTelegram, refusal } from './open-telegram.ts'

describe('long polls', () => {
  it('are held until something happens', async () => {
    const { api, telegram } = await openTelegram()
    const poll = api.getUpdates({ timeout: 30 })
    await vi.waitFor(() => expect(telegram.world.listeners.size).toBe(1))
    telegram.people.write(giulia.id, giulia, '/start')
    await expect(poll).resolves.toMatchObject([{ message: { text: '/start', from: giulia } }])
    expect(telegram.world.listeners.size).toBe(0)
  })

  it('end empty at their timeout', async () => {
    const { api } = await openTelegram()
    await expect(api.getUpdates({ timeout: 0 })).resolves.toEqual([])
  })

  it('bring an update again until an offset above it confirms it', async () => {
    const { api, telegram } = await openTelegram()
    telegram.people.write(giulia.id, giulia, '/start')
    telegram.people.write(giulia.id, giulia, '/help')
    const [first, second] = await api.getUpdates()
    const start = first?.update_id ?? 0
    expect(second?.update_id).toBe(start + 1)
    await expect(api.getUpdates({ limit: 1 })).resolves.toMatchObject([{ update_id: start }])
    await expect(api.getUpdates({ offset: start + 1 })).resolves.toMatchObject([{ update_id: start + 1 }])
    await expect(api.getUpdates({ offset: 0 })).resolves.toHaveLength(1)
    await expect(api.getUpdates({ offset: start + 2 })).resolves.toEqual([])
  })

  it('end with 409 when another process polls', async () => {
    const { api, telegram } = await openTelegram()
    const first = refusal(api.getUpdates({ timeout: 30 }))
    await vi.waitFor(() => expect(telegram.world.listeners.size).toBe(1))
    const second = api.getUpdates({ timeout: 30 })
    await expect(first).resolves.toMatchObject({ error_code: 409 })
    telegram.people.write(giulia.id, giulia, '/start')
    await expect(second).resolves.toHaveLength(1)
  })

  it('bring only the kinds that were asked for', async () => {
    const { api, telegram } = await openTelegram()
    await api.getUpdates({ allowed_updates: ['message'] })
    telegram.people.block(giulia)
    telegram.people.write(giulia.id, giulia, '/start')
    await expect(api.getUpdates()).resolves.toMatchObject([{ message: { text: '/start' } }])
    await api.getUpdates({ allowed_updates: [] })
    telegram.people.block(giulia)
    await expect(api.getUpdates()).resolves.toHaveLength(2)
  })

  it('begin anew when pending updates are dropped', async () => {
    const { api, telegram } = await openTelegram()
    telegram.people.write(giulia.id, giulia, '/start')
    await api.deleteWebhook({ drop_pending_updates: true })
    await expect(api.getUpdates()).resolves.toEqual([])
  })
})

describe('privacy mode', () => {
  it('shows a bot in a group commands and answers to itself, and nothing else', async () => {
    const { api, telegram } = await openTelegram()
    const card = await api.sendMessage(group.id, 'card')
    const write = (text: string, replyTo?: number) =>
      telegram.people.write(group.id, ana, text, replyTo === undefined ? {} : { replyTo })
    write('Did somebody phone them?')
    write('/queue')
    write('/queue@passerelle_demo_bot')
    write('/queue@another_bot')
    write('It is in Ankara', card.message_id)
    write('I agree', 2)
    const seen = (await api.getUpdates()).map(({ message }) => message?.text)
    expect(seen).toEqual(['/queue', '/queue@passerelle_demo_bot', 'It is in Ankara'])
  })

  it('shows everything that is written to the bot alone', async () => {
    const { api, telegram } = await openTelegram()
    telegram.people.write(giulia.id, giulia, 'hello?')
    await expect(api.getUpdates()).resolves.toMatchObject([
      { message: { text: 'hello?', chat: { type: 'private' } } },
    ])
  })
})
