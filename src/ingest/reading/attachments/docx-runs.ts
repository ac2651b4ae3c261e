import { type Span, ticked, unticked } from './blocks.ts'
import { type DocxStyles, isOn } from './docx-styles.ts'
import { symbolOf } from './docx-symbols.ts'
import { addressBehind, markSpans, textSince } from './link-address.ts'
import { childNamed, elementsOf, textOf, type XmlElement } from './xml.ts'

/** What one paragraph gathers: its spans, the fields open in it, and text boxes anchored there. */
export interface RunContext {
  styles: DocxStyles
  links: Map<string, string>
  spans: Span[]
  boxed: XmlElement[]
  fields: OpenField[]
  bold: boolean
}

/** A complex field (ECMA-376 17.16.18) between its begin and end mark; it may hold others and span paragraphs. */
export interface OpenField {
  instruction: string
  inResult: boolean
  /** What a form field shows that has no result of its own: a box or a chosen entry. */
  shows: string | null
}

const wordValue = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val']

const isTrue = (value: string | undefined): boolean =>
  value === undefined || ['1', 'true', 'on'].includes(value)

const shownByFormField = (data: XmlElement | undefined): string | null => {
  const box = childNamed(data, 'w:checkBox')
  if (box) {
    const state = childNamed(box, 'w:checked') ?? childNamed(box, 'w:default')
    return state && isTrue(wordValue(state)) ? `${ticked} ` : `${unticked} `
  }
  const list = childNamed(data, 'w:ddList')
  if (!list) return null
  const entries = elementsOf(list).filter((entry) => entry.name === 'w:listEntry')
  const chosen = Number(
    wordValue(childNamed(list, 'w:result')) ?? wordValue(childNamed(list, 'w:default')) ?? 0,
  )
  const text = wordValue(entries[chosen]) ?? ''
  return chosen === 0 && /^[\s.…_–-]*$/u.test(text) ? '' : text
}

const add = (context: RunContext, text: string, bold: boolean): void => {
  if (text === '') return
  const last = context.spans.at(-1)
  if (last && last.bold === bold) last.text += text
  else context.spans.push({ text, bold })
}

/** Page numbers and the like say nothing about the offer. */
const isMechanical = (instruction: string): boolean =>
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/iu.test(instruction)

const isSilent = (context: RunContext): boolean =>
  context.fields.some((field) => !field.inResult || field.shows !== null || isMechanical(field.instruction))

const markField = (context: RunContext, mark: XmlElement, bold: boolean): void => {
  const type = mark.attributes['w:fldCharType']
  if (type === 'begin') {
    if (context.fields.length >= 50) return
    const shows = shownByFormField(childNamed(mark, 'w:ffData'))
    const silent = isSilent(context)
    context.fields.push({ instruction: '', inResult: false, shows })
    if (shows !== null && !silent) add(context, shows, bold)
  } else if (type === 'separate') {
    const field = context.fields.at(-1)
    if (field) field.inResult = true
  } else context.fields.pop()
}

const hasTextBox = (element: XmlElement, depth = 0): boolean =>
  depth < 20 &&
  elementsOf(element).some((child) => child.name === 'w:txbxContent' || hasTextBox(child, depth + 1))

const collectTextBoxes = (element: XmlElement, into: XmlElement[]): void => {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:txbxContent') into.push(child)
    else if (child.name === 'mc:AlternateContent') collectTextBoxes(chooseAlternative(child), into)
    else collectTextBoxes(child, into)
  }
}

/** Word writes text boxes twice, for new and old readers; one is enough. */
export const chooseAlternative = (element: XmlElement): XmlElement => {
  const choice = childNamed(element, 'mc:Choice')
  const fallback = childNamed(element, 'mc:Fallback')
  if (choice && (hasTextBox(choice) || !fallback || !hasTextBox(fallback))) return choice
  return fallback ?? element
}

const breaks: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

const readInstruction = (context: RunContext, child: XmlElement): void => {
  const field = context.fields.at(-1)
  if (field && field.instruction.length < 500) field.instruction += textOf(child)
}

const pictures = new Set(['w:drawing', 'w:pict', 'w:object'])

