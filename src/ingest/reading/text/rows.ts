import type { LabelledRow, Line } from '../document.ts'
import { knowledgeOf } from './knowledge.ts'
import { findPhrases, kindsOf } from './phrases.ts'
import { type Tokens, tokenize, wordAt } from './tokens.ts'

const never = (): boolean => false

const bareLabel = (label: string): string =>
  label
    .replace(/^[\s\-*•·–—>_.]{0,6}(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[a-hA-H][.)])?[\s*_]{0,4}/, '')
    .replace(/\([^)]{0,80}\)|\[[^\]]{0,80}\]/g, ' ')
    .replace(/[\s*_:?.…–-]+$/, '')
    .trim()

const exactFields = (tokens: Tokens, languages: readonly string[]): Set<string> => {
  const fields = new Set<string>()
  for (const language of languages) {
    const knowledge = knowledgeOf(language)
    if (!knowledge) continue
    for (const kind of kindsOf(tokens, knowledge.labels)) fields.add(kind.slice('label.'.length))
  }
  return fields
}

/** The longest listed label inside a longer one: "Durée envisagée", "Acronyme et intitulé". It opens or ends the label. */
const containedFields = (tokens: Tokens, languages: readonly string[], most: number): Set<string> => {
  const total = tokens.word.length
  let fields = new Set<string>()
  if (total > most) return fields
  let best = 0
  for (const language of languages) {
    const knowledge = knowledgeOf(language)
    if (!knowledge) continue
    for (const cue of findPhrases(tokens, knowledge.labels)) {
      const length = cue.end - cue.start + (cue.from === 0 ? 3 : 0)
      const edge = cue.from === 0 || cue.to === total
      if (!edge || cue.end - cue.start < 4 || length < best) continue
      if (length > best) fields = new Set()
      best = length
      fields.add(cue.kind.slice('label.'.length))
    }
  }
  return fields
}

/**
 * The fields that a label may announce, in any of the languages. In a form a label may also say more than is listed; in
 * running text only little more.
 */
export const fieldsOf = (label: string, languages: readonly string[], form: boolean): string[] => {
  const bare = bareLabel(label)
  if (bare === '' || bare.length > 90) return []
  const whole = exactFields(tokenize(bare, never), languages)
  if (whole.size > 0) return [...whole]
  // "Country, town": a label may ask for several things.
  const several = bare
    .split(/\s*[/|,]\s*/)
    .slice(0, 4)
    .map((one) => exactFields(tokenize(one, never), languages))
  if (several.some((fields) => fields.size > 0)) return [...new Set(several.flatMap((fields) => [...fields]))]
  return [...containedFields(tokenize(bare, never), languages, form ? 9 : 4)]
}

/** A label longer than this is a sentence. */
const maxLabel = 70

interface LineLabel {
  labelEnd: number
  valueStart: number
  tabbed: boolean
}

const labelIn = (text: string): LineLabel | null => {
  const tab = text.indexOf('\t')
  if (tab > 0 && tab <= maxLabel) return { labelEnd: tab, valueStart: tab + 1, tabbed: true }
  const colon = text.indexOf(':')
  if (colon > 0 && colon <= maxLabel && !text.startsWith('//', colon + 1)) {
    return { labelEnd: colon, valueStart: colon + 1, tabbed: false }
  }
  return null
}

const continues = (line: Line | undefined, previous: Line): boolean =>
  line !== undefined &&
  line.role === previous.role &&
  line.part === previous.part &&
  line.role !== 'blank' &&
  !/^\s*[-*•·–]\s/.test(line.text) &&
  !/^\s*\d{1,2}[.)]\s/.test(line.text) &&
  !line.text.includes('\t') &&
  (previous.text.length >= 50 || /[,:]\s*$/.test(previous.text) || /^\s{2,}\S/.test(line.text))

/** Lines of the shape `label: value` or `label<tab>value` whose label is known, with the lines on which the value goes on. */
export const labelledLines = (
  tokens: Tokens,
  lines: readonly Line[],
  languages: readonly string[],
): LabelledRow[] => {
  const rows: LabelledRow[] = []
  const labelled = lines.map((line) => {
    if (line.role !== 'text' && line.role !== 'signature') return null
    const at = labelIn(line.text)
    if (!at) return null
    const fields = fieldsOf(line.text.slice(0, at.labelEnd), languages, at.tabbed)
    return fields.length > 0 ? { ...at, fields } : null
  })
  lines.forEach((line, i) => {
    const label = labelled[i]
    if (!label) return
    let last = i
    const empty = line.text.slice(label.valueStart).trim() === ''
    while (!labelled[last + 1] && last - i < 12) {
      const next = lines[last + 1]
      const after = lines[last + 2]
      if (empty && last === i && next?.role === 'blank' && after?.role === line.role && !labelled[last + 2])
        last += 2
      else if (continues(next, lines[last] as Line) || (empty && last === i && next?.role === line.role))
        last++
      else break
    }
    const from = line.start + label.valueStart
    const raw = tokens.text.slice(from, (lines[last] as Line).end)
    const start = from + (raw.length - raw.trimStart().length)
    const end = from + raw.trimEnd().length
    if (end <= start) return
    rows.push({
      fields: label.fields,
      label: bareLabel(line.text.slice(0, label.labelEnd)),
      labelStart: line.start,
      start,
      end,
      from: wordAt(tokens, start),
      to: wordAt(tokens, end),
      part: line.part,
      form: label.tabbed,
    })
  })
  return rows
}
