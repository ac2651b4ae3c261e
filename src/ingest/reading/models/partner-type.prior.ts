import type { Weights } from '../scoring/linear.ts'

/** Is a kind of organisation that is named one that is sought as a partner? */
export const partnerTypeModel: Weights = {
  bias: -1.7,
  'partners.wanted': 2.4,
  'partners.partner': 0.8,
  'partners.found': -2,
  'partners.example': -1.4,
  'triage.seek': 1.4,
  'cue.applicantCues': -0.8,
  'cue.programmeCues': -0.4,
  sentenceSeek: 1.2,
  sentenceWanted: 0.5,
  sentencePartner: 0.3,
  sentenceFound: -0.6,
  sentenceExample: -0.5,
  rowTypes: 5,
  rowSought: 3.2,
  rowFound: -5,
  rowCountry: -5,
  named: -1.6,
  signature: -4,
  disclaimer: -5,
  boilerplate: -5,
  closing: -3,
  greeting: -2,
  header: -5,
}
