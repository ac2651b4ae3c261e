import type { PdfItem } from './pdf-lines.ts'

/** A form field as it stands on a page. Points, from the lower left corner. */
export interface PdfWidget {
  kind: 'text' | 'choice' | 'option'
  name: string
  /** What the form calls it for those who cannot see it; empty where it does not. */
  tooltip: string
  left: number
  right: number
  bottom: number
  top: number
  value: string
  /** Of an option: whether it is ticked, and what ticking it stands for. */
  ticked: boolean
  exported: string
}

type Annotation = Record<string, unknown>

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

const rectOf = (annotation: Annotation): [number, number, number, number] | null => {
  const rect = annotation['rect']
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every((each) => Number.isFinite(each))) return null
  const [a, b, c, d] = rect as [number, number, number, number]
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

/** The first entry of a list that says nothing, `-- choose --`, `Select…`, is no answer. */
const isPlaceholder = (value: string, first: string): boolean =>
  value === first &&
  (/^[\P{L}]*$/u.test(value) ||
    /(?:…|\.{3})$/u.test(value.trim()) ||
    /^[-–—<([].*[-–—>)\]]$/u.test(value.trim()))

const chosenOf = (annotation: Annotation): string => {
  const values = annotation['fieldValue']
  const chosen = (Array.isArray(values) ? values : [values]).map(textIn).filter(Boolean)
  const options = Array.isArray(annotation['options']) ? (annotation['options'] as Annotation[]) : []
  const shown = chosen.map(
    (value) => textIn(options.find((option) => option['exportValue'] === value)?.['displayValue']) || value,
  )
  const first = textIn(options[0]?.['displayValue'])
  return shown.filter((value) => !isPlaceholder(value, first)).join('\n')
}

const isHidden = (annotation: Annotation): boolean => (Number(annotation['annotationFlags'] ?? 0) & 2) !== 0

/** A widget annotation (PDF 32000-1, 12.5.6.19) as pdf.js gives it; null for buttons, signatures and other annotations. */
export const widgetOf = (annotation: Annotation): PdfWidget | null => {
  const rect = rectOf(annotation)
  const type = annotation['fieldType']
  if (annotation['subtype'] !== 'Widget' || !rect || isHidden(annotation)) return null
  if (annotation['pushButton'] === true || annotation['password'] === true) return null
  const [left, bottom, right, top] = rect
  const place = {
    left,
    right,
    bottom,
    top,
    name: textIn(annotation['fieldName']),
    tooltip: textIn(annotation['alternativeText']).trim(),
  }
  if (type === 'Tx') {
    return { ...place, kind: 'text', value: textIn(annotation['fieldValue']), ticked: false, exported: '' }
  }
  if (type === 'Ch')
    return { ...place, kind: 'choice', value: chosenOf(annotation), ticked: false, exported: '' }
  if (type !== 'Btn') return null
  const exported = textIn(
    annotation['radioButton'] === true ? annotation['buttonValue'] : annotation['exportValue'],
  )
  const value = textIn(annotation['fieldValue'])
  return {
    ...place,
    kind: 'option',
    value: '',
    ticked: value !== '' && value !== 'Off' && value === exported,
    exported,
  }
}

/** What somebody typed over a page (a FreeText annotation), as items that stand where it does. */
export const typedOver = (annotation: Annotation): PdfItem[] => {
  const rect = rectOf(annotation)
  const contents = annotation['contentsObj'] as Annotation | undefined
  const text = textIn(contents?.['str'])
  if (annotation['subtype'] !== 'FreeText' || !rect || text.trim() === '' || isHidden(annotation)) return []
  const lines = text.split(/\r\n?|\n/u)
  const height = Math.min(14, Math.max(6, (rect[3] - rect[1]) / lines.length))
  return lines.map((line, index) => ({
    text: line,
    x: rect[0] + 2,
    y: rect[3] - (index + 0.8) * height,
    width: Math.min(rect[2] - rect[0], line.length * height * 0.5),
    size: height * 0.8,
    font: 'typed',
  }))
}
