/** A row of the outbox as the relay sees it. `job` may be of a newer version of the program, and unknown here. */
export interface OwedJob {
  id: number
  /** The job's id. */
  key: string
  job: string
  payload: Record<string, number>
  hurry: boolean
}

/** What the relay asks of the outbox: storage gives it, queues use it. */
export interface OutboxReader {
  /**
   * Takes up to `limit` rows that wait to be given to the queue, oldest first, and marks them as given: of several
   * relays one gets each row. What could not be given must come back through `giveBack`; after a crash the sweep finds it.
   */
  claim(limit: number): Promise<OwedJob[]>
  giveBack(rows: OwedJob[]): Promise<void>
  /** Rows given to the queue, by job: each should have a living job. Those on hold are left out. */
  countGiven(): Promise<Map<string, number>>
  /** Up to `limit` of them with an id above `after`, by id. */
  given(after: number, limit: number): Promise<OwedJob[]>
  /** Which of these are still owed. */
  stillOwed(keys: string[]): Promise<Set<string>>
  /** Leaves rows alone until `until`, unless they are owed anew. */
  hold(keys: string[], until: Date): Promise<void>
  /** Makes all rows wait again: for a queue that was emptied. */
  forgetGiven(): Promise<void>
  /** How many rows wait for the relay, and for how many milliseconds the oldest has; null: none waits. */
  lag(): Promise<{ waiting: number; oldestMs: number | null }>
}
