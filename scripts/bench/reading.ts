import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createReader, readMail, warmReading } from '../../src/ingest/reading/index.ts'
import { createSamples } from '../../src/sandbox/samples.ts'
import { type Figure, share } from './figure.ts'

const corpus = fileURLToPath(new URL('../../test/corpus/train', import.meta.url))
const receivedAt = new Date('2026-11-24T08:00:00Z')

const mails = (): Buffer[] =>
  existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => name.endsWith('.eml'))
        .map((name) => readFileSync(join(corpus, name)))
    : createSamples(receivedAt).map(({ from, subject, text }) =>
        Buffer.from(
          `From: <${from.address}>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
        ),
      )

const alone = async (raws: Buffer[]): Promise<number[]> => {
  const times: number[] = []
  for (const raw of raws) {
    const began = performance.now()
    await readMail(raw, { receivedAt })
    times.push(performance.now() - began)
  }
  return times
}

/** As the program reads: in a thread of its own, mails handed over and readings handed back. */
const rateOfReader = async (raws: Buffer[]): Promise<number> => {
  const reader = createReader({ timeoutMs: 20_000, heapMb: 512, threads: 1 })
  try {
    await reader.read(raws[0] ?? Buffer.alloc(0), receivedAt)
    const began = performance.now()
    await Promise.all(raws.map((raw) => reader.read(raw, receivedAt)))
    return raws.length / ((performance.now() - began) / 1_000)
  } finally {
    await reader.close()
  }
}

/** Once over all mails before it counts. Text that grows is measured by `bench-reading.ts`. */
export const benchReading = async (): Promise<Figure[]> => {
  const raws = mails()
  await warmReading()
  await alone(raws)
  const times = await alone(raws)
  return [
    { what: `reading a mail, p50 of ${times.length}`, value: share(times, 0.5), unit: 'ms', goal: 10 },
    { what: 'reading a mail, p95', value: share(times, 0.95), unit: 'ms', goal: 40 },
    { what: 'readings by one reader thread', value: await rateOfReader(raws), unit: 'a second', goal: null },
  ]
}
