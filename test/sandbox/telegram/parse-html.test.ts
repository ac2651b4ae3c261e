import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/sandbox/telegram/parse-html.ts'
import { Refusal } from '../../../src/sandbox/telegram/refusal.ts'

describe("Telegram's HTML", () => {
  it('becomes text and entities', () => {
    expect(
      parseHtml(
        '<b>LAGs &amp; <i>towns</i></b> <a href="https://gal.example">here</a><blockquote expandable>Dear all</blockquote>',
      ),
    ).toEqual({
      text: 'LAGs & towns hereDear all',
      entities: [
        { type: 'italic', offset: 7, length: 5 },
        { type: 'bold', offset: 0, length: 12 },
        { type: 'text_link', offset: 13, length: 4, url: 'https://gal.example' },
        { type: 'expandable_blockquote', offset: 17, length: 8 },
      ],
    })
  })

  it('gives back any text that was escaped', () => {
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseHtml(escaped(text))).toEqual({ text, entities: [] })
      }),
    )
  })

  it('is taken or refused, and never anything else', () => {
    const rough = fc.string({
      unit: fc.constantFrom('<', '>', '/', 'b', '<b>', '</b>', '<a href="', '"', '&', ' '),
    })
    fc.assert(
      fc.property(rough, (html) => {
        try {
          const { text, entities } = parseHtml(html)
          for (const { offset, length } of entities) expect(offset + length).toBeLessThanOrEqual(text.length)
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
    )
  })
})
