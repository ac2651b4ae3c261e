/**
 * When may a message leave? Telegram's limits: about 30 messages a second in all, one a second in one chat, 20 a minute in
 * one group; edits count (core.telegram.org/bots/faq, "My bot is hitting limits"). All times are milliseconds of one
 * monotonic clock.
 */
export interface Limits {
  /** In any second, wherever between leaving and its answer a message may have reached Telegram. */
  perSecond: number
  /** Between any two messages: evenly, not in bunches. */
  everyMs: number
  /** Between two messages in one chat. */
  chatMs: number
  /** `messages` in any span of `spanMs`; the first `freely` of them at the chat's pace, the rest spread over the span. */
  group: { messages: number; spanMs: number; freely: number }
}

export const telegramLimits: Limits = {
  perSecond: 30,
  everyMs: 35,
  chatMs: 1_050,
  group: { messages: 20, spanMs: 60_500, freely: 8 },
}

interface ChatPace {
  /** When its last messages left, oldest first; at most one group's span. */
  sent: number[]
  pausedUntil: number
}

export interface Pace {
  /** The earliest moment at which this chat alone would allow the next message. */
  chatReadyAt(chatId: number): number
  /** The earliest moment at which the bot as a whole would allow the next message; `Infinity`: once one was answered. */
  readyAt(): number
  /** When this chat was last written to; `-Infinity`: not in living memory. */
  lastSentAt(chatId: number): number
  sent(chatId: number, at: number): void
  /** What left at `at` was answered at `answeredAt`: from then on it counts as of that moment, the latest possible. */
  answered(chatId: number, at: number, answeredAt: number): void
  /** What was to leave at that moment did not: the chat has its place back. */
  unsent(chatId: number, at: number): void
  pauseChat(chatId: number, until: number): void
  pauseAll(until: number): void
}

const second = 1_000

/** Telegram gives groups negative ids (Bot API, `Chat.id`). */
const isGroup = (chatId: number): boolean => chatId < 0

const groupReadyAt = (sent: number[], { chatMs, group }: Limits): number => {
  const last = sent.at(-1) ?? Number.NEGATIVE_INFINITY
  const inSpan = sent.filter((at) => at > last + chatMs - group.spanMs)
  const oldest = inSpan[0] ?? last
  if (inSpan.length < group.freely) return last + chatMs
  if (inSpan.length >= group.messages) return oldest + group.spanMs
  const even = group.spanMs / group.messages
  const spread = (oldest + group.spanMs - last) / (group.messages - inSpan.length)
  return last + Math.max(even, spread)
}

/** Remembers what left and says what may leave next. It keeps no timer: the sender asks. */
export const createPace = (limits: Limits): Pace => {
  const chats = new Map<number, ChatPace>()
  let lastAt = Number.NEGATIVE_INFINITY
  let allPausedUntil = Number.NEGATIVE_INFINITY
  let sentSinceSweep = 0
  let underWay = 0
  /** When the last messages were answered, oldest first. */
  const answers: number[] = []

  const paceOf = (chatId: number): ChatPace => {
    const known = chats.get(chatId)
    if (known) return known
    const fresh = { sent: [], pausedUntil: Number.NEGATIVE_INFINITY }
    chats.set(chatId, fresh)
    return fresh
  }

  /** Those under way may arrive at any moment; those answered may have arrived just before. */
  const secondReadyAt = (): number => {
    const free = limits.perSecond - underWay
    if (free <= 0) return Number.POSITIVE_INFINITY
    return (answers.at(-free) ?? Number.NEGATIVE_INFINITY) + second
  }

  const sweep = (now: number): void => {
    for (const [chatId, { sent, pausedUntil }] of chats) {
      const last = sent.at(-1) ?? Number.NEGATIVE_INFINITY
      if (pausedUntil < now && last < now - limits.group.spanMs) chats.delete(chatId)
    }
  }

  return {
    chatReadyAt(chatId) {
      const known = chats.get(chatId)
      if (!known) return Number.NEGATIVE_INFINITY
      const last = known.sent.at(-1) ?? Number.NEGATIVE_INFINITY
      const paced = isGroup(chatId) ? groupReadyAt(known.sent, limits) : last + limits.chatMs
      return Math.max(paced, known.pausedUntil)
    },
    readyAt: () => Math.max(lastAt + limits.everyMs, secondReadyAt(), allPausedUntil),
    lastSentAt: (chatId) => chats.get(chatId)?.sent.at(-1) ?? Number.NEGATIVE_INFINITY,
    sent(chatId, at) {
      const chat = paceOf(chatId)
      chat.sent.push(at)
      if (chat.sent.length > limits.group.messages) chat.sent.shift()
      lastAt = at
      underWay += 1
      sentSinceSweep += 1
      if (sentSinceSweep >= 1_000) {
        sentSinceSweep = 0
        sweep(at)
      }
    },
    answered(chatId, at, answeredAt) {
      underWay -= 1
      answers.push(answeredAt)
      if (answers.length > limits.perSecond) answers.shift()
      const chat = chats.get(chatId)
      if (chat) chat.sent = chat.sent.map((moment) => (moment === at ? answeredAt : moment))
    },
    unsent(chatId, at) {
      underWay -= 1
      const chat = chats.get(chatId)
      if (chat) chat.sent = chat.sent.filter((moment) => moment !== at)
    },
    pauseChat(chatId, until) {
      const chat = paceOf(chatId)
      chat.pausedUntil = Math.max(chat.pausedUntil, until)
    },
    pauseAll(until) {
      allPausedUntil = Math.max(allPausedUntil, until)
    },
  }
}
