import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { Script } from 'node:vm'
import { DockerfileParser } from 'dockerfile-ast'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig, roles, settingNames } from '../src/config.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const names = (list: Iterable<string>): string[] => [...list].sort()

const enough = {
  BOT_TOKEN: '123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFa',
  MODERATION_CHAT: '-100123',
  MAILBOXES: 'imaps://contact:pass@imap.example.org',
}

describe('.env.example', () => {
  const text = read('.env.example')
  /** With those that are commented out, for they have defaults. */
  const all = parseEnv(text.replace(/^#(?=[A-Z_]+=)/gm, ''))

  it('names every setting and nothing else', () => {
    expect(names(Object.keys(all))).toEqual(names(settingNames))
  })

  it('leaves to be filled in what must be, and no value with it', () => {
    expect(parseEnv(text)).toEqual({ BOT_TOKEN: '', MODERATION_CHAT: '', MAILBOXES: '' })
  })

  it('shows the defaults that the program has', () => {
    const shown = Object.entries(all).filter(([, value]) => value !== '')
    expect(shown.length).toBeGreaterThan(5)
    expect(readConfig({ ...Object.fromEntries(shown), ...enough })).toEqual(readConfig(enough))
  })

  it('says something of each', () => {
    const lines = text.split('\n')
    for (const name of settingNames) {
      const at = lines.findIndex((line) => line.replace(/^#/, '').startsWith(`${name}=`))
      expect(lines[at - 1], name).toMatch(/^# ./)
    }
  })
})

describe('Dockerfile', () => {
  const file = DockerfileParser.parse(read('Dockerfile'))
  const instructions = file.getInstructions()
  const lastFrom = instructions.map((each) => each.getKeyword()).lastIndexOf('FROM')
  const image = instructions.slice(lastFrom)
  const argumentsOf = (keyword: string): string[] =>
    image.filter((each) => each.getKeyword() === keyword).map((each) => each.getArgumentsContent() ?? '')

  it('builds on a pinned version of Node that the program runs on', () => {
    for (const from of file.getFROMs()) expect(from.getImage()).toMatch(/^node:(2[2-9])[\w.-]*-slim$/)
  })

  it('runs as a user without rights', () => {
    expect(argumentsOf('USER')).toEqual(['node'])
  })

  it('copies what exists and is not ignored', () => {
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    for (const path of kept) expect(existsSync(new URL(path, root)), path).toBe(true)
    const copied = instructions
      .filter((each) => each.getKeyword() === 'COPY' && !each.toString().includes('--from='))
      .flatMap((each) => (each.getArgumentsContent() ?? '').split(/\s+/).slice(0, -1))
    expect(copied.length).toBeGreaterThan(5)
    for (const path of copied) expect(kept).toContain(path.replace(/^\.\//, ''))
  })

  it('takes from other stages what they make, and needs no more than production packages', () => {
    const stages = file.getFROMs().map((from) => from.getBuildStage())
    const taken = image.flatMap((each) => /^COPY --from=(\S+)/.exec(each.toString())?.[1] ?? [])
    expect(taken).toHaveLength(2)
    for (const stage of taken) expect(stages).toContain(stage)
    expect(read('Dockerfile')).toContain('npm ci --omit=dev --ignore-scripts')
  })

  it('sets nothing but settings', () => {
    const set = image
      .filter((each) => each.getKeyword() === 'ENV')
      .flatMap((each) => [...(each.getArgumentsContent() ?? '').matchAll(/(\w+)=/g)].map((match) => match[1]))
    expect(set).toContain('HTTP_HOST')
    for (const name of set) expect(['NODE_ENV', ...settingNames]).toContain(name)
  })

  it('keeps its state in a volume, and tells how it does', () => {
    expect(argumentsOf('VOLUME')).toEqual(['/data'])
    expect(argumentsOf('HEALTHCHECK')[0]).toContain('/healthz')
  })

  it('starts as a process that hears SIGTERM', () => {
    const [command = '[]'] = argumentsOf('CMD')
    expect(JSON.parse(command)).toEqual(['node', '--enable-source-maps', 'dist/cli.js', 'start'])
    expect(existsSync(new URL('src/cli.ts', root))).toBe(true)
  })
})

interface Service {
  image?: string
  command?: string[]
  profiles?: string[]
  environment?: Record<string, string>
  env_file?: string
  ports?: string[]
  volumes?: string[]
  networks?: string[]
  user?: string
  privileged?: boolean
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
}

describe('docker-compose.yml', () => {
  const text = read('docker-compose.yml')
  const compose: {
    services: Record<string, Service>
    volumes: Record<string, unknown>
    networks: Record<string, unknown>
  } = parse(text, { merge: true })
  const { services } = compose
  const ours = ['passerelle', 'ingest', 'workers', 'bot']
  const service = (name: string): Service => services[name] ?? {}

  it('has a database, a queue, the program, and the program by its roles', () => {
    expect(names(Object.keys(services))).toEqual(names(['postgres', 'valkey', ...ours]))
    const split = names(Object.keys(services).filter((name) => services[name]?.profiles?.includes('split')))
    expect(split).toEqual(names(roles))
    for (const role of roles) expect(service(role).environment?.['ROLES']).toBe(role)
  })

  it('pins every image', () => {
    for (const [name, { image }] of Object.entries(services)) {
      expect(image, name).toMatch(/^[\w./-]+:\d[\w.-]*$/)
      expect(image, name).not.toContain('latest')
    }
    const { version } = JSON.parse(read('package.json'))
    for (const name of ours) expect(service(name).image).toBe(`passerelle:${version}`)
  })

  it('checks the health of each, and starts the program after what it needs', () => {
    for (const [name, { healthcheck }] of Object.entries(services))
      expect(healthcheck?.test.length, name).toBeGreaterThan(1)
    for (const name of ours) {
      const [kind, program, option, script = ''] = service(name).healthcheck?.test ?? []
      expect([kind, program, option]).toEqual(['CMD', 'node', '-e'])
      expect(() => new Script(script)).not.toThrow()
      expect(script).toContain('/healthz')
      expect(service(name).depends_on).toEqual({
        postgres: { condition: 'service_healthy' },
        valkey: { condition: 'service_healthy' },
      })
    }
  })

  it('lets the queue forget nothing', () => {
    const command = service('valkey').command?.join(' ') ?? ''
    expect(command).toContain('--appendonly yes')
    expect(command).toContain('--appendfsync everysec')
    expect(command).toContain('--maxmemory-policy noeviction')
  })

  it('sets nothing but settings', () => {
    for (const name of ours)
      for (const setting of Object.keys(service(name).environment ?? {}))
        expect(settingNames).toContain(setting)
  })

  it('gives settings that the program takes', () => {
    const filled = (value: string): string => value.replace(/\$\{\w+:\?[^}]*\}/, 'abc123')
    for (const name of ours) {
      const environment = Object.entries(service(name).environment ?? {})
      const config = readConfig({
        ...enough,
        ...Object.fromEntries(environment.map(([setting, value]) => [setting, filled(value)])),
      })
      expect(config.databaseUrl).toBe('postgresql://passerelle:abc123@postgres:5432/passerelle')
      expect(config.httpHost).toBe('0.0.0.0')
    }
  })

  it('holds no secret', () => {
    for (const match of text.matchAll(/^\s*(\w*(?:PASSWORD|TOKEN|SECRET)\w*):\s*(.*)$/gm))
      expect(match[2]).toMatch(/^\$\{\w+:\?/)
    for (const name of ours) expect(service(name).env_file).toBe('.env')
    expect(read('.gitignore').split('\n')).toContain('.env')
  })

  it('can be reached from this machine alone', () => {
    for (const [name, { ports = [] }] of Object.entries(services))
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:\d+:8080$/)
    const all = Object.values(services).flatMap(({ ports = [] }) => ports)
    expect(new Set(all).size).toBe(all.length)
    for (const name of ['postgres', 'valkey']) expect(service(name).networks).toEqual(['inside'])
  })

  it('keeps state in named volumes, and gives nobody the rights of root', () => {
    const used = Object.values(services).flatMap(({ volumes = [] }) =>
      volumes.map((each) => each.split(':')[0]),
    )
    expect(names(new Set(used as string[]))).toEqual(names(Object.keys(compose.volumes)))
    for (const each of Object.values(services)) {
      expect(each.privileged).toBeUndefined()
      expect(each.user).not.toBe('root')
    }
  })
})
