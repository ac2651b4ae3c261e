import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Lease } from '../../../src/ingest/mailbox/sink.ts'
import { parseMailboxUrl } from '../../../src/ingest/mailbox/url.ts'
import {
  type SandboxMailbox,
  startSandboxMailbox,
} from '../../../src/sandbox/mailbox/start-sandbox-mailbox.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import { recordMails } from './recording-sink.ts'
import { daysAgo, letter, until, type Watched, type WatchOptions, watch } from './watching.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

const startMailbox = async (): Promise<SandboxMailbox> => {
  const mailbox = await startSandboxMailbox()
  cleanups.push(mailbox.stop)
  return mailbox
}

const startWatching = (url: string, options?: WatchOptions): Watched => {
  const watched = watch(url, options)
  cleanups.push(watched.stop)
  return watched
}

const behindProxy = async (mailbox: SandboxMailbox): Promise<{ proxy: CuttingProxy; url: string }> => {
  const settings = parseMailboxUrl(mailbox.imapUrl)
  const proxy = await startCuttingProxy(settings.port)
  cleanups.push(proxy.stop)
  return { proxy, url: mailbox.imapUrl.replace(`:${settings.port}/`, `:${proxy.port}/`) }
}

const connected = (watched: Watched) => until(() => expect(watched.status().state).toBe('connected'))

describe('a watched mailbox', () => {
  it('takes what is there and then each mail as the server tells of it', async () => {
    const mailbox = await startMailbox()
    mailbox.append(letter(1))
    const watched = startWatching(mailbox.imapUrl)
    await until(() => expect(watched.sink.texts()).toEqual([letter(1)]))
    mailbox.append(letter(2))
    await until(() => expect(watched.sink.texts()).toEqual([letter(1), letter(2)]))
    expect(watched.sink.mails().at(1)).toMatchObject({ uid: 2, size: letter(2).length, reason: null })
    expect(watched.sink.cursor()?.lastUid).toBe(2)
    expect(watched.status()).toMatchObject({ state: 'connected', error: null, attempts: 0, retryAt: null })
    expect(watched.status().lastMailAt).toBeInstanceOf(Date)
  })

  it('goes on where it was after a restart, and takes nothing twice', async () => {
    const mailbox = await startMailbox()
    const sink = recordMails()
    mailbox.append(letter(1))
    const before = startWatching(mailbox.imapUrl, { sink })
    await until(() => expect(sink.texts()).toHaveLength(1))
    await before.stop()
    expect(before.status().state).toBe('stopped')
    mailbox.append(letter(2))
    startWatching(mailbox.imapUrl, { sink })
    await until(() => expect(sink.texts()).toEqual([letter(1), letter(2)]))
    expect(sink.repeated()).toBe(0)
  })

  it('looks again by itself when no notice comes', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    const watched = startWatching(url, { timings: { poll: 50 } })
    const lastLook = (): number => watched.status().lastSuccessAt?.getTime() ?? 0
    await until(() => expect(lastLook()).toBeGreaterThan(0))
    const first = lastLook()
    await until(() => expect(lastLook()).toBeGreaterThan(first + 200))
    expect(proxy.connections()).toBe(1)
  })

  it('keeps an empty mail', async () => {
    const mailbox = await startMailbox()
    mailbox.append('')
    const { sink } = startWatching(mailbox.imapUrl)
    await until(() => expect(sink.mails()).toMatchObject([{ size: 0, reason: null, raw: new Uint8Array() }]))
  })

  it('takes the headers alone of a mail that is too large', async () => {
    const mailbox = await startMailbox()
    mailbox.append(letter(1, 'x'.repeat(5_000)))
    mailbox.append(letter(2))
    const { sink } = startWatching(mailbox.imapUrl, { maxMailSize: 2_000 })
    await until(() => expect(sink.mails()).toHaveLength(2))
    const [large] = sink.mails()
    expect(large).toMatchObject({ reason: 'too-large', size: letter(1, 'x'.repeat(5_000)).length })
    expect(sink.texts()[0]).toMatch(/^From: Marta[\s\S]*Subject: Partner search 1[\s\S]*>\r\n\r\n$/)
  })

  it('hands mails over in small batches, in order', async () => {
    const mailbox = await startMailbox()
    for (let number = 1; number <= 45; number++) mailbox.append(letter(number))
    for (let number = 46; number <= 48; number++) mailbox.append(letter(number, 'y'.repeat(3_000_000)))
    const { sink } = startWatching(mailbox.imapUrl)
    await until(() => expect(sink.mails()).toHaveLength(48))
    expect(sink.mails().map(({ uid }) => uid)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1))
    expect(sink.batches).toEqual([20, 20, 7, 1])
  })
})

