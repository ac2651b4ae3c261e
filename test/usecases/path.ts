import type { Store } from '../../src/storage/connect.ts'
import { findDue } from '../../src/storage/deliveries.ts'
import { decideOffer } from '../../src/usecases/decide-offer.ts'
import { moderateOffer } from '../../src/usecases/moderate-offer.ts'
import type { Clock, MailReader } from '../../src/usecases/ports.ts'
import { readMail } from '../../src/usecases/read-mail.ts'
import { createMailSink } from '../../src/usecases/receive-mail.ts'
import { incomingMail, reading, scriptedReader } from '../support/builders.ts'

export const mailboxKey = 'contact@imap.example.org/INBOX'

export interface Path {
  store: Store
  clock: Clock
  reader?: MailReader
}

/** Takes one mail in and reads it. Gives its id. */
export const takeAndRead = async (
  { store, clock, reader = scriptedReader(() => reading()) }: Path,
  uid = 1,
): Promise<number> => {
  const sink = createMailSink({ store, clock })
  await sink.begin(mailboxKey, { uidValidity: 1000, lastUid: 0 }, 0)
  await sink.receive(mailboxKey, { uidValidity: 1000, lastUid: uid }, [incomingMail({ uid })])
  await readMail({ store, clock, reader }, { mailId: uid })
  return uid
}

/** A draft whose card is owed. Gives the offer's id. */
export const draftWithCard = async (path: Path): Promise<number> => {
  await takeAndRead(path)
  await moderateOffer(path, { offerId: 1 })
  return 1
}

export const approve = ({ store, clock }: Path, offerId: number, userId = 7) =>
  decideOffer(
    { store, clock },
    {
      offerId,
      revision: 1,
      decision: 'approve',
      reason: null,
      by: { userId, name: userId === 7 ? 'Ana' : 'Marek' },
    },
  )

/** Every delivery that is owed now, in sending order. */
export const owedNow = ({ store, clock }: Path): Promise<number[]> =>
  findDue(store.db, { now: clock.now(), kinds: ['card', 'nudge', 'notice', 'push'], limit: 100, inHand: [] })
