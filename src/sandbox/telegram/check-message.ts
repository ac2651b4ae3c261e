import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types'
import { findEntities } from './find-entities.ts'
import { parseHtml } from './parse-html.ts'
import { badRequest } from './refusal.ts'

/** Limits of the Bot API: text after parsing, callback data in bytes, copied text. */
const MAX_TEXT = 4096
const MAX_CALLBACK_DATA = 64
const MAX_COPY_TEXT = 256
const MAX_BUTTONS = 100
const MAX_ENTITIES = 100

const entityTypes = new Set<MessageEntity['type']>([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'date_time',
])

const checkEntity = (text: string, entity: MessageEntity): void => {
  if (!entityTypes.has(entity.type))
    throw badRequest(`can't parse entities: unsupported type ${String(entity.type)}`)
  const { offset, length } = entity
  if (
    !Number.isInteger(offset) ||
    !Number.isInteger(length) ||
    offset < 0 ||
    length < 1 ||
    offset + length > text.length
  )
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends after the end of the text`)
  const cutsPair = (at: number): boolean => {
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at)
    return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  }
  if (cutsPair(offset) || cutsPair(offset + length))
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} begins or ends in the middle of a character`,
    )
}

export interface TextOfMessage {
  text?: unknown
  entities?: unknown
  parse_mode?: unknown
}

const givenEntities = (entities: unknown): MessageEntity[] => {
  if (entities === undefined || entities === null) return []
  if (!Array.isArray(entities) || entities.some((entity) => typeof entity !== 'object' || entity === null))
    throw badRequest("can't parse entities: array of objects expected")
  return entities
}

/** The text as readers see it, with all its entities; refused as Telegram refuses it. */
export const checkText = ({
  text,
  entities,
  parse_mode,
}: TextOfMessage): { text: string; entities: MessageEntity[] } => {
  if (typeof text !== 'string' || text.trim() === '') throw badRequest('message text is empty')
  if (parse_mode !== undefined && parse_mode !== 'HTML') throw badRequest('unsupported parse_mode')
  const message = parse_mode === 'HTML' ? parseHtml(text) : { text, entities: givenEntities(entities) }
  if (message.text.trim() === '') throw badRequest('message text is empty')
  if (message.text.length > MAX_TEXT) throw badRequest('message is too long')
  if (message.entities.length > MAX_ENTITIES) throw badRequest('too many entities')
  for (const entity of message.entities) checkEntity(message.text, entity)
  return { text: message.text, entities: findEntities(message.text, message.entities) }
}

const isWebAddress = (url: unknown): boolean =>
  typeof url === 'string' && URL.canParse(url) && ['http:', 'https:', 'tg:'].includes(new URL(url).protocol)

const checkButton = (button: InlineKeyboardButton): void => {
  if (typeof button !== 'object' || button === null) throw badRequest('object expected as a button')
  if (typeof button.text !== 'string' || button.text === '')
    throw badRequest('inline keyboard button text is empty')
  if ('callback_data' in button) {
    const bytes = Buffer.byteLength(String(button.callback_data))
    if (bytes < 1 || bytes > MAX_CALLBACK_DATA) throw badRequest('BUTTON_DATA_INVALID')
  } else if ('url' in button) {
    if (!isWebAddress(button.url)) throw badRequest('BUTTON_URL_INVALID')
  } else if ('copy_text' in button) {
    const length = String(button.copy_text?.text ?? '').length
    if (length < 1 || length > MAX_COPY_TEXT) throw badRequest('BUTTON_COPY_TEXT_INVALID')
  } else throw badRequest('BUTTON_TYPE_INVALID')
}

export const checkKeyboard = (markup: unknown): InlineKeyboardMarkup | undefined => {
  if (markup === undefined || markup === null) return undefined
  const keyboard = markup as Partial<InlineKeyboardMarkup> & {
    force_reply?: boolean
    remove_keyboard?: boolean
  }
  if (keyboard.force_reply || keyboard.remove_keyboard) return undefined
  if (!Array.isArray(keyboard.inline_keyboard)) throw badRequest('object expected as reply markup')
  if (!keyboard.inline_keyboard.every(Array.isArray)) throw badRequest('array expected as a row of buttons')
  const buttons = keyboard.inline_keyboard.flat()
  if (buttons.length > MAX_BUTTONS) throw badRequest('too many buttons')
  for (const button of buttons) checkButton(button)
  return { inline_keyboard: keyboard.inline_keyboard }
}
