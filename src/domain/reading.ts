import { z } from 'zod'
import { deadlinePurposes, offerKinds, organisationTypes, programmes, themes, triages } from './vocabulary.ts'

/**
 * A value that was read from a mail, with the exact characters it was read from.
 *
 * `confidence` is the calibrated probability that the value is right, 0 … 1.
 * `stated` is false for what was inferred (a year, a country from a phone prefix).
 * `source` names one of the reading's `texts`; `start` and `end` are UTF-16 offsets into it, and `quote` is what stands
 * there. An implied value points at what it was inferred from.
 */
const fact = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    confidence: z.number().min(0).max(1),
    stated: z.boolean(),
    source: z.string(),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
    quote: z.string(),
  })

export interface Fact<T> {
  value: T
  confidence: number
  stated: boolean
  source: string
  start: number
  end: number
  quote: string
}

/** A value marked sure is right in at least 95 of 100 cases; cards show the others with a question mark. */
export const SURE = 0.9

export const isSure = (read: { confidence: number }): boolean => read.confidence >= SURE

/** `YYYY-MM-DD`. */
const isoDate = z.iso.date()
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the mail. */
const partialDate = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
/** ISO 3166-1 alpha-2, or `EU` where any country of the European Union is welcome. */
const countryCode = z.string().regex(/^[A-Z]{2}$/)

export const deadlineSchema = z.object({ date: isoDate, purpose: z.enum(deadlinePurposes) })
export const periodSchema = z.object({ start: partialDate, end: partialDate.nullable() })
export const budgetSchema = z.object({
  amount: z.number().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
})

export type Deadline = z.infer<typeof deadlineSchema>
export type Period = z.infer<typeof periodSchema>
export type Budget = z.infer<typeof budgetSchema>

export const readContactSchema = z.object({
  name: fact(z.string()).nullable(),
  email: fact(z.string()).nullable(),
  /** E.164 */
  phone: fact(z.string()).nullable(),
})

/** One offer as it was read: the fields of a published offer, each with its evidence. */
export const readOfferSchema = z.object({
  kind: fact(z.enum(offerKinds)),
  title: fact(z.string()),
  summary: fact(z.string()).nullable(),
  organisation: z.object({
    name: fact(z.string()).nullable(),
    type: fact(z.enum(organisationTypes)).nullable(),
    country: fact(countryCode).nullable(),
    place: fact(z.string()).nullable(),
  }),
  themes: z.array(fact(z.enum(themes))),
  partners: z.object({
    countries: z.array(fact(countryCode)),
    types: z.array(fact(z.enum(organisationTypes))),
  }),
  programme: fact(z.enum(programmes)).nullable(),
  deadlines: z.array(fact(deadlineSchema)),
  period: fact(periodSchema).nullable(),
  budget: fact(budgetSchema).nullable(),
  /** ISO 639-1 */
  languages: z.array(fact(z.string().regex(/^[a-z]{2}$/))),
  contacts: z.array(readContactSchema),
  links: z.array(fact(z.string())),
})
export type ReadContact = z.infer<typeof readContactSchema>
export type ReadOffer = z.infer<typeof readOfferSchema>

/** What the reader could not or would not read, for the moderator: an archive, an image, a text that was cut. */
export const noticeKinds = [
  'archive-refused',
  'image-not-read',
  'attachment-unreadable',
  'attachment-too-large',
  'text-cut',
  'parser-disagreed',
] as const
export const noticeSchema = z.object({
  kind: z.enum(noticeKinds),
  /** The attachment's file name, made safe; null for the mail as a whole. */
  name: z.string().nullable(),
})
export type Notice = z.infer<typeof noticeSchema>

/** What the program understood of one mail. */
export const readingSchema = z.object({
  triage: z.enum(triages),
  /** Probability that the triage is right. */
  triageConfidence: z.number().min(0).max(1),
  /** Named reasons, strongest first, in the words of the triage rules: `cue:partner-search`, `header:auto-submitted`. */
  triageReasons: z.array(z.string()),
  /** It may be an offer although it does not look like one: a person decides. */
  doubt: z.boolean(),
  /** ISO 639-1 of the sender's own words. */
  language: z.string(),
  subject: z.string(),
  from: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
  offers: z.array(readOfferSchema),
  /** The decoded texts that evidence points into: `subject`, `body`, `attachment:1` … */
  texts: z.record(z.string(), z.string()),
  notices: z.array(noticeSchema),
})
export type Reading = z.infer<typeof readingSchema>
