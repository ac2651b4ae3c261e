import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titel, projekttitel, projektets titel, titel på projektet, projektnavn, projektets navn,
    navn på projektet, projekt, projektet, arbejdstitel, akronym, kort titel, kortnavn, overskrift,
    betegnelse, hvad hedder projektet, samarbejdsprojekt, opslagets titel`,
  organisation: `
    organisation, organisationen, organisationens navn, navn på organisation, navn på organisationen,
    jeres organisation, ansøger, ansøgende organisation, ansøgers navn, tilskudsmodtager, hovedansøger,
    forening, foreningens navn, LAG, lokal aktionsgruppe, LAG'ens navn, navn på LAG, projektejer,
    projektholder, projektansvarlig organisation, lead partner, leadpartner, hovedpartner,
    koordinator og organisation, koordinerende organisation, ansvarlig organisation, hvem er vi, hvem er i,
    hvem vi er, vi er, hvem, hvem søger, hvem står bag, afsender, indsendt af, om os, aktør`,
  organisationType: `
    organisationstype, type organisation, type af organisation, organisationsform, juridisk form, ejerform,
    virksomhedsform, aktørtype`,
  country: 'land, landet, ansøgers land, organisationens land, hjemland, medlemsland',
  place: `
    sted, by, kommune, region, område, geografisk område, hjemsted, hjemby, hvor, hvor er vi, hvor bor i, egn,
    by og land, kommune og land, region og land, beliggenhed, ø`,
  address: `
    adresse, postadresse, besøgsadresse, gadeadresse, kontoradresse, postnummer og by, kontor`,
  themes: `
    tema, temaer, emneområde, emneområder, emner, indsatsområde, indsatsområder, samarbejdsområde,
    fokusområde, fokusområder, fokus, nøgleord, søgeord, stikord, kategori`,
  description: `
    beskrivelse, projektbeskrivelse, kort beskrivelse, kort projektbeskrivelse, beskrivelse af projektet,
    resumé, kort resumé, sammenfatning, om projektet, kort om projektet, projektet kort, kort fortalt, idé,
    idéen, projektidé, projektidéen, formål, formålet, formål og mål, mål, målet, målsætning, projektmål,
    indhold, baggrund, hvad, hvad handler det om, hvad går det ud på, hvad går projektet ud på,
    hvad handler projektet om, hvad vil vi, hvad vil i, det vil vi, aktiviteter, planlagte aktiviteter,
    forventede resultater, resultater, tanken`,
  partnersSought: `
    søger, vi søger, partnere der søges, partner der søges, søgte partnere, ønskede partnere, ønsket partner,
    ønskede partner, partnerønsker, ønsker til partnere, partner søges, partnere søges, søges, efterlyses,
    partnere, partner, projektpartnere, partnersøgning, partnerprofil, krav til partnere,
    hvilke partnere søger i, hvilke partnere søger vi, hvem leder vi efter, hvem leder i efter, hvem søger vi,
    hvem søger i, vi leder efter, leder efter, samarbejdspartner, samarbejdspartnere, mulige partnere,
    potentielle partnere, partnertyper og lande, type og land, partnerskab`,
  partnerCountries: `
    lande, ønskede lande, ønsket land, partnerlande, partnerland, partnerens land, partnernes lande,
    fra hvilke lande, hvilke lande, hvorfra, lande vi søger, målland, mållande, helst fra, partnere fra,
    partner fra`,
  partnerTypes: `
    type partner, type partnere, type af partner, type af partnere, partnertype, partnertyper,
    hvilken type partner, hvilken slags partner, slags partner, slags partnere, ønskede organisationer,
    ønsket type partner, type samarbejdspartner`,
  programme: `
    program, programmet, støtteprogram, fond, fonde, finansiering, finansieringskilde, finansieres af,
    finansieret af, finansieres gennem, støtteordning, støtte, ordning, tilskud, tilskudsordning, pulje,
    midler, penge, foranstaltning, indkaldelse, bevillingsgiver, EU-program, hvilket program`,
  deadline: `
    frist, frister, deadline, sidste frist, tidsfrist, sidste dag, sidste dato, gælder til, gyldig til,
    opslaget gælder til, senest, vigtige datoer, hvilken frist`,
  replyDeadline: `
    svarfrist, svar, svar senest, svar inden, svar til os, svar ønskes senest, svar udbedes senest,
    frist for svar, sidste frist for svar, interessetilkendegivelse, interessetilkendegivelse senest,
    frist for interessetilkendegivelse, interessetilkendegivelser senest, meld tilbage senest,
    meld tilbage inden, meld jer senest, meld jer inden, giv besked senest, giv lyd senest, tilbagemelding,
    tilbagemelding senest, tilbagemelding inden, vi vil gerne høre fra jer senest, hør fra jer senest,
    kontakt os senest, henvendelse senest, partnersøgningen slutter, partnersøgning til,
    partnere skal være fundet`,
  applicationDeadline: `
    ansøgningsfrist, ansøgning, ansøgningen, ansøgning senest, ansøgning inden, ansøgning indsendes,
    ansøgningen indsendes, ansøgningen skal være inde, ansøgningsdato, ansøgningsperiode, ansøgningsrunde,
    frist for ansøgning, frist for ansøgningen, ansøgningsrunden lukker, puljen lukker, puljens frist,
    programmets frist, indkaldelsen lukker, indsendelse, indsendelsesfrist, afleveringsfrist,
    forventet ansøgning, planlagt ansøgning, projektansøgning`,
  period: `
    periode, projektperiode, projektets periode, varighed, projektets varighed, tidsperiode, tidsplan,
    tidsramme, gennemførelse, gennemførelsesperiode, hvornår, løbetid, projektets løbetid, projekttid,
    planlagt periode, start og slut, start- og slutdato, forløb, kører`,
  start: `
    start, startdato, projektstart, planlagt start, forventet start, begyndelse, opstart, starter,
    projektet starter`,
  end: `
    slut, slutdato, projektslut, afslutning, afsluttes, planlagt afslutning, forventet afslutning, slutter,
    projektet slutter`,
  budget: `
    budget, budgettet, samlet budget, samlede budget, totalbudget, budget i alt, forventet budget,
    foreløbigt budget, anslået budget, samlede udgifter, samlede omkostninger, udgifter, omkostninger,
    anslåede udgifter, projektbudget, projektets budget, projektsum, projektomkostninger, beløb, i alt,
    økonomi, økonomisk ramme, ramme, pris, koster, hvad koster det, samlet pris`,
  partnerBudget: `
    budget pr. partner, budget per partner, pr. partner, per partner, beløb pr. partner, bidrag pr. partner,
    partnerens budget, partnerens andel, partnernes bidrag, partnerbudget, udgift pr. partner`,
  languages: `
    sprog, arbejdssprog, kommunikationssprog, projektsprog, samarbejdssprog, sprogkundskaber,
    sprog i projektet, vi taler, sproget`,
  contact: `
    kontakt, kontaktperson, kontaktpersoner, kontaktoplysninger, kontaktinformation, kontaktdata,
    vores kontaktperson, spørgsmål, spørgsmål til, henvendelse, henvendelse til, henvendelser til,
    svar sendes til, svar til, oplysninger, yderligere oplysninger, yderligere oplysninger hos, ansvarlig,
    ansvarlig person, projektansvarlig, projektleder, sagsbehandler, hvem skal man kontakte,
    hvem kontakter man, tilmelding til`,
  contactName: `
    navn, fulde navn, for- og efternavn, fornavn, efternavn, navn på kontaktperson, kontaktpersonens navn,
    navn og titel`,
  role: 'rolle, funktion, stilling, stillingsbetegnelse, titel på kontaktperson, hverv',
  email: `
    e-mail, mail, email, e-post, mailadresse, e-mailadresse, e-mail-adresse, emailadresse, e-postadresse`,
  phone: `
    telefon, telefonnummer, tlf, tel, tlf.nr, mobil, mobilnummer, mobiltelefon, mob, direkte, direkte nummer,
    direkte telefon, hovednummer, ring`,
  fax: 'fax, telefax, faxnummer',
  website: `
    hjemmeside, web, webside, websted, webadresse, link, links, www, url, læs mere, læs mere på, se mere på,
    mere information, mere info, mere om os, website, projektets hjemmeside, på nettet`,
  kind: `
    type opslag, type af opslag, opslagstype, type af tilbud, type af samarbejde, type af projekt,
    type af forespørgsel`,
  event: `
    møde, onlinemøde, online møde, informationsmøde, opstartsmøde, første møde, næste møde, partnermøde,
    konference, webinar, studiebesøg, studietur, bestyrelsesmøde, kick-off, tilmelding, tilmelding senest,
    tilmeldingsfrist, afgørelse`,
  signatureDate: `
    dato, sted og dato, dato og sted, dato og underskrift, underskrift, opdateret, sidst opdateret,
    udfyldt den, offentliggjort, modtaget den`,
  partnersFound: `
    nuværende partnere, bekræftede partnere, allerede fundne partnere, fundne partnere, partnere indtil nu,
    partnere på plads, eksisterende partnere, allerede med, med er allerede, øvrige partnere,
    deltagende partnere, partnere vi allerede har`,
  ownShare: `
    egenfinansiering, egenbetaling, eget bidrag, medfinansiering, heraf, deraf, støtteprocent,
    tilskudsprocent, ansøgt beløb, ansøgt tilskud, vores andel`,
  ignored: `
    cvr, cvr-nr, cvr-nummer, ean, ean-nr, ean-nummer, journalnummer, j.nr, journalnr, sagsnummer, sagsnr,
    reference, vores reference, jeres reference, bank, konto, kontonummer, reg.nr, mobilepay, iban, bic,
    swift, moms, indbyggere, indbyggertal, antal indbyggere, medlemmer, antal medlemmer, stiftet, grundlagt,
    erfaring, erfaringer, tidligere projekter, tidligere erfaring, bilag, bemærkning, bemærkninger, øvrigt,
    andet, pic, oid, åbningstider, telefontid, ps, samtykke, emne`,
}
