import { type FetchMessageObject, ImapFlow } from 'imapflow'
import { createTransport } from 'nodemailer'
import { afterEach, describe, expect, it } from 'vitest'
import { parseMailboxUrl } from '../../../src/ingest/mailbox/url.ts'
import {
  maxSandboxMail,
  type SandboxMailbox,
  SandboxMailTooLarge,
  startSandboxMailbox,
} from '../../../src/sandbox/mailbox/start-sandbox-mailbox.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

const start = async (): Promise<SandboxMailbox> => {
  const mailbox = await startSandboxMailbox()
  open.push(mailbox.stop)
  return mailbox
}

const enter = async ({ imapUrl }: SandboxMailbox): Promise<ImapFlow> => {
  const { host, port, user, password } = parseMailboxUrl(imapUrl)
  const client = new ImapFlow({ host, port, secure: false, auth: { user, pass: password }, logger: false })
  await client.connect()
  open.push(async () => client.close())
  await client.mailboxOpen('INBOX', { readOnly: true })
  return client
}

const fetched = async (client: ImapFlow, uid: number): Promise<FetchMessageObject> => {
  const mail = await client.fetchOne(String(uid), { source: true, internalDate: true }, { uid: true })
  if (!mail) throw new Error(`no mail ${uid}`)
  return mail
}

const letter =
  'From: Ana <ana@lag.example>\r\nTo: contact@example.org\r\nSubject: Partner\r\n\r\nWe seek a partner.\r\n.dot\r\n'

describe('the sandbox mailbox', () => {
  it('holds what was sent over SMTP, byte for byte', async () => {
    const mailbox = await start()
    const client = await enter(mailbox)
    const notice = new Promise((resolve) => client.once('exists', resolve))
    void client.idle()
    await createTransport(mailbox.smtpUrl).sendMail({
      envelope: { from: 'ana@lag.example', to: 'contact@example.org' },
      raw: letter,
    })
    await notice
    expect((await fetched(client, 1)).source?.toString()).toBe(letter)
  })

  it('keeps bytes that are no text, and a mail without any', async () => {
    const mailbox = await start()
    const bytes = Buffer.from([0x53, 0x3a, 0x20, 0xe9, 0xff, 0x0d, 0x0a, 0x0d, 0x0a, 0x80, 0x0a])
    mailbox.append(bytes)
    mailbox.append('')
    const client = await enter(mailbox)
    expect((await fetched(client, 1)).source).toEqual(bytes)
    expect(client.mailbox).toMatchObject({ exists: 2 })
  })

  it('tells when a mail came in, whatever the time zone', async () => {
    const mailbox = await start()
    mailbox.append(letter, new Date('2026-03-07T23:59:58Z'))
    const mail = await fetched(await enter(mailbox), 1)
    expect(mail.internalDate).toEqual(new Date('2026-03-07T23:59:58Z'))
  })

  it('refuses more than 10 MB with 552 and takes the next mail', async () => {
    const mailbox = await start()
    const transport = createTransport(mailbox.smtpUrl)
    const envelope = { from: 'ana@lag.example', to: 'contact@example.org' }
    const huge = Buffer.concat([Buffer.from(letter), Buffer.alloc(maxSandboxMail, 'x\r\n')])
    await expect(transport.sendMail({ envelope, raw: huge })).rejects.toMatchObject({ responseCode: 552 })
    expect(() => mailbox.append(huge)).toThrow(SandboxMailTooLarge)
    await transport.sendMail({ envelope, raw: letter })
    expect((await fetched(await enter(mailbox), 1)).source?.toString()).toBe(letter)
  })

  it('numbers its mails anew after each start, under a UIDVALIDITY of its own', async () => {
    const seen = new Set<bigint>()
    for (let start = 0; start < 3; start++) {
      const mailbox = await startSandboxMailbox()
      const client = await enter(mailbox)
      if (client.mailbox) seen.add(client.mailbox.uidValidity)
      client.close()
      await mailbox.stop()
    }
    expect(seen.size).toBe(3)
  })

  it('leaves no port open when one of its two cannot be had', async () => {
    const first = await start()
    const imapPort = parseMailboxUrl(first.imapUrl).port
    await expect(startSandboxMailbox({ smtpPort: first.smtpPort })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    await expect(startSandboxMailbox({ imapPort })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('stops with clients still connected', async () => {
    const mailbox = await startSandboxMailbox()
    const client = await enter(mailbox)
    const closed = new Promise((resolve) => client.once('close', () => resolve(true)))
    await mailbox.stop()
    expect(await closed).toBe(true)
  })
})
