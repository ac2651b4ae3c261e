import { placeEndings } from '../../languages/place-endings.ts'
import type { LanguageCode } from '../../languages/shape.ts'
import { listed } from '../../text/phrases.ts'
import { type Place, placesNamed } from '../gazetteer.ts'

interface Rule {
  ending: string
  base: string
}

interface Rules {
  nouns: Rule[]
  adjectives: Rule[]
}

const rulesOf = (phrases: string | undefined): Rule[] =>
  listed(phrases ?? '')
    .map((rule) => {
      const [ending = '', base = ''] = rule.split('>')
      return { ending, base }
    })
    .sort((a, b) => b.ending.length - a.ending.length)

const compiled = new Map<LanguageCode, Rules>()

const rulesFor = (language: LanguageCode): Rules => {
  const known = compiled.get(language)
  if (known) return known
  const endings = placeEndings[language]
  const rules = { nouns: rulesOf(endings?.nouns), adjectives: rulesOf(endings?.adjectives) }
  compiled.set(language, rules)
  return rules
}

/** Shorter stems fit anything. */
const shortestStem = 3

const applied = (word: string, rules: readonly Rule[]): string[] =>
  rules.flatMap(({ ending, base }) =>
    word.endsWith(ending) && word.length - ending.length >= shortestStem
      ? [word.slice(0, word.length - ending.length) + base]
      : [],
  )

const capitalised = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)

/** What an inflected name may be in the nominative, the longest endings first. Of several words each may be inflected. */
export const nominatives = (name: string, languages: readonly LanguageCode[]): string[] => {
  const written = name.replace(/\s+/g, ' ')
  const cut = written.lastIndexOf(' ') + 1
  const rules = languages.flatMap((language) => rulesFor(language).nouns)
  const lasts = applied(written.slice(cut), rules)
  if (cut === 0) return lasts
  const head = written.slice(0, cut)
  const inner = head.trimEnd()
  const heads = inner.includes(' ') ? [] : applied(inner, rules)
  return [
    ...lasts.map((last) => head + last),
    ...heads.flatMap((first) => lasts.map((last) => `${first} ${last}`)),
  ]
}

/** "kiskunmajsai": the place behind a small word made from its name. */
export const placeBehind = (
  word: string,
  languages: readonly LanguageCode[],
): { name: string; known: Place[] } | null => {
  for (const name of applied(
    word,
    languages.flatMap((language) => rulesFor(language).adjectives),
  )) {
    const known = placesNamed(name)
    if (known.length > 0) return { name: known[0]?.name ?? capitalised(name), known }
  }
  return null
}

/** Places whose inflected name this may be, and that name in the nominative. */
export const placesInflected = (
  name: string,
  languages: readonly LanguageCode[],
): { name: string; known: Place[] } | null => {
  for (const nominative of nominatives(name, languages)) {
    const known = placesNamed(nominative)
    if (known.length > 0) return { name: nominative, known }
  }
  return null
}
