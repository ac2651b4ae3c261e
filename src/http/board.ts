import { createHash, timingSafeEqual } from 'node:crypto'
import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { HonoAdapter } from '@bull-board/hono'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Queue } from 'bullmq'
import type { Hono } from 'hono'
import { basicAuth } from 'hono/basic-auth'

export interface Board {
  queues: Queue[]
  password: string
}

const path = '/queues'
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The queue board, behind a password (user `operator`). Payloads hold ids alone. */
export const mountBoard = (app: Hono, { queues, password }: Board): void => {
  const server = new HonoAdapter(serveStatic)
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue)),
    serverAdapter: server,
  })
  server.setBasePath(path)
  app.use(
    `${path}/*`,
    basicAuth({
      realm: 'Passerelle queues',
      verifyUser: (user, given) => user === 'operator' && timingSafeEqual(digest(given), digest(password)),
    }),
  )
  app.route(path, server.registerPlugin())
}
