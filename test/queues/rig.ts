import type { JobName } from '../../src/jobs/index.ts'
import {
  type AnyHandler,
  type Attempt,
  type Backend,
  createQueues,
  type Outcome,
  type Queues,
} from '../../src/queues/index.ts'
import type { Store } from '../../src/storage/connect.ts'
import { createOutboxReader, owe, settle } from '../../src/storage/outbox.ts'
import { silentLog } from '../support/store.ts'

/** A store and a queue's backend, both empty. */
export interface Ground {
  store: Store
  backend: Backend
  /** Takes everything out of the queue, behind the program's back. */
  wipe(): Promise<void>
  close(): Promise<void>
}

interface Doing {
  handle(payload: Record<string, number>, attempt: Attempt): Promise<Outcome>
  exhausted?(payload: Record<string, number>, error: unknown, attempt: Attempt): Promise<void>
}

/** A handler for each job: the one given, or one that settles. */
export const handlersWith = (store: Store, own: { [N in JobName]?: Doing }): AnyHandler[] => {
  const settles: Doing = { handle: (_payload, { key }) => settled(store, key) }
  const names: JobName[] = ['read-mail', 'moderate-offer', 'publish-offer']
  return names.map((name) => ({ name, ...(own[name] ?? settles) }) as AnyHandler)
}

export const settled = (store: Store, key: string): Promise<void> =>
  store.transaction((tx) => settle(tx, key))

export const oweReading = (store: Store, mailIds: number[]): Promise<void> =>
  store.transaction(async (tx) => {
    for (const mailId of mailIds) await owe(tx, 'read-mail', { mailId }, mailId)
  })

export const stillOwed = async (store: Store): Promise<string[]> => {
  const found = await store.db.query.outbox.findMany({ columns: { key: true } })
  return found.map(({ key }) => key)
}

export const openQueues = ({ store, backend }: Ground, rebuild = false): Promise<Queues> =>
  createQueues({ backend, outbox: createOutboxReader(store.db), log: silentLog, rebuild })

export const startRelayOf = (queues: Queues, store: Store): Promise<void> =>
  queues.startRelay((wake) => store.listen('outbox', wake))
