import { describe, expect, it } from 'vitest'
import { renderCard, renderNudge } from '../../../src/bot/render/cards.ts'
import { createLocales } from '../../../src/locales/index.ts'
import { fact, now, offerCard, offerContent, readOffer } from '../builders.ts'

const locales = createLocales()
const english = locales.of('en')
const french = locales.of('fr')

describe('the card of a draft', () => {
  it('shows a hurried moderator everything', () => {
    expect(renderCard(offerCard(), now, english).text).toBe(
      [
        '🟡 to decide · Offer 42',
        '',
        'Orchards of the hills: old varieties, new products',
        '🤝 looks for partners',
        '',
        'We bring back old apple varieties and look for two groups that do the same.',
        '',
        '👤 Who: LAG Green Hills · LAG · Zgornje Brdo · 🇸🇮\u00a0Slovenia',
        '🎯 Seeks: LAGs in 🇫🇷\u00a0France, 🇮🇹\u00a0Italy',
        '🏷 Themes: local food, training\u00a0?',
        '🇪🇺 Programme: LEADER',
        '⏰ Deadline: Reply by Thu 17 September 2026, in 23 days',
        '📆 Period: January 2027 to December 2028',
        '💶 Budget: €50,000',
        '🗣 Languages: English, Slovenian',
        '✉️ Contact: Ana Kos · ana@green-hills.example · +38612345678',
        '🔗 Links: https://green-hills.example/orchards',
        '',
        '“?” marks what is not sure: tap Evidence.',
        '📨 ana@green-hills.example → contact@network.example · 25 Aug, 09:30 UTC',
      ].join('\n'),
    )
  })

  it('is in French where the group chose it; the offer keeps its own language', () => {
    const { text } = renderCard(offerCard(), now, french)
    expect(text).toContain('🟡 à décider · Offre 42')
    expect(text).toContain('Orchards of the hills')
    expect(text).toContain('Répondre avant le jeu. 17 septembre 2026, dans 23 jours')
    expect(text).toContain('des GAL, pays : 🇫🇷\u00a0France, 🇮🇹\u00a0Italie')
  })

  it('names what the mail does not say', () => {
    const bare = offerContent({
      organisation: { name: null, type: null, country: null, place: null },
      partners: { countries: [], types: [] },
      deadlines: [],
      contacts: [{ name: 'Ana Kos', email: null, phone: null }],
    })
    expect(renderCard(offerCard({ content: bare }), now, english).text).toContain(
      '❗ Not said: who offers, the country, kind of partner, partner countries, deadline, contact',
    )
  })

  it('says which of several offers it is, that it may be none, and what could not be read', () => {
    const { text } = renderCard(
      offerCard({
        part: { number: 2, of: 3 },
        doubt: true,
        notices: [{ kind: 'archive-refused', name: 'maps.zip' }],
      }),
      now,
      english,
    )
    expect(text).toContain('Offer 42 · 2 of 3 in this mail · ❓ may not be an offer')
    expect(text).toContain('⚠️ archive not opened: maps.zip')
  })

  it('marks a value by its own field: a country sought is not the country of the applicant', () => {
    const read = readOffer({
      organisation: {
        name: fact('LAG Green Hills'),
        type: null,
        country: fact('FR', { confidence: 0.5 }),
        place: null,
      },
      partners: { countries: [fact('FR')], types: [] },
    })
    const content = offerContent({
      organisation: { name: 'LAG Green Hills', type: null, country: 'FR', place: null },
      partners: { countries: ['FR'], types: [] },
    })
    const { text } = renderCard(offerCard({ read, content }), now, english)
    expect(text).toContain('Who: LAG Green Hills · 🇫🇷\u00a0France\u00a0?')
    expect(text).toContain('Seeks: 🇫🇷\u00a0France\n')
  })

  it('a value that a person corrected is sure, in whatever order a database keeps its keys', () => {
    const read = readOffer({
      deadlines: [fact({ date: '2026-09-17', purpose: 'reply' }, { confidence: 0.4 })],
    })
    const unsure = renderCard(
      offerCard({ read, content: offerContent({ deadlines: [{ purpose: 'reply', date: '2026-09-17' }] }) }),
      now,
      english,
    )
    expect(unsure.text).toContain('in 23 days\u00a0?')
    const corrected = renderCard(
      offerCard({ read, content: offerContent({ deadlines: [{ date: '2026-09-18', purpose: 'reply' }] }) }),
      now,
      english,
    )
    expect(corrected.text).toContain('in 24 days\n')
  })

  it('a deadline that passed is marked', () => {
    const content = offerContent({ deadlines: [{ date: '2026-08-24', purpose: 'application' }] })
    expect(renderCard(offerCard({ content }), now, english).text).toContain(
      'Application closes Mon 24 August 2026, yesterday ⚠️',
    )
  })

  it('takes nothing in a mail for markup', () => {
    const title = '<b>Bold</b> [link](https://evil.example) *stars*'
    const { text, entities } = renderCard(offerCard({ content: offerContent({ title }) }), now, english)
    expect(text).toContain(title)
    expect(entities.every(({ type }) => type === 'bold' || type === 'date_time')).toBe(true)
  })

  it('Approve carries its word, and the revision that the card shows', () => {
    const [[approve] = []] = renderCard(offerCard(), now, english).keyboard
    expect(approve).toMatchObject({ text: '✅ Approve', callback_data: '1:ok:42:3', style: 'success' })
  })
})

describe('the card of a decided offer', () => {
  it('shows who and when, in the time of whoever reads it', () => {
    const decided = { decision: 'reject', by: 'Ana', at: now, reason: 'duplicate' } as const
    const { text, entities } = renderCard(offerCard({ state: 'rejected', decided }), now, english)
    expect(text.split('\n')[0]).toBe('❌ Rejected by Ana: Duplicate, 12:02 UTC · Offer 42')
    expect(entities).toContainEqual(
      expect.objectContaining({ type: 'date_time', unix_time: now.getTime() / 1_000 }),
    )
  })
})

describe('the reminder', () => {
  it('is one line and a button', () => {
    const { text, keyboard } = renderNudge(offerCard(), english)
    expect(text).toBe(
      '⏳ Waits for a decision since 25 Aug, 09:30 UTC: Orchards of the hills: old varieties, new products',
    )
    expect(keyboard.flat()).toHaveLength(1)
  })
})
