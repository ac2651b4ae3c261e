import { warm as warmAttachments } from './attachments/index.ts'
import { warmGazetteer } from './finders/gazetteer.ts'
import { languages } from './languages/index.ts'
import { readMail } from './read.ts'
import { headerLabels, international, knowledgeOf } from './text/knowledge.ts'

const greeting = Buffer.from(
  [
    'From: A <a@example.org>',
    'Subject: Partner search',
    'Date: Mon, 02 Mar 2026 10:00:00 +0100',
    '',
    'We are looking for partners. Please reply by 30 April 2026.',
  ].join('\r\n'),
)

/** Loads all data (gazetteer, phrases of every language) ahead of the first mail. About a second. */
export const warmReading = async (): Promise<void> => {
  warmGazetteer()
  international()
  headerLabels()
  for (const { code } of languages) knowledgeOf(code)
  await warmAttachments()
  await readMail(greeting, { receivedAt: new Date(0) })
}
