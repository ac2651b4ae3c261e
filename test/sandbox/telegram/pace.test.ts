import { beforeEach, describe, expect, it } from 'vitest'
import { createPace } from '../../../src/sandbox/telegram/pace.ts'
import { addChat, createWorld, type SandboxChat } from '../../../src/sandbox/telegram/world.ts'

const world = createWorld({ id: 42, is_bot: true, first_name: 'Passerelle' }, 1)
const person = (id: number): SandboxChat => addChat(world, { id, type: 'private', title: 'a LAG' })
const moderators = addChat(world, { id: -1, type: 'supergroup', title: 'Moderators' })

let now = 0
let pace = createPace(() => now)
beforeEach(() => {
  now = 1_000_000
  pace = createPace(() => now)
})

const take = (chat: SandboxChat, times: number): void => {
  for (let taken = 0; taken < times; taken++) pace.take(chat)
}

describe("Telegram's limits", () => {
  it('are 30 messages a second in all', () => {
    take(person(1), 15)
    take(person(2), 15)
    expect(() => take(person(3), 1)).toThrow('Too Many Requests: retry after 1')
    now += 1_000
    take(person(3), 30)
  })

  it('are 20 a minute in a group, whatever other chats get', () => {
    take(moderators, 20)
    now += 45_000
    expect(() => take(moderators, 1)).toThrow('retry after 15')
    take(person(1), 1)
    now += 15_000
    take(moderators, 20)
  })
})
