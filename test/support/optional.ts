import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe } from 'vitest'

/** Programs that a suite needs beside Node. */
export type Requirement = 'dovecot' | 'postgresql' | 'redis' | 'chromium'

const onPath = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Newest first: Debian keeps the server's programs outside the PATH. */
export const postgresBin = (): string | null =>
  ['18', '17', '16', '15']
    .map((major) => `/usr/lib/postgresql/${major}/bin`)
    .find((dir) => existsSync(`${dir}/initdb`)) ?? null

const found: Record<Requirement, () => boolean> = {
  dovecot: () => onPath('dovecot') || existsSync('/usr/sbin/dovecot'),
  postgresql: () => postgresBin() !== null,
  redis: () => onPath('redis-server') || onPath('valkey-server'),
  chromium: () => onPath('chromium'),
}

export const isFound = (requirement: Requirement): boolean => found[requirement]()

/**
 * `describe` for a suite that needs a program of the machine's. Where it is missing the suite is skipped with one line;
 * with REQUIRE_ALL=1 it fails instead, so that a continuous-integration run cannot lose a suite unnoticed.
 */
export const describeWith = (requirement: Requirement, name: string, suite: () => void): void => {
  if (isFound(requirement)) {
    describe(name, suite)
  } else if (process.env['REQUIRE_ALL'] === '1') {
    describe(name, () => {
      throw new Error(`${requirement} is not installed, and REQUIRE_ALL=1 asks for every suite`)
    })
  } else {
    console.warn(`skipped: ${name} (${requirement} is not installed)`)
    describe.skip(name, suite)
  }
}
