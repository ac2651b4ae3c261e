/**
 * Asks the stage to do something. Rejects with words for a person where it says no, or is away.
 * @param {string} path
 * @param {BodyInit} body
 * @returns {Promise<{ text?: string, alert?: boolean }>}
 */
export const act = async (path, body) => {
  const response = await fetch(path, { method: 'POST', body }).catch(() => null)
  if (!response) throw new Error('The demo does not answer. Is it still running?')
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Error(answer.problem ?? 'That did not work.')
  return answer
}

/** @param {string} path @param {unknown} given */
export const actWith = (path, given) => act(path, JSON.stringify(given))

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const calendar = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })

/** @param {number} at milliseconds of Unix time */
export const timeOf = (at) => clock.format(at)

/** "Today", or "17 September". @param {number} at milliseconds of Unix time */
export const dayOf = (at) => {
  const day = calendar.format(at)
  return day === calendar.format(Date.now()) ? 'Today' : day
}

/**
 * A DOM element with its attributes and children; text stays text.
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} children
 */
export const build = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}
