import type { Weights } from '../scoring/linear.ts'

/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */
export const languageModel: Weights = {
  row: 4.01,
  inSentence: 2.74,
  'cue.languageCues': 2.54,
  organisation: -2.3,
  beforeOrganisation: -1.56,
  sentenceCue: 1.48,
  'partners.found': -1.42,
  otherRow: -1,
  'triage.seek': -0.85,
  'partners.wanted': -0.8,
  bias: -0.78,
  closes: -0.62,
}
