export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  /** `\*`, `\~`, `\-` … */
  | { kind: 'symbol'; name: string }
  /** Characters 0 … 255, bytes of the current code page. */
  | { kind: 'bytes'; text: string }

const wordPattern = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/uy
const textPattern = /[^\\{}\r\n]+/uy

/** Splits RTF 1.9.1 (given as one character a byte) into tokens; binary data is jumped over. Linear. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0
  while (at < source.length) {
    const character = source[at] ?? ''
    if (character === '{' || character === '}') {
      at += 1
      yield { kind: character === '{' ? 'open' : 'close' }
    } else if (character === '\r' || character === '\n') at += 1
    else if (character !== '\\') {
      textPattern.lastIndex = at
      const text = textPattern.exec(source)?.[0] ?? character
      at += text.length
      yield { kind: 'bytes', text }
    } else {
      const { token, end } = controlAt(source, at)
      at = end
      if (token) yield token
    }
  }
}

const controlAt = (source: string, at: number): { token: RtfToken | null; end: number } => {
  wordPattern.lastIndex = at
  const word = wordPattern.exec(source)
  if (word) {
    const value = word[2] === undefined ? null : Number(word[2])
    const end = at + word[0].length
    if (word[1] === 'bin') return { token: null, end: end + Math.max(0, value ?? 0) }
    return { token: { kind: 'word', name: word[1] ?? '', value }, end }
  }
  const name = source[at + 1] ?? ''
  if (name !== "'") {
    if (name === '\r' || name === '\n')
      return { token: { kind: 'word', name: 'par', value: null }, end: at + 2 }
    return { token: { kind: 'symbol', name }, end: at + 2 }
  }
  const code = Number.parseInt(source.slice(at + 2, at + 4), 16)
  return {
    token: Number.isNaN(code) ? null : { kind: 'bytes', text: String.fromCharCode(code) },
    end: at + 4,
  }
}
