import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backOff } from '../../../src/ingest/mailbox/back-off.ts'
import { ConnectionClosed, LeaseLost, MailsNotStored } from '../../../src/ingest/mailbox/errors.ts'
import { explainFault, type Fault, quoteServer } from '../../../src/ingest/mailbox/faults.ts'
import { defaultTimings } from '../../../src/ingest/mailbox/timings.ts'
import { parseMailboxUrl } from '../../../src/ingest/mailbox/url.ts'

const settings = parseMailboxUrl('imaps://contact%40lag.example:Tr0ub4dor@imap.example.org/INBOX')
const failure = (fields: Record<string, unknown>): Error => Object.assign(new Error('Command failed'), fields)
const signInFailure = (code: string | undefined, text: string): Error =>
  failure({ authenticationFailed: true, serverResponseCode: code, response: text })

describe('a sign-in that fails', () => {
  it.each([
    ['AUTHENTICATIONFAILED', 'Authentication failed.'],
    ['AUTHENTICATIONFAILED', 'Invalid credentials, please try again'],
    ['EXPIRED', 'Password expired'],
    [undefined, 'LOGIN failed'],
    ['ALERT', 'Application-specific password required'],
  ])('for its credentials is told from a passing fault: %s %s', (code, text) => {
    expect(explainFault(signInFailure(code, text), settings)).toMatchObject({ kind: 'refused' })
  })

  it.each([
    ['UNAVAILABLE', 'Temporary authentication failure.'],
    ['LIMIT', 'Maximum number of connections from user+IP exceeded'],
    ['ALERT', 'Too many simultaneous connections. (Failure)'],
    ['INUSE', 'Mailbox is locked'],
    [undefined, 'Service temporarily unavailable'],
  ])('for the server’s reasons is no wrong password: %s %s', (code, text) => {
    expect(explainFault(signInFailure(code, text), settings)).toMatchObject({ kind: 'passing' })
  })
})

describe('what a person is told of a fault', () => {
  it('keeps the hint of the server and nothing that was sent to it', () => {
    const said = 'NO [AUTHENTICATIONFAILED] contact@lag.example: Tr0ub4dor is wrong, see https://help.example'
    const { message } = explainFault(signInFailure('AUTHENTICATIONFAILED', said), settings)
    expect(message).toContain('is wrong, see https://help.example')
    expect(message).not.toMatch(/Tr0ub4dor|contact|lag\.example/)
  })

  it.each([
    ['ECONNREFUSED', /Nothing listens on imap\.example\.org:993/],
    ['ENOTFOUND', /No machine is called imap\.example\.org/],
    ['CONNECT_TIMEOUT', /cannot be reached/],
    ['ETIMEOUT', /stopped answering/],
    ['CERT_HAS_EXPIRED', /expired/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', /does not speak TLS/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /not signed by an authority/],
  ])('names the cause: %s', (code, told) => {
    expect(explainFault(failure({ code }), settings)).toMatchObject({
      kind: 'passing',
      message: expect.stringMatching(told),
    })
  })

  it('says why a server hung up', () => {
    expect(explainFault(new ConnectionClosed('Server shutting down.'), settings).message).toBe(
      'imap.example.org closed the connection (the server says: Server shutting down.)',
    )
  })

  it('says why a server let nobody in', () => {
    const busy = failure({ code: 'ClosedAfterConnectText', reason: 'Too many connections from your address' })
    expect(explainFault(busy, settings).message).toMatch(
      /failed \(the server says: Too many connections from your/,
    )
  })

  it('never repeats the words of an error that somebody else wrote', () => {
    const told = explainFault(new MailsNotStored('x', { cause: new Error('insert "Dear Ana"') }), settings)
    expect(JSON.stringify(told)).not.toMatch(/Ana/)
    expect(explainFault(new Error('From: ana@lag.example'), settings).message).toBe(
      'The connection to imap.example.org failed',
    )
  })

  it('is one bounded line without credentials, whatever the server says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(400), (text, at) => {
        const said = quoteServer(
          `${text.slice(0, at)}Tr0ub4dor contact@lag.example${text.slice(at)}`,
          settings,
        )
        expect(said.length).toBeLessThan(200)
        expect(said).not.toMatch(/\p{Cc}|Tr0ub4dor|contact@/u)
      }),
    )
  })
})

describe('the wait after a fault', () => {
  const passing: Fault = { kind: 'passing', message: '', advice: null, waitMs: null }

  it('doubles from a second to five minutes', () => {
    const waits = [1, 2, 3, 8, 9, 10, 1_000].map((attempts) => backOff(passing, attempts, defaultTimings, 0))
    expect(waits).toEqual([1_000, 2_000, 4_000, 128_000, 256_000, 300_000, 300_000])
  })

  it('is slow after wrong credentials, for servers lock out who knocks too often', () => {
    const waits = [1, 2, 3, 50].map((n) => backOff({ ...passing, kind: 'refused' }, n, defaultTimings, 0))
    expect(waits).toEqual([60_000, 300_000, 900_000, 900_000])
  })

  it('is as long as a server that throttles asks for, within reason', () => {
    const throttled = explainFault(
      failure({
        code: 'ETHROTTLE',
        throttleReset: 92_415,
        throttleWaited: 2_415,
        authenticationFailed: false,
      }),
      settings,
    )
    expect(throttled).toMatchObject({ kind: 'passing', waitMs: 90_000 })
    expect(backOff(throttled, 1, defaultTimings, 1)).toBe(90_000)
    expect(backOff({ ...throttled, waitMs: 1e12 }, 1, defaultTimings, 1)).toBe(defaultTimings.maxThrottle)
  })

  it('is short where no server is asked: a store that is away, a lease that another process holds', () => {
    const storage = explainFault(new MailsNotStored(), settings)
    const lease = explainFault(new LeaseLost(), settings)
    expect(backOff(storage, 30, defaultTimings, 0)).toBe(defaultTimings.maxStorageBackOff)
    expect(backOff(lease, 30, defaultTimings, 0)).toBe(defaultTimings.lease)
  })

  it('is spread, so that many mailboxes do not knock at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const wait = backOff(passing, attempts, defaultTimings, random)
          expect(wait).toBeGreaterThanOrEqual(800)
          expect(wait).toBeLessThanOrEqual(defaultTimings.maxBackOff)
        },
      ),
    )
  })
})
