import { buildDocument } from './build-document.ts'
import type { MailDocument, Source } from './document.ts'
import { assembleOffers, findCandidates } from './offer/assemble.ts'
import type { ReadOptions } from './read.ts'
import { partKind } from './text/line-at.ts'
import { type TriageResult, triageMail } from './triage.ts'

const percent = (share: number): string => `${Math.round(share * 100)} %`
const featureList = (features: Readonly<Record<string, number>>): string =>
  Object.entries(features)
    .map(([name, value]) => `${name} ${Math.round(value * 100) / 100}`)
    .join(', ')

const segments = (source: Source): string[] => [
  `== ${source.name} (${source.languages.join(', ')}; ${source.tokens.text.length} characters)`,
  ...source.lines
    .filter((line) => line.role !== 'blank')
    .map((line) => `${partKind(source, line).padEnd(10)}${line.role.padEnd(11)}${line.text}`),
  ...source.rows.map(
    (row) =>
      `row  ${row.fields.join('|')}: ${row.label} → ${source.tokens.text.slice(row.start, row.end).replace(/\s+/g, ' ')}`,
  ),
]

const candidateLines = (document: MailDocument): string[] => {
  const { dates, countries, places } = findCandidates(document)
  return [
    '== candidates',
    ...dates.map(({ source, span, role, features }) => {
      const written = source.tokens.text.slice(span.start, span.end)
      const ranking = Object.entries(role.probabilities)
        .sort((a, b) => b[1] - a[1])
        .slice(0, 3)
      return `date  ${written} → ${ranking.map(([name, p]) => `${name} ${percent(p)}`).join(', ')}   [${featureList(features)}]`
    }),
    ...countries.map(
      (one) =>
        `country  ${one.source.tokens.text.slice(one.start, one.end)} → ${one.country}   [${featureList(one.features)}]`,
    ),
    ...places.map(
      (one) =>
        `place  ${one.name} (${one.origin}, ${one.known
          .slice(0, 3)
          .map(({ country }) => country)
          .join(' ')})`,
    ),
  ]
}

const triageLines = (triage: TriageResult): string[] => [
  `triage ${triage.triage} ${percent(triage.confidence)}${triage.doubt ? ', in doubt' : ''}: ${triage.reasons.join(', ')}`,
  `  features: ${featureList(triage.features)}`,
]

/** A reading as a person can follow it: segments, rows, candidates with their scores, and the offers that came of them. */
export const explainReading = async (
  file: string,
  raw: Uint8Array,
  { receivedAt }: ReadOptions,
): Promise<string> => {
  const { document, notices } = await buildDocument(raw, receivedAt)
  const triage = triageMail(document)
  return [
    `# ${file}`,
    `language ${document.language}, written on ${Object.values(document.writtenOn).join('-')}, facts from ${document.core} words`,
    ...triageLines(triage),
    ...notices.map(({ kind, name }) => `notice ${kind} ${name ?? ''}`),
    ...document.sources.flatMap(segments),
    ...candidateLines(document),
    '== offers',
    JSON.stringify(assembleOffers(document), null, 1),
    '',
  ].join('\n')
}
