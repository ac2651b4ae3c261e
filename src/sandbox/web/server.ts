import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { Stage } from '../stage.ts'
import { streamPictures } from './events.ts'

const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Each address of the page, and the file beside this one that answers it. */
const files: [string, string, keyof typeof types][] = [
  ['/', 'page.html', 'html'],
  ['/page.css', 'page.css', 'css'],
  ['/letter.css', 'letter.css', 'css'],
  ['/chat.css', 'chat.css', 'css'],
  ['/message.css', 'message.css', 'css'],
  ['/page.js', 'page.js', 'js'],
  ['/act.js', 'act.js', 'js'],
  ['/letter.js', 'letter.js', 'js'],
  ['/chat.js', 'chat.js', 'js'],
  ['/message.js', 'message.js', 'js'],
  ['/notice.js', 'notice.js', 'js'],
  ['/bridge.svg', 'bridge.svg', 'svg'],
]

const MAX_MAIL = 10 * 1024 * 1024

const mailSchema = z.object({
  name: z.string().trim().max(200, 'The name is too long.'),
  address: z.email('The address should look like name@example.org.'),
  subject: z.string().trim().max(500, 'The subject is too long.'),
  text: z.string().max(1_000_000, 'The text is too long.'),
})
const saySchema = z.object({
  side: z.enum(['moderators', 'lag']),
  who: z.number().int(),
  text: z.string().trim().min(1, 'There is nothing to send.').max(4096, 'Telegram takes 4096 characters.'),
})
const tapSchema = z.object({
  side: z.enum(['moderators', 'lag']),
  who: z.number().int(),
  messageId: z.number().int(),
  button: z.string().min(1).max(300),
})

const shield: MiddlewareHandler = async (context, next) => {
  await next()
  const headers = {
    'content-security-policy':
      "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  }
  for (const [name, value] of Object.entries(headers)) context.header(name, value)
}

/**
 * Another site in the same browser may not read or act: neither by a request of its own (Origin), nor under a name of
 * its own that it points at this machine (Host).
 */
const onlyOwnPage: MiddlewareHandler = async (context, next) => {
  const { hostname, host } = new URL(context.req.url)
  const origin = context.req.header('origin')
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (isLoopback && (origin === undefined || origin === `http://${host}`)) return next()
  return context.json({ problem: 'This page answers only to itself.' }, 403)
}

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : 'That did not work.')

const addActs = (app: Hono, stage: Stage): void => {
  const act = <T>(path: string, schema: z.ZodType<T>, perform: (given: T) => Promise<unknown>): void => {
    app.post(path, async (context) => {
      const given = schema.safeParse(await context.req.json().catch(() => null))
      if (!given.success) return context.json({ problem: given.error.issues[0]?.message }, 400)
      return context.json((await perform(given.data)) ?? {})
    })
  }
  act('/do/mail', mailSchema, ({ name, address, subject, text }) =>
    stage.sendMail({ from: { name, address }, subject, text }),
  )
  act('/do/say', saySchema, async ({ side, who, text }) => stage.say(side, who, text))
  act('/do/tap', tapSchema, ({ side, who, messageId, button }) => stage.tap(side, who, messageId, button))
  app.post('/do/eml', async (context) => {
    const name = context.req.query('name')?.slice(0, 200)
    await stage.sendRaw(new Uint8Array(await context.req.arrayBuffer()), name)
    return context.json({})
  })
  app.onError((error, context) => context.json({ problem: problemOf(error) }, 400))
}

const createApp = (stage: Stage): Hono => {
  const app = new Hono()
  app.use(shield, onlyOwnPage)
  for (const [path, file, type] of files) {
    const content = readFileSync(new URL(file, import.meta.url))
    app.get(path, (context) => context.body(content, 200, { 'content-type': types[type] }))
  }
  app.get('/samples', (context) => context.json(stage.samples()))
  app.get('/events', (context) => streamPictures(context, stage))
  const tooLarge = bodyLimit({
    maxSize: MAX_MAIL,
    onError: (context) => context.json({ problem: 'The demo takes mails of up to 10 MB.' }, 413),
  })
  app.use('/do/*', tooLarge)
  addActs(app, stage)
  return app
}

/** Serves the demo's page on 127.0.0.1. Rejects where the port is taken. */
export const startPage = (stage: Stage, port: number): Promise<{ url: string; stop(): Promise<void> }> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: createApp(stage).fetch, hostname: '127.0.0.1', port })
    server.once('error', reject)
    server.once('listening', () =>
      resolve({
        url: `http://localhost:${(server.address() as AddressInfo).port}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
  })
