import type { Source } from '../document.ts'

/** An address of the internet, as it stands in a text. */
export interface AddressSpan {
  value: string
  start: number
  end: number
}

const isLocal = (c: string): boolean => /[\p{L}\p{N}._%+'-]/u.test(c)
const isDomain = (c: string): boolean => /[\p{L}\p{N}.-]/u.test(c)
/** RFC 5321 section 4.5.3.1. */
const maxLocal = 64
const maxDomain = 255

const emailAround = (text: string, at: number): AddressSpan | null => {
  let start = at
  while (start > 0 && at - start < maxLocal && isLocal(text[start - 1] as string)) start--
  while (start < at && /[.'-]/.test(text[start] as string)) start++
  let end = at + 1
  while (end < text.length && end - at < maxDomain && isDomain(text[end] as string)) end++
  while (end > at + 1 && /[.-]/.test(text[end - 1] as string)) end--
  const domain = text.slice(at + 1, end)
  if (start === at || !/\.\p{L}{2,}$/u.test(domain)) return null
  return { value: text.slice(start, end).toLowerCase(), start, end }
}

/** Every e-mail address, lower case. */
export const findEmails = ({ tokens: { text } }: Source): AddressSpan[] => {
  const found: AddressSpan[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const email = emailAround(text, at)
    if (email) found.push(email)
  }
  return found
}

const linkEnd = /[\s<>"'„“”«»|\\^`{}[\]]/
const maxLink = 2000

const readLink = (text: string, start: number): number => {
  let end = start
  while (end < text.length && end - start < maxLink && !linkEnd.test(text[end] as string)) end++
  for (;;) {
    const last = text[end - 1] as string
    if (end > start && /[.,;:!?…*_]/.test(last)) end--
    else if (last === ')' && !text.slice(start, end).includes('(')) end--
    else return end
  }
}

/** Endings that a bare domain may have: countries of Europe and the usual others. */
const topLevels = new Set(
  'eu com org net info at be bg ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv md me mk mt nl no pl pt ro rs se si sk tr ua uk al ba ge cat eus gal scot wales bzh coop bio farm'.split(
    ' ',
  ),
)

const bareDomain = (source: Source, word: number): number | null => {
  const { start, end, text } = source.tokens
  let last = word
  while (text[end[last] as number] === '.' && start[last + 1] === (end[last] as number) + 1) last++
  if (text[end[last] as number] === '-' || last === word) return null
  const domain = text.slice(start[word], end[last])
  const ending = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase()
  const labels = domain.split('.')
  if (!topLevels.has(ending) || labels.length > 5 || labels.some((label) => label.length < 2)) return null
  if (labels.at(-2) !== undefined && (labels.at(-2) as string).length < 3 && labels.length < 3) return null
  return last
}

const domainStart = (text: string, at: number): number => {
  let start = at
  while (start > 0 && /[A-Za-z0-9-]/.test(text[start - 1] as string)) start--
  return start
}

/** Every web address: with a scheme, with `www.`, or a bare domain, which becomes `https://…`. */
export const findLinks = (source: Source): AddressSpan[] => {
  const { start, text, folded, word } = source.tokens
  const found: AddressSpan[] = []
  let done = 0
  for (let i = 0; i < word.length; i++) {
    const at = start[i] as number
    if (at < done) continue
    const scheme =
      (word[i] === 'http' || word[i] === 'https') && folded.startsWith('://', at + (word[i] as string).length)
    if (scheme || (word[i] === 'www' && text[at + 3] === '.')) {
      const end = readLink(text, at)
      const url = text.slice(at, end)
      if (url.length > 9 && url.includes('.'))
        found.push({ value: scheme ? url : `https://${url}`, start: at, end })
      done = end
      continue
    }
    const from = domainStart(text, at)
    if (/[@/.\p{L}]/u.test(text[from - 1] ?? ' ') || from < done) continue
    const last = bareDomain(source, i)
    if (last === null || text[source.tokens.end[last] as number] === '@') continue
    const end = readLink(text, from)
    found.push({ value: `https://${text.slice(from, end)}`, start: from, end })
    done = end
  }
  return found
}

/** The domains of mail addresses, without those that anybody may have an address at. */
export const domainsOf = (emails: readonly string[]): string[] =>
  emails
    .map((email) => email.split('@')[1] ?? '')
    .filter(
      (domain) =>
        domain !== '' &&
        !/^(?:gmail|yahoo|hotmail|outlook|gmx|web|wp|orange|free|libero|seznam|mail|icloud|proton)\b/.test(
          domain,
        ),
    )
