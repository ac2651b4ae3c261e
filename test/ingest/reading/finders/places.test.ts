import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../../../src/ingest/reading/build-document.ts'
import { placesNamed } from '../../../../src/ingest/reading/finders/gazetteer.ts'
import { findPlaces } from '../../../../src/ingest/reading/finders/places/index.ts'
import {
  nominatives,
  placeBehind,
  placesInflected,
} from '../../../../src/ingest/reading/finders/places/inflection.ts'
import { letter, receivedAt } from '../letter.ts'

describe('a place by its name', () => {
  it.each([
    ['Каварна', 'BG'],
    ['Ηγουμενίτσα', 'GR'],
    ['Tolmin', 'SI'],
  ])('%s is found in whatever letters', (name, country) => {
    expect(placesNamed(name).some((place) => place.country === country)).toBe(true)
  })

  it.each([
    ['Tolminu', 'sl', 'Tolmin'],
    ['Rovaniemellä', 'fi', 'Rovaniemi'],
    ['Lihulas', 'et', 'Lihula'],
    ['Klaipėdoje', 'lt', 'Klaipėda'],
    ['Prachaticích', 'cs', 'Prachatice'],
  ])('%s is read in the nominative', (written, language, name) => {
    expect(nominatives(written, [language])).toContain(name)
    expect(placesInflected(written, [language])?.known.length).toBeGreaterThan(0)
  })

  it('is behind a Hungarian adjective', () => {
    expect(placeBehind('kiskunmajsai', ['hu'])?.name).toBe('Kiskunmajsa')
  })

  it('is no year with the month after it', async () => {
    const { document } = await buildDocument(letter('Proje 2027 Ekim ayında başlayacak.'), receivedAt)
    expect(findPlaces(document).filter(({ origin }) => origin === 'address')).toEqual([])
  })

  it('has evidence inside the text, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (text) => {
        const { document } = await buildDocument(letter(`Based in Tolmin, ${text}`), receivedAt)
        for (const { source, start, end } of findPlaces(document)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(source.tokens.text.length)
        }
      }),
      { numRuns: 60 },
    )
  })
})
