import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import type { FormField } from '../../../../src/ingest/reading/forms/form-labels.ts'
import { type FormLanguage, formLabels } from '../../../../src/ingest/reading/forms/index.ts'

/** What somebody writes into the form, and which boxes they tick, by their place in the list. */
export interface Filling {
  written: Partial<Record<FormField, string>>
  ticks: Partial<Record<FormField, number[]>>
  /** Place in the list of programmes. */
  programme: number
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** As Word does it: the placeholder goes, the words come as a run; a ticked box changes its state and its sign. */
export const fillDocx = (
  blank: Uint8Array,
  language: FormLanguage,
  { written, ticks, programme: chosen }: Filling,
): Uint8Array => {
  const files = unzipSync(blank)
  const programme = Object.values(formLabels[language].programmes)[chosen] ?? ''
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(
    /<w:sdt><w:sdtPr>.*?<\/w:sdt>/gu,
    (control) => {
      const [field = '', index = ''] = /<w:tag w:val="([^"]*)"/u.exec(control)?.[1]?.split('.') ?? []
      if (control.includes('w14:checkbox')) {
        if (!ticks[field as FormField]?.includes(Number(index))) return control
        return control.replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>').replace('☐', '☒')
      }
      const value = field === 'programme' ? programme : (written[field as FormField] ?? '')
      const lines = value.split('\n').map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`)
      return control
        .replace('<w:showingPlcHdr/>', '')
        .replace(
          /<w:sdtContent>.*<\/w:sdtContent>/u,
          `<w:sdtContent><w:r>${lines.join('<w:br/>')}</w:r></w:sdtContent>`,
        )
    },
  )
  return zipSync({ ...files, 'word/document.xml': strToU8(document) })
}

export const fillPdf = async (
  blank: Uint8Array,
  language: FormLanguage,
  { written, ticks, programme: chosen }: Filling,
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(blank)
  const form = pdf.getForm()
  for (const [field, value] of Object.entries(written)) form.getTextField(field).setText(value)
  for (const [field, indexes] of Object.entries(ticks))
    for (const index of indexes)
      if (field === 'kind') form.getRadioGroup(field).select(`${index}`)
      else form.getCheckBox(`${field}.${index}`).check()
  form.getDropdown('programme').select(Object.values(formLabels[language].programmes)[chosen] ?? '')
  return pdf.save({ updateFieldAppearances: false })
}
