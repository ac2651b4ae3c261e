import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeTap, encodeTap, fitWords, type Tap } from '../../src/bot/callback-data.ts'
import { rejectReasons } from '../../src/domain/offer.ts'

const id = fc.integer({ min: 1, max: 2_147_483_647 })
const page = fc.nat(999_999)

const taps: fc.Arbitrary<Tap> = fc.oneof(
  fc.record({
    act: fc.constantFrom('approve', 'reject', 'not-an-offer', 'back'),
    offerId: id,
    revision: id,
  }),
  fc.record({
    act: fc.constant('reject-because'),
    offerId: id,
    revision: id,
    reason: fc.constantFrom(...rejectReasons),
  }),
  fc.record({
    act: fc.constant('original'),
    of: fc.constantFrom('offer', 'mail'),
    id,
    page,
    leafing: fc.boolean(),
  }),
  fc.record({ act: fc.constant('evidence'), offerId: id, page, leafing: fc.boolean() }),
  fc.record({ act: fc.constantFrom('show-card', 'show-offer'), offerId: id }),
  fc.record({
    act: fc.constant('offers'),
    offset: page,
    words: fc.string({ unit: 'grapheme' }).map(fitWords),
  }),
  fc.record({ act: fc.constant('locale'), code: fc.constantFrom('en', 'fr') }),
  fc.record({ act: fc.constantFrom('subscribe', 'close') }),
) as fc.Arbitrary<Tap>

describe('callback data', () => {
  it('comes back as it went, within 64 bytes', () => {
    fc.assert(
      fc.property(taps, (tap) => {
        const data = encodeTap(tap)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(decodeTap(data)).toEqual(tap)
      }),
    )
  })

  it('survives any forgery: null, or a tap of the right shape', () => {
    const forged = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('0', '1', '2', ''),
          fc.constantFrom('ok', 'rr', 'oo', 'of', 'lc', '__proto__', 'constructor'),
          fc.array(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), {
            maxLength: 4,
          }),
        )
        .map(([version, letters, rest]) => [version, letters, ...rest].join(':')),
    )
    fc.assert(
      fc.property(forged, (data) => {
        const tap = decodeTap(data)
        if (tap) expect(decodeTap(encodeTap(tap))).toEqual(tap)
      }),
    )
  })

  it.each([
    ['of an older version', '0:ok:42:1'],
    ['of a version to come', '2:ok:42:1'],
    ['without a revision', '1:ok:42'],
    ['with one part too many', '1:ok:42:1:1'],
    ['with an id below one', '1:ok:0:1'],
    ['with a negative id', '1:ok:-4:1'],
    ['with a number in another notation', '1:ok:1e3:1'],
    ['with a reason that nobody offers', '1:rr:42:1:boring'],
    ['that names a property of every object', '1:constructor'],
    ['longer than Telegram allows', `1:of:0:${'x'.repeat(64)}`],
    ['empty', ''],
  ])('%s is refused', (_, data) => {
    expect(decodeTap(data)).toBeNull()
  })
})

describe('search words', () => {
  it('are cut between words, never within a letter', () => {
    expect(fitWords('  Énergie   SOLAIRE ')).toBe('énergie solaire')
    expect(fitWords(`forest ${'ж'.repeat(40)} youth`)).toBe('forest')
    expect(fitWords('')).toBe('')
  })
})
