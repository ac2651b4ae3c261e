import type { MailDocument, Source } from '../../document.ts'
import { fold } from '../../text/fold.ts'
import { lineAt } from '../../text/line-at.ts'
import { personName } from '../names.ts'
import { extendRight } from './extend.ts'
import { isNameWord, mention, type OrganisationMention } from './mention.ts'

/** A domain folded, without its ending and its marks. */
export const hostOf = (domain: string): string =>
  fold(domain.split('.').slice(0, -1).join('')).replace(/[^\p{L}\p{N}]/gu, '')

/** Do the words of a name stand in a mail domain? `flag-thesprotia.gr` and "FLAG Thesprotia Coast". */
export const fitsDomain = (name: string, domain: string): number => {
  const host = hostOf(domain)
  if (host === '') return 0
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
  const hits = words.filter((word) => host.includes(word.slice(0, 6)))
  const initials = words.map((word) => word[0]).join('')
  if (hits.length > 0) return Math.min(1, hits.join('').length / host.length + 0.3)
  return initials.length >= 3 && host.includes(initials) ? 0.5 : 0
}

export const fitsAny = (name: string, domains: readonly string[]): boolean =>
  domains.some((domain) => fitsDomain(name, domain) >= 0.6)

/** Whole words of the name fill the domain: hardly a person's, though it be two capitalised words. */
export const spellsDomain = (name: string, domains: readonly string[]): boolean => {
  const plain = fold(name).replace(/[^\p{L}\p{N}]/gu, '')
  return domains.some((domain) => {
    const host = hostOf(domain)
    return plain.length >= 8 && host.includes(plain.slice(0, 16))
  })
}

const isSender = (document: MailDocument, name: string): boolean =>
  document.from.name !== null && fold(document.from.name).includes(fold(name))

/** Words that are read: names stand early. */
const mostWords = 3000

/** Capitalised words that the mail's own domain spells: "Ziemeļkursa Fund" at ziemelkursafonds.lv. */
export const fromDomain = (
  document: MailDocument,
  source: Source,
  domains: readonly string[],
): OrganisationMention[] => {
  const found: OrganisationMention[] = []
  for (let word = 0; word < Math.min(source.tokens.word.length, mostWords); word++) {
    if (!isNameWord(source, word) || /^\d/.test(source.tokens.word[word] as string)) continue
    const last = extendRight(source, word + 1)
    const start = source.tokens.start[word] as number
    const end = source.tokens.end[last - 1] as number
    const line = lineAt(source, start)
    const name = source.tokens.text.slice(start, end)
    const named = personName(name) === null || (spellsDomain(name, domains) && !isSender(document, name))
    if (last - word >= 2 && line?.role === 'text' && !name.includes('@') && named && fitsAny(name, domains)) {
      const one = mention(source, start, end, 'text', line.part)
      if (one) found.push(one)
    }
    word = last - 1
  }
  return found
}
