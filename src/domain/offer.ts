import { z } from 'zod'
import { budgetSchema, deadlineSchema, type Fact, periodSchema, type ReadOffer } from './reading.ts'
import { offerKinds, organisationTypes, programmes, themes } from './vocabulary.ts'

/** What an offer says, in plain values: what a moderator approves and a LAG reads. */
export const offerContentSchema = z.object({
  kind: z.enum(offerKinds),
  title: z.string(),
  summary: z.string().nullable(),
  language: z.string(),
  organisation: z.object({
    name: z.string().nullable(),
    type: z.enum(organisationTypes).nullable(),
    country: z.string().nullable(),
    place: z.string().nullable(),
  }),
  themes: z.array(z.enum(themes)),
  partners: z.object({ countries: z.array(z.string()), types: z.array(z.enum(organisationTypes)) }),
  programme: z.enum(programmes).nullable(),
  deadlines: z.array(deadlineSchema),
  period: periodSchema.nullable(),
  budget: budgetSchema.nullable(),
  languages: z.array(z.string()),
  contacts: z.array(
    z.object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
    }),
  ),
  links: z.array(z.string()),
})
export type OfferContent = z.infer<typeof offerContentSchema>

/**
 * draft → published | rejected | not-an-offer. A draft is one job in the queue `moderation` until it is decided.
 */
export const offerStates = ['draft', 'published', 'rejected', 'not-an-offer'] as const
export type OfferState = (typeof offerStates)[number]

export const decisions = ['approve', 'reject', 'not-an-offer'] as const
export type Decision = (typeof decisions)[number]

/** The state that each decision leads to. */
export const stateAfter: Record<Decision, OfferState> = {
  approve: 'published',
  reject: 'rejected',
  'not-an-offer': 'not-an-offer',
}

export const rejectReasons = ['duplicate', 'incomplete', 'out-of-scope', 'expired'] as const
export type RejectReason = (typeof rejectReasons)[number]

/** Who made a revision. A moderator's name is what others are told: "already decided by …". */
export const actorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('program') }),
  z.object({ kind: z.literal('moderator'), userId: z.number().int(), name: z.string() }),
  z.object({ kind: z.literal('applicant') }),
])
export type Actor = z.infer<typeof actorSchema>

const plain = <T>(read: Fact<T> | null): T | null => read?.value ?? null
const plainAll = <T>(read: Fact<T>[]): T[] => read.map((item) => item.value)

/** The plain values of an offer as it was read; `language` is the reading's. */
export const contentOf = (read: ReadOffer, language: string): OfferContent => ({
  kind: read.kind.value,
  title: read.title.value,
  summary: plain(read.summary),
  language,
  organisation: {
    name: plain(read.organisation.name),
    type: plain(read.organisation.type),
    country: plain(read.organisation.country),
    place: plain(read.organisation.place),
  },
  themes: plainAll(read.themes),
  partners: {
    countries: plainAll(read.partners.countries),
    types: plainAll(read.partners.types),
  },
  programme: plain(read.programme),
  deadlines: plainAll(read.deadlines),
  period: plain(read.period),
  budget: plain(read.budget),
  languages: plainAll(read.languages),
  contacts: read.contacts.map(({ name, email, phone }) => ({
    name: plain(name),
    email: plain(email),
    phone: plain(phone),
  })),
  links: plainAll(read.links),
})
