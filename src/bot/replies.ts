import type { Api } from 'grammy'
import { describeFailure, failureOf, isTopicGone, isUnchanged, isUneditable } from './failures.ts'
import { shownAs } from './messenger.ts'
import type { BotLog } from './parts.ts'
import type { Keyboard, Rendered } from './render/message.ts'
import { cut } from './render/plain-text.ts'
import type { Sender } from './sender.ts'
import type { Shown } from './shown.ts'

/** Where an answer goes. */
export interface Place {
  chatId: number
  /** The forum topic; null elsewhere. */
  threadId: number | null
}

export interface SentMessage extends Place {
  messageId: number
}

/**
 * Answers to people. They leave through the sender ahead of all else, and nothing waits for them: one slow group must not
 * hold the next person's update. What goes wrong is logged; the person tries again.
 */
export interface Replies {
  say(place: Place, message: Rendered, replyTo?: number): void
  /** Shows another text and other buttons; where the message cannot be edited, a new one. */
  redraw(sent: SentMessage, message: Rendered): void
  /** Changes the buttons alone. */
  rekey(sent: SentMessage, keyboard: Keyboard): void
  remove(sent: SentMessage): void
  /** Answers a tap, at once: it does not count against the limits. Bot API: at most 200 characters. */
  answerTap(tapId: string, text: string | null, alert: boolean): void
}

/** More answers than that wait in a chat only if somebody floods it. */
const mostWaiting = 20
const tapUnits = 200

export interface ReplyParts {
  api: Api
  sender: Sender
  shown: Shown
  log: BotLog
}

export const createReplies = ({ api, sender, shown, log }: ReplyParts): Replies => {
  const failed = (what: string) => (error: unknown) => {
    if (!isUnchanged(error)) log.warn({ reason: describeFailure(error) }, what)
  }

  const queued = (chatId: number, call: () => Promise<unknown>): Promise<unknown> => {
    if (sender.waiting(chatId) < mostWaiting) return sender.send({ chatId, lane: 'answer' }, call)
    log.warn({ count: mostWaiting }, 'an answer was dropped: too many wait in its chat')
    return Promise.resolve()
  }

  const send = ({ chatId, threadId }: Place, message: Rendered, replyTo?: number): Promise<unknown> =>
    queued(chatId, () =>
      api.sendMessage(chatId, message.text, {
        ...shownAs(message),
        ...(threadId !== null && { message_thread_id: threadId }),
        ...(replyTo !== undefined && {
          reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
        }),
      }),
    )

  const say = (place: Place, message: Rendered, replyTo?: number): void => {
    send(place, message, replyTo)
      .catch((error: unknown) => {
        const failure = failureOf(error)
        if (failure.outcome === 'moved') return send({ chatId: failure.chatId, threadId: null }, message)
        if (place.threadId !== null && isTopicGone(error)) return send({ ...place, threadId: null }, message)
        throw error
      })
      .catch(failed('an answer was not sent'))
  }

  return {
    say,
    redraw({ messageId, ...place }, message) {
      queued(place.chatId, async () => {
        await api.editMessageText(place.chatId, messageId, message.text, shownAs(message))
        shown.remember({ chatId: place.chatId, messageId }, message)
      })
        .catch((error: unknown) => {
          const failure = failureOf(error)
          if (failure.outcome === 'moved') say({ chatId: failure.chatId, threadId: null }, message)
          else if (isUneditable(error)) say(place, message)
          else throw error
        })
        .catch(failed('a message was not redrawn'))
    },
    rekey({ chatId, messageId }, keyboard) {
      shown.forget({ chatId, messageId })
      queued(chatId, () =>
        api.editMessageReplyMarkup(chatId, messageId, { reply_markup: { inline_keyboard: keyboard } }),
      ).catch(failed('buttons were not changed'))
    },
    remove({ chatId, messageId }) {
      queued(chatId, () => api.deleteMessage(chatId, messageId)).catch(failed('a message was not removed'))
    },
    answerTap(tapId, text, alert) {
      api
        .answerCallbackQuery(tapId, {
          ...(text !== null && { text: cut(text, tapUnits) }),
          show_alert: alert,
        })
        .catch(failed('a tap was not answered'))
    },
  }
}
