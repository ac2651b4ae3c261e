import { afterAll, describe, expect, it } from 'vitest'
import { createReader, MailUnreadable, ReadingTimedOut } from '../../../src/ingest/reading/index.ts'
import { unreadableMail } from '../../support/builders.ts'

const mail = (body: string): Uint8Array =>
  Buffer.from(
    [
      'From: Ana Kovač <ana@lag-sava.example>',
      'To: contact@network.example',
      'Subject: Partner search: old orchards',
      'Date: Mon, 02 Mar 2026 10:00:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
      '',
      body,
    ].join('\r\n'),
  )

const receivedAt = new Date('2026-03-02T09:00:00Z')

describe('a reader in threads', () => {
  const reader = createReader({ timeoutMs: 20_000, heapMb: 1024, threads: 1 })
  afterAll(() => reader.close())

  it('reads a mail', async () => {
    const reading = await reader.read(
      mail('We are looking for partners in France. Please reply by 30 April.'),
      receivedAt,
    )
    expect(reading.triage).toBe('offer')
    expect(reading.offers[0]?.deadlines[0]?.value).toEqual({ date: '2026-04-30', purpose: 'reply' })
  }, 60_000)

  it('quarantines what neither parser can read', async () => {
    await expect(reader.read(Buffer.from(unreadableMail), receivedAt)).rejects.toThrow(MailUnreadable)
  }, 60_000)
})

describe('a reader whose time is up', () => {
  it('fails that mail and reads the next in a new thread', async () => {
    const reader = createReader({ timeoutMs: 1, heapMb: 1024, threads: 1 })
    await expect(reader.read(mail('word '.repeat(200_000)), receivedAt)).rejects.toThrow(ReadingTimedOut)
    await reader.close()
  }, 60_000)
})
