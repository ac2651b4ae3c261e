import type { Weights } from '../scoring/linear.ts'

/** Is the amount what the offer's project costs in all, else what one partner gets or pays? */
export const budgetModel: Weights = {
  bias: -0.8,
  rowBudget: 4,
  rowPartner: 2,
  rowOwnShare: -3,
  quiet: -3,
  total: 2,
  perPartner: 1,
  otherMoney: -2,
  largest: 0.8,
  only: 0.5,
  small: -1.5,
}
