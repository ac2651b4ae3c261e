import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { User } from 'grammy/types'
import { createFaults, type Fault, refusalOf } from './faults.ts'
import { keepWorld, loadWorld } from './memory.ts'
import { type Call, methods } from './methods.ts'
import { createPace } from './pace.ts'
import { createPeople, type People } from './people.ts'
import { createPolling } from './polling.ts'
import { Refusal } from './refusal.ts'
import { createWorld, type World } from './world.ts'

export type { Fault } from './faults.ts'

export interface SandboxTelegram {
  apiRoot: string
  token: string
  world: World
  people: People
  /** Every call that had an effect or was refused: method and chat, in order. */
  calls: { method: string; chatId: number | null; at: number; ok: boolean }[]
  fault(fault: Fault): void
  clearFaults(): void
  stop(): Promise<void>
}

const MAX_BODY = 1024 * 1024

const readBody = async (request: IncomingMessage): Promise<Call> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > MAX_BODY) throw new Refusal(413, 'Request Entity Too Large')
    chunks.push(chunk as Buffer)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  if (text === '') return {}
  try {
    return Object(JSON.parse(text)) as Call
  } catch {
    throw new Refusal(400, "Bad Request: can't parse JSON")
  }
}

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  if (response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const answerError = (response: ServerResponse, error: unknown): void => {
  const { code, message, parameters } =
    error instanceof Refusal ? error : new Refusal(500, 'Internal Server Error')
  answer(response, code, { ok: false, error_code: code, description: message, parameters })
}

type Perform = (method: string, call: Call, response: ServerResponse) => unknown

/** Carries out what is no fault: holds polls, and records every other call. */
const createPerform = (world: World, calls: SandboxTelegram['calls']): Perform => {
  const pace = createPace(Date.now)
  const poll = createPolling(world)
  const namesOf = new Map(Object.keys(methods).map((name) => [name.toLowerCase(), name]))
  return (given, call, response) => {
    if (given.toLowerCase() === 'getupdates') return poll(call, response)
    const method = namesOf.get(given.toLowerCase())
    if (method === undefined) throw new Refusal(404, 'Not Found: method not found')
    const chatId = call['chat_id'] === undefined ? null : Number(call['chat_id'])
    const record = { method, chatId, at: Date.now(), ok: false }
    calls.push(record)
    const result = methods[method]?.({ world, pace }, call)
    record.ok = true
    return result
  }
}

const createHandler = (token: string, perform: Perform, takeFault: (method: string) => Fault | undefined) => {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, given, method] = /^\/bot([^/]{1,200})\/(\w{1,60})/.exec(request.url ?? '') ?? []
    if (given !== token || method === undefined) throw new Refusal(401, 'Unauthorized')
    const fault = takeFault(method)
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'drop-before') return void request.socket.destroy()
    if (fault?.kind === 'error') throw refusalOf(fault)
    const result = await perform(method, await readBody(request), response)
    if (fault?.kind === 'drop-after') return void request.socket.destroy()
    answer(response, 200, { ok: true, result })
  }
}

/** A Bot API server on loopback that keeps chats, holds long polls, and refuses what Telegram refuses. */
export const startSandboxTelegram = async ({
  token,
  bot,
  port = 0,
  firstUpdateId = Math.floor(Date.now() / 1000),
  memoryFile,
}: {
  token: string
  bot: User
  port?: number
  /** Telegram's update ids grow for ever: a sandbox that starts again begins above its last one. */
  firstUpdateId?: number
  /** Where chats and updates outlive a restart (JSON); none: they end with the process. */
  memoryFile?: string
}): Promise<SandboxTelegram> => {
  const world = createWorld(bot, firstUpdateId)
  if (memoryFile !== undefined) loadWorld(world, memoryFile)
  const calls: SandboxTelegram['calls'] = []
  const faults = createFaults()
  const handle = createHandler(token, createPerform(world, calls), faults.take)
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => answerError(response, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const stopKeeping = memoryFile === undefined ? () => {} : keepWorld(world, memoryFile)
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    world,
    people: createPeople(world),
    calls,
    fault: faults.add,
    clearFaults: faults.clear,
    stop: () =>
      new Promise((resolve) => {
        stopKeeping()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
