import { SURE } from '../../src/domain/reading.ts'
import type { Weights } from '../../src/ingest/reading/scoring/linear.ts'
import { crossValidate, type Example, type Fitted, fitWeights, type Validated } from './fit.ts'

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`

/** Prints how well examples are told apart on folds not seen, and fits the weights on all of them. */
export const report = (
  title: string,
  examples: readonly Example[],
  start: Readonly<Record<string, Weights>>,
  ridge: number,
): { weights: Fitted; decisions: Validated['decisions'] } => {
  const options = { ridge, rounds: 150 }
  const { accuracy, perClass, decisions } = crossValidate(examples, start, options)
  console.log(`\n${title}: ${examples.length} examples, accuracy ${percent(accuracy)} on folds not seen`)
  for (const { name, precision, recall, examples: count } of perClass)
    console.log(`  ${name.padEnd(12)} precision ${percent(precision)}  recall ${percent(recall)}  (${count})`)
  const sure = decisions.filter(({ probability }) => probability >= 0.9)
  console.log(
    `  sure (0.9): ${percent(sure.length / Math.max(1, decisions.length))} of them, right ${percent(sure.filter(({ right }) => right).length / Math.max(1, sure.length))}`,
  )
  return { weights: fitWeights(examples, start, options), decisions }
}

export const binary = (weights: Weights): Record<string, Weights> => ({ yes: weights, no: { bias: 0 } })

/** Two classes share one set of weights: what speaks for the one speaks against the other. */
const single = (fitted: Fitted): Record<string, number> => {
  const all = new Set([...Object.keys(fitted['yes'] ?? {}), ...Object.keys(fitted['no'] ?? {})])
  return Object.fromEntries(
    [...all].map((name) => [name, (fitted['yes']?.[name] ?? 0) - (fitted['no']?.[name] ?? 0)]),
  )
}

export const reportBinary = (title: string, examples: readonly Example[], start: Weights, ridge: number) => {
  const { weights, decisions } = report(title, examples, binary(start), ridge)
  return { weights: single(weights), decisions }
}

/** How many of a field's values are sure, how many of these are right, and how many of the right ones are sure, on folds. */
export const reportConfidence = (
  field: string,
  examples: readonly Example[],
  start: Readonly<Record<string, Weights>>,
): Record<string, number> => {
  const options = { ridge: 2, rounds: 150 }
  const { decisions } = crossValidate(examples, start, options)
  const right = decisions.filter(({ label }) => label === 'yes')
  const sure = decisions.filter(({ said, probability }) => said === 'yes' && probability >= SURE)
  const sureRight = sure.filter(({ label }) => label === 'yes').length
  console.log(
    `confidence of ${field.padEnd(21)} ${String(examples.length).padStart(4)} values, right ${percent(right.length / Math.max(1, examples.length))}; of the sure ones right ${percent(sureRight / Math.max(1, sure.length))}, of the right ones sure ${percent(sureRight / Math.max(1, right.length))}`,
  )
  return single(fitWeights(examples, start, options))
}
