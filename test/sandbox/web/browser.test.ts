import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { cast } from '../../../src/sandbox/stage.ts'
import { describeWith } from '../../support/optional.ts'
import { type OpenPage, openPage, startScriptedBot } from './open-page.ts'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describeWith('chromium', 'the page in a browser', () => {
  let browser: Browser
  let problems: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    expect(problems).toEqual([])
  })

  const visit = async ({ url }: OpenPage, width = 1440): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    problems = []
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('console', (line) => {
      if (line.text().includes('Content Security Policy')) problems.push(line.text())
    })
    await page.goto(url)
    await page.waitForSelector('#line[data-state=live]')
    return page
  }

  /** The whole stage with a bot that plays along. */
  const openWithBot = async (): Promise<OpenPage> => {
    let post = async (_mail: string): Promise<void> => {}
    const open = await openPage((mail) => post(mail))
    post = startScriptedBot(open.telegram).post
    return open
  }

  const textOf = (page: Page, selector: string) => page.locator(selector).first().textContent()

  it('carries a mail over a card and Approve to the LAG', async () => {
    const page = await visit(await openWithBot())
    await page.getByRole('button', { name: 'A fisheries group offers its know-how' }).click()
    await page.getByRole('button', { name: 'Send', exact: true }).click()

    const card = page.locator('#moderators .message.bot')
    await card.getByText('We offer: fish auctions open to visitors').waitFor()
    expect(await textOf(page, '#sent .about')).toContain('We offer: fish auctions')
    await page.getByText('Marek', { exact: true }).click()
    await card.getByRole('button', { name: 'Approve' }).click()

    await page.locator('#moderators .toast', { hasText: 'Approved: it goes out' }).waitFor()
    await card.getByText('Approved by Marek').waitFor()
    const push = page.locator('#lag .message.bot')
    expect(await push.locator('strong').textContent()).toBe('New')
    await push.getByRole('button', { name: 'Copy' }).click()
    await page.locator('#lag .toast', { hasText: 'Copied: ana@gal.example' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('ana@gal.example')
    const link = push.getByRole('link', { name: 'gal.example' })
    expect(await link.getAttribute('rel')).toContain('noopener')
    expect(await link.getAttribute('target')).toBe('_blank')
  })

  it('shows an answer that must be read as a dialog', async () => {
    const page = await visit(await openWithBot())
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.locator('#moderators').getByRole('button', { name: 'Reject' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Only moderators can do that.').waitFor()
    await dialog.getByRole('button', { name: 'OK' }).click()
    await dialog.waitFor({ state: 'hidden' })
  })

  it('takes an .eml from the disk', async () => {
    const open = await openPage()
    const page = await visit(open)
    const buffer = Buffer.from('From: a@gal.example\r\nSubject: Form\r\n\r\nhello\r\n')
    await page.locator('#eml').setInputFiles({ name: 'form.eml', mimeType: 'message/rfc822', buffer })
    await page.locator('#sent').getByText('form.eml').waitFor()
    expect(open.mails[0]).toContain('Subject: Form')
  })

  it('shows what a mail says as text, and opens a folded quotation', async () => {
    const page = await visit(await openWithBot())
    await page.getByLabel('Subject').fill('<b>bold</b>')
    const text = `<img src=x onerror="document.title='caught'">\n${'A line of the mail.\n'.repeat(12)}The end.`
    await page.getByLabel('Text of the mail').fill(text)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    const card = page.locator('#moderators .message.bot')
    await card.getByText('<b>bold</b>').waitFor()
    expect(await card.locator('img, b').count()).toBe(0)
    const more = card.getByRole('button', { name: 'Show all' })
    expect(await more.getAttribute('aria-expanded')).toBe('false')
    await more.click()
    await card.getByRole('button', { name: 'Show less', expanded: true }).waitFor()
  })

  it('sends a command by chip, by hand and by a tap on it in a message', async () => {
    const open = await openWithBot()
    const page = await visit(open)
    const lag = page.locator('#lag')
    await lag.locator('.chips').getByRole('button', { name: '/help' }).click()
    await lag.locator('.message.bot').getByRole('button', { name: '/subscribe' }).click()
    await lag.getByLabel('Message to the bot').fill('/offers forest')
    await page.keyboard.press('Enter')
    await lag.locator('.message.mine', { hasText: '/offers forest' }).waitFor()
    const written = open.stage.picture().lag.messages.filter(({ fromBot }) => !fromBot)
    expect(written.map(({ text }) => text)).toEqual(['/help', '/subscribe', '/offers forest'])
  })

  it('leaves a reader where they read, and offers the way down', async () => {
    const open = await openPage()
    const page = await visit(open)
    const long = 'A long message.\n'.repeat(30)
    for (let at = 0; at < 4; at++) open.stage.say('lag', cast.lag.id, long)
    const log = page.locator('#lag .log')
    await page.waitForFunction("document.querySelectorAll('#lag .message').length === 4")
    const fromEnd = () =>
      log.evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight)
    expect(await fromEnd()).toBeLessThan(2)
    await log.evaluate((element) => {
      element.scrollTop = 0
    })
    const down = page.getByRole('button', { name: 'New messages' })
    open.stage.say('lag', cast.lag.id, 'the newest')
    await down.click()
    await down.waitFor({ state: 'hidden' })
    expect(await fromEnd()).toBeLessThan(2)
  })

  it('says that the line is broken, and finds back by itself', async () => {
    const open = await openPage()
    const page = await visit(open)
    await open.close()
    await page.getByText('Line broken').waitFor()
    const { startPage } = await import('../../../src/sandbox/web/server.ts')
    const again = await startPage(open.stage, Number(new URL(open.url).port))
    open.stage.say('lag', cast.lag.id, 'while you were away')
    await page.locator('#lag').getByText('while you were away').waitFor()
    expect(await textOf(page, '#line')).toBe('Live')
    await again.stop()
  })

  it.each([1440, 1024, 390])('fits a screen of %i pixels', async (width) => {
    const open = await openWithBot()
    const page = await visit(open, width)
    await open.stage.sendMail({
      from: { name: 'A', address: 'a@gal.example' },
      subject: 'x'.repeat(300),
      text: 'y',
    })
    await page.locator('#moderators .message').waitFor({ state: 'attached' })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    const isNarrow = width === 390
    expect(await page.locator('#moderators').isVisible()).toBe(!isNarrow)
    if (!isNarrow) return
    const tab = page.getByRole('button', { name: 'A moderator approves' })
    expect(await tab.locator('.unread').textContent()).toBe('1')
    await tab.click()
    await page.locator('#moderators').getByRole('button', { name: 'Approve' }).waitFor()
    expect(await tab.locator('.unread').isVisible()).toBe(false)
  })
})
