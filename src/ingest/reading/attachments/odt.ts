import type { Block, Cell, Paragraph, Span } from './blocks.ts'
import { addressBehind, markSpans, textSince } from './link-address.ts'
import { readOdtControls, shownByDropDown, shownByMark } from './odt-controls.ts'
import { type OdtStyles, readOdtStyles } from './odt-styles.ts'
import { type AttachmentLimits, AttachmentUnreadable } from './types.ts'
import {
  childNamed,
  decodeXml,
  descendants,
  elementsOf,
  isElement,
  parseXml,
  type XmlElement,
} from './xml.ts'
import type { Zip } from './zip.ts'

interface OdtContext {
  styles: OdtStyles
  controls: Map<string, string>
}

interface Inline {
  spans: Span[]
  /** Text boxes, notes and tables anchored in the paragraph: they are read after it. */
  aside: XmlElement[]
}

const skippedInline = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:placeholder',
  'text:page-number',
  'text:page-count',
  'text:note-citation',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
])

const add = (inline: Inline, text: string, bold: boolean): void => {
  const last = inline.spans.at(-1)
  if (last && last.bold === bold) last.text += text
  else if (text !== '') inline.spans.push({ text, bold })
}

const literal = (element: XmlElement): string | null => {
  if (element.name === 'text:s')
    return ' '.repeat(Math.min(20, Number(element.attributes['text:c'] ?? 1) || 1))
  if (element.name === 'text:tab') return '\t'
  if (element.name === 'text:line-break') return '\n'
  return shownByDropDown(element) ?? shownByMark(element)
}

const readInline = (context: OdtContext, inline: Inline, parent: XmlElement, bold: boolean): void => {
  for (const child of parent.children) {
    if (!isElement(child)) add(inline, child.replace(/[\r\n\t ]+/gu, ' '), bold)
    else if (skippedInline.has(child.name)) continue
    else if (child.name === 'draw:control')
      add(inline, context.controls.get(child.attributes['draw:control'] ?? '') ?? '', bold)
    else if (child.name === 'draw:text-box' || child.name === 'text:note-body') inline.aside.push(child)
    else {
      const text = literal(child)
      if (text !== null) add(inline, text, bold)
      else {
        const style = child.attributes['text:style-name']
        const mark = markSpans(inline.spans)
        const isSpan = child.name === 'text:span' && style !== undefined
        readInline(context, inline, child, isSpan ? context.styles.bold.has(style) || bold : bold)
        if (child.name === 'text:a')
          add(
            inline,
            addressBehind(child.attributes['xlink:href'] ?? '', textSince(inline.spans, mark)),
            false,
          )
      }
    }
  }
}

const readParagraph = (context: OdtContext, element: XmlElement, listed: boolean): Block[] => {
  const style = element.attributes['text:style-name'] ?? ''
  const inline: Inline = { spans: [], aside: [] }
  readInline(context, inline, element, context.styles.bold.has(style))
  const heading = element.name === 'text:h' || context.styles.headings.has(style)
  const paragraph: Paragraph = { kind: 'paragraph', spans: inline.spans, heading, listed: listed && !heading }
  return [paragraph, ...inline.aside.flatMap((aside) => readBlocks(context, aside, false))]
}

const repeated = (element: XmlElement, name: string): number =>
  Math.min(20, Math.max(1, Number(element.attributes[name] ?? 1) || 1))

const readCell = (context: OdtContext, element: XmlElement, header: boolean): Cell[] => {
  const shaded = context.styles.shaded.has(element.attributes['table:style-name'] ?? '')
  const cell: Cell = {
    blocks: readBlocks(context, element, false),
    columns: repeated(element, 'table:number-columns-spanned'),
    continued: element.name === 'table:covered-table-cell',
    marked: shaded || header,
  }
  const count = cell.blocks.length > 0 ? 1 : repeated(element, 'table:number-columns-repeated')
  return Array.from({ length: count }, () => cell)
}

/** Cells that a merge covers: of one in the same row they are gone, of one in a row above they continue it. */
const readRow = (context: OdtContext, element: XmlElement, header: boolean): Cell[] => {
  const cells: Cell[] = []
  let covered = 0
  for (const child of elementsOf(element)) {
    if (child.name !== 'table:table-cell' && child.name !== 'table:covered-table-cell') continue
    if (child.name === 'table:covered-table-cell' && covered > 0) {
      covered -= repeated(child, 'table:number-columns-repeated')
      continue
    }
    const read = readCell(context, child, header)
    covered = child.name === 'table:table-cell' ? (read[0]?.columns ?? 1) - 1 : 0
    cells.push(...read)
  }
  return cells
}

const readRows = (context: OdtContext, parent: XmlElement, header: boolean): Cell[][] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === 'table:table-row') return [readRow(context, child, header)]
    if (child.name === 'table:table-header-rows') return readRows(context, child, true)
    return child.name === 'table:table-rows' || child.name === 'table:table-row-group'
      ? readRows(context, child, header)
      : []
  })

const skippedBlocks = new Set([
  'text:tracked-changes',
  'office:forms',
  'text:sequence-decls',
  'office:annotation',
])

const readBlocks = (context: OdtContext, parent: XmlElement, listed: boolean): Block[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === 'text:p' || child.name === 'text:h') return readParagraph(context, child, listed)
    if (child.name === 'table:table') return [{ kind: 'table', rows: readRows(context, child, false) }]
    if (skippedBlocks.has(child.name)) return []
    return readBlocks(context, child, listed || child.name === 'text:list')
  })

/** Reads an OpenDocument text (ODF 1.3). Throws AttachmentUnreadable, also for an encrypted one, and AttachmentTooLarge. */
export const readOdt = (zip: Zip, limits: AttachmentLimits): Block[] => {
  const parse = (name: string): XmlElement | null => {
    const bytes = zip.read(name)
    return bytes ? parseXml(decodeXml(bytes), limits.maxDepth) : null
  }
  const content = parse('content.xml')
  const body = content && descendants(content, 'office:body')[0]
  if (!content || !body) throw new AttachmentUnreadable('no office:body')
  const styles = parse('styles.xml')
  const context: OdtContext = {
    styles: readOdtStyles(styles ? [styles, content] : [content]),
    controls: readOdtControls(content),
  }
  const master = styles ? descendants(styles, 'style:master-page')[0] : undefined
  const margin = (name: string): Block[] => {
    const element = master && childNamed(master, name)
    return element ? readBlocks(context, element, false) : []
  }
  return [...margin('style:header'), ...readBlocks(context, body, false), ...margin('style:footer')]
}
