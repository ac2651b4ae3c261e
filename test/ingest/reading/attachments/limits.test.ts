import { deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { attachmentLimits, readAttachment } from '../../../../src/ingest/reading/attachments/index.ts'
import { createBudget, inflateCapped } from '../../../../src/ingest/reading/attachments/inflate.ts'
import { AttachmentTooLarge } from '../../../../src/ingest/reading/attachments/types.ts'
import { parseXml } from '../../../../src/ingest/reading/attachments/xml.ts'
import { makeDoc } from '../../../support/documents/doc.ts'
import { makeDocx, p, paragraph, plainTable, table, tc, tr } from '../../../support/documents/docx.ts'
import { makeOdt, odtParagraph } from '../../../support/documents/odt.ts'
import { makePdf } from '../../../support/documents/pdf.ts'
import { readDocument } from '../../../support/documents/reading.ts'
import { makeRtf, rtfParagraph, rtfRow } from '../../../support/documents/rtf.ts'

const limits = { ...attachmentLimits, maxInflatedBytes: 2_000_000 }
const zeros = Buffer.alloc(20_000_000)

/** A PDF whose only page shows one stream. */
const pdfWith = (data: Buffer, dictionary: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
          '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n' +
          `4 0 obj<</Length ${data.length}${dictionary}>>stream\n`,
      ),
      data,
      Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
    ]),
  )

/** Zeros packed by LZW as PDF has it: each code stands for one zero more than the one before. */
const lzwZeros = (codes: number): Buffer => {
  let bits = ''
  const put = (code: number, entries: number): void => {
    const width = entries + 259 >= 2_048 ? 12 : entries + 259 >= 1_024 ? 11 : entries + 259 >= 512 ? 10 : 9
    bits += code.toString(2).padStart(width, '0')
  }
  put(256, 0)
  put(0, 0)
  for (let index = 0; index < codes; index++) put(258 + index, index)
  const bytes = bits.match(/.{1,8}/gu) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)))
}

