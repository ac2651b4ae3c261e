import { createHash } from 'node:crypto'
import type { Rendered } from './render/message.ts'

interface MessageId {
  chatId: number
  messageId: number
}

/**
 * What messages were last made to show. A decision redraws its card at once, and the ledger owes the same edit: a group
 * takes 20 messages a minute, so the second is not sent. Lost with the process, which costs one edit.
 */
export interface Shown {
  remember(message: MessageId, content: Rendered): void
  forget(message: MessageId): void
  isSame(message: MessageId, content: Rendered): boolean
}

const mostMessages = 500

const digest = (content: Rendered): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64')

export const createShown = (): Shown => {
  const digests = new Map<string, string>()
  const keyOf = ({ chatId, messageId }: MessageId): string => `${chatId}/${messageId}`
  return {
    remember(message, content) {
      digests.delete(keyOf(message))
      digests.set(keyOf(message), digest(content))
      const [oldest] = digests.keys()
      if (digests.size > mostMessages && oldest !== undefined) digests.delete(oldest)
    },
    forget: (message) => void digests.delete(keyOf(message)),
    isSame: (message, content) => digests.get(keyOf(message)) === digest(content),
  }
}
