import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/sandbox/telegram/find-entities.ts'

const found = (text: string) =>
  findEntities(text).map(({ type, offset, length }) => [type, text.slice(offset, offset + length)])

describe('what Telegram marks by itself', () => {
  it('finds links, addresses, phones and commands', () => {
    expect(
      found(
        'See https://www.siviltoplum.example/en/call. Ask ana@gal.example or +39 0424 51 23 45; /offers forest',
      ),
    ).toEqual([
      ['url', 'https://www.siviltoplum.example/en/call'],
      ['email', 'ana@gal.example'],
      ['phone_number', '+39 0424 51 23 45'],
      ['bot_command', '/offers'],
    ])
  })

  it('takes no date, path or fraction for a command', () => {
    expect(found('until 17/09, LAGs and/or towns, see docs/offers')).toEqual([])
  })

  it('marks nothing inside a link or code that is given', () => {
    const given = [{ type: 'code' as const, offset: 4, length: 15 }]
    expect(findEntities('Run ana@gal.example', given)).toEqual(given)
  })

  it('stays within the text, in order, whatever the text', () => {
    const rough = fc.string({
      unit: fc.constantFrom('/', '@', '.', 'a', '+', '1', ' ', 'https://', 'www.', 'é', '🌉'),
    })
    fc.assert(
      fc.property(rough, (text) => {
        const entities = findEntities(text)
        for (const { offset, length } of entities) {
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(text.length)
        }
        expect(entities.map(({ offset }) => offset)).toEqual(
          entities.map(({ offset }) => offset).sort((a, b) => a - b),
        )
      }),
    )
  })
})
