import { AttachmentTooLarge } from './types.ts'

export interface XmlElement {
  /** With its prefix, as written: office suites keep to the usual ones. */
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

const maxElements = 600_000

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodeReference = (whole: string, body: string): string => {
  if (!body.startsWith('#')) return named[body] ?? whole
  const code = /^#x/iu.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
}

/** The five predefined entities and numeric ones; none that a document declares is expanded. */
const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?[a-zA-Z0-9]{1,8});/gu, decodeReference) : text

/** By hand, not by a pattern: one attribute may hold megabytes, and a search must not start over at each letter. */
const parseAttributes = (source: string): Record<string, string> => {
  const attributes: Record<string, string> = Object.create(null)
  let at = 0
  for (let equals = source.indexOf('='); equals >= 0; equals = source.indexOf('=', at)) {
    const name = source.slice(at, equals).trim()
    const rest = source.slice(equals + 1, equals + 20)
    const open = equals + 1 + rest.length - rest.trimStart().length
    const quote = source[open]
    const close = quote === '"' || quote === "'" ? source.indexOf(quote, open + 1) : -1
    if (close < 0) break
    attributes[name] = decodeEntities(source.slice(open + 1, close))
    at = close + 1
  }
  return attributes
}

/** Where the tag that opens at `from` closes: a `>` outside quotes. */
const tagEnd = (xml: string, from: number): number => {
  let close = xml.indexOf('>', from)
  let quote = ''
  let at = from
  while (close >= 0) {
    for (; at < close; at++) {
      const character = xml[at]
      if (quote === '' && (character === '"' || character === "'")) quote = character
      else if (character === quote) quote = ''
    }
    if (quote === '') return close
    close = xml.indexOf('>', close + 1)
  }
  return -1
}

const nameEnd = (source: string): number => {
  const end = source.search(/[\s/]/u)
  return end < 0 ? source.length : end
}

/** Length of a construct that carries no text, and the text of a CDATA section. */
const special = (xml: string, at: number): { end: number; text: string } | null => {
  const until = (mark: string, from: number): number => {
    const end = xml.indexOf(mark, from)
    return end < 0 ? xml.length : end + mark.length
  }
  if (xml.startsWith('<!--', at)) return { end: until('-->', at + 4), text: '' }
  if (xml.startsWith('<![CDATA[', at)) {
    const end = until(']]>', at + 9)
    return { end, text: xml.slice(at + 9, Math.max(at + 9, end - 3)) }
  }
  if (xml.startsWith('<?', at)) return { end: until('?>', at + 2), text: '' }
  if (!xml.startsWith('<!', at)) return null
  const end = until('>', at)
  const subset = xml.slice(at, end).indexOf('[')
  return { end: subset < 0 ? end : until(']>', at + subset), text: '' }
}

const open = (source: string): XmlElement => {
  const end = nameEnd(source)
  return { name: source.slice(0, end), attributes: parseAttributes(source.slice(end)), children: [] }
}

/** Closes the nearest open element of that name; a stray end tag closes nothing. */
const closeElement = (stack: XmlElement[], name: string): void => {
  for (let depth = stack.length - 1; depth > 0 && depth >= stack.length - 8; depth--)
    if (stack[depth]?.name === name) {
      stack.length = depth
      return
    }
}

/**
 * A tolerant, linear XML reader for office documents: no DTD, no declared entities, no namespaces resolved. The result is a nameless
 * root. Elements deeper than `maxDepth` are read as children of the deepest allowed one. Throws AttachmentTooLarge
 * beyond 600,000 elements.
 */
export const parseXml = (xml: string, maxDepth: number): XmlElement => {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const stack = [root]
  let elements = 0
  let overflow = 0
  let at = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const parent = stack[stack.length - 1] ?? root
    if (next !== at) parent.children.push(decodeEntities(xml.slice(at, next < 0 ? undefined : next)))
    if (next < 0) break
    const skipped = special(xml, next)
    if (skipped) {
      if (skipped.text) parent.children.push(skipped.text)
      at = skipped.end
      continue
    }
    const end = tagEnd(xml, next + 1)
    if (end < 0) break
    at = end + 1
    const source = xml.slice(next + 1, end)
    if (source.startsWith('/')) {
      if (overflow > 0) overflow -= 1
      else closeElement(stack, source.slice(1).trimEnd())
      continue
    }
    elements += 1
    if (elements > maxElements) throw new AttachmentTooLarge('too many elements')
    const element = open(source)
    parent.children.push(element)
    if (source.endsWith('/')) continue
    if (stack.length <= maxDepth) stack.push(element)
    else overflow += 1
  }
  return root
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

export const elementsOf = (element: XmlElement): XmlElement[] => element.children.filter(isElement)

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.name === name)

/** All descendants of that name, in document order, without those inside another one of it. */
export const descendants = (element: XmlElement, name: string): XmlElement[] => {
  const found: XmlElement[] = []
  const visit = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      if (child.name === name) found.push(child)
      else visit(child)
    }
  }
  visit(element)
  return found
}

export const textOf = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

/** UTF-8, or UTF-16 where a mark or the first bytes say so (XML 1.0, appendix F). */
export const decodeXml = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
