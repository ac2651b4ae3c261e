import type { Weights } from '../scoring/linear.ts'

/** The values of an offer whose probability is told, by the names under which they are scored. */
export const confidenceFields = [
  'kind',
  'title',
  'organisation.name',
  'organisation.type',
  'organisation.country',
  'organisation.place',
  'themes',
  'partners.countries',
  'partners.types',
  'programme',
  'deadlines',
  'period',
  'budget',
  'languages',
  'contacts.name',
  'contacts.email',
  'contacts.phone',
  'links',
] as const
export type ConfidenceField = (typeof confidenceFields)[number]

export type ConfidenceModel = Readonly<Record<ConfidenceField, Weights>>

/** To begin with, what the finder says is believed: `raw` is the logarithm of its odds. */
export const confidenceStart: Weights = { bias: 0, raw: 1 }
