import { PDFDocument, StandardFonts } from 'pdf-lib'

export interface PdfText {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
}

/** A PDF with one page for each list of placed texts, in Helvetica. */
export const makePdf = async (...pages: PdfText[][]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const plain = await pdf.embedFont(StandardFonts.Helvetica)
  const heavy = await pdf.embedFont(StandardFonts.HelveticaBold)
  for (const texts of pages) {
    const page = pdf.addPage([595, 842])
    for (const { text, x, y, size = 10, bold = false } of texts)
      page.drawText(text, { x, y, size, font: bold ? heavy : plain })
  }
  return pdf.save()
}
