import { readConfig, readEnvironment } from '../config.ts'
import { createLog } from '../log.ts'
import { connectStore } from '../storage/connect.ts'
import { type ReplayRefusal, replayMail } from '../usecases/replay-mail.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const refusals: Record<ReplayRefusal, string> = {
  unknown: 'no mail has this id',
  'not-stored': 'its bytes are not stored, so there is nothing to read',
}

/**
 * `passerelle replay ID…`: stored mails are read again, by the running program where the database is PostgreSQL, at the
 * next start where it is embedded.
 */
export const replayCommand = async (ids: string[]): Promise<number> => {
  if (ids.length === 0 || ids.some((id) => !/^\d{1,9}$/.test(id))) {
    say('usage: passerelle replay ID…   (the number of a mail stands on its card or notice)')
    return 2
  }
  const { databaseUrl, dataDir } = readConfig(readEnvironment())
  const store = await connectStore({ databaseUrl, dataDir, log: createLog('warn') })
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
