import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  attachmentLimits,
  readAttachment,
  safeName,
} from '../../../../src/ingest/reading/attachments/index.ts'
import { makeDocx, paragraph } from '../../../support/documents/docx.ts'
import { pairsOf, readDocument } from '../../../support/documents/reading.ts'

const read = (content: Uint8Array, name: string, contentType = 'application/octet-stream') =>
  readAttachment({ name, contentType, content }, attachmentLimits)

describe('what an attachment is', () => {
  it('is told by its bytes before its name and type', async () => {
    const docx = makeDocx({ body: paragraph('Hello') })
    expect((await read(docx, 'photo.jpg', 'image/jpeg')).text).toBe('Hello')
    expect((await read(strToU8('{\\rtf1 Hello}'), 'offer.doc', 'application/msword')).text).toBe('Hello')
    expect(
      (await read(strToU8('<html><body>Hello</body></html>'), 'offer.doc', 'application/msword')).text,
    ).toBe('Hello')
  })

  it.each([
    ['a zip', zipSync({ 'a.txt': strToU8('x') }), 'papers.zip'],
    ['a zip without its name', zipSync({ 'a.txt': strToU8('x') }), 'papers'],
    ['a rar', strToU8('Rar!\u001a\u0007'), 'x'],
    ['a gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'x'],
    ['a program', Uint8Array.from([0x4d, 0x5a, ...Array.from({ length: 100 }, () => 0)]), 'invoice.pdf'],
    ['a script', strToU8('WScript.Echo(1)'), 'offer.js'],
  ])('%s is refused', async (_, content, name) => {
    expect(await read(content, name)).toEqual({ text: '', rows: [], notice: 'archive-refused' })
  })

  it('an image is not read', async () => {
    expect((await read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'x')).notice).toBe(
      'image-not-read',
    )
    expect((await read(strToU8('<svg/>'), 'logo.svg', 'image/svg+xml')).notice).toBe('image-not-read')
  })

  it('what is too large is not opened, and what is too long is cut', async () => {
    const limits = { ...attachmentLimits, maxBytes: 1_000, maxText: 100 }
    expect((await readDocument(new Uint8Array(1_001), limits, 'a.txt')).notice).toBe('attachment-too-large')
    const long = await readDocument(makeDocx({ body: paragraph('word '.repeat(30)) }), limits)
    expect(long.notice).toBe('text-cut')
    expect(long.text.length).toBeLessThanOrEqual(100)
  })
})

describe('plain text', () => {
  const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes)
  it.each([
    ['UTF-8 with a mark', strToU8('\uFEFFŁódź'), 'Łódź'],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x41, 0x01, 0xf3, 0x00), 'Łó'],
    [
      'UTF-16 without one',
      Uint8Array.from(Buffer.from('Offer: Łódź and Kraków', 'utf16le')),
      'Offer: Łódź and Kraków',
    ],
    [
      'Windows-1252',
      Uint8Array.from(Buffer.from('K\u00FChe f\u00FCr 5 \u0080 \u0096 tr\u00E8s bien', 'latin1')),
      'Kühe für 5 € – très bien',
    ],
    [
      'Windows-1250',
      Uint8Array.from(
        Buffer.from('P\u00F8\u00EDli\u009A \u009Elu\u009Dou\u00E8k\u00FD k\u00F9\u00F2', 'latin1'),
      ),
      'Příliš žluťoučký kůň',
    ],
    [
      'Windows-1251',
      Uint8Array.from(Buffer.from('\u00C1\u00E5\u00EB\u00E3\u00F0\u00E0\u00E4', 'latin1')),
      'Белград',
    ],
    [
      'Windows-1253',
      Uint8Array.from(Buffer.from('\u00C5\u00EB\u00EB\u00DC\u00E4\u00E1', 'latin1')),
      'Ελλάδα',
    ],
    [
      'Windows-1254',
      Uint8Array.from(Buffer.from('Aya\u00FE k\u00FDrsal kalk\u00FDnma', 'latin1')),
      'Ayaş kırsal kalkınma',
    ],
  ])('%s, not declared', async (_, content, text) => {
    expect((await read(content, 'offer.txt')).text).toBe(text)
  })

  it('takes a declared charset that fits', async () => {
    expect((await read(bytes(0xb1), 'a.txt', 'text/plain; charset=iso-8859-2')).text).toBe('ą')
  })
})

it('a web page gives tables, ticked boxes and links', async () => {
  const html =
    '<html><head><style>p{}</style></head><body><p>Th&eacute; <a href="https://a.example/x">page</a></p><table><tr><th>Name<td>LAG X' +
    '<tr><th>Themes<td><input type=checkbox checked> Tourism <input type=checkbox> Youth</table><script>x</script></body></html>'
  const reading = await readDocument(strToU8(html), attachmentLimits, 'form.html')
  expect(pairsOf(reading)).toEqual([
    ['Name', 'LAG X'],
    ['Themes', 'Tourism'],
  ])
  expect(reading.text).toContain('Thé page <https://a.example/x>')
})

describe('a file name', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\me\\offer.docx', 'offer.docx'],
    ['exe.\u202Efdp.scr', 'exe.fdp.scr'],
    ['<b>a&b</b>.pdf', 'b_.pdf'],
    ['\u0000\n', 'attachment'],
    ['...', 'attachment'],
    [`${'ä'.repeat(300)}.docx`, `${'ä'.repeat(95)}.docx`],
  ])('%j is made safe', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })
})
