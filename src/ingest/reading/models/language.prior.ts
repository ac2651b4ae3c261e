import type { Weights } from '../scoring/linear.ts'

/** Is a language that is named one in which the partners would work? */
export const languageModel: Weights = {
  bias: -1.4,
  'cue.languageCues': 2,
  sentenceCue: 1,
  inSentence: 0.6,
  row: 4,
  otherRow: -1,
  closes: 0.3,
  organisation: -0.8,
  beforeOrganisation: -2,
  'partners.wanted': -0.4,
  'partners.found': -0.8,
  'triage.seek': -0.4,
}
