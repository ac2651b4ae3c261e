import { strToU8, zipSync } from 'fflate'
import { type FormField, type FormLabels, formSections, optionsOf } from './form-labels.ts'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`

const placeholder = (text: string): string => run(text, '<w:rStyle w:val="PlaceholderText"/>')

const control = (label: string, tag: string, kind: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(label)}"/><w:tag w:val="${escapeXml(tag)}"/>${kind}</w:sdtPr>` +
  `<w:sdtContent>${content}</w:sdtContent></w:sdt>`

const textControl = (labels: FormLabels, field: FormField): string =>
  control(
    labels.fields[field],
    field,
    '<w:showingPlcHdr/><w:text w:multiLine="1"/>',
    placeholder(labels.placeholder),
  )

const boxStates =
  '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>'

const boxControl = (option: string, tag: string): string =>
  control(
    option,
    tag,
    `<w14:checkbox><w14:checked w14:val="0"/>${boxStates}</w14:checkbox>`,
    run('☐', '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/>'),
  )

const listControl = (labels: FormLabels): string => {
  const entries = Object.entries(labels.programmes)
    .map(([id, text]) => `<w:listItem w:displayText="${escapeXml(text)}" w:value="${escapeXml(id)}"/>`)
    .join('')
  const kind = `<w:showingPlcHdr/><w:dropDownList>${entries}</w:dropDownList>`
  return control(labels.fields.programme, 'programme', kind, placeholder(labels.choose))
}

const contentOf = (labels: FormLabels, field: FormField): string => {
  const options = optionsOf(labels, field)
  if (field === 'programme') return paragraph(listControl(labels))
  if (!options) return paragraph(textControl(labels, field))
  return options
    .map((option, index) => paragraph(boxControl(option, `${field}.${index}`) + run(` ${option}`)))
    .join('')
}

const cell = (content: string, width: number, more = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`

const labelRow = (labels: FormLabels, field: FormField): string =>
  `<w:tr>${cell(
    paragraph(run(labels.fields[field], '<w:b/>')),
    3_000,
    '<w:shd w:val="clear" w:color="auto" w:fill="EAF1E4"/>',
  )}${cell(contentOf(labels, field), 6_600)}</w:tr>`

const sectionRow = (heading: string): string =>
  `<w:tr>${cell(
    paragraph(run(heading, '<w:b/>')),
    9_600,
    '<w:gridSpan w:val="2"/><w:shd w:val="clear" w:color="auto" w:fill="C9DDBA"/>',
  )}</w:tr>`

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A9A80"/>`)
  .join('')

const documentXml = (labels: FormLabels): string => {
  const rows = formSections
    .flatMap(({ section, fields }) => [
      sectionRow(labels.sections[section]),
      ...fields.map((field) => labelRow(labels, field)),
    ])
    .join('')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body>' +
    paragraph(run(labels.heading), '<w:pStyle w:val="Title"/>') +
    paragraph(run(labels.introduction)) +
    `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6600"/></w:tblGrid>${rows}</w:tbl>` +
    paragraph('') +
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1100" w:bottom="1000" w:left="1100" ' +
    'w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>'
  )
}

const stylesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>' +
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="767676"/></w:rPr></w:style>' +
  '</w:styles>'

const contentTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'

const relationships = (type: string, target: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

/** The blank form as a Word document with content controls (ECMA-376 17.5.2). The same bytes for the same labels. */
export const makeBlankDocx = (labels: FormLabels): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes),
      '_rels/.rels': strToU8(relationships('officeDocument', 'word/document.xml')),
      'word/document.xml': strToU8(documentXml(labels)),
      'word/styles.xml': strToU8(stylesXml),
      'word/_rels/document.xml.rels': strToU8(relationships('styles', 'styles.xml')),
    },
    { mtime: '2026-01-01T12:00:00' },
  )
