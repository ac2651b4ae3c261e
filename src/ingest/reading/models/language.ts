import type { Weights } from '../scoring/linear.ts'

/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */
export const languageModel: Weights = {
  organisation: -4.47,
  row: 4.14,
  'cue.languageCues': 3.03,
  'partners.found': -2.95,
  beforeOrganisation: -2.59,
  inSentence: 2.35,
  'triage.seek': -1.1,
  otherRow: -1,
  'partners.wanted': -0.97,
  bias: -0.83,
  closes: -0.3,
  sentenceCue: -0.07,
}
