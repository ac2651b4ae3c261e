import type { Source } from '../document.ts'
import { personName } from '../finders/names.ts'
import { isCapital } from '../text/capital.ts'
import { Gap } from '../text/tokens.ts'

export interface NameSpan {
  value: string
  start: number
  end: number
}

const particles = new Set('de di da do dos van von der den la le el y e i zu ter del della'.split(' '))

const goesOn = (source: Source, word: number): boolean => {
  const between = source.tokens.text.slice(source.tokens.end[word - 1], source.tokens.start[word])
  const fits = isCapital(source, word) || particles.has(source.tokens.word[word] as string)
  return fits && /^(?:[ '’-]|\. ?| - |‐)$/.test(between) && (source.tokens.gap[word] as number) < Gap.stop
}

const otherwise =
  /^(?:country|demonym|nativeCountry|month|weekday|theme|programme|letter\.greetings|letter\.closings|letter\.contact|partners|triage|region|language)\b/

const isOtherwise = (source: Source, word: number): boolean =>
  (source.cuesAt.get(word) ?? []).some(
    (cue) =>
      otherwise.test(cue.kind) &&
      (cue.to - cue.from > 1 || !/^(?:theme|partners|triage|region)/.test(cue.kind)),
  )

/** The longest run from the left end that reads as a name. */
const longest = (source: Source, first: number, last: number): { span: NameSpan; to: number } | null => {
  for (let from = first; from < last - 1; from++) {
    for (let to = last; to > from + 1; to--) {
      const start = source.tokens.start[from] as number
      const end = source.tokens.end[to - 1] as number
      const value = personName(source.tokens.text.slice(start, end))
      if (value && !isOtherwise(source, from)) return { span: { value, start, end }, to }
    }
  }
  return null
}

/** Runs of two to five capitalised words, among the words given, that are a person's name. */
export const namesIn = (source: Source, from: number, to: number): NameSpan[] => {
  const found: NameSpan[] = []
  for (let first = from; first < to; first++) {
    if (!isCapital(source, first)) continue
    let last = first + 1
    while (last < to && last - first < 8 && goesOn(source, last)) last++
    const name = longest(source, first, last)
    if (!name) continue
    found.push(name.span)
    first = Math.max(first, name.to - 1)
  }
  return found
}
