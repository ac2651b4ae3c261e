import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { cast, type Picture } from '../../../src/sandbox/stage.ts'
import { type OpenPage, openPage } from './open-page.ts'

const post = (
  page: OpenPage,
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) => fetch(page.url + path, { method: 'POST', body, headers })
const postJson = (page: OpenPage, path: string, given: unknown) => post(page, path, JSON.stringify(given))

/** The pictures that the page is sent, one by one. */
async function* picturesOf(page: OpenPage): AsyncGenerator<Picture> {
  const response = await fetch(`${page.url}/events`)
  let text = ''
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const data = /^data: ?(.*)$/m.exec(event)?.[1]
      if (event.includes('event: picture') && data) yield JSON.parse(data)
    }
  }
}

const pictureWhere = async (page: OpenPage, isIt: (picture: Picture) => boolean): Promise<Picture> => {
  for await (const picture of picturesOf(page)) if (isIt(picture)) return picture
  throw new Error('the line ended')
}

const letter = {
  name: 'Camille Estèbe',
  address: 'c.estebe@gal.example',
  subject: 'Bergers de demain',
  text: 'Bonjour,\n\nnous cherchons des GAL.',
}

describe('the page', () => {
  it.each([
    ['/', 'text/html'],
    ['/page.css', 'text/css'],
    ['/page.js', 'text/javascript'],
    ['/bridge.svg', 'image/svg+xml'],
  ])('is served at %s, and may load nothing from elsewhere', async (path, type) => {
    const page = await openPage()
    const response = await fetch(page.url + path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('names only files that are served', async () => {
    const page = await openPage()
    const html = await (await fetch(page.url)).text()
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]{1,50})"/g)].map(([, path]) => path)
    expect(named.length).toBeGreaterThan(4)
    for (const path of named) expect((await fetch(page.url + path)).status).toBe(200)
    expect(html).not.toMatch(/https?:\/\//)
  })

  it('has letters ready whose deadlines lie ahead', async () => {
    const page = await openPage()
    const samples = (await (await fetch(`${page.url}/samples`)).json()) as { id: string }[]
    expect(samples.map(({ id }) => id)).toContain('district')
  })
})

describe('the line', () => {
  it('shows the whole picture at once, and each change', async () => {
    const page = await openPage()
    const pictures = picturesOf(page)
    const first = (await pictures.next()).value as Picture
    expect(first).toMatchObject({ bot: 'Passerelle', mailbox: cast.mailbox, mails: [] })
    expect(first.moderators.people.map(({ name }) => name)).toEqual(['Ana Moreau', 'Marek Zielny'])
    page.stage.say('lag', cast.lag.id, '/start')
    const second = (await pictures.next()).value as Picture
    expect(second.lag.messages).toMatchObject([{ text: '/start', who: 'Giulia Ferri', fromBot: false }])
    await pictures.return(undefined)
  })

  it('loses no change that comes while a picture is sent', async () => {
    const page = await openPage()
    for (let at = 1; at <= 60; at++) page.stage.say('lag', cast.lag.id, `message ${at}`)
    const picture = await pictureWhere(page, ({ lag }) => lag.messages.at(-1)?.text === 'message 60')
    expect(picture.lag.messages).toHaveLength(60)
  })
})

describe('acts', () => {
  it('sends a mail, and says that it left', async () => {
    const page = await openPage()
    expect((await postJson(page, '/do/mail', letter)).status).toBe(200)
    expect(page.mails[0]).toContain('<c.estebe@gal.example>')
    expect(page.mails[0]).toContain('Subject: Bergers de demain')
    expect(page.stage.picture().mails).toMatchObject([
      { from: 'Camille Estèbe', subject: 'Bergers de demain' },
    ])
  })

  it('sends an .eml as it is', async () => {
    const page = await openPage()
    const eml = 'From: a@gal.example\r\nSubject: A form\r\n\r\nsee attached\r\n'
    expect((await post(page, '/do/eml?name=form.eml', eml)).status).toBe(200)
    expect(page.mails).toEqual([eml])
    expect(page.stage.picture().mails).toMatchObject([{ from: 'form.eml' }])
  })

  it.each([
    ['an address that is none', '/do/mail', { ...letter, address: 'camille' }, /name@example\.org/],
    ['nothing', '/do/say', { side: 'lag', who: cast.lag.id, text: '  ' }, /nothing to send/],
    ['somebody unknown', '/do/say', { side: 'lag', who: 1, text: '/start' }, /Nobody of that name/],
    [
      'a button that is gone',
      '/do/tap',
      { side: 'lag', who: cast.lag.id, messageId: 9, button: 'x' },
      /no longer/,
    ],
    ['no JSON', '/do/say', undefined, /./],
  ])('refuses %s in words', async (_what, path, given, words) => {
    const page = await openPage()
    const response = await postJson(page, path, given)
    expect(response.status).toBe(400)
    expect(((await response.json()) as { problem: string }).problem).toMatch(words)
  })

  it('refuses a mail of more than 10 MB in words', async () => {
    const page = await openPage()
    const response = await post(page, '/do/eml', new Uint8Array(10 * 1024 * 1024 + 1))
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({ problem: 'The demo takes mails of up to 10 MB.' })
    expect(page.mails).toEqual([])
  })

  it('brings a tap to the bot and its answer back', async () => {
    const page = await openPage()
    const { telegram, stage } = page
    const sent = {
      chat_id: cast.lag.id,
      text: 'Welcome',
      reply_markup: { inline_keyboard: [[{ text: 'Subscribe', callback_data: 'sb' }]] },
    }
    const call = (method: string, given: object) =>
      fetch(`${telegram.apiRoot}/bot${telegram.token}/${method}`, {
        method: 'POST',
        body: JSON.stringify(given),
      })
    await call('sendMessage', sent)
    const messageId = stage.picture().lag.messages[0]?.id
    const tap = postJson(page, '/do/tap', { side: 'lag', who: cast.lag.id, messageId, button: 'sb' })
    const updates = (await (await call('getUpdates', { timeout: 20 })).json()) as {
      result: { callback_query: { id: string } }[]
    }
    const callback_query_id = updates.result[0]?.callback_query.id
    await call('answerCallbackQuery', { callback_query_id, text: 'Subscribed' })
    expect(await (await tap).json()).toEqual({ text: 'Subscribed', alert: false })
  })
})

describe('strangers', () => {
  it("another site's page may not act", async () => {
    const page = await openPage()
    const say = JSON.stringify({ side: 'lag', who: cast.lag.id, text: '/start' })
    const response = await post(page, '/do/say', say, { origin: 'https://elsewhere.example' })
    expect(response.status).toBe(403)
    expect(page.stage.picture().lag.messages).toEqual([])
    const own = await post(page, '/do/say', say, { origin: page.url })
    expect(own.status).toBe(200)
  })

  it('a name that somebody points at this machine reads nothing', async () => {
    const page = await openPage()
    const { port } = new URL(page.url)
    const status = await new Promise((resolve) => {
      request(
        { host: '127.0.0.1', port, path: '/samples', headers: { host: `elsewhere.example:${port}` } },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      ).end()
    })
    expect(status).toBe(403)
  })

  it('a port that is taken is told', async () => {
    const page = await openPage()
    const { startPage } = await import('../../../src/sandbox/web/server.ts')
    await expect(startPage(page.stage, Number(new URL(page.url).port))).rejects.toThrow('EADDRINUSE')
  })
})
