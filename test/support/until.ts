import { setTimeout as turn } from 'node:timers/promises'

/**
 * Asks until there is an answer other than undefined, and gives it. A question that throws has no answer yet. Errors:
 * after `ms` milliseconds, with `what` and what the last question threw.
 */
export const until = async <T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  ms = 60_000,
): Promise<T> => {
  const end = performance.now() + ms
  let cause: unknown
  for (;;) {
    try {
      const answer = await ask()
      if (answer !== undefined) return answer
      cause = undefined
    } catch (error) {
      cause = error
    }
    if (performance.now() > end) throw new Error(`not within ${ms} ms: ${what}`, { cause })
    await turn(15)
  }
}
