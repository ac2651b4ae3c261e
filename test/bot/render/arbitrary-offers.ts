import fc from 'fast-check'
import {
  contentOf,
  decisions,
  type OfferContent,
  offerStates,
  rejectReasons,
} from '../../../src/domain/offer.ts'
import type { Fact, ReadOffer } from '../../../src/domain/reading.ts'
import { noticeKinds } from '../../../src/domain/reading.ts'
import {
  deadlinePurposes,
  offerKinds,
  organisationTypes,
  programmes,
  themes,
} from '../../../src/domain/vocabulary.ts'
import type { OfferCard } from '../../../src/usecases/ports.ts'

/** Whatever may stand in a mail: emoji, broken surrogates, control characters, right-to-left marks, very long lines. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\n\n',
    '👩‍👩‍👧‍👦',
    '\u202Eevil\u202C',
    '/unsubscribe @everyone',
    '<b>bold</b> *bold*',
    '\uD83D',
    'a\u0000b',
  ),
  fc
    .tuple(fc.constantFrom('x', 'é', '👩🏽‍🌾 ', 'слово ', 'z\u0301'), fc.integer({ min: 1, max: 3_000 }))
    .map(([unit, times]) => unit.repeat(times)),
)

const fact = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> =>
  fc.record({
    value,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    stated: fc.boolean(),
    source: fc.constant('body'),
    start: fc.nat(),
    end: fc.nat(),
    quote: anyText,
  })

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(fact(value), { nil: null })
const some = <T>(value: fc.Arbitrary<T>) => fc.array(fact(value), { maxLength: 30 })

const country = fc.oneof(
  fc.constantFrom('FR', 'EU', 'SI', 'XK', 'ZZ'),
  fc.string({ minLength: 2, maxLength: 3 }),
)
const day = fc.oneof(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2026-02-31', 'soon'),
)
const partialDate = fc.oneof(day, fc.constantFrom('2027', '2027-01', '2027-13'))

export const readOffers: fc.Arbitrary<ReadOffer> = fc.record({
  kind: fact(fc.constantFrom(...offerKinds)),
  title: fact(anyText),
  summary: maybe(anyText),
  organisation: fc.record({
    name: maybe(anyText),
    type: maybe(fc.constantFrom(...organisationTypes)),
    country: maybe(country),
    place: maybe(anyText),
  }),
  themes: some(fc.constantFrom(...themes)),
  partners: fc.record({ countries: some(country), types: some(fc.constantFrom(...organisationTypes)) }),
  programme: maybe(fc.constantFrom(...programmes)),
  deadlines: some(fc.record({ date: day, purpose: fc.constantFrom(...deadlinePurposes) })),
  period: maybe(fc.record({ start: partialDate, end: fc.option(partialDate, { nil: null }) })),
  budget: maybe(
    fc.record({
      amount: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      currency: fc.constantFrom('EUR', 'TRY', 'ZZZ', '€'),
    }),
  ),
  languages: some(fc.constantFrom('en', 'sl', 'zz', '??')),
  contacts: fc.array(fc.record({ name: maybe(anyText), email: maybe(anyText), phone: maybe(anyText) }), {
    maxLength: 12,
  }),
  links: some(fc.oneof(fc.webUrl(), anyText)),
})

export const contents: fc.Arbitrary<OfferContent> = readOffers.map((read) => contentOf(read, 'en'))

const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })

export const cards: fc.Arbitrary<OfferCard> = fc.record({
  offerId: fc.integer({ min: 1, max: 2_147_483_647 }),
  revision: fc.integer({ min: 1, max: 2_147_483_647 }),
  state: fc.constantFrom(...offerStates),
  doubt: fc.boolean(),
  content: contents,
  read: readOffers,
  notices: fc.array(
    fc.record({ kind: fc.constantFrom(...noticeKinds), name: fc.option(anyText, { nil: null }) }),
  ),
  part: fc.record({ number: fc.integer({ min: 1, max: 9 }), of: fc.integer({ min: 1, max: 9 }) }),
  mail: fc.record({
    mailId: fc.integer({ min: 1, max: 2_147_483_647 }),
    from: fc.option(anyText, { nil: null }),
    subject: anyText,
    receivedAt: moment,
    mailbox: anyText,
  }),
  decided: fc.option(
    fc.record({
      decision: fc.constantFrom(...decisions),
      by: anyText,
      at: moment,
      reason: fc.option(fc.constantFrom(...rejectReasons), { nil: null }),
    }),
    { nil: null },
  ),
})
