import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MailUnreadable, parseMime } from '../../../../src/ingest/reading/mail/mime.ts'

const message = [
  'From: Ana Kos <ana@lag.example>',
  'Subject: Old Orchards',
  'Content-Type: text/plain; charset=windows-1252',
  '',
  'Dear all, the orchard costs 45.000 € and “more”.',
]

describe('a message as it comes', () => {
  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['a carriage return alone', '\r'],
  ])('lines end in %s', async (_, end) => {
    const raw = Buffer.from(
      message.join(end).replace('€', '\u0080').replace('“', '\u0093').replace('”', '\u0094'),
      'latin1',
    )
    const mail = await parseMime(raw)
    expect(mail.subject).toBe('Old Orchards')
    expect(mail.plain).toContain('45.000 € and “more”')
  })

  it('whatever comes is a mail, or said to be unreadable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const mail = await parseMime(bytes).catch((error: unknown) => error)
        expect(mail instanceof MailUnreadable || typeof (mail as { plain: string }).plain === 'string').toBe(
          true,
        )
      }),
      { numRuns: 60 },
    )
  })
})
