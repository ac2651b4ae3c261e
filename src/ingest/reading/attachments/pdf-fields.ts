import { type Block, paragraphOf } from './blocks.ts'
import { type PdfCell, type PdfLine, textOfCell } from './pdf-lines.ts'
import type { PdfWidget } from './pdf-widgets.ts'

/** A field of a page and the height at which it is read. */
export interface PlacedField {
  y: number
  left: number
  block: Block
}

interface Page {
  cells: PdfCell[]
  used: Set<PdfCell>
  widgets: PdfWidget[]
}

const middle = (cell: PdfCell): number => cell.y + cell.size / 3

/** The cell stands on the line of the widget, or beside one that is several lines tall. */
const isBeside = (cell: PdfCell, widget: PdfWidget): boolean =>
  middle(cell) > widget.bottom - 0.35 * cell.size && middle(cell) < widget.top + 0.35 * cell.size

const nearest = <T>(candidates: T[], distance: (candidate: T) => number): T | null =>
  candidates.reduce<T | null>(
    (best, each) => (best === null || distance(each) < distance(best) ? each : best),
    null,
  )

const widgetBetween = (page: Page, widget: PdfWidget, from: number, to: number): boolean =>
  page.widgets.some(
    (other) =>
      other !== widget &&
      other.left >= from - 2 &&
      other.right <= to + 2 &&
      other.bottom < widget.top &&
      other.top > widget.bottom,
  )

const freeCells = (page: Page): PdfCell[] => page.cells.filter((cell) => !page.used.has(cell))

const leftOf = (page: Page, widget: PdfWidget): PdfCell | null =>
  nearest(
    freeCells(page).filter(
      (cell) =>
        cell.right <= widget.left + 4 &&
        isBeside(cell, widget) &&
        !widgetBetween(page, widget, cell.right, widget.left),
    ),
    // The line nearest to the top, then the nearest in it.
    (cell) => widget.left - cell.right + 3 * Math.max(0, widget.top - cell.size - cell.y),
  )

const rightOf = (page: Page, widget: PdfWidget): PdfCell | null =>
  nearest(
    freeCells(page).filter(
      (cell) =>
        cell.left >= widget.right - 4 &&
        isBeside(cell, widget) &&
        !widgetBetween(page, widget, widget.right, cell.left),
    ),
    (cell) => cell.left - widget.right,
  )

const above = (page: Page, widget: PdfWidget): PdfCell | null =>
  nearest(
    freeCells(page).filter(
      (cell) =>
        cell.y >= widget.top - 3 &&
        cell.y - widget.top < 2 * cell.size &&
        cell.left < widget.right &&
        cell.right > widget.left - 20,
    ),
    (cell) => cell.y - widget.top + Math.abs(cell.left - widget.left) / 50,
  )

const isWords = (text: string): boolean => /\p{L}{2}/u.test(text) && text.length <= 150

/** `Text1`, `undefined_3`, `topmostSubform[0].Page1[0].f1_02[0]`: names that a program gave. */
const isMachineName = (name: string): boolean =>
  /\[\d+\]|^(?:text|textfield|field|undefined|untitled|fill|check ?box|champ|feld|campo|pole)?[\s_.-]*\d*$/iu.test(
    name,
  ) || !/\p{L}{3}/u.test(name)

const wordsOfName = (name: string): string => {
  const last = name.split('.').at(-1) ?? ''
  return isMachineName(last)
    ? ''
    : last
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replace(/[_-]+/gu, ' ')
        .trim()
}

/** `theme.t1`, `theme_2`, `Themes3`: what the options of one question have in common. */
const prefixOf = (name: string): string => name.replace(/[._-]?[^._-]*$/u, '') || name.replace(/\d+$/u, '')

/** Options of the same question. */
const isSibling = (a: PdfWidget, b: PdfWidget): boolean =>
  b.kind === 'option' && prefixOf(a.name) === prefixOf(b.name)

/** The lines of one column that make up one label: below each other, and beside no other field. */
const wholeLabel = (page: Page, widget: PdfWidget, cell: PdfCell): PdfCell[] => {
  const lines = [cell]
  const isOwn = (next: PdfCell): boolean =>
    isBeside(next, widget) ||
    page.widgets.every(
      (other) => !isBeside(next, other) || (other.kind === 'option' && isSibling(other, widget)),
    )
  for (const next of freeCells(page).sort((a, b) => b.y - a.y)) {
    const last = lines.at(-1) ?? cell
    const close = next.y < last.y && last.y - next.y < 1.5 * last.size && Math.abs(next.left - cell.left) < 3
    if (close && next.right <= widget.left + 4 && isOwn(next)) lines.push(next)
  }
  return lines
}

