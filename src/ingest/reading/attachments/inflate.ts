import { constants, inflateRawSync, inflateSync } from 'node:zlib'
import { Inflate } from 'fflate'
import { type AttachmentLimits, AttachmentTooLarge, AttachmentUnreadable } from './types.ts'

/** What is left of an attachment's allowance; every reader of one attachment draws on the same. */
export interface InflateBudget {
  bytes: number
  entries: number
}

export const createBudget = (limits: AttachmentLimits): InflateBudget => ({
  bytes: limits.maxInflatedBytes,
  entries: limits.maxEntries,
})

const isOverflow = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * Inflates one stream and counts its bytes as they come out: the decoder stops in the middle of a bomb, whatever size the
 * file declares. A stream that ends early gives what there is. Formats: `raw` is RFC 1951 (zip), `zlib` RFC 1950 (PDF).
 * Throws AttachmentTooLarge beyond the budget, AttachmentUnreadable for damage.
 */
export const inflateCapped = (
  compressed: Uint8Array,
  format: 'raw' | 'zlib',
  budget: InflateBudget,
): Uint8Array => {
  budget.entries -= 1
  if (budget.entries < 0 || budget.bytes < 1) throw new AttachmentTooLarge('inflation budget spent')
  const options = { maxOutputLength: budget.bytes, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    const bytes = format === 'raw' ? inflateRawSync(compressed, options) : inflateSync(compressed, options)
    budget.bytes -= bytes.byteLength
    return bytes
  } catch (error) {
    if (!isOverflow(error)) throw new AttachmentUnreadable('damaged stream')
    budget.bytes = 0
    throw new AttachmentTooLarge('inflates beyond the limit')
  }
}

/**
 * Inflates a zlib stream that may be damaged, as tolerant readers do: they keep what comes out before the damage, so it is counted,
 * and given back empty. Throws AttachmentTooLarge.
 */
export const inflateTolerantly = (compressed: Uint8Array, budget: InflateBudget): Uint8Array => {
  try {
    return inflateCapped(compressed, 'zlib', budget)
  } catch (error) {
    if (error instanceof AttachmentTooLarge) throw error
  }
  const counting = new Inflate((chunk) => {
    budget.bytes -= chunk.byteLength
  })
  try {
    for (let at = 2; at < compressed.byteLength && budget.bytes >= 0; at += 1_024)
      counting.push(compressed.subarray(at, at + 1_024))
  } catch {
    // The damage is where counting ends.
  }
  if (budget.bytes < 0) throw new AttachmentTooLarge('inflates beyond the limit')
  return new Uint8Array()
}

/** A stream that is stored as it is draws on the same budget: overlapping entries would else multiply it. */
export const spend = (bytes: Uint8Array, budget: InflateBudget): Uint8Array => {
  budget.entries -= 1
  budget.bytes -= bytes.byteLength
  if (budget.entries < 0 || budget.bytes < 0) throw new AttachmentTooLarge('inflation budget spent')
  return bytes
}
