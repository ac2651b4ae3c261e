import { makeBlankDocx } from './blank-docx.ts'
import { makeBlankPdf } from './blank-pdf.ts'
import { type FormLanguage, formLabels } from './labels/index.ts'

export { type FormField, type FormLabels, formFields, formSections } from './form-labels.ts'
export { type FormLanguage, formLabels, formLanguages } from './labels/index.ts'

export type FormFormat = 'docx' | 'pdf'

/** The blank cooperation-offer form, to be offered for download: a Word document or a fillable PDF. */
export const makeBlankForm = async (language: FormLanguage, format: FormFormat): Promise<Uint8Array> =>
  format === 'docx' ? makeBlankDocx(formLabels[language]) : makeBlankPdf(formLabels[language])
