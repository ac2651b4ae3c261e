import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Program, runToEnd, startProgram } from '../support/program.ts'
import { until } from '../support/until.ts'
import { offerMail, openScene, type Scene, token } from './scene.ts'

// Each waits for conditions; how long they take is up to the machine and to who shares it.
vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 })

/** All that is allowed from SIGTERM to the end. */
const END_WITHIN_MS = 5_000

const start = (scene: Scene, over = {}): Promise<Program> =>
  startProgram({ env: scene.env(over), cwd: scene.cwd })

const mailIsRead = (program: Program) =>
  until('the mail is read', async () =>
    (await program.look()).body.totals.mails.some(({ state }) => state === 'read') ? true : undefined,
  )

const draftSleeps = (program: Program) =>
  until('the draft sleeps', async () =>
    (await program.look()).body.queue.queues.some(
      ({ queue, delayed }) => queue === 'moderation' && delayed === 1,
    )
      ? true
      : undefined,
  )

describe('the program at work', () => {
  const password = 'correct horse'
  let scene: Scene
  let program: Program

  beforeAll(async () => {
    scene = await openScene({ prepared: false })
    program = await start(scene, { LOG_LEVEL: 'debug', HTTP_PASSWORD: password })
  })

  afterAll(async () => {
    await program?.kill()
    await scene?.close()
  })

  it('makes its database and is healthy, though nobody wrote yet', async () => {
    await program.healthy()
    expect((await program.look()).body).toMatchObject({
      database: { ok: true, kind: 'embedded' },
      queue: { ok: true, queues: [{ queue: 'reading' }, { queue: 'moderation' }, { queue: 'publishing' }] },
      mailboxes: [{ key: 'contact@127.0.0.1/INBOX', state: 'connected' }],
      telegram: { ok: true },
    })
  })

  it('tells Prometheus of mailbox, database, queue and Telegram', async () => {
    const text = await (await fetch(`http://127.0.0.1:${program.port}/metrics`)).text()
    const mailbox = 'mailbox_up{mailbox="contact@127.0.0.1/INBOX"}'
    for (const name of [mailbox, 'database_up', 'queue_up', 'telegram_up'])
      expect(text).toContain(`passerelle_${name} 1`)
  })

  it('shows the queue board to whoever has the password', async () => {
    const statusOf = async (path: string, given?: string): Promise<number> => {
      const headers = given === undefined ? {} : { authorization: `Basic ${btoa(`operator:${given}`)}` }
      return (await fetch(`http://127.0.0.1:${program.port}${path}`, { headers })).status
    }
    for (const path of ['/queues', '/queues/', '/queues/api/queues']) {
      expect(await statusOf(path), path).toBe(401)
      expect(await statusOf(path, 'wrong horse'), path).toBe(401)
    }
    expect(await statusOf('/queues', password)).toBe(200)
    expect(await statusOf('/queues/api/queues', password)).toBe(200)
  })

  it('is named to a second one that wants its data directory', async () => {
    const second = await runToEnd(['start'], { cwd: scene.cwd, env: scene.env({ HTTP_PORT: '0' }) })
    expect(second.code).toBe(1)
    expect(second.output).toMatch(/data directory .* is in use by process \d+/)
  })

  it('ends on SIGTERM with exit code 0, while a draft sleeps until its nudge', async () => {
    scene.telegram.fault({ method: 'sendMessage', kind: 'drop-before', times: 1 })
    scene.mailbox.append(offerMail('Bees in the vineyard'))
    await scene.toModerators('Bees in the vineyard')
    await draftSleeps(program)
    const { code, ms } = await program.stop()
    expect(code).toBe(0)
    expect(ms).toBeLessThan(END_WITHIN_MS)
  })

  it('wrote no secret, nobody’s address and no word of a mail, at its most talkative', () => {
    expect(program.output()).toContain('Passerelle is at work')
    for (const secret of [token, ':sandbox', password, 'zuzana', 'Bees'])
      expect(program.output()).not.toContain(secret)
  })
})

describe('the program in bad conditions', () => {
  let scene: Scene

  beforeAll(async () => {
    scene = await openScene()
  })
  afterAll(() => scene?.close())

  it('names every wrong setting, never its value, and ends with 2', async () => {
    const { code, output } = await runToEnd(['start'], {
      cwd: scene.cwd,
      env: scene.env({
        BOT_TOKEN: 'S3cret-of-nobody',
        MAILBOXES: 'imap://who:pass@mail.example',
        ROLES: 'chef',
      }),
    })
    expect(code).toBe(2)
    for (const name of ['BOT_TOKEN', 'MAILBOXES', 'ROLES']) expect(output).toContain(name)
    for (const value of ['S3cret-of-nobody', 'who:pass', 'chef']) expect(output).not.toContain(value)
  })

  it('says which setting to change where the port is taken', async () => {
    const { port } = new URL(scene.telegram.apiRoot)
    const { code, output } = await runToEnd(['start'], {
      cwd: scene.cwd,
      env: scene.env({ HTTP_PORT: port }),
    })
    expect(code).toBe(1)
    expect(output).toContain('HTTP_PORT')
  })

  it('ends in time though Telegram hangs', async () => {
    scene.telegram.fault({ method: '*', kind: 'hang', times: 1_000 })
    const program = await start(scene)
    scene.mailbox.append(offerMail('Salt meadows'))
    await mailIsRead(program)
    const { code, ms } = await program.stop()
    expect(code).toBe(0)
    expect(ms).toBeLessThan(END_WITHIN_MS)
  })
})
