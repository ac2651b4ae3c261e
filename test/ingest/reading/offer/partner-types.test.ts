import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../../../src/ingest/reading/build-document.ts'
import { gatherTypes } from '../../../../src/ingest/reading/offer/partner-types.ts'
import { letter, receivedAt } from '../letter.ts'

const typesIn = async (body: string) => {
  const { document } = await buildDocument(letter(body, { Subject: 'Old Orchards' }), receivedAt)
  const gathered = gatherTypes({ document, own: [], others: [] }, 'lag')
  return new Map(gathered.map(({ value, features }) => [value, features]))
}

describe('kinds of organisation', () => {
  it('that stand together beside a country are told from one that stands alone', async () => {
    const types = await typesIn(`Dear all,

We teach how old trees are grafted, in a school that stood empty.

Universities and associations from Austria, please write to us.

Ana Kos`)
    expect(types.get('ngo')).toMatchObject({ otherTypes: 1, sentenceCountry: 1 })
    expect(types.get('education')?.['otherTypes']).toBe(1)
  })

  it('that answer a short question are asked for', async () => {
    const types = await typesIn(`Dear all,

We save old trees. Partners wanted?

Municipalities with hills, please.

Ana Kos`)
    expect(types.get('municipality')?.['asked']).toBe(1)
  })

  it('are not read out of addresses', async () => {
    const types = await typesIn(
      'Dear all, the new address is office@lag-dolina.si, and www.school-dolina.si is new.',
    )
    expect([...types.keys()]).toEqual([])
  })
})
