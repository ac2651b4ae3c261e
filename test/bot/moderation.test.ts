import { describe, expect, it } from 'vitest'
import { anonymousAdministrator } from '../../src/bot/speaking.ts'
import { offerCard } from './builders.ts'
import {
  ana,
  bruno,
  buttonNamed,
  labels,
  moderationChat,
  openHouse,
  stranger,
  supergroup,
} from './harness.ts'

const approve = { act: 'approve', offerId: 42, revision: 3 } as const

const houseWithDraft = async (...settings: Parameters<typeof openHouse>) => {
  const house = await openHouse(...settings)
  house.memory.cards.set(42, offerCard())
  return house
}

describe('a moderator decides', () => {
  it('Approve publishes, tells so, and the card shows who', async () => {
    const { tap, memory, telegram, lastAnswer } = await houseWithDraft()
    await tap(ana, approve)
    const edit = await telegram.waitFor('editMessageText')
    expect(memory.decisions).toEqual([{ userId: 11, name: 'Ana Kos', decision: 'approve', reason: null }])
    expect(await lastAnswer()).toMatchObject({
      text: 'Approved: it goes out to the subscribers.',
      show_alert: false,
    })
    expect(edit).toMatchObject({ chat_id: moderationChat, message_id: 7 })
    expect(edit.text).toContain('✅ Approved by Ana Kos, 12:02 UTC')
    expect(labels(edit)).toEqual(['📄 Original', '🔍 Evidence'])
  })

  it('the edit that the ledger owes besides is not sent twice', async () => {
    const { tap, memory, telegram, bot } = await houseWithDraft()
    await tap(ana, approve)
    await telegram.waitFor('editMessageText')
    const owed = {
      deliveryId: 1,
      chatId: moderationChat,
      threadId: null,
      locale: null,
      kind: 'card' as const,
    }
    const card = memory.cards.get(42) ?? offerCard()
    const again = await bot.messenger.deliver({ ...owed, messageId: 7, card }, async () => true)
    expect(again).toEqual({ outcome: 'sent', messageId: 7 })
    expect(telegram.of('editMessageText')).toHaveLength(1)
    await bot.messenger.deliver({ ...owed, messageId: 7, card: offerCard() }, async () => true)
    expect(telegram.of('editMessageText')).toHaveLength(2)
  })

  it('Reject asks for the reason first; Back brings the buttons back', async () => {
    const { tap, memory, telegram } = await houseWithDraft()
    await tap(ana, { act: 'reject', offerId: 42, revision: 3 })
    const asked = await telegram.waitFor('editMessageReplyMarkup')
    expect(labels(asked)).toEqual(['Duplicate', 'Incomplete', 'Out of scope', 'Expired', '↩️ Back'])
    await tap(ana, buttonNamed(asked, 'Back').callback_data)
    expect(labels(await telegram.waitFor('editMessageText'))).toContain('✅ Approve')
    expect(memory.decisions).toEqual([])

    await tap(ana, buttonNamed(asked, 'Expired').callback_data)
    const done = await telegram.waitFor('editMessageText', ({ text }) => text?.includes('Rejected') ?? false)
    expect(done.text).toContain('❌ Rejected by Ana Kos: Expired')
    expect(memory.decisions).toMatchObject([{ decision: 'reject', reason: 'expired' }])
  })

  it('Not an offer needs one tap', async () => {
    const { tap, memory } = await houseWithDraft()
    await tap(bruno, { act: 'not-an-offer', offerId: 42, revision: 3 })
    expect(memory.decisions).toMatchObject([{ userId: 12, decision: 'not-an-offer', reason: null }])
  })

  it('of two at once one wins, and the other hears who was first and when', async () => {
    const { tap, memory, lastAnswer } = await houseWithDraft()
    await Promise.all([tap(ana, approve), tap(bruno, { act: 'not-an-offer', offerId: 42, revision: 3 })])
    expect(memory.decisions).toHaveLength(1)
    expect(await lastAnswer()).toMatchObject({ text: 'Ana Kos approved it already, now.', show_alert: true })
  })

  it('an older card is not decided on: it is told and drawn anew', async () => {
    const { tap, memory, telegram, lastAnswer } = await houseWithDraft()
    await tap(ana, { ...approve, revision: 2 })
    const edit = await telegram.waitFor('editMessageText')
    expect(memory.decisions).toEqual([])
    expect(await lastAnswer()).toMatchObject({
      text: 'The offer has changed meanwhile. Please look at the card again.',
      show_alert: true,
    })
    expect(buttonNamed(edit, 'Approve').callback_data).toBe('1:ok:42:3')
  })

  it('in French, where the group chose it, Approve is Approuver', async () => {
    const { tap, memory, telegram } = await houseWithDraft()
    memory.locales.set(moderationChat, 'fr')
    await tap(ana, { act: 'back', offerId: 42, revision: 3 })
    expect(labels(await telegram.waitFor('editMessageText'))).toContain('✅ Approuver')
  })

  it('one who hides in the group is not named there', async () => {
    const { tap, memory, telegram } = await houseWithDraft()
    telegram.administrators.set(moderationChat, [
      { status: 'administrator', user: ana, is_anonymous: true, custom_title: 'Network office' },
    ])
    await tap(ana, approve)
    expect(memory.decisions).toMatchObject([{ userId: 11, name: 'Network office' }])
  })
})

