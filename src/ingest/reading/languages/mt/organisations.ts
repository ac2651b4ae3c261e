import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `GAL, grupp ta' azzjoni lokali, gruppi ta' azzjoni lokali, LAG, fondazzjoni GAL`,
  flag: 'FLAG, GALS',
  municipality: 'kunsill lokali, kunsilli lokali, kunsill, muniċipju, reġjun, kunsill reġjonali',
  agency: 'ministeru, aġenzija, aġenziji, awtorità, kamra tal-kummerċ, park nazzjonali, dipartiment',
  ngo: `
    għaqda, għaqdiet, assoċjazzjoni, assoċjazzjonijiet, fondazzjoni, fondazzjonijiet, NGO, kooperattiva,
    kooperattivi, organizzazzjoni, organizzazzjonijiet, soċjetà, każin, għaqda mhux governattiva`,
  education: `skola, skejjel, università, universitajiet, istitut, kulleġġ, ċentru ta' riċerka`,
  company: `
    kumpanija, kumpaniji, negozju, negozji, azjenda, razzett, irziezet, bdiewa, intrapriża soċjali`,
  network: 'netwerk, netwerk rurali, federazzjoni',
}

export const legalForms: Phrases = 'ltd, plc, limited'

export const organisationWords: Phrases = `
  ċentru, grupp, uffiċċju, mużew, netwerk, kooperattiva, fondazzjoni, kumitat`
