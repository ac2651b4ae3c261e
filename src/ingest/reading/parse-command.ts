import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { explainReading } from './explain.ts'
import { formatReading } from './format.ts'
import { MailUnreadable } from './mail/mime.ts'
import { readMail } from './read.ts'

export interface ParseStreams {
  stdin: Readable
  stdout: Writable
  stderr: Writable
}

interface Input {
  file: string
  read: () => Promise<{ raw: Uint8Array; receivedAt: Date }>
}

const fromFile = (file: string): Input => ({
  file,
  read: async () => ({ raw: await readFile(file), receivedAt: (await stat(file)).mtime }),
})

const fromStream = (stdin: Readable): Input => ({
  file: '-',
  read: async () => {
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array))
    return { raw: Buffer.concat(chunks), receivedAt: new Date() }
  },
})

class NoMails extends Error {
  override name = 'NoMails'
}

const inputsOf = async (path: string, stdin: Readable): Promise<Input[]> => {
  if (path === '-') return [fromStream(stdin)]
  if (!(await stat(path)).isDirectory()) return [fromFile(path)]
  const names = (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.eml')).sort()
  if (names.length === 0) throw new NoMails()
  return names.map((name) => fromFile(join(path, name)))
}

const write = async (stream: Writable, line: string): Promise<void> => {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain')
}

const usage = `usage: passerelle parse [--evidence | --explain] FILE.eml|FOLDER|- …

Reads a folder's .eml files, those of its subfolders too, and prints one JSON object a line: { "file", "triage", "language", "offers": […] }.
  --evidence   each value with its confidence and the exact characters it was read from
  --explain    for people: segments, candidates with their scores, and why`

const lineFor = async ({ file, read }: Input, flags: ReadonlySet<string>): Promise<string> => {
  const { raw, receivedAt } = await read()
  if (flags.has('--explain')) return explainReading(file, raw, { receivedAt })
  const reading = await readMail(raw, { receivedAt })
  return JSON.stringify(formatReading(file, reading, { evidence: flags.has('--evidence') }))
}

const reasonOf = (error: unknown): string => {
  if (error instanceof NoMails) return 'no .eml file in this folder'
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' ? 'no such file' : (code ?? String(error))
}

/**
 * `passerelle parse`: reads mails from files, folders and standard input, and prints each as soon as it is read.
 * @returns the exit code: 0, 1 when a mail could not be read, 2 when it was called wrongly
 */
export const parseCommand = async (
  args: readonly string[],
  { stdin, stdout, stderr }: ParseStreams,
): Promise<number> => {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')))
  const paths = args.filter((arg) => !arg.startsWith('--'))
  const unknown = [...flags].filter((flag) => flag !== '--evidence' && flag !== '--explain')
  if (unknown.length > 0 || paths.length === 0) {
    await write(stderr, usage)
    return 2
  }
  let code = 0
  for (const path of paths) {
    try {
      for (const input of await inputsOf(path, stdin)) {
        try {
          await write(stdout, await lineFor(input, flags))
        } catch (error) {
          code = 1
          if (!(error instanceof MailUnreadable)) throw error
          await write(stderr, `${input.file}: nothing in it can be read (${error.name})`)
        }
      }
    } catch (error) {
      code = 1
      await write(stderr, `${path}: ${reasonOf(error)}`)
    }
  }
  return code
}
