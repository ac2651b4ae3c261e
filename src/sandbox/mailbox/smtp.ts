import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { SMTPServer } from 'smtp-server'

export interface SmtpServer {
  port: number
  stop(): Promise<void>
}

const collect = async (stream: Readable): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

/** RFC 5321, section 4.2.2: exceeded storage allocation. */
const tooLarge = (maxSize: number): Error =>
  Object.assign(new Error(`a mail may have at most ${Math.floor(maxSize / 1024 / 1024)} MB here`), {
    responseCode: 552,
  })

/**
 * Takes mails for whomever on 127.0.0.1 and hands their bytes, unchanged, to `deliver`; port 0 takes a free one. More than
 * `maxSize` bytes are refused with 552.
 */
export const serveSmtp = async (
  port: number,
  maxSize: number,
  deliver: (raw: Uint8Array) => void,
): Promise<SmtpServer> => {
  const server = new SMTPServer({
    size: maxSize,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 500,
    onData: (stream, _session, done) => {
      collect(stream).then((raw) => {
        if (stream.sizeExceeded) return done(tooLarge(maxSize))
        deliver(raw)
        done()
      }, done)
    },
  })
  // A client that hangs up is no fault of the sandbox's.
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
