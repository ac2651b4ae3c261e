import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, type PDFField, type PDFFont, PDFHexString, PDFName, type PDFPage, rgb } from 'pdf-lib'
import { type FormField, type FormLabels, formSections, optionsOf } from './form-labels.ts'

const page = { width: 595, height: 842, margin: 48 }
const fieldLeft = 215
const fieldWidth = page.width - page.margin - fieldLeft
const lineHeight = 20
const optionHeight = 15
const descriptionHeight = 110
const labelSize = 9

interface Sheet {
  pdf: PDFDocument
  page: PDFPage
  plain: PDFFont
  bold: PDFFont
  y: number
}

/** DejaVu has every letter of Europe; the fonts that each PDF reader brings along lack those of Polish. */
const embedFont = async (pdf: PDFDocument, file: string): Promise<PDFFont> => {
  const path = createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`)
  return pdf.embedFont(await readFile(path), { subset: true })
}

const room = (sheet: Sheet, height: number): void => {
  if (sheet.y - height >= page.margin) return
  sheet.page = sheet.pdf.addPage([page.width, page.height])
  sheet.y = page.height - page.margin
}

/** Breaks a text into lines no wider than `width` points. */
const wrap = (text: string, font: PDFFont, size: number, width: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const drawLines = (
  sheet: Sheet,
  lines: string[],
  font: PDFFont,
  size: number,
  x: number,
  y: number,
): void => {
  for (const [index, line] of lines.entries())
    sheet.page.drawText(line, { x, y: y - index * size * 1.3, size, font })
}

/** What a screen reader says (`TU`, PDF 32000-1, 14.9.3). */
const setTooltip = (field: PDFField, text: string): void =>
  field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(text))

const border = { borderColor: rgb(0.45, 0.5, 0.42), borderWidth: 0.7 }

/** Draws the label at the left and gives the height that it takes. */
const drawLabel = (sheet: Sheet, label: string): number => {
  const lines = wrap(label, sheet.bold, labelSize, fieldLeft - page.margin - 10)
  drawLines(sheet, lines, sheet.bold, labelSize, page.margin, sheet.y - 12)
  return lines.length * labelSize * 1.3 + 6
}

const drawText = (sheet: Sheet, labels: FormLabels, field: FormField): void => {
  const height = field === 'description' ? descriptionHeight : lineHeight - 3
  room(sheet, height + lineHeight)
  const labelHeight = drawLabel(sheet, labels.fields[field])
  const text = sheet.pdf.getForm().createTextField(field)
  if (field === 'description') text.enableMultiline()
  setTooltip(text, labels.fields[field])
  text.addToPage(sheet.page, { x: fieldLeft, y: sheet.y - height, width: fieldWidth, height, ...border })
  text.setFontSize(10)
  sheet.y -= Math.max(height, labelHeight) + 6
}

const drawList = (sheet: Sheet, labels: FormLabels): void => {
  room(sheet, lineHeight + 3)
  drawLabel(sheet, labels.fields.programme)
  const list = sheet.pdf.getForm().createDropdown('programme')
  list.setOptions([labels.choose, ...Object.values(labels.programmes)])
  setTooltip(list, labels.fields.programme)
  const place = { x: fieldLeft, y: sheet.y - lineHeight + 3, width: fieldWidth, height: lineHeight - 3 }
  list.addToPage(sheet.page, { ...place, ...border })
  sheet.y -= lineHeight + 3
}

const addBox = (
  sheet: Sheet,
  field: FormField,
  name: string,
  tooltip: string,
  x: number,
  y: number,
): void => {
  const form = sheet.pdf.getForm()
  const place = { x, y, width: 10, height: 10, ...border }
  if (field !== 'kind') {
    const box = form.createCheckBox(`${field}.${name}`)
    setTooltip(box, tooltip)
    box.addToPage(sheet.page, place)
    return
  }
  const group = form.getFieldMaybe('kind') ?? form.createRadioGroup('kind')
  if ('addOptionToPage' in group)
    (group as ReturnType<typeof form.createRadioGroup>).addOptionToPage(name, sheet.page, place)
}

const drawOptions = (sheet: Sheet, labels: FormLabels, field: FormField, options: string[]): void => {
  const columns = options.length > 10 ? 2 : 1
  const rows = Math.ceil(options.length / columns)
  room(sheet, rows * optionHeight + 8)
  drawLabel(sheet, labels.fields[field])
  for (const [index, option] of options.entries()) {
    const x = fieldLeft + (index % columns) * (fieldWidth / columns)
    const y = sheet.y - 13 - Math.floor(index / columns) * optionHeight
    addBox(sheet, field, `${index}`, `${labels.fields[field]}: ${option}`, x, y)
    sheet.page.drawText(option, { x: x + 15, y: y + 1.5, size: labelSize, font: sheet.plain })
  }
  sheet.y -= rows * optionHeight + 8
}

const drawField = (sheet: Sheet, labels: FormLabels, field: FormField): void => {
  const options = optionsOf(labels, field)
  if (options) drawOptions(sheet, labels, field, options)
  else if (field === 'programme') drawList(sheet, labels)
  else drawText(sheet, labels, field)
}

const drawSection = (sheet: Sheet, heading: string): void => {
  room(sheet, 60)
  sheet.page.drawText(heading, { x: page.margin, y: sheet.y - 16, size: 11.5, font: sheet.bold })
  sheet.y -= 26
}

/** The blank form as a fillable PDF (AcroForm), each field with its label as tooltip. */
export const makeBlankPdf = async (labels: FormLabels): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(fontkit)
  pdf.setTitle(labels.heading)
  const [plain, bold] = [await embedFont(pdf, 'DejaVuSans.ttf'), await embedFont(pdf, 'DejaVuSans-Bold.ttf')]
  const top = page.height - page.margin
  const sheet: Sheet = { pdf, page: pdf.addPage([page.width, page.height]), plain, bold, y: top - 24 }
  sheet.page.drawText(labels.heading, { x: page.margin, y: top - 14, size: 17, font: bold })
  const introduction = wrap(labels.introduction, plain, labelSize, page.width - 2 * page.margin)
  drawLines(sheet, introduction, plain, labelSize, page.margin, sheet.y - 10)
  sheet.y -= introduction.length * labelSize * 1.3 + 14
  for (const { section, fields } of formSections) {
    drawSection(sheet, labels.sections[section])
    for (const field of fields) drawField(sheet, labels, field)
  }
  return pdf.save()
}
