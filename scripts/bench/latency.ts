import { setTimeout as sleep } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'
import { offerMail, openScene, type Scene } from '../../test/main/scene.ts'
import { startDovecot } from '../../test/support/dovecot.ts'
import { isFound } from '../../test/support/optional.ts'
import { startProgram } from '../../test/support/program.ts'
import { type Figure, share } from './figure.ts'

const MAILS = 22
/** A group takes 20 messages a minute: closer together the limit would be measured. */
const EVERY_MS = 3_500
/** The first mails of a life find cold code and cold caches. */
const WARM_UP = 2

/** Resolves with the moment at which a card with this title has come in. */
const cardWith = (scene: Scene, title: string): Promise<number> =>
  new Promise((resolve) => {
    const { listeners } = scene.telegram.world
    const look = (): void => {
      if (!scene.cards().some(({ text }) => text.includes(title))) return
      listeners.delete(look)
      resolve(performance.now())
    }
    listeners.add(look)
  })

const measure = async (scene: Scene, append: (raw: string) => Promise<unknown>): Promise<number[]> => {
  const times: number[] = []
  for (let nth = 0; nth < WARM_UP + MAILS; nth++) {
    const title = `Measured mail ${String(nth).padStart(2, '0')}`
    const began = performance.now()
    const card = cardWith(scene, title)
    await append(offerMail(title))
    times.push((await card) - began)
    await sleep(Math.max(0, EVERY_MS - (performance.now() - began)))
  }
  return times.slice(WARM_UP)
}

const withProgram = async <T>(mailboxes: string | null, act: (scene: Scene) => Promise<T>): Promise<T> => {
  const scene = await openScene()
  const env = scene.env({ LOG_LEVEL: 'info', ...(mailboxes === null ? {} : { MAILBOXES: mailboxes }) })
  const program = await startProgram({ env, cwd: scene.cwd })
  try {
    await program.healthy()
    return await act(scene)
  } finally {
    await program.stop()
    await scene.close()
  }
}

const figures = (what: string, times: number[], goal: number): Figure[] => [
  { what: `${what}, p50 of ${times.length}`, value: share(times, 0.5), unit: 'ms', goal: null },
  { what: `${what}, p95`, value: share(times, 0.95), unit: 'ms', goal },
]

/** The embedded mailbox gives its notice at once when a mail is laid into it. */
export const benchNotice = async (): Promise<Figure[]> => {
  const times = await withProgram(null, (scene) => measure(scene, async (raw) => scene.mailbox.append(raw)))
  return figures('from the notice to the card', times, 150)
}

/** Dovecot itself takes about 450 ms from APPEND to its notice. */
export const benchAppend = async (): Promise<Figure[]> => {
  if (!isFound('dovecot')) {
    console.log('skipped: from APPEND to the card (dovecot is not installed)')
    return []
  }
  const dovecot = await startDovecot()
  const auth = { user: 'alice', pass: 'secret' }
  const place = { host: '127.0.0.1', port: dovecot.port, secure: false, doSTARTTLS: false }
  const client = new ImapFlow({ ...place, auth, logger: false })
  client.on('error', () => {})
  try {
    await client.connect()
    const times = await withProgram(dovecot.url('alice'), (scene) =>
      measure(scene, (raw) => client.append('INBOX', raw)),
    )
    return figures('from APPEND to the card, Dovecot', times, 1_000)
  } finally {
    client.close()
    await dovecot.stop()
  }
}
