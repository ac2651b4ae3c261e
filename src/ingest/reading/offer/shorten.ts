/** The text, or as many of its whole words as fit, with an ellipsis. */
export const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text
  const cut = text.lastIndexOf(' ', most - 1)
  return `${text.slice(0, cut > most / 2 ? cut : most - 1).replace(/[\s,;:–-]+$/, '')}…`
}
