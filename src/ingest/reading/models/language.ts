import type { Weights } from '../scoring/linear.ts'

/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */
export const languageModel: Weights = {
  organisation: -5.02,
  row: 4.1,
  'cue.languageCues': 3.27,
  'partners.found': -3.13,
  inSentence: 2.37,
  beforeOrganisation: -1.64,
  'partners.wanted': -1.43,
  otherRow: -1,
  'triage.seek': -0.98,
  bias: -0.65,
  sentenceCue: -0.6,
  closes: -0.31,
}
