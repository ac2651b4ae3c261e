import type { Notice } from '../../domain/reading.ts'
import { attachmentLimits, type FormRow, readAttachment, safeName } from './attachments/index.ts'
import type { LabelledRow, Line, MailDocument, Part, PartKind, Source } from './document.ts'
import { languageOfDomain } from './languages/international.ts'
import { writtenOn } from './mail/clock.ts'
import { htmlToText } from './mail/html.ts'
import { type MailAttachment, type MimeMail, parseMime } from './mail/mime.ts'
import { cleanText } from './text/clean.ts'
import { findCompounds } from './text/compounds.ts'
import { indexCues } from './text/cue-index.ts'
import { isHomograph } from './text/homographs.ts'
import { international, isAbbreviation, knowledgeOf } from './text/knowledge.ts'
import { detectLanguage } from './text/language.ts'
import { readSubject, splitParts } from './text/parts.ts'
import { type Cue, findPhrases } from './text/phrases.ts'
import { markRoles } from './text/roles.ts'
import { fieldsOf, labelledLines } from './text/rows.ts'
import { Gap, type Tokens, tokenize, wordAt } from './text/tokens.ts'

/**
 * UTF-16 units of a body or an attachment that are read; what lies beyond is noticed as cut. The longest real offers have
 * 20,000: a moderator would not read on either.
 */
export const maxText = 128_000
/** Attachments that are read; more are noticed. */
const maxAttachments = 12
/** Messages attached to messages. */
const maxNesting = 2

const chooseBody = (mail: MimeMail): string => {
  if (mail.html.trim() === '') return mail.plain
  const plain = mail.plain.trim()
  if (plain !== '' && !/<t[dh][\s>]/i.test(mail.html)) return mail.plain
  const html = htmlToText(mail.html)
  if (plain === '') return html.text
  const much = html.text.length
  if (plain.length < much * 0.4 && much > 200) return html.text
  return html.rows >= 3 && plain.length < much * 3 ? html.text : mail.plain
}

/** Characters after which a text has shown its languages. */
const languageSample = 8_000

/** Languages of a text: each paragraph has a say by its length; English is always looked for, since forms are written in it. */
const languagesIn = (text: string, fallback: string, home?: string): { main: string; all: string[] } => {
  const weights = new Map<string, number>()
  let read = 0
  for (const paragraph of text.split(/\n\s*\n/)) {
    if (read > languageSample) break
    if (paragraph.length < 25) continue
    read += paragraph.length
    const detected = detectLanguage(paragraph, home)
    if (!detected) continue
    weights.set(
      detected.language,
      (weights.get(detected.language) ?? 0) + Math.min(1500, paragraph.length) * (0.3 + detected.margin),
    )
  }
  const whole = detectLanguage(text, home)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (whole)
    weights.set(
      whole.language,
      (weights.get(whole.language) ?? 0) + Math.max(total, 1) * (0.3 + whole.margin) * 0.7,
    )
  const ranking = [...weights].sort((a, b) => b[1] - a[1])
  const main = ranking[0]?.[0] ?? fallback
  const all = ranking
    .filter(([, weight]) => weight > total * 0.08)
    .slice(0, 3)
    .map(([code]) => code)
  return { main, all: [...new Set([main, ...all, 'en'])] }
}

const cuesIn = (tokens: Tokens, languages: readonly string[]): Cue[] => {
  const cues = languages.flatMap((code, i) => {
    const known = knowledgeOf(code)
    if (!known) return []
    const found = findPhrases(tokens, known.phrases)
    if (known.compounds) found.push(...findCompounds(tokens, known.compounds))
    return code === 'en' && i > 0 ? found.filter((cue) => !isHomograph(tokens, cue, languages[0])) : found
  })
  cues.push(...findPhrases(tokens, international()))
  cues.sort((a, b) => a.from - b.from || b.to - a.to || (a.kind < b.kind ? -1 : 1))
  return cues.filter((cue, i) => {
    const previous = cues[i - 1]
    return previous?.from !== cue.from || previous.to !== cue.to || previous.kind !== cue.kind
  })
}

