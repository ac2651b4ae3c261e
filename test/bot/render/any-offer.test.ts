import fc from 'fast-check'
import { describe, it } from 'vitest'
import { fitWords } from '../../../src/bot/callback-data.ts'
import { renderCard, renderNudge } from '../../../src/bot/render/cards.ts'
import { renderEvidence } from '../../../src/bot/render/evidence.ts'
import { renderNotice } from '../../../src/bot/render/notices.ts'
import { renderOfferList } from '../../../src/bot/render/offer-list.ts'
import { renderOriginal } from '../../../src/bot/render/originals.ts'
import { clean } from '../../../src/bot/render/plain-text.ts'
import { renderPush } from '../../../src/bot/render/pushes.ts'
import { createLocales, localeCodes } from '../../../src/locales/index.ts'
import { noticeTopics } from '../../../src/locales/texts.ts'
import { now } from '../builders.ts'
import { anyText, cards, contents } from './arbitrary-offers.ts'
import { expectTelegramTakes } from './what-telegram-takes.ts'

const locales = createLocales()
const locale = fc.constantFrom(...localeCodes).map((code) => locales.of(code))
const runs = { numRuns: 60 }

describe('whatever a mail holds, Telegram takes', () => {
  it('its card and its reminder', () => {
    fc.assert(
      fc.property(cards, locale, (card, language) => {
        expectTelegramTakes(renderCard(card, now, language))
        expectTelegramTakes(renderNudge(card, language))
      }),
      runs,
    )
  })

  it('its push and its line in a list', () => {
    fc.assert(
      fc.property(
        fc.array(contents, { minLength: 1, maxLength: 5 }),
        anyText,
        locale,
        (all, words, language) => {
          const offers = all.map((content, i) => ({ offerId: i + 1, content, publishedAt: now }))
          for (const offer of offers) expectTelegramTakes(renderPush(offer, now, language))
          const page = { offers, more: true, offset: 5, words: fitWords(clean(words)) }
          expectTelegramTakes(renderOfferList(page, now, language))
        },
      ),
      runs,
    )
  })

  it('every page of its evidence', () => {
    fc.assert(
      fc.property(cards, fc.nat(40), locale, (card, page, language) => {
        expectTelegramTakes(renderEvidence(card, page, language))
      }),
      runs,
    )
  })

  it('every page of its original, and a notice of it', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.nat(9),
        locale,
        fc.constantFrom(...noticeTopics),
        (subject, text, page, language, about) => {
          const original = { from: text, subject, receivedAt: now, text: `${text}\n${subject}\n${text}` }
          expectTelegramTakes(renderOriginal(original, { of: 'mail', id: 4, page }, language))
          const notice = {
            mailId: 4,
            about,
            from: text,
            subject,
            receivedAt: now,
            mailbox: text,
            size: text.length * 1_000,
          }
          expectTelegramTakes(renderNotice(notice, language))
        },
      ),
      runs,
    )
  })
})
