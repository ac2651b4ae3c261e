import { describe, expect, it } from 'vitest'
import { attachmentLimits, readAttachment } from '../../../../src/ingest/reading/attachments/index.ts'
import { type FormField, formFields, optionsOf } from '../../../../src/ingest/reading/forms/form-labels.ts'
import {
  type FormLanguage,
  formLabels,
  formLanguages,
  makeBlankForm,
} from '../../../../src/ingest/reading/forms/index.ts'
import { type Filling, fillDocx, fillPdf } from './filled-form.ts'

const written: Partial<Record<FormField, string>> = {
  title: 'Ścieżki & źródła: water for <dry> summers',
  description:
    'We restore springs along the old road.\nIn 2025, 14 of 60 were dry; we plant hedges above them.',
  organisation: 'LAG Höga Ängar – Łąki',
  country: 'Sverige / Polska',
  place: 'Nykvarnsås',
  partnerCountries: 'Portugal, Ελλάδα, България',
  replyBy: '30.06.2027',
  applicationBy: '15 October 2027',
  periodStart: '01/2028',
  periodEnd: '12/2029',
  budget: '120 000 €',
  languages: 'English, polski',
  contactName: 'Żaneta Öberg-Łyżwa',
  contactEmail: 'zaneta@hoga-angar.example',
  contactPhone: '+46 8 123 45 67',
  link: 'https://hoga-angar.example/springs?a=1&b=2',
}

/** Which boxes are ticked, by their place in the list. */
const ticks: Partial<Record<FormField, number[]>> = {
  kind: [0],
  themes: [6, 8, 22],
  type: [0],
  partnerTypes: [0, 2, 5],
}
const chosenProgramme = 0
const filling: Filling = { written, ticks, programme: chosenProgramme }

const expectedRows = (language: FormLanguage): Record<string, string> => {
  const labels = formLabels[language]
  return Object.fromEntries(
    formFields.map((field) => {
      const options = optionsOf(labels, field)
      if (field === 'programme')
        return [labels.fields[field], Object.values(labels.programmes)[chosenProgramme] ?? '']
      if (!options) return [labels.fields[field], written[field] ?? '']
      return [labels.fields[field], (ticks[field] ?? []).map((index) => options[index]).join('\n')]
    }),
  )
}

const rowsOf = async (name: string, content: Uint8Array): Promise<Record<string, string>> => {
  const reading = await readAttachment(
    { name, contentType: 'application/octet-stream', content },
    attachmentLimits,
  )
  expect(reading.notice).toBeNull()
  for (const row of reading.rows) {
    expect(reading.text.slice(row.labelStart, row.labelEnd)).toBe(row.label)
    expect(reading.text.slice(row.start, row.end)).toBe(row.value)
  }
  const { heading } = { heading: new Set(Object.values(formLabels).map((labels) => labels.heading)) }
  return Object.fromEntries(
    reading.rows.filter((row) => !heading.has(row.label)).map((row) => [row.label, row.value]),
  )
}

describe.each(formLanguages)('the blank form in %s', (language) => {
  it('comes back from Word without a single error', async () => {
    const filled = fillDocx(await makeBlankForm(language, 'docx'), language, filling)
    expect(await rowsOf('form.docx', filled)).toEqual(expectedRows(language))
  })

  it('comes back from a PDF viewer without a single error', async () => {
    const filled = await fillPdf(await makeBlankForm(language, 'pdf'), language, filling)
    expect(await rowsOf('form.pdf', filled)).toEqual(expectedRows(language))
  })

  it('says nothing while it is empty', async () => {
    expect(await rowsOf('form.docx', await makeBlankForm(language, 'docx'))).toEqual({})
    expect(await rowsOf('form.pdf', await makeBlankForm(language, 'pdf'))).toEqual({})
  })

  it('has a label for each field that no other field has', () => {
    const labels = Object.values(formLabels[language].fields)
    expect(new Set(labels).size).toBe(labels.length)
  })
})
