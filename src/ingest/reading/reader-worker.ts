import { parentPort } from 'node:worker_threads'
import { MailUnreadable } from './mail/mime.ts'
import { readMail } from './read.ts'
import type { ReaderAnswer, ReaderTask } from './reader-messages.ts'
import { warmReading } from './warm.ts'

const port = parentPort
if (!port) throw new Error('reader-worker runs in a worker thread')

const answer = async ({ raw, receivedAt }: ReaderTask): Promise<ReaderAnswer> => {
  try {
    return { kind: 'read', reading: await readMail(raw, { receivedAt: new Date(receivedAt) }) }
  } catch (error) {
    if (error instanceof MailUnreadable) return { kind: 'unreadable' }
    return { kind: 'failed', name: error instanceof Error ? error.name : 'Error', stack: placeOf(error) }
  }
}

/** Where it broke. The message of an error may hold text from the mail, its stack's lines do not. */
const placeOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 5)
        .join('\n')
    : ''

port.on('message', (task: ReaderTask) => {
  void answer(task).then((message) => port.postMessage(message))
})

await warmReading()
port.postMessage({ kind: 'ready' } satisfies ReaderAnswer)
