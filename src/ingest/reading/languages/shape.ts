import type { OrganisationType, Programme, Theme } from '../../../domain/vocabulary.ts'

/**
 * What the reader knows of one language: data only, no code. One folder per language, split over a few files, put together
 * in `xx/index.ts`.
 *
 * `Phrases` is one string: phrases separated by commas, over as many lines as needed. A phrase is words in ordinary
 * spelling, separated by single spaces. Matching ignores case and accents and treats
 * hyphens, apostrophes and line breaks as spaces. Two signs have a meaning:
 *   `*` at the end of a word: any ending (`partner*` finds partner, partners, partnership). At least three letters before it.
 *   `~` as a word of its own: up to four words of any kind, inside one sentence (`looking for ~ partner*`).
 * In `countries`, `demonyms` and `regions` a phrase that begins with a capital finds only capitalised text (`Polish`, not
 * "polish"); everywhere else case is ignored.
 */
export type Phrases = string

/** ISO 3166-1 alpha-2. */
export type CountryCode = string
/** ISO 639-1. */
export type LanguageCode = string

/** What a label of a form row, or the words before a colon, announce. */
export const formFields = [
  'title',
  'organisation',
  'organisationType',
  'country',
  'place',
  'address',
  'themes',
  'description',
  'partnersSought',
  'partnerCountries',
  'partnerTypes',
  'programme',
  'deadline',
  'replyDeadline',
  'applicationDeadline',
  'period',
  'start',
  'end',
  'budget',
  'partnerBudget',
  'languages',
  'contact',
  'contactName',
  'role',
  'email',
  'phone',
  'fax',
  'website',
  'kind',
  /** Rows whose value must not be taken for a fact: date of signature, event, board meeting, partners already found, own share. */
  'event',
  'signatureDate',
  'partnersFound',
  'ownShare',
  'ignored',
] as const
export type FormField = (typeof formFields)[number]

export interface CalendarData {
  /** January first. Every form that stands in a date: nominative, genitive, abbreviations. Stems allowed where safe. */
  months: readonly [
    Phrases,
    Phrases,
    Phrases,
    Phrases,
    Phrases,
    Phrases,
    Phrases,
    Phrases,
    Phrases,
    Phrases,
    Phrases,
    Phrases,
  ]
  /** Monday first; full forms (inflected too) and the usual abbreviations. */
  weekdays: readonly [Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases]
  /** What may cling to or follow a day's number: st, nd, er, ο. */
  dayOrdinals: Phrases
  /** Words allowed between day and month or month and year: of, de, d, del. */
  joiners: Phrases
  /** Words written before a year or after it: "r.", "roku", "г.", "év", "gads". */
  yearWords: Phrases
  /** Before the first date of a range: from, du, vom, od. */
  rangeFrom: Phrases
  /** Between the two dates of a range: to, until, au, bis, do. */
  rangeTo: Phrases
  /** Before a month or year: beginning of → 1st, mid → 15th, end of → last day. */
  beginning: Phrases
  middle: Phrases
  end: Phrases
  /** "quarter" and "half-year" with the ordinals that may precede them. */
  quarter: Phrases
  halfYear: Phrases
  ordinals: readonly [Phrases, Phrases, Phrases, Phrases]
  seasons: { spring: Phrases; summer: Phrases; autumn: Phrases; winter: Phrases }
  units: { day: Phrases; week: Phrases; month: Phrases; year: Phrases }
  /** Before a number and a unit, counted from the mail's date: "within", "d'ici", "innerhalb von". */
  within: Phrases
  /** After a number and a unit, in the same sense: "from now", "from today". */
  fromNow: Phrases
  today: Phrases
  tomorrow: Phrases
  thisMonth: Phrases
  nextMonth: Phrases
  thisYear: Phrases
  nextYear: Phrases
  /** Number words 1 … 12 (more if easy), all inflected forms that stand before units. */
  numbers: Readonly<Record<string, number>>
}

