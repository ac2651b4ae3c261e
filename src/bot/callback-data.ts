import { z } from 'zod'
import { type RejectReason, rejectReasons } from '../domain/offer.ts'

/**
 * What a button does when it is tapped. Telegram brings the data back as the client sends it, so it is forged until
 * checked: here its shape, in the feature who taps and where. Bot API, `InlineKeyboardButton.callback_data`: 1–64 bytes.
 */
export type Tap =
  | CardTap
  | { act: 'reject-because'; offerId: number; revision: number; reason: RejectReason }
  /** `leafing`: in the message that shows it already. */
  | { act: 'original'; of: 'offer' | 'mail'; id: number; page: number; leafing: boolean }
  | { act: 'evidence'; offerId: number; page: number; leafing: boolean }
  | { act: 'show-card'; offerId: number }
  | { act: 'show-offer'; offerId: number }
  | { act: 'offers'; offset: number; words: string }
  | { act: 'locale'; code: string }
  | { act: 'subscribe' }
  | { act: 'close' }

/** A button of a card: it says which revision its card shows. */
type CardTap = {
  [Act in 'approve' | 'reject' | 'not-an-offer' | 'back']: { act: Act; offerId: number; revision: number }
}['approve' | 'reject' | 'not-an-offer' | 'back']

/** Raised whenever the meaning of any data changes: buttons of an older version are told to be too old. */
const version = '1'

export const callbackDataBytes = 64

/** Bytes that search words may take so that any offset fits beside them. */
export const wordsBytes = 44

/** A button's data that Telegram would refuse: a fault of the program. */
export class CallbackDataTooLong extends Error {
  override name = 'CallbackDataTooLong'
}

/** The largest id that a column of the database holds; more digits can only be forged. */
const id = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
const count = z
  .string()
  .regex(/^(0|[1-9]\d{0,5})$/)
  .transform(Number)

const onCard = (act: CardTap['act']): z.ZodType<Tap> =>
  z.tuple([id, id]).transform(([offerId, revision]): Tap => ({ act, offerId, revision }))

const leafing = z.enum(['0', '1']).transform((digit) => digit === '1')

const originalOf = <Of extends string>(of: Of) =>
  z
    .tuple([id, count, leafing])
    .transform(([number, page, leaf]) => ({ act: 'original', of, id: number, page, leafing: leaf }) as const)

/** The first letters of the data say which shape the rest must have. */
const shapes: Record<string, z.ZodType<Tap>> = {
  ok: onCard('approve'),
  rj: onCard('reject'),
  no: onCard('not-an-offer'),
  bk: onCard('back'),
  rr: z
    .tuple([id, id, z.enum(rejectReasons)])
    .transform(
      ([offerId, revision, reason]) => ({ act: 'reject-because', offerId, revision, reason }) as const,
    ),
  oo: originalOf('offer'),
  om: originalOf('mail'),
  ev: z
    .tuple([id, count, leafing])
    .transform(([offerId, page, leaf]) => ({ act: 'evidence', offerId, page, leafing: leaf }) as const),
  cd: z.tuple([id]).transform(([offerId]) => ({ act: 'show-card', offerId }) as const),
  sh: z.tuple([id]).transform(([offerId]) => ({ act: 'show-offer', offerId }) as const),
  of: z
    .tuple([count, z.string().max(wordsBytes)])
    .transform(([offset, words]) => ({ act: 'offers', offset, words }) as const),
  lc: z.tuple([z.string().regex(/^[a-z]{2}$/)]).transform(([code]) => ({ act: 'locale', code }) as const),
  sb: z.tuple([]).transform(() => ({ act: 'subscribe' }) as const),
  cl: z.tuple([]).transform(() => ({ act: 'close' }) as const),
}

const partsOf = (tap: Tap): (string | number)[] => {
  switch (tap.act) {
    case 'approve':
      return ['ok', tap.offerId, tap.revision]
    case 'reject':
      return ['rj', tap.offerId, tap.revision]
    case 'not-an-offer':
      return ['no', tap.offerId, tap.revision]
    case 'back':
      return ['bk', tap.offerId, tap.revision]
    case 'reject-because':
      return ['rr', tap.offerId, tap.revision, tap.reason]
    case 'original':
      return [tap.of === 'offer' ? 'oo' : 'om', tap.id, tap.page, tap.leafing ? 1 : 0]
    case 'evidence':
      return ['ev', tap.offerId, tap.page, tap.leafing ? 1 : 0]
    case 'show-card':
      return ['cd', tap.offerId]
    case 'show-offer':
      return ['sh', tap.offerId]
    case 'offers':
      return ['of', tap.offset, tap.words]
    case 'locale':
      return ['lc', tap.code]
    case 'subscribe':
      return ['sb']
    case 'close':
      return ['cl']
  }
}

/** Errors: `CallbackDataTooLong` (more than 64 bytes). */
export const encodeTap = (tap: Tap): string => {
  const data = [version, ...partsOf(tap)].join(':')
  if (Buffer.byteLength(data) > callbackDataBytes) throw new CallbackDataTooLong(`a button to ${tap.act}`)
  return data
}

/** null: not ours, of an older version, or forged. */
export const decodeTap = (data: string): Tap | null => {
  if (Buffer.byteLength(data) > callbackDataBytes) return null
  const [dataVersion, letters = '', ...rest] = data.split(':')
  if (dataVersion !== version || !Object.hasOwn(shapes, letters)) return null
  const parts = letters === 'of' && rest.length > 2 ? [rest[0], rest.slice(1).join(':')] : rest
  const parsed = shapes[letters]?.safeParse(parts)
  return parsed?.success ? parsed.data : null
}

/** As many of the words as a button can carry: a page turned must search for what the first page did. */
export const fitWords = (words: string): string => {
  const kept: string[] = []
  for (const word of words.trim().toLowerCase().split(/\s+/)) {
    if (Buffer.byteLength([...kept, word].join(' ')) > wordsBytes) break
    kept.push(word)
  }
  return kept.join(' ')
}
