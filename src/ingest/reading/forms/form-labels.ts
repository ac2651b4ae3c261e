import type { OfferKind, OrganisationType, Programme, Theme } from '../../../domain/vocabulary.ts'

export const formFields = [
  'title',
  'kind',
  'description',
  'themes',
  'organisation',
  'type',
  'country',
  'place',
  'partnerCountries',
  'partnerTypes',
  'programme',
  'replyBy',
  'applicationBy',
  'periodStart',
  'periodEnd',
  'budget',
  'languages',
  'contactName',
  'contactEmail',
  'contactPhone',
  'link',
] as const
export type FormField = (typeof formFields)[number]

/** What the blank form says in one language. A file of data each; labels are what the reader finds again in a filled-in form. */
export interface FormLabels {
  heading: string
  introduction: string
  /** The grey words of an empty field. */
  placeholder: string
  /** The first, empty entry of a list. */
  choose: string
  sections: { project: string; applicant: string; partners: string; dates: string; contact: string }
  fields: Record<FormField, string>
  kinds: Record<OfferKind, string>
  organisationTypes: Record<OrganisationType, string>
  themes: Record<Theme, string>
  programmes: Record<Programme, string>
}

/** The form's fields under their section headings, in the order of the paper. */
export const formSections: { section: keyof FormLabels['sections']; fields: FormField[] }[] = [
  { section: 'project', fields: ['title', 'kind', 'description', 'themes'] },
  { section: 'applicant', fields: ['organisation', 'type', 'country', 'place'] },
  { section: 'partners', fields: ['partnerCountries', 'partnerTypes'] },
  {
    section: 'dates',
    fields: ['programme', 'replyBy', 'applicationBy', 'periodStart', 'periodEnd', 'budget', 'languages'],
  },
  { section: 'contact', fields: ['contactName', 'contactEmail', 'contactPhone', 'link'] },
]

/** How a field is filled in: written, ticked (several or one), or chosen from a list. */
export const optionsOf = (labels: FormLabels, field: FormField): string[] | null => {
  if (field === 'kind') return Object.values(labels.kinds)
  if (field === 'themes') return Object.values(labels.themes)
  if (field === 'type' || field === 'partnerTypes') return Object.values(labels.organisationTypes)
  return null
}
