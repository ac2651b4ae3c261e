import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../../../src/ingest/reading/build-document.ts'
import { assembleThemes, gatherThemes } from '../../../../src/ingest/reading/offer/themes.ts'
import { letter, receivedAt } from '../letter.ts'

const scopeOf = async (body: string, subject: string) => {
  const { document } = await buildDocument(letter(body, { Subject: subject }), receivedAt)
  return { document, own: [], others: [] }
}

const themesIn = async (body: string, subject: string): Promise<string[]> =>
  gatherThemes(await scopeOf(body, subject), [], subject).map(({ theme }) => theme)

describe('themes', () => {
  it('what the project does comes before what it touches', async () => {
    const scope = await scopeOf(
      `Dear colleagues,

Our project Bee Roads brings beekeepers and orchards back: we teach nobody, but we plant fruit trees for the bees of our villages. We are looking for partners: LAGs from Austria, please answer by 15 May.

Ana Kos`,
      'Partner search: Bee Roads',
    )
    expect(assembleThemes(scope, [], 'Bee Roads')[0]?.value).toBe('agriculture')
  })

  it('words of another language that look like English ones tell nothing', async () => {
    const themes = await themesIn(
      `Stimați colegi, grupul nostru de acțiune locală, care lucrează în zece comune, caută parteneri din Italia pentru un proiect despre porțile de lemn care se pierd. Cei care doresc să participe ne pot scrie până la 15 mai.`,
      'Căutăm parteneri',
    )
    expect(themes).not.toContain('health')
  })

  it('English names inside another language count', async () => {
    const themes = await themesIn(
      `Chers collègues, notre groupe cherche des partenaires en Italie pour le projet « Wild Mushrooms », merci de nous répondre avant le 15 mai.`,
      'Recherche de partenaires',
    )
    expect(themes).toContain('local-food')
  })
})
