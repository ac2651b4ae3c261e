import type { OfferContent } from '../../src/domain/offer.ts'
import type { ConfidenceField } from '../../src/ingest/reading/models/confidence.prior.ts'
import { assembleUncalibrated } from '../../src/ingest/reading/offer/assemble.ts'
import { confidenceFeatures, mapFacts } from '../../src/ingest/reading/offer/confidence.ts'
import { logit } from '../../src/ingest/reading/scoring/linear.ts'
import { isRight } from '../is-right.ts'
import type { Case } from './cases.ts'
import type { Example, Validated } from './fit.ts'

export interface ConfidenceExample extends Example {
  field: ConfidenceField
}

/** Which of a finder's values are right, on the offers that were found one for one. */
export const confidenceExamples = ({ name, document, gold }: Case): ConfidenceExample[] => {
  const read = gold.offers.length > 0 ? assembleUncalibrated(document) : []
  if (read.length !== gold.offers.length) return []
  return read.flatMap((offer, i) => {
    const examples: ConfidenceExample[] = []
    mapFacts(offer, (field, fact) => {
      const features = confidenceFeatures({ document, offer, offers: read.length }, field, fact)
      examples.push({
        field,
        features,
        group: name,
        label: isRight(field, fact.value, gold.offers[i] as OfferContent) ? 'yes' : 'no',
      })
      return fact
    })
    return examples
  })
}

/** A fitted model's own probabilities on the folds that it did not see. */
export const fromFolds = (
  field: ConfidenceField,
  decisions: Validated['decisions'],
  said: readonly string[],
): ConfidenceExample[] =>
  decisions
    .filter((one) => said.includes(one.said))
    .map((one, i) => ({
      field,
      features: { raw: logit(one.probability) },
      group: `${i}`,
      label: one.right ? 'yes' : 'no',
    }))
