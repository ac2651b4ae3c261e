/** Who goes first: answers to people, then what moderators wait for, then pushes. */
export const lanes = ['answer', 'card', 'notice', 'nudge', 'push'] as const
export type Lane = (typeof lanes)[number]

/** One call that waits for its turn. */
export interface Waiting {
  chatId: number
  lane: Lane
  tries: number
  run(): Promise<unknown>
  resolve(value: unknown): void
  reject(error: unknown): void
}

interface ChatLine {
  items: Waiting[]
  /** A call of this chat is under way. */
  busy: boolean
  /** Order of arrival among chats. */
  seq: number
}

const rank = (lane: Lane): number => lanes.indexOf(lane)

export interface Turn {
  /** When the chat may be written to. */
  readyAt(chatId: number): number
  lastSentAt(chatId: number): number
}

/**
 * Calls that wait, by chat. Within a chat they go by lane, then as they came. Between chats the best lane goes first, then
 * the chat that was written to longest ago: nobody's backlog holds the others.
 */
export const createWaitingLine = () => {
  const chats = new Map<number, ChatLine>()
  let count = 0
  let seq = 0

  const lineOf = (chatId: number): ChatLine => {
    const line = chats.get(chatId) ?? { items: [], busy: false, seq: seq++ }
    chats.set(chatId, line)
    return line
  }

  return {
    /** `first`: before the others of its lane, because it was taken already. */
    add(item: Waiting, first = false): void {
      const { items } = lineOf(item.chatId)
      const mine = rank(item.lane)
      const at = items.findIndex(({ lane }) => (first ? rank(lane) >= mine : rank(lane) > mine))
      items.splice(at === -1 ? items.length : at, 0, item)
      count += 1
    },

    /** Takes the call whose turn it is; else says when the next chat will be ready (`Infinity`: none waits). */
    take(now: number, turn: Turn): Waiting | { wakeAt: number } {
      let best: { line: ChatLine; lane: number; last: number } | null = null
      let wakeAt = Number.POSITIVE_INFINITY
      for (const [chatId, line] of chats) {
        const head = line.items[0]
        if (!head || line.busy) continue
        const readyAt = turn.readyAt(chatId)
        if (readyAt > now) {
          wakeAt = Math.min(wakeAt, readyAt)
          continue
        }
        const here = { line, lane: rank(head.lane), last: turn.lastSentAt(chatId) }
        if (!best || isBefore(here, best)) best = here
      }
      const item = best?.line.items.shift()
      if (!best || !item) return { wakeAt }
      best.line.busy = true
      count -= 1
      return item
    },

    /** The call of this chat has ended. */
    release(chatId: number): void {
      const line = chats.get(chatId)
      if (!line) return
      line.busy = false
      if (line.items.length === 0) chats.delete(chatId)
    },

    /** Takes out all calls but those of `kept` lanes. */
    clear(kept: readonly Lane[]): Waiting[] {
      const out: Waiting[] = []
      for (const line of chats.values()) {
        out.push(...line.items.filter(({ lane }) => !kept.includes(lane)))
        line.items = line.items.filter(({ lane }) => kept.includes(lane))
      }
      count -= out.length
      return out
    },

    size: (chatId?: number): number =>
      chatId === undefined ? count : (chats.get(chatId)?.items.length ?? 0),
  }
}

const isBefore = (
  a: { lane: number; last: number; line: ChatLine },
  b: { lane: number; last: number; line: ChatLine },
): boolean => {
  if (a.lane !== b.lane) return a.lane < b.lane
  if (a.last !== b.last) return a.last < b.last
  return a.line.seq < b.line.seq
}
