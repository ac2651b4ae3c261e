import type { MailDocument } from '../document.ts'
import type { MailAddress } from '../mail/mime.ts'

const attachedLetters = (document: MailDocument): MailAddress[] =>
  document.sources
    .filter((source) => source.name.startsWith('attachment'))
    .flatMap((source) => source.parts.filter((part) => part.from.address !== null).map((part) => part.from))

/** The whole mail is a few words around a message that it carries as an attachment: that message's writer makes the offer. */
export const isLetterAttached = (document: MailDocument): boolean => {
  if (document.core !== 'own' || attachedLetters(document).length === 0) return false
  const length = (attached: boolean): number =>
    document.sources
      .filter((source) => source.name !== 'subject' && source.name.startsWith('attachment') === attached)
      .reduce((sum, source) => sum + source.tokens.word.length, 0)
  return length(false) < length(true)
}

/** Who wrote the words that hold the offer: the sender, or those whom the sender forwards. */
export const writersOf = (document: MailDocument): MailAddress[] => {
  if (isLetterAttached(document)) return attachedLetters(document)
  if (document.core === 'own') return [document.from]
  const body = document.sources.find((source) => source.name === 'body')
  return body?.parts.filter((part) => part.kind === 'forwarded').map((part) => part.from) ?? []
}
