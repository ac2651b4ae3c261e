#!/usr/bin/env node
import { explainFailure } from './failures.ts'
import { version } from './version.ts'

const help = `Passerelle ${version}: from a mail to every Local Action Group that it concerns.

usage: passerelle COMMAND

  start                 runs it, with the settings of the environment and of .env
  demo                  the whole thing on embedded parts, on http://localhost:8420
  parse FILE.eml …      what is read from a mail, one JSON object a line (--evidence, --explain)
  form LANGUAGE         a blank form for applicants, as Word and as PDF
  doctor                checks every setting and connection, and says what to do
  replay ID …           reads stored mails again
`

const [command, ...args] = process.argv.slice(2)

/** Each command brings only what it needs: help and version answer at once. */
const run = async (): Promise<number> => {
  switch (command) {
    case 'start':
      return (await import('./commands/start.ts')).startCommand()
    case 'demo':
      return (await import('./commands/demo.ts')).demoCommand()
    case 'parse':
      return (await import('./ingest/reading/parse-command.ts')).parseCommand(args, process)
    case 'form':
      return (await import('./ingest/reading/form-command.ts')).formCommand(args, {
        stdout: process.stdout,
        stderr: process.stderr,
        folder: process.cwd(),
      })
    case 'doctor':
      return (await import('./commands/doctor.ts')).doctorCommand()
    case 'replay':
      return (await import('./commands/replay.ts')).replayCommand(args)
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
