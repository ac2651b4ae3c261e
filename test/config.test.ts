import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig, settingNames, WrongSettings } from '../src/config.ts'

const token = '123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFa'
const enough = {
  BOT_TOKEN: token,
  MODERATION_CHAT: '-1001234567890',
  MAILBOXES: 'imaps://contact%40example.org:s3cret@imap.example.org/INBOX',
}

const problemsWith = (changes: Record<string, string | undefined>): string[] => {
  try {
    readConfig({ ...enough, ...changes })
    return []
  } catch (error) {
    if (error instanceof WrongSettings) return error.problems
    throw error
  }
}

describe('settings', () => {
  it('need a token, a group and a mailbox; all else has a default', () => {
    expect(readConfig(enough)).toMatchObject({
      botToken: token,
      telegramApiRoot: 'https://api.telegram.org',
      moderationChat: -1001234567890,
      moderators: null,
      mailboxes: [{ user: 'contact@example.org', host: 'imap.example.org', port: 993, folder: 'INBOX' }],
      databaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      dataDir: './data',
      httpHost: '127.0.0.1',
      httpPort: 8080,
      httpPassword: null,
      maxMailSize: 40 * 1024 * 1024,
      firstSightDays: 30,
      retentionDays: null,
      logLevel: 'info',
      roles: ['ingest', 'workers', 'bot'],
    })
  })

  it('that are empty count as absent', () => {
    const empty = Object.fromEntries(settingNames.map((name) => [name, ' ']))
    expect(readConfig({ ...empty, ...enough })).toEqual(readConfig(enough))
    expect(problemsWith({ BOT_TOKEN: '' })).toEqual(['BOT_TOKEN is missing'])
  })

  it('that are wrong are told all at once, those that depend on others among them', () => {
    try {
      readConfig({ BOT_TOKEN: 'oops', HTTP_PORT: '99999', SMTP_URL: 'smtps://u:p@mail.example.org' })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(WrongSettings)
      const { message } = error as Error
      for (const name of ['BOT_TOKEN', 'MODERATION_CHAT', 'HTTP_PORT', 'MAILBOXES', 'MAIL_FROM'])
        expect(message).toContain(`  ${name} `)
      expect(message.split('\n')).toHaveLength(6)
    }
  })

  it.each([
    ['BOT_TOKEN', 'not-a-token'],
    ['TELEGRAM_API_ROOT', 'ftp://files.example.org'],
    ['MODERATION_CHAT', '@moderators'],
    ['MODERATORS', 'marta, 12'],
    ['MODERATORS', ','],
    ['MAILBOXES', 'https://imap.example.org'],
    ['SMTP_URL', 'mail.example.org:25'],
    ['MAIL_FROM', 'nobody'],
    ['DATABASE_URL', 'mysql://root@db.example.org/passerelle'],
    ['REDIS_URL', 'cache.example.org'],
    ['HTTP_PORT', '65536'],
    ['HTTP_PORT', 'http'],
    ['HTTP_PASSWORD', 'sesame'],
    ['MAX_MAIL_SIZE', '40'],
    ['MAX_MAIL_SIZE', '0 MB'],
    ['FIRST_SIGHT_DAYS', '-1'],
    ['RETENTION_DAYS', '0'],
    ['LOG_LEVEL', 'chatty'],
    ['ROLES', 'ingest,barista'],
  ])('%s as %s is told by its name and what would be right, never by its value', (name, value) => {
    const others = name === 'SMTP_URL' ? { MAIL_FROM: 'Network <contact@example.org>' } : {}
    const problems = problemsWith({ ...others, [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} (entry 1: )?should `))
    if (value.length > 4) expect(problems[0]).not.toContain(value)
  })

  it('every message stays silent about the value, whatever it is', () => {
    const wrong = fc.tuple(fc.constantFrom(...settingNames), fc.string({ minLength: 1, maxLength: 60 }))
    fc.assert(
      fc.property(wrong, ([name, text]) => {
        const value = `Zq7!${text}`
        const problems = problemsWith({ [name]: value })
        for (const problem of problems) expect(problem).not.toContain('Zq7!')
      }),
      { numRuns: 500 },
    )
  })
})

describe('mailboxes', () => {
  const two = `${enough.MAILBOXES}, imap://office:p%2Cq%24@127.0.0.1:1143/Offers%20in`

  it('are a list, with percent-encoded user, password and folder', () => {
    expect(readConfig({ ...enough, MAILBOXES: two }).mailboxes[1]).toEqual({
      user: 'office',
      password: 'p,q$',
      host: '127.0.0.1',
      port: 1143,
      folder: 'Offers in',
      tls: 'off',
    })
  })

  it('that are wrong are told by their place in the list', () => {
    const problems = problemsWith({
      MAILBOXES: `${enough.MAILBOXES},imap://office:hunter2@mail.example.org,imaps://host-alone.example.org`,
    })
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(/^MAILBOXES entry 2: imap:\/\/ would send the password in clear text/)
    expect(problems[1]).toMatch(/^MAILBOXES entry 3: should name the user/)
    expect(problems.join()).not.toContain('hunter2')
  })

  it('are needed where mails are taken in, and nowhere else', () => {
    const database = { DATABASE_URL: 'postgresql://passerelle@127.0.0.1/passerelle' }
    expect(problemsWith({ MAILBOXES: '' })).toEqual([expect.stringMatching(/^MAILBOXES should name/)])
    expect(problemsWith({ MAILBOXES: ' , ' })).toEqual([expect.stringMatching(/^MAILBOXES should name/)])
    expect(problemsWith({ MAILBOXES: '', ROLES: 'bot', ...database })).toEqual([])
  })
})

describe('roles', () => {
  it('in several processes need a database that they share', () => {
    const told = [expect.stringMatching(/^ROLES .*DATABASE_URL/)]
    expect(problemsWith({ ROLES: 'bot' })).toEqual(told)
    expect(problemsWith({ ROLES: 'ingest,ingest,workers' })).toEqual(told)
    expect(problemsWith({ ROLES: 'bot', DATABASE_URL: 'postgres://db.example.org/passerelle' })).toEqual([])
  })

  it('may be named in any order and more than once', () => {
    expect(readConfig({ ...enough, ROLES: 'bot, workers,ingest,bot' }).roles).toEqual([
      'ingest',
      'workers',
      'bot',
    ])
  })
})

describe('single settings', () => {
  it('a size is in megabytes', () => {
    for (const text of ['25 MB', '25MB', '25 mb'])
      expect(readConfig({ ...enough, MAX_MAIL_SIZE: text }).maxMailSize).toBe(25 * 1024 * 1024)
  })

  it('moderators are user ids', () => {
    expect(readConfig({ ...enough, MODERATORS: '11, 22' }).moderators).toEqual([11, 22])
  })

  it('letters need a sender', () => {
    const smtp = { SMTP_URL: 'smtp://127.0.0.1:2525' }
    expect(problemsWith(smtp)).toEqual([expect.stringMatching(/^MAIL_FROM is missing/)])
    expect(problemsWith({ ...smtp, MAIL_FROM: 'Rural network <contact@example.org>' })).toEqual([])
    expect(problemsWith({ ...smtp, MAIL_FROM: 'contact@example.org' })).toEqual([])
    expect(problemsWith({ ...smtp, MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' })).toHaveLength(1)
  })
})
