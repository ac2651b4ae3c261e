import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseCommand } from '../../../src/ingest/reading/parse-command.ts'
import { unreadableMail } from '../../support/builders.ts'
import { letter } from './letter.ts'

const offer = letter(
  'Dear all,\nLAG Dolina is looking for partners in Austria for a project about old orchards.\nPlease answer by 30 June 2026.\n',
)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parse-'))
})
afterEach(() => rm(folder, { recursive: true }))

const parse = async (args: readonly string[], stdin: Uint8Array = new Uint8Array()) => {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const code = parseCommand(args, { stdin: Readable.from([stdin]), stdout, stderr }).finally(() => {
    stdout.end()
    stderr.end()
  })
  const [said, complained] = await Promise.all([text(stdout), text(stderr)])
  const lines = said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { file: string; triage: string })
  return { code: await code, lines, complained }
}

describe('passerelle parse', () => {
  it('reads a folder with its subfolders, in order, one line a mail', async () => {
    await mkdir(join(folder, 'b'))
    await writeFile(join(folder, 'b', 'two.eml'), offer)
    await writeFile(join(folder, 'a.eml'), offer)
    await writeFile(join(folder, 'notes.txt'), 'not a mail')
    const { code, lines } = await parse([folder])
    expect(code).toBe(0)
    expect(lines.map(({ file }) => file)).toEqual([join(folder, 'a.eml'), join(folder, 'b', 'two.eml')])
    expect(lines.map(({ triage }) => triage)).toEqual(['offer', 'offer'])
  })

  it('reads standard input', async () => {
    const { lines } = await parse(['-'], offer)
    expect(lines).toMatchObject([{ file: '-', triage: 'offer' }])
  })

  it('says what is wrong: no mail in a folder, no such file, no path, a flag it does not know', async () => {
    expect(await parse([folder])).toMatchObject({
      code: 1,
      complained: `${folder}: no .eml file in this folder\n`,
    })
    expect(await parse([join(folder, 'none.eml')])).toMatchObject({ code: 1, lines: [] })
    expect((await parse([])).code).toBe(2)
    expect((await parse(['--nonsense', folder])).code).toBe(2)
  })

  it('goes on after a mail that cannot be read', async () => {
    await writeFile(join(folder, 'a.eml'), unreadableMail)
    await writeFile(join(folder, 'b.eml'), offer)
    const { code, lines, complained } = await parse([folder])
    expect(code).toBe(1)
    expect(complained).toContain('a.eml: nothing in it can be read')
    expect(lines).toMatchObject([{ triage: 'offer' }])
  })
})
