import type { Budget, Fact } from '../../../domain/reading.ts'
import type { MoneySpan } from '../finders/money.ts'
import { budgetModel } from '../models/budget.ts'
import { dot, type Features, sigmoid } from '../scoring/linear.ts'
import { lineAt } from '../text/line-at.ts'
import { quietRoles } from './mentions.ts'
import { factOf, preferOwn, type Scope } from './scope.ts'

export interface BudgetCandidate {
  money: MoneySpan
  features: Features
  probability: number
}

/** Fees and prices are smaller than projects, in any currency of Europe. */
const smallBelow = 3_000

const rowFeature: Readonly<Record<string, string>> = {
  budget: 'rowBudget',
  partnerBudget: 'rowPartner',
  ownShare: 'rowOwnShare',
}

const featuresOf = (money: MoneySpan, amounts: ReadonlySet<number>, largest: number): Features => {
  const row = money.fields.flatMap((field) => rowFeature[field] ?? [])
  return {
    ...money.features,
    ...Object.fromEntries(row.map((name) => [name, 1])),
    ...(quietRoles.has(lineAt(money.source, money.start)?.role ?? 'text') ? { quiet: 1 } : {}),
    ...(amounts.size === 1 ? { only: 1 } : {}),
    ...(money.amount === largest ? { largest: 1 } : {}),
    ...(money.amount < smallBelow ? { small: 1 } : {}),
  }
}

/** The amounts that the offer names, the likeliest budget first. */
export const gatherBudgets = (scope: Scope, all: readonly MoneySpan[]): BudgetCandidate[] => {
  const near = preferOwn(scope, all, (one) => one)
  const amounts = new Set(near.map(({ amount }) => amount))
  const largest = Math.max(...amounts)
  return near
    .map((money) => {
      const features = featuresOf(money, amounts, largest)
      return { money, features, probability: sigmoid(dot(features, budgetModel)) }
    })
    .sort((a, b) => b.probability - a.probability)
}

export const assembleBudget = (scope: Scope, all: readonly MoneySpan[]): Fact<Budget> | null => {
  const [best] = gatherBudgets(scope, all)
  if (!best || best.probability < 0.5) return null
  const { amount, currency } = best.money
  return factOf({ amount, currency }, best.money, best.probability)
}
