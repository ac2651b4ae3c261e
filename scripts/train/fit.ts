import type { Features, Weights } from '../../src/ingest/reading/scoring/linear.ts'

/** One labelled candidate. `group` is its mail: folds never part a mail. */
export interface Example {
  features: Features
  label: string
  group: string
}

export type Fitted = Record<string, Record<string, number>>

interface FitOptions {
  /** Pull towards the weights begun with. */
  ridge: number
  rounds: number
}

const softmax = (scores: readonly number[]): number[] => {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return raised.map((value) => value / total)
}

export const probabilitiesOf = (features: Features, classes: readonly string[], weights: Fitted): number[] =>
  softmax(
    classes.map((name) => {
      const own = weights[name] as Record<string, number>
      let sum = own['bias'] ?? 0
      for (const [feature, value] of Object.entries(features)) sum += value * (own[feature] ?? 0)
      return sum
    }),
  )

/**
 * Multinomial logistic regression by AdaGrad, with a ridge that pulls towards the weights it begins with: what a person
 * wrote down stands until enough examples speak against it.
 */
export const fitWeights = (
  examples: readonly Example[],
  start: Readonly<Record<string, Weights>>,
  { ridge, rounds }: FitOptions,
): Fitted => {
  const classes = Object.keys(start)
  const weights: Fitted = Object.fromEntries(classes.map((name) => [name, { ...start[name] }]))
  const squares: Fitted = Object.fromEntries(classes.map((name) => [name, {}]))
  const features = [...new Set(examples.flatMap((example) => Object.keys(example.features)))]
  for (let round = 0; round < rounds; round++) {
    const gradient: Fitted = Object.fromEntries(classes.map((name) => [name, {}]))
    for (const { features: given, label } of examples) {
      const probabilities = probabilitiesOf(given, classes, weights)
      classes.forEach((name, i) => {
        const error = (probabilities[i] as number) - (name === label ? 1 : 0)
        const own = gradient[name] as Record<string, number>
        own['bias'] = (own['bias'] ?? 0) + error
        for (const [feature, value] of Object.entries(given))
          own[feature] = (own[feature] ?? 0) + error * value
      })
    }
    for (const name of classes) {
      for (const feature of ['bias', ...features]) {
        const own = weights[name] as Record<string, number>
        const pull = ridge * ((own[feature] ?? 0) - (start[name]?.[feature] ?? 0))
        const slope = (gradient[name]?.[feature] ?? 0) + pull
        const square = squares[name] as Record<string, number>
        square[feature] = (square[feature] ?? 0) + slope * slope
        own[feature] = (own[feature] ?? 0) - (0.3 * slope) / Math.sqrt(square[feature] + 1e-8)
      }
    }
  }
  return weights
}

export interface Validated {
  accuracy: number
  perClass: { name: string; precision: number; recall: number; examples: number }[]
  /** Probability given to each decision, and whether it was right: for calibration. */
  decisions: { probability: number; right: boolean; label: string; said: string }[]
}

/** Figures on examples that the weights did not see: five folds, by mail. */
export const crossValidate = (
  examples: readonly Example[],
  start: Readonly<Record<string, Weights>>,
  options: FitOptions,
): Validated => {
  const classes = Object.keys(start)
  const groups = [...new Set(examples.map(({ group }) => group))].sort()
  const foldOf = new Map(groups.map((group, i) => [group, i % 5]))
  const decisions: Validated['decisions'] = []
  for (let fold = 0; fold < 5; fold++) {
    const weights = fitWeights(
      examples.filter(({ group }) => foldOf.get(group) !== fold),
      start,
      options,
    )
    for (const { features, label, group } of examples) {
      if (foldOf.get(group) !== fold) continue
      const probabilities = probabilitiesOf(features, classes, weights)
      const at = probabilities.indexOf(Math.max(...probabilities))
      decisions.push({
        probability: probabilities[at] as number,
        right: classes[at] === label,
        label,
        said: classes[at] as string,
      })
    }
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
  return {
    accuracy: share(decisions.filter(({ right }) => right).length, decisions.length),
    perClass: classes.map((name) => {
      const hit = decisions.filter((one) => one.label === name && one.said === name).length
      return {
        name,
        precision: share(hit, decisions.filter(({ said }) => said === name).length),
        recall: share(hit, decisions.filter(({ label }) => label === name).length),
        examples: decisions.filter(({ label }) => label === name).length,
      }
    }),
    decisions,
  }
}
