import { describe, expect, it } from 'vitest'
import { contentOf, type OfferContent } from '../../../../src/domain/offer.ts'
import { organisationTypes, programmes, themes } from '../../../../src/domain/vocabulary.ts'
import {
  type FormLanguage,
  formLabels,
  formLanguages,
  makeBlankForm,
} from '../../../../src/ingest/reading/forms/index.ts'
import { readMail } from '../../../../src/ingest/reading/read.ts'
import { type Filling, fillDocx, fillPdf } from './filled-form.ts'

const named = (language: FormLanguage, type: 'region' | 'language', codes: readonly string[]): string =>
  codes.map((code) => new Intl.DisplayNames([language], { type }).of(code)).join(', ')

const placeIn = <T extends string>(options: Record<T, string>, wanted: readonly T[]): number[] =>
  wanted.map((one) => Object.keys(options).indexOf(one))

const fillingFor = (language: FormLanguage): Filling => {
  const labels = formLabels[language]
  return {
    written: {
      title: 'Springs of the Old Road',
      description: 'We restore springs along the old road and plant hedges above them.',
      organisation: 'LAG Höga Ängar',
      country: named(language, 'region', ['SE']),
      place: 'Nyköping',
      partnerCountries: named(language, 'region', ['PT', 'GR', 'BG']),
      replyBy: '30.06.2027',
      applicationBy: '15.10.2027',
      periodStart: '01/2028',
      periodEnd: '12/2029',
      budget: '120 000 €',
      languages: named(language, 'language', ['en', 'pl']),
      contactName: 'Sara Öberg',
      contactEmail: 'sara@hoga-angar.example',
      contactPhone: '+46 8 123 45 67',
      link: 'https://hoga-angar.example/springs',
    },
    ticks: {
      kind: [0],
      themes: placeIn(labels.themes, ['environment', 'agriculture']),
      type: placeIn(labels.organisationTypes, ['lag']),
      partnerTypes: placeIn(labels.organisationTypes, ['lag', 'municipality']),
    },
    programme: Object.keys(labels.programmes).indexOf('LEADER'),
  }
}

const expected: Omit<OfferContent, 'summary' | 'language'> = {
  kind: 'partner-search',
  title: 'Springs of the Old Road',
  organisation: { name: 'LAG Höga Ängar', type: 'lag', country: 'SE', place: 'Nyköping' },
  themes: ['agriculture', 'environment'],
  partners: { countries: ['BG', 'GR', 'PT'], types: ['lag', 'municipality'] },
  programme: 'LEADER',
  deadlines: [
    { date: '2027-06-30', purpose: 'reply' },
    { date: '2027-10-15', purpose: 'application' },
  ],
  period: { start: '2028-01', end: '2029-12' },
  budget: { amount: 120_000, currency: 'EUR' },
  languages: ['en', 'pl'],
  contacts: [{ name: 'Sara Öberg', email: 'sara@hoga-angar.example', phone: '+4681234567' }],
  links: ['https://hoga-angar.example/springs'],
}

const mailWith = (name: string, form: Uint8Array): Uint8Array =>
  Buffer.from(
    [
      'From: Sara Öberg <sara@hoga-angar.example>',
      'To: contact@network.example',
      'Subject: form',
      'Date: Mon, 01 Mar 2027 10:00:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Sara',
      '--b',
      `Content-Type: application/octet-stream; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(form).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--b--',
      '',
    ].join('\r\n'),
  )

const offerIn = async (name: string, form: Uint8Array) => {
  const { triage, offers } = await readMail(mailWith(name, form), { receivedAt: new Date('2027-03-01') })
  expect(triage).toBe('offer')
  expect(offers).toHaveLength(1)
  const [offer] = offers
  if (!offer) throw new Error('no offer')
  const { summary: _, language: __, ...content } = contentOf(offer, 'en')
  return {
    ...content,
    themes: content.themes.toSorted(),
    languages: content.languages.toSorted(),
    partners: {
      countries: content.partners.countries.toSorted(),
      types: content.partners.types.toSorted(),
    },
  }
}

describe.each(formLanguages)('a filled form in %s that is mailed', (language) => {
  it('is the offer that was written, from Word', async () => {
    const form = fillDocx(await makeBlankForm(language, 'docx'), language, fillingFor(language))
    expect(await offerIn('form.docx', form)).toEqual(expected)
  })

  it('is the offer that was written, from a PDF viewer', async () => {
    const form = await fillPdf(await makeBlankForm(language, 'pdf'), language, fillingFor(language))
    expect(await offerIn('form.pdf', form)).toEqual(expected)
  })
})

it('the boxes of the form are the words of the domain', () => {
  for (const language of formLanguages) {
    const labels = formLabels[language]
    expect(Object.keys(labels.themes).sort()).toEqual([...themes].sort())
    expect(Object.keys(labels.organisationTypes).sort()).toEqual([...organisationTypes].sort())
    expect(Object.keys(labels.programmes).sort()).toEqual([...programmes].sort())
  }
})
