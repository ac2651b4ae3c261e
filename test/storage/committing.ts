import { connectStore } from '../../src/storage/connect.ts'
import { mailboxes } from '../../src/storage/schema.ts'
import { silentLog } from '../support/store.ts'

/** A process that commits rows without end, and tells its parent after each how many there are. */
const store = await connectStore({
  databaseUrl: null,
  dataDir: process.env['DATA_DIR'] ?? '',
  log: silentLog,
})
for (let count = 1; ; count++) {
  await store.transaction((tx) => tx.insert(mailboxes).values({ key: `box${count}@rural.example/INBOX` }))
  process.send?.(count)
}
