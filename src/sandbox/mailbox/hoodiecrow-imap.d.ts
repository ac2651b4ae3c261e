/** What the sandbox uses of hoodiecrow-imap 2.1, which brings no types. */
declare module 'hoodiecrow-imap' {
  import type { EventEmitter } from 'node:events'
  import type { Server } from 'node:net'

  namespace hoodiecrow {
    interface HoodiecrowMessage {
      /** One byte a character (latin1). */
      raw: string
      /** The message's parts, found when first asked for unless set before. */
      parsed?: { header: string[] }
    }

    interface HoodiecrowFolder {
      uidvalidity?: number
      separator?: string
      type?: 'personal'
    }

    interface HoodiecrowOptions {
      plugins: string[]
      users: Record<string, { password: string }>
      storage: Record<string, HoodiecrowFolder>
    }

    interface HoodiecrowServer extends EventEmitter {
      server: Server
      /** Called for each message as it comes in. */
      messageHandlers: ((server: HoodiecrowServer, message: HoodiecrowMessage) => void)[]
      listen(port: number, host: string, listening: () => void): void
      close(closed: () => void): void
      /** `raw` holds one byte a character (latin1); `internalDate` as in APPEND. */
      appendMessage(folder: string, flags: string[], internalDate: string, raw: string): void
    }
  }

  function hoodiecrow(options: hoodiecrow.HoodiecrowOptions): hoodiecrow.HoodiecrowServer
  export = hoodiecrow
}
