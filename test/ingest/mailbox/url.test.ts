import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MailboxUrlInvalid, parseMailboxUrl } from '../../../src/ingest/mailbox/url.ts'

const refusal = (text: string): string => {
  try {
    parseMailboxUrl(text)
  } catch (error) {
    if (error instanceof MailboxUrlInvalid) return error.message
    throw error
  }
  throw new Error('the address was accepted')
}

describe('the address of a mailbox', () => {
  it('names user, password, host, port and folder', () => {
    expect(parseMailboxUrl('imaps://contact:s3cret@imap.example.org:1993/Offers')).toEqual({
      user: 'contact',
      password: 's3cret',
      host: 'imap.example.org',
      port: 1993,
      folder: 'Offers',
      tls: 'implicit',
    })
  })

  it('has ports and a folder that need not be written', () => {
    expect(parseMailboxUrl('imaps://a:b@host.example')).toMatchObject({ port: 993, folder: 'INBOX' })
    expect(parseMailboxUrl('imap://a:b@host.example/?tls=starttls')).toMatchObject({
      port: 143,
      folder: 'INBOX',
      tls: 'starttls',
    })
  })

  it.each([
    ['imaps://contact%40lag.example:p%40ss%2Fw%3Ard%2C@host/', 'contact@lag.example', 'p@ss/w:rd,'],
    ['imaps://contact@lag.example:secret@host/', 'contact@lag.example', 'secret'],
    ['imaps://contact:a:b:c@host/', 'contact', 'a:b:c'],
    ['imaps://dom%5Cuser:%C3%A9t%C3%A9+1@host/', 'dom\\user', 'été+1'],
  ])('is percent-decoded: %s', (text, user, password) => {
    expect(parseMailboxUrl(text)).toMatchObject({ user, password, host: 'host' })
  })

  it('keeps one spelling of host and INBOX, so that one mailbox has one cursor', () => {
    expect(parseMailboxUrl('IMAPS://a:b@IMAP.Example.org/inbox/')).toMatchObject({
      host: 'imap.example.org',
      folder: 'INBOX',
    })
    expect(parseMailboxUrl('imaps://a:b@h/Offres%20re%C3%A7ues/2026').folder).toBe('Offres reçues/2026')
    expect(parseMailboxUrl('imaps://a:b@[2001:db8::1]:994/').host).toBe('2001:db8::1')
  })

  it.each(['localhost', '127.0.0.1', '127.8.0.1', '[::1]', 'mail.localhost'])(
    'may be clear text on this machine: %s',
    (host) => {
      expect(parseMailboxUrl(`imap://a:b@${host}:1143/`).tls).toBe('off')
    },
  )

  it.each([
    'imap.example.org',
    '10.0.0.1',
    '127.0.0.1.example.org',
    '[2001:db8::1]',
    'localhost.example.org',
  ])('is refused in clear text for another machine unless that is asked for: %s', (host) => {
    expect(refusal(`imap://a:b@${host}/`)).toMatch(/clear text.*starttls/)
    expect(parseMailboxUrl(`imap://a:b@${host}/?tls=off`).tls).toBe('off')
  })

  it.each([
    ['', /like imaps:/],
    ['contact@example.org', /like imaps:/],
    ['https://a:b@host/', /like imaps:/],
    ['imaps://host/INBOX', /user/],
    ['imaps://a@host/INBOX', /password/],
    ['imaps://:b@host/INBOX', /user/],
    ['imaps://a:b@/INBOX', /like imaps:/],
    ['imaps://a:b@host:0/INBOX', /port/],
    ['imaps://a:b@host:99999/', /like imaps:/],
    ['imaps://a:hunter/2@host/', /%2F/],
    ['imaps://a:hunter#2@host/', /%23/],
    ['imaps://a:hunter?2@host/', /%3F|user/],
    ['imaps://a:hunter%2@host/', /%25/],
    ['imaps://a:b%0d%0aLOGOUT@host/', /control/],
    ['imaps://a:b@host/INBOX%00', /control/],
    ['imaps://a:b@host/?tls=off', /encrypted from the start/],
    ['imap://a:b@localhost/?tls=maybe', /tls=starttls/],
    ['imap://a:b@localhost/?tls=off&tls=starttls', /tls=starttls/],
    ['imap://a:b@localhost/?insecure=1', /tls=starttls/],
  ])('that is wrong is told what would be right: %s', (text, told) => {
    expect(refusal(text)).toMatch(told)
    expect(refusal(text)).not.toMatch(/hunter|LOGOUT/)
  })

  it('carries whatever a person chose as user, password and folder', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((s) => !/\p{Cc}/u.test(s))
    const folder = text.filter((s) => s !== '.' && s !== '..' && s.toUpperCase() !== 'INBOX')
    fc.assert(
      fc.property(text, text, folder, fc.integer({ min: 1, max: 65535 }), (user, password, name, port) => {
        const [u, p, f] = [user, password, name].map(encodeURIComponent)
        expect(parseMailboxUrl(`imaps://${u}:${p}@imap.example.org:${port}/${f}`)).toEqual({
          user,
          password,
          host: 'imap.example.org',
          port,
          folder: name,
          tls: 'implicit',
        })
      }),
    )
  })

  it('is either read or refused without a word of it', () => {
    const password = 'Tr0ub4dor-Zebra'
    const part = fc.string({ unit: fc.constantFrom(...'@:/?#%[],. \\\r\n\u0000aZ0é&='), maxLength: 12 })
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        try {
          parseMailboxUrl(`imaps://${a}${password}${b}@${c}${password}/${d}`)
        } catch (error) {
          expect(error).toBeInstanceOf(MailboxUrlInvalid)
          expect(String(error)).not.toContain(password)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