describe('nobody else decides', () => {
  it('a stranger in the group gets a clear alert, and nothing changes', async () => {
    const { tap, memory, telegram, lastAnswer } = await houseWithDraft()
    await tap(stranger, approve)
    expect(await lastAnswer()).toMatchObject({
      text: 'Only moderators of this group can do that. Nothing was changed.',
      show_alert: true,
    })
    expect(memory.decisions).toEqual([])
    expect(telegram.of('editMessageText')).toEqual([])
  })

  it('a moderator in another chat does not decide either', async () => {
    const { tap, memory, lastAnswer } = await houseWithDraft()
    await tap(ana, approve, supergroup(-5))
    expect(memory.decisions).toEqual([])
    expect((await lastAnswer()).text).toContain("only in the moderators' group")
  })

  it('with a list of moderators, being an administrator is not enough', async () => {
    const { tap, memory } = await houseWithDraft({ moderators: [bruno.id] })
    await tap(ana, approve)
    expect(memory.decisions).toEqual([])
    await tap(bruno, approve)
    expect(memory.decisions).toHaveLength(1)
  })

  it("the group's own account is nobody in particular", async () => {
    const { tap, memory, lastAnswer } = await houseWithDraft()
    await tap({ id: anonymousAdministrator, is_bot: true, first_name: 'Group' }, approve)
    expect(memory.decisions).toEqual([])
    expect((await lastAnswer()).text).toContain('anonymity')
  })

  it('while Telegram does not say who administers the group, nothing is decided', async () => {
    const { tap, memory, telegram, lastAnswer } = await houseWithDraft()
    telegram.trouble('getChatAdministrators', { error_code: 500, description: 'Internal Server Error' })
    await tap(ana, approve)
    expect(memory.decisions).toEqual([])
    expect((await lastAnswer()).text).toContain('tap again')
    await tap(ana, approve)
    expect(memory.decisions).toHaveLength(1)
  })

  it('asks Telegram once, not at every tap', async () => {
    const { tap, telegram } = await houseWithDraft()
    for (let n = 0; n < 5; n++) await tap(stranger, approve)
    expect(telegram.of('getChatAdministrators')).toHaveLength(1)
  })

  it.each(['garbage', '1:ok:42', '0:ok:42:3', "1:ok:42:3'; drop table", '1:rr:42:3:boring'])(
    'forged data %s: the button is too old',
    async (data) => {
      const { tap, memory, lastAnswer } = await houseWithDraft()
      await tap(ana, data)
      expect(memory.decisions).toEqual([])
      expect(await lastAnswer()).toMatchObject({
        text: 'This button is too old. Please use a newer message.',
        show_alert: true,
      })
    },
  )

  it('an offer that is not there is told', async () => {
    const { tap, lastAnswer } = await houseWithDraft()
    await tap(ana, { act: 'approve', offerId: 77, revision: 1 })
    expect((await lastAnswer()).text).toBe('This offer no longer exists.')
  })
})

