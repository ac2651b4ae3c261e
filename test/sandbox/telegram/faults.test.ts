import { HttpError } from 'grammy'
import { describe, expect, it, vi } from 'vitest'
import { giulia, openTelegram, refusal } from './open-telegram.ts'

const textsOf = (telegram: Awaited<ReturnType<typeof openTelegram>>['telegram']): string[] =>
  telegram.world.chats.get(giulia.id)?.messages.map(({ text }) => text) ?? []

describe('faults on order', () => {
  it('answers with a status as often as ordered, then works again', async () => {
    const { api, telegram } = await openTelegram()
    telegram.fault({ method: 'sendMessage', kind: 'error', status: 502, times: 2 })
    expect(await refusal(api.sendMessage(giulia.id, 'one'))).toMatchObject({ error_code: 502 })
    await expect(api.getMe()).resolves.toMatchObject({ id: 42 })
    expect(await refusal(api.sendMessage(giulia.id, 'two'))).toMatchObject({ error_code: 502 })
    await api.sendMessage(giulia.id, 'three')
    expect(textsOf(telegram)).toEqual(['three'])
  })

  it('asks to wait', async () => {
    const { api, telegram } = await openTelegram()
    telegram.fault({ method: '*', kind: 'error', status: 429, retryAfter: 7, times: 1 })
    expect(await refusal(api.getMe())).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } })
  })

  it('cuts the line before the message was sent, or after', async () => {
    const { api, telegram } = await openTelegram()
    telegram.fault({ method: 'sendMessage', kind: 'drop-before', times: 1 })
    await expect(api.sendMessage(giulia.id, 'lost')).rejects.toBeInstanceOf(HttpError)
    expect(textsOf(telegram)).toEqual([])
    telegram.fault({ method: 'sendMessage', kind: 'drop-after', times: 1 })
    await expect(api.sendMessage(giulia.id, 'arrived')).rejects.toBeInstanceOf(HttpError)
    expect(textsOf(telegram)).toEqual(['arrived'])
  })

  it('never answers, until the caller has enough', async () => {
    const { api, telegram } = await openTelegram()
    telegram.fault({ method: 'sendMessage', kind: 'hang', times: 1 })
    const enough = new AbortController()
    const settled = vi.fn()
    const call = api.sendMessage(giulia.id, 'waits', {}, enough.signal as never).catch(settled)
    await api.getMe()
    expect(settled).not.toHaveBeenCalled()
    enough.abort()
    await call
    expect(settled).toHaveBeenCalledOnce()
    expect(textsOf(telegram)).toEqual([])
  })

  it('forgets its orders', async () => {
    const { api, telegram } = await openTelegram()
    telegram.fault({ method: '*', kind: 'error', times: 9 })
    telegram.clearFaults()
    await expect(api.getMe()).resolves.toMatchObject({ username: 'passerelle_demo_bot' })
  })

  it('keeps a record of what was called, and how it went', async () => {
    const { api, telegram } = await openTelegram()
    await api.sendMessage(giulia.id, 'push')
    await refusal(api.sendMessage(1, 'nobody'))
    expect(telegram.calls).toMatchObject([
      { method: 'sendMessage', chatId: giulia.id, ok: true },
      { method: 'sendMessage', chatId: 1, ok: false },
    ])
  })
})
