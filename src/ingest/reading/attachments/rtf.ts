import { createBlockBuilder } from './block-builder.ts'
import { type Block, ticked, unticked } from './blocks.ts'
import { decodeBytes } from './code-pages.ts'
import { isPictureFont, symbolOf } from './docx-symbols.ts'
import { addressBehind } from './link-address.ts'
import {
  asides,
  createField,
  type RtfField,
  type RtfGroup,
  readThough,
  skippedDestinations,
} from './rtf-groups.ts'
import { type RtfToken, rtfTokens } from './rtf-tokens.ts'
import { handlers, type RtfState } from './rtf-words.ts'
import type { AttachmentLimits } from './types.ts'

const fieldShows = (field: RtfField): string | null => {
  const kind = field.instruction.trim().toUpperCase()
  const result = field.result === null || field.result === 25 ? field.fallback : field.result
  if (kind.startsWith('FORMCHECKBOX')) return `${result === 1 ? ticked : unticked} `
  return kind.startsWith('FORMDROPDOWN') && field.entries.length > 0 ? (field.entries[result] ?? '') : null
}

const addText = (state: RtfState, text: string): void => {
  const { group } = state
  if (group.destination === 'instruction') {
    if (group.field && group.field.instruction.length < 500) group.field.instruction += text
  } else if (group.destination === 'entry') {
    const { entries } = group.field ?? createField()
    entries.push(`${entries.pop() ?? ''}${text}`)
  } else if (group.destination === 'text' && !group.hidden) {
    if (group.field) {
      if (!group.field.showsResult) return
      group.field.shown += text
    }
    group.builder.add(text, group.bold)
  }
}

const flush = (state: RtfState): void => {
  if (state.pending === '') return
  const bytes = state.pending
  state.pending = ''
  const font = state.fonts.get(state.group.font)
  if (font && isPictureFont(font.name) && state.group.destination === 'text')
    addText(state, [...bytes].map((byte) => symbolOf(font.name, byte.charCodeAt(0))).join(''))
  else addText(state, decodeBytes(bytes, font?.codePage ?? state.codePage))
}

/** Entries of the font and colour tables end with `;`. */
const addTableText = (state: RtfState, text: string): void => {
  if (state.group.destination === 'fonts') {
    if (state.font && state.font.name.length < 60) state.font.name += text
  } else
    for (const character of text)
      if (character === ';') {
        if (state.color === 765) state.whites.add(state.colors)
        state.colors += 1
        state.color = 0
      }
}

const addBytes = (state: RtfState, bytes: string): void => {
  const skipped = Math.min(state.skipCharacters, bytes.length)
  state.skipCharacters -= skipped
  const rest = bytes.slice(skipped)
  const { destination } = state.group
  if (destination === 'fonts' || destination === 'colors') addTableText(state, rest)
  else if (destination !== 'skip') state.pending += rest
}

const addUnicode = (state: RtfState, value: number): void => {
  const code = value < 0 ? value + 65_536 : value
  const font = state.fonts.get(state.group.font)
  const inPictures = font && isPictureFont(font.name) && code >= 0xf000
  addText(state, inPictures ? symbolOf(font.name, code) : String.fromCharCode(code & 0xffff))
  state.skipCharacters = state.group.fallbackLength
}

const openGroup = (state: RtfState, maxDepth: number): void => {
  if (state.groups.length >= maxDepth) {
    state.overflow += 1
    return
  }
  state.groups.push(state.group)
  state.group = { ...state.group, ends: null, opensField: false }
}

const endField = (state: RtfState, field: RtfField): void => {
  const target = /HYPERLINK\s{1,9}"?([^"\s]{1,400})/iu.exec(field.instruction)?.[1] ?? ''
  state.group.builder.add(addressBehind(target, field.shown), false)
}

