import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { createLocales, localeCodes } from '../../src/locales/index.ts'
import { allTexts } from '../../src/locales/texts.ts'

const folder = new URL('../../src/locales/', import.meta.url)

/** The names of all `{ $variables }` of a pattern, however deep. */
const variablesOf = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && node.type === 'var' && 'name' in node) return [String(node.name)]
  return Object.values(node).flatMap(variablesOf)
}

const textsOf = (code: string): Map<string, string[]> => {
  const resource = new FluentResource(readFileSync(new URL(`${code}.ftl`, folder), 'utf8'))
  return new Map(resource.body.map(({ id, value }) => [id, [...new Set(variablesOf(value))].sort()]))
}

describe('every language', () => {
  it('is one file', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'))
    expect(files.sort()).toEqual(localeCodes.map((code) => `${code}.ftl`).sort())
  })

  it.each(localeCodes)('%s has every text, with the same variables, and no other', (code) => {
    const wanted = new Map([...allTexts].map(([id, variables]) => [id, [...variables].sort()]))
    expect(Object.fromEntries(textsOf(code))).toEqual(Object.fromEntries(wanted))
  })

  it.each(localeCodes)('%s has no line that the parser dropped', (code) => {
    const source = readFileSync(new URL(`${code}.ftl`, folder), 'utf8')
    const ids = source.split('\n').filter((line) => /^[a-z]/.test(line))
    expect(textsOf(code).size).toBe(ids.length)
  })

  it.each(localeCodes)('%s keeps tap answers and commands within the limits of Telegram', (code) => {
    const source = new FluentResource(readFileSync(new URL(`${code}.ftl`, folder), 'utf8'))
    for (const { id, value } of source.body) {
      if (typeof value !== 'string') continue
      if (id.startsWith('tap-')) expect(value.length, id).toBeLessThanOrEqual(200)
      if (id.startsWith('button-')) expect(value.length, id).toBeLessThanOrEqual(40)
      if (id.startsWith('command-')) expect(value.length, id).toBeLessThanOrEqual(256)
    }
  })
})

describe('choosing a language', () => {
  const locales = createLocales()

  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['en-US', 'en'],
    ['xx', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['__proto__', 'en'],
  ])('%s gives %s', (tag, code) => {
    expect(locales.pickLocale(tag)).toBe(code)
  })

  it('a chat that chose none reads English', () => {
    expect(locales.of(null).t('button-approve')).toContain('Approve')
  })

  it('fills in what a text needs, without isolation marks', () => {
    expect(locales.t('fr')('card-part', { number: 1, of: 2 })).toBe('1 sur 2 dans ce courriel')
  })
})

/** Every string of the rooms that speak, and the beginnings of those that are put together: `theme-${theme}`. */
const spoken = (): { literals: Set<string>; beginnings: string[] } => {
  const rooms = ['bot', 'mailer'].map((room) => new URL(`../../src/${room}/`, import.meta.url))
  const sources = rooms.filter(existsSync).flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, room), 'utf8')),
  )
  const all = sources.join('\n')
  return {
    literals: new Set([...all.matchAll(/'([a-z-]{4,40})'/g)].map((match) => match[1] ?? '')),
    beginnings: [...all.matchAll(/`([a-z-]{4,40}-)\$\{/g)].map((match) => match[1] ?? ''),
  }
}

describe('every text', () => {
  it('is said somewhere', () => {
    const { literals, beginnings } = spoken()
    const unsaid = [...allTexts.keys()].filter(
      (id) => !literals.has(id) && !beginnings.some((beginning) => id.startsWith(beginning)),
    )
    expect(unsaid).toEqual([])
  })
})
