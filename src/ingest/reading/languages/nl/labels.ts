import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titel, projecttitel, projectnaam, naam van het project, titel van het project, werktitel, project,
    acroniem, idee, naam project, samenwerkingsproject`,
  organisation: `
    organisatie, naam organisatie, naam van de organisatie, LAG, naam LAG, naam van de LAG, lokale groep,
    plaatselijke groep, aanvrager, indiener, penvoerder, trekker, projecttrekker, initiatiefnemer,
    lead partner, coördinator van het project, promotor, promotors, vereniging, instelling, wie zijn wij, wie,
    wie we zijn, over ons, ingediend door, gemeente, bedrijf, coördinerende organisatie`,
  organisationType: `
    type organisatie, soort organisatie, rechtsvorm, juridische vorm, juridisch statuut,
    aard van de organisatie`,
  country: 'land, lidstaat, land van de LAG, land van herkomst',
  place: `
    plaats, vestigingsplaats, regio, gebied, provincie, stad, locatie, streek, werkgebied, LEADER-gebied,
    waar, regio en land, eiland, zetel`,
  address: 'adres, postadres, bezoekadres, straat, kantoor, maatschappelijke zetel, postbus',
  themes: `
    thema, thema's, themagebied, onderwerpen, trefwoorden, kernwoorden, sleutelwoorden, sector, domein,
    domeinen`,
  description: `
    beschrijving, omschrijving, korte beschrijving, korte omschrijving, projectbeschrijving,
    projectomschrijving, samenvatting, inhoud, doel, doelen, doelstelling, doelstellingen, activiteiten,
    geplande activiteiten, acties, waarover gaat het, waar gaat het over, waar het om gaat, wat we willen,
    wat willen we, wat, het project, in het kort, kort samengevat, achtergrond, context, projectidee,
    aanleiding, verwachte resultaten, ons plan`,
  partnersSought: `
    gezocht, gezochte partners, gezochte partner, partners gezocht, partner gezocht, wij zoeken, we zoeken,
    wie zoeken we, wie we zoeken, wat zoeken we, partnerprofiel, profiel van de partners, profiel partner,
    profiel, partners, partner, gewenste partners, ideale partner, mogelijke partners, partnerschap, met wie,
    zoekt`,
  partnerCountries: `
    landen, gezochte landen, partnerlanden, doellanden, gewenste landen, voorkeurslanden, land van de partner,
    landen van de partners, uit welke landen, partnerland`,
  partnerTypes: `
    type partner, type partners, soort partner, soort partners, type gezochte partner,
    type gezochte organisatie, gezochte organisaties, aard van de partners`,
  programme: `
    programma, fonds, subsidie, subsidieprogramma, financiering, financieringsbron, oproep, maatregel, call,
    subsidieregeling, gefinancierd door, regeling, steunprogramma`,
  deadline: `
    deadline, deadlines, uiterste datum, termijn, sluitingsdatum, geldig tot, aanbod geldig tot, tot wanneer,
    vervaldatum`,
  replyDeadline: `
    reactie, reacties, reactie voor, reacties voor, reageren voor, reageren tot, reactie uiterlijk,
    reacties uiterlijk, reacties tot, reageren uiterlijk, reactietermijn, antwoord voor, antwoorden voor,
    antwoord uiterlijk, antwoord, antwoordtermijn, deadline reacties, deadline voor reacties,
    interesse melden voor, interesse voor, interesse doorgeven voor, blijk van interesse voor,
    blijken van belangstelling, aanmelden partners voor, melden voor, contact opnemen voor,
    partners zoeken tot, bevestiging voor, laat weten voor`,
  applicationDeadline: `
    aanvraag, aanvraag voor, indiening, indienen voor, indienen, indiendatum, indieningsdatum,
    indieningstermijn, indienen aanvraag, deadline aanvraag, deadline indiening, deadline oproep,
    deadline call, uiterste indieningsdatum, sluiting oproep, sluiting call, projectaanvraag,
    subsidieaanvraag, datum indiening`,
  period: `
    periode, looptijd, duur, projectduur, projectperiode, uitvoeringsperiode, uitvoering, planning, tijdpad,
    timing, wanneer, tijdschema, data, verwachte looptijd`,
  start: 'start, begin, startdatum, begindatum, projectstart, start project, start van het project',
  end: 'einde, eind, einddatum, einde project, einde van het project',
  budget: `
    budget, totaal budget, totaalbudget, totale budget, projectbudget, begroting, kosten, totale kosten,
    totale kost, kostprijs, projectkosten, bedrag, totaalbedrag, geraamd budget, geraamde kosten, investering,
    financieel plan, hoeveel`,
  partnerBudget: `
    budget per partner, bijdrage per partner, kosten per partner, aandeel per partner, bijdrage van partners,
    bedrag per partner`,
  languages: `
    taal, talen, werktaal, werktalen, voertaal, voertalen, projecttaal, gesproken talen, communicatietaal`,
  contact: `
    contact, contactpersoon, contactpersonen, contactgegevens, meer informatie, meer info, info, inlichtingen,
    verantwoordelijke, projectverantwoordelijke, projectleider, mail naar, reacties naar,
    voor meer informatie, aanspreekpunt`,
  contactName: `
    naam, voornaam en naam, naam en functie, naam contactpersoon, naam van de contactpersoon, achternaam`,
  role: 'functie, rol, functietitel',
  email: 'email, e-mail, mail, e-mailadres, mailadres, emailadres',
  phone: 'telefoon, tel, telefoonnummer, gsm, gsm-nummer, mobiel, mob, t, m, vast, telefonisch',
  fax: 'fax, f',
  website: 'website, site, web, webpagina, link, internet, url, www, homepage',
  kind: `
    type oproep, soort oproep, type aanbod, soort aanvraag, type, soort samenwerking, type samenwerking`,
  event: `
    bijeenkomst, vergadering, overleg, online overleg, kennismaking, kennismakingsgesprek, startvergadering,
    kick-off, webinar, inschrijven, inschrijven voor, studiebezoek, volgende vergadering, infosessie,
    evenement`,
  signatureDate: `
    datum, plaats en datum, datum en plaats, handtekening, ondertekening, ingevuld op, laatst bijgewerkt,
    publicatiedatum, opgemaakt te`,
  partnersFound: `
    reeds gevonden partners, bevestigde partners, huidige partners, bestaande partners, al aan boord,
    andere partners, partners tot nu toe, reeds betrokken partners, al toegezegd, partners die al meedoen`,
  ownShare: `
    eigen bijdrage, eigen middelen, eigen inbreng, cofinanciering, waarvan, gevraagde subsidie, ons aandeel,
    subsidiepercentage`,
  ignored: `
    kvk, kvk-nummer, btw, btw-nummer, ondernemingsnummer, rsin, iban, bank, rekeningnummer, pic, oid, ref,
    referentie, ons kenmerk, uw kenmerk, kenmerk, inwoners, aantal inwoners, bevolking, oppervlakte,
    opgericht, opgericht in, oprichtingsjaar, ervaring, eerdere projecten, bijlage, bijlagen, opmerkingen,
    opmerking, toestemming, aantal leden, ps, p.s, werkdagen, onderwerp, gemeenten`,
}
