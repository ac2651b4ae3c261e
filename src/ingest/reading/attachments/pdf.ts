import type { Block } from './blocks.ts'
import { symbolOf } from './docx-symbols.ts'
import { createBudget } from './inflate.ts'
import { placeFields } from './pdf-fields.ts'
import { blocksOfLines, type PdfStyle } from './pdf-layout.ts'
import { bodyStyleOf, linesOf, type PdfItem } from './pdf-lines.ts'
import { checkPdfStreams } from './pdf-streams.ts'
import { type PdfWidget, typedOver, widgetOf } from './pdf-widgets.ts'
import { type AttachmentLimits, AttachmentTooLarge, AttachmentUnreadable } from './types.ts'

interface PdfPage {
  items: PdfItem[]
  widgets: PdfWidget[]
}

type Unpdf = typeof import('unpdf')
type PdfDocument = Awaited<ReturnType<Unpdf['getDocumentProxy']>>

let unpdf: Promise<Unpdf> | null = null

/** Loaded with the first PDF: 1.6 MB of code that most mails do not need. */
export const loadPdfParser = async (): Promise<Unpdf> => {
  unpdf ??= import('unpdf').then(async (loaded) => {
    await loaded.getResolvedPDFJS()
    return loaded
  })
  return unpdf
}

/** Boxes of picture fonts come as characters of the private area. */
const withBoxes = (text: string): string =>
  text.replace(/[\uF020-\uF0FF]/gu, (character) => symbolOf('wingdings', character.charCodeAt(0)))

const itemOf = (item: unknown): PdfItem | null => {
  const { str, transform, width, fontName } = item as {
    str?: unknown
    transform?: number[]
    width?: number
    fontName?: string
  }
  if (typeof str !== 'string' || !transform || str === '') return null
  const [, slant = 0, lean = 0, upright = 0, x = 0, y = 0] = transform
  if (Math.abs(slant) > Math.abs(upright)) return null
  const size = Math.hypot(lean, upright)
  return size > 0.5 ? { text: withBoxes(str), x, y, width: width ?? 0, size, font: fontName ?? '' } : null
}

/** Per page: no page of letters has more. */
const mostItems = 20_000
const mostWidgets = 400

interface Allowance {
  text: number
  until: number
}

const checkTime = (allowance: Allowance): void => {
  if (performance.now() > allowance.until) throw new AttachmentTooLarge('takes too long')
}

/** Text arrives in portions: a page that repeats itself without end is left in the middle. */
const readItems = async (
  page: Awaited<ReturnType<PdfDocument['getPage']>>,
  allowance: Allowance,
): Promise<PdfItem[]> => {
  const items: PdfItem[] = []
  const reader = page.streamTextContent({}).getReader()
  for (let portion = await reader.read(); !portion.done; portion = await reader.read()) {
    for (const raw of portion.value.items as unknown[]) {
      const item = itemOf(raw)
      if (!item || allowance.text <= 0 || items.length >= mostItems) continue
      allowance.text -= item.text.length
      items.push(item)
    }
    if (allowance.text <= 0) {
      await reader.cancel(new Error('enough'))
      break
    }
    checkTime(allowance)
  }
  return items
}

const readPages = async (document: PdfDocument, limits: AttachmentLimits): Promise<PdfPage[]> => {
  const allowance = { text: limits.maxText + 1_000, until: performance.now() + limits.maxMilliseconds }
  const pages: PdfPage[] = []
  for (
    let number = 1;
    number <= Math.min(document.numPages, limits.maxPages) && allowance.text > 0;
    number++
  ) {
    const page = await document.getPage(number)
    const items = await readItems(page, allowance)
    const annotations = (await page.getAnnotations()).slice(0, 2_000) as Record<string, unknown>[]
    const widgets = annotations
      .map(widgetOf)
      .filter((widget) => widget !== null)
      .slice(0, mostWidgets)
    pages.push({ items: [...items, ...annotations.flatMap(typedOver)], widgets })
    checkTime(allowance)
  }
  return pages
}

const blocksOfPage = (page: PdfPage, style: PdfStyle): Block[] => {
  const lines = linesOf(page.items, page.widgets)
  if (page.widgets.length === 0) return blocksOfLines(lines, style)
  const { fields, rest } = placeFields(lines, page.widgets)
  const blocks: Block[] = []
  let from = 0
  for (const field of fields) {
    const upTo = rest.findIndex((line, index) => index >= from && line.y < field.y)
    const end = upTo < 0 ? rest.length : upTo
    blocks.push(...blocksOfLines(rest.slice(from, end), style), field.block)
    from = end
  }
  return [...blocks, ...blocksOfLines(rest.slice(from), style)]
}

const withTimeout = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AttachmentTooLarge('takes too long')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Reads a PDF: running text and tables by where characters stand, form fields with their labels. `pages` is the whole number of pages.
 * Throws AttachmentUnreadable, also where a password is asked for, and AttachmentTooLarge.
 */
export const readPdf = async (
  content: Uint8Array,
  limits: AttachmentLimits,
): Promise<{ blocks: Block[]; pages: number; isImage: boolean }> => {
  checkPdfStreams(content, createBudget(limits))
  const { getDocumentProxy } = await loadPdfParser()
  const document = await getDocumentProxy(content.slice(), { isEvalSupported: false, verbosity: 0 }).catch(
    () => {
      throw new AttachmentUnreadable('no PDF')
    },
  )
  try {
    const pages = await withTimeout(readPages(document, limits), limits.maxMilliseconds)
    const style = bodyStyleOf(pages.flatMap((page) => page.items))
    const isImage = pages.every(
      (page) => page.widgets.length === 0 && page.items.every((item) => item.text.trim() === ''),
    )
    return { blocks: pages.flatMap((page) => blocksOfPage(page, style)), pages: document.numPages, isImage }
  } finally {
    await document.destroy()
  }
}
