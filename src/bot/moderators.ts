import { describeFailure } from './failures.ts'
import type { Parts } from './parts.ts'
import { oneLine } from './render/plain-text.ts'
import type { SentMessage } from './replies.ts'
import { anonymousAdministrator } from './speaking.ts'
import type { Tapping } from './taps.ts'

/** A tap of which everything was checked: a moderator's, on a message in the moderators' chat. */
export interface ModeratorTap {
  by: { userId: number; name: string }
  message: SentMessage
}

const nameOf = ({ from, locale }: Tapping, hidden: { title: string | null } | null): string => {
  if (hidden) return oneLine(hidden.title ?? locale.t('moderator-anonymous'), 60)
  return oneLine([from.first_name, from.last_name ?? ''].join(' '), 60)
}

const checked = async (parts: Parts, tapping: Tapping): Promise<ModeratorTap | Refusal> => {
  const { from, message } = tapping
  if (!message || !(await parts.isModerationChat(message.chatId))) return 'tap-not-here'
  if (from.id === anonymousAdministrator) return 'tap-anonymous'
  if (parts.moderators) {
    if (!parts.moderators.includes(from.id)) return 'tap-not-a-moderator'
    return { by: { userId: from.id, name: nameOf(tapping, null) }, message }
  }
  const chatId = await parts.useCases.currentChat(message.chatId)
  const administrator = await parts.administrators.find(chatId, from.id)
  if (!administrator) return 'tap-not-a-moderator'
  // Whoever hides in the group is not named in it; the revision keeps the id.
  return {
    by: { userId: from.id, name: nameOf(tapping, administrator.anonymous ? administrator : null) },
    message,
  }
}

type Refusal = 'tap-not-here' | 'tap-anonymous' | 'tap-not-a-moderator'

/**
 * Who may decide is asked of the person, not of the chat, at every tap. null: not a moderator, or it could not be checked;
 * the person was told, and nothing happened.
 */
export const moderatorTap = async (parts: Parts, tapping: Tapping): Promise<ModeratorTap | null> => {
  const { t } = tapping.locale
  try {
    const result = await checked(parts, tapping)
    if (typeof result !== 'string') return result
    tapping.answer(t(result), true)
  } catch (error) {
    parts.log.error({ reason: describeFailure(error) }, 'a moderator could not be checked')
    tapping.answer(t('tap-cannot-check'), true)
  }
  return null
}
