import { type RejectReason, rejectReasons } from '../domain/offer.ts'
import { noticeKinds } from '../domain/reading.ts'
import {
  deadlinePurposes,
  type OrganisationType,
  offerKinds,
  organisationTypes,
  type Theme,
  themes,
} from '../domain/vocabulary.ts'

/** Mails of which the moderators are told although they are no offer, or could not be read. */
export const noticeTopics = [
  'amendment',
  'interest',
  'question',
  'withdrawal',
  'already-stored',
  'too-large',
  'gone',
  'fetch-failed',
  'unreadable',
  'timeout',
] as const

/** Each text with the names of its variables. A text that is missing here, or in a language, fails the build or a test. */
const plainTexts = {
  'button-approve': [],
  'button-reject': [],
  'button-not-an-offer': [],
  'button-original': [],
  'button-evidence': [],
  'button-back': [],
  'button-close': [],
  'button-show-card': [],
  'button-subscribe': [],

  'card-offer': ['number'],
  'card-part': ['number', 'of'],
  'card-doubt': [],
  'card-state-draft': [],
  'card-state-published': [],
  'card-state-rejected': [],
  'card-state-not-an-offer': [],
  'card-decided-approve': ['by'],
  'card-decided-reject': ['by', 'reason'],
  'card-decided-not-an-offer': ['by'],
  'card-unsure': [],
  'card-not-said': ['what'],
  'card-more': ['count'],
  'card-choose-reason': [],
  'card-mail': ['from', 'mailbox'],
  'card-unknown-sender': [],
  'card-waits': ['since', 'title'],

  'field-kind': [],
  'field-title': [],
  'field-summary': [],
  'field-who': [],
  'field-organisation-type': [],
  'field-country': [],
  'field-place': [],
  'field-seeks': [],
  'field-partner-types': [],
  'field-partner-countries': [],
  'field-themes': [],
  'field-programme': [],
  'field-deadline': [],
  'field-period': [],
  'field-budget': [],
  'field-languages': [],
  'field-contact': [],
  'field-phone': [],
  'field-email': [],
  'field-links': [],

  'missing-organisation': [],
  'missing-country': [],
  'missing-partner-types': [],
  'missing-partner-countries': [],
  'missing-deadline': [],
  'missing-contact': [],

  'value-any-eu-country': [],
  'value-programme-other': [],
  'value-period': ['start', 'end'],
  'value-period-from': ['start'],
  'value-partners-in': ['partners', 'countries'],

  'original-title': ['page', 'pages'],
  'original-none': [],
  'evidence-title': ['page', 'pages'],
  'evidence-implied': [],

  'mail-notice': ['number'],
  'mail-notice-replay': ['number'],
  'mail-size': ['megabytes'],

  'push-no-contact': [],
  'button-copy': ['text'],

  'tap-too-old': [],
  'tap-not-a-moderator': [],
  'tap-not-an-administrator': [],
  'tap-not-here': [],
  'tap-cannot-check': [],
  'tap-not-saved': [],
  'tap-slow': [],
  'tap-offer-changed': [],
  'tap-offer-unknown': [],
  'tap-already-approve': ['by', 'ago'],
  'tap-already-reject': ['by', 'ago'],
  'tap-already-not-an-offer': ['by', 'ago'],
  'tap-done-approve': [],
  'tap-done-reject': [],
  'tap-done-not-an-offer': [],
  'tap-anonymous': [],
  'moderator-anonymous': [],

  'start-what': [],
  'start-how': [],
  'start-next': [],
  'start-group-id': ['id'],
  'start-moderators': [],
  'subscribed-new': [],
  'subscribed-already': [],
  unsubscribed: [],
  'unsubscribed-already': [],
  'only-administrators': [],
  'command-not-saved': [],
  'not-understood': [],
  help: [],
  'help-moderators': [],
  'language-choose': [],
  'language-chosen': ['language'],
  'offer-not-public': ['number'],
  'offers-newest': [],
  'offers-with': ['words'],
  'offers-none': [],
  'offers-none-with': ['words'],

  'command-start': [],
  'command-subscribe': [],
  'command-unsubscribe': [],
  'command-offers': [],
  'command-language': [],
  'command-help': [],
} as const satisfies Record<string, readonly string[]>

type PlainTexts = typeof plainTexts

/** Texts that name a word of a vocabulary; none has variables. */
type WordId =
  | `theme-${Theme}`
  | `organisation-${OrganisationType}`
  | `partners-${OrganisationType}`
  | `reason-${RejectReason}`
  | `kind-${(typeof offerKinds)[number]}`
  | `purpose-${(typeof deadlinePurposes)[number]}`
  | `notice-${(typeof noticeKinds)[number]}`
  | `topic-${(typeof noticeTopics)[number]}`

export type TextId = keyof PlainTexts | WordId

/** What a text needs: one value for each of its variables. */
export type TextArgs<Id extends TextId> = Id extends keyof PlainTexts
  ? PlainTexts[Id][number] extends never
    ? []
    : [args: Record<PlainTexts[Id][number], string | number>]
  : []

const words = (prefix: string, values: readonly string[]): [string, readonly string[]][] =>
  values.map((value) => [`${prefix}-${value}`, []])

/** Every text of the program with its variables: what each language must have. */
export const allTexts: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(plainTexts),
  ...words('theme', themes),
  ...words('organisation', organisationTypes),
  ...words('partners', organisationTypes),
  ...words('reason', rejectReasons),
  ...words('kind', offerKinds),
  ...words('purpose', deadlinePurposes),
  ...words('notice', noticeKinds),
  ...words('topic', noticeTopics),
])
