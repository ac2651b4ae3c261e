import { fmt } from '@grammyjs/parse-mode'
import type { Locale } from '../../locales/index.ts'
import type { PublishedOffer } from '../../usecases/ports.ts'
import { bold, button, type Keyboard, type Line, lines, type Rendered, rendered } from './message.ts'
import { oneLine } from './plain-text.ts'
import { countryText, deadlineText } from './values.ts'

export const offersPerPage = 5

export interface OfferPage {
  offers: PublishedOffer[]
  more: boolean
  offset: number
  words: string
}

const entry = (number: number, { content }: PublishedOffer, now: Date, locale: Locale): Line[] => {
  const { name, country } = content.organisation
  const [deadline] = content.deadlines
  const facts = [
    name && oneLine(name, 100),
    country && countryText(country, locale),
    deadline && `⏰ ${deadlineText(deadline, now, locale)}`,
  ]
  return [
    '',
    fmt`${bold(`${number}. ${oneLine(content.title, 150)}`)}`,
    facts.some(Boolean) ? facts.filter(Boolean).join(' · ') : null,
  ]
}

const pageButtons = ({ offers, more, offset, words }: OfferPage): Keyboard => [
  offers.map(({ offerId }, i) => button(String(offset + i + 1), { act: 'show-offer', offerId })),
  [
    ...(offset > 0
      ? [button('◀️', { act: 'offers', offset: Math.max(0, offset - offersPerPage), words })]
      : []),
    ...(more ? [button('▶️', { act: 'offers', offset: offset + offersPerPage, words })] : []),
  ],
]

/** Published offers, newest first, five to a page; a number shows the whole offer. */
export const renderOfferList = (page: OfferPage, now: Date, locale: Locale): Rendered => {
  const { offers, offset, words } = page
  const { t } = locale
  if (offers.length === 0 && offset === 0)
    return rendered(words === '' ? t('offers-none') : t('offers-none-with', { words }))
  const title = words === '' ? t('offers-newest') : t('offers-with', { words })
  return rendered(
    lines(bold(title), ...offers.flatMap((offer, i) => entry(offset + i + 1, offer, now, locale))),
    pageButtons(page),
  )
}
