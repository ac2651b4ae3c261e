import { z } from 'zod'

/**
 * Every job of the program: its queue, its payload, its retries. Payloads carry ids, never mail text.
 * `backoffMs` is the first delay of an exponential back-off.
 */
const id = z.number().int().positive()

export const jobs = {
  /** Turns a stored mail into a reading and, where it holds offers, into drafts. */
  'read-mail': {
    queue: 'reading',
    payload: z.object({ mailId: id }),
    attempts: 4,
    backoffMs: 1_000,
  },
  /** One draft until it is decided: posts the card, sleeps until the nudge, ends with the decision. */
  'moderate-offer': {
    queue: 'moderation',
    payload: z.object({ offerId: id }),
    attempts: 10,
    backoffMs: 1_000,
  },
  /** Writes one delivery for each subscriber whom a published offer concerns. */
  'publish-offer': {
    queue: 'publishing',
    payload: z.object({ offerId: id }),
    attempts: 10,
    backoffMs: 1_000,
  },
} as const satisfies Record<string, JobDefinition>

export interface JobDefinition {
  queue: QueueName
  payload: z.ZodType<Record<string, number>>
  attempts: number
  backoffMs: number
}

export const queueNames = ['reading', 'moderation', 'publishing'] as const
export type QueueName = (typeof queueNames)[number]

export type JobName = keyof typeof jobs
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]['payload']>

/** The one living job of a name and subject. BullMQ refuses `:` and ids of digits alone. */
export const jobId = (name: JobName, subject: number): string => `${name}-${subject}`
