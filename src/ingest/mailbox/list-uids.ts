import type { SearchObject } from 'imapflow'
import type { Connection } from './connection.ts'
import { FolderRefused } from './errors.ts'

/** UIDs that match, ascending. A search that the server refuses is an error and never an empty folder. */
export const listUids = async ({ client, ask }: Connection, query: SearchObject): Promise<number[]> => {
  const found = await ask(client.search(query, { uid: true }))
  if (!Array.isArray(found)) throw new FolderRefused('search refused')
  return found.sort((a, b) => a - b)
}

/** UIDs above `uid`. `N:*` names the last mail even when nothing is above (RFC 9051, section 9, seq-range). */
export const listUidsAbove = async (connection: Connection, uid: number): Promise<number[]> =>
  (await listUids(connection, { uid: `${uid + 1}:*` })).filter((found) => found > uid)
