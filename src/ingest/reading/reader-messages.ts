import type { Reading } from '../../domain/reading.ts'

/** What a reader thread is asked. `receivedAt` in milliseconds since 1970. */
export interface ReaderTask {
  raw: Uint8Array
  receivedAt: number
}

export type ReaderAnswer =
  | { kind: 'ready' }
  | { kind: 'read'; reading: Reading }
  | { kind: 'unreadable' }
  | { kind: 'failed'; name: string; stack: string }
