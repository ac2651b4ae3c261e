import type { Line, MailDocument, PartKind, Source } from '../document.ts'

/** The line in which an offset stands. */
export const lineAt = (source: Source, offset: number): Source['lines'][number] | undefined => {
  let low = 0
  let high = source.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return source.lines[low]
}

/** Whose message the line belongs to. */
export const partKind = (source: Source, line: Pick<Line, 'part'> | undefined): PartKind =>
  source.parts[line?.part ?? 0]?.kind ?? 'own'

/** Are these the words of whoever makes the offer: of the part that holds it, headers apart, or of an attachment? */
export const isCore = (document: MailDocument, source: Source, offset: number): boolean => {
  if (source.name === 'subject' || source.name.startsWith('attachment')) return true
  const line = lineAt(source, offset)
  return partKind(source, line) === document.core && line?.role !== 'header'
}
