import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { InlineKeyboardButton, MessageEntity, Update } from 'grammy/types'

/** A small Bot API server for tests of the bot: it keeps every call, holds long polls, and fails when told to. */

export const botToken = '123456789:AAtestTOKENtestTOKENtestTOKENtest00'
export const botId = 123_456_789

export interface Call {
  method: string
  chat_id?: number
  message_id?: number
  message_thread_id?: number
  text?: string
  entities?: MessageEntity[]
  reply_markup?: { inline_keyboard: InlineKeyboardButton[][] }
  [field: string]: unknown
}

/** `drop`: the connection breaks before an answer, which leaves it unknown whether the call was heard. */
export type Trouble = 'drop' | { error_code: number; description: string; parameters?: object }

interface Poll {
  offset: number
  response: ServerResponse
}

type NewUpdate = Omit<Update, 'update_id'>

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = ''
  for await (const chunk of request) text += chunk
  return text === '' ? {} : JSON.parse(text)
}

const answer = (response: ServerResponse, result: unknown): void => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ ok: true, result }))
}

const refuse = (response: ServerResponse, trouble: Exclude<Trouble, 'drop'>): void => {
  response.statusCode = trouble.error_code
  response.end(JSON.stringify({ ok: false, ...trouble }))
}

const me = {
  id: botId,
  is_bot: true,
  first_name: 'Passerelle',
  username: 'passerelle_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
}

export interface Telegram {
  apiRoot: string
  calls: Call[]
  /** Calls of one method, in the order in which they came. */
  of(method: string): Call[]
  /** The next calls of this method fail so, one after the other. */
  trouble(method: string, ...troubles: Trouble[]): void
  /** Administrators of a group. */
  administrators: Map<number, object[]>
  /** Gives the bot an update; resolves once it has been handled: the bot then asks for later ones. */
  update(update: NewUpdate, updateId?: number): Promise<void>
  /** Resolves with the call once one fits. */
  waitFor(method: string, fits?: (call: Call) => boolean): Promise<Call>
  close(): Promise<void>
}

export const startTelegram = async (): Promise<Telegram> => {
  const calls: Call[] = []
  const troubles = new Map<string, Trouble[]>()
  const administrators = new Map<number, object[]>()
  let updates: Update[] = []
  let polls: Poll[] = []
  let nextUpdateId = 1_000
  let nextMessageId = 1
  const watchers = new Set<() => void>()
  let confirmedBelow = 0

  const changed = (): void => {
    for (const watch of [...watchers]) watch()
  }

  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const watch = () => {
        const found = look()
        if (found === undefined) return
        watchers.delete(watch)
        resolve(found)
      }
      watchers.add(watch)
      watch()
    })

  const flushPolls = (): void => {
    const open = polls
    polls = []
    for (const poll of open) {
      const waiting = updates.filter(({ update_id }) => update_id >= poll.offset)
      if (waiting.length > 0) answer(poll.response, waiting)
      else polls.push(poll)
    }
  }

  const results: Record<string, (call: Call) => unknown> = {
    getMe: () => me,
    sendMessage: (call) => ({
      message_id: nextMessageId++,
      date: 1,
      chat: { id: call.chat_id, type: 'private', first_name: 'x' },
      text: call.text,
    }),
    getChat: (call) => ({ id: call.chat_id, type: 'supergroup', title: 'Moderators', is_forum: true }),
    getChatMember: () => ({ status: 'member', user: me }),
    getChatAdministrators: (call) => administrators.get(Number(call.chat_id)) ?? [],
  }

  const poll = (call: Call, response: ServerResponse): void => {
    const offset = Number(call['offset'] ?? 0)
    confirmedBelow = Math.max(confirmedBelow, offset)
    updates = updates.filter(({ update_id }) => update_id >= offset)
    changed()
    if (call['timeout'] === undefined) {
      answer(response, [])
      return
    }
    polls.push({ offset, response })
    response.on('close', () => {
      polls = polls.filter((open) => open.response !== response)
    })
    flushPolls()
  }

  const server = createServer(async (request, response) => {
    const method = request.url?.split('/').at(-1) ?? ''
    const call: Call = { method, ...(await bodyOf(request)) }
    const trouble = troubles.get(method)?.shift()
    if (method !== 'getUpdates' || trouble) calls.push(call)
    if (trouble === 'drop') request.socket.destroy()
    else if (trouble) refuse(response, trouble)
    else if (method === 'getUpdates') poll(call, response)
    else answer(response, results[method]?.(call) ?? true)
    changed()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    of: (method) => calls.filter((call) => call.method === method),
    trouble: (method, ...more) => void troubles.set(method, [...(troubles.get(method) ?? []), ...more]),
    administrators,
    async update(update, updateId = nextUpdateId) {
      nextUpdateId = updateId + 1
      updates.push({ update_id: updateId, ...update })
      flushPolls()
      await until(() => (confirmedBelow > updateId ? true : undefined))
    },
    waitFor: (method, fits = () => true) =>
      until(() => calls.find((call) => call.method === method && fits(call))),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
