import type { MessageEntity } from 'grammy/types'

type Plain = 'url' | 'email' | 'phone_number' | 'bot_command'

/** What Telegram itself marks in every text. Each pattern is bounded, so that a text costs what it is long. */
const patterns: [Plain, RegExp][] = [
  ['url', /\b(?:https?:\/\/|www\.)[^\s<>"]{2,2000}/gi],
  ['email', /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi],
  ['phone_number', /\+\d[\d ().-]{6,20}\d/g],
  ['bot_command', /(?<![\w/.])\/[a-z]\w{0,31}(?:@\w{1,32})?/gi],
]

/** Inside these Telegram marks nothing more. */
const closed = new Set<MessageEntity['type']>([
  'url',
  'email',
  'phone_number',
  'bot_command',
  'mention',
  'text_mention',
  'text_link',
  'code',
  'pre',
])

const overlaps = (one: { offset: number; length: number }, other: MessageEntity): boolean =>
  one.offset < other.offset + other.length && other.offset < one.offset + one.length

/** A sentence's own punctuation is no part of the address in it. */
const withoutTail = (type: Plain, found: string): string =>
  type === 'url' || type === 'email' ? found.replace(/[.,;:!?)\]}'»”]{1,20}$/, '') : found

/** The entities of a message as Telegram shows it: those that were given, and links, addresses, phones and commands that it finds. */
export const findEntities = (text: string, given: readonly MessageEntity[] = []): MessageEntity[] => {
  const all = [...given]
  for (const [type, pattern] of patterns)
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: withoutTail(type, match[0]).length }
      if (!all.some((other) => closed.has(other.type) && overlaps(entity, other))) all.push(entity)
    }
  return all.sort((a, b) => a.offset - b.offset || b.length - a.length)
}
