import type { Budget, Fact } from '../../../domain/reading.ts'
import { lineAt } from '../finders/date-roles.ts'
import type { MoneySpan } from '../finders/money.ts'
import { quietRoles } from './mentions.ts'
import { factOf, preferOwn, type Scope } from './scope.ts'

const budgetScore = (money: MoneySpan): number => {
  if (money.fields.includes('budget')) return 6
  if (money.fields.includes('partnerBudget')) return 3
  if (money.fields.includes('ownShare')) return 0.2
  if (quietRoles.has(lineAt(money.source, money.start)?.role ?? 'text')) return -1
  const { total = 0, perPartner = 0, otherMoney = 0 } = money.features
  return (
    0.6 +
    total * 2 +
    perPartner * 1.2 -
    otherMoney * 2 +
    Math.min(0.6, Math.log10(Math.max(1, money.amount)) * 0.12)
  )
}

export const assembleBudget = (scope: Scope, all: readonly MoneySpan[]): Fact<Budget> | null => {
  const best = preferOwn(scope, all, (one) => one)
    .map((money) => ({ money, score: budgetScore(money) }))
    .sort((a, b) => b.score - a.score)[0]
  if (!best || best.score < 0.9) return null
  const { amount, currency } = best.money
  return factOf({ amount, currency }, best.money, Math.min(0.95, 0.35 + best.score * 0.2))
}