describe('what inflates without end', () => {
  it('is stopped as it comes out, whatever was declared', () => {
    const budget = createBudget(limits)
    expect(() => inflateCapped(deflateRawSync(zeros), 'raw', budget)).toThrow(AttachmentTooLarge)
    expect(budget.bytes).toBe(0)
  })

  it('is stopped in a Word document, and in the sum of its parts', async () => {
    const bomb = makeDocx({ body: paragraph(' '.repeat(20_000_000)) })
    expect((await readDocument(bomb, limits)).notice).toBe('attachment-too-large')
    const parts = makeDocx({
      body: paragraph(' '.repeat(1_200_000)),
      header: paragraph(' '.repeat(1_200_000)),
    })
    expect((await readDocument(parts, limits)).notice).toBe('attachment-too-large')
  })

  it('is stopped where entries overlap: all names lead to the same bytes', async () => {
    const stored = zipSync({
      '[Content_Types].xml': strToU8('x'),
      'word/document.xml': [deflateRawSync(zeros), { level: 0 }],
    })
    const bytes = Buffer.from(stored)
    // The entry is declared as deflated, and its inflated size as small.
    for (
      let at = bytes.indexOf('word/document.xml');
      at >= 0;
      at = bytes.indexOf('word/document.xml', at + 1)
    ) {
      const isLocal = bytes.readUInt32LE(at - 30) === 0x04034b50
      bytes.writeUInt16LE(8, at - (isLocal ? 22 : 36))
      bytes.writeUInt32LE(10, at - (isLocal ? 8 : 22))
    }
    expect((await readDocument(new Uint8Array(bytes), limits)).notice).toBe('attachment-too-large')
  })

  it.each([
    ['one stream', deflateSync(zeros), '/Filter/FlateDecode'],
    ['a stream in a stream', deflateSync(deflateSync(zeros)), '/Filter[/FlateDecode/FlateDecode]'],
    ['a stream under another name', deflateSync(zeros), '/Filter/#46lateDecode'],
    [
      'a stream that is damaged at its end',
      Buffer.concat([deflateSync(zeros).subarray(0, -40), Buffer.alloc(40, 0xff)]),
      '/Filter/FlateDecode',
    ],
    [
      'hexadecimal',
      Buffer.from(`${deflateSync(zeros).toString('hex')}>`),
      '/Filter[/ASCIIHexDecode/FlateDecode]',
    ],
    ['repeated bytes', Buffer.alloc(40_000, 0x81), '/Filter/RunLengthDecode'],
    ['LZW', lzwZeros(3_000), '/Filter/LZWDecode'],
  ])('is stopped in a PDF: %s', async (_, data, dictionary) => {
    const reading = await readDocument(pdfWith(data, dictionary), limits)
    expect(reading.notice).toBe('attachment-too-large')
  })

  it('leaves honest documents alone', async () => {
    expect((await readDocument(await makePdf([{ text: 'Hello', x: 60, y: 700 }]), limits)).text).toBe('Hello')
  })

  it('stops a zip with too many entries', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}`, strToU8('')]))
    const reading = await readDocument(zipSync({ 'word/document.xml': strToU8('<w:document/>'), ...files }), {
      ...limits,
      maxEntries: 50,
    })
    expect(reading.notice).toBe('attachment-too-large')
  })
})

describe('what nests without end', () => {
  it('is flat beyond a depth', () => {
    const deep = `${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}<b/>`
    expect(parseXml(deep, 50).children.length).toBeGreaterThan(1)
  })

  it('is read as far as it goes: tables in tables', async () => {
    let body = paragraph('the innermost')
    for (let depth = 0; depth < 300; depth++) body = table(tr(tc(body)))
    expect((await readDocument(makeDocx({ body: body + paragraph('after') }), limits)).text).toContain(
      'after',
    )
  })

  it('declared entities expand to nothing', async () => {
    const bytes = makeOdt(odtParagraph('&lol9;')).slice()
    expect((await readDocument(bytes, limits)).text).toBe('&lol9;')
  })
})

describe('any bytes at all', () => {
  const check = async (content: Uint8Array): Promise<void> => {
    const small = { ...limits, maxText: 5_000, maxRows: 50 }
    const reading = await readAttachment({ name: 'x', contentType: 'text/plain', content }, small)
    expect(reading.text.length).toBeLessThanOrEqual(5_000)
    expect(reading.rows.length).toBeLessThanOrEqual(50)
    for (const row of reading.rows) {
      expect(reading.text.slice(row.labelStart, row.labelEnd)).toBe(row.label)
      expect(reading.text.slice(row.start, row.end)).toBe(row.value)
    }
  }

  const magics = [
    '',
    '{\\rtf1 ',
    '%PDF-1.7\n',
    '<html>',
    'PK\u0003\u0004',
    '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
  ]
  it('after any magic give an answer within limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...magics),
        fc.uint8Array({ maxLength: 2_000 }),
        async (magic, bytes) => check(new Uint8Array(Buffer.concat([Buffer.from(magic, 'latin1'), bytes]))),
      ),
      { numRuns: 200 },
    )
  })

  it('in the place of some of a document give an answer within limits', async () => {
    const documents = [
      makeDocx({
        body: plainTable([
          ['A', 'B'],
          ['C', 'D'],
        ]),
      }),
      makeOdt(odtParagraph('Hello')),
      makeRtf(rtfRow(['A', 'B']) + rtfParagraph('end')),
      makeDoc([
        { text: 'A', kind: 'cell' },
        { text: 'B', kind: 'cell' },
        { text: '', kind: 'row' },
      ]),
      await makePdf([
        { text: 'Label', x: 60, y: 700 },
        { text: 'Value', x: 300, y: 700 },
      ]),
    ]
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...documents), damage, async (document, changes) => {
        const bytes = document.slice()
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        await check(bytes)
      }),
      { numRuns: 200 },
    )
  })

  it('as words of a table keep offsets right', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replace(/\p{Cs}|\p{Cc}/gu, ''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        async (rows) => check(makeDocx({ body: plainTable(rows) + p() })),
      ),
      { numRuns: 100 },
    )
  })
})

describe('long texts', () => {
  const seconds = async (content: Uint8Array): Promise<number> => {
    const from = performance.now()
    await readDocument(content)
    return (performance.now() - from) / 1_000
  }

  it.each([
    ['spaces', ' '.repeat(1_000_000)],
    ['dashes', `${'-'.repeat(500_000)}x`],
    ['brackets', '['.repeat(500_000)],
    ['commas after a box', `☒${','.repeat(500_000)}x`],
    ['colons', `${':'.repeat(300_000)} a`],
    ['dots', `${'. '.repeat(300_000)}a`],
  ])('of %s take no more than linear time', async (_, text) => {
    expect(
      await seconds(
        makeDocx({
          body: plainTable([
            [text, text],
            ['a', 'b'],
          ]),
        }),
      ),
    ).toBeLessThan(3)
    expect(await seconds(makeDocx({ body: paragraph(text) }))).toBeLessThan(3)
  })
})
