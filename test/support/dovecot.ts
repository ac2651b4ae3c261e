import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'

/** A real IMAP server on free ports of 127.0.0.1, its mails in a directory of its own. */
export interface Dovecot {
  port: number
  tlsPort: number
  /** Its self-signed certificate, in PEM. */
  certificate: string
  /** `imap://user:secret@127.0.0.1:port/folder` */
  url(user: string, folder?: string): string
  append(user: string, raw: string | Buffer, options?: { folder?: string; receivedAt?: Date }): Promise<void>
  /** Many at once, by one connection. */
  appendAll(user: string, raws: (string | Buffer)[], receivedAt?: Date): Promise<void>
  /** Lays a mail where a delivery agent would: nobody tells the server. The user must have had a mail before. */
  deliver(user: string, raw: string | Buffer): void
  createFolder(user: string, folder: string): Promise<void>
  deleteFolder(user: string, folder: string): Promise<void>
  expunge(user: string, uid: number): Promise<void>
  /** Flags of each mail in INBOX. */
  flags(user: string): Promise<string[][]>
  /** Deletes the server's numbering of INBOX: the same mails get other UIDs under another UIDVALIDITY. */
  changeUidValidity(user: string): Promise<void>
  /** Replaces all accounts; the server notices within two seconds. */
  setUsers(users: Record<string, string>): void
  /** SIGKILL to all its processes. */
  kill(): Promise<void>
  /** SIGSTOP: connections stay up and nothing answers. */
  freeze(): void
  thaw(): void
  /** Starts again on the same ports and mails. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface DovecotOptions {
  /** Accounts beside alice, whose password is `secret`. */
  users?: Record<string, string>
  /** What the server claims to be able to do instead of all it can. */
  capabilities?: string
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })

/** The server refuses to touch mail as root. */
const nobody = 65_534
const mailOwner = (): { uid: number; gid: number } => {
  const { uid, gid } = userInfo()
  return uid === 0 ? { uid: nobody, gid: nobody } : { uid, gid }
}

const configuration = (
  dir: string,
  port: number,
  tlsPort: number,
  capabilities: string | undefined,
): string => {
  const { uid, username } = userInfo()
  const owner = mailOwner()
  // The packages' users exist for root alone; a plain user runs all of it.
  const internal = uid === 0 ? [] : ['default_internal_user', 'default_internal_group', 'default_login_user']
  return `
base_dir = ${dir}/run
state_dir = ${dir}/state
log_path = ${dir}/dovecot.log
listen = 127.0.0.1
protocols = imap
first_valid_uid = 0
first_valid_gid = 0
mail_max_userip_connections = 100
disable_plaintext_auth = no
auth_failure_delay = 0
login_trusted_networks = 127.0.0.0/8
ssl = yes
ssl_cert = <${dir}/cert.pem
ssl_key = <${dir}/key.pem
mail_location = maildir:~/Maildir
mail_fsync = never
${capabilities ? `imap_capability = ${capabilities}` : ''}
${internal.map((setting) => `${setting} = ${username}`).join('\n')}
passdb {
  driver = passwd-file
  args = username_format=%u ${dir}/users
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${dir}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
  # Or each wrong password would slow down the next sign-in.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap {
  process_limit = 200
}
`
}

const createCertificate = (dir: string): string => {
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=localhost',
      ],
      ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
      ...['-keyout', join(dir, 'key.pem'), '-out', join(dir, 'cert.pem')],
    ],
    { stdio: 'ignore' },
  )
  return join(dir, 'cert.pem')
}

const program = (): string => {
  try {
    return execFileSync('sh', ['-c', 'command -v dovecot'], { encoding: 'utf8' }).trim()
  } catch {
    return '/usr/sbin/dovecot'
  }
}

