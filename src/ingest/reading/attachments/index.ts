import type { Block } from './blocks.ts'
import { decodeText } from './charset.ts'
import { readDoc } from './doc.ts'
import { documentKindOf, officeKindOf } from './document-kind.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html-blocks.ts'
import { createBudget } from './inflate.ts'
import { readOdt } from './odt.ts'
import { loadPdfParser, readPdf } from './pdf.ts'
import { renderBlocks } from './render.ts'
import { readRtf } from './rtf.ts'
import { tidy } from './tidy.ts'
import {
  type Attachment,
  type AttachmentLimits,
  type AttachmentNotice,
  type AttachmentReading,
  AttachmentTooLarge,
  AttachmentUnreadable,
} from './types.ts'
import { readXlsx } from './xlsx.ts'
import { openZip } from './zip.ts'

export { safeName } from './safe-name.ts'
export {
  type Attachment,
  type AttachmentLimits,
  type AttachmentNotice,
  type AttachmentReading,
  attachmentLimits,
  type FormRow,
} from './types.ts'

const nothing = (notice: AttachmentNotice): AttachmentReading => ({ text: '', rows: [], notice })

const rendered = (blocks: Block[], limits: AttachmentLimits): AttachmentReading => {
  const { text, rows, cut } = renderBlocks(blocks, limits)
  return { text, rows, notice: cut ? 'text-cut' : null }
}

const plainText = (attachment: Attachment, limits: AttachmentLimits): AttachmentReading => {
  const text = tidy(decodeText(attachment.content, attachment.contentType))
  if (text.length <= limits.maxText) return { text, rows: [], notice: null }
  return { text: text.slice(0, limits.maxText), rows: [], notice: 'text-cut' }
}

const readZipped = (attachment: Attachment, limits: AttachmentLimits): AttachmentReading => {
  const zip = openZip(attachment.content, createBudget(limits))
  switch (officeKindOf(zip.names)) {
    case 'docx':
      return rendered(readDocx(zip, limits), limits)
    case 'odt':
      return rendered(readOdt(zip, limits), limits)
    case 'xlsx':
      return rendered(readXlsx(zip, limits), limits)
    default:
      return nothing('archive-refused')
  }
}

const readPdfFile = async (attachment: Attachment, limits: AttachmentLimits): Promise<AttachmentReading> => {
  const { blocks, pages, isImage } = await readPdf(attachment.content, limits)
  if (isImage) return nothing('image-not-read')
  const reading = rendered(blocks, limits)
  return pages > limits.maxPages ? { ...reading, notice: 'text-cut' } : reading
}

const read = async (attachment: Attachment, limits: AttachmentLimits): Promise<AttachmentReading> => {
  if (attachment.content.byteLength > limits.maxBytes) throw new AttachmentTooLarge(attachment.contentType)
  switch (documentKindOf(attachment.name, attachment.contentType, attachment.content)) {
    case 'zip':
      return readZipped(attachment, limits)
    case 'ole':
      return rendered(readDoc(attachment.content), limits)
    case 'rtf':
      return rendered(readRtf(attachment.content, limits), limits)
    case 'pdf':
      return readPdfFile(attachment, limits)
    case 'html':
      return rendered(readHtml(decodeText(attachment.content, attachment.contentType), limits), limits)
    case 'text':
      return plainText(attachment, limits)
    case 'image':
      return nothing('image-not-read')
    case 'archive':
      return nothing('archive-refused')
    default:
      throw new AttachmentUnreadable(attachment.contentType)
  }
}

/**
 * Reads one attachment into plain text and the fields of a filled-in form. Never throws: what cannot or must not be read
 * comes back empty, with a notice.
 */
export const readAttachment = async (
  attachment: Attachment,
  limits: AttachmentLimits,
): Promise<AttachmentReading> => {
  try {
    return await read(attachment, limits)
  } catch (error) {
    return nothing(error instanceof AttachmentTooLarge ? 'attachment-too-large' : 'attachment-unreadable')
  }
}

/** Loads the heavy parsers ahead of the first attachment. */
export const warm = async (): Promise<void> => {
  await loadPdfParser()
}
