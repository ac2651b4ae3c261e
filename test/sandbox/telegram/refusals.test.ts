import { Api, type RawApi } from 'grammy'
import type { MessageEntity } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { giulia, group, openTelegram, refusal } from './open-telegram.ts'

const button = (callback_data: string) => ({
  reply_markup: { inline_keyboard: [[{ text: 'Approve', callback_data }]] },
})

describe('what Telegram refuses, the double refuses', () => {
  it.each([
    ['nothing', ' \n ', 'message text is empty'],
    ['4,097 letters', 'a'.repeat(4097), 'message is too long'],
  ])('a text of %s', async (_what, text, why) => {
    const { api, telegram } = await openTelegram()
    const refused = await refusal(api.sendMessage(giulia.id, text))
    expect(refused).toMatchObject({ error_code: 400, description: `Bad Request: ${why}` })
    expect(telegram.world.chats.get(giulia.id)?.messages).toEqual([])
  })

  it('takes 4,096 letters, tags of HTML not counted', async () => {
    const { api } = await openTelegram()
    const sent = await api.sendMessage(giulia.id, `<b>${'a'.repeat(4096)}</b>`, { parse_mode: 'HTML' })
    expect(sent.text).toHaveLength(4096)
    expect(sent.entities).toEqual([{ type: 'bold', offset: 0, length: 4096 }])
  })

  it.each([
    ['an unclosed tag', '<b>bold', "can't parse entities: Can't find end tag"],
    ['an unknown tag', '<h1>big</h1>', "can't parse entities: Unsupported start tag"],
    ['a bare <', 'offers < 3', "can't parse entities: Unsupported start tag"],
    ['crossed tags', '<b><i>both</b></i>', "can't parse entities: Unexpected end tag"],
  ])('HTML with %s', async (_what, html, why) => {
    const { api } = await openTelegram()
    const refused = await refusal(api.sendMessage(giulia.id, html, { parse_mode: 'HTML' }))
    expect(refused.description).toContain(why)
  })

  it.each<[string, MessageEntity, string]>([
    ['beyond the text', { type: 'bold', offset: 3, length: 9 }, 'ends after the end of the text'],
    ['of no length', { type: 'bold', offset: 0, length: 0 }, 'ends after the end of the text'],
    ['that tears an emoji', { type: 'bold', offset: 0, length: 1 }, 'in the middle of a character'],
    ['of a kind that is unknown', { type: 'blink' as 'bold', offset: 0, length: 2 }, 'unsupported type'],
  ])('an entity %s', async (_what, entity, why) => {
    const { api } = await openTelegram()
    const refused = await refusal(api.sendMessage(giulia.id, '🌉 by', { entities: [entity] }))
    expect(refused.description).toContain(why)
  })

  it('callback data of 65 bytes, and takes 64', async () => {
    const { api } = await openTelegram()
    const refused = await refusal(api.sendMessage(giulia.id, 'card', button(`${'ü'.repeat(32)}x`)))
    expect(refused.description).toBe('Bad Request: BUTTON_DATA_INVALID')
    await expect(api.sendMessage(giulia.id, 'card', button('ü'.repeat(32)))).resolves.toBeTruthy()
  })

  it.each([
    ['a link that is none', { text: 'Look', url: 'mailto:giulia@example.org' }, 'BUTTON_URL_INVALID'],
    [
      '257 letters to copy',
      { text: 'Copy', copy_text: { text: 'a'.repeat(257) } },
      'BUTTON_COPY_TEXT_INVALID',
    ],
    ['no text', { text: '', callback_data: 'x' }, 'inline keyboard button text is empty'],
  ])('a button with %s', async (_what, key, why) => {
    const { api } = await openTelegram()
    const refused = await refusal(
      api.sendMessage(giulia.id, 'push', { reply_markup: { inline_keyboard: [[key]] } }),
    )
    expect(refused.description).toBe(`Bad Request: ${why}`)
  })

  it('an edit that changes nothing, and takes one that only makes a word bold', async () => {
    const { api } = await openTelegram()
    const { message_id } = await api.sendMessage(giulia.id, 'to decide', button('1'))
    const same = await refusal(api.editMessageText(giulia.id, message_id, 'to decide', button('1')))
    expect(same.description).toMatch(/message is not modified/)
    const sameKeys = await refusal(api.editMessageReplyMarkup(giulia.id, message_id, button('1')))
    expect(sameKeys.description).toMatch(/message is not modified/)
    const entities: MessageEntity[] = [{ type: 'bold', offset: 0, length: 2 }]
    const edited = await api.editMessageText(giulia.id, message_id, 'to decide', { entities, ...button('1') })
    expect(edited).toMatchObject({ message_id, entities })
  })

  it('an edit of a message that is not there, or of somebody else', async () => {
    const { api, telegram } = await openTelegram()
    const missing = await refusal(api.editMessageText(giulia.id, 99, 'new'))
    expect(missing.description).toBe('Bad Request: message to edit not found')
    telegram.people.write(giulia.id, giulia, '/start')
    const theirs = await refusal(api.editMessageText(giulia.id, 1, 'new'))
    expect(theirs.description).toBe("Bad Request: message can't be edited")
  })

  it('an answer to a message that is not there, unless it may go without', async () => {
    const { api } = await openTelegram()
    const gone = { message_id: 99 }
    const refused = await refusal(api.sendMessage(giulia.id, 'Re', { reply_parameters: gone }))
    expect(refused.description).toBe('Bad Request: message to be replied not found')
    const allowed = { ...gone, allow_sending_without_reply: true }
    await expect(api.sendMessage(giulia.id, 'Re', { reply_parameters: allowed })).resolves.toBeTruthy()
  })

  it('a topic where the group has none', async () => {
    const { api } = await openTelegram()
    const refused = await refusal(api.sendMessage(group.id, 'card', { message_thread_id: 7 }))
    expect(refused.description).toBe('Bad Request: message thread not found')
  })

  it('a wrong token, an unknown method, an unknown chat', async () => {
    const { api, telegram } = await openTelegram()
    const stranger = new Api('42:another-token', { apiRoot: telegram.apiRoot })
    expect(await refusal(stranger.getMe())).toMatchObject({ error_code: 401 })
    const raw = api.raw as RawApi & { sendTelepathy: (given: object) => Promise<unknown> }
    expect(await refusal(raw.sendTelepathy({}))).toMatchObject({ error_code: 404 })
    const unknown = await refusal(api.sendMessage(12345, 'hello'))
    expect(unknown).toMatchObject({ error_code: 400, description: 'Bad Request: chat not found' })
  })

  it('a person who blocked the bot, and tells it', async () => {
    const { api, telegram } = await openTelegram()
    telegram.people.block(giulia)
    const refused = await refusal(api.sendMessage(giulia.id, 'push'))
    expect(refused).toMatchObject({ error_code: 403, description: 'Forbidden: bot was blocked by the user' })
    const [update] = await api.getUpdates()
    expect(update?.my_chat_member?.new_chat_member.status).toBe('kicked')
  })

  it('the old id of a group that moved, and says the new one', async () => {
    const { api, telegram } = await openTelegram()
    telegram.people.migrate(group.id, -1009)
    const refused = await refusal(api.sendMessage(group.id, 'card'))
    expect(refused).toMatchObject({ error_code: 400, parameters: { migrate_to_chat_id: -1009 } })
    await expect(api.sendMessage(-1009, 'card')).resolves.toMatchObject({ chat: { id: -1009 } })
    const moves = (await api.getUpdates()).map(({ message }) => message)
    expect(moves[0]).toMatchObject({ chat: { id: group.id }, migrate_to_chat_id: -1009 })
    expect(moves[1]).toMatchObject({ chat: { id: -1009 }, migrate_from_chat_id: group.id })
  })

  it('the 21st message of a minute in a group, and says how long to wait', async () => {
    const { api } = await openTelegram()
    for (let sent = 0; sent < 20; sent++) await api.sendMessage(group.id, `card ${sent}`)
    const refused = await refusal(api.sendMessage(group.id, 'one more'))
    expect(refused.error_code).toBe(429)
    expect(refused.parameters.retry_after).toBeGreaterThan(0)
  })
})

