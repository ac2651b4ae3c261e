import { FormattedString } from '@grammyjs/parse-mode'
import type { Locale } from '../../locales/index.ts'
import type { Original } from '../../usecases/ports.ts'
import type { Tap } from '../callback-data.ts'
import { bold, button, type Keyboard, lines, type Rendered, rendered } from './message.ts'
import { clean, oneLine, pagesOf } from './plain-text.ts'
import { momentText } from './values.ts'

/** Room for the head of the message stays below Telegram's 4,096. */
export const pageUnits = 3_400

/** Buttons that leaf through pages and put the message away. `tapOf` gives the tap that shows a page. */
export const leafKeyboard = (
  page: number,
  pages: number,
  tapOf: (page: number) => Tap,
  { t }: Locale,
): Keyboard => [
  [
    ...(page > 0 ? [button('◀️', tapOf(page - 1))] : []),
    ...(page < pages - 1 ? [button('▶️', tapOf(page + 1))] : []),
    button(t('button-close'), { act: 'close' }),
  ],
]

/** A page that exists: forged or old numbers show the last one. */
export const pageWithin = (page: number, pages: number): number => Math.min(page, Math.max(0, pages - 1))

/** One page of the original mail, folded until somebody opens it. */
export const renderOriginal = (
  original: Original,
  of: { of: 'offer' | 'mail'; id: number; page: number },
  locale: Locale,
): Rendered => {
  const { t } = locale
  const pages = pagesOf(clean(original.text), pageUnits)
  const page = pageWithin(of.page, pages.length)
  const text = pages[page]
  const from = original.from ? oneLine(original.from, 120) : t('card-unknown-sender')
  return rendered(
    lines(
      bold(`📄 ${t('original-title', { page: page + 1, pages: Math.max(1, pages.length) })}`),
      bold(oneLine(original.subject)),
      `${from} · ${momentText(original.receivedAt, locale)}`,
      '',
      text ? FormattedString.expandableBlockquote(text) : t('original-none'),
    ),
    leafKeyboard(
      page,
      pages.length,
      (to) => ({ act: 'original', of: of.of, id: of.id, page: to, leafing: true }),
      locale,
    ),
  )
}
