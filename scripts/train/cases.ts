import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfferContent } from '../../src/domain/offer.ts'
import { buildDocument } from '../../src/ingest/reading/build-document.ts'
import type { MailDocument } from '../../src/ingest/reading/document.ts'
import { languageData } from '../../src/ingest/reading/languages/index.ts'

export interface Gold {
  triage: string
  language: string
  offers: OfferContent[]
}

export interface Case {
  name: string
  document: MailDocument
  gold: Gold
}

/** The annotated mails of folders whose language the reader knows. */
export const loadCases = async (folders: readonly string[]): Promise<Case[]> => {
  const cases: Case[] = []
  for (const folder of folders) {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .sort()) {
      const gold = JSON.parse(readFileSync(join(folder, file.replace(/eml$/, 'json')), 'utf8')) as Gold
      if (!languageData(gold.language)) continue
      const { document } = await buildDocument(readFileSync(join(folder, file)), new Date('2026-11-30'))
      cases.push({ name: file, document, gold })
    }
  }
  return cases
}
