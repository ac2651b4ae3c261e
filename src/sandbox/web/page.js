import { build } from './act.js'
import { createChat } from './chat.js'
import { showMails, startLetter } from './letter.js'

/**
 * @typedef {import('./message.js').Message} Message
 * @typedef {{ title: string, people: { id: number, name: string }[], messages: Message[] }} ChatPicture
 * @typedef {{ bot: string, mailbox: string, moderators: ChatPicture, lag: ChatPicture, mails: import('./letter.js').SentMail[] }} Picture
 */

/** Without a beat for so long the line counts as broken; the stage sends one every 15 seconds. */
const BROKEN_AFTER_MS = 40_000
const RETRY_MS = 2_000

/** @type {Picture | null} */
let picture = null

const chats = {
  moderators: createChat('moderators', () => {
    const chosen = document.querySelector('#actors input:checked')
    return chosen instanceof HTMLInputElement ? Number(chosen.value) : 0
  }),
  lag: createChat('lag', () => picture?.lag.people[0]?.id ?? 0),
}

/** The steps of the story, told from what the chats show. @param {Picture} now */
const tellStory = ({ moderators, lag, mails }) => {
  const isCard = (/** @type {Message} */ { keyboard }) =>
    keyboard.flat().some(({ callback_data, text }) => callback_data !== undefined && /appro/i.test(text))
  const knowsBot = lag.messages.some(({ fromBot }) => !fromBot)
  const heardAt = lag.messages.findLast(({ fromBot }) => fromBot)?.at ?? 0
  if (moderators.messages.some(isCard))
    return knowsBot
      ? ['moderators', 'A card is waiting. Read it, then tap Approve as Ana or Marek.']
      : ['lag', 'First let Giulia tap /subscribe in her chat. Then approve the card that waits.']
  // Telegram counts whole seconds.
  if (heardAt > 0 && heardAt + 1_000 > (mails[0]?.at ?? 0))
    return ['lag', 'Giulia has heard of it. Send another letter, or let her search with /offers.']
  return ['letter', 'Pick a letter or write your own, and send it. The rest happens live.']
}

/** @param {Picture} now */
const showStory = (now) => {
  const [current, hint] = tellStory(now)
  const line = document.getElementById('hint')
  if (line.textContent !== hint) line.textContent = hint
  for (const step of document.querySelectorAll('.story button')) {
    if (step.dataset.side === current) step.setAttribute('aria-current', 'step')
    else step.removeAttribute('aria-current')
  }
}

/** @param {ChatPicture['people']} people */
const showActors = (people) => {
  const actors = document.getElementById('actors')
  if (actors.querySelectorAll('input').length === people.length) return
  for (const [index, { id, name }] of people.entries()) {
    const input = build('input', { type: 'radio', name: 'actor', value: String(id) })
    if (index === 0) input.setAttribute('checked', '')
    input.addEventListener('change', () => picture && show(picture))
    actors.append(build('label', {}, input, build('span', { title: name }, name.split(' ')[0])))
  }
}

const stage = document.querySelector('.stage')
/** Messages of each chat that were on the screen. @type {Record<string, number>} */
const seen = {}

/** On a narrow screen two of the sides are hidden: how much waits there. @param {Picture} now */
const countUnread = (now) => {
  for (const side of ['moderators', 'lag']) {
    const badge = document.querySelector(`.story [data-side=${side}] .unread`)
    const last = now[side].messages.at(-1)?.id ?? 0
    if (seen[side] === undefined || chats[side].root.offsetParent !== null) seen[side] = last
    const unread = now[side].messages.filter(({ id }) => id > seen[side]).length
    badge.hidden = unread === 0
    badge.textContent = String(unread)
  }
}

/** @param {Picture} now */
const show = (now) => {
  picture = now
  const { bot, mailbox, moderators, lag, mails } = now
  showActors(moderators.people)
  document.getElementById('mailbox').textContent = mailbox
  chats.moderators.root.querySelector('h2').textContent = moderators.title
  chats.moderators.root.querySelector('.members').textContent =
    `${moderators.people.map(({ name }) => name).join(', ')} and ${bot}`
  chats.lag.root.querySelector('h2').textContent = bot
  chats.lag.root.querySelector('.members').textContent = `on the phone of ${lag.people[0]?.name}, from a LAG`
  chats.moderators.show(moderators.messages)
  chats.lag.show(lag.messages)
  showMails(mails)
  showStory(now)
  countUnread(now)
}

const line = document.getElementById('line')
/** @param {'live' | 'broken'} state */
const showLine = (state) => {
  if (line.dataset.state === state) return
  line.dataset.state = state
  line.textContent = state === 'live' ? 'Live' : 'Line broken, trying again…'
}

/** Listens to the stage for as long as the page is open; the browser's own retries end after some refusals. */
const listen = () => {
  const source = new EventSource('/events')
  let timer = 0
  const again = () => {
    source.close()
    showLine('broken')
    setTimeout(listen, RETRY_MS)
  }
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(again, BROKEN_AFTER_MS)
    showLine('live')
  }
  source.addEventListener('picture', ({ data }) => {
    alive()
    show(JSON.parse(data))
  })
  source.addEventListener('beat', alive)
  source.addEventListener('error', () => {
    clearTimeout(timer)
    again()
  })
}

for (const step of document.querySelectorAll('.story button'))
  step.addEventListener('click', () => {
    stage.dataset.shown = step.dataset.side
    for (const other of document.querySelectorAll('.story button'))
      other.classList.toggle('chosen', other === step)
    document.querySelector(`#${step.dataset.side} :is(.log, textarea)`)?.focus({ preventScroll: true })
    if (picture) countUnread(picture)
  })
document.querySelector('.story button').classList.add('chosen')

startLetter()
listen()
