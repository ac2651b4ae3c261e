/**
 * How long reading takes, after loading: mails of folders, and one text that grows from 64 kB to 1 MB.
 *
 *   node --import tsx scripts/bench-reading.ts [DIR …]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMail, warmReading } from '../src/ingest/reading/index.ts'

const receivedAt = new Date('2026-12-01')
const head =
  'From: Ana Kos <ana@lag.example>\nSubject: Partner search\nDate: Mon, 02 Mar 2026 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n'
const paragraph =
  'We are looking for partners in France, Italy and Spain for a LEADER project about bees and honey. Please reply by 30 April 2026 to Ana Kos, ana@lag.example, +33 5 61 96 42 18. The budget is 60.000 EUR and the project runs from May 2027 until October 2028.\n\n'

const shapes: Readonly<Record<string, string>> = {
  prose: paragraph,
  digits: '0123456789 ',
  'one number': '1',
  links: 'https://lag.example/x ',
  quotations: '>> On 3 May 2026 somebody wrote:\n',
  labels: 'Contact: Ana Kos\n',
  addresses: 'a@',
  headers: 'From: a\nTo: b\nSubject: c\nDate: 1\n\n',
  Japanese: '協力パートナーを探しています。',
}

const timed = async (raw: Uint8Array): Promise<number> => {
  const began = performance.now()
  await readMail(raw, { receivedAt })
  return performance.now() - began
}

const best = async (raw: Uint8Array): Promise<number> =>
  Math.min(await timed(raw), await timed(raw), await timed(raw))

const began = performance.now()
await warmReading()
console.log(
  `loading ${Math.round(performance.now() - began)} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
)

const folders = process.argv.slice(2)
const mails = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(join(folder, file))),
)
for (const mail of mails) await timed(mail)
const times: number[] = []
for (const mail of mails) times.push(await timed(mail))
times.sort((a, b) => a - b)
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
if (times.length > 0)
  console.log(
    `${times.length} mails: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`,
  )

for (const [name, unit] of Object.entries(shapes)) {
  const row: string[] = []
  for (const size of [64_000, 100_000, 128_000, 256_000, 512_000, 1_024_000]) {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    row.push(`${Math.round(size / 1000)} kB ${(await best(Buffer.from(head + text))).toFixed(0)} ms`)
  }
  console.log(name.padEnd(12), row.join('  '))
}
