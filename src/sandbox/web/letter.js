import { act, actWith, build, timeOf } from './act.js'
import { alertWith } from './notice.js'

/**
 * @typedef {{ id: string, label: string, from: { name: string, address: string }, subject: string, text: string }} Sample
 * @typedef {{ from: string, subject: string, at: number }} SentMail
 */

const form = /** @type {HTMLFormElement} */ (document.getElementById('mail'))
const sent = document.getElementById('sent')
const desk = document.getElementById('letter')
const field = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (document.getElementById(id))

/** @param {Partial<Sample>} letter */
const fillIn = ({ from, subject = '', text = '' }) => {
  if (from) {
    field('name').value = from.name
    field('address').value = from.address
  }
  field('subject').value = subject
  field('text').value = text
  field('text').scrollTop = 0
}

const samples = document.getElementById('samples')

/** @param {HTMLElement | null} chosen */
const mark = (chosen) => {
  for (const chip of samples.children) chip.setAttribute('aria-pressed', String(chip === chosen))
}

const offerSamples = async () => {
  /** @type {Sample[]} */
  const letters = await fetch('/samples').then((response) => response.json())
  for (const letter of letters) {
    const chip = build('button', { type: 'button', 'aria-pressed': 'false' }, letter.label)
    chip.addEventListener('click', () => {
      fillIn(letter)
      mark(chip)
    })
    samples.append(chip)
  }
  const isUntouched = field('text').value === '' && field('address').value === ''
  if (isUntouched && samples.firstElementChild instanceof HTMLElement) samples.firstElementChild.click()
}

const send = async () => {
  const given = Object.fromEntries(new FormData(form))
  form.setAttribute('aria-busy', 'true')
  try {
    await actWith('/do/mail', given)
    fillIn({})
    mark(null)
    form.classList.add('posted')
    form.addEventListener('animationend', () => form.classList.remove('posted'), { once: true })
  } catch (error) {
    alertWith(error.message)
  } finally {
    form.removeAttribute('aria-busy')
  }
}

/** One after the other, so that they arrive in the order in which they were chosen. @param {Iterable<File>} files */
const upload = async (files) => {
  for (const file of files) {
    try {
      await act(`/do/eml?name=${encodeURIComponent(file.name)}`, file)
    } catch (error) {
      alertWith(`${file.name}: ${error.message}`)
    }
  }
}

const takeDrops = () => {
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    desk.classList.add('dropping')
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) desk.classList.remove('dropping')
  })
  addEventListener('drop', (event) => {
    event.preventDefault()
    desk.classList.remove('dropping')
    upload(event.dataTransfer?.files ?? [])
  })
}

/** @type {string} */
let listed = ''

/** @param {SentMail[]} mails newest first */
export const showMails = (mails) => {
  if (JSON.stringify(mails) === listed) return
  listed = JSON.stringify(mails)
  sent.hidden = mails.length === 0
  sent
    .querySelector('ol')
    .replaceChildren(
      ...mails.map(({ from, subject, at }) =>
        build(
          'li',
          {},
          build('time', {}, timeOf(at)),
          build('span', { class: 'about' }, build('b', {}, subject || '(no subject)'), ` ${from}`),
        ),
      ),
    )
}

export const startLetter = () => {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })
  const chooser = field('eml')
  chooser.addEventListener('change', async () => {
    await upload(chooser.files ?? [])
    chooser.value = ''
  })
  takeDrops()
  offerSamples().catch(() => {})
}
