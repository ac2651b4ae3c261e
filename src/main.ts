import type { Config } from './config.ts'
import type { MailboxStatus } from './domain/mail.ts'
import type { Health } from './http/health.ts'
import { startHttp } from './http/server.ts'
import { superviseMailbox } from './ingest/mailbox/supervise-mailbox.ts'
import { createReader } from './ingest/reading/index.ts'
import { readHeaders } from './ingest/reading/mail/headers.ts'
import type { Log } from './log.ts'
import { createQueues, type Queues } from './queues/index.ts'
import { connectStore, type Store } from './storage/connect.ts'
import { createOutboxReader } from './storage/outbox.ts'
import { type RunningTelegram, startTelegram } from './telegram.ts'
import type { Clock, MailReader } from './usecases/ports.ts'
import { createMailSink } from './usecases/receive-mail.ts'
import { tellTotals } from './usecases/tell-health.ts'
import { version } from './version.ts'
import { createHandlers } from './workers/index.ts'

/** The whole program must have ended so long after it was told to. */
const STOP_WITHIN_MS = 3_500

const READING = { timeoutMs: 20_000, heapMb: 512, threads: 1 }

export interface Running {
  /** The port of health and metrics. */
  httpPort: number
  health(): Promise<Health>
  /** Ends every part, in order. Never rejects. */
  stop(): Promise<void>
}

interface Parts {
  config: Config
  log: Log
  clock: Clock
  store: Store
  reader: MailReader & { close(): Promise<void> }
  queues: Queues
}

/** What was started, ended in reverse order; a part that will not end does not keep the others. */
const createEnding = (log: Log) => {
  const steps: { what: string; end: () => Promise<unknown> }[] = []
  return {
    add: (what: string, end: () => Promise<unknown>): void => void steps.unshift({ what, end }),
    run: async (): Promise<void> => {
      for (const { what, end } of steps.splice(0))
        await end().catch((err) => log.warn({ kind: what, err }, 'a part did not end well'))
    },
  }
}

const startIngest = ({ config, log, clock, store }: Parts) => {
  const sink = createMailSink({ store, clock })
  return config.mailboxes.map((mailbox) =>
    superviseMailbox(mailbox, {
      sink,
      lease: () => store.lease(`mailbox ${mailbox.user}@${mailbox.host}/${mailbox.folder}`),
      maxMailSize: config.maxMailSize,
      firstSightDays: config.firstSightDays,
      clock,
      log,
    }),
  )
}

const startWork = async ({ queues, store, clock, reader }: Parts): Promise<void> => {
  await queues.startWorkers(createHandlers({ store, clock, reader }))
  await queues.startRelay((wake) => store.listen('outbox', wake))
}

const queueHealth = async ({ queues, config }: Parts): Promise<Health['queue']> => {
  const backend = config.redisUrl === null ? 'database' : 'redis'
  try {
    await queues.check()
    const { queues: counts, outbox } = await queues.status()
    return {
      ok: true,
      backend,
      queues: Object.entries(counts).map(([queue, count]) => ({ queue, ...count })),
      owed: outbox.waiting,
      oldestOwedMs: outbox.oldestMs,
      error: null,
    }
  } catch {
    return { ok: false, backend, queues: [], owed: 0, oldestOwedMs: null, error: 'the queue does not answer' }
  }
}

const tellHealth = async (
  parts: Parts,
  startedAt: Date,
  mailboxes: (() => MailboxStatus)[] | null,
  telegram: RunningTelegram | null,
): Promise<Health> => ({
  at: parts.clock.now(),
  startedAt,
  version,
  roles: parts.config.roles,
  ...(await tellTotals(parts.store)),
  queue: await queueHealth(parts),
  mailboxes: mailboxes?.map((status) => status()) ?? null,
  telegram: telegram?.health() ?? null,
})

const openParts = async (
  config: Config,
  log: Log,
  clock: Clock,
  ending: ReturnType<typeof createEnding>,
): Promise<Parts> => {
  const store = await connectStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log })
  ending.add('database', store.close)
  const threads = createReader(READING)
  ending.add('reader', threads.close)
  const queues = await createQueues({
    backend:
      config.redisUrl === null
        ? { kind: 'postgres', pool: store.queuePool }
        : { kind: 'redis', url: config.redisUrl },
    outbox: createOutboxReader(store.db),
    rebuild: store.kind === 'embedded',
    log,
  })
  ending.add('queues', () => queues.close(2_000))
  return { config, log, clock, store, queues, reader: { ...threads, headers: readHeaders } }
}

const startRoles = async (parts: Parts, ending: ReturnType<typeof createEnding>): Promise<Running> => {
  const { config, log, clock } = parts
  const startedAt = clock.now()
  const has = (role: Config['roles'][number]) => config.roles.includes(role)
  // What speaks with the outside ends first, and all at once: each may have to wait for somebody who does not answer.
  const outside: (() => Promise<unknown>)[] = []
  ending.add('mailboxes, telegram and http', () => Promise.all(outside.map((end) => end())))
  const telegram = has('bot') ? await startTelegram(parts) : null
  if (telegram) outside.push(telegram.stop)
  if (has('workers')) await startWork(parts)
  const mailboxes = has('ingest') ? startIngest(parts) : null
  for (const mailbox of mailboxes ?? []) outside.push(mailbox.stop)
  const health = () => tellHealth(parts, startedAt, mailboxes?.map(({ status }) => status) ?? null, telegram)
  const board =
    config.httpPassword === null
      ? null
      : { queues: parts.queues.bullBoardQueues(), password: config.httpPassword }
  const http = await startHttp({ host: config.httpHost, port: config.httpPort, health, board, log })
  outside.push(http.stop)
  log.info({ version, role: config.roles.join(','), store: parts.store.kind }, 'Passerelle is at work')
  return { httpPort: http.port, health, stop: () => withinTime(ending.run(), log) }
}

const withinTime = (ended: Promise<void>, log: Log): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      log.warn(
        { ms: STOP_WITHIN_MS },
        'some parts did not end in time; what they owed is done after the next start',
      )
      resolve()
    }, STOP_WITHIN_MS)
    void ended.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })

/**
 * Builds the program from its settings and starts the roles they name. Errors: `DataDirectoryInUse`, `SchemaTooNew`,
 * `QueueUnreachable`, and what the database's driver says; whatever was started by then has ended.
 */
export const startPasserelle = async (
  config: Config,
  { log, clock = { now: () => new Date() } }: { log: Log; clock?: Clock },
): Promise<Running> => {
  const ending = createEnding(log)
  try {
    return await startRoles(await openParts(config, log, clock, ending), ending)
  } catch (error) {
    await ending.run()
    throw error
  }
}