/** Words that tell what a date is for. They stand before or after it, mostly in the same sentence. */
export interface DateCues {
  /** A limit, of whatever: by, until, before, no later than. Short prepositions welcome. */
  until: Phrases
  /** A limit, as a noun: deadline, date limite, Frist, termin. */
  deadline: Phrases
  /** Interested partners answer: answer, reply, let us know, write to us, express interest, confirm. */
  reply: Phrases
  /** The funder's call: call closes, submit, application, proposal, project file, dossier. */
  application: Phrases
  /** Meetings, fairs, boards, visits, festivals, holidays, office closed, publication. */
  event: Phrases
  /** Founded, since, was held, finished, approved on, population of, last year. */
  past: Phrases
  /** The project's life: duration, runs from, implementation, period. */
  period: Phrases
  /** Before a date that no longer counts: previously, instead of, not, bisher, au lieu de. */
  superseded: Phrases
}

/** Words that tell what kind of mail it is. Whole phrases that would hardly stand in another kind. */
export interface TriageCues {
  /** Somebody seeks partners: noun and verb phrases (partner search, we are looking for ~ partner*). */
  seek: Phrases
  /** Weaker: seeks, would like to cooperate with, find, get in touch, spread among. */
  seekWeak: Phrases
  /** Offers itself or its know-how to others' projects: we offer, as a partner, can host, we could join. */
  capability: Phrases
  /** Changes an offer sent before: correction, deadline extended, please change, addition to our offer. */
  amendment: Phrases
  /** Partner found, project dropped, please take it off. */
  withdrawal: Phrases
  /** Answers somebody else's published offer: we saw your offer, the offer interests us, put us in touch. */
  interest: Phrases
  /** Asks for information: could you tell us, is it possible, how can we, whom to contact. */
  question: Phrases
  /** Bulletins: newsletter, in this issue, unsubscribe, view in browser, no. 12. */
  newsletter: Phrases
  /** Invitations: save the date, registration, programme of the day, webinar, we invite you to the conference. */
  event: Phrases
  /** A funder announces its call: call is open, grants of up to, eligible applicants, applications are invited. */
  fundersCall: Phrases
  /** Out of office, ticket numbers, read receipts, do not reply to this message. */
  autoReply: Phrases
  bounce: Phrases
  /** SEO, loans, fake funds, bank, lottery, investment, guest posts, cheap services. */
  spam: Phrases
  /** Vacancy, salary, send your CV. */
  job: Phrases
  /** People wanted for a camp, course or trip. */
  participants: Phrases
  /** Minutes of a meeting: minutes, attendees, agenda item. */
  minutes: Phrases
  /** Press release, for immediate release, final conference took place. */
  press: Phrases
  /** Thanks for your help, with nothing asked. */
  thanks: Phrases
}

/** Single words and short phrases that tell what a mail does when two of them stand in one sentence. Stems welcome. */
export interface ActCues {
  /** What was published: offer, announcement, listing, search, request. */
  offer: Phrases
  /** It ends: withdraw, remove, cancel, was rejected, have found, no longer. */
  end: Phrases
  /** It changes: correct, extend, postpone, instead of, please add, mistake, new date. */
  change: Phrases
  /** Somebody answers it: interested, would like to join, in response to, we read, put us in touch. */
  join: Phrases
  /** Where it stood: published, website, newsletter, portal, number, circulated. */
  published: Phrases
  /** People, not organisations: participants, volunteers, candidates, young people aged. */
  people: Phrases
}

/** Words that tell whom a country, a type or a name belongs to. */
export interface PartnerCues {
  /** "partner", "partners" in all forms. */
  partner: Phrases
  /** Verbs and nouns after which the wanted partners stand: looking for, seek, gesucht, from, willkommen, ideally. */
  wanted: Phrases
  /** Partners already there: we already have, our partner from, joined, together with, signed with. */
  found: Phrases
  /** The past or an example: we cooperated with, visited, like in, inspired by. */
  example: Phrases
  /** Any EU country is welcome: any EU country, all over Europe, no matter where. */
  anyCountry: Phrases
  /** Words of negation near them: not, no longer, except. */
  negation: Phrases
}

export interface MoneyCues {
  /** Multipliers: thousand, million; abbreviations too (tis, Mio, k). */
  thousand: Phrases
  million: Phrases
  /** Words for currencies: { EUR: 'euro*', PLN: 'złot*, zł' }. Signs and ISO codes are known already. */
  currencies: Readonly<Record<string, Phrases>>
  /** The project's total: budget, total, all together, overall cost. */
  total: Phrases
  /** What one partner gets or pays: per partner, each partner, jeder Partner. */
  perPartner: Phrases
  /** Not the budget: fee, salary, ticket, own share, already spent, grant of a call, prize, turnover, co-financing of others. */
  otherMoney: Phrases
}

