/** One measured figure. `goal`: at most (of durations) or at least (of rates) so much; null: told for its own sake. */
export interface Figure {
  what: string
  value: number
  unit: 'ms' | 'a second'
  goal: number | null
}

const isMet = ({ value, unit, goal }: Figure): boolean =>
  goal === null || (unit === 'ms' ? value <= goal : value >= goal)

/** Gives whether the goal is met. */
export const print = (figure: Figure): boolean => {
  const { what, value, unit, goal } = figure
  const met = isMet(figure)
  const verdict =
    goal === null
      ? ''
      : `   goal: ${unit === 'ms' ? 'at most' : 'at least'} ${goal}   ${met ? 'met' : 'MISSED'}`
  console.log(`${what.padEnd(52)} ${value.toFixed(value < 100 ? 1 : 0).padStart(7)} ${unit}${verdict}`)
  return met
}

/** The value that such a share of all does not exceed. */
export const share = (values: number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}
