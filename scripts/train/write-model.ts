import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Weights } from '../../src/ingest/reading/scoring/linear.ts'
import type { Fitted } from './fit.ts'

const rounded = (weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights)
    .filter(([feature, weight]) => feature === 'bias' || Math.abs(weight) >= 0.02)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(
      ([feature, weight]) =>
        `    ${/^[a-z]\w*$/i.test(feature) ? feature : `'${feature}'`}: ${Math.round(weight * 100) / 100},`,
    )
    .join('\n')

const modelFile = (name: string): string =>
  join(import.meta.dirname, '../../src/ingest/reading/models', `${name}.ts`)

const note =
  '/** Fitted by `npm run train`; begun from the `.prior.ts` beside it. A weight is what one unit of the feature adds. */'

const write = (file: string, imports: readonly string[], name: string, type: string, body: string): void =>
  writeFileSync(
    modelFile(file),
    `${imports.join('\n')}\n\n${note}\nexport const ${name}: ${type} = {\n${body}\n}\n`,
  )

/** A model of several classes, or of several values: weights for each. `typeImport` brings the types that `type` names. */
export const writeModel = (
  file: string,
  name: string,
  type: string,
  weights: Fitted,
  typeImport: string,
): void => {
  const classes = Object.entries(weights).map(
    ([of, own]) => `  ${/^\w+$/.test(of) ? of : `'${of}'`}: {\n${rounded(own)}\n  },`,
  )
  const model = type.startsWith('Model<') ? ["import type { Model } from '../scoring/linear.ts'"] : []
  write(file, [typeImport, ...model].sort(), name, type, classes.join('\n'))
}

/** A model of one question: yes or no. */
export const writeWeights = (file: string, name: string, weights: Weights): void =>
  write(
    file,
    ["import type { Weights } from '../scoring/linear.ts'"],
    name,
    'Weights',
    rounded(weights).replace(/^ {2}/gm, ''),
  )
