import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../../../src/ingest/reading/build-document.ts'
import { partialDate, resolveDay } from '../../../../src/ingest/reading/finders/dates/resolve.ts'
import { findDates } from '../../../../src/ingest/reading/finders/dates.ts'
import { isoOf } from '../../../../src/ingest/reading/mail/clock.ts'
import { letter, receivedAt } from '../letter.ts'

const datesIn = async (text: string) => {
  const { document } = await buildDocument(letter(text), receivedAt)
  const body = document.sources.find((source) => source.name === 'body')
  if (!body) throw new Error('no body')
  return findDates(body, document.writtenOn).map((span) => ({
    span,
    day: resolveDay(span, document.writtenOn),
    partial: partialDate(span, document.writtenOn),
  }))
}

describe('dates, as people write them', () => {
  it.each([
    ['Please answer by 17/09 at noon, thank you all.', '2026-09-17'],
    ['Please answer before 30.9. because we must decide.', '2026-09-30'],
    ['The call closes on 2026-06-30 and not later.', '2026-06-30'],
    ['The call closes on 5th of February 2027 for everybody.', '2027-02-05'],
    ['Please answer by September 17, 2026 if you can.', '2026-09-17'],
    ['We would like to hear from you by mid October, please.', '2026-10-15'],
    ['We would like to hear from you by the end of March, please.', '2026-03-31'],
    ['Please answer until the beginning of May, it is urgent.', '2026-05-01'],
    ['Please answer within two weeks, it is rather urgent.', '2026-03-16'],
    ['Merci de répondre avant la fin octobre, si vous le pouvez.', '2026-10-31'],
    ['Merci de nous répondre d’ici trois semaines, si possible.', '2026-03-23'],
    ['Le dossier est à déposer le 1er juin 2026 au plus tard.', '2026-06-01'],
    ['Please answer by 28 February, as we said in our letter.', '2027-02-28'],
    ['A jelentkezéseket október közepéig várjuk szeretettel mindenkitől.', '2026-10-15'],
    ['Vastauksia pyydämme marraskuun puoliväliin mennessä kaikilta teiltä.', '2026-11-15'],
  ])('%s', async (text, day) => {
    const [first] = await datesIn(text)
    expect(first?.day && isoOf(first.day)).toBe(day)
  })

  it.each([
    ['The project runs from May 2027 until October 2028 in all.', ['2027-05', '2028-10']],
    ['The project runs 1.9.2026 - 31.8.2028 in all places.', ['2026-09-01', '2028-08-31']],
    ['The project is planned for the years 2027-2028 with us.', ['2027', '2028']],
    ['The project runs 2027-03-01 – 2028-08-31 with all of us.', ['2027-03-01', '2028-08-31']],
    ['The project runs 2027-01–2028-12 with all of the partners.', ['2027-01', '2028-12']],
    ['Tervezett időszak: 2026. október 1. - 2028. március 31. és nem tovább.', ['2026-10-01', '2028-03-31']],
    ['Projekt kestaks 2027. aasta jaanuarist 2028. aasta lõpuni meie juures.', ['2027-01', '2028-12-31']],
    ['Project period: 01/2027 – 12/2028 for all of the partners.', ['2027-01', '2028-12']],
  ])('%s', async (text, period) => {
    expect((await datesIn(text)).map(({ partial }) => partial)).toEqual(period)
  })

  it('a number that looks like a short month is none', async () => {
    expect(await datesIn('Le projet réunit les sept communes du plateau et d’autres encore.')).toEqual([])
  })

  it('an amount, a telephone number, a measure are no dates', async () => {
    expect(
      await datesIn('It costs 60.000 EUR, call +33 5 61 96 42 18, under measure 77.05 of our plan.'),
    ).toEqual([])
  })

  it('any text of figures and marks is read without a day that does not exist', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '31',
            '2',
            '30',
            '.',
            '/',
            '-',
            ' ',
            '2026',
            'May',
            'until ',
            '12',
            '99',
            'end of ',
          ),
          { maxLength: 40 },
        ),
        async (parts) => {
          for (const { day } of await datesIn(`words before ${parts.join('')}`)) {
            if (day) expect(new Date(`${isoOf(day)}T00:00:00Z`).getUTCDate()).toBe(day.day)
          }
        },
      ),
      { numRuns: 80 },
    )
  }, 60_000)
})
