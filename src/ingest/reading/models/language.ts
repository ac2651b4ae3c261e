import type { Weights } from '../scoring/linear.ts'

/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */
export const languageModel: Weights = {
  organisation: -4.49,
  row: 4.14,
  'cue.languageCues': 3.01,
  'partners.found': -2.95,
  beforeOrganisation: -2.59,
  inSentence: 2.33,
  'triage.seek': -1.11,
  otherRow: -1,
  'partners.wanted': -0.99,
  bias: -0.8,
  closes: -0.27,
  sentenceCue: -0.1,
}
