import { Refusal } from './refusal.ts'

/** Faults that a test orders for the calls to come. */
export interface Fault {
  /** `*`: whichever comes. */
  method: string
  /** `error`: answers with this status. `drop-before`: cuts before the call has an effect. `drop-after`: after. `hang`: never answers. */
  kind: 'error' | 'drop-before' | 'drop-after' | 'hang'
  status?: number
  /** Seconds that a 429 asks to wait. */
  retryAfter?: number
  times: number
}

export interface Faults {
  add(fault: Fault): void
  clear(): void
  /** The fault that this call has to suffer, which then counts as suffered. */
  take(method: string): Fault | undefined
}

export const createFaults = (): Faults => {
  let ordered: Fault[] = []
  return {
    add: (fault) => void ordered.push({ ...fault }),
    clear: () => {
      ordered = []
    },
    take: (method) => {
      const fault = ordered.find(({ times, method: name }) => times > 0 && (name === method || name === '*'))
      if (fault) fault.times--
      return fault
    },
  }
}

/** What Telegram answers with such a status. */
export const refusalOf = ({ status = 500, retryAfter = 1 }: Fault): Refusal =>
  status === 429
    ? new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter })
    : new Refusal(status, status >= 500 ? 'Internal Server Error' : 'Bad Request')