/** A number with a dot before a month is a day, not the end of a sentence. */
const sentencesOf = (tokens: Tokens): number[] => {
  const starts = [0]
  for (let i = 1; i < tokens.word.length; i++) if ((tokens.gap[i] as number) >= Gap.stop) starts.push(i)
  starts.push(tokens.word.length)
  return starts
}

const attachedRows = (
  rows: readonly FormRow[],
  tokens: Tokens,
  languages: readonly string[],
): LabelledRow[] =>
  rows.flatMap((row) => {
    const fields = fieldsOf(row.label, languages, true)
    const { label, labelStart, start, end } = row
    if (fields.length === 0 || end <= start) return []
    return [
      {
        fields,
        label,
        labelStart,
        start,
        end,
        from: wordAt(tokens, start),
        to: wordAt(tokens, end),
        part: 0,
        form: true,
      },
    ]
  })

interface Raw {
  name: string
  tokens: Tokens
  parts: Part[]
  lines: Line[]
  rows: readonly FormRow[]
}

const finish = (raw: Raw, languages: string[], sender: string | null): Source => {
  const { name, tokens, parts, lines } = raw
  const cues = cuesIn(tokens, languages)
  if (name !== 'subject') markRoles(tokens, lines, parts, cues, sender)
  const own = attachedRows(raw.rows, tokens, languages)
  const covered = (row: LabelledRow): boolean =>
    own.some((other) => row.start < other.end && other.start < row.end)
  const rows = [
    ...own,
    ...(name === 'subject' ? [] : labelledLines(tokens, lines, languages)).filter((row) => !covered(row)),
  ].sort((a, b) => a.labelStart - b.labelStart)
  return {
    name,
    tokens,
    parts,
    lines,
    rows,
    sentences: sentencesOf(tokens),
    cues,
    cuesAt: indexCues(cues),
    languages,
  }
}

export interface BuiltDocument {
  document: MailDocument
  texts: Record<string, string>
  notices: Notice[]
  mime: MimeMail
}

interface Attached {
  texts: { name: string; text: string; rows: readonly FormRow[] }[]
  notices: Notice[]
}

const skipped =
  /^(?:text\/(?:calendar|vcard|x-vcard)|message\/(?:delivery-status|disposition-notification|feedback-report)|application\/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature|ics)|text\/rfc822-headers)/i

const readAttached = async (mail: MimeMail, depth: number): Promise<Attached> => {
  const attached: Attached = { texts: [], notices: [] }
  const machine = /multipart\/report/i.test(mail.headers.get('content-type') ?? '')
  let number = 0
  for (const attachment of mail.attachments) {
    number++
    if (machine || skipped.test(attachment.contentType)) continue
    if (attached.texts.length >= maxAttachments) {
      attached.notices.push({ kind: 'text-cut', name: safeName(attachment.name) })
      continue
    }
    const { text, rows, notice } = await readOne(attachment, depth)
    if (notice) attached.notices.push({ kind: notice, name: safeName(attachment.name) })
    if (text.trim() !== '') attached.texts.push({ name: `attachment:${number}`, text, rows })
  }
  return attached
}

const readOne = async (attachment: MailAttachment, depth: number): ReturnType<typeof readAttachment> => {
  if (!/^message\/rfc822/i.test(attachment.contentType)) return readAttachment(attachment, attachmentLimits)
  if (depth >= maxNesting) return { text: '', rows: [], notice: 'attachment-unreadable' }
  try {
    const inner = await parseMime(attachment.content)
    const head = `From: ${inner.from.name ?? ''} <${inner.from.address ?? ''}>\nDate: ${inner.date ?? ''}\nSubject: ${inner.subject}\nTo: \n\n`
    return { text: cleanText(head + chooseBody(inner)).slice(0, maxText), rows: [], notice: null }
  } catch {
    return { text: '', rows: [], notice: 'attachment-unreadable' }
  }
}

