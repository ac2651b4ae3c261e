import { readConfig, readEnvironment } from '../config.ts'
import { createLog } from '../log.ts'
import { startPasserelle } from '../main.ts'
import { untilTold } from './until-told.ts'

/** `passerelle start`: runs until it is told to end. */
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
