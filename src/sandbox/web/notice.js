import { build } from './act.js'

const SHORTEST_MS = 3_500
const MS_PER_LETTER = 60

/**
 * A note that goes away by itself, as Telegram shows a tap's answer.
 * @param {Element} side the side of the page that it belongs to
 * @param {string} text
 */
export const toast = (side, text) => {
  const host = side.querySelector('.toasts')
  const note = build('p', { class: 'toast' }, text)
  host?.append(note)
  setTimeout(() => note.remove(), Math.max(SHORTEST_MS, text.length * MS_PER_LETTER))
}

/** A dialog that waits until it was read. @param {string} text */
export const alertWith = (text) => {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('alert'))
  dialog.querySelector('p').textContent = text
  if (!dialog.open) dialog.showModal()
}
