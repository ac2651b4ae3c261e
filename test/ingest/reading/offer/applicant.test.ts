import { describe, expect, it } from 'vitest'
import type { ReadOffer } from '../../../../src/domain/reading.ts'
import { readMail } from '../../../../src/ingest/reading/read.ts'
import { letter, receivedAt } from '../letter.ts'

const offerIn = async (body: string, from: string): Promise<ReadOffer | undefined> => {
  const mail = letter(body, { From: from, Subject: 'Partner search' })
  return (await readMail(mail, { receivedAt })).offers[0]
}

const seeking = (who: string, signature: string): string => `Dear colleagues,

${who} We are looking for partners: LAGs from Spain and Italy. Please answer by 30 April 2026.

Kind regards,

${signature}`

describe('who makes the offer', () => {
  it('is the organisation the writer writes for, not the desk that signs', async () => {
    const offer = await offerIn(
      seeking(
        'I am writing on behalf of the Upper Drava Local Action Group.',
        'Ana Kos\nProject office, Maribor',
      ),
      'Ana Kos <ana.kos@posta.example>',
    )
    expect(offer?.organisation.name?.value).toBe('Upper Drava Local Action Group')
    expect(offer?.organisation.type?.value).toBe('lag')
  })

  it('has its seat in the brackets behind its name, known to a gazetteer or not', async () => {
    const offer = await offerIn(
      seeking('The Green Hills LAG (Zgornji Prelaz, Slovenia) prepares a LEADER project.', 'Ana Kos'),
      'Ana Kos <ana.kos@greenhills.si>',
    )
    expect(offer?.organisation.place?.value).toBe('Zgornji Prelaz')
  })

  it('has its office where its own sentence says so, however far from the word', async () => {
    const offer = await offerIn(
      seeking(
        'We are Mount Beech Rural Partnership, and our office is on the main street in Ballyvale.',
        'Ana Kos',
      ),
      'Ana Kos <ana.kos@mountbeech.ie>',
    )
    expect(offer?.organisation.place?.value).toBe('Ballyvale')
  })

  it('gives a number in running text, without a word for telephone', async () => {
    const offer = await offerIn(
      seeking(
        'We are the Green Hills LAG. Best in the evening, 01 234 56 78, when the cows are milked.',
        'Ana Kos',
      ),
      'Ana Kos <ana.kos@greenhills.si>',
    )
    expect(offer?.contacts[0]?.phone?.value).toBe('+38612345678')
  })

  it('is not read from a number of a register', async () => {
    const offer = await offerIn(
      seeking('We are the Green Hills LAG, reg. no. 01 234 56 78.', 'Ana Kos'),
      'Ana Kos <ana.kos@greenhills.si>',
    )
    expect(offer?.contacts[0]?.phone ?? null).toBeNull()
  })
})
