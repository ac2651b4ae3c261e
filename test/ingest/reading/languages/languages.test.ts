import { describe, expect, it } from 'vitest'
import { languages } from '../../../../src/ingest/reading/languages/index.ts'
import { placeEndings } from '../../../../src/ingest/reading/languages/place-endings.ts'
import { possessives } from '../../../../src/ingest/reading/languages/possessives.ts'
import { listed } from '../../../../src/ingest/reading/text/phrases.ts'

/** The languages that offers come in: the 24 of the European Union and ten of its neighbours. */
const wanted =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv tr uk sr no is mk sq ca gl eu'.split(
    ' ',
  )

const phrasesOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? listed(value)
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(phrasesOf)
      : []

const emptyKeys = (value: unknown, path: string): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    emptyKeys(inner, path === '' ? key : `${path}.${key}`),
  )
}

describe('the language data', () => {
  it('there is a folder for every language that offers come in', () => {
    expect(languages.map(({ code }) => code).sort()).toEqual([...wanted].sort())
  })

  it('each tells “our offer” from “your offer”', () => {
    expect(Object.keys(possessives).sort()).toEqual([...wanted].sort())
  })

  it('tells which languages lack which data', () => {
    const fixed = wanted.filter((code) => !placeEndings[code])
    console.log(`languages whose names of places are read as they stand: ${fixed.join(' ')}`)
    for (const data of languages) {
      const empty = emptyKeys(data, '').filter((key) => key !== 'letters')
      if (empty.length > 0) console.log(`${data.code} lacks ${empty.join(', ')}`)
      expect(empty.length).toBeLessThan(6)
    }
  })

  it.each(languages.map((data): [string, (typeof languages)[number]] => [data.code, data]))(
    '%s: months, weekdays and labels are there',
    (_, { calendar, labels }) => {
      expect(calendar.months.every((forms) => listed(forms).length > 0)).toBe(true)
      expect(calendar.weekdays.every((forms) => listed(forms).length > 0)).toBe(true)
      for (const field of [
        'title',
        'organisation',
        'partnersSought',
        'replyDeadline',
        'budget',
        'languages',
        'email',
        'phone',
      ] as const)
        expect(listed(labels[field]).length).toBeGreaterThan(0)
    },
  )

  it.each(languages.map((data): [string, (typeof languages)[number]] => [data.code, data]))(
    '%s: stems are long enough and gaps lie inside',
    (_, data) => {
      for (const phrase of phrasesOf({ ...data, code: '' })) {
        const words = phrase.split(/\s+/)
        expect(words[0]).not.toBe('~')
        expect(words.at(-1)).not.toBe('~')
        for (const word of words) if (word.endsWith('*')) expect(word.length).toBeGreaterThanOrEqual(3)
      }
    },
  )
})