const takeLabel = (page: Page, widget: PdfWidget, cell: PdfCell | null): string => {
  if (!cell) return ''
  const cells = wholeLabel(page, widget, cell)
  for (const each of cells) page.used.add(each)
  return cells.map(textOfCell).join(' ')
}

const placedText = (page: Page, widget: PdfWidget): PlacedField[] => {
  const cell = leftOf(page, widget) ?? above(page, widget)
  const seen = takeLabel(page, widget, cell)
  const label = (isWords(widget.tooltip) && widget.tooltip) || seen || wordsOfName(widget.name)
  const blocks = widget.value.split(/\r\n?|\n/u).map((line) => paragraphOf(line))
  const block: Block = label ? { kind: 'field', label, blocks } : paragraphOf(widget.value)
  return [{ y: Math.max(widget.top, cell?.y ?? 0), left: cell?.left ?? widget.left, block }]
}

interface Options {
  label: string
  prefix: string
  left: number
  y: number
  chosen: string[]
}

/** On a line that ends with a box, boxes follow their words. */
const boxesFollow = (page: Page, widget: PdfWidget): boolean => {
  const boxes = page.widgets.filter(
    (other) => other.kind === 'option' && other.bottom < widget.top && other.top > widget.bottom,
  )
  const last = Math.max(...boxes.map((box) => box.right))
  const beside = page.cells.filter((cell) => isBeside(cell, widget))
  return beside.length >= boxes.length && beside.every((cell) => cell.right <= last)
}

const takeOptionText = (page: Page, widget: PdfWidget): string => {
  const follow = boxesFollow(page, widget)
  const cell = follow ? leftOf(page, widget) : rightOf(page, widget)
  const gap = cell ? (follow ? widget.left - cell.right : cell.left - widget.right) : Number.POSITIVE_INFINITY
  if (!cell || gap > 60) return ''
  page.used.add(cell)
  return textOfCell(cell)
}

const wordsOfExport = (exported: string): string =>
  /^(?:yes|on|oui|ja|true|off|x|\d{1,3}|choice ?\d+)$/iu.test(exported) ? '' : exported

const placedOptions = (page: Page, widgets: PdfWidget[]): PlacedField[] => {
  const texts = new Map(widgets.map((widget) => [widget, takeOptionText(page, widget)] as const))
  const groups: Options[] = []
  for (const widget of widgets) {
    const group = groups.at(-1)
    const prefix = prefixOf(widget.name)
    const near = group !== undefined && group.prefix === prefix
    const cell = leftOf(page, widget) ?? (near ? null : above(page, widget))
    const label = takeLabel(page, widget, cell)
    const option =
      texts.get(widget) || wordsOfExport(widget.exported) || widget.tooltip || wordsOfName(widget.name)
    if (group && near && label === '') {
      if (widget.ticked) group.chosen.push(option)
    } else {
      const place = { left: cell?.left ?? widget.left, y: Math.max(widget.top, cell?.y ?? 0) }
      groups.push({
        ...place,
        label: label || wordsOfName(prefix),
        prefix,
        chosen: widget.ticked ? [option] : [],
      })
    }
  }
  return groups.map(({ label, chosen, y, left }) => {
    const blocks = chosen.map((text) => paragraphOf(text))
    return { y, left, block: label ? { kind: 'field', label, blocks } : paragraphOf(chosen.join('\n')) }
  })
}

/**
 * Finds the label of each form field of a page (its tooltip, else the text at its left, else the text above) and of each
 * option the words beside it. Returns the fields, and the lines without the text that became labels.
 */
export const placeFields = (
  lines: PdfLine[],
  widgets: PdfWidget[],
): { fields: PlacedField[]; rest: PdfLine[] } => {
  const inOrder = [...widgets].sort((a, b) => (Math.abs(a.top - b.top) > 4 ? b.top - a.top : a.left - b.left))
  const page: Page = { cells: lines.flatMap((line) => line.cells), used: new Set(), widgets: inOrder }
  const options = placedOptions(
    page,
    inOrder.filter((widget) => widget.kind === 'option'),
  )
  const texts = inOrder
    .filter((widget) => widget.kind !== 'option')
    .flatMap((widget) => placedText(page, widget))
  const rest = lines
    .map((line) => ({ ...line, cells: line.cells.filter((cell) => !page.used.has(cell)) }))
    .filter((line) => line.cells.length > 0)
  return { fields: [...options, ...texts].sort((a, b) => b.y - a.y || a.left - b.left), rest }
}
