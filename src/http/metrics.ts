import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { type Health, isMailboxHealthy } from './health.ts'

const processMetrics = new Registry()
collectDefaultMetrics({ register: processMetrics })

const secondsSince = (at: Date, then: Date | null): number =>
  then === null ? Number.NaN : (at.getTime() - then.getTime()) / 1000

const gauge = (register: Registry, name: string, help: string, labelNames: string[] = []): Gauge =>
  new Gauge({ name: `passerelle_${name}`, help, labelNames, registers: [register] })

const addMailboxes = (register: Registry, { mailboxes, at }: Health): void => {
  const healthy = gauge(register, 'mailbox_up', '1 while a mailbox is connected and answers', ['mailbox'])
  const lag = gauge(register, 'mailbox_lag_seconds', 'Since the server last answered a look for new mail', [
    'mailbox',
  ])
  for (const mailbox of mailboxes ?? []) {
    healthy.set({ mailbox: mailbox.key }, isMailboxHealthy(mailbox, at) ? 1 : 0)
    lag.set({ mailbox: mailbox.key }, secondsSince(at, mailbox.lastSuccessAt))
  }
}

const addQueues = (register: Registry, { queue }: Health): void => {
  gauge(register, 'queue_up', '1 while the queue answers').set(queue.ok ? 1 : 0)
  gauge(register, 'outbox_owed', 'Jobs that a committed state still owes').set(queue.owed)
  gauge(register, 'outbox_oldest_seconds', 'Age of the oldest job owed').set((queue.oldestOwedMs ?? 0) / 1000)
  const jobs = gauge(register, 'queue_jobs', 'Jobs in each queue', ['queue', 'state'])
  for (const { queue: name, waiting, active, delayed, failed } of queue.queues)
    for (const [state, count] of Object.entries({ waiting, active, delayed, failed }))
      jobs.set({ queue: name, state }, count)
}

const addTotals = (register: Registry, { totals }: Health): void => {
  const mails = gauge(register, 'mails', 'Mails by state', ['state'])
  for (const { state, count } of totals.mails) mails.set({ state }, count)
  const offers = gauge(register, 'offers', 'Offers by state', ['state'])
  for (const { state, count } of totals.offers) offers.set({ state }, count)
  const deliveries = gauge(register, 'deliveries', 'Messages by kind and state', ['kind', 'state'])
  for (const { kind, state, count } of totals.deliveries) deliveries.set({ kind, state }, count)
  gauge(register, 'subscribers', 'Active subscribers').set(totals.subscribers)
}

const addTelegram = (register: Registry, { telegram, at }: Health): void => {
  if (!telegram) return
  gauge(register, 'telegram_up', '1 while Telegram answers').set(telegram.ok ? 1 : 0)
  gauge(register, 'telegram_poll_lag_seconds', 'Since Telegram last answered a poll').set(
    secondsSince(at, telegram.lastPollAt),
  )
  gauge(register, 'telegram_waiting', 'Messages that wait for their turn').set(telegram.waiting)
}

/** The Prometheus text of one look at the program. */
export const renderMetrics = async (health: Health): Promise<{ text: string; contentType: string }> => {
  const register = new Registry()
  gauge(register, 'database_up', '1 while the database answers').set(health.database.ok ? 1 : 0)
  addMailboxes(register, health)
  addQueues(register, health)
  addTelegram(register, health)
  addTotals(register, health)
  return {
    text: (await register.metrics()) + (await processMetrics.metrics()),
    contentType: register.contentType,
  }
}
