import { describe, expect, it } from 'vitest'
import { createSamples, firstSamples } from '../../src/sandbox/samples.ts'

describe('the ready letters', () => {
  const samples = createSamples(new Date('2026-12-28T12:00:00Z'))

  it('come from invented people: their domains can belong to nobody (RFC 2606)', () => {
    for (const { from, text } of samples) {
      expect(from.address).toMatch(/\.example$/)
      for (const [address] of text.matchAll(/[\w.+-]{1,64}@[\w.-]{1,100}/g))
        expect(address).toMatch(/\.example$/)
    }
  })

  it('name deadlines that lie ahead, over the turn of the year too', () => {
    const textOf = (wanted: string) => samples.find(({ id }) => id === wanted)?.text
    expect(textOf('shepherds')).toContain('avant le 11 janvier')
    expect(textOf('fisheries')).toContain('until 27 January')
    expect(textOf('district')).toContain('until 06/02')
  })

  it('hold those of the first start', () => {
    expect(samples.map(({ id }) => id)).toEqual(expect.arrayContaining(firstSamples))
  })
})
