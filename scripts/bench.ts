/**
 * The program's own measure: each figure with its goal, and whether it is met; ends with 1 where one is not.
 *
 *   npm run bench                    everything that this machine can run (three minutes)
 *   npm run bench -- notice          from the mailbox's notice to the card, embedded mailbox
 *   npm run bench -- append          from APPEND to the card, with a real Dovecot
 *   npm run bench -- reading         readings a second, and how long one takes
 */

import { type Figure, print } from './bench/figure.ts'
import { benchAppend, benchNotice } from './bench/latency.ts'
import { benchReading } from './bench/reading.ts'

const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  reading: benchReading,
  notice: benchNotice,
  append: benchAppend,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`usage: npm run bench [-- ${Object.keys(parts).join(' | ')}]`)
  process.exit(2)
}

let met = true
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const figure of await measure()) met = print(figure) && met
}
process.exit(met ? 0 : 1)
