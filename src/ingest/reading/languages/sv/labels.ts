import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titel, projekttitel, projektets titel, projektnamn, projektets namn, namn på projektet, rubrik, projekt,
    arbetsnamn, akronym, arbetstitel`,
  organisation: `
    organisation, sökande, sökande organisation, organisationens namn, namn på organisationen, förening,
    leadergrupp, leaderområde, projektägare, huvudpartner, vi är, vem är vi, vilka är vi, avsändare,
    koordinerande partner`,
  organisationType: 'typ av organisation, organisationstyp, organisationsform, juridisk form, typ',
  country: 'land, landet',
  place: 'ort, plats, kommun, region, område, län, var, säte, stad, landskap',
  address: 'adress, postadress, besöksadress',
  themes: 'tema, teman, ämnesområde, ämne för projektet, ämnen, område för samarbete, nyckelord',
  description: `
    beskrivning, projektbeskrivning, kort beskrivning, sammanfattning, om projektet, vad, idé, projektidé,
    syfte, mål, innehåll, bakgrund`,
  partnersSought: `
    söker, vi söker, sökta partners, önskade partners, partner som söks, partner sökes, sökes,
    eftersökta partners, partners, partner, partnersökning`,
  partnerCountries: `
    länder, önskade länder, partnerländer, från länder, partnerland, önskat land, länder vi söker`,
  partnerTypes: 'typ av partner, typ av partners, vilken typ av partner, partnertyp',
  programme: `
    program, fond, fonder, finansiering, stödprogram, åtgärd, medel, finansieras av, utlysning, stöd`,
  deadline: 'sista dag, deadline, tidsfrist, sista datum, frist',
  replyDeadline: `
    svar, svar senast, sista svarsdag, svarsdatum, svarstid, intresseanmälan senast, intresseanmälan,
    anmäl intresse senast, svara senast, sista dag för svar`,
  applicationDeadline: `
    sista ansökningsdag, ansökan, ansökan senast, ansökningsdatum, utlysningen stänger,
    ansökningsomgången stänger, ansökningstid, sista dag för ansökan, inlämning`,
  period: `
    period, projektperiod, projekttid, tidsperiod, löptid, varaktighet, tid, tidplan, genomförande, när`,
  start: 'start, startdatum, projektstart, början',
  end: 'slut, slutdatum, projektslut, avslutas',
  budget: `
    budget, total budget, totalbudget, totalkostnad, kostnad, total kostnad, projektbudget, summa,
    finansiell ram`,
  partnerBudget: 'budget per partner, per partner, belopp per partner, kostnad per partner',
  languages: 'språk, arbetsspråk, kommunikationsspråk, projektspråk, språken',
  contact: `
    kontakt, kontaktperson, kontaktpersoner, kontaktuppgifter, frågor, upplysningar, ansvarig, projektansvarig`,
  contactName: 'namn, för- och efternamn, kontaktens namn',
  role: 'roll, funktion, titel på kontaktperson, befattning, tjänst',
  email: 'e-post, epost, mejl, mail, e-postadress, email, e-mail',
  phone: 'telefon, tel, tfn, mobil, telefonnummer, mobiltelefon, mobilnummer',
  fax: 'fax',
  website: 'webbplats, hemsida, webb, länk, läs mer, mer information, webbsida',
  kind: 'typ av annons, typ av erbjudande, annonstyp',
  event: 'möte, digitalt möte, informationsmöte, träff, studiebesök, kick-off',
  signatureDate: 'datum, ort och datum, underskrift, uppdaterad',
  partnersFound: `
    partners hittills, redan klara partners, bekräftade partners, befintliga partners, redan med,
    hittade partners`,
  ownShare: 'egen insats, medfinansiering, varav, egenfinansiering, stödandel',
  ignored: 'organisationsnummer, org.nr, orgnr, bankgiro, plusgiro, diarienummer, dnr, moms, referens',
}
