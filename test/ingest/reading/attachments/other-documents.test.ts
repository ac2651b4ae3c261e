import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeCompoundFile, makeDoc } from '../../../support/documents/doc.ts'
import { makeOdt, odtParagraph, odtTable } from '../../../support/documents/odt.ts'
import { pairsOf, readDocument } from '../../../support/documents/reading.ts'
import { makeRtf, rtfParagraph, rtfRow } from '../../../support/documents/rtf.ts'

describe('an OpenDocument text', () => {
  it('gives tables, lists, headings and frames', async () => {
    const reading = await readDocument(
      makeOdt(
        '<text:h>Scheda</text:h>' +
          odtTable([
            ['Titolo', 'Cammini<text:s/>di mezzo'],
            ['Temi', '[X] Turismo<text:s text:c="3"/>[ ] Ambiente'],
          ]) +
          `<text:list><text:list-item>${odtParagraph('ostelli')}</text:list-item></text:list>` +
          `<text:p><draw:frame><draw:text-box>${odtParagraph('Scadenza: 3 maggio')}</draw:text-box></draw:frame></text:p>`,
      ),
    )
    expect(pairsOf(reading)).toEqual([
      ['Titolo', 'Cammini di mezzo'],
      ['Temi', 'Turismo'],
    ])
    expect(reading.text).toContain('- ostelli')
    expect(reading.text).toContain('Scadenza: 3 maggio')
  })

  it('gives form controls, content controls and drop-downs', async () => {
    const forms =
      '<office:forms><form:form><form:text xml:id="c1" form:current-value="Malta"/><form:checkbox xml:id="c2" form:current-state="checked" form:label="Youth"/>' +
      '<form:checkbox xml:id="c3" form:label="Sport"/></form:form></office:forms>'
    const control = (id: string): string => `<draw:control draw:control="${id}"/>`
    const reading = await readDocument(
      makeOdt(
        forms +
          odtTable([
            ['Country', control('c1')],
            ['Themes', `${control('c2')} ${control('c3')}`],
            [
              'Types',
              '<loext:content-control loext:checkbox="true" loext:checked="true">☒</loext:content-control> LAG',
            ],
            [
              'Fund',
              '<text:drop-down><text:label text:value="IPARD"/><text:label text:value="LEADER" text:current-selected="true"/>x</text:drop-down>',
            ],
          ]),
      ),
    )
    expect(pairsOf(reading)).toEqual([
      ['Country', 'Malta'],
      ['Themes', 'Youth'],
      ['Types', 'LAG'],
      ['Fund', 'LEADER'],
    ])
  })

  it('leaves out tracked deletions and comments', async () => {
    const reading = await readDocument(
      makeOdt(
        '<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
          '<text:p>new<office:annotation><text:p>why?</text:p></office:annotation></text:p>',
      ),
    )
    expect(reading.text).toBe('new')
  })
})

describe('a rich text', () => {
  it('gives tables and letters of every script', async () => {
    const reading = await readDocument(
      makeRtf(
        rtfParagraph('Ősz és Tél') +
          rtfRow(['Cím', 'Pincesorok útja']) +
          rtfRow(['Χώρα', 'Ελλάδα']) +
          rtfParagraph('Конец'),
      ),
    )
    expect(pairsOf(reading)).toEqual([
      ['Cím', 'Pincesorok útja'],
      ['Χώρα', 'Ελλάδα'],
    ])
    expect(reading.text).toMatch(/^Ősz és Tél\n[\s\S]*\nКонец$/u)
  })

  it('decodes bytes by the charset of their font', async () => {
    const reading = await readDocument(
      makeRtf(
        "\\f1 P\\'f8\\'edli\\'9a \\f2 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2 \\f3 \\'c5\\'eb\\'eb\\'dc\\'e4\\'e1 \\f0 \\'80 \\'96 \\u322\\'b3\\par",
      ),
    )
    expect(reading.text).toBe('Příliš Привет Ελλάδα € – ł')
  })

  it('gives form fields, and skips pictures and hidden groups', async () => {
    const box = (on: boolean): string =>
      `{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres${on ? 1 : 0}}}}{\\fldrslt}}`
    const list =
      '{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl IPARD}{\\*\\ffl LEADER}}}}{\\fldrslt}}'
    const reading = await readDocument(
      makeRtf(
        `{\\pict\\wmetafile8 0102030405}{\\*\\unknown junk}${rtfRow(['A', 'B'])
          .replace('A', 'Themes')
          .replace('B', `${box(true)} Youth \\line ${box(false)} Sport`)}` +
          rtfRow(['Fund', 'X']).replace('X', list),
      ),
    )
    expect(pairsOf(reading)).toEqual([
      ['Themes', 'Youth'],
      ['Fund', 'LEADER'],
    ])
  })

  it('stops at a depth, without losing what follows', async () => {
    const deep = `${'{'.repeat(50_000)}x${'}'.repeat(50_000)}`
    expect((await readDocument(makeRtf(`${deep}after\\par`))).text).toBe('after')
  })
})

describe('a Word 97 document', () => {
  it('gives text and tables', async () => {
    const reading = await readDocument(
      makeDoc([
        { text: 'Formularz' },
        { text: 'Nazwa', kind: 'cell' },
        { text: 'LGD Nad Pliszką', kind: 'cell' },
        { text: '', kind: 'row' },
        { text: 'Kraj', kind: 'cell' },
        { text: 'Polska', kind: 'cell' },
        { text: '', kind: 'row' },
        { text: 'Koniec' },
      ]),
    )
    expect(pairsOf(reading)).toEqual([
      ['Nazwa', 'LGD Nad Pliszką'],
      ['Kraj', 'Polska'],
    ])
    expect(reading.text).toMatch(/^Formularz\n[\s\S]*\nKoniec$/u)
  })

  it('is refused with a password, in its own way and in that of newer files', async () => {
    expect((await readDocument(makeDoc([{ text: 'x' }], 0x300))).notice).toBe('attachment-unreadable')
    const encrypted = makeCompoundFile({
      EncryptionInfo: Buffer.alloc(100),
      EncryptedPackage: Buffer.alloc(5_000),
    })
    expect((await readDocument(encrypted)).notice).toBe('attachment-unreadable')
  })
})

it('a workbook gives its cells, dates as dates', async () => {
  const cell = (reference: string, text: string): string =>
    `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
  const content = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/sharedStrings.xml': strToU8('<sst><si><r><t>Old </t></r><r><t>mills</t></r></si></sst>'),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData><row>${cell('A1', 'Title')}<c r="B1" t="s"><v>0</v></c></row>` +
        `<row>${cell('A2', 'Deadline')}<c r="B2" s="1"><v>46675</v></c></row></sheetData></worksheet>`,
    ),
  })
  expect(pairsOf(await readDocument(content))).toEqual([
    ['Title', 'Old mills'],
    ['Deadline', '2027-10-15'],
  ])
})
