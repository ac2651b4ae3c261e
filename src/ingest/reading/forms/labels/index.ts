import type { FormLabels } from '../form-labels.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'

export const formLanguages = ['en', 'fr', 'de', 'es', 'it', 'pl'] as const
export type FormLanguage = (typeof formLanguages)[number]

/** Every label and option of the blank form, by language: what the reader looks for in one that comes back. */
export const formLabels: Record<FormLanguage, FormLabels> = { en, fr, de, es, it, pl }
