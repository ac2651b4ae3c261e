import { strToU8, zipSync } from 'fflate'

/** An OpenDocument text of the given content of `office:text`, with automatic styles and form controls if any. */
export const makeOdt = (text: string, styles = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}` +
        `</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  })

export const odtParagraph = (text: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${text}</text:p>`

export const odtTable = (rows: string[][]): string =>
  `<table:table>${rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map((cell) => `<table:table-cell>${odtParagraph(cell)}</table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`
