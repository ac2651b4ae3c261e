import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Dovecot, startDovecot } from '../support/dovecot.ts'
import { describeWith } from '../support/optional.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { type Program, startProgram } from '../support/program.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { ana, giulia, group, offerMail, openScene, petr, type Scene } from './scene.ts'

// Each waits for conditions; how long they take is up to the machine and to who shares it.
vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 })

const approveAndWait = async (scene: Scene, title: string): Promise<string[]> => {
  const card = await scene.toModerators(title)
  expect((await scene.telegram.people.tap(group, card.id, ana, 'Approve')).text).toContain('Approved')
  const pushes = await Promise.all([giulia, petr].map(({ id }) => scene.push(id, title)))
  return pushes.map(({ text }) => text)
}

/** Every person, place of work and address in it is invented. */
const districtRequest = [
  'From: =?utf-8?B?RWxpZiBTYXLEsWthecSx?= <e.sarikaya@merkezkalkinma.example>',
  'To: contact@passerelle.example',
  'Subject: Search for French LAGs - Civil Society call',
  'Date: Mon, 23 Nov 2026 10:12:00 +0300',
  'Message-ID: <district-request@merkezkalkinma.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Dear Madam or Sir,',
  '',
  'The Ayaş District Rural Association in Ankara, Turkey, is a young LEADER local action group. We are preparing an',
  'application to the call "Civil Society" and we are looking for LAGs from France as partners. They would welcome our',
  'members for a study visit and help us with the local development strategy.',
  '',
  'The deadline of the call is 17/09. All conditions: https://sivil.example/call',
  '',
  'With best regards,',
  'Elif Sarıkayı',
  'e.sarikaya@merkezkalkinma.example, +90 312 284 61 05',
  '',
].join('\r\n')

describeWith('dovecot', 'from a real IMAP server to a LAG’s chat', () => {
  let scene: Scene
  let dovecot: Dovecot
  let program: Program

  beforeAll(async () => {
    scene = await openScene()
    dovecot = await startDovecot()
    program = await startProgram({ env: scene.env({ MAILBOXES: dovecot.url('alice') }), cwd: scene.cwd })
    await scene.subscribe()
  })

  afterAll(async () => {
    await program?.kill()
    await dovecot?.stop()
    await scene?.close()
  })

  it('a district in Türkiye looks for French LAGs', async () => {
    await dovecot.append('alice', districtRequest)
    const card = await scene.toModerators('Civil Society')
    expect(card.text).toContain('17 September')
    expect(card.text).toContain('France')
    for (const text of await approveAndWait(scene, 'Civil Society')) {
      expect(text).toContain('17 September')
      expect(text).toContain('France')
      expect(text).toContain('e.sarikaya@merkezkalkinma.example')
    }
    expect((await dovecot.flags('alice')).flat()).not.toContain('\\Seen')
  })
})

describeWith('postgresql', 'on PostgreSQL', () => {
  let postgres: TestPostgres

  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres?.close())

  it('a database that goes away and returns costs no mail', async () => {
    const scene = await openScene({ prepared: false })
    const env = scene.env({ DATABASE_URL: await postgres.createDatabase() })
    const program = await startProgram({ env, cwd: scene.cwd })
    try {
      await scene.subscribe()
      scene.mailbox.append(offerMail('Before the fall'))
      await approveAndWait(scene, 'Before the fall')
      await postgres.stop()
      scene.mailbox.append(offerMail('While it was away'))
      await until('health tells that it is away', async () =>
        (await program.look()).body.database.ok ? undefined : true,
      )
      await postgres.start()
      await approveAndWait(scene, 'While it was away')
      await program.healthy()
      expect((await program.stop()).code).toBe(0)
    } finally {
      await program.kill()
      await scene.close()
    }
  })

  describeWith('redis', 'and Redis, split into three processes', () => {
    let redis: TestRedis
    let scene: Scene
    const programs: Program[] = []

    beforeAll(async () => {
      redis = await startRedis()
      scene = await openScene({ prepared: false })
      const shared = { DATABASE_URL: await postgres.createDatabase(), REDIS_URL: redis.url }
      for (const role of ['ingest', 'workers', 'bot'])
        programs.push(await startProgram({ env: scene.env({ ...shared, ROLES: role }), cwd: scene.cwd }))
      await scene.subscribe()
    })

    afterAll(async () => {
      for (const program of programs) await program.kill()
      await scene?.close()
      await redis?.close()
    })

    it('a mail goes through all of them, and each ends with exit code 0', async () => {
      scene.mailbox.append(offerMail('Three rooms, one house'))
      await approveAndWait(scene, 'Three rooms, one house')
      const ends = await Promise.all(programs.map((program) => program.stop()))
      expect(ends.map(({ code }) => code)).toEqual([0, 0, 0])
    })
  })
})
