import { FormattedString } from '@grammyjs/parse-mode'
import type { InlineKeyboardButton, MessageEntity } from 'grammy/types'
import { encodeTap, type Tap } from '../callback-data.ts'
import { cutAt } from './plain-text.ts'

export type Keyboard = InlineKeyboardButton[][]

/** A message as Telegram takes it: plain text, and what is bold or quoted in it. */
export interface Rendered {
  text: string
  entities: MessageEntity[]
  keyboard: Keyboard
}

/** Bot API, `sendMessage.text`: 1–4096 UTF-16 units after entities parsing. */
export const messageUnits = 4_096

/** What a line may be: plain, or with entities. null is left out. */
export type Line = FormattedString | string | null

export const bold = (text: string): FormattedString => FormattedString.bold(text)

const isBlank = (line: FormattedString | string | undefined): boolean =>
  line === undefined || line.toString().trim() === ''

/** One below the other; empty lines part, but never begin a message and never come in twos. */
export const lines = (...all: Line[]): FormattedString => {
  const given = all.filter((line) => line !== null)
  const shown = given.filter((line, i) => !isBlank(line) || !isBlank(given[i - 1]))
  return FormattedString.join(isBlank(shown[0]) ? shown.slice(1) : shown, '\n')
}

/** Cuts between letters at the limit; entities are cut with the text. */
const withinLimit = (message: FormattedString): FormattedString => {
  const text = message.text.trimEnd()
  const shown = text.length <= messageUnits ? text : text.slice(0, cutAt(text, messageUnits - 1)).trimEnd()
  const entities = message.entities.flatMap((entity) => {
    const length = Math.min(entity.offset + entity.length, shown.length) - entity.offset
    return length > 0 ? [{ ...entity, length }] : []
  })
  return new FormattedString(shown.length < text.length ? `${shown}…` : shown, entities)
}

/** A finished message: within the limit, whatever went in. */
export const rendered = (message: FormattedString | string, keyboard: Keyboard = []): Rendered => {
  const { text, entities } = withinLimit(typeof message === 'string' ? new FormattedString(message) : message)
  return { text, entities, keyboard: keyboard.filter((row) => row.length > 0) }
}

export const button = (
  text: string,
  tap: Tap,
  style?: NonNullable<InlineKeyboardButton.AbstractInlineKeyboardButton['style']>,
): InlineKeyboardButton => ({ text, callback_data: encodeTap(tap), ...(style && { style }) })
