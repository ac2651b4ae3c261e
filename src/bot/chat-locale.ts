import type { Locale } from '../locales/index.ts'
import type { Parts } from './parts.ts'

/** The language that a chat chose, else English: the same one in which the ledger's messages reach it. */
export const chatLocale = async (
  { useCases, locales }: Pick<Parts, 'useCases' | 'locales'>,
  chatId: number,
): Promise<Locale> => locales.of(await useCases.localeOf(await useCases.currentChat(chatId)))
