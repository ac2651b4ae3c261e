import { contentOf } from '../../domain/offer.ts'
import type { Reading } from '../../domain/reading.ts'

/** The object that `passerelle parse` prints, one a line. With evidence, values stand as facts and the texts are given. */
export const formatReading = (
  file: string,
  reading: Reading,
  { evidence }: { evidence: boolean },
): Record<string, unknown> => {
  const head = {
    file,
    triage: reading.triage,
    language: reading.language,
    ...(reading.doubt ? { doubt: true } : {}),
  }
  if (!evidence) {
    const offers = reading.offers.map((offer) => {
      const { language: _, ...content } = contentOf(offer, reading.language)
      return content
    })
    return { ...head, offers }
  }
  const { triageConfidence, triageReasons, offers, texts, notices } = reading
  return { ...head, triageConfidence, triageReasons, offers, notices, texts }
}
