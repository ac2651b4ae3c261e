/** Named features of one candidate. */
export type Features = Readonly<Record<string, number>>

/** One class's weight per feature; `bias` always counts. */
export type Weights = Readonly<Record<string, number>>

export const dot = (features: Features, weights: Weights): number => {
  let sum = weights['bias'] ?? 0
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0)
  return sum
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** The logarithm of the odds; probabilities of 0 and 1 are taken for 0.01 and 0.99. */
export const logit = (probability: number): number => {
  const kept = Math.min(0.99, Math.max(0.01, probability))
  return Math.log(kept / (1 - kept))
}

export type Model<Class extends string> = Readonly<Record<Class, Weights>>

export interface Ranked<Class extends string> {
  best: Class
  probability: number
  probabilities: Record<Class, number>
}

/** Probabilities over the classes of a multinomial logistic model. */
export const classify = <Class extends string>(features: Features, model: Model<Class>): Ranked<Class> => {
  const classes = Object.keys(model) as Class[]
  const scores = classes.map((name) => dot(features, model[name]))
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const total = raised.reduce((sum, value) => sum + value, 0)
  const probabilities = Object.fromEntries(
    classes.map((name, i) => [name, (raised[i] as number) / total]),
  ) as Record<Class, number>
  const at = raised.indexOf(Math.max(...raised))
  return { best: classes[at] as Class, probability: (raised[at] as number) / total, probabilities }
}
