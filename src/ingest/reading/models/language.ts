import type { Weights } from '../scoring/linear.ts'

/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */
export const languageModel: Weights = {
  row: 4.01,
  inSentence: 2.74,
  'cue.languageCues': 2.47,
  organisation: -2.16,
  beforeOrganisation: -1.91,
  'partners.found': -1.8,
  sentenceCue: 1.53,
  otherRow: -1,
  'partners.wanted': -0.91,
  'triage.seek': -0.88,
  bias: -0.84,
  closes: -0.51,
}
