import type { Api } from 'grammy'
import type { Locales } from '../locales/index.ts'
import type { Clock, DeliveryOutcome, Messenger, OutgoingMessage } from '../usecases/ports.ts'
import { failureOf, isButtonRefused, isTopicGone, isUnchanged, isUneditable } from './failures.ts'
import { renderCard, renderNudge } from './render/cards.ts'
import type { Keyboard, Rendered } from './render/message.ts'
import { renderNotice } from './render/notices.ts'
import { renderPush } from './render/pushes.ts'
import { NothingSent, type Sender, SenderStopped } from './sender.ts'
import type { Shown } from './shown.ts'

export interface MessengerParts {
  api: Api
  sender: Sender
  shown: Shown
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

/** `beforeSend` said no. */
class Cancelled extends NothingSent {
  override name = 'Cancelled'
}

/** The message shows this already. */
class ShownAlready extends NothingSent {
  override name = 'ShownAlready'
}

/**
 * Asks `beforeSend` once, at the moment when the first call is about to leave: another shape of the same message needs no
 * second leave.
 */
const createGate = (beforeSend: () => Promise<boolean>) => {
  let state: 'waiting' | 'asked' | 'open' | 'shut' = 'waiting'
  return {
    state: () => state,
    async pass(): Promise<void> {
      if (state === 'open') return
      state = 'asked'
      state = (await beforeSend()) ? 'open' : 'shut'
      if (state === 'shut') throw new Cancelled('the message is not wanted any more')
    },
  }
}
type Gate = ReturnType<typeof createGate>

interface Outgoing {
  message: OutgoingMessage
  content: Rendered
  gate: Gate
}

const createSending = ({ api, sender, shown }: MessengerParts) => {
  const inTurn = <T>({ message, gate }: Outgoing, call: () => Promise<T>): Promise<T> =>
    sender.send({ chatId: message.chatId, lane: message.kind }, async () => {
      await gate.pass()
      return call()
    })

  const send = async (outgoing: Outgoing): Promise<number> => {
    const { message, content } = outgoing
    const inThread = message.threadId === null ? {} : { message_thread_id: message.threadId }
    const options = { ...shownAs(content), ...inThread, ...replyTo(message) }
    const sent = await inTurn(outgoing, () => api.sendMessage(message.chatId, content.text, options))
    return sent.message_id
  }

  /** A 400 tells that nothing was sent, so another shape may be tried at once. */
  const sendSomehow = async (outgoing: Outgoing): Promise<number> => {
    const { message, content } = outgoing
    try {
      return await send(outgoing)
    } catch (error) {
      if (message.threadId !== null && isTopicGone(error))
        return sendSomehow({ ...outgoing, message: { ...message, threadId: null } })
      const keyboard = ownButtons(content.keyboard)
      if (isButtonRefused(error) && keyboard.flat().length < content.keyboard.flat().length)
        return sendSomehow({ ...outgoing, content: { ...content, keyboard } })
      throw error
    }
  }

  const edit = async (outgoing: Outgoing, messageId: number): Promise<number> => {
    const { message, content } = outgoing
    const place = { chatId: message.chatId, messageId }
    try {
      await inTurn(outgoing, async () => {
        // Asked here, for by now the answer to a tap has left.
        if (shown.isSame(place, content)) throw new ShownAlready('nothing to change')
        shown.forget(place)
        await api.editMessageText(message.chatId, messageId, content.text, shownAs(content))
      })
      return messageId
    } catch (error) {
      if (error instanceof ShownAlready || isUnchanged(error)) return messageId
      if (isUneditable(error)) return sendSomehow(outgoing)
      throw error
    }
  }

  return { sendSomehow, edit }
}

/** A call that never left stays as it was in the ledger; what `beforeSend` threw is its caller's. */
const outcomeOf = (error: unknown, gate: Gate): DeliveryOutcome => {
  if (gate.state() === 'asked') throw error
  if (error instanceof Cancelled) return { outcome: 'cancelled' }
  if (error instanceof SenderStopped && gate.state() === 'waiting') return { outcome: 'cancelled' }
  return failureOf(error)
}

/** Sends what the ledger owes, and says what became of it. Errors: what `beforeSend` throws; nothing was sent then. */
export const createMessenger = (parts: MessengerParts): Messenger => {
  const { sendSomehow, edit } = createSending(parts)
  return {
    async deliver(message, beforeSend) {
      const gate = createGate(beforeSend)
      try {
        const content = renderOutgoing(message, parts.clock.now(), parts.locales)
        const edited = message.kind === 'card' ? message.messageId : null
        const outgoing = { message, content, gate }
        const messageId = edited === null ? await sendSomehow(outgoing) : await edit(outgoing, edited)
        return { outcome: 'sent', messageId }
      } catch (error) {
        return outcomeOf(error, gate)
      }
    },
  }
}
