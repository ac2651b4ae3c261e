import { readEnvironment } from '../config.ts'
import { startDemo } from '../sandbox/demo.ts'
import { untilTold } from './until-told.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const PORT = 8420

/** `passerelle demo`: the whole thing on embedded parts; DEMO_PORT moves its page. */
export const demoCommand = async (): Promise<number> => {
  const told = untilTold()
  const env = readEnvironment()
  say('Passerelle demo: starting the database, a mailbox, Telegram’s double …')
  const demo = await startDemo({
    dataDir: `${env['DATA_DIR'] || './data'}/demo`,
    port: Number(env['DEMO_PORT'] || PORT),
  })
  say(`
  Open ${demo.url}

  Write a mail on the left, approve it in the middle, read it on the right. Ctrl-C ends it.
`)
  await told
  await demo.stop()
  return 0
}
