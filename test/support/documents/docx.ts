import { strToU8, zipSync } from 'fflate'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export const xmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`

export const bold = (text: string): string => r(text, '<w:b/>')

/** A paragraph of runs that are already XML. */
export const p = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

export const paragraph = (text: string): string => p(r(text))

/** A cell of block XML; plain text becomes one paragraph. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`

export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`

export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

/** A table of plain text. */
export const plainTable = (rows: string[][]): string =>
  table(...rows.map((row) => tr(...row.map((cell) => tc(paragraph(cell))))))

/** A content control around runs, with properties such as `<w:showingPlcHdr/>`. */
export const sdt = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

export const checkbox = (checked: boolean): string =>
  sdt(r(checked ? '☒' : '☐'), `<w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox>`)

export interface DocxParts {
  body: string
  header?: string
  footer?: string
  footnotes?: string
  /** `rId` → address. */
  links?: Record<string, string>
}

const partXml = (name: string, content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`)

/** A Word document of the given block XML. */
export const makeDocx = ({ body, header, footer, footnotes, links = {} }: DocxParts): Uint8Array => {
  const relationships = Object.entries(links)
    .map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="hyperlink" Target="${target}" TargetMode="External"/>`,
    )
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': partXml('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relationships}</Relationships>`),
    ...(header ? { 'word/header1.xml': partXml('hdr', header) } : {}),
    ...(footer ? { 'word/footer1.xml': partXml('ftr', footer) } : {}),
    ...(footnotes ? { 'word/footnotes.xml': partXml('footnotes', footnotes) } : {}),
  })
}
