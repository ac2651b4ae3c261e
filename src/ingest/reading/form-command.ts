import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { type FormFormat, type FormLanguage, formLanguages, makeBlankForm } from './forms/index.ts'

export interface FormSurroundings {
  stdout: Writable
  stderr: Writable
  /** Where the forms are written. */
  folder: string
}

const kinds: readonly FormFormat[] = ['docx', 'pdf']

const usage = `usage: passerelle form LANGUAGE [docx | pdf]

Writes a blank form for applicants into this folder. Languages: ${formLanguages.join(', ')}. What is filled in
and mailed is read without a mistake; a free letter is as welcome.
`

const isLanguage = (value: string | undefined): value is FormLanguage =>
  formLanguages.some((language) => language === value)

/**
 * `passerelle form`: writes the blank form of a language as Word and as PDF, or as one of them.
 * @returns the exit code: 0, 2 when it was called wrongly
 */
export const formCommand = async (
  args: readonly string[],
  { stdout, stderr, folder }: FormSurroundings,
): Promise<number> => {
  const [language, only, ...more] = args
  if (!isLanguage(language) || more.length > 0 || (only && !kinds.some((kind) => kind === only))) {
    stderr.write(usage)
    return 2
  }
  for (const kind of kinds.filter((one) => !only || one === only)) {
    const file = `passerelle-form-${language}.${kind}`
    await writeFile(join(folder, file), await makeBlankForm(language, kind))
    stdout.write(`${file}\n`)
  }
  return 0
}
