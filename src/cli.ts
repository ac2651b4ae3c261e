#!/usr/bin/env node
import { explainFailure } from './failures.ts'
import { version } from './version.ts'

const help = `Passerelle ${version}: from a mail to every Local Action Group that it concerns.

usage: passerelle COMMAND

  start                 runs it, with the settings of the environment and of .env
  demo                  the whole thing on embedded parts, on http://localhost:8420
  parse FILE.eml …      what is read from a mail, one JSON object a line (--evidence, --explain)
  doctor                checks every setting and connection, and says what to do
  replay ID …           reads stored mails again
`

const [command, ...args] = process.argv.slice(2)

const run = async (): Promise<number> => {
  const commands = await import('./commands.ts')
  switch (command) {
    case 'start':
      return commands.startCommand()
    case 'demo':
      return commands.demoCommand()
    case 'parse':
      return commands.parseCommand(args, process)
    case 'doctor':
      return commands.doctorCommand()
    case 'replay':
      return commands.replayCommand(args)
    default:
      process.stderr.write(help)
      return 2
  }
}

if (command === '--version' || command === '-v') process.stdout.write(`${version}\n`)
else if (command === 'help' || command === '--help' || command === '-h') process.stdout.write(help)
else {
  try {
    // A command that has ended leaves nothing behind that should keep the process: sockets in their last wait may.
    process.exit(await run())
  } catch (error) {
    const { message, exitCode } = explainFailure(error)
    process.stderr.write(`${message}\n`)
    process.exit(exitCode)
  }
}
