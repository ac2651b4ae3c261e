import type { Source } from '../document.ts'
import type { Features } from '../scoring/linear.ts'
import { cueStrengths } from '../scoring/near.ts'
import { lineAt } from '../text/line-at.ts'
import { fieldsAt } from '../text/row-at.ts'

/** A country that is named: itself, its people, or a part of it. */
export interface CountryMention {
  source: Source
  country: string
  kind: 'country' | 'demonym' | 'region'
  from: number
  to: number
  start: number
  end: number
  features: Features
  /** Fields of the row it stands in. */
  fields: string[]
  part: number
}

const wanted = (kind: string): boolean =>
  kind.startsWith('partners.') ||
  kind === 'cue.languageCues' ||
  kind === 'cue.placeCues' ||
  kind.startsWith('organisation.') ||
  kind === 'triage.seek' ||
  kind.startsWith('letter.greetings') ||
  kind.startsWith('dates.event')

const kindOf = (kind: string): { kind: CountryMention['kind']; country: string } | null => {
  const dot = kind.indexOf('.')
  const name = kind.slice(0, dot)
  const country = kind.slice(dot + 1)
  if (name === 'country' || name === 'nativeCountry') return { kind: 'country', country }
  if (name === 'demonym' || name === 'region') return { kind: name, country }
  return null
}

/** Every country named in a source, the longest name where several begin at a word. */
export const findCountries = (source: Source): CountryMention[] => {
  const mentions: CountryMention[] = []
  let covered = 0
  for (const cue of source.cues) {
    const read = kindOf(cue.kind)
    if (!read || cue.from < covered) continue
    covered = cue.to
    const fields = [...fieldsAt(source, cue.start, cue.end)]
    const line = lineAt(source, cue.start)
    const features: Record<string, number> = {}
    for (const [kind, strength] of cueStrengths(source, cue, wanted))
      features[kind.startsWith('organisation.') ? 'organisation' : kind] = Math.max(
        strength,
        features[kind] ?? 0,
      )
    features[line?.role ?? 'text'] = 1
    if (source.name === 'subject') features['subject'] = 1
    mentions.push({
      source,
      ...read,
      from: cue.from,
      to: cue.to,
      start: cue.start,
      end: cue.end,
      features,
      fields,
      part: line?.part ?? 0,
    })
  }
  return mentions
}
