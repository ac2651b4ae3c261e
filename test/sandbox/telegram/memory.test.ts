import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ana, giulia, group, openTelegram } from './open-telegram.ts'

let directory = ''
let memoryFile = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sandbox-telegram-'))
  memoryFile = join(directory, 'chats', 'telegram.json')
})
afterEach(() => rmSync(directory, { recursive: true }))

const keyboard = { reply_markup: { inline_keyboard: [[{ text: 'Approve', callback_data: '1:ok:1:1' }]] } }

describe('the memory of the double', () => {
  it('shows both chats again, with buttons that work and updates that are owed', async () => {
    const before = await openTelegram({ memoryFile, firstUpdateId: 1 })
    const card = await before.api.sendMessage(group.id, 'a card', keyboard)
    before.telegram.people.write(giulia.id, giulia, '/start')
    await before.api.setMyCommands([{ command: 'start', description: 'What this is' }])
    await before.telegram.stop()

    const after = await openTelegram({ memoryFile, firstUpdateId: 1 })
    expect(after.telegram.world.chats).toEqual(
      new Map(
        [...before.telegram.world.chats].map(([id, chat]) => [
          id,
          { ...chat, nextMessageId: expect.any(Number) },
        ]),
      ),
    )
    await expect(after.api.getMyCommands()).resolves.toHaveLength(1)
    await expect(after.api.getUpdates()).resolves.toMatchObject([
      { update_id: 1, message: { text: '/start' } },
    ])
    after.telegram.people.tap(group.id, card.message_id, ana, 'Approve')
    await expect(after.api.getUpdates({ offset: 2 })).resolves.toMatchObject([
      { update_id: 2, callback_query: { data: '1:ok:1:1', message: { text: 'a card' } } },
    ])
  })

  it('never gives a number twice', async () => {
    const before = await openTelegram({ memoryFile })
    const first = await before.api.sendMessage(group.id, 'a card')
    await before.telegram.stop()
    const after = await openTelegram({ memoryFile })
    const second = await after.api.sendMessage(group.id, 'another')
    expect(second.message_id).toBeGreaterThan(first.message_id)
  })

  it('is written while the double runs, so that a kill loses little', async () => {
    const { api } = await openTelegram({ memoryFile })
    await api.sendMessage(group.id, 'a card')
    await vi.waitFor(() => expect(readFileSync(memoryFile, 'utf8')).toContain('a card'))
    expect(existsSync(`${memoryFile}.new`)).toBe(false)
  })

  it.each(['{"chats": [', '{"chats": 7}', ''])(
    'starts anew over a broken file (%s) and keeps it aside',
    async (broken) => {
      memoryFile = join(directory, 'telegram.json')
      writeFileSync(memoryFile, broken)
      const { api } = await openTelegram({ memoryFile })
      await expect(api.sendMessage(group.id, 'a card')).resolves.toMatchObject({ message_id: 1 })
      expect(readFileSync(`${memoryFile}.broken`, 'utf8')).toBe(broken)
    },
  )
})
