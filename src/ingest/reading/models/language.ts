import type { Weights } from '../scoring/linear.ts'

/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */
export const languageModel: Weights = {
  row: 4.06,
  organisation: -3.29,
  'cue.languageCues': 3.11,
  inSentence: 2.88,
  bias: -1.79,
  'partners.found': -1.4,
  beforeOrganisation: -1.36,
  otherRow: -1,
  'triage.seek': -0.95,
  sentenceCue: 0.76,
  closes: -0.39,
  'partners.wanted': -0.32,
}
