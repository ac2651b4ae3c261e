import { ticked, unticked } from './blocks.ts'
import { descendants, elementsOf, textOf, type XmlElement } from './xml.ts'

const box = (on: boolean): string => `${on ? ticked : unticked} `

const chosenOptions = (list: XmlElement): string =>
  elementsOf(list)
    .filter(
      (option) => option.name === 'form:option' && option.attributes['form:current-selected'] === 'true',
    )
    .map((option) => option.attributes['form:label'] ?? option.attributes['form:value'] ?? '')
    .join(', ')

const shownBy = (control: XmlElement): string => {
  const { attributes } = control
  switch (control.name) {
    case 'form:checkbox':
      return box(attributes['form:current-state'] === 'checked') + (attributes['form:label'] ?? '')
    case 'form:radio':
      return box(attributes['form:current-selected'] === 'true') + (attributes['form:label'] ?? '')
    case 'form:listbox':
      return chosenOptions(control)
    case 'form:text':
    case 'form:textarea':
    case 'form:combobox':
    case 'form:date':
    case 'form:formatted-text':
    case 'form:number':
      return attributes['form:current-value'] ?? attributes['form:value'] ?? textOf(control).trim()
    default:
      return ''
  }
}

/** What each form control shows, by the id under which the text places it (ODF 1.3 part 3, 13). */
export const readOdtControls = (root: XmlElement): Map<string, string> => {
  const shown = new Map<string, string>()
  const visit = (parent: XmlElement): void => {
    for (const control of elementsOf(parent)) {
      if (control.name === 'form:form') visit(control)
      else {
        const id = control.attributes['xml:id'] ?? control.attributes['form:id']
        if (id) shown.set(id, shownBy(control))
      }
    }
  }
  for (const forms of descendants(root, 'office:forms')) visit(forms)
  return shown
}

/** Boxes and lists that LibreOffice keeps as marks in the text: legacy Word form fields, and content controls. */
export const shownByMark = (element: XmlElement): string | null => {
  const { attributes } = element
  if (element.name === 'loext:content-control') {
    if (attributes['loext:checkbox'] === 'true') return box(attributes['loext:checked'] === 'true')
    return attributes['loext:showing-place-holder'] === 'true' ? '' : null
  }
  if (!element.name.startsWith('field:fieldmark')) return null
  const parameters = new Map(
    elementsOf(element)
      .filter((child) => child.name === 'field:param')
      .map(({ attributes: { 'field:name': name, 'field:value': value } }) => [name, value] as const),
  )
  const type = attributes['field:type'] ?? ''
  if (type.endsWith('FORMCHECKBOX')) return box(parameters.get('Checkbox_Checked') === 'true')
  if (!type.endsWith('FORMDROPDOWN')) return null
  const entries = elementsOf(element).filter((child) =>
    /ListEntry$/u.test(child.attributes['field:name'] ?? ''),
  )
  return entries[Number(parameters.get('Dropdown_Selected') ?? -1)]?.attributes['field:value'] ?? ''
}

/** A drop-down field shows the label that is marked as its current one, or its own text. */
export const shownByDropDown = (element: XmlElement): string | null => {
  if (element.name !== 'text:drop-down') return null
  const labels = elementsOf(element).filter((child) => child.name === 'text:label')
  const current = labels.find((label) => label.attributes['text:current-selected'] === 'true')
  return current?.attributes['text:value'] ?? textOf(element).trim()
}
