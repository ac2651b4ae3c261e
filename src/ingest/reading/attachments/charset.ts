/** `charset=` of a content type, if it is one the platform knows. */
const declaredCharset = (contentType: string): string | null => {
  const at = contentType.toLowerCase().indexOf('charset=')
  if (at < 0) return null
  return /^["']?([\w.:-]{1,40})/u.exec(contentType.slice(at + 8))?.[1] ?? null
}

const decodeStrictly = (bytes: Uint8Array, charset: string): string | null => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
export const decodeText = (bytes: Uint8Array, contentType: string): string => {
  const declared = declaredCharset(contentType)
  return (
    decodeStrictly(bytes, 'utf-8') ??
    (declared ? decodeStrictly(bytes, declared) : null) ??
    new TextDecoder('windows-1252').decode(bytes)
  )
}
