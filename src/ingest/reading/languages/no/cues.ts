import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    innen, innan, senest, seinast, senest den, før, til og med, fram til, frem til, ikke senere enn,
    ikkje seinare enn, aller senest`,
  deadline: `
    frist, fristen, svarfrist, svarfristen, siste frist, siste dag, tidsfrist, utløper, stenger, lukkes,
    går ut`,
  reply: `
    svar, svare, svarer, svara, svarfrist, svarfristen, tilbakemelding, gi beskjed, gje beskjed, gir beskjed,
    meld fra, meld frå, melde seg, meld dere, meld dykk, ta kontakt, tar kontakt, høre fra dere,
    høyre frå dykk, høre fra, interessemelding, melde interesse, kontakt oss, skriv til, ring, bekrefte,
    interesserte`,
  application: `
    søknad, søknaden, søknader, søknadsfrist, søknadsfristen, søknadsrunde, utlysning, utlysningen, utlysing,
    utlysinga, søker midler, søke midler, søkjer midlar, sendes inn, sende inn, sender inn, leveres,
    innsending, søke, Statsforvalteren, Innovasjon Norge, runden stenger, går til`,
  event: `
    møte, møtet, styremøte, styret, årsmøte, konferanse, konferansen, seminar, webinar, messe, festival,
    festivalen, studiebesøk, studietur, besøk, åpning, opning, finner sted, holdes, avholdes, ferie, stengt,
    marked, martnad, kurs, verksted, utstilling, publisert, oppdatert, digitalt møte, samling`,
  past: `
    siden, sidan, stiftet, grunnlagt, etablert, startet, starta, var, ble, blei, vart, holdt, gjennomført,
    avsluttet, avslutta, godkjent, vedtatt, vedteke, i fjor, tidligere, tidlegare, hadde, åpnet, opna, sendt,
    sendte, mottatt, allerede, alt`,
  period: `
    prosjektperiode, prosjektperioden, periode, perioden, varighet, varigheit, går fra, løper, varer,
    gjennomføres, gjennomføring, gjennomføringa, starter, startar, start, begynner, byrjar, går i gang,
    slutter, avsluttes, tidsplan, i årene, i åra, over, planlagt`,
  superseded: `
    i stedet for, i staden for, ikke, ikkje, tidligere, opprinnelig, opphavleg, og ikke, før`,
}

export const triage: TriageCues = {
  seek: `
    søker partner, søker partnere, søkjer partnar*, søker samarbeidspartner*, partnersøk, partnersøket,
    partner søkes, partnere søkes, partnarar søkjast, samarbeidspartner* søkes, ser etter partner*,
    ser etter ~ partner*, ser etter stiftelser, leter etter partner*, leter etter ~ partner*,
    leitar etter partnar*, etterlyser partner*, finne partnere, vil gjerne finne partner*, søkes,
    vi ser etter, søker ~ LAG*, søker ~ kommuner, ønsker samarbeid med, vil gjerne samarbeide med,
    transnasjonalt samarbeid, transnasjonalt prosjekt, samarbeidsprosjekt, internasjonalt samarbeid,
    vi leter etter, vi søker`,
  seekWeak: `
    søker, søkjer, søkes, ser etter, leter etter, leitar etter, etterlyser, samarbeid, samarbeide, partner,
    partnere, partnarar, partnerskap, samarbeidspartner*, i kontakt med, vil gjerne, del gjerne,
    send gjerne videre, interesserte, sammen med, saman med, prosjektidé, prosjekt`,
  capability: `
    vi tilbyr, tilbyr oss, tilbyr vår, stiller oss til disposisjon, kan være partner, kan vere partnar,
    gjerne partner i andres, være partner i, delta som partner, kan være vertskap, vi kan bidra med,
    stiller ~ til disposisjon, vår kompetanse`,
  amendment: `
    rettelse til vår, feil i vårt, vi har forlenget, vi har forlenga, ny svarfrist, svarfristen er forlenget,
    tillegg til vårt, endring i vårt, vennligst rett, oppdater oppslaget vårt, oppdatere vårt`,
  withdrawal: `
    trekker partnersøket, trekker vårt, trekkjer, vi trekker, fjerne det fra nettsida, fjerne oppslaget,
    ta ned oppslaget, vi har funnet partner*, vi har funne partnar*, har funnet ~ partner*,
    partneren er funnet, søker ikke lenger, ikke lenger aktuelt, ikkje lenger aktuelt, prosjektet er lagt ned,
    prosjektet blir ikke noe av, fått avslag, sa nei`,
  interest: `
    vi har sett oppslaget, så oppslaget, leste i, i nyhetsbrevet deres, på nettsida deres, på nettsiden deres,
    oppslaget om, høres ut som oss, vi er interessert i, vi vil gjerne være med, gjerne delta i,
    formidle kontakt, sette oss i kontakt, kan dere sende kontaktinformasjon*, svar på oppslaget,
    i forbindelse med oppslaget`,
  question: `
    jeg har et spørsmål, et spørsmål, eit spørsmål, noen spørsmål, nokre spørsmål, kan dere fortelle,
    kan de fortelje, er det mulig, er det mogleg, kan man, må man, hvordan kan, korleis kan, hvem kan,
    kven kan, hvor finner, kor finn, hva kreves, kva krevst, hva koster, finnes det, finst det, stemmer det`,
  newsletter: `
    nyhetsbrev, nyhendebrev, i dette nummeret, les mer, les meir, meld deg av, avmelding, se i nettleser,
    nyhetsbrev nr`,
  event: `
    invitasjon, vi inviterer, hold av datoen, save the date, påmelding innen, påmelding via, meld deg på,
    program for dagen, konferanse, webinar, seminar, foredragsholder*, lunsj inkludert, gratis deltakelse,
    begrenset antall plasser`,
  fundersCall: `
    utlysningen er åpen, utlysinga er open, ny søknadsrunde, nå kan dere søke, søk støtte,
    støtteberettigede søkere, tilskudd på inntil`,
  autoReply: `
    ikke på kontoret, ikkje på kontoret, autosvar, automatisk svar, har ferie, på ferie, fraværende,
    tilbake den, saksnummer, er mottatt, ikke svar på denne, lesebekreftelse`,
  bounce: 'kunne ikke leveres, kan ikke leveres, levering mislyktes, ikke levert, avvist',
  spam: `
    søkemotoroptimalisering, førsteplass på google, seo, lenkebygging, gjesteinnlegg, lån til, lav rente,
    vinner, lotteri, arv, investere, kryptovaluta, tilbudet gjelder, bare i dag`,
  job: `
    vi ansetter, ledig stilling, ledige stillinger, stilling som, heltid, deltid, lønn, CV og,
    søknad på stillingen, ansettelse`,
  participants: `
    søker deltakere, deltakere søkes, vi søker ~ deltakere, søker frivillige, ungdomsutveksling,
    reisen er gratis, reise og opphold, meld deg på utvekslingen`,
  minutes: 'referat, protokoll, til stede, fraværende, saksliste, dagsorden, møtet åpnet, referent',
  press: 'pressemelding, til publisering, pressekontakt, bilder kan brukes fritt, kontakt for pressen',
  thanks: 'takk for hjelpen, tusen takk for, takk for at, vi vil takke, takk for besøket',
}

export const partners: PartnerCues = {
  partner: `
    partner, partnere, partneren, partnerne, partnar, partnarar, partnarane, samarbeidspartner,
    samarbeidspartnere, samarbeidspartnarar, medsøker`,
  wanted: `
    søker, søkjer, søkes, søke, ser etter, leter etter, leitar etter, etterlyser, ønsker, ynskjer, gjerne,
    helst, fra, frå, i, vi ser gjerne, velkommen, velkomne, trenger, treng, tenker på, henvender oss til,
    finne, partnere fra, samarbeide med, sammen med, saman med, med`,
  found: `
    har allerede, har alt, allerede med, alt en partner, allerede på plass, allerede en partner, har sagt ja,
    er på plass, funnet, funne, med er, bekreftet, signert, intensjonsavtale`,
  example: `
    har tidligere, tidligere samarbeidet, besøkte, besøkt, studietur til, inspirert av, som i, slik som i,
    liknende i, etter mønster, eksempel, for eksempel`,
  anyCountry: `
    alle EU-land, et hvilket som helst EU-land, hele EU, heile EU, hele Europa, heile Europa, uansett land,
    samme hvilket land, hvor som helst i Europa, andre EU-land, andre europeiske land, fra hele`,
  negation: 'ikke, ikkje, unntatt, ingen, bortsett fra, utenom',
}

export const money: MoneyCues = {
  thousand: 'tusen, t, k, tkr',
  million: 'million, millioner, millionar, mill, mio, MNOK',
  currencies: {
    NOK: 'kroner, kr, norske kroner, krone',
    EUR: 'euro',
    SEK: 'svenske kroner',
    DKK: 'danske kroner',
  },
  total: `
    budsjett, samlet budsjett, totalbudsjett, totalt, til sammen, samlet, samlede kostnader, totale kostnader,
    koster, kostar, kostnad, prosjektbudsjett, ramme, budsjettet`,
  perPartner: 'per partner, pr partner, hver partner, kvar partner, hver, kvar',
  otherMoney: `
    avgift, lønn, billett, egenandel, eigendel, egeninnsats, medfinansiering, allerede brukt, tilskudd til,
    premie, omsetning, leie, herav, eget bidrag, per person, deltakeravgift`,
}
