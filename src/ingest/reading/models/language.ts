import type { Weights } from '../scoring/linear.ts'

/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */
export const languageModel: Weights = {
  row: 4.01,
  inSentence: 2.74,
  'cue.languageCues': 2.55,
  organisation: -2.12,
  beforeOrganisation: -1.47,
  sentenceCue: 1.45,
  'partners.found': -1.34,
  bias: -1.12,
  otherRow: -1,
  'triage.seek': -0.84,
  'partners.wanted': -0.76,
  closes: -0.48,
}
