import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'passerelle-migrations-'))
afterAll(() => rmSync(copy, { recursive: true }))

describe('the migrations', () => {
  it('make the tables of schema.ts: nothing is left to generate (else run `npm run migrations`)', () => {
    cpSync(join(root, 'src/storage/migrations'), copy, { recursive: true })
    const before = readdirSync(copy)
    const args = [
      'generate',
      '--dialect',
      'postgresql',
      '--schema',
      './src/storage/schema.ts',
      '--out',
      relative(root, copy),
    ]
    const said = execFileSync(join(root, 'node_modules/.bin/drizzle-kit'), args, {
      cwd: root,
      encoding: 'utf8',
    })
    expect(said).toContain('No schema changes')
    expect(readdirSync(copy)).toEqual(before)
  })
})
