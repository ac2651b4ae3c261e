const opens = '„“"«”'
const closes: Readonly<Record<string, string>> = { '„': '“”"', '“': '”“', '"': '"', '«': '»', '”': '”' }

export interface Quote {
  start: number
  end: number
}

/** What stands in quotation marks, up to 90 characters. */
export const quotesIn = (text: string): Quote[] => {
  const quotes: Quote[] = []
  for (let i = 0; i < text.length; i++) {
    const open = text[i] as string
    if (!opens.includes(open) || /[\p{L}\d]/u.test(text[i - 1] ?? ' ')) continue
    const ends = closes[open] as string
    for (let j = i + 2; j < text.length && j - i < 92; j++) {
      if (!ends.includes(text[j] as string)) continue
      quotes.push({ start: i + 1, end: j })
      i = j
      break
    }
  }
  return quotes
}
