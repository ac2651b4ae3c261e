import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingSchema } from '../../../src/domain/reading.ts'
import { readMail } from '../../../src/ingest/reading/index.ts'
import { letter, receivedAt } from './letter.ts'

const offer = `Dear colleagues,

we are LAG Zelena Dolina, our office is in Maribor. We are preparing a LEADER project about old apple orchards and cider.

We are looking for partners: LAGs or municipalities from Austria and Italy. With Hungary we cooperated in 2019.
Please reply by 17/4. The call of our ministry closes on 29 May 2026.
The project runs from September 2026 until 30 June 2028, the total budget is 120.000,- EUR.
Working languages: English and German.

Kind regards,

Ana Kos
LAG Zelena Dolina
Glavni trg 4, 2000 Maribor
Tel.: 02 234 56 78
www.lag-dolina.si/orchards
`

describe('an offer in a letter', () => {
  it('is read with whom it seeks, until when, and whom to write to', async () => {
    const reading = await readMail(letter(offer), { receivedAt })
    expect(reading.triage).toBe('offer')
    expect(reading.language).toBe('en')
    const [read] = reading.offers
    expect(read?.kind.value).toBe('partner-search')
    expect(read?.title.value).toBe('Old Orchards')
    expect(read?.organisation.name?.value).toBe('LAG Zelena Dolina')
    expect(read?.organisation.type?.value).toBe('lag')
    expect(read?.organisation.country?.value).toBe('SI')
    expect(read?.organisation.place?.value).toBe('Maribor')
    expect(read?.partners.countries.map(({ value }) => value)).toEqual(['AT', 'IT'])
    expect(read?.deadlines.map(({ value }) => value)).toEqual([
      { date: '2026-04-17', purpose: 'reply' },
      { date: '2026-05-29', purpose: 'application' },
    ])
    expect(read?.period?.value).toEqual({ start: '2026-09', end: '2028-06-30' })
    expect(read?.budget?.value).toEqual({ amount: 120_000, currency: 'EUR' })
    expect(read?.languages.map(({ value }) => value)).toEqual(['en', 'de'])
    expect(read?.contacts.map(({ name, email, phone }) => [name?.value, email?.value, phone?.value])).toEqual(
      [['Ana Kos', 'ana.kos@lag-dolina.si', '+38622345678']],
    )
    expect(read?.links.map(({ value }) => value)).toEqual(['https://www.lag-dolina.si/orchards'])
  })

  it('quotes for each value exactly what stands in the text', async () => {
    const { offers, texts } = await readMail(letter(offer), { receivedAt })
    const facts = JSON.stringify(offers, (_, value: unknown) => value)
    for (const match of facts.matchAll(
      /"source":"([^"]+)","start":(\d+),"end":(\d+),"quote":("(?:[^"\\]|\\.)*")/g,
    )) {
      const [, source, start, end, quote] = match
      expect(texts[source as string]?.slice(Number(start), Number(end))).toBe(JSON.parse(quote as string))
    }
  })

  it('belongs to the one who wrote it, not to the network that forwards it', async () => {
    const forwarded = `Dear all,\n\nplease see below, write to them directly.\n\nBest regards\nTom Hale\nRural Desk, London\n+44 20 7946 0018\n\n---------- Forwarded message ---------\nFrom: Ana Kos <ana.kos@lag-dolina.si>\nDate: Sun, 1 Mar 2026 at 09:12\nSubject: Old Orchards\nTo: Tom Hale <tom@desk.example>\n\n${offer}`
    const reading = await readMail(
      letter(forwarded, { From: 'Tom Hale <tom@desk.example>', Subject: 'Fwd: Old Orchards' }),
      { receivedAt },
    )
    expect(reading.triage).toBe('offer')
    expect(reading.offers[0]?.contacts[0]?.email?.value).toBe('ana.kos@lag-dolina.si')
    expect(reading.offers[0]?.organisation.country?.value).toBe('SI')
  })
})

describe('a mail that is no offer', () => {
  it('an automatic reply is known by its header', async () => {
    const reading = await readMail(
      letter('I am out of the office until 9 March.', {
        Subject: 'Automatic reply: Partner search',
        'Auto-Submitted': 'auto-replied',
      }),
      { receivedAt },
    )
    expect(reading.triage).toBe('auto-reply')
    expect(reading.offers).toEqual([])
  })
})

describe('hostile input', () => {
  const hostile = [
    '9'.repeat(100_000),
    'https://a.example/x '.repeat(5_000),
    '\u202eolleh\u200b\u200d '.repeat(2_000),
    '協力パートナーを探しています。'.repeat(500),
    '>'.repeat(20_000),
    'a@'.repeat(20_000),
    ': '.repeat(20_000),
  ]
  it.each(hostile.map((text, i): [number, string] => [i, text]))(
    'text %i gets an answer',
    async (_, text) => {
      const reading = await readMail(letter(text), { receivedAt })
      expect(readingSchema.safeParse(reading).success).toBe(true)
    },
  )

  it('whatever the body holds, the answer keeps its shape and its evidence', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom(
              'partner',
              'until',
              '30.9.',
              'May 2027',
              '“',
              '€ 5',
              '@',
              '+44',
              '\n',
              '\t',
              ':',
              '> ',
            ),
          ),
          { maxLength: 60 },
        ),
        async (parts) => {
          const reading = await readMail(letter(`We are looking for partners. ${parts.join(' ')}`), {
            receivedAt,
          })
          expect(readingSchema.safeParse(reading).error).toBeUndefined()
          for (const { title } of reading.offers)
            expect(reading.texts[title.source]?.slice(title.start, title.end)).toBe(title.quote)
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)
})
