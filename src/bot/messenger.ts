import type { Api } from 'grammy'
import type { Locales } from '../locales/index.ts'
import type { Clock, DeliveryOutcome, Messenger, OutgoingMessage } from '../usecases/ports.ts'
import { failureOf, isButtonRefused, isTopicGone, isUnchanged, isUneditable } from './failures.ts'
import { renderCard, renderNudge } from './render/cards.ts'
import type { Keyboard, Rendered } from './render/message.ts'
import { renderNotice } from './render/notices.ts'
import { renderPush } from './render/pushes.ts'
import type { Sender } from './sender.ts'

export interface MessengerParts {
  api: Api
  sender: Sender
  locales: Locales
  clock: Clock
}

/** How a message is shown: no previews, which would take more room than the offer. */
export const shownAs = ({ entities, keyboard }: Rendered) => ({
  entities,
  link_preview_options: { is_disabled: true },
  reply_markup: { inline_keyboard: keyboard },
})

/** Buttons of the program's own; the others come from a mail. */
const ownButtons = (keyboard: Keyboard): Keyboard =>
  keyboard.map((row) => row.filter((key) => 'callback_data' in key)).filter((row) => row.length > 0)

const renderOutgoing = (message: OutgoingMessage, now: Date, locales: Locales): Rendered => {
  const locale = locales.of(message.locale)
  switch (message.kind) {
    case 'card':
      return renderCard(message.card, now, locale)
    case 'nudge':
      return renderNudge(message.card, locale)
    case 'notice':
      return renderNotice(message.notice, locale)
    case 'push':
      return renderPush(message.offer, now, locale)
  }
}

const replyTo = (message: OutgoingMessage) =>
  message.kind === 'nudge' && message.cardMessageId !== null
    ? { reply_parameters: { message_id: message.cardMessageId, allow_sending_without_reply: true } }
    : {}

/** Sends what the ledger owes, and says what became of it. It never throws. */
export const createMessenger = ({ api, sender, locales, clock }: MessengerParts): Messenger => {
  const send = async (message: OutgoingMessage, shown: Rendered): Promise<number> => {
    const { chatId, threadId } = message
    const inThread = threadId === null ? {} : { message_thread_id: threadId }
    const options = { ...shownAs(shown), ...inThread, ...replyTo(message) }
    const sent = await sender.send({ chatId, lane: message.kind }, () =>
      api.sendMessage(chatId, shown.text, options),
    )
    return sent.message_id
  }

  /** A 400 tells that nothing was sent, so another shape may be tried at once. */
  const sendSomehow = async (message: OutgoingMessage, shown: Rendered): Promise<number> => {
    try {
      return await send(message, shown)
    } catch (error) {
      if (message.threadId !== null && isTopicGone(error))
        return sendSomehow({ ...message, threadId: null }, shown)
      const keyboard = ownButtons(shown.keyboard)
      if (isButtonRefused(error) && keyboard.flat().length < shown.keyboard.flat().length)
        return sendSomehow(message, { ...shown, keyboard })
      throw error
    }
  }

  const edit = async (message: OutgoingMessage, messageId: number, shown: Rendered): Promise<number> => {
    const { chatId } = message
    try {
      await sender.send({ chatId, lane: message.kind }, () =>
        api.editMessageText(chatId, messageId, shown.text, shownAs(shown)),
      )
      return messageId
    } catch (error) {
      if (isUnchanged(error)) return messageId
      if (isUneditable(error)) return sendSomehow(message, shown)
      throw error
    }
  }

  return {
    async deliver(message): Promise<DeliveryOutcome> {
      try {
        const shown = renderOutgoing(message, clock.now(), locales)
        const edited = message.kind === 'card' ? message.messageId : null
        const messageId =
          edited === null ? await sendSomehow(message, shown) : await edit(message, edited, shown)
        return { outcome: 'sent', messageId }
      } catch (error) {
        return failureOf(error)
      }
    },
  }
}
