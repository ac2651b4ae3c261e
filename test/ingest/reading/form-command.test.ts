import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formCommand } from '../../../src/ingest/reading/form-command.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'form-'))
})
afterEach(() => rm(folder, { recursive: true }))

const form = async (args: readonly string[]) => {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const code = await formCommand(args, { stdout, stderr, folder })
  stdout.end()
  stderr.end()
  return { code, said: await text(stdout), complained: await text(stderr), files: await readdir(folder) }
}

describe('passerelle form', () => {
  it('writes the form of a language as Word and as PDF', async () => {
    const { code, files } = await form(['pl'])
    expect(code).toBe(0)
    expect(files.sort()).toEqual(['passerelle-form-pl.docx', 'passerelle-form-pl.pdf'])
  })

  it('writes one of them', async () => {
    expect((await form(['fr', 'pdf'])).files).toEqual(['passerelle-form-fr.pdf'])
  })

  it.each([[[]], [['xx']], [['en', 'odt']], [['en', 'pdf', 'more']]])(
    'says how it is used: %j',
    async (args) => {
      const { code, complained, files } = await form(args)
      expect(code).toBe(2)
      expect(complained).toContain('usage: passerelle form')
      expect(files).toEqual([])
    },
  )
})
