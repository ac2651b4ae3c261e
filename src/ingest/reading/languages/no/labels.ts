import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    tittel, prosjekttittel, prosjektets tittel, prosjektnavn, prosjektnamn, prosjektets navn, prosjekt,
    prosjektet, arbeidstittel, akronym, overskrift`,
  organisation: `
    organisasjon, søker, søkjar, søkende organisasjon, organisasjonens navn, forening, prosjekteier,
    prosjekteigar, hovedpartner, hvem er vi, vi er, avsender`,
  organisationType: 'organisasjonstype, type organisasjon, juridisk form',
  country: 'land, landet',
  place: 'sted, stad, kommune, region, område, fylke, hvor, by',
  address: 'adresse, postadresse',
  themes: 'tema, temaer, emneområde, emner, nøkkelord, stikkord',
  description: `
    beskrivelse, prosjektbeskrivelse, kort beskrivelse, sammendrag, om prosjektet, idé, prosjektidé, formål,
    føremål, mål, innhold, bakgrunn, hva`,
  partnersSought: `
    ser etter, vi ser etter, vi søker, ønskede partnere, partner søkes, partnere søkes, partnere, partnersøk,
    hvem vi søker, samarbeidspartnere`,
  partnerCountries: 'land vi søker, ønskede land, partnerland, fra hvilke land, land for samarbeid',
  partnerTypes: 'type partner, type partnere, partnertype, hvilken type partner',
  programme: 'program, fond, finansiering, støtteordning, ordning, tilskudd, tiltak',
  deadline: 'frist, deadline, siste frist, tidsfrist',
  replyDeadline: `
    svarfrist, svar, svar innen, frist for svar, interessemelding, meld interesse innen, tilbakemelding,
    tilbakemelding innen`,
  applicationDeadline: `
    søknadsfrist, søknad, søknad innen, frist for søknad, utlysningen stenger, innsending`,
  period: `
    periode, prosjektperiode, varighet, varigheit, tidsperiode, tidsplan, tidsrom, gjennomføring, når`,
  start: 'start, startdato, oppstart, prosjektstart, begynnelse',
  end: 'slutt, sluttdato, prosjektslutt, avslutning',
  budget: `
    budsjett, samlet budsjett, totalbudsjett, kostnad, totalkostnad, prosjektbudsjett, beløp, økonomi,
    kostnadsramme`,
  partnerBudget: 'budsjett per partner, per partner, beløp per partner, bidrag per partner',
  languages: 'språk, arbeidsspråk, kommunikasjonsspråk, prosjektspråk',
  contact: 'kontakt, kontaktperson, kontaktpersoner, kontaktinformasjon, spørsmål, henvendelser',
  contactName: 'navn, namn, fullt navn',
  role: 'rolle, funksjon, stilling',
  email: 'e-post, epost, mail, email, e-postadresse',
  phone: 'telefon, tlf, mobil, telefonnummer, mobilnummer',
  fax: 'faks',
  website: 'nettside, nettsted, heimeside, hjemmeside, web, lenke, les mer, mer informasjon',
  kind: 'type oppslag, type tilbud',
  event: 'møte, digitalt møte, informasjonsmøte, studiebesøk',
  signatureDate: 'dato, sted og dato, underskrift',
  partnersFound: `
    nåværende partnere, bekreftede partnere, partnere så langt, eksisterende partnere, allerede med`,
  ownShare: 'egenandel, medfinansiering, herav, støtteprosent',
  ignored: 'org.nr, organisasjonsnummer, kontonummer, saksnummer, referanse',
}