describe('taps', () => {
  it('brings the answer to who tapped, once, and then calls it too old', async () => {
    const { api, telegram } = await openTelegram()
    const { message_id } = await api.sendMessage(group.id, 'card', button('1:ok:7:1'))
    const answer = telegram.people.tap(group.id, message_id, giulia, 'Approve')
    const [update] = await api.getUpdates()
    expect(update?.callback_query).toMatchObject({ data: '1:ok:7:1', from: giulia, message: { message_id } })
    const id = update?.callback_query?.id ?? ''
    const tooLong = await refusal(api.answerCallbackQuery(id, { text: 'a'.repeat(201) }))
    expect(tooLong.description).toBe('Bad Request: MESSAGE_TOO_LONG')
    await api.answerCallbackQuery(id, { text: 'Approved', show_alert: true })
    await expect(answer).resolves.toEqual({ text: 'Approved', alert: true })
    const again = await refusal(api.answerCallbackQuery(id))
    expect(again.description).toMatch(/query is too old/)
  })

  it('finds a button by its data before its label, and its whole label before a part', async () => {
    const { api, telegram } = await openTelegram()
    const inline_keyboard = [
      [{ text: 'Reject: duplicate', callback_data: 'a' }],
      [{ text: 'Reject', callback_data: 'b' }],
      [{ text: 'a', callback_data: 'c' }],
    ]
    const { message_id } = await api.sendMessage(group.id, 'card', { reply_markup: { inline_keyboard } })
    const tapped = async (label: string) => {
      telegram.people.tap(group.id, message_id, giulia, label)
      const [update] = await api.getUpdates({ offset: -1 })
      await api.answerCallbackQuery(update?.callback_query?.id ?? '')
      return update?.callback_query?.data
    }
    expect(await tapped('a')).toBe('a')
    expect(await tapped('Reject')).toBe('b')
    expect(await tapped('duplicate')).toBe('a')
    expect(() => telegram.people.tap(group.id, message_id, giulia, 'Approve')).toThrow(/no longer there/)
  })
})
