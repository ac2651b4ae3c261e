import type { Block, Cell, Paragraph } from './blocks.ts'
import {
  chooseAlternative,
  endParagraph,
  type OpenField,
  type RunContext,
  readControl,
  readInline,
} from './docx-runs.ts'
import { type DocxStyles, isOn, readDocxStyles } from './docx-styles.ts'
import { type AttachmentLimits, AttachmentUnreadable } from './types.ts'
import { childNamed, decodeXml, descendants, elementsOf, parseXml, type XmlElement } from './xml.ts'
import type { Zip } from './zip.ts'

interface DocxPart {
  styles: DocxStyles
  links: Map<string, string>
  fields: OpenField[]
}

const readParagraph = (part: DocxPart, element: XmlElement): Block[] => {
  const properties = childNamed(element, 'w:pPr')
  const style = part.styles.get(childNamed(properties, 'w:pStyle')?.attributes['w:val'] ?? '')
  const context: RunContext = { ...part, spans: [], boxed: [], bold: style?.bold ?? false }
  readInline(context, element)
  endParagraph(part.fields)
  const paragraph: Paragraph = {
    kind: 'paragraph',
    spans: context.spans,
    heading: style?.heading ?? false,
    listed: childNamed(properties, 'w:numPr') !== undefined && !style?.heading,
  }
  return [paragraph, ...context.boxed.flatMap((box) => readBlocks(part, box))]
}

const isShaded = (properties: XmlElement | undefined): boolean => {
  const fill = childNamed(properties, 'w:shd')?.attributes['w:fill']?.toLowerCase()
  return fill !== undefined && fill !== 'auto' && fill !== 'ffffff'
}

/** A box whose control wraps a whole cell leaves the cell with the box as its text. */
const boxCell = (box: string): Cell => ({
  blocks: [{ kind: 'paragraph', spans: [{ text: box, bold: false }], heading: false, listed: false }],
  columns: 1,
  continued: false,
  marked: false,
})

const readCell = (part: DocxPart, element: XmlElement): Cell => {
  const properties = childNamed(element, 'w:tcPr')
  const merge = childNamed(properties, 'w:vMerge')
  const continued = merge !== undefined && merge.attributes['w:val'] !== 'restart'
  return {
    blocks: continued ? [] : readBlocks(part, element),
    columns: Number(childNamed(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1),
    continued,
    marked: isShaded(properties),
  }
}

/** Rows and cells may be wrapped in content controls and tracked changes. */
const gather = <T>(
  parent: XmlElement,
  name: string,
  read: (element: XmlElement) => T,
  box: (mark: string) => T[],
): T[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [read(child)]
    if (child.name === 'w:sdt') {
      const control = readControl(child)
      if (control.box !== null) return box(control.box)
      const content = control.content ?? childNamed(child, 'w:sdtContent')
      if (!content) return []
      return control.content ? gather(content, name, read, box) : gather(emptied(content), name, read, box)
    }
    return child.name === 'w:ins' || child.name === 'w:customXml' ? gather(child, name, read, box) : []
  })

/** A cell or row that only shows its placeholder keeps its place in the table, without the words. */
const emptied = (content: XmlElement): XmlElement => ({
  ...content,
  children: elementsOf(content).map((child) =>
    child.name === 'w:tr'
      ? emptied(child)
      : { ...child, children: elementsOf(child).filter((inner) => inner.name === 'w:tcPr') },
  ),
})

const isDeletedRow = (row: XmlElement): boolean =>
  childNamed(childNamed(row, 'w:trPr'), 'w:del') !== undefined ||
  isOn(childNamed(row, 'w:trPr'), 'w:hidden') === true

const readTable = (part: DocxPart, element: XmlElement): Block => ({
  kind: 'table',
  rows: gather(
    element,
    'w:tr',
    (row) => row,
    () => [],
  )
    .filter((row) => !isDeletedRow(row))
    .map((row) =>
      gather(
        row,
        'w:tc',
        (cell) => readCell(part, cell),
        (mark) => [boxCell(mark)],
      ),
    ),
})

const wrappers = new Set([
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'w:body',
  'w:footnote',
  'w:endnote',
])

const readBlocks = (part: DocxPart, parent: XmlElement): Block[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === 'w:p') return readParagraph(part, child)
    if (child.name === 'w:tbl') return [readTable(part, child)]
    if (child.name === 'w:sdt') {
      const { box, content } = readControl(child)
      if (box !== null) return boxCell(box).blocks
      return content ? readBlocks(part, content) : []
    }
    if (child.name === 'mc:AlternateContent') return readBlocks(part, chooseAlternative(child))
    return wrappers.has(child.name) ? readBlocks(part, child) : []
  })

const linksOf = (relationships: XmlElement | null): Map<string, string> =>
  new Map(
    (relationships ? descendants(relationships, 'Relationship') : [])
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? ''] as const)
      .filter(([, target]) => /^(?:https?:|mailto:)/iu.test(target)),
  )

const notes = /^word\/(?:footnotes|endnotes)\.xml$/u
const headers = /^word\/header\d*\.xml$/u
const footers = /^word\/footer\d*\.xml$/u
const maxParts = 12

/** Reads a Word document (ECMA-376): headers, body, notes, footers. Throws AttachmentUnreadable and AttachmentTooLarge. */
export const readDocx = (zip: Zip, limits: AttachmentLimits): Block[] => {
  const parse = (name: string): XmlElement | null => {
    const bytes = zip.read(name)
    return bytes ? parseXml(decodeXml(bytes), limits.maxDepth) : null
  }
  const styles = readDocxStyles(parse('word/styles.xml'))
  const readPart = (name: string): Block[] => {
    const root = parse(name)
    const relationships = parse(name.replace(/([^/]+)$/u, '_rels/$1.rels'))
    const part: DocxPart = { styles, links: linksOf(relationships), fields: [] }
    return root
      ? elementsOf(root).flatMap((document) =>
          elementsOf(document).flatMap((child) => readChild(part, child)),
        )
      : []
  }
  const body = zip.names.find((name) => /^word\/document\d*\.xml$/u.test(name))
  if (!body) throw new AttachmentUnreadable('no word/document.xml')
  const partsNamed = (pattern: RegExp): Block[] =>
    zip.names
      .filter((name) => pattern.test(name))
      .slice(0, maxParts)
      .flatMap(readPart)
  return [...partsNamed(headers), ...readPart(body), ...partsNamed(notes), ...partsNamed(footers)]
}

/** A header has its paragraphs at the top, a document in its body, notes in one element each. */
const readChild = (part: DocxPart, child: XmlElement): Block[] =>
  readBlocks(part, { name: '', attributes: {}, children: [child] })
