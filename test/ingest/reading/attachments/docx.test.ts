import { describe, expect, it } from 'vitest'
import {
  bold,
  checkbox,
  makeDocx,
  p,
  paragraph,
  plainTable,
  r,
  sdt,
  table,
  tc,
  tr,
} from '../../../support/documents/docx.ts'
import { pairsOf, readDocument } from '../../../support/documents/reading.ts'

const rowsOf = async (body: string): Promise<[string, string][]> =>
  pairsOf(await readDocument(makeDocx({ body })))
const textOf = async (body: string): Promise<string> => (await readDocument(makeDocx({ body }))).text

const shaded = '<w:shd w:val="clear" w:fill="DDDDDD"/>'

describe('a form as a table in Word', () => {
  it('has labels at the left and values at the right', async () => {
    const rows = await rowsOf(
      plainTable([
        ['Project title', 'Orchards without borders'],
        ['Country:', 'Slovenia'],
        ['Budget', ''],
      ]),
    )
    expect(rows).toEqual([
      ['Project title', 'Orchards without borders'],
      ['Country', 'Slovenia'],
    ])
  })

  it('has two pairs a row', async () => {
    const rows = await rowsOf(
      table(
        tr(tc(p(bold('Country'))), tc('Finland'), tc(p(bold('Town'))), tc('Kuhmo')),
        tr(tc(p(bold('Phone'))), tc('+358 40 123 4567'), tc(p(bold('E-mail'))), tc('info@kuhmo.example')),
      ),
    )
    expect(rows).toEqual([
      ['Country', 'Finland'],
      ['Town', 'Kuhmo'],
      ['Phone', '+358 40 123 4567'],
      ['E-mail', 'info@kuhmo.example'],
    ])
  })

  it('has labels above values, side by side', async () => {
    const rows = await rowsOf(
      table(
        tr(tc(paragraph('Name'), shaded), tc(paragraph('Country'), shaded)),
        tr(tc('LAG Sõpruse Rada'), tc('Estonia')),
        tr(tc(paragraph('Start'), shaded), tc(paragraph('End'), shaded)),
        tr(tc('01/2027'), tc('12/2028')),
      ),
    )
    expect(rows).toEqual([
      ['Name', 'LAG Sõpruse Rada'],
      ['Country', 'Estonia'],
      ['Start', '01/2027'],
      ['End', '12/2028'],
    ])
  })

  it('has a heading row over rows of data', async () => {
    const rows = await rowsOf(
      plainTable([
        ['Name', 'Role', 'E-mail'],
        ['Ilze Ozola', 'manager', 'ilze@piebalga.example'],
        ['Juris Kalns', 'accountant', 'juris@piebalga.example'],
      ]),
    )
    expect(rows).toContainEqual(['E-mail', 'ilze@piebalga.example'])
    expect(rows).toContainEqual(['Name', 'Juris Kalns'])
  })

  it('has merged cells: section headings across, and a label beside several rows', async () => {
    const rows = await rowsOf(
      table(
        tr(tc(p(bold('1. The applicant')), `<w:gridSpan w:val="2"/>${shaded}`)),
        tr(tc(p(bold('1.1 Name')), ''), tc('LAG Karpaty')),
        tr(tc(p(bold('Address')), '<w:vMerge w:val="restart"/>'), tc('Rynek 1')),
        tr(tc('<w:p/>', '<w:vMerge/>'), tc('38-400 Krosno')),
      ),
    )
    expect(rows).toEqual([
      ['Name', 'LAG Karpaty'],
      ['Address', 'Rynek 1\n38-400 Krosno'],
    ])
  })

  it('has a label and its value in one cell', async () => {
    const rows = await rowsOf(
      table(
        tr(tc(paragraph('Title of the project:') + paragraph('Bread roads'))),
        tr(tc(p(bold('Country')) + paragraph('Austria'))),
      ),
    )
    expect(rows).toEqual([
      ['Title of the project', 'Bread roads'],
      ['Country', 'Austria'],
    ])
  })

  it('has a number before each label, or in a column of its own', async () => {
    const rows = await rowsOf(
      plainTable([
        ['1.', 'Title', 'Seed libraries'],
        ['2.', 'Country', 'Hungary'],
      ]),
    )
    expect(rows).toEqual([
      ['Title', 'Seed libraries'],
      ['Country', 'Hungary'],
    ])
  })

  it('has a table within a cell', async () => {
    const inner = plainTable([
      ['Name', 'Aoife Brannigan'],
      ['Phone', '071 900 1234'],
    ])
    const rows = await rowsOf(table(tr(tc(p(bold('Contact'))), tc(inner + paragraph('')))))
    expect(rows).toContainEqual(['Name', 'Aoife Brannigan'])
    expect(rows).toContainEqual(['Phone', '071 900 1234'])
  })
})

