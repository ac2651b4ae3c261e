import { fold } from './fold.ts'
import { isLatinWord, isSpelt } from './spelling.ts'
import { Gap, type Tokens } from './tokens.ts'

/** A phrase that was found: `kind` names the list it stands in (`dates.reply`), `from` and `to` count words. */
export interface Cue {
  kind: string
  start: number
  end: number
  from: number
  to: number
}

interface Entry {
  kind: string
  capital: boolean
  /** How a short word is spelt, where another word differs by its accents alone. */
  spelt: string | null
}

interface Node {
  words: Map<string, Node> | null
  stems: Map<string, Node> | null
  longestStem: number
  gap: Node | null
  entries: Entry[] | null
}

const newNode = (): Node => ({ words: null, stems: null, longestStem: 0, gap: null, entries: null })

/** Phrases of many lists in one trie over folded words. */
export interface PhraseBook {
  root: Node
}

export const createPhraseBook = (): PhraseBook => ({ root: newNode() })

/** The phrases of a comma-separated list. */
export const listed = (phrases: string): string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

const wordsOf = (phrase: string): string[] =>
  fold(phrase)
    .split(/[^\p{L}\p{N}*~]+/u)
    .filter((word) => word !== '' && word !== '*')

const childOf = (node: Node, word: string): Node => {
  if (word === '~') {
    node.gap ??= newNode()
    return node.gap
  }
  const stem = word.endsWith('*')
  const key = stem ? word.slice(0, -1) : word
  if (stem) node.longestStem = Math.max(node.longestStem, key.length)
  if (stem) node.stems ??= new Map()
  else node.words ??= new Map()
  const children = (stem ? node.stems : node.words) as Map<string, Node>
  let child = children.get(key)
  if (!child) {
    child = newNode()
    children.set(key, child)
  }
  return child
}

/** Words up to this length are often another word without their accents (Danish "køn" and "kon-"). */
const shortWord = 6

const spellingOf = (phrase: string): string | null => {
  const word = phrase.toLowerCase().replace(/\*$/, '')
  return word.length <= shortWord && isLatinWord(word) ? word : null
}

/**
 * Adds a list of phrases under one kind. With `cased`, a phrase that begins with a capital finds only capitalised text;
 * with `accented`, a short word finds only text with its own accents, unless the text is written without any.
 */
export const addPhrases = (
  book: PhraseBook,
  kind: string,
  phrases: readonly string[],
  cased = false,
  accented = false,
): void => {
  for (const phrase of phrases) {
    let node = book.root
    for (const word of wordsOf(phrase)) node = childOf(node, word)
    if (node === book.root) continue
    const first = phrase[0] as string
    const capital = cased && first !== first.toLowerCase()
    node.entries ??= []
    const spelt = accented ? spellingOf(phrase) : null
    const same = node.entries.find((entry) => entry.kind === kind)
    if (!same) node.entries.push({ kind, capital, spelt })
    else if (same.spelt !== spelt) same.spelt = null
  }
}

const maxGap = 4

/** One walk through the trie from one word of the text. */
interface Walk {
  tokens: Tokens
  first: number
  capitalised: boolean
  found: Cue[]
}

const emit = ({ tokens, first, capitalised, found }: Walk, entries: readonly Entry[], last: number): void => {
  for (const { kind, capital, spelt } of entries) {
    if (capital && !capitalised) continue
    if (spelt && !isSpelt(tokens, tokens.start[first] as number, spelt)) continue
    found.push({
      kind,
      start: tokens.start[first] as number,
      end: tokens.end[last] as number,
      from: first,
      to: last + 1,
    })
  }
}

const step = (walk: Walk, node: Node, at: number): void => {
  const current = walk.tokens.word[at] as string
  const exact = node.words?.get(current)
  if (exact) advance(walk, exact, at)
  if (!node.stems) return
  for (let length = Math.min(current.length, node.longestStem); length > 1; length--) {
    const stem = node.stems.get(current.slice(0, length))
    if (stem) advance(walk, stem, at)
  }
}

const advance = (walk: Walk, node: Node, at: number): void => {
  const { word, gap } = walk.tokens
  if (node.entries) emit(walk, node.entries, at)
  const next = at + 1
  if (next >= word.length) return
  if ((node.words || node.stems) && (gap[next] as number) === Gap.joined) step(walk, node, next)
  if (!node.gap) return
  for (let skip = 0; skip <= maxGap && next + skip < word.length; skip++) {
    if ((gap[next + skip] as number) > Gap.pause) return
    step(walk, node.gap, next + skip)
  }
}

const matchFrom = (tokens: Tokens, first: number, root: Node, found: Cue[]): void => {
  const at = tokens.start[first] as number
  const capitalised = tokens.text.charCodeAt(at) !== tokens.folded.charCodeAt(at)
  step({ tokens, first, capitalised, found }, root, first)
}

/** Every phrase of the book in the text, in order of its first word. A word takes part in any number of them. */
export const findPhrases = (tokens: Tokens, book: PhraseBook): Cue[] => {
  const found: Cue[] = []
  for (let i = 0; i < tokens.word.length; i++) matchFrom(tokens, i, book.root, found)
  return found
}

/** The kinds under which a whole text, such as a form's label, is listed. */
export const kindsOf = (tokens: Tokens, book: PhraseBook): Set<string> => {
  const kinds = new Set<string>()
  if (tokens.word.length === 0 || tokens.word.length > 12) return kinds
  const found: Cue[] = []
  const joined: Tokens = { ...tokens, gap: tokens.gap.map(() => Gap.joined) }
  matchFrom(joined, 0, book.root, found)
  for (const cue of found) if (cue.to === tokens.word.length) kinds.add(cue.kind)
  return kinds
}
