import { PgPreparedQuery } from 'drizzle-orm/pg-core'
import { StoreUsedInsideTransaction } from './store.ts'

/**
 * A statement that the database refused, or that never reached it. It carries the statement with its `$1` placeholders,
 * never a value: mails and addresses must not travel into logs and failed jobs.
 */
export class QueryFailed extends Error {
  /** SQLSTATE, or the system's code such as `ECONNREFUSED`; null where none is known. */
  readonly code: string | null
  readonly constraint: string | null

  constructor(query: string, cause: unknown) {
    const code = textOf(cause, 'code')
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`${reason}${code === null ? '' : ` (${code})`}, in: ${query.slice(0, 300)}`)
    this.name = 'QueryFailed'
    this.code = code
    this.constraint = textOf(cause, 'constraint')
  }
}

/** SQLSTATE 23505. `constraint`: only for that one. */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean =>
  error instanceof QueryFailed &&
  error.code === '23505' &&
  (constraint === undefined || error.constraint === constraint)

const textOf = (value: unknown, key: string): string | null => {
  const found = value instanceof Object ? Reflect.get(value, key) : undefined
  return typeof found === 'string' ? found : null
}

/**
 * drizzle writes all parameters of a failed statement into the error's message, and PGlite keeps them beside it. Every
 * statement of both drivers passes through this one method; we use none of drizzle's caching, which it also holds.
 */
Reflect.set(
  PgPreparedQuery.prototype,
  'queryWithCache',
  async (query: string, _params: unknown[], run: () => Promise<unknown>): Promise<unknown> => {
    try {
      return await run()
    } catch (error) {
      throw error instanceof StoreUsedInsideTransaction ? error : new QueryFailed(query, error)
    }
  },
)
