import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titel, projekttitel, projektets titel, projektnavn, projektets navn, projekt, arbejdstitel, akronym,
    overskrift, hvad hedder projektet`,
  organisation: `
    organisation, ansøger, ansøgende organisation, organisationens navn, forening, projektejer, lead partner,
    hovedansøger, hvem er vi, hvem er i, vi er, afsender`,
  organisationType: 'organisationstype, type organisation, type af organisation, juridisk form',
  country: 'land, landet',
  place: 'sted, by, kommune, region, område, hjemsted, hvor, egn',
  address: 'adresse, postadresse',
  themes: 'tema, temaer, emneområde, emner, nøgleord',
  description: `
    beskrivelse, projektbeskrivelse, kort beskrivelse, resumé, om projektet, idé, projektidé, formål, mål,
    indhold, baggrund, hvad handler det om`,
  partnersSought: `
    søger, vi søger, partnere der søges, ønskede partnere, partner søges, søges, partnere, partner,
    partnersøgning, hvilke partnere søger i, samarbejdspartnere, partnertyper og lande`,
  partnerCountries: 'lande, ønskede lande, partnerlande, partnerland, fra hvilke lande',
  partnerTypes: 'type partner, type partnere, partnertype, hvilken type partner',
  programme: 'program, fond, finansiering, støtteordning, ordning, tilskud, pulje, foranstaltning',
  deadline: 'frist, deadline, sidste frist, tidsfrist',
  replyDeadline: `
    svarfrist, svar, svar senest, frist for svar, interessetilkendegivelse, meld tilbage senest,
    tilbagemelding`,
  applicationDeadline: `
    ansøgningsfrist, ansøgning, ansøgning senest, frist for ansøgning, ansøgningsrunden lukker, indsendelse`,
  period: `
    periode, projektperiode, varighed, tidsperiode, tidsplan, tidsramme, gennemførelse, hvornår, løbetid`,
  start: 'start, startdato, projektstart, begyndelse',
  end: 'slut, slutdato, projektslut, afslutning',
  budget: `
    budget, samlet budget, totalbudget, samlede udgifter, udgifter, projektbudget, beløb, økonomi`,
  partnerBudget: 'budget pr. partner, pr. partner, beløb pr. partner, bidrag pr. partner',
  languages: 'sprog, arbejdssprog, kommunikationssprog, projektsprog',
  contact: 'kontakt, kontaktperson, kontaktpersoner, kontaktoplysninger, spørgsmål, henvendelse',
  contactName: 'navn, fulde navn, for- og efternavn',
  role: 'rolle, funktion, stilling, titel på kontaktperson',
  email: 'e-mail, mail, email, e-post, mailadresse, e-mailadresse',
  phone: 'telefon, tlf, mobil, telefonnummer, tlf.nr, mobilnummer',
  fax: 'fax',
  website: 'hjemmeside, web, webside, link, læs mere, mere information, website',
  kind: 'type opslag, type af tilbud',
  event: 'møde, onlinemøde, informationsmøde, studiebesøg, kick-off',
  signatureDate: 'dato, sted og dato, underskrift',
  partnersFound: `
    nuværende partnere, bekræftede partnere, allerede fundne partnere, partnere indtil nu,
    eksisterende partnere`,
  ownShare: 'egenfinansiering, medfinansiering, heraf, støtteprocent',
  ignored: 'cvr, cvr-nr, cvr-nummer, ean, ean-nummer, journalnummer, j.nr, reference',
}
