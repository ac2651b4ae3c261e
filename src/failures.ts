import { scrub } from './log.ts'

/** Errors whose message was written for the operator, by their name; with the exit code. */
const known: Record<string, { exitCode: number; advice: string | null }> = {
  WrongSettings: {
    exitCode: 2,
    advice: 'See .env.example for every setting; `passerelle doctor` checks them.',
  },
  DataDirectoryInUse: { exitCode: 1, advice: null },
  SchemaTooNew: { exitCode: 1, advice: null },
  QueueUnreachable: { exitCode: 1, advice: 'Is REDIS_URL right, and does Redis or Valkey run?' },
  HandlersMismatch: { exitCode: 1, advice: null },
}

const byCode: Record<string, string> = {
  EADDRINUSE: 'A port is taken by another program. Set HTTP_PORT (or DEMO_PORT for the demo) to a free one.',
  ECONNREFUSED: 'The database refuses the connection. Is DATABASE_URL right, and does PostgreSQL run?',
  ENOTFOUND: 'The host of DATABASE_URL or REDIS_URL is not known.',
  EACCES: 'DATA_DIR cannot be written to by this user, or the port needs more rights.',
  '28P01': 'PostgreSQL refuses the user or password of DATABASE_URL.',
  '28000': 'PostgreSQL refuses the user of DATABASE_URL.',
  '3D000': 'The database named in DATABASE_URL does not exist.',
}

const codeOf = (error: unknown, depth = 3): string | null => {
  if (!(error instanceof Error) || depth === 0) return null
  const code = (error as { code?: unknown }).code
  if (typeof code === 'string' && code in byCode) return code
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  return codeOf(inner, depth - 1)
}

/** Wrong settings never hold a value (a test sees to it), and their examples must stay readable. */
const mask = (error: Error, text: string): string => (error.name === 'WrongSettings' ? text : scrub(text))

/** One clear message for an error that ended a command: what is wrong and what to do, without secrets. */
export const explainFailure = (error: unknown): { message: string; exitCode: number } => {
  if (!(error instanceof Error))
    return { message: 'Passerelle ended for a reason that it cannot tell.', exitCode: 1 }
  const mine = known[error.name]
  if (mine)
    return {
      message: mask(error, [error.message, mine.advice].filter(Boolean).join('\n')),
      exitCode: mine.exitCode,
    }
  const code = codeOf(error)
  if (code) return { message: byCode[code] ?? '', exitCode: 1 }
  return {
    message: scrub(
      `Passerelle ended by an error of its own (${error.name}).\n${error.stack ?? error.message}`,
    ),
    exitCode: 1,
  }
}