const ownTextOf = ({ lines }: Raw, kinds: readonly PartKind[], parts: readonly Part[]): string =>
  lines
    .filter((line) => kinds.includes(parts[line.part]?.kind ?? 'own') && line.role !== 'header')
    .map((line) => line.text)
    .join('\n')

const wordsEnough = 4

const recipientsOf = ({ headers }: MimeMail): Set<string> =>
  new Set(
    ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'].flatMap(
      (name) =>
        headers
          .get(name)
          ?.toLowerCase()
          .match(/[^\s<>,;:"]{1,64}@[^\s<>,;:"]{3,190}/g) ?? [],
    ),
  )

/** The sender's own words decide; forwarded ones only where there are no others, then attachments, then the subject. */
const mailLanguage = (
  body: Raw,
  attached: readonly Raw[],
  subject: string,
  home: string | undefined,
): { main: string; all: string[] } => {
  const candidates = [
    ownTextOf(body, ['own'], body.parts),
    ownTextOf(body, ['forwarded'], body.parts),
    ...attached.map((raw) => raw.tokens.text.slice(0, languageSample)),
    subject,
  ]
  for (const text of candidates) {
    if (
      text
        .slice(0, languageSample)
        .split(/\s+/)
        .filter((word) => /\p{L}{2,}/u.test(word)).length < wordsEnough
    )
      continue
    return languagesIn(text, 'en', home)
  }
  return languagesIn(`${subject}\n${body.tokens.text}`, 'en', home)
}

/**
 * Takes a mail apart into texts, messages, lines and cues.
 * @throws MailUnreadable when nothing can be read in a message of real size
 */
export const buildDocument = async (raw: Uint8Array, receivedAt: Date): Promise<BuiltDocument> => {
  const mime = await parseMime(raw)
  const { texts: attachedTexts, notices } = await readAttached(mime, 0)
  if (mime.disagreed) notices.push({ kind: 'parser-disagreed', name: null })
  const whole = cleanText(chooseBody(mime).slice(0, maxText * 2))
  if (whole.length > maxText) notices.push({ kind: 'text-cut', name: null })
  const subject = cleanText(mime.subject).replace(/\s+/g, ' ').trim().slice(0, 1000)
  const situation = { subject: readSubject(subject).kind, isReply: mime.isReply }
  const rawOf = (name: string, text: string, rows: readonly FormRow[]): Raw => {
    const tokens = tokenize(text, isAbbreviation)
    return { name, tokens, rows, ...splitParts(tokens, situation) }
  }
  const body = rawOf('body', whole.slice(0, maxText), [])
  const attached = attachedTexts.map(({ name, text, rows }) => rawOf(name, text, rows))
  const home = languageOfDomain[mime.from.address?.split('.').at(-1) ?? '']
  const language = mailLanguage(body, attached, subject, home)
  const languagesOf = (text: string): string[] =>
    [...new Set([...languagesIn(text, language.main, home).all.slice(0, 2), ...language.all])].slice(0, 4)
  const sources = [
    finish(rawOf('subject', subject, []), language.all, null),
    finish(body, languagesOf(body.tokens.text), mime.from.name),
    ...attached.map((one) => finish(one, languagesOf(one.tokens.text), mime.from.name)),
  ]
  const forwards = body.parts.some((part) => part.kind === 'forwarded')
  return {
    document: {
      from: mime.from,
      subject,
      headers: mime.headers,
      recipients: recipientsOf(mime),
      unread: notices.filter(({ kind }) => kind !== 'text-cut' && kind !== 'parser-disagreed').length,
      isReply: mime.isReply || situation.subject === 'reply',
      isForward: forwards || situation.subject === 'forward',
      writtenOn: writtenOn(mime.date, receivedAt),
      sources,
      language: language.main,
      core: forwards ? 'forwarded' : 'own',
    },
    texts: Object.fromEntries(sources.map((source) => [source.name, source.tokens.text])),
    notices,
    mime,
  }
}