describe('boxes in Word', () => {
  it.each([
    ['as characters', '☒ Tourism   ☐ Heritage   ☑ Youth'],
    ['as brackets', '[x] Tourism   [ ] Heritage   [X] Youth'],
    ['after their words', 'Tourism ☒  Heritage ☐  Youth ☒'],
    ['as squares', '■ Tourism □ Heritage ■ Youth'],
  ])('%s: only ticked options count', async (_, options) => {
    expect(
      await rowsOf(
        plainTable([
          ['Themes', options],
          ['Country', 'Malta'],
        ]),
      ),
    ).toEqual([
      ['Themes', 'Tourism\nYouth'],
      ['Country', 'Malta'],
    ])
  })

  it('as content controls, a paragraph each', async () => {
    const options =
      p(checkbox(true), r(' Tourism')) + p(checkbox(false), r(' Heritage')) + p(checkbox(true), r(' Youth'))
    expect(await rowsOf(table(tr(tc('Themes'), tc(options))))).toEqual([['Themes', 'Tourism\nYouth']])
  })

  it('as legacy form fields', async () => {
    const field = (on: boolean, word: string): string =>
      p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${on ? '<w:checked/>' : ''}</w:checkBox></w:ffData></w:fldChar></w:r>`,
        '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        r(` ${word}`),
      )
    expect(
      await rowsOf(table(tr(tc('Themes'), tc(field(false, 'Tourism') + field(true, 'Heritage'))))),
    ).toEqual([['Themes', 'Heritage']])
  })

  it('as symbols of Wingdings', async () => {
    const symbol = (code: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`
    const options = p(symbol('F0FE'), r(' Tourism ')) + p(symbol('F0A8'), r(' Heritage'))
    expect(await rowsOf(table(tr(tc('Themes'), tc(options))))).toEqual([['Themes', 'Tourism']])
  })

  it('in cells of their own', async () => {
    const rows = await rowsOf(plainTable([['Themes', '☐', 'Tourism', '☒', 'Heritage', '☒', 'Youth']]))
    expect(rows).toEqual([['Themes', 'Heritage\nYouth']])
  })

  it('under their question, without a table', async () => {
    const body =
      paragraph('Which partners do you seek?') +
      paragraph('☒ LAGs') +
      paragraph('☐ Schools') +
      paragraph('☒ Farms')
    expect(await rowsOf(body)).toEqual([['Which partners do you seek?', 'LAGs\nFarms']])
  })

  it('leave a form without any tick empty', async () => {
    expect(
      await rowsOf(
        plainTable([
          ['Themes', '☐ Tourism ☐ Heritage'],
          ['Country', ''],
        ]),
      ),
    ).toEqual([])
  })
})

describe('running text in Word', () => {
  it('reads fields in bold and at tabs', async () => {
    const rows = await rowsOf(
      p(bold('Titre : '), r('Haies vives')) +
        p(r('Pays'), '<w:r><w:tab/></w:r>', r('France')) +
        paragraph('Un texte suit.'),
    )
    expect(rows).toEqual([
      ['Titre', 'Haies vives'],
      ['Pays', 'France'],
    ])
  })

  it('leaves out deletions, hidden and struck words, and placeholders', async () => {
    const text = await textOf(
      p(
        r('We seek '),
        '<w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:ins><w:r><w:t>three</w:t></w:r></w:ins>',
        r(' secret', '<w:vanish/>'),
        r(' French', '<w:strike/>'),
        r(' partners'),
        sdt(r('Click here to enter text.'), '<w:showingPlcHdr/>'),
      ),
    )
    expect(text).toBe('We seek three partners')
  })

  it('reads lists, headers, footers, notes and text boxes', async () => {
    const box = (kind: string): string =>
      `<mc:${kind}><w:drawing><wps:txbx><w:txbxContent>${paragraph('Deadline: 3 May')}</w:txbxContent></wps:txbx></w:drawing></mc:${kind}>`
    const { text } = await readDocument(
      makeDocx({
        header: paragraph('LAG Hautes Terres'),
        body:
          '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>mills</w:t></w:r></w:p>' +
          p(`<w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r>`),
        footnotes: `<w:footnote>${paragraph('Preferably Portugal.')}</w:footnote>`,
        footer: p(r('Page '), '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'),
      }),
    )
    expect(text).toBe('LAG Hautes Terres\n- mills\nDeadline: 3 May\nPreferably Portugal.\nPage')
  })

  it('tells the address behind a link', async () => {
    const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`
    const { text } = await readDocument(
      makeDocx({
        body: p(link('a', 'our page'), r(' '), link('b', 'www.mills.example')),
        links: { a: 'https://mills.example/project', b: 'https://www.mills.example/' },
      }),
    )
    expect(text).toBe('our page <https://mills.example/project> www.mills.example')
  })

  it('expands no entity that a document declares', async () => {
    const bytes = makeDocx({ body: p('<w:r><w:t>A&amp;B &#233; &lol;</w:t></w:r>') })
    expect((await readDocument(bytes)).text).toBe('A&B é &lol;')
  })
})
