import type { Weights } from '../scoring/linear.ts'

/** Is it the title that a moderator would give? The best candidate of an offer is taken. */
export const titleModel: Weights = {
  bias: -1,
  row: 3,
  formRow: 4,
  quote: 0.8,
  subject: 0.8,
  cutSubject: 0.8,
  forwardedSubject: -0.2,
  heading: 0.4,
  section: 1,
  afterLabel: 1,
  named: 1.8,
  inSubject: 1.6,
  repeated: 0.4,
  organisation: -1,
  organisationBefore: -2,
  programmeBefore: -1,
  programmeAfter: -1.5,
  generic: -2,
  numbers: -1,
  oneWord: -0.6,
  long: -0.8,
  reply: -1,
  ownSection: 1,
  beside: -1,
}
