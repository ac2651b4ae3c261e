import { Worker } from 'node:worker_threads'
import type { Reading } from '../../domain/reading.ts'
import { MailUnreadable } from './mail/mime.ts'
import type { ReaderAnswer, ReaderTask } from './reader-messages.ts'

/** Reading took longer than it may; its thread was ended and replaced. */
export class ReadingTimedOut extends Error {
  override name = 'ReadingTimedOut'
}

/** The reader broke on this mail, or its thread died (out of memory). Holds nothing of the mail's text. */
export class ReadingFailed extends Error {
  override name = 'ReadingFailed'
}

export interface ReaderOptions {
  /** Milliseconds for one mail, from when a warm thread begins with it. */
  timeoutMs: number
  /** Heap of one thread in MiB; the data takes about 250. */
  heapMb: number
  threads: number
}

export interface Reader {
  /**
   * @throws ReadingTimedOut, ReadingFailed
   * @throws MailUnreadable both MIME parsers found nothing in a message of real size
   */
  read(raw: Uint8Array, receivedAt: Date): Promise<Reading>
  /** Ends the threads; what is still being read fails. */
  close(): Promise<void>
}

interface Job {
  task: ReaderTask
  resolve: (reading: Reading) => void
  reject: (error: Error) => void
}

interface Thread {
  worker: Worker
  ready: boolean
  job: Job | null
  timer: NodeJS.Timeout | null
}

/** A thread that cannot even load is tried again this much later, so that a broken install does not spin. */
const restartDelayMs = 1_000

/** Run from source, as tests do, a thread needs the loader that the process has: `--import` does not reach it. */
const fromSource = import.meta.url.endsWith('.ts')
const entry = new URL(fromSource ? './reader-worker.ts' : './reader-worker.js', import.meta.url)
const loadSource = `import('tsx/esm/api').then(({ register }) => { register(); return import('${entry.href}') })`

const newWorker = (heapMb: number): Worker => {
  // Reading makes many short-lived objects; room for them halves the time of long texts.
  const resourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 96 }
  return fromSource
    ? new Worker(loadSource, { eval: true, resourceLimits })
    : new Worker(entry, { resourceLimits })
}

/** Reads mails in threads that can be killed: a hostile mail costs its own reading and nothing else. */
export const createReader = ({ timeoutMs, heapMb, threads }: ReaderOptions): Reader => {
  const waiting: Job[] = []
  const pool = new Set<Thread>()
  let closed = false

  const next = (): void => {
    for (const thread of pool) {
      if (!thread.ready || thread.job) continue
      const job = waiting.shift()
      if (!job) return
      thread.job = job
      thread.worker.ref()
      thread.timer = setTimeout(() => expire(thread), timeoutMs)
      thread.worker.postMessage(job.task)
    }
  }

  const settle = (thread: Thread): Job | null => {
    const { job } = thread
    if (thread.timer) clearTimeout(thread.timer)
    thread.job = null
    thread.timer = null
    return job
  }

  const expire = (thread: Thread): void => {
    const job = settle(thread)
    replace(thread)
    job?.reject(new ReadingTimedOut(`reading took longer than ${timeoutMs} ms`))
  }

  const replace = (thread: Thread): void => {
    if (!pool.delete(thread)) return
    void thread.worker.terminate()
    if (closed) return
    if (thread.ready) start()
    else setTimeout(() => !closed && start(), restartDelayMs).unref()
  }

  const lose = (thread: Thread, why: string): void => {
    const job = settle(thread)
    const unable = !thread.ready && pool.has(thread)
    replace(thread)
    job?.reject(new ReadingFailed(why))
    // A thread that cannot even load says so to all who wait, instead of letting them wait for good.
    if (unable) for (const one of waiting.splice(0)) one.reject(new ReadingFailed(why))
  }

  const hear = (thread: Thread, answer: ReaderAnswer): void => {
    if (answer.kind === 'ready') {
      thread.ready = true
      thread.worker.unref()
      next()
      return
    }
    const job = settle(thread)
    thread.worker.unref()
    if (answer.kind === 'read') job?.resolve(answer.reading)
    else if (answer.kind === 'unreadable') job?.reject(new MailUnreadable())
    else job?.reject(new ReadingFailed(`${answer.name}\n${answer.stack}`))
    next()
  }

  const start = (): void => {
    const thread: Thread = { worker: newWorker(heapMb), ready: false, job: null, timer: null }
    pool.add(thread)
    thread.worker.on('message', (answer: ReaderAnswer) => hear(thread, answer))
    thread.worker.on('error', (error) =>
      lose(thread, `its thread died: ${(error as NodeJS.ErrnoException).code ?? error.name}`),
    )
    thread.worker.on('exit', () => lose(thread, 'its thread ended'))
  }

  for (let i = 0; i < threads; i++) start()

  return {
    read: (raw, receivedAt) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new ReadingFailed('the reader is closed'))
        waiting.push({ task: { raw, receivedAt: receivedAt.getTime() }, resolve, reject })
        next()
      }),
    close: async () => {
      closed = true
      const ending = [...pool]
      for (const job of waiting.splice(0)) job.reject(new ReadingFailed('the reader is closed'))
      for (const thread of ending) lose(thread, 'the reader is closed')
      await Promise.all(ending.map((thread) => thread.worker.terminate()))
    },
  }
}
