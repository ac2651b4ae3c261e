import { describe, expect, it } from 'vitest'
import { createCompoundBook, findCompounds } from '../../../../src/ingest/reading/text/compounds.ts'
import { tokenize } from '../../../../src/ingest/reading/text/tokens.ts'

const kindsIn = (lists: Record<string, string>, text: string): string[] =>
  findCompounds(
    tokenize(text, () => false),
    createCompoundBook(lists, 'theme'),
  ).map(({ kind }) => kind)

describe('the later part of a compound', () => {
  it('tells the theme as the word alone would', () => {
    expect(kindsIn({ tourism: 'matkail*', health: 'hyvinvoin*' }, 'Hyvinvointimatkailua metsässä')).toEqual([
      'theme.tourism',
    ])
    expect(kindsIn({ ageing: 'Pflege' }, 'Tagespflege auf dem Hof')).toEqual(['theme.ageing'])
  })

  it('is not read out of a word that is listed as a whole', () => {
    expect(
      kindsIn({ agriculture: 'Landwirt*, Landwirtschaft*', business: 'Wirtschaft' }, 'Landwirtschaft'),
    ).toEqual([])
  })

  it('needs a whole word before it, and its own end', () => {
    expect(kindsIn({ ageing: 'Pflege' }, 'Verpflegen Tagespflegen')).toEqual([])
  })
})
