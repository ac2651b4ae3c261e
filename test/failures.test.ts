import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { explainFailure } from '../src/failures.ts'
import { QueueUnreachable } from '../src/queues/index.ts'
import { SchemaTooNew } from '../src/storage/connect.ts'

const thrownBy = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('it should have thrown')
}

describe('what the operator is told when a command ends', () => {
  it('of wrong settings: each one, with an example that can be read, and exit code 2', () => {
    const { message, exitCode } = explainFailure(thrownBy(() => readConfig({ MAIL_FROM: 'nobody' })))
    expect(exitCode).toBe(2)
    expect(message).toContain('BOT_TOKEN is missing')
    expect(message).toContain('imaps://contact%40example.org:password@imap.example.org/INBOX')
    expect(message).toContain('<contact@example.org>')
    expect(message).toContain('.env.example')
  })

  it('of a newer schema: what to do', () => {
    expect(explainFailure(new SchemaTooNew('0009_later'))).toEqual({
      message: expect.stringContaining('restore the backup'),
      exitCode: 1,
    })
  })

  it('of a queue that does not answer: where it should be, without its password', () => {
    const { message } = explainFailure(
      new QueueUnreachable('redis://:hunter2@cache.example.org:6380', 'refused'),
    )
    expect(message).toContain('cache.example.org:6380')
    expect(message).not.toContain('hunter2')
  })

  it('of a database that refuses: which setting to look at, found among the causes', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    const found = explainFailure(new Error('outer', { cause: new AggregateError([refused]) }))
    expect(found.message).toContain('DATABASE_URL')
  })

  it('of a fault of the program: the place, without tokens and addresses', () => {
    const fault = new Error('at bot123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFa of marta@lag.example')
    const { message, exitCode } = explainFailure(fault)
    expect(exitCode).toBe(1)
    expect(message).toContain('failures.test.ts')
    expect(message).not.toMatch(/AAFake|marta/)
    expect(explainFailure('text').exitCode).toBe(1)
  })
})
