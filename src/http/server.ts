import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Log } from '../log.ts'
import { type Board, mountBoard } from './board.ts'
import { type Health, isHealthy } from './health.ts'
import { renderMetrics } from './metrics.ts'

export interface HttpParts {
  host: string
  port: number
  health: () => Promise<Health>
  /** null: no queue board. */
  board: Board | null
  log: Log
}

const createApp = ({ health, board }: HttpParts): Hono => {
  const app = new Hono()
  app.get('/healthz', async (context) => {
    const found = await health()
    return context.json(found, isHealthy(found) ? 200 : 503)
  })
  app.get('/metrics', async (context) => {
    const { text, contentType } = await renderMetrics(await health())
    return context.body(text, 200, { 'content-type': contentType })
  })
  if (board) mountBoard(app, board)
  app.notFound((context) => context.text('Nothing here. See /healthz and /metrics.\n', 404))
  return app
}

/** Serves health, metrics and the queue board. Resolves once it listens; rejects where the port is taken. */
export const startHttp = (parts: HttpParts): Promise<{ port: number; stop(): Promise<void> }> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: createApp(parts).fetch, hostname: parts.host, port: parts.port })
    server.once('error', reject)
    server.once('listening', () => {
      const { port } = server.address() as AddressInfo
      parts.log.info({ host: parts.host, port }, 'health and metrics are served')
      resolve({
        port,
        stop: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
  })