export interface LetterCues {
  greetings: Phrases
  closings: Phrases
  /** Mr, Mrs, Dr, Ing. … : dropped from names. */
  honorifics: Phrases
  /** Job titles: manager, coordinator, chargée de mission, Geschäftsführerin. Full phrases, and single words that only titles hold. */
  roles: Phrases
  /** "Sent from my iPhone" and its like. */
  sentFrom: Phrases
  /** Heads of a forwarded message: Forwarded message, Message transféré, Weitergeleitete Nachricht, Original Message. */
  forwardMarks: Phrases
  /** Labels of mail headers in forwards and replies, as mail programs write them. */
  headers: { from: Phrases; to: Phrases; cc: Phrases; date: Phrases; subject: Phrases }
  /** Line above a quotation: it begins with one of `start` and ends with one of `end`: "On … wrote:". Either list may be empty if the language needs none. */
  quoteIntro: { start: Phrases; end: Phrases }
  /** Subject prefixes: Re, AW, SV; Fwd, TR, WG. */
  replyPrefixes: Phrases
  forwardPrefixes: Phrases
  /** Sentences of disclaimers: confidential, intended recipient, think before printing, personal data. */
  disclaimer: Phrases
  /** Page boilerplate: unsubscribe, view in browser, follow us, opening hours, all rights reserved. */
  boilerplate: Phrases
  /** Before the people to write to: contact, contact person, for more information, please write to. */
  contact: Phrases
  /** The writer means themself as a contact beside others: to me, myself, à mon attention, bei mir. */
  self?: Phrases
  /** A forwarder's words: below a request, please circulate, we received, sent to us by, write to them directly. */
  wrapper: Phrases
}

export interface LanguageData {
  code: LanguageCode
  /** 40 or more of the commonest small words, those that tell it from its nearest neighbours first. */
  commonWords: Phrases
  /** The lower-case letters beyond a–z with which it is written: all of its own alphabet where that is not Latin. */
  letters: string
  calendar: CalendarData
  dates: DateCues
  triage: TriageCues
  acts: ActCues
  partners: PartnerCues
  money: MoneyCues
  letter: LetterCues
  /** Words for kinds of organisation, singular and plural, inflected: as names hold them and as partners are sought. */
  organisationTypes: Readonly<Record<OrganisationType, Phrases>>
  /** Legal forms that trail a name (dropped) : e.V., asbl, ry, Ltd. */
  legalForms: Phrases
  /** Words with which an organisation's name may begin or that only names of organisations hold, beyond `organisationTypes`. */
  organisationWords: Phrases
  /** Stems and phrases per theme; concrete things too (bees → agriculture), never words that stand in any offer (project, cooperation). */
  themes: Readonly<Record<Theme, Phrases>>
  /** Names of programmes beyond the international ones (LEADER, Erasmus+, CERV … are known). */
  programmes: Readonly<Partial<Record<Programme, Phrases>>>
  /** Words before the name of a programme or call: call, programme, under, funded by. */
  programmeCues: Phrases
  /** Labels in forms and before colons, per field; without the colon. */
  labels: Readonly<Record<FormField, Phrases>>
  /** Names of countries beyond what `Intl.DisplayNames` gives in the nominative: inflected forms, short names, aliases. */
  countries: Readonly<Record<CountryCode, Phrases>>
  /** Adjectives and inhabitants. */
  demonyms: Readonly<Record<CountryCode, Phrases>>
  /** Parts of countries that stand for them: Bavaria → DE, Scotland → GB, Flanders → BE; cross-border areas are left out. */
  regions: Readonly<Record<CountryCode, Phrases>>
  /** Names of languages beyond Intl's: inflected forms ("po polsku", "englanniksi"). */
  languageNames: Readonly<Record<LanguageCode, Phrases>>
  /** Before or after them: working language, we speak, in which language, langues de travail. */
  languageCues: Phrases
  /** Before the name of who makes the offer: we are, on behalf of, the applicant is, our association. */
  applicantCues: Phrases
  /** Before the seat of an organisation: based in, seat in, our office is in, located in, from. */
  placeCues: Phrases
  /** Words that make a capitalised word before or after them a place: town, village, region, valley, district. */
  placeWords: Phrases
  /** Abbreviations that end in a dot but no sentence: e.g., Dr, No, art. Without the dot. */
  abbreviations: Phrases
}
