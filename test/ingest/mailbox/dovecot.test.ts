import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { checkMailbox } from '../../../src/ingest/mailbox/check-mailbox.ts'
import { parseMailboxUrl } from '../../../src/ingest/mailbox/url.ts'
import { type Dovecot, type DovecotOptions, startDovecot } from '../../support/dovecot.ts'
import { describeWith } from '../../support/optional.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { recordMails } from './recording-sink.ts'
import { daysAgo, letter, until, type Watched, type WatchOptions, watch } from './watching.ts'

const megabyte = 1024 * 1024
const large = (number: number, megabytes: number): Buffer =>
  Buffer.concat([Buffer.from(letter(number)), Buffer.alloc(megabytes * megabyte, `${'QUJD'.repeat(18)}\r\n`)])

describeWith('dovecot', 'mailboxes on a real server', () => {
  let users = 0
  let dovecot: Dovecot
  const accounts = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`user${index + 1}`, 'secret']),
  )
  const cleanups: (() => Promise<void>)[] = []

  beforeAll(async () => {
    dovecot = await startDovecot({ users: accounts })
  })
  afterAll(() => dovecot.stop())
  afterEach(async () => {
    for (const clean of cleanups.splice(0).reverse()) await clean()
  })

  /** Each test has an account of its own. */
  const newUser = (): string => `user${++users}`
  const startWatching = (url: string, options?: WatchOptions): Watched => {
    const watched = watch(url, options)
    cleanups.push(watched.stop)
    return watched
  }
  const ownServer = async (options?: DovecotOptions): Promise<Dovecot> => {
    const server = await startDovecot(options)
    cleanups.push(server.stop)
    return server
  }
  const behindProxy = async (url: string): Promise<{ proxy: CuttingProxy; url: string }> => {
    const { port } = parseMailboxUrl(url)
    const proxy = await startCuttingProxy(port)
    cleanups.push(proxy.stop)
    return { proxy, url: url.replace(`:${port}/`, `:${proxy.port}/`) }
  }
  const connected = (watched: Watched) => until(() => expect(watched.status().state).toBe('connected'))
  const troubled = (watched: Watched, told: RegExp) =>
    until(() => expect(watched.status().error).toMatch(told))

  it('tell of each mail, and nothing is marked, moved or deleted', async () => {
    const user = newUser()
    await dovecot.append(user, letter(1))
    const watched = startWatching(dovecot.url(user))
    await until(() => expect(watched.sink.texts()).toEqual([letter(1)]))
    await dovecot.append(user, letter(2))
    await until(() => expect(watched.sink.texts()).toEqual([letter(1), letter(2)]))
    dovecot.deliver(user, letter(3))
    await until(() => expect(watched.sink.texts()).toHaveLength(3))
    await watched.stop()
    expect((await dovecot.flags(user)).flat().filter((flag) => flag !== '\\Recent')).toEqual([])
  })

  it('that cannot tell of new mail are asked', async () => {
    const server = await ownServer({ capabilities: 'IMAP4rev1 SASL-IR LITERAL+' })
    await server.append('alice', letter(1))
    const watched = startWatching(server.url('alice'), { timings: { poll: 50 } })
    await until(() => expect(watched.sink.texts()).toHaveLength(1))
    await server.append('alice', letter(2))
    await until(() => expect(watched.sink.texts()).toHaveLength(2))
    const idle = (await checkMailbox(parseMailboxUrl(server.url('alice')))).at(-1)
    expect(idle).toMatchObject({ step: 'idle', ok: true, found: expect.stringMatching(/no IDLE/) })
  })

  it('do not disturb each other when one refuses, one has no folder and one is slow to come', async () => {
    const [good, better] = [newUser(), newUser()]
    await dovecot.append(good, letter(1))
    await dovecot.append(better, letter(2))
    const refused = startWatching(dovecot.url(good).replace(':secret@', ':wrong@'))
    const missing = startWatching(dovecot.url(good, 'Nowhere'))
    const first = startWatching(dovecot.url(good))
    const second = startWatching(dovecot.url(better))
    await until(() => expect(refused.status().state).toBe('refused'))
    await troubled(missing, /no folder "Nowhere"/)
    await until(() => expect(first.sink.texts()).toEqual([letter(1)]))
    await until(() => expect(second.sink.texts()).toEqual([letter(2)]))
    await dovecot.append(good, letter(3))
    await until(() => expect(first.sink.texts()).toEqual([letter(1), letter(3)]))
    expect(first.status().attempts + second.status().attempts).toBe(0)
  })

  it('are read as soon as the password is right and the folder exists', async () => {
    const folder = 'Appels à projets'
    const server = await ownServer()
    const url = server.url('alice', folder)
    server.setUsers({ alice: 'changed' })
    await server.restart()
    const watched = startWatching(url)
    await until(() => expect(watched.status().state).toBe('refused'))
    expect(watched.status().error).toMatch(/password.*percent-encoded/)
    server.setUsers({ alice: 'secret' })
    await troubled(watched, /no folder "Appels à projets"/)
    await server.createFolder('alice', folder)
    await server.append('alice', letter(1), { folder })
    await until(() => expect(watched.sink.texts()).toEqual([letter(1)]))
    expect(watched.status()).toMatchObject({ state: 'connected', error: null })
  })

  it('survive a server that is killed while they wait', async () => {
    const server = await ownServer()
    await server.append('alice', letter(1))
    const watched = startWatching(server.url('alice'))
    await until(() => expect(watched.sink.texts()).toHaveLength(1))
    await server.kill()
    await until(() => expect(watched.status().state).toBe('backing-off'))
    await troubled(watched, /Nothing listens/)
    await server.restart()
    await server.append('alice', letter(2))
    await until(() => expect(watched.sink.texts()).toEqual([letter(1), letter(2)]))
    expect(watched.sink.repeated()).toBe(0)
  })

  it('survive a server that is killed in the middle of a mail', async () => {
    const server = await ownServer()
    const mail = large(1, 5)
    await server.append('alice', mail)
    const { proxy, url } = await behindProxy(server.url('alice'))
    const second = proxy.hold(/UID FETCH 1 .*BODY.*<1048576/)
    const watched = startWatching(url)
    await second
    await server.kill()
    await until(() => expect(watched.status().state).toBe('backing-off'))
    await server.restart()
    await until(() =>
      expect(watched.sink.mails()).toMatchObject([{ uid: 1, reason: null, size: mail.length }]),
    )
    expect(mail.equals(watched.sink.mails()[0]?.raw ?? new Uint8Array())).toBe(true)
  })

  it('notice a server that freezes, and go on when it thaws', async () => {
    const server = await ownServer()
    const watched = startWatching(server.url('alice'), { timings: { poll: 100, socket: 300, greeting: 300 } })
    await connected(watched)
    server.freeze()
    await troubled(watched, /stopped answering|does not greet/)
    server.thaw()
    await server.append('alice', letter(1))
    await until(() => expect(watched.sink.texts()).toEqual([letter(1)]))
  })

  it('recognise their mails under another UIDVALIDITY', async () => {
    const server = await ownServer()
    await server.appendAll('alice', [letter(1), letter(2)])
    const watched = startWatching(server.url('alice'))
    await until(() => expect(watched.sink.texts()).toHaveLength(2))
    const before = watched.sink.cursor()?.uidValidity
    await server.changeUidValidity('alice')
    await server.append('alice', letter(3))
    await until(() => expect(watched.sink.texts()).toEqual([letter(1), letter(2), letter(3)]))
    expect(watched.sink.cursor()?.uidValidity).not.toBe(before)
  })

  it('notice a folder that was deleted and made again while they watched it', async () => {
    const user = newUser()
    await dovecot.createFolder(user, 'Offers')
    await dovecot.append(user, letter(1), { folder: 'Offers' })
    const watched = startWatching(dovecot.url(user, 'Offers'), { timings: { poll: 100 } })
    await until(() => expect(watched.sink.texts()).toHaveLength(1))
    await dovecot.deleteFolder(user, 'Offers')
    await troubled(watched, /no folder "Offers"/)
    await dovecot.createFolder(user, 'Offers')
    await dovecot.append(user, letter(2), { folder: 'Offers' })
    await until(() => expect(watched.sink.texts()).toEqual([letter(1), letter(2)]))
  })

  it('give a mail of 39 MB whole, and the headers of one of 60 MB', async () => {
    const user = newUser()
    const [whole, tooLarge] = [large(1, 39), large(2, 60)]
    await dovecot.appendAll(user, [whole, tooLarge, Buffer.from(letter(3))])
    const { sink } = startWatching(dovecot.url(user))
    await until(() => expect(sink.mails()).toHaveLength(3), 60_000)
    const [first, second, third] = sink.mails()
    expect(first).toMatchObject({ reason: null, size: whole.length })
    expect(whole.equals(first?.raw ?? new Uint8Array())).toBe(true)
    expect(second).toMatchObject({ reason: 'too-large', size: tooLarge.length })
    expect(Buffer.from(second?.raw ?? []).toString()).toMatch(
      /Subject: Partner search 2\r\n[\s\S]{1,80}\r\n\r\n$/,
    )
    expect(third).toMatchObject({ reason: null })
  }, 90_000)

  it('with 5,000 mails are taken in at first sight, each once', async () => {
    const user = newUser()
    await dovecot.appendAll(
      user,
      Array.from({ length: 5_000 }, (_, index) => letter(index)),
    )
    const watched = startWatching(dovecot.url(user))
    await until(() => expect(watched.sink.mails()).toHaveLength(5_000), 60_000)
    expect(watched.sink.repeated()).toBe(0)
    expect(new Set(watched.sink.mails().map(({ uid }) => uid)).size).toBe(5_000)
    expect(Math.max(...watched.sink.batches)).toBe(20)
  }, 120_000)

  it('take the last days at first sight and count what is older', async () => {
    const user = newUser()
    await dovecot.append(user, letter(1), { receivedAt: daysAgo(2) })
    await dovecot.append(user, letter(2), { receivedAt: daysAgo(60) })
    await dovecot.append(user, letter(3), { receivedAt: daysAgo(31) })
    await dovecot.append(user, letter(4), { receivedAt: daysAgo(29) })
    const { sink } = startWatching(dovecot.url(user))
    await until(() => expect(sink.texts()).toEqual([letter(1), letter(4)]))
    expect(sink.skipped()).toBe(2)
  })

  it.each([
    ['is looked at', /UID FETCH \S+ \(INTERNALDATE/],
    ['is fetched', /UID FETCH 2 .*BODY/],
  ])('account for a mail that is deleted after it was listed and before it %s', async (_when, line) => {
    const user = newUser()
    await dovecot.appendAll(user, [letter(1), letter(2), letter(3)])
    const { proxy, url } = await behindProxy(dovecot.url(user))
    const held = proxy.hold(line)
    const watched = startWatching(url)
    const release = await held
    await dovecot.expunge(user, 2)
    release()
    await until(() => expect(watched.sink.mails()).toHaveLength(3))
    expect(watched.sink.mails().map(({ reason }) => reason)).toEqual([null, 'gone', null])
    expect(watched.sink.texts()).toEqual([letter(1), letter(3)])
    expect(proxy.connections()).toBe(1)
  })

  it('wait with their mails while the store is away', async () => {
    const user = newUser()
    const sink = recordMails()
    sink.fail()
    const watched = startWatching(dovecot.url(user), { sink })
    await dovecot.appendAll(user, [letter(1), letter(2)])
    await troubled(watched, /database/)
    sink.recover()
    await until(() => expect(sink.texts()).toEqual([letter(1), letter(2)]))
  })

  it('are read over TLS from the start or by STARTTLS, without a certificate on this machine alone', async () => {
    const user = newUser()
    await dovecot.append(user, letter(1))
    const { tlsPort, port } = dovecot
    for (const url of [
      `imaps://${user}:secret@127.0.0.1:${tlsPort}/`,
      `imap://${user}:secret@localhost:${port}/?tls=starttls`,
    ]) {
      const watched = startWatching(url)
      await until(() => expect(watched.sink.texts()).toEqual([letter(1)]))
    }
    // 127.0.0.1 by a name that does not say so.
    const elsewhere = startWatching(`imaps://${user}:secret@2130706433:${tlsPort}/`)
    await troubled(elsewhere, /certificate.*NODE_EXTRA_CA_CERTS/)
    expect(elsewhere.sink.mails()).toEqual([])
  })

  it('are checked step by step for an operator', async () => {
    const user = newUser()
    await dovecot.append(user, letter(1))
    await dovecot.createFolder(user, 'Offers')
    const check = (url: string) => checkMailbox(parseMailboxUrl(url))
    expect(await check(dovecot.url(user))).toMatchObject([
      { step: 'sign-in', ok: true, found: 'Signed in to 127.0.0.1, in clear text' },
      { step: 'folder', ok: true, found: 'The folder "INBOX" holds 1 messages' },
      { step: 'idle', ok: true },
    ])
    expect(await check(dovecot.url(user, 'Offres'))).toMatchObject([
      { step: 'sign-in', ok: true },
      { step: 'folder', ok: false, advice: 'The folders are "INBOX", "Offers"' },
    ])
    const refused = await check(dovecot.url(user).replace(':secret@', ':Xyzzy-77@'))
    expect(refused).toMatchObject([
      { step: 'sign-in', ok: false, advice: expect.stringMatching(/app password/) },
    ])
    expect(JSON.stringify(refused)).not.toMatch(/Xyzzy/)
  })
})
