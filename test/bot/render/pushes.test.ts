import { describe, expect, it } from 'vitest'
import { renderNotice } from '../../../src/bot/render/notices.ts'
import { renderPush } from '../../../src/bot/render/pushes.ts'
import { createLocales } from '../../../src/locales/index.ts'
import { now, offerContent, publishedOffer } from '../builders.ts'

const locales = createLocales()

describe('the push', () => {
  it('says who, where, what is sought and until when, in the reader’s language', () => {
    expect(renderPush(publishedOffer(42, 'Orchards of the hills'), now, locales.of('fr')).text).toBe(
      [
        'Orchards of the hills',
        '🤝 cherche des partenaires',
        '',
        '👤 LAG Green Hills · GAL · Zgornje Brdo · 🇸🇮\u00a0Slovénie',
        '🎯 Recherche: des GAL, pays : 🇫🇷\u00a0France, 🇮🇹\u00a0Italie',
        '⏰ Répondre avant le jeu. 17 septembre 2026, dans 23 jours',
        '🏷 alimentation locale, formation',
        '📆 de janvier 2027 à décembre 2028',
        '🗣 anglais, slovène',
        '',
        'We bring back old apple varieties and look for two groups that do the same.',
        '',
        '✉️ Ana Kos · ana@green-hills.example · +38612345678',
      ].join('\n'),
    )
  })

  it('copies addresses and phones, opens links', () => {
    expect(renderPush(publishedOffer(42, 'Orchards'), now, locales.of('en')).keyboard).toEqual([
      [{ text: '📋 ana@green-hills.example', copy_text: { text: 'ana@green-hills.example' } }],
      [{ text: '📋 +38612345678', copy_text: { text: '+38612345678' } }],
      [{ text: '🔗 green-hills.example', url: 'https://green-hills.example/orchards' }],
    ])
  })

  it('makes no button of a link that Telegram would refuse', () => {
    const links = [
      'javascript:alert(1)',
      'mailto:a@b.example',
      'http://localhost/x',
      'no link',
      'tg://resolve?domain=x',
    ]
    const offer = { offerId: 1, publishedAt: now, content: offerContent({ links, contacts: [] }) }
    const { keyboard, text } = renderPush(offer, now, locales.of('en'))
    expect(keyboard).toEqual([])
    expect(text).toContain('No contact was given.')
  })
})

describe('the notice of a mail', () => {
  const notice = {
    mailId: 17,
    from: 'ana@green-hills.example',
    subject: 'Re: Orchards',
    receivedAt: now,
    mailbox: 'contact@network.example',
    size: 12_000,
  }

  it('that refers to an offer shows its words on a tap', () => {
    const { text, keyboard } = renderNotice({ ...notice, about: 'withdrawal' }, locales.of('en'))
    expect(text).toBe(
      [
        '↩️ Asks to withdraw an offer · Mail 17',
        'Re: Orchards',
        '📨 ana@green-hills.example → contact@network.example · 25 Aug, 12:02 UTC',
      ].join('\n'),
    )
    expect(keyboard.flat()).toHaveLength(1)
  })

  it('that could not be read says how to read it again', () => {
    const { text, keyboard } = renderNotice(
      { ...notice, about: 'unreadable', size: 63_000_000 },
      locales.of('en'),
    )
    expect(text).toContain('60 MB\nTo read it again: passerelle replay 17')
    expect(keyboard).toEqual([])
  })
})
