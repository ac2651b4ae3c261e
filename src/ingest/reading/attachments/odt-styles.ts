import { childNamed, descendants, type XmlElement } from './xml.ts'

/** Names of styles that are bold (of text and paragraphs) or shaded (of cells), automatic and common ones, with their parents'. */
export interface OdtStyles {
  bold: Set<string>
  shaded: Set<string>
  headings: Set<string>
}

const boldOf = (style: XmlElement): boolean | null => {
  const weight = childNamed(style, 'style:text-properties')?.attributes['fo:font-weight']
  if (weight === undefined) return null
  return weight === 'bold' || Number(weight) >= 600
}

const isShaded = (style: XmlElement): boolean => {
  const color = childNamed(style, 'style:table-cell-properties')?.attributes[
    'fo:background-color'
  ]?.toLowerCase()
  return color !== undefined && color !== 'transparent' && color !== '#ffffff'
}

export const readOdtStyles = (roots: XmlElement[]): OdtStyles => {
  const byName = new Map<string, XmlElement>()
  for (const root of roots)
    for (const style of descendants(root, 'style:style'))
      byName.set(style.attributes['style:name'] ?? '', style)
  const styles: OdtStyles = { bold: new Set(), shaded: new Set(), headings: new Set() }
  for (const [name, style] of byName) {
    let bold: boolean | null = null
    let at: XmlElement | undefined = style
    for (let depth = 0; at && depth < 10; depth++) {
      bold ??= boldOf(at)
      if (/^(?:Heading|Title|Subtitle)/u.test(at.attributes['style:name'] ?? '')) styles.headings.add(name)
      at = byName.get(at.attributes['style:parent-style-name'] ?? '')
    }
    if (bold) styles.bold.add(name)
    if (isShaded(style)) styles.shaded.add(name)
  }
  return styles
}
