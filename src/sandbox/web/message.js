import { build, timeOf } from './act.js'

/**
 * @typedef {{ type: string, offset: number, length: number, url?: string, language?: string, unix_time?: number }} Entity
 * @typedef {{ text: string, style?: string, callback_data?: string, url?: string, copy_text?: { text: string } }} Button
 * @typedef {{ id: number, who: string, whoId: number, fromBot: boolean, at: number, edited: boolean, text: string, entities: Entity[], keyboard: Button[][] }} Message
 * @typedef {{ tap(message: Message, button: Button, element: HTMLElement): void, copy(text: string): void, say(text: string): void }} Acts
 */

const simple = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'tg:'])

/** A link that leaves for a new tab and takes nothing along; null where it would run or hide something. @param {string} address */
const linkTo = (address) => {
  if (!URL.canParse(address) || !schemes.has(new URL(address).protocol)) return null
  return build('a', { href: address, target: '_blank', rel: 'noopener noreferrer' })
}

/** How many letters of a folded quotation are worth folding. */
const FOLDED = 180

/** @param {string} text */
const foldedQuote = (text) => {
  const quote = build('blockquote')
  if (text.length < FOLDED && text.split('\n').length <= 3) return { quote, inner: quote }
  const inner = build('div', { class: 'quoted' })
  const more = build('button', { type: 'button', class: 'more', 'aria-expanded': 'false' }, 'Show all')
  quote.className = 'folds'
  quote.append(inner, more)
  quote.addEventListener('click', () => {
    if (!getSelection()?.isCollapsed) return
    const isOpen = quote.classList.toggle('open')
    more.setAttribute('aria-expanded', String(isOpen))
    more.textContent = isOpen ? 'Show less' : 'Show all'
  })
  return { quote, inner }
}

/** The element of an entity, and where its text goes. @param {Entity} entity @param {string} text @param {Acts} acts */
const shapeOf = (entity, text, acts) => {
  const bare = build('span')
  const whole = (/** @type {HTMLElement} */ element) => ({ outer: element, inner: element })
  switch (entity.type) {
    case 'text_link':
      return whole(linkTo(entity.url ?? '') ?? bare)
    case 'url':
      return whole(linkTo(text.includes('://') ? text : `https://${text}`) ?? bare)
    case 'email':
      return whole(linkTo(`mailto:${text}`) ?? bare)
    case 'phone_number':
      return whole(linkTo(`tel:${text.replace(/[^+\d]/g, '')}`) ?? bare)
    case 'expandable_blockquote': {
      const { quote, inner } = foldedQuote(text)
      return { outer: quote, inner }
    }
    case 'bot_command': {
      const command = build('button', { type: 'button', class: 'command' })
      command.addEventListener('click', () => acts.say(text))
      return whole(command)
    }
    case 'spoiler':
      return whole(build('span', { class: 'spoiler', tabindex: '0' }))
    case 'date_time':
      return whole(build('time', { datetime: new Date((entity.unix_time ?? 0) * 1000).toISOString() }))
    default:
      return whole(build(simple[entity.type] ?? 'span'))
  }
}

/**
 * Text with its entities as DOM nodes: what a mail says can only ever be text. Offsets are UTF-16, as JavaScript's own.
 * Entities that cross each other are cut where they cross.
 * @param {HTMLElement} parent @param {string} text @param {number} from @param {number} to @param {Entity[]} entities @param {Acts} acts
 */
const fill = (parent, text, from, to, entities, acts) => {
  let at = from
  let waiting = entities
  while (waiting.length > 0) {
    const [entity, ...others] = waiting
    const start = Math.max(at, entity.offset)
    const end = Math.min(to, entity.offset + entity.length)
    waiting = others
    if (end <= start) continue
    const within = others.filter(({ offset }) => offset < end)
    waiting = [
      ...within
        .filter(({ offset, length }) => offset + length > end)
        .map((other) => ({ ...other, offset: end, length: other.offset + other.length - end })),
      ...others.filter(({ offset }) => offset >= end),
    ]
    parent.append(text.slice(at, start))
    const { outer, inner } = shapeOf(entity, text.slice(start, end), acts)
    fill(inner, text, start, end, within, acts)
    parent.append(outer)
    at = end
  }
  parent.append(text.slice(at, to))
}

/** @param {Message} message @param {Button} button @param {Acts} acts */
const buttonOf = (message, button, acts) => {
  const style = button.style ?? ''
  if (button.url !== undefined) {
    const link = linkTo(button.url) ?? build('span')
    link.className = `key ${style}`
    link.append(button.text, build('i', { 'aria-hidden': 'true' }, '↗\uFE0E'))
    return link
  }
  const key = build('button', { type: 'button', class: `key ${style}` }, button.text)
  const copied = button.copy_text?.text
  if (copied !== undefined) key.append(build('i', { 'aria-hidden': 'true' }, '⧉'))
  key.addEventListener('click', () =>
    copied === undefined ? acts.tap(message, button, key) : acts.copy(copied),
  )
  return key
}

/** A message as a bubble, its buttons below. @param {Message} message @param {Acts} acts */
export const buildMessage = (message, acts) => {
  const text = build('div', { class: 'text' })
  fill(text, message.text, 0, message.text.length, message.entities, acts)
  text.append(build('span', { class: 'end' }))
  const stamp = build('span', { class: 'when' }, `${message.edited ? 'edited ' : ''}${timeOf(message.at)}`)
  const bubble = build(
    'div',
    { class: message.edited ? 'bubble edited' : 'bubble' },
    build('p', { class: 'who' }, message.who),
    text,
    stamp,
  )
  const body = build('div', { class: 'body' }, bubble)
  const rows = message.keyboard.map((row) =>
    build('div', { class: 'keys' }, ...row.map((button) => buttonOf(message, button, acts))),
  )
  if (rows.length > 0) body.append(build('div', { class: 'keyboard' }, ...rows))
  return build('article', { class: 'message', tabindex: '-1', 'data-id': String(message.id) }, body)
}
