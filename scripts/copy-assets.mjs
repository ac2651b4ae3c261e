// Copies what the compiler does not: migrations, translations, the demo's page, the languages' data.
import { cp } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const assets = new Set(['', '.sql', '.json', '.ftl', '.html', '.css', '.js', '.svg', '.png', '.eml', '.txt'])
const source = fileURLToPath(new URL('../src', import.meta.url))
const target = fileURLToPath(new URL('../dist', import.meta.url))

// Directories have no extension.
await cp(source, target, { recursive: true, filter: (path) => assets.has(extname(path)) })
