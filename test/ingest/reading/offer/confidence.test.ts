import { describe, expect, it } from 'vitest'
import { isSure } from '../../../../src/domain/reading.ts'
import { confidenceFields } from '../../../../src/ingest/reading/models/confidence.prior.ts'
import { mapFacts } from '../../../../src/ingest/reading/offer/confidence.ts'
import { readMail } from '../../../../src/ingest/reading/read.ts'
import { letter, receivedAt } from '../letter.ts'

const offerOf = async (body: string) => {
  const { offers } = await readMail(letter(body), { receivedAt })
  const [offer] = offers
  if (!offer) throw new Error('no offer')
  return offer
}

const clear = `Dear colleagues,

LAG Dolina is looking for partners for a cooperation project about old orchards.

Organisation: LAG Dolina
Partners sought: LAGs from Austria
Deadline for replies: 30 June 2026
Total budget: 45 000 EUR
Contact: Ana Kos, ana.kos@lag-dolina.si, +386 5 381 00 00
`

describe('how sure a value is', () => {
  it('what a form says under its own label is sure', async () => {
    const { deadlines, budget, partners } = await offerOf(clear)
    expect(deadlines.every(isSure)).toBe(true)
    expect(budget && isSure(budget)).toBe(true)
    expect(partners.countries.every(isSure)).toBe(true)
  })

  it('a date that nothing explains is less sure than a labelled one', async () => {
    const labelled = (await offerOf(clear)).deadlines[0]?.confidence ?? 0
    const vague = await offerOf(
      'We are looking for partners from Austria for our orchards project. Perhaps until 30 June 2026 there is a chance to come and see the village with its festival.',
    )
    for (const { confidence } of vague.deadlines) expect(confidence).toBeLessThan(labelled)
  })

  it('every fact of an offer has its place among the fields, and a probability', async () => {
    mapFacts(await offerOf(clear), (field, fact) => {
      expect(confidenceFields).toContain(field)
      expect(fact.confidence).toBeGreaterThan(0)
      expect(fact.confidence).toBeLessThan(1)
      return fact
    })
  })
})
