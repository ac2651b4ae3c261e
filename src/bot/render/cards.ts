import { FormattedString, fmt } from '@grammyjs/parse-mode'
import type { OfferContent, RejectReason } from '../../domain/offer.ts'
import { rejectReasons } from '../../domain/offer.ts'
import { type Fact, isSure, type ReadOffer } from '../../domain/reading.ts'
import type { Locale } from '../../locales/index.ts'
import type { OfferCard } from '../../usecases/ports.ts'
import { bold, button, type Keyboard, type Line, lines, type Rendered, rendered } from './message.ts'
import {
  budgetLine,
  contactTexts,
  deadlineTexts,
  type Field,
  languagesText,
  linkTexts,
  type OfferWords,
  periodLine,
  programmeLine,
  seeksText,
  themesText,
  whoText,
} from './offer-lines.ts'
import { clean, cut, oneLine } from './plain-text.ts'
import { momentText, timeText } from './values.ts'

/**
 * Every fact of an offer as it was read, by field. Its kind, title and summary are left out: a moderator judges them by
 * reading them, and a doubt beside each would hide the doubts that matter.
 */
const factsOf = (read: ReadOffer): [Field, (Fact<unknown> | null)[]][] => [
  ['name', [read.organisation.name]],
  ['type', [read.organisation.type]],
  ['country', [read.organisation.country]],
  ['place', [read.organisation.place]],
  ['theme', read.themes],
  ['partner-type', read.partners.types],
  ['partner-country', read.partners.countries],
  ['programme', [read.programme]],
  ['deadline', read.deadlines],
  ['period', [read.period]],
  ['budget', [read.budget]],
  ['language', read.languages],
  ['contact-name', read.contacts.map(({ name }) => name)],
  ['email', read.contacts.map(({ email }) => email)],
  ['phone', read.contacts.map(({ phone }) => phone)],
  ['link', read.links],
]

/** The same for equal values, in whatever order a database keeps their keys. */
const keyOf = (field: Field, value: unknown): string =>
  JSON.stringify([field, typeof value === 'object' && value !== null ? Object.entries(value).sort() : value])

/** A value of the card that still is what was read, and was not read for sure. What a person corrected is sure. */
const unsureValues = (read: ReadOffer): Set<string> =>
  new Set(
    factsOf(read).flatMap(([field, facts]) =>
      facts.flatMap((fact) => (fact && !isSure(fact) ? [keyOf(field, fact.value)] : [])),
    ),
  )

const marker = (read: ReadOffer): { mark: OfferWords['mark']; used: () => boolean } => {
  const unsure = unsureValues(read)
  let used = false
  return {
    mark(field, value, text) {
      if (!unsure.has(keyOf(field, value))) return text
      used = true
      return `${text}\u00a0?`
    },
    used: () => used,
  }
}

const decidedText = (decided: NonNullable<OfferCard['decided']>, locale: Locale): FormattedString => {
  const by = oneLine(decided.by, 60)
  const text =
    decided.decision === 'reject'
      ? locale.t('card-decided-reject', {
          by,
          reason: locale.t(`reason-${decided.reason ?? 'out-of-scope'}`),
        })
      : locale.t(`card-decided-${decided.decision}`, { by })
  // Clients show the moment in the reader's own zone.
  const time = FormattedString.time(
    timeText(decided.at, locale),
    Math.floor(decided.at.getTime() / 1_000),
    't',
  )
  return fmt`${bold(text)}, ${time}`
}

const headerOf = (card: OfferCard, locale: Locale): FormattedString => {
  const { t } = locale
  const state = card.decided ? decidedText(card.decided, locale) : bold(t(`card-state-${card.state}`))
  const rest = [
    t('card-offer', { number: String(card.offerId) }),
    card.part.of > 1 && t('card-part', { number: card.part.number, of: card.part.of }),
    card.doubt && t('card-doubt'),
  ]
  return fmt`${state} · ${rest.filter(Boolean).join(' · ')}`
}

/** What a moderator would ask for first, where the mail does not say it. */
const missingOf = (
  { organisation, partners, deadlines, contacts }: OfferContent,
  { t }: Locale,
): string[] => [
  ...(organisation.name ? [] : [t('missing-organisation')]),
  ...(organisation.country ? [] : [t('missing-country')]),
  ...(partners.types.length > 0 ? [] : [t('missing-partner-types')]),
  ...(partners.countries.length > 0 ? [] : [t('missing-partner-countries')]),
  ...(deadlines.length > 0 ? [] : [t('missing-deadline')]),
  ...(contacts.some(({ email, phone }) => email || phone) ? [] : [t('missing-contact')]),
]

const labelled = (label: string, text: string): Line =>
  text === '' ? null : fmt`${bold(`${label}:`)} ${text}`

