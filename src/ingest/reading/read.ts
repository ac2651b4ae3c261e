import type { Reading } from '../../domain/reading.ts'
import { buildDocument } from './build-document.ts'
import { assembleOffers } from './offer/assemble.ts'
import { triageMail } from './triage.ts'

export interface ReadOptions {
  /** INTERNALDATE: where the Date header is missing or broken, years are inferred from it. */
  receivedAt: Date
}

/**
 * Reads one message (RFC 5322 with MIME): what kind of mail it is, in which language, and the offers in it, each value with
 * the characters it was read from. Pure: no network, no clock.
 * @throws MailUnreadable when nothing can be read in a message of real size
 */
export const readMail = async (raw: Uint8Array, { receivedAt }: ReadOptions): Promise<Reading> => {
  const { document, texts, notices } = await buildDocument(raw, receivedAt)
  const triage = triageMail(document)
  const holdsOffer = triage.triage === 'offer' || triage.triage === 'amendment'
  return {
    triage: triage.triage,
    triageConfidence: Math.round(triage.confidence * 100) / 100,
    triageReasons: triage.reasons,
    doubt: triage.doubt,
    language: document.language,
    subject: document.subject,
    from: document.from,
    offers: holdsOffer ? assembleOffers(document) : [],
    texts,
    notices,
  }
}
