import { describe, expect, it } from 'vitest'
import { duplicateReasons, readMail } from '../../../src/ingest/reading/index.ts'
import { letter, receivedAt } from './letter.ts'

const english = `Dear colleagues,

LAG Zelena Dolina from Maribor is looking for partners in Austria and Italy for a project about old apple orchards, cider and hedges on small farms. Please reply by 17 April 2026.

Kind regards
Ana Kos
LAG Zelena Dolina
ana.kos@lag-dolina.si`

const french = `Bonjour,

Le LAG Zelena Dolina, à Maribor, cherche des partenaires en Autriche et en Italie autour des vergers anciens et du cidre. Merci de répondre avant le 17 avril 2026.

Cordialement,
Ana Kos
LAG Zelena Dolina
ana.kos@lag-dolina.si`

const other = `Dear colleagues,

the municipality of Velka is looking for partners in Spain for a project about night buses and shared cars between its villages. Please reply by 5 May 2026.

Kind regards
Petra Malá
Municipality of Velka
mala@velka.example`

const read = (body: string, headers = {}) => readMail(letter(body, headers), { receivedAt })

describe('the same offer twice', () => {
  it('is known by its words when it is forwarded', async () => {
    const forwarded = `FYI\n\n---------- Forwarded message ---------\nFrom: Ana Kos <ana.kos@lag-dolina.si>\nDate: Sun, 1 Mar 2026\nSubject: Orchards\nTo: desk@network.example\n\n${english}`
    const reasons = duplicateReasons(
      await read(english),
      await read(forwarded, { Subject: 'Fwd: Orchards', From: 'Desk <desk@network.example>' }),
    )
    expect(reasons[0]).toMatch(/^text:/)
  })

  it('is known by its keys when it is translated', async () => {
    expect(duplicateReasons(await read(english), await read(french))).toEqual(
      expect.arrayContaining(['address', 'deadline']),
    )
  })

  it('another offer is another', async () => {
    const second = await read(other, {
      From: 'Petra Malá <mala@velka.example>',
      Subject: 'Partner search: night buses',
    })
    expect(duplicateReasons(await read(english), second)).toEqual([])
  })
})
