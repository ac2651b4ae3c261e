import type { Store } from '../storage/connect.ts'
import { countDeliveries } from '../storage/deliveries.ts'
import { countMails } from '../storage/mails.ts'
import { countOffers } from '../storage/offers.ts'
import { countActiveSubscribers } from '../storage/subscribers.ts'

const noTotals = { mails: [], offers: [], deliveries: [], subscribers: 0 }

/** Whether the database answers, and what it holds. Never rejects: a database that is away is a finding. */
export const tellTotals = async (store: Store) => {
  try {
    const totals = {
      mails: await countMails(store.db),
      offers: await countOffers(store.db),
      deliveries: await countDeliveries(store.db),
      subscribers: await countActiveSubscribers(store.db),
    }
    return { database: { ok: true, kind: store.kind, error: null }, totals }
  } catch {
    return {
      database: { ok: false, kind: store.kind, error: 'the database does not answer' },
      totals: noTotals,
    }
  }
}
