import { type AddressInfo, createServer } from 'node:net'
import { Api, HttpError } from 'grammy'
import { ImapFlow } from 'imapflow'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { createLog, describeError, type Log, scrub } from '../src/log.ts'
import { connectStore, QueryFailed } from '../src/storage/connect.ts'

const token = '123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFa'
const secrets = {
  token,
  user: 'marta.kowalska@lgd-bystrzyca.example',
  password: 'Zq7-hunter-two',
  name: 'Marta Kowalska',
  subject: 'Szukamy partnera do projektu',
  body: 'Nasz numer to 600 100 200',
}

const logged = (
  write: (log: Log) => void,
  level = 'debug',
): { line: string; fields: Record<string, unknown> } => {
  let line = ''
  const destination = {
    write: (text: string): void => {
      line += text
    },
  }
  write(createLog(level, destination))
  return { line, fields: line === '' ? {} : JSON.parse(line) }
}

const expectSilence = (line: string): void => {
  for (const secret of Object.values(secrets)) expect(line).not.toContain(secret)
  expect(line).not.toMatch(/marta|kowalska|lgd-bystrzyca|hunter|szukamy|600 100/i)
}

const failureOf = async (act: Promise<unknown>): Promise<Error> => {
  try {
    await act
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('it should have failed')
}

const closedPort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** An IMAP server that knows nobody, and repeats who asked. */
const refusingServer = async (): Promise<{ port: number; stop(): Promise<void> }> => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('* OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN SASL-IR] ready\r\n')
    socket.on('data', (data) => {
      for (const command of data.toString().split('\r\n').filter(Boolean)) {
        const [tag = '*', verb = ''] = command.split(' ')
        const answer = /^(AUTHENTICATE|LOGIN)$/i.test(verb)
          ? `NO [AUTHENTICATIONFAILED] ${secrets.user} with ${secrets.password} is unknown`
          : 'OK done'
        socket.write(`${tag} ${answer}\r\n`)
      }
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { port, stop: () => new Promise((closed) => server.close(() => closed())) }
}

describe('the log says nothing of', () => {
  it('the bot token, though it stands in an error of grammY', async () => {
    const root = `http://127.0.0.1:${await closedPort()}`
    const error = await failureOf(new Api(token, { apiRoot: root, sensitiveLogs: true }).getMe())
    expect(error).toBeInstanceOf(HttpError)
    expect(JSON.stringify([error.message, (error as HttpError).error])).toContain(token)
    const { line, fields } = logged((log) => log.error({ err: error }, 'Telegram does not answer'))
    expectSilence(line)
    expect(fields['err']).toMatchObject({ type: 'HttpError', cause: { code: 'ECONNREFUSED' } })
  })

  it('user and password, though a mail server repeats them', async () => {
    const server = await refusingServer()
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: server.port,
      secure: false,
      auth: { user: secrets.user, pass: secrets.password },
      logger: false,
    })
    client.on('error', () => {})
    const error = await failureOf(client.connect())
    client.close()
    await server.stop()
    expect(error).toMatchObject({ authenticationFailed: true })
    expect(JSON.stringify(error)).toContain(secrets.password)
    const { line, fields } = logged((log) => log.warn({ host: '127.0.0.1', err: error }, 'Not signed in'))
    expectSilence(line)
    expect(fields['err']).toMatchObject({ type: 'Error' })
  })

  it('a mail, handed over whole or as the cause of an error', async () => {
    const mail = await simpleParser(
      `From: ${secrets.name} <${secrets.user}>\r\nSubject: ${secrets.subject}\r\n\r\n${secrets.body}\r\n`,
    )
    expect(mail.text).toContain(secrets.body)
    const whole = logged((log) => log.info({ mailId: 7, ...mail, mail } as object, 'A mail came in'))
    expectSilence(whole.line)
    expect(whole.fields).toMatchObject({ mailId: 7, msg: 'A mail came in', dropped: expect.any(Number) })
    const thrown = Object.assign(new Error(`cannot read ${mail.text}`, { cause: mail }), { mail })
    const { line, fields } = logged((log) => log.error({ err: thrown }, 'A mail could not be read'))
    expectSilence(line)
    expect(fields['err']).toMatchObject({ type: 'Error', cause: { type: 'object' } })
  })

  it('a mail whose lines look like places in the code', () => {
    const error = new Error(`unreadable:\n    at Marta.Kowalska:12:5\n    at hunter (Zq7-hunter-two:1:1)`)
    const { line, fields } = logged((log) => log.error({ err: error }, 'A mail could not be read'))
    expectSilence(line)
    expect(fields['err']).toMatchObject({
      at: expect.arrayContaining([expect.stringMatching(/^log\.test\.ts:/)]),
    })
    error.message = 'said otherwise later'
    expectSilence(logged((log) => log.error({ err: error }, 'A mail could not be read')).line)
  })

  it('the values of a statement that the database refused', async () => {
    const log = createLog('silent')
    const databaseUrl = `postgresql://passerelle:${secrets.password}@127.0.0.1:${await closedPort()}/x`
    const unreachable = await failureOf(connectStore({ databaseUrl, dataDir: '', log }))
    expectSilence(logged((to) => to.error({ err: unreachable }, 'The database is away')).line)
    expect(describeError(unreachable)).toMatchObject({ code: 'ECONNREFUSED' })
    const refused = new QueryFailed(
      `insert into t values ($1) -- ${secrets.name}`,
      Object.assign(new Error(`Key (mail)=(${secrets.user}) exists`), {
        code: '23505',
        detail: secrets.body,
      }),
    )
    const { line, fields } = logged((to) => to.error({ err: refused }, 'Not stored'))
    expectSilence(line)
    expect(fields['err']).toMatchObject({ type: 'QueryFailed', code: '23505' })
  })
})

