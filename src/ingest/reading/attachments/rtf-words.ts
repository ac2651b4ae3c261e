import type { Block } from './blocks.ts'
import { codePageNamed, codePageOfCharset } from './code-pages.ts'
import type { RtfGroup } from './rtf-groups.ts'

export interface RtfFont {
  codePage: string | null
  name: string
}

export interface RtfState {
  groups: RtfGroup[]
  group: RtfGroup
  /** Groups opened beyond the allowed depth. */
  overflow: number
  codePage: string
  fonts: Map<number, RtfFont>
  font: RtfFont | null
  whites: Set<number>
  colors: number
  color: number
  pending: string
  /** The next control word was marked `\*`. */
  starred: boolean
  skipCharacters: number
  depth: number
  head: Block[]
  tail: Block[]
}

type Handler = (state: RtfState, value: number | null) => void

const addColor: Handler = (state, value) => {
  state.color += value ?? 0
}
const inText =
  (act: Handler): Handler =>
  (state, value) => {
    if (state.group.destination === 'text') act(state, value)
  }

/** What a control word does to the state of reading. */
export const handlers: Record<string, Handler> = {
  par: inText((state) => state.group.builder.endParagraph(state.depth)),
  sect: inText((state) => state.group.builder.endParagraph(0)),
  cell: inText((state) => state.group.builder.endCell(1)),
  nestcell: inText((state) => state.group.builder.endCell(Math.max(2, state.depth))),
  row: inText((state) => state.group.builder.endRow(1)),
  nestrow: inText((state) => state.group.builder.endRow(Math.max(2, state.depth))),
  trowd: inText((state) => state.group.builder.beginRow()),
  cellx: inText((state) => state.group.builder.endShape()),
  clmrg: inText((state) => state.group.builder.shapeCell({ merged: true })),
  clvmrg: inText((state) => state.group.builder.shapeCell({ continued: true })),
  clcbpat: inText((state, value) =>
    state.group.builder.shapeCell({ marked: !!value && !state.whites.has(value) }),
  ),
  pard: inText((state) => {
    state.depth = 0
    state.group.builder.setListed(false)
  }),
  intbl: (state) => {
    state.depth = Math.max(1, state.depth)
  },
  itap: (state, value) => {
    state.depth = value ?? 1
  },
  ls: inText((state) => state.group.builder.setListed(true)),
  plain: (state) => Object.assign(state.group, { bold: false, hidden: false }),
  b: (state, value) => Object.assign(state.group, { bold: value !== 0 }),
  v: (state, value) => Object.assign(state.group, { hidden: value !== 0 }),
  strike: (state, value) => Object.assign(state.group, { hidden: value !== 0 }),
  striked: (state, value) => Object.assign(state.group, { hidden: value !== 0 }),
  deleted: (state, value) => Object.assign(state.group, { hidden: value !== 0 }),
  uc: (state, value) => Object.assign(state.group, { fallbackLength: Math.max(0, Math.min(value ?? 1, 20)) }),
  ansicpg: (state, value) => {
    state.codePage = codePageNamed(value ?? 1252)
  },
  mac: (state) => {
    state.codePage = 'macintosh'
  },
  f: (state, value) => {
    if (state.group.destination !== 'fonts') state.group.font = value ?? 0
    else {
      state.font = { codePage: null, name: '' }
      if (state.fonts.size < 2_000) state.fonts.set(value ?? 0, state.font)
    }
  },
  fcharset: (state, value) => {
    if (state.font && state.group.destination === 'fonts') state.font.codePage = codePageOfCharset(value ?? 0)
  },
  red: addColor,
  green: addColor,
  blue: addColor,
  ffres: (state, value) => {
    if (state.group.field) state.group.field.result = value
  },
  ffdefres: (state, value) => {
    if (state.group.field) state.group.field.fallback = value ?? 0
  },
}
