import { actWith, build, dayOf } from './act.js'
import { buildMessage } from './message.js'
import { alertWith, toast } from './notice.js'

/** @typedef {import('./message.js').Message} Message */

/** Nearer to the end than this, in pixels, a reader wants to see what comes. */
const AT_END = 80
/** Messages of one person within this time belong together, in milliseconds. */
const TOGETHER_MS = 5 * 60_000

/** Keeps the end of a log in sight for those who are there, and leaves the others where they read. */
const followEnd = (/** @type {HTMLElement} */ log, /** @type {HTMLElement} */ down) => {
  let follows = true
  const look = () => {
    // A side that is hidden has no height: nobody scrolled there.
    if (log.clientHeight > 0) follows = log.scrollHeight - log.scrollTop - log.clientHeight < AT_END
    if (follows) down.hidden = true
  }
  const follow = () => {
    follows = true
    log.scrollTop = log.scrollHeight
  }
  log.addEventListener('scroll', look)
  down.addEventListener('click', follow)
  new ResizeObserver(() => follows && follow()).observe(log)
  return {
    look,
    follow,
    /** @param {boolean} hasNews */
    settle: (hasNews) => {
      if (follows) follow()
      else if (hasNews) down.hidden = false
    },
  }
}

/** @param {string} text */
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/**
 * One chat of the page.
 * @param {'moderators' | 'lag'} side
 * @param {() => number} actor id of the person who acts
 */
export const createChat = (side, actor) => {
  const root = /** @type {HTMLElement} */ (document.getElementById(side))
  const log = /** @type {HTMLElement} */ (root.querySelector('.log'))
  const empty = /** @type {HTMLElement} */ (root.querySelector('.empty'))
  // Whoever has no mouse scrolls with the arrow keys.
  log.tabIndex = 0
  const end = followEnd(log, root.querySelector('.down'))
  /** @type {Map<number, { key: string, element: HTMLElement }>} */
  const shown = new Map()
  /** @type {Map<number, HTMLElement>} */
  const days = new Map()

  const say = (/** @type {string} */ text) => {
    end.follow()
    return actWith('/do/say', { side, who: actor(), text }).catch((error) => toast(root, error.message))
  }

  const acts = {
    say,
    copy: async (/** @type {string} */ text) => {
      toast(root, (await copy(text)) ? `Copied: ${text}` : `Please copy it yourself: ${text}`)
    },
    tap: async (
      /** @type {Message} */ message,
      /** @type {{ callback_data?: string }} */ button,
      /** @type {HTMLElement} */ key,
    ) => {
      if (key.getAttribute('aria-busy') === 'true') return
      key.setAttribute('aria-busy', 'true')
      try {
        const given = { side, who: actor(), messageId: message.id, button: button.callback_data }
        const { text, alert } = await actWith('/do/tap', given)
        if (text) alert ? alertWith(text) : toast(root, text)
      } catch (error) {
        toast(root, error.message)
      } finally {
        key.removeAttribute('aria-busy')
      }
    },
  }

  /** The element of a message: the same one as long as nothing in it changed. @param {Message} message */
  const elementOf = (message) => {
    const key = JSON.stringify(message)
    const known = shown.get(message.id)
    if (known?.key === key) return known.element
    const element = buildMessage(message, acts)
    if (known?.element.contains(document.activeElement))
      queueMicrotask(() => element.focus({ preventScroll: true }))
    shown.set(message.id, { key, element })
    return element
  }

  /** The line above the first message of a day. @param {Message} message */
  const dayBefore = ({ id, at }) => {
    const line = days.get(id) ?? build('p', { class: 'day' })
    if (line.textContent !== dayOf(at)) line.textContent = dayOf(at)
    days.set(id, line)
    return line
  }

  /** @param {Message[]} messages */
  const arrange = (messages) => {
    /** @type {HTMLElement[]} */
    const rows = []
    messages.forEach((message, index) => {
      const before = messages[index - 1]
      const isNewDay = !before || dayOf(before.at) !== dayOf(message.at)
      if (isNewDay) rows.push(dayBefore(message))
      const element = elementOf(message)
      const follows = !isNewDay && before.whoId === message.whoId && message.at - before.at < TOGETHER_MS
      element.classList.toggle('follows', follows)
      element.classList.toggle('bot', message.fromBot)
      element.classList.toggle('mine', message.whoId === actor())
      rows.push(element)
    })
    return rows
  }

  /** Moves only what is not in its place, so that focus, selection and open quotations stay. @param {HTMLElement[]} rows */
  const place = (rows) => {
    const kept = new Set(rows)
    for (const child of [...log.children]) if (!kept.has(child)) child.remove()
    rows.forEach((row, index) => {
      if (log.children[index] !== row) log.insertBefore(row, log.children[index] ?? null)
    })
  }

  /** @param {Message[]} messages */
  const show = (messages) => {
    end.look()
    const last = Math.max(0, ...shown.keys())
    const ids = new Set(messages.map(({ id }) => id))
    for (const id of shown.keys()) if (!ids.has(id)) shown.delete(id)
    place(messages.length === 0 ? [empty] : arrange(messages))
    end.settle(messages.some(({ id }) => id > last))
  }

  const form = root.querySelector('form.say')
  const input = form.querySelector('input')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = input.value.trim()
    input.value = ''
    if (text !== '') say(text)
  })
  form.querySelector('.chips').addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) say(target.textContent)
  })
  return { root, show }
}
