import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../../../src/ingest/reading/build-document.ts'
import { assembleKind } from '../../../../src/ingest/reading/offer/kind.ts'
import { letter, receivedAt } from '../letter.ts'

const kindOf = async (body: string): Promise<string> => {
  const { document } = await buildDocument(letter(body, { Subject: 'Old Orchards' }), receivedAt)
  return assembleKind({ document, own: [], others: [] }).value
}

describe('partner search or capability', () => {
  it('who offers itself to the projects of others is a capability', async () => {
    expect(
      await kindOf(
        'Dear all, we are not looking for partners. We offer our mill as a partner, and we can host ten people.',
      ),
    ).toBe('capability')
  })

  it('who wants others "as a partner" searches for partners', async () => {
    expect(
      await kindOf(
        'Dear all, for our project we would like to have a LAG from Austria as a partner. We are looking for partners until May.',
      ),
    ).toBe('partner-search')
  })
})
