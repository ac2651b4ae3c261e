import type { MailDocument, Source } from '../document.ts'

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

/** Are these the words of whoever makes the offer: of the part that holds it, headers apart, or of an attachment? */
export const isCore = (document: MailDocument, source: Source, offset: number): boolean => {
  if (source.name === 'subject' || source.name.startsWith('attachment')) return true
  const line = lineAt(source, offset)
  const kind = source.parts[line?.part ?? 0]?.kind ?? 'own'
  return kind === document.core && line?.role !== 'header'
}
