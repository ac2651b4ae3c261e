import type { Fact } from '../../../domain/reading.ts'
import type { LabelledRow, Source } from '../document.ts'
import type { FormLabels } from '../forms/form-labels.ts'
import { formLabels } from '../forms/labels/index.ts'
import { factOf, isInScope, type Scope } from './scope.ts'

type TickedField = 'themes' | 'partnerTypes'

const optionsOf = (labels: FormLabels, field: TickedField): Readonly<Record<string, string>> =>
  field === 'themes' ? labels.themes : labels.organisationTypes

/** The options of one row, if every line of it is one. */
const optionsIn = (source: Source, row: LabelledRow, field: TickedField): Fact<string>[] => {
  const labels = Object.values(formLabels).find(({ fields }) => fields[field] === row.label)
  if (!labels || !row.form) return []
  const options = new Map(Object.entries(optionsOf(labels, field)).map(([value, text]) => [text, value]))
  let start = row.start
  const facts: Fact<string>[] = []
  for (const line of source.tokens.text.slice(row.start, row.end).split('\n')) {
    const value = options.get(line.trim())
    if (value === undefined) return []
    facts.push(factOf(value, { source, start, end: start + line.length }, 0.99))
    start += line.length + 1
  }
  return facts
}

/** What is ticked in the program's own blank form: nothing is left to judge. Empty where there is none. */
export const ticked = <T extends string>(scope: Scope, field: TickedField): Fact<T>[] =>
  scope.document.sources.flatMap((source) =>
    source.rows
      .filter((row) => isInScope(scope, source, row.start))
      .flatMap((row) => optionsIn(source, row, field) as Fact<T>[]),
  )