const fieldsOf = (content: OfferContent, words: OfferWords): Line[] => {
  const { t } = words.locale
  return [
    labelled(`👤 ${t('field-who')}`, whoText(content, words)),
    labelled(`🎯 ${t('field-seeks')}`, seeksText(content, words)),
    labelled(`🏷 ${t('field-themes')}`, themesText(content, words)),
    labelled(`🇪🇺 ${t('field-programme')}`, programmeLine(content, words)),
    ...deadlineTexts(content, words).map((text) => labelled(`⏰ ${t('field-deadline')}`, text)),
    labelled(`📆 ${t('field-period')}`, periodLine(content, words)),
    labelled(`💶 ${t('field-budget')}`, budgetLine(content, words)),
    labelled(`🗣 ${t('field-languages')}`, languagesText(content, words)),
    ...contactTexts(content, words).map((text) => labelled(`✉️ ${t('field-contact')}`, text)),
    labelled(`🔗 ${t('field-links')}`, linkTexts(content, words).join('\n')),
  ]
}

const noticesOf = ({ notices }: OfferCard, { t }: Locale): string[] =>
  notices
    .slice(0, 5)
    .map(({ kind, name }) => `⚠️ ${t(`notice-${kind}`)}${name ? `: ${oneLine(name, 80)}` : ''}`)

const mailOf = ({ mail }: OfferCard, locale: Locale): FormattedString => {
  const text = locale.t('card-mail', {
    from: mail.from ? oneLine(mail.from, 120) : locale.t('card-unknown-sender'),
    mailbox: oneLine(mail.mailbox, 80),
  })
  const time = FormattedString.time(
    momentText(mail.receivedAt, locale),
    Math.floor(mail.receivedAt.getTime() / 1_000),
    'dt',
  )
  return fmt`${text} · ${time}`
}

/** The card of an offer in the moderators' chat. Pure: the same card and moment give the same message. */
export const renderCard = (card: OfferCard, now: Date, locale: Locale): Rendered => {
  const { content } = card
  const { mark, used } = marker(card.read)
  const words: OfferWords = { locale, now, mark }
  const summary = content.summary && mark('summary', content.summary, cut(clean(content.summary).trim(), 700))
  const missing = missingOf(content, locale)
  const head = [
    headerOf(card, locale),
    '',
    bold(mark('title', content.title, oneLine(content.title))),
    mark('kind', content.kind, locale.t(`kind-${content.kind}`)),
    ...(summary ? ['', summary] : []),
    '',
    ...fieldsOf(content, words),
  ]
  const foot = [
    missing.length > 0 ? locale.t('card-not-said', { what: missing.join(', ') }) : null,
    ...noticesOf(card, locale),
    used() ? locale.t('card-unsure') : null,
    mailOf(card, locale),
  ]
  return rendered(
    lines(...head, '', ...foot),
    card.decided ? lookKeyboard(card, locale) : decideKeyboard(card, locale),
  )
}

const lookKeyboard = ({ offerId }: OfferCard, { t }: Locale): Keyboard => [
  [
    button(t('button-original'), { act: 'original', of: 'offer', id: offerId, page: 0, leafing: false }),
    button(t('button-evidence'), { act: 'evidence', offerId, page: 0, leafing: false }),
  ],
]

const decideKeyboard = (card: OfferCard, locale: Locale): Keyboard => {
  const { offerId, revision } = card
  const { t } = locale
  return [
    [
      button(t('button-approve'), { act: 'approve', offerId, revision }, 'success'),
      button(t('button-reject'), { act: 'reject', offerId, revision }, 'danger'),
    ],
    [button(t('button-not-an-offer'), { act: 'not-an-offer', offerId, revision })],
    ...lookKeyboard(card, locale),
  ]
}

/** The buttons of a card after Reject was tapped: why? */
export const reasonsKeyboard = (
  { offerId, revision }: { offerId: number; revision: number },
  { t }: Locale,
): Keyboard => {
  const because = (reason: RejectReason) =>
    button(t(`reason-${reason}`), { act: 'reject-because', offerId, revision, reason })
  const pairs = [rejectReasons.slice(0, 2), rejectReasons.slice(2)]
  return [
    ...pairs.map((pair) => pair.map(because)),
    [button(t('button-back'), { act: 'back', offerId, revision })],
  ]
}

/** A reminder of a card that waits; it hangs below its card where that still stands. */
export const renderNudge = (card: OfferCard, locale: Locale): Rendered => {
  const since = momentText(card.mail.receivedAt, locale)
  return rendered(locale.t('card-waits', { since, title: oneLine(card.content.title) }), [
    [button(locale.t('button-show-card'), { act: 'show-card', offerId: card.offerId })],
  ])
}