describe('a log line', () => {
  it('holds known fields alone, and says how many were dropped', () => {
    const fields = { offerId: 3, subject: secrets.subject, from: { name: secrets.name }, code: [1] } as object
    expect(logged((log) => log.info(fields, 'done')).fields).toEqual({
      level: 'info',
      time: expect.any(String),
      offerId: 3,
      dropped: 3,
      msg: 'done',
    })
  })

  it('is not written below its level', () => {
    expect(logged((log) => log.info({}, 'done'), 'warn').line).toBe('')
  })

  it('of an error that is none tells its type', () => {
    expect(describeError(secrets.password)).toEqual({ type: 'string' })
  })

  it('tells causes two levels down and no further', () => {
    const deep = new Error('1', {
      cause: new Error('2', { cause: new Error('3', { cause: new Error('4') }) }),
    })
    expect(describeError(deep)).toMatchObject({ cause: { cause: { type: 'Error' } } })
    expect(JSON.stringify(describeError(deep)).match(/"cause"/g)).toHaveLength(2)
  })
})

describe('the net below', () => {
  it.each([
    [`https://api.telegram.org/bot${token}/getMe`, 'https://api.telegram.org/bot[token]/getMe'],
    ['imaps://contact%40x.example:p%40ss@imap.example', 'imaps://[credentials]@imap.example'],
    ['postgresql://passerelle:s3cret@db:5432/x', 'postgresql://[credentials]@db:5432/x'],
    ['mail from jürgen.müller@lag-höhe.example came', 'mail from [address] came'],
  ])('%s becomes %s', (line, masked) => {
    expect(scrub(line)).toBe(masked)
  })

  it('masks what an allowed field carries', () => {
    expectSilence(logged((log) => log.warn({ reason: `refused ${secrets.user}` }, 'not signed in')).line)
  })

  it('is quick on long lines without a match', () => {
    const line = `${'a.'.repeat(200_000)}${'1'.repeat(200_000)}`
    const start = performance.now()
    expect(scrub(line)).toBe(line)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
