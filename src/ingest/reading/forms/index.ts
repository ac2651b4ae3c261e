import { makeBlankDocx } from './blank-docx.ts'
import { makeBlankPdf } from './blank-pdf.ts'
import type { FormLabels } from './form-labels.ts'
import { de } from './labels/de.ts'
import { en } from './labels/en.ts'
import { es } from './labels/es.ts'
import { fr } from './labels/fr.ts'
import { it } from './labels/it.ts'
import { pl } from './labels/pl.ts'

export { type FormField, type FormLabels, formFields, formSections } from './form-labels.ts'

export const formLanguages = ['en', 'fr', 'de', 'es', 'it', 'pl'] as const
export type FormLanguage = (typeof formLanguages)[number]
export type FormFormat = 'docx' | 'pdf'

/** Every label and option of the blank form, by language: what the reader looks for in one that comes back. */
export const formLabels: Record<FormLanguage, FormLabels> = { en, fr, de, es, it, pl }

/** The blank cooperation-offer form, to be offered for download: a Word document or a fillable PDF. */
export const makeBlankForm = async (language: FormLanguage, format: FormFormat): Promise<Uint8Array> =>
  format === 'docx' ? makeBlankDocx(formLabels[language]) : makeBlankPdf(formLabels[language])
