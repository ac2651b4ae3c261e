import type { Weights } from '../scoring/linear.ts'

/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */
export const languageModel: Weights = {
  row: 4.01,
  inSentence: 2.72,
  'cue.languageCues': 2.55,
  organisation: -2.26,
  beforeOrganisation: -1.53,
  sentenceCue: 1.48,
  'partners.found': -1.41,
  otherRow: -1,
  'triage.seek': -0.84,
  bias: -0.82,
  'partners.wanted': -0.79,
  closes: -0.64,
}
