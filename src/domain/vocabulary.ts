/** The closed vocabularies of an offer. The words are those that LEADER networks use in their own partner-search forms. */

export const triages = [
  'offer',
  'amendment',
  'withdrawal',
  'interest',
  'question',
  'newsletter',
  'auto-reply',
  'bounce',
  'spam',
  'other',
] as const
export type Triage = (typeof triages)[number]

export const offerKinds = ['partner-search', 'capability'] as const
export type OfferKind = (typeof offerKinds)[number]

export const organisationTypes = [
  'lag',
  'flag',
  'municipality',
  'agency',
  'ngo',
  'education',
  'company',
  'network',
] as const
export type OrganisationType = (typeof organisationTypes)[number]

export const themes = [
  'tourism',
  'heritage',
  'local-food',
  'agriculture',
  'forestry',
  'fisheries',
  'environment',
  'climate-energy',
  'circular',
  'smart-villages',
  'digital',
  'mobility',
  'youth',
  'ageing',
  'inclusion',
  'migration',
  'equality',
  'business',
  'training',
  'health',
  'sport',
  'services',
  'governance',
] as const
export type Theme = (typeof themes)[number]

export const programmes = [
  'LEADER',
  'EMFAF',
  'IPARD',
  'Interreg',
  'Erasmus+',
  'CERV',
  'ESC',
  'Creative Europe',
  'Horizon',
  'LIFE',
  'other',
] as const
export type Programme = (typeof programmes)[number]

export const deadlinePurposes = ['reply', 'application'] as const
export type DeadlinePurpose = (typeof deadlinePurposes)[number]
