import { parseDocument } from 'htmlparser2'
import { type Block, type Cell, type Span, ticked, unticked } from './blocks.ts'
import { addressBehind, markSpans, textSince } from './link-address.ts'
import type { AttachmentLimits } from './types.ts'

interface HtmlNode {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: HtmlNode[]
}

interface Context {
  blocks: Block[]
  spans: Span[]
  heading: boolean
  listed: boolean
}

const skipped = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'svg',
  'object',
  'iframe',
  'del',
  's',
  'strike',
])
const captions = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const ownParagraph = new Set(
  `address article aside blockquote body dd div dl dt fieldset figure footer form header hr html legend li main nav ol p pre section ul`.split(
    ' ',
  ),
)

const endParagraph = (context: Context): void => {
  if (context.spans.some((span) => span.text.trim() !== ''))
    context.blocks.push({
      kind: 'paragraph',
      spans: context.spans,
      heading: context.heading,
      listed: context.listed,
    })
  context.spans = []
}

const newContext = (): Context => ({ blocks: [], spans: [], heading: false, listed: false })

const isMarked = (attributes: Record<string, string>, name: string): boolean =>
  name === 'th' ||
  'bgcolor' in attributes ||
  /background(?:-color)?\s*:\s*(?!#fff|white|transparent|none)/iu.test(attributes['style'] ?? '')

const readCells = (row: HtmlNode, depth: number): Cell[] =>
  (row.children ?? [])
    .filter((child) => child.name === 'td' || child.name === 'th')
    .map((cell) => {
      const context = newContext()
      walkChildren(context, cell, cell.name === 'th', depth + 1)
      endParagraph(context)
      const attributes = cell.attribs ?? {}
      return {
        blocks: context.blocks,
        columns: Number(attributes['colspan'] ?? 1) || 1,
        continued: false,
        marked: isMarked(attributes, cell.name ?? ''),
      }
    })

const readRows = (table: HtmlNode, depth: number): Cell[][] =>
  (table.children ?? []).flatMap((child) => {
    if (child.name === 'tr') return [readCells(child, depth)]
    return ['tbody', 'thead', 'tfoot'].includes(child.name ?? '') ? readRows(child, depth) : []
  })

/** What a saved web form shows: ticked boxes, typed values, the chosen entry. */
const shownByInput = (node: HtmlNode): string => {
  const attributes = node.attribs ?? {}
  const type = attributes['type']?.toLowerCase() ?? 'text'
  if (type === 'checkbox' || type === 'radio') return 'checked' in attributes ? `${ticked} ` : `${unticked} `
  return ['text', 'email', 'tel', 'url', 'date', 'number'].includes(type) ? (attributes['value'] ?? '') : ''
}

const walkElement = (context: Context, node: HtmlNode, name: string, bold: boolean, depth: number): void => {
  if (name === 'br') context.spans.push({ text: '\n', bold })
  else if (name === 'input') context.spans.push({ text: shownByInput(node), bold })
  else if (name === 'option') {
    if ('selected' in (node.attribs ?? {})) walkChildren(context, node, bold, depth)
  } else if (name === 'table') {
    endParagraph(context)
    context.blocks.push({ kind: 'table', rows: readRows(node, depth) })
  } else if (ownParagraph.has(name) || captions.has(name)) {
    endParagraph(context)
    const inner: Context = {
      ...newContext(),
      blocks: context.blocks,
      heading: captions.has(name),
      listed: name === 'li',
    }
    walkChildren(inner, node, bold || captions.has(name) || name === 'dt', depth)
    endParagraph(inner)
  } else {
    const mark = markSpans(context.spans)
    walkChildren(context, node, bold || name === 'b' || name === 'strong', depth)
    if (name === 'a') {
      const text = addressBehind(node.attribs?.['href']?.trim() ?? '', textSince(context.spans, mark))
      context.spans.push({ text, bold: false })
    }
  }
}

const walkChildren = (context: Context, parent: HtmlNode, bold: boolean, depth: number): void => {
  if (depth <= 0) return
  for (const node of parent.children ?? []) {
    if (node.type === 'text') context.spans.push({ text: (node.data ?? '').replace(/\s+/gu, ' '), bold })
    else if (node.name && !skipped.has(node.name)) walkElement(context, node, node.name, bold, depth - 1)
  }
}

/** Reads an HTML page into paragraphs and tables. */
export const readHtml = (html: string, limits: AttachmentLimits): Block[] => {
  const context = newContext()
  walkChildren(context, parseDocument(html.slice(0, limits.maxText * 10)), false, limits.maxDepth)
  endParagraph(context)
  return context.blocks
}
