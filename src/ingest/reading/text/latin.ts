/** Greek and Cyrillic letters by Latin ones that sound like them, after folding: only for finding a name, never for showing it. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  ј: 'i',
  к: 'k',
  л: 'l',
  љ: 'l',
  м: 'm',
  н: 'n',
  њ: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'h',
  ќ: 'k',
  ђ: 'd',
  ѓ: 'g',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'h',
  џ: 'd',
  ш: 's',
  щ: 's',
  ъ: 'a',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  ѕ: 'z',
  ё: 'e',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 't',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
}

const greekPairs: readonly [RegExp, string][] = [
  [/ου/g, 'u'],
  [/[εο]ι/g, 'ι'],
  [/αι/g, 'ε'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γκ/g, 'g'],
]

const latinPairs: readonly [RegExp, string][] = [
  [/shch|sch|sh/g, 's'],
  [/kh|ch/g, 'h'],
  [/zh/g, 'z'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ts/g, 'c'],
  [/ks/g, 'x'],
  [/(?:y|i|j)(?=[aeou])/g, ''],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
]

const greekInLatin: readonly [RegExp, string][] = [
  [/[eo]i/g, 'i'],
  [/ai/g, 'e'],
  [/mp/g, 'b'],
  [/nt/g, 'd'],
  [/gk/g, 'g'],
]

const replaced = (text: string, pairs: readonly [RegExp, string][]): string =>
  pairs.reduce((so, [pair, by]) => so.replace(pair, by), text)

const spelled = (text: string): string => {
  let latin = ''
  for (const c of text) latin += letters[c] ?? c
  return latin
}

const bare = (text: string): string => text.replace(/ii+/g, 'i').replace(/(\p{L})\1/gu, '$1')

/** Is it written in Greek or Cyrillic letters? */
export const script = (text: string): 'greek' | 'cyrillic' | null => {
  for (const c of text) {
    if (c >= '\u0370' && c < '\u0400') return 'greek'
    if (c >= '\u0400' && c < '\u0530') return 'cyrillic'
  }
  return null
}

/** The sound of a folded name, alike for "Каварна" and "Kavarna", "Χαλκί" and "Chalki". */
export const soundOf = (folded: string, writing: 'greek' | 'cyrillic'): string => {
  const latin = spelled(writing === 'greek' ? replaced(folded, greekPairs) : folded)
  const pairs = writing === 'greek' ? [...latinPairs, ...greekInLatin] : latinPairs
  return bare(replaced(latin, pairs))
}
