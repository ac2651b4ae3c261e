import type { MailReason } from '../domain/mail.ts'
import type { JobName, JobPayload } from '../jobs/index.ts'
import { moderateOffer } from '../usecases/moderate-offer.ts'
import type { Clock, MailReader } from '../usecases/ports.ts'
import { publishOffer } from '../usecases/publish-offer.ts'
import { quarantineMail, readMail } from '../usecases/read-mail.ts'

type Store = Parameters<typeof moderateOffer>[0]['store']

export interface WorkerDeps {
  store: Store
  clock: Clock
  reader: MailReader
}

/** One job's handler, as the queues take it: the payload has passed its schema. */
export interface Handler<N extends JobName = JobName> {
  name: N
  handle(payload: JobPayload<N>): Promise<{ sleepUntil: Date } | undefined>
  /** After the last attempt failed. */
  exhausted?(payload: JobPayload<N>, error: unknown): Promise<void>
}

/** Which of the reader's errors means what for a mail that stays unread. */
const reasonOf = (error: unknown): MailReason =>
  error instanceof Error && error.name === 'ReadingTimedOut' ? 'timeout' : 'unreadable'

const readMailHandler = (deps: WorkerDeps): Handler<'read-mail'> => ({
  name: 'read-mail',
  handle: async (payload) => {
    await readMail(deps, payload)
    return undefined
  },
  exhausted: ({ mailId }, error) => quarantineMail(deps, mailId, reasonOf(error)),
})

const moderateOfferHandler = (deps: WorkerDeps): Handler<'moderate-offer'> => ({
  name: 'moderate-offer',
  handle: (payload) => moderateOffer(deps, payload),
})

const publishOfferHandler = (deps: WorkerDeps): Handler<'publish-offer'> => ({
  name: 'publish-offer',
  handle: async (payload) => {
    await publishOffer(deps, payload)
    return undefined
  },
})

/** Every job's handler, in the order in which an offer meets them. */
export const createHandlers = (deps: WorkerDeps) => [
  readMailHandler(deps),
  moderateOfferHandler(deps),
  publishOfferHandler(deps),
]
