import { fmt } from '@grammyjs/parse-mode'
import type { Locale } from '../../locales/index.ts'
import type { MailNotice } from '../../usecases/ports.ts'
import { bold, button, type Keyboard, lines, type Rendered, rendered } from './message.ts'
import { oneLine } from './plain-text.ts'
import { momentText } from './values.ts'

type About = MailNotice['about']

/** The server gave no bytes, or the reader found no text in them. */
const withoutText: ReadonlySet<About> = new Set([
  'gone',
  'fetch-failed',
  'unreadable',
  'timeout',
  'too-large',
])
const replayable: ReadonlySet<About> = new Set(['unreadable', 'timeout'])

const megabyte = 1_048_576

/** A mail that is no offer, or could not be read, in the moderators' chat. */
export const renderNotice = (notice: MailNotice, locale: Locale): Rendered => {
  const { t } = locale
  const number = String(notice.mailId)
  const from = notice.from ? oneLine(notice.from, 120) : t('card-unknown-sender')
  const size = notice.size / megabyte
  const text = lines(
    fmt`${bold(t(`topic-${notice.about}`))} · ${t('mail-notice', { number })}`,
    notice.subject ? oneLine(notice.subject) : null,
    `${t('card-mail', { from, mailbox: oneLine(notice.mailbox, 80) })} · ${momentText(notice.receivedAt, locale)}`,
    size >= 1 ? t('mail-size', { megabytes: Math.round(size) }) : null,
    replayable.has(notice.about) ? t('mail-notice-replay', { number }) : null,
  )
  const keyboard: Keyboard = withoutText.has(notice.about)
    ? []
    : [
        [
          button(t('button-original'), {
            act: 'original',
            of: 'mail',
            id: notice.mailId,
            page: 0,
            leafing: false,
          }),
        ],
      ]
  return rendered(text, keyboard)
}
