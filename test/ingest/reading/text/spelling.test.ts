import { describe, expect, it } from 'vitest'
import {
  addPhrases,
  createPhraseBook,
  findPhrases,
  listed,
} from '../../../../src/ingest/reading/text/phrases.ts'
import { tokenize } from '../../../../src/ingest/reading/text/tokens.ts'

const found = (phrases: string, text: string): string[] => {
  const book = createPhraseBook()
  addPhrases(book, 'theme', listed(phrases), false, true)
  const tokens = tokenize(text, () => false)
  return findPhrases(tokens, book).map(({ start, end }) => tokens.text.slice(start, end))
}

describe('short words with accents', () => {
  it('are told from those that differ by them alone', () => {
    expect(found('køn*', 'Skriv på dansk til kontoret om køn og ligestilling')).toEqual(['køn'])
    expect(found('får', 'vi far svar från fåren, en får')).toEqual(['får'])
  })

  it('are found in a text that was typed without any', () => {
    expect(found('köy*', 'koyumuz icin ortak ariyoruz')).toEqual(['koyumuz'])
  })

  it('may lack them under a capital', () => {
    expect(found('école', 'Ecole et forêt, un projet à partager')).toEqual(['Ecole'])
  })
})
