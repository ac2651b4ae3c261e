import { fmt } from '@grammyjs/parse-mode'
import type { InlineKeyboardButton } from 'grammy/types'
import type { OfferContent } from '../../domain/offer.ts'
import type { Locale } from '../../locales/index.ts'
import type { PublishedOffer } from '../../usecases/ports.ts'
import { bold, type Keyboard, type Line, lines, type Rendered, rendered } from './message.ts'
import {
  contactTexts,
  deadlineTexts,
  languagesText,
  type OfferWords,
  periodLine,
  seeksText,
  themesText,
  whoText,
} from './offer-lines.ts'
import { clean, cut, oneLine } from './plain-text.ts'

/** Bot API, `CopyTextButton.text`: 1–256 characters. */
const copyUnits = 256
const buttonUnits = 40

/** A link that Telegram accepts in a button: http or https, with a host that has a dot. */
const asUrl = (link: string): URL | null => {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.hostname.includes('.') && url.href.length <= 1_000 ? url : null
}

const linkButtons = (links: string[]): InlineKeyboardButton[] =>
  links
    .map(asUrl)
    .filter((url) => url !== null)
    .slice(0, 2)
    .map((url) => ({ text: oneLine(`🔗 ${url.hostname.replace(/^www\./, '')}`, buttonUnits), url: url.href }))

/** `mailto:` and `tel:` are refused in buttons: these copy instead. */
const copyButtons = (values: (string | null)[], { t }: Locale): InlineKeyboardButton[] =>
  values
    .flatMap((value) => (value ? [oneLine(value, copyUnits)] : []))
    .filter((value) => value !== '')
    .slice(0, 2)
    .map((value) => ({
      text: oneLine(t('button-copy', { text: value }), buttonUnits),
      copy_text: { text: value },
    }))

const contactKeyboard = ({ contacts, links }: OfferContent, locale: Locale): Keyboard => [
  ...copyButtons(
    contacts.map(({ email }) => email),
    locale,
  ).map((copy) => [copy]),
  ...copyButtons(contacts.map(({ phone }) => phone).slice(0, 1), locale).map((copy) => [copy]),
  ...linkButtons(links).map((link) => [link]),
]

const withIcon = (icon: string, text: string): Line => (text === '' ? null : `${icon} ${text}`)

/** A published offer, for somebody who may read little English and has half a minute. */
export const renderPush = ({ content }: PublishedOffer, now: Date, locale: Locale): Rendered => {
  const words: OfferWords = { locale, now, mark: (_field, _value, text) => text }
  const { t } = locale
  const seeks = seeksText(content, words)
  const summary = content.summary ? cut(clean(content.summary).trim(), 700) : null
  const contacts = contactTexts(content, words)
  const text = lines(
    bold(oneLine(content.title)),
    t(`kind-${content.kind}`),
    '',
    withIcon('👤', whoText(content, words)),
    seeks === '' ? null : fmt`${bold(`🎯 ${t('field-seeks')}:`)} ${seeks}`,
    ...deadlineTexts(content, words).map((deadline) => bold(`⏰ ${deadline}`)),
    withIcon('🏷', themesText(content, words)),
    withIcon('📆', periodLine(content, words)),
    withIcon('🗣', languagesText(content, words)),
    ...(summary ? ['', summary] : []),
    '',
    ...(contacts.length > 0 ? contacts.map((contact) => `✉️ ${contact}`) : [t('push-no-contact')]),
  )
  return rendered(text, contactKeyboard(content, locale))
}
