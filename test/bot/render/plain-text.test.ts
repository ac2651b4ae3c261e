import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, cut, oneLine, pagesOf } from '../../../src/bot/render/plain-text.ts'
import { anyText } from './arbitrary-offers.ts'

describe('cutting', () => {
  it('tears no emoji and no accent', () => {
    expect(cut('village 👩‍👩‍👧‍👦 feast', 12)).toBe('village…')
    expect(cut('cafe\u0301s', 5)).toBe('caf…')
    expect(cut('short', 5)).toBe('short')
  })

  it('keeps to the limit, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, max) => {
        const short = cut(clean(text), max)
        expect(short.length).toBeLessThanOrEqual(max)
        expect(/\p{Surrogate}/u.test(short)).toBe(false)
        expect(oneLine(text, max)).not.toMatch(/[\n\r]/)
        expect(oneLine(text, max).length).toBeLessThanOrEqual(max)
      }),
    )
  })

  it('one letter with a thousand accents is cut all the same', () => {
    expect(cut(`z${'\u0301'.repeat(5_000)}`, 100).length).toBeLessThanOrEqual(100)
  })
})

describe('cleaning', () => {
  it('drops marks that turn or hide text, keeps lines', () => {
    expect(clean('pay\u202E\u200Fee\u0000\r\nnext\tline\uFEFF')).toBe('payee\nnext line')
  })
})

describe('pages', () => {
  it('hold the whole text, in order', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 30, max: 400 }), (one, two, max) => {
        const text = clean(`${one}\n${two}`)
        const pages = pagesOf(text, max)
        const bare = (words: string) => words.replace(/\s/g, '')
        expect(bare(pages.join(''))).toBe(bare(text))
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(max)
      }),
    )
  })

  it('a megabyte takes no noticeable time', () => {
    const text = 'A sentence of a long mail, with some words. \n'.repeat(24_000)
    const start = performance.now()
    expect(pagesOf(clean(text), 3_400).length).toBeGreaterThan(300)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
