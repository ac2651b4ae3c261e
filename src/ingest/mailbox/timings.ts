/** How long a supervisor waits for what, in milliseconds. Tests shorten them; nobody else needs to. */
export interface MailboxTimings {
  /** A look for new mail happens at least this often, IDLE or not: a notice may get lost. */
  poll: number
  /** TCP and TLS handshake. */
  connect: number
  /** From the connection to the server's greeting. */
  greeting: number
  /** No byte while an answer is due: the peer is dead. */
  socket: number
  /**
   * No finished answer and no piece of a mail: the connection is given up, whatever the socket says. Longer than the
   * library waits for a server that throttles (twice five minutes).
   */
  silence: number
  /** A connection this old is replaced before the server ends it (Gmail: after 24 h). */
  session: number
  /** Passing faults: the first wait, doubled each time. */
  firstBackOff: number
  maxBackOff: number
  /** The store is away. Asking it costs no sign-in, so it is asked more often. */
  maxStorageBackOff: number
  /** Wrong credentials: the waits in turn, the last one for good. Servers lock out who knocks too often. */
  refused: readonly number[]
  /** A server that throttles is obeyed up to this. */
  maxThrottle: number
  /** Another process reads the mailbox. */
  lease: number
  /** Only a connection that lived this long resets the back-off: sign-in succeeds on many a sick server. */
  proven: number
}

const second = 1000
const minute = 60 * second

export const defaultTimings: MailboxTimings = {
  poll: 50 * second,
  connect: 30 * second,
  greeting: 20 * second,
  socket: 90 * second,
  silence: 11 * minute,
  session: 23 * 60 * minute,
  firstBackOff: second,
  maxBackOff: 5 * minute,
  maxStorageBackOff: 15 * second,
  refused: [minute, 5 * minute, 15 * minute],
  maxThrottle: 30 * minute,
  lease: 10 * second,
  proven: 5 * minute,
}