describe('when saving fails', () => {
  it('the moderator hears it and can tap again', async () => {
    const { tap, memory, telegram, lastAnswer, logged } = await houseWithDraft()
    const { decide } = memory
    memory.decide = async () => {
      throw new Error('secret words of a database')
    }
    await tap(ana, approve)
    expect(await lastAnswer()).toMatchObject({
      text: 'It could not be saved. Please tap again.',
      show_alert: true,
    })
    expect(logged.join()).not.toContain('secret words')
    memory.decide = decide
    await tap(ana, approve)
    await telegram.waitFor('editMessageText')
    expect(memory.decisions).toHaveLength(1)
  })

  it('a slow database: an answer comes in time, the card follows, and others are not held', async () => {
    const { tap, memory, telegram, lastAnswer } = await houseWithDraft({ timing: { tapMs: 20 } })
    const { decide } = memory
    let release = (): void => {}
    memory.decide = async (decision) => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      return decide(decision)
    }
    await tap(ana, approve)
    expect((await lastAnswer()).text).toContain('takes longer than usual')
    await tap(stranger, 'garbage')
    release()
    expect((await telegram.waitFor('editMessageText')).text).toContain('Approved by Ana')
  })
})

describe('what lies behind a card', () => {
  it('the original opens below the card, folded, page by page', async () => {
    const { tap, memory, telegram } = await houseWithDraft()
    const text = Array.from({ length: 300 }, (_, n) => `Line ${n} of a long mail.`).join('\n')
    memory.originals.set(42, {
      from: 'ana@green-hills.example',
      subject: 'Orchards',
      receivedAt: new Date(0),
      text,
    })
    await tap(ana, { act: 'original', of: 'offer', id: 42, page: 0, leafing: false })
    const first = await telegram.waitFor('sendMessage')
    expect(first.text).toContain('Original, page 1 of 3')
    expect(first).toMatchObject({ reply_parameters: { message_id: 7 } })
    expect(first.entities?.some(({ type }) => type === 'expandable_blockquote')).toBe(true)
    await tap(ana, buttonNamed(first, '▶️').callback_data)
    const second = await telegram.waitFor('editMessageText')
    expect(second.text).toContain('page 2 of 3')
    await tap(ana, buttonNamed(second, 'Close').callback_data)
    await telegram.waitFor('deleteMessage')
  })

  it('the evidence shows each value with its confidence and sentence', async () => {
    const { tap, telegram } = await houseWithDraft()
    await tap(ana, { act: 'evidence', offerId: 42, page: 0, leafing: false })
    const { text } = await telegram.waitFor('sendMessage')
    expect(text).toContain('Themes: training (60% ?)\ncourses for growers')
    expect(text).toContain('Deadline: Reply by Thu 17 September 2026 (97%)\nplease answer by 17/09')
  })

  it('a mail without text says so', async () => {
    const { tap, lastAnswer } = await houseWithDraft()
    await tap(ana, { act: 'original', of: 'mail', id: 9, page: 0, leafing: false })
    expect((await lastAnswer()).text).toBe('This mail has no text that can be shown.')
  })

  it('is for moderators alone', async () => {
    const { tap, telegram } = await houseWithDraft()
    await tap(stranger, { act: 'original', of: 'offer', id: 42, page: 0, leafing: false })
    await tap(stranger, { act: 'evidence', offerId: 42, page: 0, leafing: false })
    await tap(stranger, { act: 'show-card', offerId: 42 })
    await tap(stranger, { act: 'close' })
    expect(telegram.of('sendMessage')).toEqual([])
    expect(telegram.of('deleteMessage')).toEqual([])
  })

  it('a reminder can show the card again', async () => {
    const { tap, telegram } = await houseWithDraft()
    await tap(ana, { act: 'show-card', offerId: 42 })
    expect(labels(await telegram.waitFor('sendMessage'))).toContain('✅ Approve')
  })
})

describe('the group became a supergroup', () => {
  it('a tap on a card of the old group counts, and the card is drawn in the new one', async () => {
    const { tap, memory, telegram } = await houseWithDraft()
    const moved = -1_002_000
    await telegram.update({
      message: {
        message_id: 3,
        date: 1,
        chat: { id: moderationChat, type: 'group', title: 'Moderators' },
        migrate_to_chat_id: moved,
      } as never,
    })
    expect(memory.moves.get(moderationChat)).toBe(moved)
    telegram.administrators.set(moved, [{ status: 'creator', user: ana, is_anonymous: false }])
    telegram.trouble('editMessageText', {
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: moved },
    })
    await tap(ana, approve, { id: moderationChat, type: 'group', title: 'Moderators' })
    expect(memory.decisions).toHaveLength(1)
    const sent = await telegram.waitFor('sendMessage')
    expect(sent.chat_id).toBe(moved)
    expect(sent.text).toContain('Approved by Ana')
  })
})
