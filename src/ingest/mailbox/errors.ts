/** Why a session ended, or a mail could not be had. `faults.ts` maps each to what a person is told. */

export class FolderMissing extends Error {
  override name = 'FolderMissing'
}

/** The folder could not be opened, or would not be listed. */
export class FolderRefused extends Error {
  override name = 'FolderRefused'
}

/** Without UIDVALIDITY no UID means anything tomorrow (RFC 9051, section 2.3.1.1). */
export class UidValidityMissing extends Error {
  override name = 'UidValidityMissing'
}

/** The server lists a mail and does not give it. */
export class MailWithheld extends Error {
  override name = 'MailWithheld'
}

export class ConnectionClosed extends Error {
  override name = 'ConnectionClosed'
  /** What the server said on leaving (BYE). */
  readonly bye: string
  constructor(bye: string) {
    super('the connection was closed')
    this.bye = bye
  }
}

export class ServerSilent extends Error {
  override name = 'ServerSilent'
}

/** The sink failed; the mails stay on the server and unaccounted, and are taken again. */
export class MailsNotStored extends Error {
  override name = 'MailsNotStored'
}

export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

export class SupervisorStopped extends Error {
  override name = 'SupervisorStopped'
}
