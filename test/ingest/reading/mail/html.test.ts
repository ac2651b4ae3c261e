import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../../src/ingest/reading/mail/html.ts'

describe('a page as text', () => {
  it('keeps the cells of a form apart', () => {
    const { text, rows } = htmlToText(
      '<table><tr><td>Project title</td><td>Old Orchards</td></tr><tr><td>Country</td><td>Slovenia</td></tr></table>',
    )
    expect(text).toBe('Project title\tOld Orchards\nCountry\tSlovenia')
    expect(rows).toBe(2)
  })

  it('shows where a link leads, and marks quotations', () => {
    expect(htmlToText('<p>See <a href="https://lag.example/x">our page</a></p>').text).toBe(
      'See our page <https://lag.example/x>',
    )
    expect(htmlToText('<p>New</p><blockquote><p>Old</p></blockquote>').text).toBe('New\n\n> Old')
  })

  it('says nothing of scripts and styles', () => {
    expect(htmlToText('<style>p{}</style><script>alert(1)</script><p>Hello</p>').text).toBe('Hello')
  })

  it('reads 200,000 nested blocks in one pass', () => {
    expect(htmlToText(`${'<div>'.repeat(200_000)}deep`).text).toBe('deep')
  })
})
