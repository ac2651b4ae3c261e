const longest = 100

/** Control characters, marks that turn the reading direction, zero-width ones, and lone halves of a character. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu

/**
 * A file name that may be shown and stored: its last path segment, without control or direction characters (which make
 * `gpj.exe` of `exe.jpg`), without what a file system or markup takes for more than a letter, at most 100 UTF-16 units with its
 * extension kept. Never empty.
 */
export const safeName = (name: string): string => {
  const visible = name.slice(-1_000).normalize('NFC').replace(invisible, '')
  const segment = visible.split(/[/\\]/u).filter(Boolean).at(-1) ?? ''
  const plain = segment
    .replace(/[<>:"|?*&]/gu, '_')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+/u, '')
  if (plain === '') return 'attachment'
  if (plain.length <= longest) return plain
  const dot = plain.lastIndexOf('.')
  const extension = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : ''
  const stem = plain.slice(0, longest - extension.length)
  return (/[\uD800-\uDBFF]$/u.test(stem) ? stem.slice(0, -1) : stem) + extension
}
