import type { LabelledRow, Source } from '../../document.ts'
import { sentenceOf } from '../../scoring/near.ts'
import { lineAt } from '../../text/line-at.ts'
import { rowAt } from '../../text/row-at.ts'
import { wordAt } from '../../text/tokens.ts'
import type { Named } from './person.ts'

export type Where = 'form' | 'text' | 'signature'

export interface Item extends Named {
  kind: 'name' | 'email' | 'phone'
  where: Where
  /** What stands together belongs together. */
  block: string
}

const contactFields = new Set(['contact', 'contactName', 'email', 'phone', 'role'])

const paragraphStart = (source: Source, offset: number): number =>
  Math.max(0, source.tokens.text.lastIndexOf('\n\n', offset))

export const contactRow = (source: Source, offset: number): LabelledRow | undefined => {
  const row = rowAt(source, offset)
  return row?.fields.some((field) => contactFields.has(field)) ? row : undefined
}

/** Rows of a form belong to the contact row that opens them. */
const formBlock = (source: Source, row: LabelledRow): string => {
  let at = source.rows.indexOf(row)
  for (
    let back = 0;
    at > 0 &&
    back < 8 &&
    !source.rows[at]?.fields.includes('contactName') &&
    !source.rows[at]?.fields.includes('contact');
    back++
  )
    at--
  const opener = source.rows[at]
  const opens = opener?.fields.includes('contactName') || opener?.fields.includes('contact')
  return `${source.name} form ${opens ? opener?.labelStart : 0}`
}

/** The block in which a stretch stands, and of what sort it is. */
export const standsIn = (source: Source, offset: number): { block: string; where: Where } => {
  const line = lineAt(source, offset)
  const row = contactRow(source, offset)
  const signs = line?.role === 'signature' || line?.role === 'closing'
  if (row && (row.form || !signs)) return { block: formBlock(source, row), where: 'form' }
  if (signs) return { block: `${source.name} signature ${line.part}`, where: 'signature' }
  return { block: `${source.name} paragraph ${paragraphStart(source, offset)}`, where: 'text' }
}

/** A cue such as "contact" or "please write to" earlier in the same sentence. */
export const contactCueBefore = (source: Source, offset: number): boolean => {
  const word = wordAt(source.tokens, offset)
  const { from } = sentenceOf(source, Math.max(0, word - 1))
  for (let at = Math.max(from, word - 40); at < word; at++)
    if (source.cuesAt.get(at)?.some((cue) => cue.kind === 'letter.contact')) return true
  return false
}
