import { describe, expect, it } from 'vitest'
import { readSubject, splitParts } from '../../../../src/ingest/reading/text/parts.ts'
import { tokenize } from '../../../../src/ingest/reading/text/tokens.ts'

const kindsOf = (text: string, subject: 'reply' | 'forward' | 'first'): string[] => {
  const { parts, lines } = splitParts(
    tokenize(text, () => false),
    { subject, isReply: subject === 'reply' },
  )
  return lines.filter((line) => line.role === 'text').map((line) => `${parts[line.part]?.kind}: ${line.text}`)
}

describe('the messages inside a mail', () => {
  it('own words above a quotation', () => {
    expect(kindsOf('New words.\n\nOn 3 May 2026, Tom wrote:\n> Old words.', 'reply')).toEqual([
      'own: New words.',
      'quoted: Old words.',
    ])
  })

  it('answers between the lines stay own', () => {
    expect(kindsOf('> First question?\nFirst answer.\n> Second question?\nSecond answer.', 'reply')).toEqual([
      'quoted: First question?',
      'own: First answer.',
      'quoted: Second question?',
      'own: Second answer.',
    ])
  })

  it('a forwarded message with its headers', () => {
    const text =
      'Please see below.\n\nFrom: Ana <ana@a.example>\nSent: Monday, 2 March 2026\nTo: Tom\nSubject: Orchards\n\nThe offer.'
    expect(kindsOf(text, 'forward')).toEqual(['own: Please see below.', 'forwarded: The offer.'])
    expect(kindsOf(text, 'reply')).toEqual(['own: Please see below.', 'quoted: The offer.'])
  })

  it.each([
    ['Re: Orchards', 'reply', 'Orchards'],
    ['TR: Orchards', 'forward', 'Orchards'],
    ['Orchards: a project', 'first', 'Orchards: a project'],
  ])('%s', (subject, kind, bare) => {
    expect(readSubject(subject)).toMatchObject({ kind, bare })
  })
})
