import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../../../src/ingest/reading/build-document.ts'
import { splitOffers } from '../../../../src/ingest/reading/offer/split.ts'
import { letter, receivedAt } from '../letter.ts'

const sectionsOf = async (body: string): Promise<string[]> => {
  const { document } = await buildDocument(letter(body), receivedAt)
  return splitOffers(document).map(({ source, start, end }) => source.tokens.text.slice(start, end))
}

describe('several offers in one mail', () => {
  it('numbered ideas that each seek somebody somewhere are an offer each', async () => {
    const sections = await sectionsOf(`Dear all,

1. Old Orchards. We want to save the old apple trees of our hills and are looking for partners: LAGs from Austria and Italy, please answer by 30 June.

2. Village Choirs. We would like to bring the choirs of our villages on stage together and are looking for associations from Spain as partners, please answer by 15 May.

Kind regards
Ana Kos`)
    expect(sections).toHaveLength(2)
    expect(sections[1]).toContain('Choirs')
    expect(sections[1]).not.toContain('apple')
  })

  it('ideas under headings of one look are an offer each', async () => {
    const sections = await sectionsOf(`Dear all, we have two things for you.

REQUEST: OLD ORCHARDS
We want to save the old apple trees of our hills and are looking for partners: LAGs from Austria and Italy, please answer by 30 June.

OFFER: THE SINGING BARN
Our barn is open to others' projects, and we are looking for associations from Spain that would like to sing with us as partners.

Kind regards
Ana Kos`)
    expect(sections).toHaveLength(2)
  })

  it('the parts of one offer under headings of one look stay one offer', async () => {
    const sections = await sectionsOf(`Dear all,

WHO WE ARE
We are a local action group in Slovenia with forty villages and a common office in Tolmin.

OUR IDEA
We want to save the old apple trees of our hills, as associations in Austria have done.

WHOM WE SEEK
We are looking for partners: LAGs from Austria and Italy, please answer by 30 June.

Kind regards
Ana Kos`)
    expect(sections).toEqual([])
  })

  it('the chapters of one filled form are one offer', async () => {
    const sections = await sectionsOf(`Dear all, please find our form below.

1. The area and its group
Organisation: LAG Dolina
Address: Trg 4, 5220 Tolmin, Slovenia
Contact person: Ana Kos
Phone: +386 5 381 00 00

2. The project and its partners
Title: Old Orchards
Partners sought: LAGs from Austria, Italy and Spain
Deadline for replies: 30 June 2026
Budget: 45 000 EUR`)
    expect(sections).toEqual([])
  })
})
