/** Languages that write compounds as one word, the head last: "Tagespflege", "hyvinvointimatkailu", "sommarläger". */
export const compoundingLanguages: ReadonlySet<string> = new Set([
  'da',
  'de',
  'et',
  'fi',
  'hu',
  'is',
  'nl',
  'no',
  'sv',
])
