import type { MessageEntity } from 'grammy/types'
import { badRequest } from './refusal.ts'

/** Bot API, "HTML style": the tags that there are, and what each becomes. */
const tags: Record<string, MessageEntity['type']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
}

const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

interface OpenTag {
  name: string
  attributes: string
  offset: number
}

const entityOf = ({ name, attributes, offset }: OpenTag, length: number): MessageEntity => {
  const type = tags[name] as MessageEntity['type']
  const url = /\bhref="([^"]{1,2000})"/.exec(attributes)?.[1] ?? ''
  if (type === 'text_link') return { type, offset, length, url }
  if (type === 'blockquote' && /\bexpandable\b/.test(attributes))
    return { type: 'expandable_blockquote', offset, length }
  return { type, offset, length } as MessageEntity
}

/** Text and entities of Telegram's HTML mode. Unknown or unclosed tags are refused, as Telegram refuses them. */
export const parseHtml = (html: string): { text: string; entities: MessageEntity[] } => {
  const open: OpenTag[] = []
  const entities: MessageEntity[] = []
  let text = ''
  for (const [part] of html.matchAll(/<[^<>]{0,3000}>|<|[^<]+/g)) {
    if (!part.startsWith('<')) {
      text += part.replace(/&(?:lt|gt|quot|amp);/g, (coded) => characters[coded] ?? coded)
      continue
    }
    const [, slash = '', given = '', attributes = ''] = /^<(\/?)([a-z-]{1,20})([^<>]*)>$/i.exec(part) ?? []
    const name = given.toLowerCase()
    if (!Object.hasOwn(tags, name))
      throw badRequest(`can't parse entities: Unsupported start tag "${name}" at byte offset ${text.length}`)
    if (slash === '') {
      open.push({ name, attributes, offset: text.length })
      continue
    }
    const opened = open.pop()
    if (opened?.name !== name)
      throw badRequest(`can't parse entities: Unexpected end tag at byte offset ${text.length}`)
    if (text.length > opened.offset) entities.push(entityOf(opened, text.length - opened.offset))
  }
  const unclosed = open.at(-1)
  if (unclosed)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.name}"`)
  return { text, entities }
}
