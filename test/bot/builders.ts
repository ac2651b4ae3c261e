import type { BotUseCases } from '../../src/bot/use-cases.ts'
import type { Decision, OfferContent, RejectReason } from '../../src/domain/offer.ts'
import { contentOf, stateAfter } from '../../src/domain/offer.ts'
import type { Fact, ReadOffer } from '../../src/domain/reading.ts'
import type { OfferCard, Original, PublishedOffer } from '../../src/usecases/ports.ts'

export const now = new Date('2026-08-25T12:02:00Z')

export const fact = <T>(value: T, more: Partial<Fact<T>> = {}): Fact<T> => ({
  value,
  confidence: 0.97,
  stated: true,
  source: 'body',
  start: 0,
  end: 0,
  quote: String(value),
  ...more,
})

export const readOffer = (more: Partial<ReadOffer> = {}): ReadOffer => ({
  kind: fact('partner-search'),
  title: fact('Orchards of the hills: old varieties, new products'),
  summary: fact('We bring back old apple varieties and look for two groups that do the same.'),
  organisation: {
    name: fact('LAG Green Hills'),
    type: fact('lag'),
    country: fact('SI'),
    place: fact('Zgornje Brdo'),
  },
  themes: [fact('local-food'), fact('training', { confidence: 0.6, quote: 'courses for growers' })],
  partners: { countries: [fact('FR'), fact('IT')], types: [fact('lag')] },
  programme: fact('LEADER'),
  deadlines: [fact({ date: '2026-09-17', purpose: 'reply' }, { quote: 'please answer by 17/09' })],
  period: fact({ start: '2027-01', end: '2028-12' }),
  budget: fact({ amount: 50_000, currency: 'EUR' }),
  languages: [fact('en'), fact('sl')],
  contacts: [{ name: fact('Ana Kos'), email: fact('ana@green-hills.example'), phone: fact('+38612345678') }],
  links: [fact('https://green-hills.example/orchards')],
  ...more,
})

export const offerContent = (more: Partial<OfferContent> = {}): OfferContent => ({
  ...contentOf(readOffer(), 'en'),
  ...more,
})

export const offerCard = (more: Partial<OfferCard> = {}): OfferCard => ({
  offerId: 42,
  revision: 3,
  state: 'draft',
  doubt: false,
  content: offerContent(),
  read: readOffer(),
  notices: [],
  part: { number: 1, of: 1 },
  mail: {
    mailId: 17,
    from: 'ana@green-hills.example',
    subject: 'Partner search: orchards',
    receivedAt: new Date('2026-08-25T09:30:00Z'),
    mailbox: 'contact@network.example',
  },
  decided: null,
  ...more,
})

export const publishedOffer = (offerId: number, title: string): PublishedOffer => ({
  offerId,
  content: offerContent({ title }),
  publishedAt: now,
})

const decisionOf = (decision: Decision, by: string, reason: RejectReason | null): OfferCard['decided'] => ({
  decision,
  by,
  at: now,
  reason,
})

/** The program behind the bot, in memory. Each function may be replaced by a test. */
export interface Memory extends BotUseCases {
  cards: Map<number, OfferCard>
  published: PublishedOffer[]
  originals: Map<number, Original>
  subscribers: Map<number, number | null>
  ended: { chatId: number; endedBy: string }[]
  locales: Map<number, string>
  moves: Map<number, number>
  updates: Set<number>
  decisions: { userId: number; name: string; decision: Decision; reason: RejectReason | null }[]
}

const deciding =
  (memory: Omit<Memory, 'decide'>): BotUseCases['decide'] =>
  async ({ offerId, revision, decision, reason, by }) => {
    const card = memory.cards.get(offerId)
    if (!card) return { ok: false, why: 'unknown-offer' }
    if (card.decided) return { ok: false, why: 'already-decided', card }
    if (card.revision !== revision) return { ok: false, why: 'changed', card }
    const decided: OfferCard = {
      ...card,
      revision: revision + 1,
      state: stateAfter[decision],
      decided: decisionOf(decision, by.name, reason),
    }
    memory.cards.set(offerId, decided)
    memory.decisions.push({ ...by, decision, reason })
    return { ok: true, card: decided }
  }

export const createMemory = (): Memory => {
  const memory: Omit<Memory, 'decide'> = {
    cards: new Map(),
    published: [],
    originals: new Map(),
    subscribers: new Map(),
    ended: [],
    locales: new Map(),
    moves: new Map(),
    updates: new Set(),
    decisions: [],
    cardOf: async (offerId) => memory.cards.get(offerId) ?? null,
    originalOf: async (of) => memory.originals.get('offerId' in of ? of.offerId : of.mailId) ?? null,
    async subscribe({ chatId, threadId }) {
      const already = memory.subscribers.has(chatId)
      memory.subscribers.set(chatId, threadId)
      return { already }
    },
    async unsubscribe({ chatId, endedBy }) {
      memory.ended.push({ chatId, endedBy })
      return { was: memory.subscribers.delete(chatId) }
    },
    async listOffers({ words, limit, offset }) {
      const found = memory.published.filter(({ content }) => content.title.toLowerCase().includes(words))
      return { offers: found.slice(offset, offset + limit), more: found.length > offset + limit }
    },
    localeOf: async (chatId) => memory.locales.get(chatId) ?? null,
    chooseLocale: async ({ chatId, locale }) => void memory.locales.set(chatId, locale),
    followChat: async ({ oldChatId, newChatId }) => void memory.moves.set(oldChatId, newChatId),
    currentChat: async (chatId) => memory.moves.get(chatId) ?? chatId,
    seenUpdate: async (updateId) => memory.updates.has(updateId),
    rememberUpdate: async (updateId) => void memory.updates.add(updateId),
  }
  return Object.assign(memory, { decide: deciding(memory) })
}