describe('the first sight of a mailbox', () => {
  it('takes the mails of the last days and counts the older ones', async () => {
    const mailbox = await startMailbox()
    for (const days of [400, 90, 40]) mailbox.append(letter(days), daysAgo(days))
    for (const days of [20, 1]) mailbox.append(letter(days), daysAgo(days))
    const { sink } = startWatching(mailbox.imapUrl)
    await until(() => expect(sink.texts()).toEqual([letter(20), letter(1)]))
    expect(sink.skipped()).toBe(3)
  })

  it('finds recent mails below older ones, as after a move to another provider', async () => {
    const mailbox = await startMailbox()
    mailbox.append(letter(1), daysAgo(2))
    for (let number = 2; number <= 30; number++) mailbox.append(letter(number), daysAgo(400 - number))
    mailbox.append(letter(31), daysAgo(1))
    mailbox.append(letter(32), daysAgo(300))
    const { sink } = startWatching(mailbox.imapUrl)
    await until(() => expect(sink.cursor()?.lastUid).toBe(32))
    expect(sink.texts()).toEqual([letter(1), letter(31)])
    expect(sink.skipped()).toBe(30)
  })

  it('that was interrupted is finished, by the same process or the next, and skips what it would have skipped', async () => {
    const mailbox = await startMailbox()
    for (let number = 1; number <= 50; number++) mailbox.append(letter(number), daysAgo(2))
    mailbox.append(letter(51), daysAgo(300))
    mailbox.append(letter(52), daysAgo(1))
    const sink = recordMails()
    const { receive } = sink
    sink.receive = async (...mails) => {
      await receive(...mails)
      sink.receive = receive
      sink.fail()
    }
    const first = startWatching(mailbox.imapUrl, { sink })
    await until(() => expect(sink.refusals()).toBeGreaterThan(1))
    await first.stop()
    sink.recover()
    startWatching(mailbox.imapUrl, { sink })
    await until(() => expect(sink.texts()).toHaveLength(51))
    expect(sink.texts()).not.toContain(letter(51))
    expect(sink.skipped()).toBe(1)
    expect(sink.cursor()?.lastUid).toBe(52)
  })

  it('takes an old mail that a person moves in later', async () => {
    const mailbox = await startMailbox()
    mailbox.append(letter(1), daysAgo(100))
    const watched = startWatching(mailbox.imapUrl)
    await until(() => expect(watched.sink.skipped()).toBe(1))
    mailbox.append(letter(2), daysAgo(200))
    await until(() => expect(watched.sink.texts()).toEqual([letter(2)]))
  })

  it('begins anew under another UIDVALIDITY and knows its mails again', async () => {
    const sink = recordMails()
    const first = await startMailbox()
    first.append(letter(1))
    first.append(letter(2))
    const before = startWatching(first.imapUrl, { sink })
    await until(() => expect(sink.texts()).toHaveLength(2))
    await before.stop()
    const second = await startMailbox()
    second.append(letter(2))
    second.append(letter(3))
    const after = startWatching(second.imapUrl, { sink })
    await until(() => expect(sink.mails()).toHaveLength(4))
    expect(sink.texts()).toEqual([letter(1), letter(2), letter(3)])
    expect(after.said.lines.join()).toMatch(/UIDVALIDITY/)
  })
})

