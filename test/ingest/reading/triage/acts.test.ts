import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../../../src/ingest/reading/build-document.ts'
import { triageFeatures } from '../../../../src/ingest/reading/triage/features.ts'
import { triageMail } from '../../../../src/ingest/reading/triage.ts'
import { scannedMail } from '../../../support/builders.ts'
import { letter, receivedAt } from '../letter.ts'

const featuresOf = async (text: string) => {
  const { document } = await buildDocument(letter(text, { Subject: 'Hello' }), receivedAt)
  return triageFeatures(document)
}

describe('what a mail does', () => {
  it('speaks of the network’s page, read by somebody who answers', async () => {
    const features = await featuresOf(
      'Hello,\n\nWe read about the Irish group in your newsletter and would like to join their project as well.\n',
    )
    expect(features['open:yourPage']).toBe(1)
    expect(features['ourOffer']).toBeUndefined()
  })

  it('speaks of the sender’s own announcement', async () => {
    expect(
      (await featuresOf('Guten Tag,\n\nbitte ändern Sie in unserer Anzeige vom Mai die Telefonnummer.\n'))[
        'open:ourOffer'
      ],
    ).toBe(1)
  })

  it('knows the person that a Turkish noun holds', async () => {
    expect(
      (
        await featuresOf(
          'Merhaba,\n\nMayıs ayında gönderdiğimiz ilanımızı sitenizden kaldırabilir misiniz?\n',
        )
      )['open:ourOffer'],
    ).toBe(1)
  })

  it('asks plainly, or asks a favour for its search', async () => {
    expect(
      (await featuresOf('Hello,\n\nHow many municipalities must a group have under the new rules?\n'))[
        'asked:plainly'
      ],
    ).toBe(1)
    expect(
      (await featuresOf('Hello,\n\nCould you please publish our partner search?\n'))['asked:plainly'],
    ).toBeUndefined()
  })

  it('seeks nothing', async () => {
    expect((await featuresOf('Dear Anna,\n\nthe train was late, but we are home.\n'))['seeksNothing']).toBe(1)
    expect(
      (await featuresOf('Dear Anna,\n\nwe are looking for partners in Latvia.\n'))['seeksNothing'],
    ).toBeUndefined()
  })
})

describe('a mail without words', () => {
  it('is no offer of which one is in doubt', async () => {
    const { document } = await buildDocument(
      Buffer.from('From: a@b.example\r\nTo: c@d.example\r\nSubject: \r\n\r\n\r\n'),
      receivedAt,
    )
    const { triage, doubt } = triageMail(document)
    expect({ isOffer: triage === 'offer', doubt }).toEqual({ isOffer: false, doubt: false })
  })

  it('goes to a person when a scan is all that it holds', async () => {
    const { document } = await buildDocument(Buffer.from(scannedMail), receivedAt)
    const { triage, doubt } = triageMail(document)
    expect({ triage, doubt }).toEqual({ triage: 'offer', doubt: true })
  })
})
