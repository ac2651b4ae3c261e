import { Parser } from 'htmlparser2'

const blocks = new Set(
  'p div section article header footer main aside nav ul ol dl dt dd h1 h2 h3 h4 h5 h6 pre address center form fieldset figure figcaption table caption hr body'.split(
    ' ',
  ),
)
const silent = new Set('head style script title template noscript object svg math'.split(' '))
/** Deeper nesting is read as if it were flat. */
const maxDepth = 400

interface Row {
  cells: string[]
  /** A cell that holds a table of its own lays out a page. */
  nested: boolean
}

interface Frame {
  kind: 'table' | 'cell' | 'quote' | 'root'
  text: string[]
  rows: Row[]
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const joinRow = ({ cells, nested }: Row): string => {
  const filled = cells.map(tidy).filter((cell) => cell !== '')
  if (filled.length <= 1) return filled[0] ?? ''
  const single = filled.every((cell) => !cell.includes('\n'))
  const first = filled[0] as string
  if (!nested && single && filled.join('').length < 1500) return filled.join('\t')
  if (!nested && filled.length === 2 && !first.includes('\n') && first.length < 120) return filled.join('\t')
  return filled.join('\n\n')
}

const renderTable = (rows: Row[]): string => {
  const lines = rows.map(joinRow).filter((line) => line !== '')
  const multiline = lines.some((line) => line.includes('\n'))
  return `\n${lines.join(multiline ? '\n\n' : '\n')}\n`
}

const quoted = (text: string): string =>
  `\n${tidy(text)
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n')}\n`

const hrefNote = (href: string, label: string): string => {
  if (href.startsWith('mailto:')) {
    const address = href.slice(7).split('?')[0] ?? ''
    return address === '' || label.includes(address) ? '' : ` <${address}>`
  }
  if (!/^https?:\/\//i.test(href) || href.length > 300) return ''
  const bare = (url: string): string =>
    url
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/+$/, '')
  return bare(href).includes(bare(label)) && label.includes('.') ? '' : ` <${href}>`
}

/** One pass over the page: blocks to lines, rows of cells to tab-separated lines, quotations to `>`. */
class Writer {
  private frames: Frame[] = [{ kind: 'root', text: [], rows: [] }]
  private silence = 0
  depth = 0
  private pre = 0
  private anchor: { href: string; from: number } | null = null
  readonly hrefs: string[] = []

  private get top(): Frame {
    return this.frames.at(-1) as Frame
  }

  write(text: string): void {
    if (this.silence > 0) return
    this.top.text.push(this.pre > 0 ? text : text.replace(/[\s\u00a0]+/g, ' '))
  }

  break(count = 1): void {
    if (this.silence === 0) this.top.text.push('\n'.repeat(count))
  }

  open(name: string, attributes: Record<string, string>): void {
    this.depth++
    if (silent.has(name)) this.silence++
    if (this.silence > 0) return
    if (name === 'br') this.break()
    else if (name === 'p' || /^h[1-6]$/.test(name)) this.break(2)
    else if (name === 'li') {
      this.break()
      this.write('- ')
    } else if (name === 'pre') this.pre++
    else if (name === 'a') this.anchor = { href: attributes['href'] ?? '', from: this.top.text.length }
    if (blocks.has(name)) this.break()
    if (this.depth > maxDepth) return
    if (name === 'blockquote') this.frames.push({ kind: 'quote', text: [], rows: [] })
    else if (name === 'table') this.frames.push({ kind: 'table', text: [], rows: [] })
    else if (name === 'tr' && this.top.kind === 'table') this.top.rows.push({ cells: [], nested: false })
    else if ((name === 'td' || name === 'th') && this.top.kind === 'table')
      this.frames.push({ kind: 'cell', text: [], rows: [] })
  }

  close(name: string): void {
    this.depth--
    if (silent.has(name)) this.silence = Math.max(0, this.silence - 1)
    if (this.silence > 0) return
    if (name === 'a' && this.anchor) this.closeAnchor(this.anchor)
    else if (name === 'pre') this.pre = Math.max(0, this.pre - 1)
    else if (name === 'p' || /^h[1-6]$/.test(name)) this.break(2)
    if (blocks.has(name) || name === 'li') this.break()
    if (name === 'blockquote') this.closeFrame('quote')
    else if (name === 'table') this.closeFrame('table')
    else if (name === 'td' || name === 'th') this.closeFrame('cell')
  }

  private closeAnchor({ href, from }: { href: string; from: number }): void {
    this.anchor = null
    if (href !== '') this.hrefs.push(href)
    const label = this.top.text.slice(from).join('')
    this.write(hrefNote(href.trim(), label))
  }

  private closeFrame(kind: Frame['kind']): void {
    const at = this.frames.findLastIndex((frame) => frame.kind === kind)
    if (at <= 0) return
    while (this.frames.length > at) this.fold(this.frames.pop() as Frame)
  }

  private fold(frame: Frame): void {
    const text = frame.text.join('')
    const parent = this.top
    if (frame.kind === 'quote') parent.text.push(quoted(text))
    else if (frame.kind === 'cell' && parent.kind === 'table') {
      if (parent.rows.length === 0) parent.rows.push({ cells: [], nested: false })
      const row = parent.rows.at(-1) as Row
      row.cells.push(text)
      if (frame.rows.length > 0) row.nested = true
    } else {
      if (frame.kind === 'table')
        parent.rows.push(...(parent.kind === 'cell' ? [{ cells: [], nested: true }] : []))
      parent.text.push(frame.kind === 'table' ? `${text}${renderTable(frame.rows)}` : text)
    }
  }

  end(): string {
    while (this.frames.length > 1) this.fold(this.frames.pop() as Frame)
    return tidy(this.top.text.join('').replace(/ {2,}/g, ' '))
  }
}

export interface HtmlText {
  text: string
  /** How many rows of two or more cells it shows: a form or a table, which plain text loses. */
  rows: number
}

/** More elements open at once are no page: the parser looks through all of them at each end, so the rest is read flat. */
const maxOpen = 2_000
const chunkLength = 16_384

/** The first tag may be cut. */
const withoutTags = (html: string): string => html.replace(/^[^<>]*>/, '').replace(/<[^<>]*>/g, ' ')

/** HTML to text. One pass, whatever the nesting; scripts, styles and images say nothing. */
export const htmlToText = (html: string): HtmlText => {
  const writer = new Writer()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      onclosetag: (name) => writer.close(name),
      ontext: (text) => writer.write(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  for (let at = 0; at < html.length; at += chunkLength) {
    if (writer.depth > maxOpen) {
      writer.write(withoutTags(html.slice(at)))
      break
    }
    parser.write(html.slice(at, at + chunkLength))
  }
  parser.end()
  const text = writer.end()
  return { text, rows: text.split('\n').filter((line) => line.includes('\t')).length }
}
