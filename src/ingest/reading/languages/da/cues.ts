import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    senest, senest den, inden, inden den, før, til og med, frem til, indtil, ikke senere end, allersenest`,
  deadline: `
    frist, fristen, svarfrist, svarfristen, sidste frist, deadline, sidste dag, tidsfrist, udløber, lukker,
    lukker den, slutter`,
  reply: `
    svar, svare, svarer, svarfrist, svarfristen, tilbagemelding, giv besked, giver besked, meld tilbage,
    melder tilbage, melde sig, meld jer, hør fra jer, høre fra jer, høre fra, interessetilkendegivelse,
    tilkendegive, kontakt os, kontakte os, skriv til, skrive til, ring, vende tilbage, vend tilbage,
    interesserede, bekræfte`,
  application: `
    ansøgning, ansøgningen, ansøgninger, ansøgningsfrist, ansøgningsfristen, ansøgningsrunde,
    ansøgningsrunden, søge, søger midler, indkaldelse, indkaldelsen, indsendes, indsende, sendes ind,
    sender ind, indsendelse, afleveres, puljen, pulje, runden lukker, Plan- og Landdistriktsstyrelsen,
    Landbrugsstyrelsen, styrelsen, lukker`,
  event: `
    møde, mødet, bestyrelsesmøde, bestyrelsen, generalforsamling, konference, konferencen, seminar, webinar,
    messe, festival, festivalen, studiebesøg, studietur, besøg, åbning, indvielse, finder sted, afholdes,
    holder, ferie, lukket, marked, kursus, workshop, udstilling, offentliggjort, opdateret, online møde,
    fernisering`,
  past: `
    siden, stiftet, grundlagt, oprettet, startede, var, blev, afholdt, gennemført, afsluttet, afsluttede,
    godkendt, vedtaget, sidste år, tidligere, havde, indviet, sendt, sendte, modtaget, allerede`,
  period: `
    projektperiode, projektperioden, periode, perioden, varighed, løber, løber fra, kører, gennemføres,
    gennemførelse, varer, starter, start, begynder, går i gang, slutter, afsluttes, tidsplan, i årene, over,
    planlagt`,
  superseded: 'i stedet for, ikke, tidligere, oprindelig, oprindeligt, og ikke, før',
}

export const triage: TriageCues = {
  seek: `
    søger partner, søger partnere, søger samarbejdspartner*, partnersøgning, partner søges, partnere søges,
    samarbejdspartner* søges, leder efter partner*, leder efter ~ partner*, efterlyser partner*,
    efterlyser ~ partner*, finde partnere, vil gerne finde partner*, vi søger, søges, søger ~ LAG*,
    søger ~ kommuner, ønsker samarbejde med, vil gerne samarbejde med, transnationalt samarbejde,
    transnationalt projekt, samarbejdsprojekt, internationalt samarbejde, vi leder efter,
    hvilke partnere søger`,
  seekWeak: `
    søger, søges, leder efter, efterlyser, samarbejde, samarbejder, partner, partnere, partnerskab,
    samarbejdspartner*, i kontakt med, vil gerne, del gerne, send gerne videre, interesserede, sammen med,
    projektidé, projekt`,
  capability: `
    vi tilbyder, tilbyder os, tilbyder vores, stiller os til rådighed, kan være partner,
    gerne partner i andres, være partner i, deltage som partner, kan være vært, vi kan bidrage med,
    testcenter, stiller ~ til rådighed, vores kompetencer`,
  amendment: `
    rettelse til vores, fejl i vores opslag, vi har forlænget, ny svarfrist, svarfristen er forlænget,
    tilføjelse til vores, ændring i vores, vil I rette, vær venlig at rette, opdatere vores opslag`,
  withdrawal: `
    trækker vores, trækker opslaget, trække vores, fjerne vores opslag, fjern vores opslag, tage opslaget ned,
    vi har fundet partner*, vi har fundet en partner, har fundet ~ partner*, partneren er fundet,
    søger ikke længere, ikke længere aktuelt, projektet er opgivet, projektet bliver ikke til noget,
    har fået afslag`,
  interest: `
    vi har set jeres opslag, så jeres opslag, læste i jeres, i jeres nyhedsbrev, på jeres hjemmeside,
    opslaget om, lyder som os, vi er interesserede i, vi vil gerne være med, gerne deltage i,
    formidle kontakt, sætte os i kontakt, kan I sende kontaktoplysning*, svar på opslaget,
    i anledning af opslaget`,
  question: `
    jeg har et spørgsmål, et spørgsmål, nogle spørgsmål, kan I fortælle, kan du fortælle, er det muligt,
    kan man, må man, skal man, hvordan gør, hvordan kan, hvem kan, hvem skal, hvor finder, hvad kræves,
    hvad koster, findes der, passer det, hvilke regler`,
  newsletter: 'nyhedsbrev, i dette nummer, læs mere, afmeld, afmelde, se i browser, nyhedsbrev nr',
  event: `
    invitation, vi inviterer, inviteres, sæt kryds, save the date, tilmelding senest, tilmelding via,
    tilmeld dig, program for dagen, konference, webinar, seminar, oplægsholder*, frokost inkluderet,
    gratis deltagelse, begrænset antal pladser`,
  fundersCall: `
    indkaldelsen er åben, puljen åbner, ny ansøgningsrunde, ansøgningsrunden åbner, nu kan I søge, søg støtte,
    støtteberettigede ansøgere, tilskud på op til`,
  autoReply: `
    ikke på kontoret, autosvar, automatisk svar, holder ferie, på ferie, fraværende, tilbage den, sagsnummer,
    er modtaget, svar ikke på denne, kvittering for læsning`,
  bounce: 'kunne ikke leveres, kan ikke leveres, levering mislykkedes, ikke leveret, afvist',
  spam: `
    søgemaskineoptimering, førsteplads på google, seo, linkbuilding, gæsteindlæg, lån til, lav rente, vinder,
    lotteri, arv, investere, kryptovaluta, tilbuddet gælder, kun i dag`,
  job: `
    vi ansætter, ledig stilling, ledige stillinger, stilling som, fuldtid, deltid, løn, CV og,
    ansøgning til stillingen, ansættelse`,
  participants: `
    søger deltagere, deltagere søges, vi søger ~ deltagere, søger frivillige, ungdomsudveksling,
    rejsen er gratis, rejse og ophold, tilmeld dig udvekslingen`,
  minutes: 'referat, til stede, fraværende, dagsorden, punkt, mødet åbnet, referent, deltagere i mødet',
  press: 'pressemeddelelse, til offentliggørelse, pressekontakt, billeder må bruges frit',
  thanks: 'tak for hjælpen, mange tak for, tusind tak, tak fordi, vi vil gerne takke',
}

export const partners: PartnerCues = {
  partner: 'partner, partnere, partneren, partnerne, samarbejdspartner, samarbejdspartnere, medansøger',
  wanted: `
    søger, søges, søge, leder, leder efter, efterlyser, ønsker, gerne, helst, fra, i, vi ser gerne, velkomne,
    har brug for, tænker på, henvender os til, finde, partnere fra, samarbejde med, sammen med, være med, med`,
  found: `
    har allerede, allerede med, allerede på plads, allerede en partner, har sagt ja, er på plads, fundet,
    med er, bekræftet, underskrevet, hensigtserklæring, fast partner`,
  example: `
    har tidligere, tidligere samarbejdet, besøgte, besøgt, studietur til, inspireret af, som i, ligesom i,
    lignende i, efter forbillede, eksempel, for eksempel`,
  anyCountry: `
    alle EU-lande, et hvilket som helst EU-land, hele EU, hele Europa, uanset land, ligegyldigt hvilket land,
    hvor som helst i Europa, andre EU-lande, andre europæiske lande, fra hele`,
  negation: 'ikke, undtagen, ingen, bortset fra, uden for',
}

export const money: MoneyCues = {
  thousand: 'tusind, tusinde, t, k, tkr, t.kr',
  million: 'million, millioner, mio, mill',
  currencies: {
    DKK: 'kroner, kr, danske kroner, krone',
    EUR: 'euro',
    SEK: 'svenske kroner',
    NOK: 'norske kroner',
  },
  total: `
    budget, samlet budget, totalbudget, i alt, samlet, samlede udgifter, totale udgifter, koster, udgifter,
    projektbudget, projektsum, ramme, tilsammen, budgettet`,
  perPartner: 'pr partner, per partner, hver partner, hver især, pr organisation',
  otherMoney: `
    gebyr, løn, billet, egenfinansiering, medfinansiering, allerede brugt, tilskud til, præmie, omsætning,
    husleje, heraf, eget bidrag, pr person, deltagergebyr`,
}
