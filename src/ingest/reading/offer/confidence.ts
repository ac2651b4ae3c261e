import type { Fact, ReadOffer } from '../../../domain/reading.ts'
import type { MailDocument } from '../document.ts'
import { domainsOf } from '../finders/addresses.ts'
import { nameFitsAddress } from '../finders/names.ts'
import { fitsDomain } from '../finders/organisations/domain.ts'
import type { ConfidenceField } from '../models/confidence.prior.ts'
import { confidenceModel } from '../models/confidence.ts'
import { dot, type Features, logit, sigmoid } from '../scoring/linear.ts'
import { lineAt } from '../text/line-at.ts'
import { rowAt } from '../text/row-at.ts'

/** What a value is judged beside. */
export interface Surroundings {
  document: MailDocument
  offer: ReadOffer
  /** Offers in the mail. */
  offers: number
}

type FactOf = <T>(field: ConfidenceField, fact: Fact<T>) => Fact<T>

/** The offer with each of its facts replaced. */
export const mapFacts = (offer: ReadOffer, change: FactOf): ReadOffer => {
  const one = <T>(field: ConfidenceField, fact: Fact<T> | null): Fact<T> | null => fact && change(field, fact)
  const { organisation, partners } = offer
  return {
    ...offer,
    kind: change('kind', offer.kind),
    title: change('title', offer.title),
    organisation: {
      name: one('organisation.name', organisation.name),
      type: one('organisation.type', organisation.type),
      country: one('organisation.country', organisation.country),
      place: one('organisation.place', organisation.place),
    },
    themes: offer.themes.map((fact) => change('themes', fact)),
    partners: {
      countries: partners.countries.map((fact) => change('partners.countries', fact)),
      types: partners.types.map((fact) => change('partners.types', fact)),
    },
    programme: one('programme', offer.programme),
    deadlines: offer.deadlines.map((fact) => change('deadlines', fact)),
    period: one('period', offer.period),
    budget: one('budget', offer.budget),
    languages: offer.languages.map((fact) => change('languages', fact)),
    contacts: offer.contacts.map(({ name, email, phone }) => ({
      name: one('contacts.name', name),
      email: one('contacts.email', email),
      phone: one('contacts.phone', phone),
    })),
    links: offer.links.map((fact) => change('links', fact)),
  }
}

const zoneFeatures = (document: MailDocument, fact: Fact<unknown>): Record<string, number> => {
  const source = document.sources.find(({ name }) => name === fact.source)
  if (!source || fact.end <= fact.start) return { unseen: 1 }
  if (source.name === 'subject') return { subject: 1 }
  const row = rowAt(source, fact.start, fact.end)
  return {
    ...(source.name.startsWith('attachment') ? { attachment: 1 } : {}),
    ...(row ? { [row.form ? 'formRow' : 'row']: 1 } : {}),
    ...(lineAt(source, fact.start)?.role === 'signature' ? { signature: 1 } : {}),
  }
}

const agreement = ({ document, offer }: Surroundings, field: ConfidenceField, value: unknown): Features => {
  const addresses = offer.contacts.flatMap(({ email }) => email?.value ?? [])
  if (field === 'organisation.name') {
    const domains = domainsOf([...addresses, document.from.address ?? ''])
    return domains.some((domain) => fitsDomain(String(value), domain) > 0) ? { domain: 1 } : {}
  }
  if (field !== 'contacts.name' && field !== 'contacts.email' && field !== 'contacts.phone') return {}
  const owner = offer.contacts.find((contact) => contact[field.slice(9) as 'name']?.value === value)
  const own = owner?.name && owner.email && nameFitsAddress(owner.name.value, owner.email.value)
  return {
    ...(own ? { ownAddress: 1 } : {}),
    ...(owner && offer.contacts[0] === owner ? { firstContact: 1 } : {}),
    ...(owner?.name && owner.email && owner.phone ? { wholeContact: 1 } : {}),
  }
}

/** What speaks for a value and against it, beyond what its finder said. */
export const confidenceFeatures = (
  surroundings: Surroundings,
  field: ConfidenceField,
  fact: Fact<unknown>,
): Features => {
  const { document, offers, offer } = surroundings
  return {
    raw: logit(fact.confidence),
    ...(fact.stated ? {} : { implied: 1 }),
    ...(document.core === 'forwarded' ? { forwarded: 1 } : {}),
    ...(offers > 1 ? { several: 1 } : {}),
    ...(field.startsWith('contacts') && offer.contacts.length > 2 ? { manyContacts: 1 } : {}),
    ...zoneFeatures(document, fact),
    ...agreement(surroundings, field, fact.value),
  }
}

const rounded = (probability: number): number =>
  Math.round(Math.min(0.99, Math.max(0.01, probability)) * 100) / 100

/** Turns what the finders say of their values into probabilities that hold on mails not seen. */
export const calibrate = (surroundings: Surroundings): ReadOffer =>
  mapFacts(surroundings.offer, (field, fact) => ({
    ...fact,
    confidence: rounded(sigmoid(dot(confidenceFeatures(surroundings, field, fact), confidenceModel[field]))),
  }))