describe('one bad mail', () => {
  it('that breaks each connection is given up after three, and the next one comes in', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    for (let number = 1; number <= 4; number++) mailbox.append(letter(number))
    proxy.cutOn(/UID FETCH 2 .*BODY/, 40)
    const { sink, status } = startWatching(url)
    await until(() => expect(sink.mails()).toHaveLength(4))
    expect(sink.mails().map(({ reason }) => reason)).toEqual([null, 'fetch-failed', null, null])
    expect(sink.texts()).toEqual([letter(1), letter(3), letter(4)])
    expect(proxy.connections()).toBe(4)
    expect(status().state).toBe('connected')
  })

  it('that breaks the listing of its neighbours is found among them', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    for (let number = 1; number <= 4; number++) mailbox.append(letter(number))
    proxy.cutOn(/UID FETCH \S*3\S* \(INTERNALDATE/, 30)
    const { sink } = startWatching(url)
    await until(() => expect(sink.mails()).toHaveLength(4))
    expect(sink.mails().map(({ reason }) => reason)).toEqual([null, null, 'fetch-failed', null])
  })
})

describe('a store that is away', () => {
  it('leaves the mails on the server until it is back', async () => {
    const mailbox = await startMailbox()
    const watched = startWatching(mailbox.imapUrl)
    await connected(watched)
    watched.sink.fail()
    for (let number = 1; number <= 3; number++) mailbox.append(letter(number))
    await until(() => expect(watched.sink.refusals()).toBeGreaterThan(3))
    expect(watched.status()).toMatchObject({
      state: 'backing-off',
      error: expect.stringMatching(/database/i),
    })
    expect(watched.sink.mails()).toEqual([])
    watched.sink.recover()
    await until(() => expect(watched.sink.texts()).toEqual([letter(1), letter(2), letter(3)]))
    expect(watched.said.lines.join()).not.toMatch(/ana@lag|From:/)
  })

  it('costs the mail server no sign-in', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    const sink = recordMails()
    sink.fail()
    startWatching(url, { sink })
    await until(() => expect(sink.refusals()).toBeGreaterThan(3))
    expect(proxy.connections()).toBe(0)
  })
})

describe('the lease of a mailbox', () => {
  const leaseOnce = () => {
    const lost = new AbortController()
    let holder: 'nobody' | 'somebody else' | 'us' = 'somebody else'
    const free = (): void => {
      holder = 'nobody'
    }
    const take = async (): Promise<Lease | null> => {
      if (holder !== 'nobody') return null
      holder = 'us'
      return { lost: lost.signal, release: async () => free() }
    }
    return { take, lost, free, holder: () => holder }
  }

  it('is waited for, and given back when stopped', async () => {
    const mailbox = await startMailbox()
    mailbox.append(letter(1))
    const lease = leaseOnce()
    const watched = startWatching(mailbox.imapUrl, { lease: lease.take })
    await until(() => expect(watched.status().state).toBe('lease'))
    expect(watched.sink.mails()).toEqual([])
    lease.free()
    await until(() => expect(watched.sink.texts()).toEqual([letter(1)]))
    await watched.stop()
    expect(lease.holder()).toBe('nobody')
  })

  it('that is lost ends the reading at once', async () => {
    const mailbox = await startMailbox()
    const lease = leaseOnce()
    lease.free()
    const watched = startWatching(mailbox.imapUrl, {
      lease: async () => (lease.lost.signal.aborted ? null : lease.take()),
    })
    await connected(watched)
    lease.lost.abort()
    await until(() => expect(watched.status().state).toBe('lease'))
    mailbox.append(letter(1))
    await until(() => expect(watched.status().error).toMatch(/another process/i))
    expect(watched.sink.mails()).toEqual([])
  })
})

