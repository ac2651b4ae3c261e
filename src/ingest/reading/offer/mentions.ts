import type { Source } from '../document.ts'
import type { Cue } from '../text/phrases.ts'
import { preferOwn, type Scope } from './scope.ts'

/** A cue of some fact, where it stands. */
export interface Mention {
  source: Source
  cue: Cue
  start: number
}

/** The cues of one kind within the offer's reach; its own section's, where it has some. */
export const mentionsOf = (scope: Scope, prefix: string): Mention[] => {
  const found = scope.document.sources.flatMap((source) =>
    source.cues
      .filter((cue) => cue.kind.startsWith(prefix))
      .map((cue) => ({ source, cue, start: cue.start })),
  )
  return preferOwn(scope, found, (one) => one)
}

/** Lines that tell nothing of what an offer is about. */
export const quietRoles = new Set<string>([
  'signature',
  'disclaimer',
  'boilerplate',
  'closing',
  'greeting',
  'header',
])