/** Starts in well under a second; everything ends and is deleted with `stop`. */
export const startDovecot = async (options: DovecotOptions = {}): Promise<Dovecot> => {
  const dir = mkdtempSync(join(tmpdir(), 'dovecot-'))
  // Run by root, its sign-in processes belong to a user of their own and read the list of users.
  chmodSync(dir, 0o755)
  const [port, tlsPort] = [await freePort(), await freePort()]
  const certificate = createCertificate(dir)
  let passwords: Record<string, string> = {}
  const setUsers = (users: Record<string, string>): void => {
    passwords = users
    const lines = Object.entries(users).map(([user, password]) => `${user}:{PLAIN}${password}`)
    writeFileSync(join(dir, 'users'), `${lines.join('\n')}\n`)
  }
  mkdirSync(join(dir, 'mail'))
  chownSync(join(dir, 'mail'), mailOwner().uid, mailOwner().gid)
  setUsers({ alice: 'secret', ...options.users })
  writeFileSync(join(dir, 'dovecot.conf'), configuration(dir, port, tlsPort, options.capabilities))

  let master: ChildProcess | null = null
  const run = async (): Promise<void> => {
    // A process group of its own, so that a signal reaches every one of its processes.
    master = spawn(program(), ['-F', '-c', join(dir, 'dovecot.conf')], { detached: true, stdio: 'ignore' })
    for (let tries = 0; tries < 200; tries++) {
      if (await accepts(port)) return
      await sleep(25)
    }
    throw new Error('dovecot does not start')
  }
  const signal = (name: NodeJS.Signals): void => {
    if (master?.pid) process.kill(-master.pid, name)
  }
  const kill = async (): Promise<void> => {
    if (!master || master.exitCode !== null || master.signalCode !== null) return
    const gone = once(master, 'exit')
    signal('SIGKILL')
    await gone
    master = null
    // Killed at work it leaves its lock files, and would wait two minutes for their owner after the next start.
    execFileSync('find', [join(dir, 'mail'), '-ignore_readdir_race', '-name', '*.lock', '-delete'])
  }
  const killAtExit = (): void => signal('SIGKILL')
  process.once('exit', killAtExit)
  await run()

  const withClient = async <T>(user: string, act: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const auth = { user, pass: passwords[user] ?? '' }
    const client = new ImapFlow({
      host: '127.0.0.1',
      port,
      secure: false,
      doSTARTTLS: false,
      auth,
      logger: false,
    })
    client.on('error', () => {})
    await client.connect()
    try {
      return await act(client)
    } finally {
      client.close()
    }
  }
  const appendAll: Dovecot['appendAll'] = (user, raws, receivedAt) =>
    withClient(user, async (client) => {
      for (const raw of raws) await client.append('INBOX', raw, [], receivedAt)
    })
  let delivered = 0

  return {
    port,
    tlsPort,
    certificate,
    url: (user, folder = 'INBOX') =>
      `imap://${user}:${passwords[user]}@127.0.0.1:${port}/${encodeURIComponent(folder)}`,
    append: (user, raw, { folder = 'INBOX', receivedAt } = {}) =>
      withClient(user, async (client) => {
        await client.append(folder, raw, [], receivedAt)
      }),
    appendAll,
    deliver: (user, raw) => {
      const file = join(dir, 'mail', user, 'Maildir', 'new', `${Date.now()}.${++delivered}.test`)
      writeFileSync(file, raw)
      chownSync(file, mailOwner().uid, mailOwner().gid)
    },
    createFolder: (user, folder) =>
      withClient(user, async (client) => {
        await client.mailboxCreate(folder)
      }),
    deleteFolder: (user, folder) =>
      withClient(user, async (client) => {
        await client.mailboxDelete(folder)
      }),
    flags: (user) =>
      withClient(user, async (client) => {
        await client.mailboxOpen('INBOX', { readOnly: true })
        const mails = await client.fetchAll('1:*', { flags: true })
        return mails.map(({ flags }) => [...(flags ?? [])])
      }),
    expunge: (user, uid) =>
      withClient(user, async (client) => {
        await client.mailboxOpen('INBOX')
        await client.messageDelete(String(uid), { uid: true })
      }),
    changeUidValidity: async (user) => {
      await kill()
      // Dovecot numbers a folder by the second in which it first saw it: within that second the number would be the same.
      const second = Math.floor(Date.now() / 1000)
      while (Math.floor(Date.now() / 1000) === second) await sleep(20)
      execFileSync('sh', ['-c', `rm -f "${dir}/mail/${user}/Maildir"/dovecot*`])
      await run()
    },
    setUsers,
    kill,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    restart: async () => {
      await kill()
      await run()
    },
    stop: async () => {
      if (master) signal('SIGCONT')
      await kill()
      process.off('exit', killAtExit)
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
