import { childNamed, descendants, elementsOf, type XmlElement } from './xml.ts'

export interface DocxStyle {
  bold: boolean
  heading: boolean
}

export type DocxStyles = Map<string, DocxStyle>

/** An on/off property: present means on, unless it says otherwise (ECMA-376 17.17.4). */
export const isOn = (properties: XmlElement | undefined, name: string): boolean | null => {
  const property = childNamed(properties, name)
  if (!property) return null
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? 'true')
}

const namedHeading = /^(?:heading|title|subtitle)\b/iu

/** Paragraph and character styles by id, with what they inherit. */
export const readDocxStyles = (root: XmlElement | null): DocxStyles => {
  const elements = new Map<string, XmlElement>()
  for (const style of root ? descendants(root, 'w:style') : []) {
    const id = style.attributes['w:styleId']
    if (id) elements.set(id, style)
  }
  const styles: DocxStyles = new Map()
  for (const [id, style] of elements) {
    const inherited: XmlElement[] = []
    for (let at: XmlElement | undefined = style; at && inherited.length < 10; ) {
      inherited.push(at)
      at = elements.get(childNamed(at, 'w:basedOn')?.attributes['w:val'] ?? '')
    }
    const bold = inherited
      .map((each) => isOn(childNamed(each, 'w:rPr'), 'w:b'))
      .find((value) => value !== null)
    const heading = inherited.some(
      (each) =>
        namedHeading.test(childNamed(each, 'w:name')?.attributes['w:val'] ?? '') ||
        elementsOf(childNamed(each, 'w:pPr') ?? each).some((property) => property.name === 'w:outlineLvl'),
    )
    styles.set(id, { bold: bold ?? false, heading })
  }
  return styles
}
