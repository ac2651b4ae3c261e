import type { Composer, Context } from 'grammy'
import type { User } from 'grammy/types'
import type { Locale } from '../locales/index.ts'
import { decodeTap, type Tap } from './callback-data.ts'
import { describeFailure } from './failures.ts'
import type { Parts } from './parts.ts'
import type { Place, SentMessage } from './replies.ts'
import { threadOf } from './speaking.ts'

/** One tap on a button, with what a feature needs to act on it. */
export interface Tapping {
  from: User
  /** The message that carries the button; null where Telegram does not name it. */
  message: SentMessage | null
  isPrivate: boolean
  /** The language of the chat, else of the person. */
  locale: Locale
  /** The first answer counts: Telegram shows no second one. */
  answer(text: string | null, alert?: boolean): void
}

type Handler<Act extends Tap['act']> = (tapping: Tapping, tap: Extract<Tap, { act: Act }>) => Promise<void>

const isOneOf = <Act extends Tap['act']>(tap: Tap, acts: readonly Act[]): tap is Extract<Tap, { act: Act }> =>
  acts.some((act) => act === tap.act)

const messageOf = (ctx: Context): SentMessage | null => {
  const message = ctx.callbackQuery?.message
  if (!message) return null
  return { chatId: message.chat.id, threadId: threadOf(message), messageId: message.message_id }
}

const localeOfTap = async (
  { useCases, locales }: Parts,
  from: User,
  place: Place | null,
): Promise<Locale> => {
  const chosen = place ? await useCases.localeOf(place.chatId).catch(() => null) : null
  return locales.of(chosen ?? locales.pickLocale(from.language_code))
}

const tappingOf = async (
  parts: Parts,
  ctx: Context,
  query: NonNullable<Context['callbackQuery']>,
): Promise<Tapping> => {
  const message = messageOf(ctx)
  let answered = false
  return {
    from: query.from,
    message,
    isPrivate: query.message?.chat.type === 'private',
    locale: await localeOfTap(parts, query.from, message),
    answer(text, alert = false) {
      if (answered) return
      answered = true
      parts.replies.answerTap(query.id, text, alert)
    },
  }
}

/** Runs a handler so that its person gets an answer within `tapMs`, whatever happens. */
const withAnswer = async ({ log, tapMs }: Parts, tapping: Tapping, act: string, run: () => Promise<void>) => {
  const { t } = tapping.locale
  const done = run()
    .then(() => tapping.answer(null))
    .catch((error: unknown) => {
      log.error({ reason: describeFailure(error), kind: act, err: error }, 'a tap failed')
      tapping.answer(t('tap-not-saved'), true)
    })
  let timer: NodeJS.Timeout | undefined
  const slow = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      tapping.answer(t('tap-slow'))
      resolve()
    }, tapMs)
  })
  await Promise.race([done, slow])
  clearTimeout(timer)
}

/** Hands the taps of these kinds to a handler. Their data has a good shape by then; who tapped is not checked yet. */
export const onTap = <Act extends Tap['act']>(
  composer: Composer<Context>,
  parts: Parts,
  acts: readonly Act[],
  handle: Handler<Act>,
): void => {
  composer.on('callback_query:data', async (ctx, next) => {
    const tap = decodeTap(ctx.callbackQuery.data)
    if (!tap || !isOneOf(tap, acts)) return next()
    const tapping = await tappingOf(parts, ctx, ctx.callbackQuery)
    await withAnswer(parts, tapping, tap.act, () => handle(tapping, tap))
  })
}

/** A button that nobody knows: of an older version, or forged. */
export const onUnknownTap = (composer: Composer<Context>, parts: Parts): void => {
  composer.on('callback_query', async (ctx) => {
    const tapping = await tappingOf(parts, ctx, ctx.callbackQuery)
    tapping.answer(tapping.locale.t('tap-too-old'), true)
  })
}
