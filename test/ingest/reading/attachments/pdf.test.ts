import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { makePdf, type PdfText } from '../../../support/documents/pdf.ts'
import { pairsOf, readDocument } from '../../../support/documents/reading.ts'

const lines = (texts: string[], x: number, top: number, step = 12): PdfText[] =>
  texts.map((text, index) => ({ text, x, y: top - index * step }))

describe('a PDF by its layout', () => {
  it('joins the lines of a paragraph, and parted words', async () => {
    const { text } = await readDocument(
      await makePdf(
        lines(
          [
            'We are a group of thirty villages in the hills above the lake, and we look for',
            'partners who have brought empty houses back into use, with a transna-',
            'tional exchange of masons, and who would like to write down how they did it.',
            'Write to us soon.',
          ],
          60,
          700,
        ),
      ),
    )
    expect(text).toContain('we look for partners who')
    expect(text).toContain('transnational exchange')
    expect(text).toMatch(/how they did it\.( |\n+)Write to us soon\./u)
  })

  it('pairs labels at the left with values at the right, over several lines', async () => {
    const rows = pairsOf(
      await readDocument(
        await makePdf([
          { text: 'Project title', x: 60, y: 700, bold: true },
          { text: 'Stone walls and water', x: 220, y: 700 },
          { text: 'Deadline for the', x: 60, y: 680, bold: true },
          { text: 'application', x: 60, y: 668, bold: true },
          { text: '15 October 2027', x: 220, y: 680 },
          { text: 'Summary', x: 60, y: 648, bold: true },
          { text: 'A long text about walls that keep the water where it falls, and about', x: 220, y: 648 },
          { text: 'the people who build them.', x: 220, y: 636 },
          { text: 'Country', x: 60, y: 616, bold: true },
          { text: 'Malta', x: 220, y: 616 },
        ]),
      ),
    )
    expect(rows).toContainEqual(['Project title', 'Stone walls and water'])
    expect(rows).toContainEqual(['Country', 'Malta'])
    expect(rows).toContainEqual([
      'Summary',
      'A long text about walls that keep the water where it falls, and about the people who build them.',
    ])
    expect(rows.find(([label]) => label.startsWith('Deadline'))).toEqual([
      'Deadline for the application',
      '15 October 2027',
    ])
  })

  it('pairs two columns of pairs', async () => {
    const rows = pairsOf(
      await readDocument(
        await makePdf([
          { text: 'Country:', x: 60, y: 700 },
          { text: 'Finland', x: 130, y: 700 },
          { text: 'Town:', x: 300, y: 700 },
          { text: 'Kuhmo', x: 370, y: 700 },
          { text: 'Phone:', x: 60, y: 684 },
          { text: '+358 40 123', x: 130, y: 684 },
          { text: 'E-mail:', x: 300, y: 684 },
          { text: 'a@kuhmo.example', x: 370, y: 684 },
        ]),
      ),
    )
    expect(rows).toEqual([
      ['Country', 'Finland'],
      ['Town', 'Kuhmo'],
      ['Phone', '+358 40 123'],
      ['E-mail', 'a@kuhmo.example'],
    ])
  })

  it('reads running text in two columns one after the other', async () => {
    const left = [
      'The valley has lost half of its',
      'people since the mine was shut',
      'and the bakery closed. We want',
      'to open it again together with',
      'bakers of other valleys who',
      'know how it can be done well.',
    ]
    const right = [
      'Partners should bring a mill or',
      'an oven, and some patience. The',
      'exchange begins in spring and',
      'goes on for two years, with a',
      'final feast in the old railway',
      'station, if the roof still holds.',
    ]
    const { text } = await readDocument(await makePdf([...lines(left, 60, 700), ...lines(right, 320, 700)]))
    expect(text.replace(/\s+/gu, ' ')).toBe([...left, ...right].join(' '))
  })

  it('says so when its pages hold no letters', async () => {
    expect(await readDocument(await makePdf([]))).toMatchObject({ text: '', notice: 'image-not-read' })
  })
})

describe('a fillable PDF', () => {
  const fillable = async (build: (pdf: PDFDocument) => void | Promise<void>): Promise<Uint8Array> => {
    const pdf = await PDFDocument.create()
    pdf.addPage([595, 842])
    await build(pdf)
    return pdf.save()
  }

  it('takes labels from above or the left, boxes before and after their words, and chosen entries', async () => {
    const content = await fillable((pdf) => {
      const [page] = pdf.getPages()
      const form = pdf.getForm()
      if (!page) return
      const write = (text: string, x: number, y: number): void => page.drawText(text, { x, y, size: 10 })
      const field = (name: string, value: string, x: number, y: number): void => {
        const created = form.createTextField(name)
        created.setText(value)
        created.addToPage(page, { x, y, width: 150, height: 16 })
      }
      const box = (name: string, checked: boolean, x: number, y: number): void => {
        const created = form.createCheckBox(name)
        created.addToPage(page, { x, y, width: 9, height: 9 })
        if (checked) created.check()
      }
      write('Name of the group', 60, 720)
      field('Text1', 'LAG Blue Hills', 60, 698)
      write('Country', 300, 720)
      field('Text2', 'Ireland', 300, 698)
      write('Budget', 60, 660)
      field('Text3', '40 000 EUR', 160, 656)
      write('Themes', 60, 630)
      box('t.1', true, 160, 629)
      write('Tourism', 173, 630)
      box('t.2', false, 230, 629)
      write('Heritage', 243, 630)
      box('t.3', true, 300, 629)
      write('Youth', 313, 630)
      write('LAG', 160, 600)
      box('p.1', false, 184, 599)
      write('School', 210, 600)
      box('p.2', true, 246, 599)
      write('Fund', 60, 570)
      const list = form.createDropdown('fund')
      list.addOptions(['- choose -', 'LEADER', 'IPARD'])
      list.select('IPARD')
      list.addToPage(page, { x: 160, y: 566, width: 120, height: 16 })
    })
    const reading = await readDocument(content)
    expect(pairsOf(reading)).toEqual([
      ['Name of the group', 'LAG Blue Hills'],
      ['Country', 'Ireland'],
      ['Budget', '40 000 EUR'],
      ['Themes', 'Tourism\nYouth'],
      ['Fund', 'IPARD'],
    ])
    expect(reading.text).toContain('School')
    expect(reading.text).not.toContain('Heritage')
  })

  it('takes the name of a field where the page says nothing, unless a program gave it', async () => {
    const content = await fillable((pdf) => {
      const [page] = pdf.getPages()
      for (const [name, value, y] of [
        ['contact_email', 'a@b.example', 700],
        ['undefined_3', 'stray', 600],
      ] as const) {
        const field = pdf.getForm().createTextField(name)
        field.setText(value)
        if (page) field.addToPage(page, { x: 60, y, width: 150, height: 16 })
      }
    })
    const reading = await readDocument(content)
    expect(pairsOf(reading)).toEqual([['contact email', 'a@b.example']])
    expect(reading.text).toContain('stray')
  })
})
