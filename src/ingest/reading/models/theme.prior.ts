import type { Weights } from '../scoring/linear.ts'

/** Does a theme that the mail touches clearly apply? */
export const themeModel: Weights = {
  bias: -3,
  score: 0.7,
  distinct: 0.5,
  ratio: 2,
  share: 1.5,
  inTitle: 0.6,
  inSubject: 0.5,
  inRow: 3,
  early: 0.2,
  rivals: -0.3,
  whoWrites: -0.4,
  joined: -0.2,
  rank0: 0.8,
  rank1: 0.4,
  rank4: -0.3,
  rank5: -0.8,
}