const closeGroup = (state: RtfState): void => {
  if (state.overflow > 0) {
    state.overflow -= 1
    return
  }
  const closed = state.group
  const outer = state.groups.pop()
  if (!outer) return
  state.group = outer
  if (closed.ends) {
    const blocks = closed.builder.finish()
    if (closed.ends === 'head') state.head.push(...blocks)
    else if (closed.ends === 'tail') state.tail.push(...blocks)
    else outer.builder.addBlocks(blocks)
  }
  if (closed.destination === 'instruction' && outer.destination !== 'instruction' && closed.field) {
    const shows = fieldShows(closed.field)
    if (shows !== null) addText(state, shows)
    closed.field.showsResult = shows === null && !/^\s*(?:PAGE|NUMPAGES)\b/iu.test(closed.field.instruction)
  }
  if (closed.opensField && closed.field) endField(state, closed.field)
}

/** True where the word names a destination, which is then entered. */
const enterDestination = (state: RtfState, name: string, starred: boolean): boolean => {
  const { group } = state
  if (name === 'fonttbl') group.destination = 'fonts'
  else if (name === 'colortbl') group.destination = 'colors'
  else if (skippedDestinations.has(name) || (starred && !readThough.has(name))) group.destination = 'skip'
  else if (name === 'field') {
    group.field = createField()
    group.opensField = true
  } else if (name === 'fldinst') group.destination = 'instruction'
  else if (name === 'ffl') {
    group.destination = 'entry'
    group.field?.entries.push('')
  } else if (asides[name] && group.destination === 'text') {
    group.builder = createBlockBuilder()
    group.field = null
    group.ends = asides[name]
  } else return starred
  return true
}

const literals: Record<string, string> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}

const onWord = (state: RtfState, name: string, value: number | null): void => {
  const starred = state.starred
  state.starred = false
  if (name === 'u') {
    flush(state)
    addUnicode(state, value ?? 0)
    return
  }
  flush(state)
  state.skipCharacters = 0
  if (enterDestination(state, name, starred)) return
  if (state.group.destination === 'skip') return
  const literal = literals[name]
  if (literal !== undefined) addText(state, literal)
  else handlers[name]?.(state, value)
}

const onSymbol = (state: RtfState, name: string): void => {
  if (name === '*') {
    state.starred = true
    return
  }
  if (state.skipCharacters > 0) state.skipCharacters -= 1
  else if (name === '~' || name === '_') addBytes(state, name === '~' ? ' ' : '-')
  else if (name === '\\' || name === '{' || name === '}') addBytes(state, name)
  else if (name === '\t') addBytes(state, '\t')
}

const step = (state: RtfState, token: RtfToken, maxDepth: number): void => {
  if (token.kind === 'bytes') {
    if (state.overflow === 0) addBytes(state, token.text)
    return
  }
  if (token.kind === 'open' || token.kind === 'close') {
    flush(state)
    state.skipCharacters = 0
    state.starred = false
    if (token.kind === 'open') openGroup(state, maxDepth)
    else closeGroup(state)
  } else if (state.overflow > 0) return
  else if (token.kind === 'word') onWord(state, token.name, token.value)
  else onSymbol(state, token.name)
}

/** Reads Rich Text Format 1.9.1. Never fails: damage shows as missing text. */
export const readRtf = (content: Uint8Array, limits: AttachmentLimits): Block[] => {
  const group: RtfGroup = {
    destination: 'text',
    builder: createBlockBuilder(),
    field: null,
    bold: false,
    hidden: false,
    font: 0,
    fallbackLength: 1,
    ends: null,
    opensField: false,
  }
  const state: RtfState = {
    groups: [],
    group,
    overflow: 0,
    codePage: 'windows-1252',
    fonts: new Map(),
    font: null,
    whites: new Set(),
    colors: 0,
    color: 0,
    pending: '',
    starred: false,
    skipCharacters: 0,
    depth: 0,
    head: [],
    tail: [],
  }
  for (const token of rtfTokens(Buffer.from(content).toString('latin1'))) step(state, token, limits.maxDepth)
  flush(state)
  while (state.groups.length > 0) closeGroup(state)
  return [...state.head, ...state.group.builder.finish(), ...state.tail]
}
