import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingNames } from '../src/config.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
]

/** Without blocks of code, in which brackets mean something else. */
const prose = (page: string): string => read(page).replace(/^ *```[\s\S]*?^ *```$/gm, '')

const linksOf = (page: string): string[] =>
  [...prose(page).matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1] ?? '')

/** The anchor that GitHub gives a heading. */
const anchorsOf = (page: string): string[] =>
  [...prose(page).matchAll(/^#{1,6} (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe.each(pages)('%s', (page) => {
  it('links to what exists', () => {
    const relative = linksOf(page).filter((link) => !/^[a-z]+:/.test(link))
    for (const link of relative) {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? new URL(page, root) : new URL(path, new URL(page, root))
      expect(existsSync(target), link).toBe(true)
      if (anchor !== undefined) expect(anchorsOf(target.href.slice(root.href.length)), link).toContain(anchor)
    }
  })

  it('links elsewhere over https alone', () => {
    const elsewhere = linksOf(page).filter((link) => /^[a-z]+:/.test(link))
    for (const link of elsewhere) expect(link).toMatch(/^https:\/\//)
  })

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const match of read(page).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g))
      expect(Object.keys(scripts)).toContain(match[1])
    const help = read('src/cli.ts')
    for (const match of read(page).matchAll(/(?:`passerelle|passerelle --|dist\/cli\.js) ([a-z]+)/g))
      expect(help, match[0]).toContain(`case '${match[1]}':`)
  })

  it('names files of src/ and test/ that exist', () => {
    for (const match of read(page).matchAll(/`((?:src|test)\/[\w./-]+)`/g))
      expect(existsSync(new URL(match[1] ?? '', root)), match[1]).toBe(true)
  })
})

describe('docs/operating.md', () => {
  it('has a row for each setting', () => {
    const rows = read('docs/operating.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|')[1] ?? '')
      .join()
    for (const name of settingNames) expect(rows).toContain(`\`${name}\``)
  })

  it('names every metric, and no other', () => {
    const source = read('src/http/metrics.ts')
    const real = [...source.matchAll(/gauge\(\s*register,\s*'(\w+)'/g)].map(
      (match) => `passerelle_${match[1]}`,
    )
    const named = [...read('docs/operating.md').matchAll(/passerelle_\w+/g)].map((match) => match[0])
    expect(real.length).toBeGreaterThan(10)
    expect([...new Set(named)].sort()).toEqual([...real].sort())
  })
})

describe('docs/decisions', () => {
  it('are all in the list', () => {
    const listed = linksOf('docs/decisions/README.md')
    const decisions = readdirSync(new URL('docs/decisions/', root)).filter((name) => /^\d{4}-/.test(name))
    expect(listed.sort()).toEqual(decisions.sort())
  })
})
