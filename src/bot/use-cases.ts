import type { Decision, RejectReason } from '../domain/offer.ts'
import type { DecideResult, OfferCard, Original, PublishedOffer } from '../usecases/ports.ts'

/** What the bot asks of the program. Each throws when its effect could not be saved; nothing happened then. */
export interface BotUseCases {
  decide(decision: {
    offerId: number
    revision: number
    decision: Decision
    reason: RejectReason | null
    by: { userId: number; name: string }
  }): Promise<DecideResult>
  cardOf(offerId: number): Promise<OfferCard | null>
  originalOf(of: { offerId: number } | { mailId: number }): Promise<Original | null>
  subscribe(place: { chatId: number; threadId: number | null }): Promise<{ already: boolean }>
  unsubscribe(ended: { chatId: number; endedBy: 'left' | 'blocked' }): Promise<{ was: boolean }>
  listOffers(search: {
    words: string
    limit: number
    offset: number
  }): Promise<{ offers: PublishedOffer[]; more: boolean }>
  /** null: the chat chose none. */
  localeOf(chatId: number): Promise<string | null>
  chooseLocale(choice: { chatId: number; locale: string }): Promise<void>
  /** A group became a supergroup. Telegram tells it in both; the second time changes nothing. */
  followChat(move: { oldChatId: number; newChatId: number }): Promise<void>
  /** The chat's id after all moves; its own where it never moved. */
  currentChat(chatId: number): Promise<number>
  seenUpdate(updateId: number): Promise<boolean>
  rememberUpdate(updateId: number): Promise<void>
}
