import { languages } from '../languages/index.ts'
import { fold } from '../text/fold.ts'
import { listed } from '../text/phrases.ts'

const particles = new Set(
  'de di da do dos das du del della dello degli dei van von der den ter zu af av la le el y e i und ul bin of the'.split(
    ' ',
  ),
)

let honorificSet: Set<string> | undefined
let roleSet: Set<string> | undefined
let organisationSet: Set<string> | undefined

const wordsOfAll = (pick: (data: (typeof languages)[number]) => string): Set<string> =>
  new Set(languages.flatMap((data) => listed(pick(data)).map((phrase) => fold(phrase).replace(/[.*]/g, ''))))

const isHonorific = (word: string): boolean => {
  honorificSet ??= wordsOfAll((data) => data.letter.honorifics)
  return honorificSet.has(fold(word).replace(/\./g, ''))
}

const isRole = (word: string): boolean => {
  roleSet ??= wordsOfAll((data) => data.letter.roles)
  return roleSet.has(fold(word))
}

const isOrganisationWord = (word: string): boolean => {
  organisationSet ??= wordsOfAll(
    (data) =>
      `${Object.values(data.organisationTypes).join(', ')}, ${data.organisationWords}, ${data.legalForms}`,
  )
  return organisationSet.has(fold(word))
}

let vocabulary: Set<string> | undefined

/** Words of letters and forms, which no name holds: "Kind Regards", "Project Duration", "Working Language". */
const isFormWord = (word: string): boolean => {
  vocabulary ??= new Set(
    languages.flatMap(({ labels, letter, dates, money, triage }) =>
      [
        ...Object.values(labels),
        letter.closings,
        letter.greetings,
        letter.contact,
        letter.forwardMarks,
        dates.deadline,
        dates.application,
        dates.period,
        money.total,
        triage.seek,
        triage.newsletter,
      ]
        .flatMap((phrases) => listed(phrases))
        .flatMap((phrase) => fold(phrase).split(/[^\p{L}*]+/u))
        .filter((part) => part.length > 2 && !part.endsWith('*')),
    ),
  )
  return vocabulary.has(fold(word))
}

const isCapitalised = (word: string): boolean => {
  const first = word[0] as string
  return first !== first.toLowerCase()
}

const titleCase = (word: string): string =>
  word.length > 1 && word === word.toUpperCase() && /\p{L}{2}/u.test(word)
    ? word.replace(/\p{L}+/gu, (part) => (part[0] as string) + part.slice(1).toLowerCase())
    : word

/** Titles before and degrees after a name, in any language's writing. */
const bareName = (text: string): string => {
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .split(
      /,(?=\s*(?:ph\.?\s?d|m\.?sc|mba|ma|ba|bsc|csc|phd|esq|msc|mag|dr|ing|dipl|mpa|llm|m\.?a|bs)\b)/i,
    )[0]
    ?.split(/\s+/)
    .filter(
      (word) =>
        word !== '' &&
        !isHonorific(word.replace(/,$/, '')) &&
        !/^(?:dipl|mag|ing|dott|arch|prof|phd|ph\.d|msc|mgr|bc|rndr|mudr|judr|phdr|paeddr|csc|drs?|dhr|mw|sc|univ|hab|inż|doc|sig|sr|sra|sr\.a|avv|geom)\b\.?[-\p{L}.]*$/iu.test(
          word,
        ),
    )
  return (words ?? []).join(' ').replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/g, '')
}

/**
 * A person's name, where the text is one and nothing else: two to five capitalised words, particles allowed, no word of an
 * organisation or a role. "BRESSAC Odile" and "Sandner, Frank" keep their words, not their capitals.
 */
export const personName = (text: string): string | null => {
  const trimmed = text.trim()
  if (trimmed.length > 70 || /[@\d:/|<>=]/.test(trimmed)) return null
  const comma =
    /^([\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)?), ?([\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)?)$/u.exec(
      trimmed,
    )
  const bare = bareName(comma ? `${comma[2]} ${comma[1]}` : trimmed)
  if (/[,;()"„“”«»!?]/.test(bare)) return null
  const words = bare.split(/\s+/).filter((word) => word !== '')
  if (words.length < 2 || words.length > 5) return null
  let capitals = 0
  for (const [i, word] of words.entries()) {
    if (!/^[\p{L}'’.-]+$/u.test(word)) return null
    if (isFormWord(word)) return null
    if (isRole(word) || (isOrganisationWord(word) && fold(word) !== 'mayor')) return null
    if (isCapitalised(word)) capitals++
    else if (!particles.has(fold(word)) || i === 0 || i === words.length - 1) return null
  }
  if (capitals < 2) return null
  return words.map(titleCase).join(' ')
}

/** Do a name and the local part of an address agree? `k.adams`, `kadams`, `adams`. */
export const nameFitsAddress = (name: string, email: string): boolean => {
  const local = fold(email.split('@')[0] ?? '').replace(/[^\p{L}]+/gu, '.')
  const parts = local.split('.').filter((part) => part.length > 2)
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
  const plain = words.map((word) => word.replace(/[^a-z]/g, ''))
  const joined = local.replace(/\./g, '')
  return (
    parts.some((part) => plain.some((word) => word === part)) ||
    plain.some((word) => word.length > 3 && joined.includes(word.slice(0, 6)))
  )
}

export const isRoleWord = isRole
export const isOrganisationNameWord = isOrganisationWord
