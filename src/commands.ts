import { readConfig, readEnvironment } from './config.ts'
import { doctor } from './doctor.ts'
import { parseCommand } from './ingest/reading/index.ts'
import { createLog } from './log.ts'
import { startPasserelle } from './main.ts'
import { connectStore } from './storage/connect.ts'
import { type ReplayRefusal, replayMail } from './usecases/replay-mail.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** Resolves at the first SIGTERM or SIGINT; a second one ends the process at once. */
const untilTold = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    const told = (signal: NodeJS.Signals): void => {
      process.on(signal, () => process.exit(1))
      resolve(signal)
    }
    process.once('SIGTERM', told)
    process.once('SIGINT', told)
  })

/** Runs until it is told to end. */
export const startCommand = async (): Promise<number> => {
  const told = untilTold()
  const config = readConfig(readEnvironment())
  const log = createLog(config.logLevel)
  const running = await startPasserelle(config, { log })
  const signal = await told
  log.info({ signal }, 'ending')
  await running.stop()
  return 0
}

export const demoCommand = async (): Promise<number> => {
  const told = untilTold()
  const { startDemo } = await import('./sandbox/demo.ts')
  const env = readEnvironment()
  const port = Number(env['DEMO_PORT'] ?? 8420)
  say('Passerelle demo: starting the database, a mailbox, Telegram’s double …')
  const demo = await startDemo({ dataDir: `${env['DATA_DIR'] || './data'}/demo`, port })
  say(
    `\n  Open ${demo.url}\n\n  Write a mail on the left, approve it in the middle, read it on the right. Ctrl-C ends it.\n`,
  )
  await told
  await demo.stop()
  return 0
}

export { parseCommand }

export const doctorCommand = async (): Promise<number> => ((await doctor(readEnvironment(), say)) ? 0 : 1)

const refusals: Record<ReplayRefusal, string> = {
  unknown: 'no mail has this id',
  'not-stored': 'its bytes are not stored, so there is nothing to read',
}

/** `replay ID…`: stored mails are read again by the running program. */
export const replayCommand = async (ids: string[]): Promise<number> => {
  if (ids.length === 0 || ids.some((id) => !/^\d{1,9}$/.test(id))) {
    say('usage: passerelle replay ID…   (the number of a mail stands on its card or notice)')
    return 2
  }
  const config = readConfig(readEnvironment())
  const store = await connectStore({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    log: createLog('warn'),
  })
  try {
    let refused = 0
    for (const id of ids) {
      const result = await replayMail(store, Number(id))
      if (!result.ok) refused++
      say(`${id}: ${result.ok ? 'will be read again' : refusals[result.why]}`)
    }
    return refused > 0 ? 1 : 0
  } finally {
    await store.close()
  }
}
