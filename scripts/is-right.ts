import type { ConfidenceField } from '../src/ingest/reading/models/confidence.prior.ts'
import { fields, type PlainOffer } from './compare.ts'

/** An offer that holds one value alone, so that it is compared as scores compare it. */
const offerWith = (field: ConfidenceField, value: unknown): PlainOffer => {
  const [group, name] = field.split('.') as [string, string | undefined]
  if (group === 'organisation') return { organisation: { [name as string]: value } } as unknown as PlainOffer
  if (group === 'contacts') return { contacts: [{ [name as string]: value }] } as unknown as PlainOffer
  if (group === 'partners') return { partners: { [name as string]: [value] } } as unknown as PlainOffer
  return { [group]: ['themes', 'deadlines', 'languages', 'links'].includes(group) ? [value] : value }
}

const scoredAs: Readonly<Partial<Record<ConfidenceField, string[]>>> = {
  deadlines: ['deadlines.purpose'],
  period: ['period.start', 'period.end'],
}

/** Does the annotated offer hold the value, as scores compare it? */
export const isRight = (field: ConfidenceField, value: unknown, gold: PlainOffer): boolean =>
  (scoredAs[field] ?? [field]).every((name) => {
    const { values, alike } = fields[name] as (typeof fields)[string]
    const read = values(offerWith(field, value))
    const wanted = values(gold)
    return read.length === 0
      ? wanted.length === 0
      : read.every((one) => wanted.some((other) => alike(one, other)))
  })
