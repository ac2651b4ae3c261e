import { expect, it, vi } from 'vitest'
import { silentLog } from '../../src/log.ts'
import { connectStore } from '../../src/storage/connect.ts'
import { deliveries, mails, offerRevisions, offers } from '../../src/storage/schema.ts'
import { startProgram } from '../support/program.ts'
import { until } from '../support/until.ts'
import { ana, giulia, offerMail, openScene, petr, type Scene } from './scene.ts'

vi.setConfig({ testTimeout: 300_000 })

const KILLS = 10
const MAILS_A_LIFE = 1
/** A kill falls so long after the program serves, or before: while the last life’s work is taken up again. */
const LONGEST_LIFE_MS = 2_500
const SEED = Number(process.env['KILL_SEED'] ?? 20261124)

/** mulberry32: the same moments for the same seed. */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const titleOf = (nth: number): string => `Cooperation number ${String(nth).padStart(3, '0')}`
const inChat = (scene: Scene, chatId: number, title: string): number =>
  scene.written(chatId).filter(({ text }) => text.includes(title)).length

/** A moderator who taps Approve on each card that shows it, again where no answer came. Gives what was confirmed to them. */
const moderate = (scene: Scene) => {
  const confirmed = new Set<string>()
  const tapped = new Map<number, number>()
  const look = (): void => {
    for (const { id, text, keyboard } of scene.written(ana.id)) {
      const button = keyboard?.inline_keyboard.flat().find((key) => key.text.includes('Approve'))
      const title = /Cooperation number \d{3}/.exec(text)?.[0]
      if (!button || !title || performance.now() - (tapped.get(id) ?? -3_000) < 3_000) continue
      tapped.set(id, performance.now())
      scene.telegram.people.tap(ana.id, id, ana, 'Approve').then(
        (answer) => {
          if (answer.text?.startsWith('Approved')) confirmed.add(title)
        },
        () => {},
      )
    }
  }
  const timer = setInterval(look, 50)
  return { confirmed, stop: () => clearInterval(timer) }
}

const allDone = (scene: Scene, titles: string[]): boolean =>
  titles.every((title) =>
    scene.written(ana.id).some(({ text }) => text.includes(title) && text.includes('Approved by')),
  )

it(`killed at ${KILLS} random moments it loses and doubles nothing (KILL_SEED=${SEED})`, async () => {
  // A private chat of one moderator: a group would take 20 messages a minute, and each life begins to count anew.
  const scene = await openScene({ moderationChat: ana.id })
  const env = scene.env({ MODERATORS: String(ana.id), LOG_LEVEL: 'info' })
  const random = randomFrom(SEED)
  const moderator = moderate(scene)
  const titles: string[] = []
  let program = await startProgram({ env, cwd: scene.cwd })
  try {
    await scene.subscribe()
    for (let kill = 0; kill < KILLS; kill++) {
      for (let mail = 0; mail < MAILS_A_LIFE; mail++) {
        const title = titleOf(titles.length)
        titles.push(title)
        scene.mailbox.append(offerMail(title))
      }
      const moment = performance.now() + random() * LONGEST_LIFE_MS
      await until('the moment', () => performance.now() >= moment || undefined)
      await program.kill()
      program = await startProgram({ env, cwd: scene.cwd })
    }
    await until('every card shows its decision', () => allDone(scene, titles) || undefined, 90_000)
    await until(
      'nothing is on its way',
      async () =>
        (await (await fetch(`http://127.0.0.1:${program.port}/metrics`)).text()).match(
          /deliveries\{kind="\w+",state="(owed|sending)"\} [1-9]/,
        ) === null || undefined,
    )
    expect((await program.stop()).code).toBe(0)
  } finally {
    moderator.stop()
    await program.kill()
  }

  const store = await connectStore({ databaseUrl: null, dataDir: env['DATA_DIR'] ?? '', log: silentLog })
  try {
    const stored = await store.db.select().from(mails)
    expect(stored.map(({ state }) => state)).toEqual(titles.map(() => 'read'))
    expect(new Set(stored.map(({ hash }) => hash)).size).toBe(titles.length)

    const drafts = await store.db.select().from(offers)
    expect(drafts.map(({ content }) => content.title).sort()).toEqual(titles)
    expect(drafts.map(({ state }) => state)).toEqual(titles.map(() => 'published'))
    for (const title of moderator.confirmed) expect(titles).toContain(title)

    const revisions = await store.db.select().from(offerRevisions)
    const decisions = revisions.filter(({ actor }) => actor.kind === 'moderator')
    expect(decisions.map(({ offerId }) => offerId).sort((a, b) => a - b)).toEqual(
      drafts.map(({ id }) => id).sort((a, b) => a - b),
    )

    const ledger = (await store.db.select().from(deliveries)).filter(({ kind }) => kind === 'push')
    expect(ledger).toHaveLength(titles.length * 2)
    for (const { chatId, offerId, state } of ledger) {
      const title = drafts.find(({ id }) => id === offerId)?.content.title ?? ''
      const arrived = inChat(scene, chatId ?? 0, title)
      if (state === 'unknown') expect(arrived, title).toBeLessThanOrEqual(1)
      else expect({ title, state, arrived }).toEqual({ title, state: 'sent', arrived: 1 })
    }
    const times = [giulia, petr].flatMap(({ id }) => titles.map((title) => inChat(scene, id, title)))
    expect(Math.max(...times)).toBe(1)
    for (const title of titles) expect(inChat(scene, ana.id, title)).toBeGreaterThanOrEqual(1)
  } finally {
    await store.close()
    await scene.close()
  }
})
