import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { scannedMail, unreadableMail } from '../support/builders.ts'
import { type Program, startProgram } from '../support/program.ts'
import { until } from '../support/until.ts'
import { ana, giulia, group, marek, offerMail, openScene, petr, type Scene, stranger } from './scene.ts'

// Each waits for conditions; how long they take is up to the machine and to who shares it.
vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 })

const pushesOf = (scene: Scene, words: string): number[] =>
  [giulia, petr].map(({ id }) => scene.written(id).filter(({ text }) => text.includes(words)).length)

describe('from a mail to the LAGs, on embedded parts', () => {
  let scene: Scene
  let program: Program

  beforeAll(async () => {
    scene = await openScene()
    const refusing = scene.mailbox.imapUrl.replace('contact:sandbox@', 'archive:wrong@')
    const env = scene.env({ MAX_MAIL_SIZE: '1 MB', MAILBOXES: `${refusing},${scene.mailbox.imapUrl}` })
    program = await startProgram({ env, cwd: scene.cwd })
    await scene.subscribe()
  })

  afterAll(async () => {
    await program?.kill()
    await scene?.close()
  })

  const cardOf = async (title: string) => {
    scene.mailbox.append(offerMail(title))
    return scene.toModerators(title)
  }
  const tap = (messageId: number, who: typeof ana, label: string) =>
    scene.telegram.people.tap(group, messageId, who, label)
  const forge = (chat: number, messageId: number, who: typeof ana, data: string) =>
    scene.telegram.people.forge(chat, messageId, who, data)

  it('one tap of a moderator sends it to every subscriber, once', async () => {
    const card = await cardOf('Water mills of the valley')
    expect((await tap(card.id, ana, 'Approve')).text).toContain('Approved')
    for (const lag of [giulia, petr]) await scene.push(lag.id, 'Water mills of the valley')
    await until('the card shows who approved', () => card.text.includes('Approved by Ana') || undefined)
    expect(pushesOf(scene, 'Water mills of the valley')).toEqual([1, 1])
  })

  it('of two moderators at once one wins, and the other is told who was first', async () => {
    const card = await cardOf('Night trains to the hills')
    const answers = await Promise.all([tap(card.id, ana, 'Approve'), tap(card.id, marek, 'Approve')])
    const texts = answers.map(({ text }) => text ?? '').sort()
    expect(texts[0]).toMatch(/^(Ana|Marek) approved it already/)
    expect(texts[1]).toContain('Approved: it goes out')
    for (const lag of [giulia, petr]) await scene.push(lag.id, 'Night trains to the hills')
    expect(pushesOf(scene, 'Night trains to the hills')).toEqual([1, 1])
  })

  it('a stranger, a LAG and forged data change nothing, and each is told', async () => {
    const card = await cardOf('Seeds from grandmother’s garden')
    const approve = card.keyboard?.inline_keyboard.flat().find(({ text }) => text.includes('Approve'))
    const data = approve && 'callback_data' in approve ? approve.callback_data : ''
    expect((await tap(card.id, stranger, 'Approve')).text).toContain('Only moderators')
    const [ofGiulia] = scene.written(giulia.id)
    expect((await forge(giulia.id, ofGiulia?.id ?? 0, giulia, data)).text).toContain('only in the moderators')
    expect((await forge(group, card.id, ana, '1:ok:9999999999:1')).text).toBeTruthy()
    expect((await forge(group, card.id, ana, "1:ok:1' or 1=1:1")).text).toContain('too old')
    expect((await tap(card.id, marek, 'Not an offer')).text).toContain('not an offer')
    expect(pushesOf(scene, 'Seeds from grandmother')).toEqual([0, 0])
  })

  it('Telegram answers 500 for a while: the card comes all the same, and each push once', async () => {
    scene.telegram.fault({ method: 'sendMessage', kind: 'error', status: 500, times: 2 })
    const card = await cardOf('Dry stone walls')
    scene.telegram.fault({ method: 'sendMessage', kind: 'error', status: 500, times: 2 })
    await tap(card.id, marek, 'Approve')
    for (const lag of [giulia, petr]) await scene.push(lag.id, 'Dry stone walls')
    expect(pushesOf(scene, 'Dry stone walls')).toEqual([1, 1])
  })

  it('a mail that no parser understands, a scan without a word and one too large are shown to the moderators', async () => {
    scene.mailbox.append(unreadableMail)
    scene.mailbox.append('From: Empty <empty@lag.example>\r\nSubject:\r\n\r\n')
    scene.mailbox.append(scannedMail)
    scene.mailbox.append(offerMail('Too many photographs', 'photograph '.repeat(150_000)))
    const large = await scene.toModerators('Too large')
    expect(large.text).toContain('Too many photographs')
    await scene.toModerators('could not be read')
    await scene.toModerators('scan@lag.example')
  })

  it('a mailbox that refuses is told apart from the one that works', async () => {
    const { status, body } = await program.look()
    expect(status).toBe(503)
    expect(body.mailboxes?.map(({ key, state }) => [key, state])).toEqual([
      ['archive@127.0.0.1/INBOX', 'refused'],
      ['contact@127.0.0.1/INBOX', 'connected'],
    ])
    await cardOf('The good mailbox goes on')
  })
})
