import type { Span } from './blocks.ts'

/** A place in a growing list of spans, from which the text can be read later. */
export interface SpanMark {
  span: number
  offset: number
}

export const markSpans = (spans: Span[]): SpanMark => ({
  span: Math.max(0, spans.length - 1),
  offset: spans.at(-1)?.text.length ?? 0,
})

export const textSince = (spans: Span[], mark: SpanMark): string =>
  spans
    .slice(mark.span)
    .map((span) => span.text)
    .join('')
    .slice(mark.offset)

/**
 * ` <address>` to stand behind a link whose words do not tell where it leads; empty where they do, or where it leads nowhere
 * on the web or by mail.
 */
export const addressBehind = (target: string, shown: string): string => {
  if (!/^(?:https?:|mailto:)/iu.test(target) || target.length > 2_000) return ''
  const isMail = /^mailto:/iu.test(target)
  const address = isMail ? (target.slice(7).split('?')[0] ?? '') : target
  const bare = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '')
  return bare === '' || shown.toLowerCase().includes(bare.toLowerCase()) ? '' : ` <${address}>`
}
