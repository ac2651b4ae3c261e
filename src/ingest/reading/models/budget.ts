import type { Weights } from '../scoring/linear.ts'

/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */
export const budgetModel: Weights = {
  small: -3.4,
  rowOwnShare: -3.03,
  largest: 2.97,
  rowBudget: 2.57,
  otherMoney: -2.54,
  quiet: -2.53,
  total: 2.33,
  rowPartner: 2.02,
  only: 1.71,
  perPartner: 1.25,
  bias: -0.92,
}
