import type { BlockBuilder } from './block-builder.ts'

/** A form field, gathered while its instruction is read; `result` 25 means: take the default (RTF 1.9.1, Form Fields). */
export interface RtfField {
  instruction: string
  result: number | null
  fallback: number
  entries: string[]
  showsResult: boolean
  shown: string
}

export interface RtfGroup {
  destination: 'text' | 'skip' | 'fonts' | 'colors' | 'instruction' | 'entry'
  builder: BlockBuilder
  field: RtfField | null
  bold: boolean
  hidden: boolean
  font: number
  /** Characters that stand in for a `\u` in readers that know none. */
  fallbackLength: number
  /** Where the builder's blocks go when this group ends; null where it is the outer group's builder. */
  ends: 'head' | 'tail' | 'here' | null
  opensField: boolean
}

export const createField = (): RtfField => ({
  instruction: '',
  result: null,
  fallback: 0,
  entries: [],
  showsResult: true,
  shown: '',
})

/** Destinations that hold text of the document, apart from where they stand. */
export const asides: Record<string, 'head' | 'tail' | 'here'> = {
  header: 'head',
  headerl: 'head',
  headerr: 'head',
  headerf: 'head',
  footer: 'tail',
  footerl: 'tail',
  footerr: 'tail',
  footerf: 'tail',
  footnote: 'tail',
  shptxt: 'here',
  dptxbxtext: 'here',
}

/** Destinations marked `\*` that hold text all the same. */
export const readThough = new Set([
  'shpinst',
  'nesttableprops',
  'shptxt',
  'fldinst',
  'formfield',
  'ffl',
  'do',
])

export const skippedDestinations = new Set(
  `stylesheet info pict objdata objclass objname object listtable listoverridetable rsidtbl generator themedata
   colorschememapping latentstyles datastore xmlnstbl revtbl filetbl nonshppict shprslt sp bkmkstart bkmkend listtext pntext
   template annotation atnid atnauthor atnref atndate xe tc ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn upr falt panose
   nonesttables pnseclvl mmath xform ffname ffdeftext ffformat ffhelptext ffstattext ffentrymcr ffexitmcr`.split(
    /\s+/u,
  ),
)