const shownText = (child: XmlElement): string => {
  if (child.name === 'w:t') return textOf(child)
  if (child.name !== 'w:sym') return breaks[child.name] ?? ''
  return symbolOf(child.attributes['w:font'] ?? '', Number.parseInt(child.attributes['w:char'] ?? '', 16))
}

const readRunChild = (context: RunContext, child: XmlElement, bold: boolean): void => {
  if (child.name === 'w:fldChar') markField(context, child, bold)
  else if (child.name === 'w:instrText') readInstruction(context, child)
  else if (child.name === 'mc:AlternateContent') {
    for (const inner of elementsOf(chooseAlternative(child))) readRunChild(context, inner, bold)
  } else if (pictures.has(child.name)) collectTextBoxes(child, context.boxed)
  else if (!isSilent(context)) add(context, shownText(child), bold)
}

/** Struck out, hidden, or the grey words that ask for an entry: not what the writer says. */
const isNotSaid = (properties: XmlElement | undefined): boolean =>
  isOn(properties, 'w:strike') === true ||
  isOn(properties, 'w:dstrike') === true ||
  isOn(properties, 'w:vanish') === true ||
  wordValue(childNamed(properties, 'w:rStyle')) === 'PlaceholderText'

const readRun = (context: RunContext, run: XmlElement): void => {
  const properties = childNamed(run, 'w:rPr')
  if (isNotSaid(properties)) {
    for (const child of elementsOf(run)) if (child.name === 'w:fldChar') markField(context, child, false)
    return
  }
  const style = context.styles.get(wordValue(childNamed(properties, 'w:rStyle')) ?? '')
  const bold = isOn(properties, 'w:b') ?? (style?.bold || context.bold)
  for (const child of elementsOf(run)) readRunChild(context, child, bold)
}

const checkboxOf = (properties: XmlElement | undefined): XmlElement | undefined =>
  childNamed(properties, 'w14:checkbox') ?? childNamed(properties, 'w15:checkbox')

/** A content control (ECMA-376 17.5.2): a box, or content that is left out while it only shows its placeholder. */
export const readControl = (control: XmlElement): { box: string | null; content: XmlElement | null } => {
  const properties = childNamed(control, 'w:sdtPr')
  const box = checkboxOf(properties)
  if (box) {
    const state = childNamed(box, 'w14:checked') ?? childNamed(box, 'w15:checked')
    const on = state !== undefined && isTrue(state.attributes['w14:val'] ?? state.attributes['w15:val'])
    return { box: on ? `${ticked} ` : `${unticked} `, content: null }
  }
  if (isOn(properties, 'w:showingPlcHdr') === true) return { box: null, content: null }
  return { box: null, content: childNamed(control, 'w:sdtContent') ?? null }
}

/** A link whose words do not tell its address gets it behind them. */
const readLink = (context: RunContext, link: XmlElement): void => {
  const mark = markSpans(context.spans)
  readInline(context, link)
  const target = context.links.get(link.attributes['r:id'] ?? '') ?? ''
  add(context, addressBehind(target, textSince(context.spans, mark)), false)
}

const skipped = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr'])

/** Reads runs and whatever wraps them, in order; tracked deletions are gone, insertions are text. */
export const readInline = (context: RunContext, parent: XmlElement): void => {
  for (const child of elementsOf(parent)) {
    if (skipped.has(child.name)) continue
    if (child.name === 'w:r') readRun(context, child)
    else if (child.name === 'w:hyperlink') readLink(context, child)
    else if (child.name === 'w:fldSimple') {
      if (!isMechanical(child.attributes['w:instr'] ?? '')) readInline(context, child)
    } else if (child.name === 'w:sdt') {
      const { box, content } = readControl(child)
      if (box !== null) add(context, box, false)
      else if (content) readInline(context, content)
    } else if (child.name === 'mc:AlternateContent') readInline(context, chooseAlternative(child))
    else if (!['w:p', 'w:tbl'].includes(child.name)) readInline(context, child)
  }
}

/** Only what a field shows may run on into the next paragraph: one that is never closed must not silence the rest. */
export const endParagraph = (fields: OpenField[]): void => {
  const running = fields.filter(
    (field) => field.inResult && field.shows === null && !isMechanical(field.instruction),
  )
  fields.splice(0, fields.length, ...running)
}