describe('a connection', () => {
  it('that was cut in the middle of a mail is built again, and the mail comes whole', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    mailbox.append(letter(1, 'z'.repeat(200_000)))
    proxy.cutOn(/UID FETCH 1 .*BODY/, 100_000)
    const watched = startWatching(url)
    await until(() => expect(proxy.connections()).toBe(2))
    proxy.cutOn(null)
    await until(() => expect(watched.sink.texts()).toEqual([letter(1, 'z'.repeat(200_000))]))
  })

  it('that never answers is given up and told', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    proxy.mute(true)
    const watched = startWatching(url, { timings: { greeting: 100 } })
    await until(() =>
      expect(watched.status()).toMatchObject({ state: 'backing-off', error: expect.stringMatching(/greet/) }),
    )
    proxy.mute(false)
    await connected(watched)
  })

  it('to a server that throttles is left alone as long as it asks', async () => {
    const mailbox = await startMailbox()
    mailbox.append(letter(1))
    const { proxy, url } = await behindProxy(mailbox)
    proxy.answer(/UID SEARCH/, 'BAD Request is throttled. Suggested Backoff Time: 700 milliseconds')
    const watched = startWatching(url, { timings: { socket: 400 } })
    await until(() => expect(watched.status().error).toMatch(/left alone/))
    proxy.answer(null)
    expect(watched.status().retryAt?.getTime()).toBeGreaterThan(Date.now() + 300)
    await until(() => expect(watched.sink.texts()).toEqual([letter(1)]))
    expect(proxy.connections()).toBe(2)
  })

  it('that falls silent in the middle of work is noticed', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    const watched = startWatching(url, { timings: { poll: 50, socket: 60_000, silence: 300 } })
    await connected(watched)
    proxy.mute(true)
    await until(() =>
      expect(watched.status()).toMatchObject({ error: expect.stringMatching(/stopped answering/) }),
    )
    proxy.mute(false)
    mailbox.append(letter(1))
    await until(() => expect(watched.sink.texts()).toEqual([letter(1)]))
  })

  it('is replaced before the server would end it, and nothing is missed', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    const watched = startWatching(url, { timings: { session: 50 } })
    for (let number = 1; number <= 5; number++) {
      const before = proxy.connections()
      await until(() => expect(proxy.connections()).toBeGreaterThan(before))
      mailbox.append(letter(number))
    }
    await until(() => expect(watched.sink.texts()).toHaveLength(5))
    expect(watched.sink.repeated()).toBe(0)
    expect(watched.status().attempts).toBe(0)
  })

  it('that proved itself resets the back-off, one that did not keeps it', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    proxy.cutOn(/LOGIN|AUTHENTICATE/, 1)
    const watched = startWatching(url, { timings: { proven: 300 } })
    await until(() => expect(watched.status().attempts).toBeGreaterThan(2))
    proxy.cutOn(null)
    await connected(watched)
    expect(watched.status().attempts).toBeGreaterThan(2)
    await until(() => expect(watched.status().attempts).toBe(0))
  })

  it('ends within two seconds when told to, in the middle of a mail too', async () => {
    const mailbox = await startMailbox()
    const { proxy, url } = await behindProxy(mailbox)
    const watched = startWatching(url)
    await connected(watched)
    proxy.mute(true)
    mailbox.append(letter(1))
    const began = performance.now()
    await watched.stop()
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(watched.status().state).toBe('stopped')
  })

  it('ends within two seconds when the sink hangs', async () => {
    const mailbox = await startMailbox()
    const sink = recordMails()
    const released = vi.fn(async () => {})
    const lease = async (): Promise<Lease> => ({ lost: new AbortController().signal, release: released })
    const receive = vi.fn(() => new Promise<void>(() => {}))
    sink.receive = receive
    mailbox.append(letter(1))
    const watched = startWatching(mailbox.imapUrl, { sink, lease })
    await until(() => expect(receive).toHaveBeenCalled())
    const began = performance.now()
    await watched.stop()
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(released).toHaveBeenCalledOnce()
  })
})

describe('what an operator is told', () => {
  it('names a wrong password and holds neither password nor user', async () => {
    const mailbox = await startMailbox()
    const watched = startWatching(mailbox.imapUrl.replace('contact:sandbox', 'contact:Xyzzy-77'))
    await until(() =>
      expect(watched.status()).toMatchObject({
        state: 'refused',
        error: expect.stringMatching(/refuses user or password/),
      }),
    )
    expect(watched.status().retryAt).toBeInstanceOf(Date)
    expect(watched.said.lines.join() + watched.status().error).not.toMatch(/Xyzzy/)
  })

  it('names a port on which nothing listens', async () => {
    const mailbox = await startSandboxMailbox()
    await mailbox.stop()
    const watched = startWatching(mailbox.imapUrl)
    await until(() =>
      expect(watched.status()).toMatchObject({
        state: 'backing-off',
        error: expect.stringMatching(/Nothing listens on 127/),
      }),
    )
  })
})
