/**
 * Reads the annotated mails of folders (NAME.eml beside NAME.json) and scores the reading, field by field.
 *
 *   npm run score -- DIR …            a table
 *   npm run score -- DIR … --misses   and each miss
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSure, type ReadOffer } from '../src/domain/reading.ts'
import { formatReading, readMail } from '../src/ingest/reading/index.ts'
import { mapFacts } from '../src/ingest/reading/offer/confidence.ts'
import { compare, fields, likeness, type PlainOffer } from './compare.ts'
import { isRight } from './is-right.ts'

interface Gold {
  triage: string
  language: string
  offers: PlainOffer[]
}

interface Tally {
  hits: number
  extra: number
  missed: number
}

const newTally = (): Tally => ({ hits: 0, extra: 0, missed: 0 })
const f1 = ({ hits, extra, missed }: Tally): number =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + extra + missed)
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
const holdsOffer = (triage: string): boolean => triage === 'offer' || triage === 'amendment'

const args = process.argv.slice(2)
const folders = args.filter((arg) => !arg.startsWith('--'))
const tallies = new Map(Object.keys(fields).map((name) => [name, newTally()]))
const byLanguage = new Map<string, Tally>()
const misses: string[] = []
const confusions = new Map<string, number>()
const counts = { mails: 0, triage: 0, language: 0, offers: 0, kept: 0, others: 0, falseOffers: 0 }

const add = (tally: Tally, hits: number, extra: number, missed: number): void => {
  tally.hits += hits
  tally.extra += extra
  tally.missed += missed
}

interface Read {
  plain: PlainOffer
  facts: ReadOffer
}

/** Values that the reader marks sure: how many, how many are right, and how many right ones there are. */
const sure = { marked: 0, right: 0, allRight: 0 }

const countSure = (facts: ReadOffer, gold: PlainOffer | null, name: string): void => {
  mapFacts(facts, (field, fact) => {
    const right = gold !== null && isRight(field, fact.value, gold)
    if (right) sure.allRight++
    if (isSure(fact)) {
      sure.marked++
      if (right) sure.right++
      else misses.push(`${name}: sure of ${field} ${JSON.stringify(fact.value)} (${fact.confidence})`)
    }
    return fact
  })
}

const scoreOffers = (
  name: string,
  language: string,
  read: readonly Read[],
  gold: readonly PlainOffer[],
): void => {
  if (read.length !== gold.length) misses.push(`${name}: ${read.length} offers, gold ${gold.length}`)
  const per = byLanguage.get(language) ?? newTally()
  byLanguage.set(language, per)
  const free = [...read]
  for (const wanted of gold) {
    free.sort((a, b) => likeness(b.plain, wanted) - likeness(a.plain, wanted))
    const best = free.shift()
    const offer = best?.plain ?? {}
    if (best) countSure(best.facts, wanted, name)
    for (const [field, { values, alike }] of Object.entries(fields)) {
      const { hits, extra, missed } = compare(values(offer), values(wanted), alike)
      add(tallies.get(field) as Tally, hits, extra.length, missed.length)
      add(per, hits, extra.length, missed.length)
      if (extra.length + missed.length > 0)
        misses.push(`${name}: ${field} got ${JSON.stringify(extra)}, missed ${JSON.stringify(missed)}`)
    }
  }
  for (const { plain: offer, facts } of free) {
    countSure(facts, null, name)
    for (const [field, { values }] of Object.entries(fields)) {
      add(tallies.get(field) as Tally, 0, values(offer).length, 0)
      add(per, 0, values(offer).length, 0)
    }
  }
}

const scoreMail = async (folder: string, file: string): Promise<void> => {
  const name = file.replace(/\.eml$/, '')
  const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Gold
  const reading = await readMail(readFileSync(join(folder, file)), { receivedAt: new Date('2026-12-01') })
  const { triage, language } = reading
  const plain = formatReading(file, reading, { evidence: false })['offers'] as PlainOffer[]
  const offers = plain.map((one, i) => ({ plain: one, facts: reading.offers[i] as ReadOffer }))
  counts.mails++
  if (triage === gold.triage) counts.triage++
  else {
    misses.push(`${name}: triage ${triage}, gold ${gold.triage}`)
    const key = `${gold.triage}→${triage}`
    confusions.set(key, (confusions.get(key) ?? 0) + 1)
  }
  if (language === gold.language) counts.language++
  else misses.push(`${name}: language ${language}, gold ${gold.language}`)
  if (gold.triage === 'offer') {
    counts.offers++
    if (holdsOffer(triage)) counts.kept++
  }
  if (!holdsOffer(gold.triage)) {
    counts.others++
    if (triage === 'offer') counts.falseOffers++
  }
  if (offers.length + gold.offers.length > 0) scoreOffers(name, gold.language, offers, gold.offers)
}

if (folders.length === 0) {
  console.error('usage: npm run score -- DIR … [--misses]')
  process.exit(2)
}
for (const folder of folders) {
  for (const file of readdirSync(folder)
    .filter((one) => one.endsWith('.eml'))
    .sort())
    await scoreMail(folder, file)
}
if (args.includes('--misses')) console.log(`${misses.join('\n')}\n`)
console.log('field                   F1   prec    rec     tp   fp   fn')
const used = [...tallies].filter(([, { hits, extra, missed }]) => hits + extra + missed > 0)
for (const [field, tally] of used) {
  const { hits, extra, missed } = tally
  const precision = hits / (hits + extra || 1)
  const recall = hits / (hits + missed || 1)
  console.log(
    field.padEnd(21),
    percent(f1(tally)),
    percent(precision),
    percent(recall),
    String(hits).padStart(6),
    String(extra).padStart(4),
    String(missed).padStart(4),
  )
}
console.log(
  'by language  ',
  [...byLanguage]
    .sort()
    .map(([code, tally]) => `${code} ${(100 * f1(tally)).toFixed(0)}`)
    .join(' · '),
)
console.log('confusions   ', [...confusions].map(([pair, count]) => `${pair} ${count}`).join(' · ') || 'none')
const all = used.reduce(
  (sum, [, { hits, extra, missed }]) => ({
    hits: sum.hits + hits,
    extra: sum.extra + extra,
    missed: sum.missed + missed,
  }),
  newTally(),
)
const macro = used.reduce((sum, [, tally]) => sum + f1(tally), 0) / (used.length || 1)
const share = (part: number, whole: number, none: number): number => (whole === 0 ? none : part / whole)
console.log(
  `${counts.mails} mails: triage ${percent(share(counts.triage, counts.mails, 0))}  offers kept ${percent(share(counts.kept, counts.offers, 1))}  false offers ${percent(share(counts.falseOffers, counts.others, 0))}  language ${percent(share(counts.language, counts.mails, 0))}  fields micro-F1 ${percent(f1(all))} macro-F1 ${percent(macro)}`,
)
console.log(
  `sure values: right ${percent(share(sure.right, sure.marked, 1))} of ${sure.marked}; of the right values sure ${percent(share(sure.right, sure.allRight, 0))}`,
)
