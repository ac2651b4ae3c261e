import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    tittel, prosjekttittel, prosjektets tittel, tittel på prosjektet, tittel på prosjekt, prosjektnavn,
    prosjektnamn, prosjektets navn, navn på prosjektet, namn på prosjektet, navn på prosjekt, prosjekt,
    prosjektet, arbeidstittel, akronym, kortnavn, kort tittel, overskrift, betegnelse, samarbeidsprosjekt,
    hva heter prosjektet, kva heiter prosjektet`,
  organisation: `
    organisasjon, organisasjonen, organisasjonens navn, navn på organisasjon, navn på organisasjonen,
    namn på organisasjonen, deres organisasjon, søker, søkjar, søkeren, søkers navn, søkende organisasjon,
    søkerorganisasjon, tilskuddsmottaker, forening, lag, lokal aksjonsgruppe, prosjekteier, prosjekteigar,
    prosjektansvarlig organisasjon, ansvarlig organisasjon, hovedpartner, hovedsøker, lead partner,
    leadpartner, koordinerende organisasjon, hvem er vi, kven er vi, hvem vi er, kven vi er, hvem er dere,
    vi er, hvem, kven, hvem står bak, kven står bak, avsender, avsendar, sendt inn av, om oss, aktør`,
  organisationType: `
    organisasjonstype, type organisasjon, type av organisasjon, organisasjonsform, juridisk form,
    selskapsform, type aktør`,
  country: 'land, landet, søkerens land, organisasjonens land, hjemland, heimland',
  place: `
    sted, stad, kommune, heimkommune, hjemkommune, region, område, geografisk område, fylke, hvor, kor,
    hvor er vi, kor er vi, by, tettsted, bygd, hjemsted, sted og land, stad og land, kommune og fylke,
    kommune og land`,
  address: `
    adresse, postadresse, besøksadresse, gateadresse, kontoradresse, postnummer og sted, kontor`,
  themes: `
    tema, temaer, emneområde, emneområder, emner, emne for prosjektet, innsatsområde, innsatsområder,
    samarbeidsområde, fokusområde, fokusområder, fokus, nøkkelord, stikkord, søkeord, kategori`,
  description: `
    beskrivelse, skildring, prosjektbeskrivelse, prosjektskildring, kort beskrivelse, kort skildring,
    beskrivelse av prosjektet, sammendrag, samandrag, kort sammendrag, oppsummering, om prosjektet,
    kort om prosjektet, kort fortalt, kort sagt, idé, ideen, prosjektidé, prosjektideen, formål, føremål,
    formålet, formål og mål, mål, målet, målsetting, prosjektmål, innhold, innhald, bakgrunn, hva, kva,
    hva handler det om, kva handlar det om, hva går det ut på, kva går det ut på, hva vil vi, kva vil vi,
    dette vil vi, aktiviteter, planlagte aktiviteter, aktivitetar, tiltakene, forventede resultater,
    resultater`,
  partnersSought: `
    ser etter, vi ser etter, søker partner, søker partnere, vi søker, vi søkjer, vi leter etter,
    vi leitar etter, leter etter, leitar etter, ønskede partnere, ønskte partnere, ønska partnarar,
    ønsket partner, ønskede partner, partnerønsker, partner søkes, partnere søkes, partnarar søkjast, søkes,
    etterlyses, partnere, partner, partnar, partnarar, partnersøk, partnerprofil, krav til partnere,
    hvem vi søker, kven vi søkjer, hvem søker vi, hvem leter vi etter, hvem ser vi etter, kven ser vi etter,
    hvilke partnere søker dere, samarbeidspartner, samarbeidspartnere, samarbeidspartnarar, prosjektpartnere,
    mulige partnere, aktuelle partnere, partnerskap, type og land`,
  partnerCountries: `
    land vi søker, land vi ser etter, ønskede land, ønska land, ønsket land, ønskt land, partnerland,
    partnerens land, partnernes land, fra hvilke land, frå kva land, hvilke land, kva land, hvor fra, hvorfra,
    kvar frå, land for samarbeid, aktuelle land, målland, helst fra, partnere fra, partnarar frå`,
  partnerTypes: `
    type partner, type partnere, type partnar, type partnarar, type av partner, partnertype, partnertyper,
    hvilken type partner, hva slags partner, hva slags partnere, kva slags partnar, ønskede organisasjoner,
    type samarbeidspartner`,
  programme: `
    program, programmet, støtteprogram, fond, finansiering, finansieringskilde, finansieringskjelde,
    finansieres av, finansiert av, finansieres gjennom, støtteordning, støtte, ordning, tilskudd, tilskot,
    tilskuddsordning, tilskotsordning, midler, midlar, penger, pengar, tiltak, utlysning, utlysing, EU-program`,
  deadline: `
    frist, frister, fristar, deadline, siste frist, tidsfrist, siste dag, siste dato, gjelder til, gjeld til,
    gyldig til, senest, viktige datoer`,
  replyDeadline: `
    svarfrist, svar, svar innen, svar innan, svar senest, svar seinast, svar før, svar til oss innen,
    svar ønskes innen, frist for svar, siste frist for svar, frist for tilbakemelding, interessemelding,
    interessemelding innen, frist for interessemelding, interessemeldinger innen, meld interesse innen,
    meld interesse innan, meld fra innen, meld frå innan, meld dere innen, gi beskjed innen,
    gje beskjed innan, gi lyd innen, ta kontakt innen, ta kontakt innan, tilbakemelding, tilbakemelding innen,
    tilbakemelding innan, kontakt oss innen, partnersøket stenger, partnersøk til, partnere må være på plass`,
  applicationDeadline: `
    søknadsfrist, søknad, søknaden, søknad innen, søknad innan, søknad sendes, søknad sendes inn,
    søknaden sendes, søknaden går inn, søknadsdato, søknadsperiode, søknadsrunde, søknadsfrist i programmet,
    frist for søknad, frist for søknaden, frist for å søke, utlysningen stenger, utlysinga stenger,
    utlysningsfrist, innsending, innsendingsfrist, innlevering, innleveringsfrist, planlagt søknad,
    prosjektsøknad, programmets frist`,
  period: `
    periode, prosjektperiode, prosjektperioden, prosjektets periode, varighet, varigheit,
    prosjektets varighet, tidsperiode, tidsplan, tidsrom, tidsramme, gjennomføring, gjennomføringsperiode,
    når, løpetid, prosjekttid, planlagt periode, start og slutt, start- og sluttdato, framdriftsplan,
    fremdriftsplan, lengde, går`,
  start: `
    start, startdato, oppstart, oppstartsdato, prosjektstart, planlagt start, planlagt oppstart,
    forventet oppstart, begynnelse, starter, startar, prosjektet starter`,
  end: `
    slutt, sluttdato, prosjektslutt, avslutning, avslutting, avsluttes, planlagt slutt, planlagt avslutning,
    slutter, prosjektet avsluttes`,
  budget: `
    budsjett, budsjettet, samlet budsjett, samla budsjett, totalbudsjett, budsjett totalt, totalt budsjett,
    forventet budsjett, foreløpig budsjett, anslått budsjett, kostnad, kostnader, totalkostnad,
    totale kostnader, samlede kostnader, samla kostnader, anslåtte kostnader, prosjektbudsjett,
    prosjektets budsjett, prosjektkostnad, beløp, sum, totalt, økonomi, økonomisk ramme, kostnadsramme, ramme,
    koster, kostar, hva koster det`,
  partnerBudget: `
    budsjett per partner, budsjett pr. partner, per partner, pr. partner, beløp per partner,
    bidrag per partner, kostnad per partner, partnerens budsjett, partnerens andel, partnernes bidrag,
    partnerbudsjett`,
  languages: `
    språk, arbeidsspråk, kommunikasjonsspråk, prosjektspråk, samarbeidsspråk, språkkunnskaper,
    språk i prosjektet, vi snakker, vi snakkar, språket`,
  contact: `
    kontakt, kontaktperson, kontaktpersoner, kontaktpersonar, kontaktinformasjon, kontaktinfo,
    kontaktopplysninger, kontaktopplysningar, vår kontaktperson, spørsmål, spørsmål til, henvendelser,
    henvendelse, henvendelser til, svar til, svar sendes til, svar sendes, nærmere opplysninger, opplysninger,
    ansvarlig, ansvarleg, prosjektansvarlig, prosjektleder, prosjektleiar, saksbehandler, hvem kan kontaktes,
    hvem skal man kontakte, kven kan kontaktast, påmelding til`,
  contactName: `
    navn, namn, fullt navn, fullt namn, for- og etternavn, fornavn, etternavn, fornamn, etternamn,
    navn på kontaktperson, kontaktpersonens navn, navn og stilling`,
  role: 'rolle, funksjon, stilling, stillingstittel, verv, tittel på kontaktperson',
  email: 'e-post, epost, e-postadresse, epostadresse, e-mail, mail, mailadresse, email',
  phone: `
    telefon, telefonnummer, tlf, tel, tlf.nr, mobil, mobilnummer, mobiltelefon, mob, direkte, direktenummer,
    direkte telefon, sentralbord, ring`,
  fax: 'faks, fax, telefaks',
  website: `
    nettside, nettsider, nettsida, nettsiden, nettstad, nettsted, heimeside, hjemmeside, web, webside,
    nettadresse, lenke, lenker, lenkje, www, url, les mer, les meir, les mer på, les meir på, mer informasjon,
    meir informasjon, mer info, mer om oss, prosjektets nettside, på nett`,
  kind: `
    type oppslag, oppslagstype, type annonse, type tilbud, type samarbeid, type prosjekt, type henvendelse`,
  event: `
    møte, digitalt møte, informasjonsmøte, oppstartsmøte, oppstartssamling, første møte, fyrste møte,
    neste møte, partnermøte, konferanse, webinar, studiebesøk, studietur, styremøte, kick-off, samling,
    påmelding, påmelding innen, påmeldingsfrist, vedtak`,
  signatureDate: `
    dato, sted og dato, stad og dato, dato og sted, dato og underskrift, underskrift, signatur, oppdatert,
    sist oppdatert, utfylt den, publisert, mottatt`,
  partnersFound: `
    nåværende partnere, bekreftede partnere, bekrefta partnarar, partnere så langt, partnarar så langt,
    partnere på plass, eksisterende partnere, allerede med, alt med, med er allerede, øvrige partnere,
    andre partnere, deltakende partnere, funnede partnere, partnere vi allerede har`,
  ownShare: `
    egenandel, eigendel, eigenandel, egeninnsats, eigeninnsats, egenfinansiering, eget bidrag,
    medfinansiering, herav, derav, støtteprosent, støttesats, omsøkt beløp, omsøkt tilskudd, vår andel`,
  ignored: `
    org.nr, orgnr, organisasjonsnummer, kontonummer, kontonr, bank, iban, bic, swift, vipps, saksnummer,
    saksnr, sak, arkivnummer, vår ref, deres ref, referanse, mva, innbyggere, innbyggjarar, innbyggertall,
    antall innbyggere, folketall, folketal, medlemmer, medlemer, antall medlemmer, stiftet, stifta, grunnlagt,
    erfaring, erfaringer, tidligere prosjekter, tidligere erfaring, vedlegg, merknad, merknader, merknadar,
    annet, anna, pic, oid, åpningstider, opningstider, telefontid, ps, samtykke, emne`,
}
