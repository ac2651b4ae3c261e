import type { CueIndex } from '../document.ts'
import type { Cue } from './phrases.ts'

/** The cues by the word at which they begin. */
export const indexCues = (cues: readonly Cue[]): CueIndex => {
  const at: (Cue[] | undefined)[] = []
  for (const cue of cues) {
    const there = at[cue.from]
    if (there) there.push(cue)
    else at[cue.from] = [cue]
  }
  return { get: (word) => at[word] }
}
