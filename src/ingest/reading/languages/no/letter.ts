import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    hei, heisann, kjære, god dag, goddag, hallo, hei alle, kjære alle, god morgen, god morgon, god kveld,
    hei igjen, hei sann, hei der, hei på dere, hei på dykk, hei hei, kjære venner, kjære vener,
    kjære kolleger, kjære kollegaer, hallo igjen, hei og hå`,
  closings: `
    vennlig hilsen, venleg helsing, med vennlig hilsen, med venleg helsing, vennlige hilsener, mvh, vh,
    beste hilsen, beste helsing, hilsen, helsing, mange hilsener, varm hilsen, på forhånd takk,
    på førehand takk, ha det bra, ha ei fin helg, med hilsen, vennlig helsing, venleg helsing frå,
    vennlig hilsen fra, med vennlige hilsener, med venlege helsingar, venlege helsingar, mange helsingar,
    beste hilsener, beste helsingar, hjertelig hilsen, hjarteleg helsing, varme hilsener, varme helsingar,
    hilsen fra, helsing frå, hilsner, helsingar, sommerhilsen, høsthilsen, haustlege helsingar, god helg,
    ha en fin dag, ha ein fin dag, ha en god dag, ha en god helg, ha ei god helg, ha det, ha det godt,
    ha det fint, god sommer, god sommar, god påske, takk, tusen takk, mange takk, takk for hjelpen,
    takk for hjelpa, med takk, klem, klemmer, klemmar, vi høres, vi høyrest, vi snakkes, alt godt, ærbødigst,
    på forhånd tusen takk`,
  honorifics: 'hr, fru, dr, prof, professor, ing, herr, sivilingeniør, cand',
  roles: `
    koordinator, prosjektleder, prosjektleiar, prosjektkoordinator, daglig leder, dagleg leiar, leder, leiar,
    styreleder, styreleiar, nestleder, sekretær, kasserer, rådgiver, rådgjevar, næringssjef, næringsrådgiver,
    direktør, kommunedirektør, ordfører, ordførar, konservator, museumsleder, rektor, lærer, lærar, forsker,
    forskar, saksbehandler, sakshandsamar, kommunikasjonsrådgiver, bonde, kontaktperson, bygdeutvikler,
    kulturkonsulent, seniorrådgiver, ansvarlig for, prosjektkoordinatoren, prosjektansvarlig,
    prosjektansvarleg, prosjektmedarbeider, prosjektmedarbeidar, prosjektrådgiver, internasjonal koordinator,
    internasjonal rådgiver, EU-rådgiver, EU-rådgjevar, fagleder, fagleiar, fagansvarlig, fagsjef,
    avdelingsleder, avdelingsleiar, seksjonsleder, enhetsleder, einingsleiar, kommunalsjef, kultursjef,
    kulturleder, kulturleiar, kulturrådgiver, kulturrådgjevar, kulturskolerektor, landbrukssjef,
    landbruksrådgiver, landbruksrådgjevar, skogbrukssjef, jordbruksrådgiver, miljøvernrådgiver, miljørådgiver,
    klimarådgiver, klimakoordinator, energirådgiver, næringsutvikler, næringsutviklar, næringsrådgjevar,
    samfunnsutvikler, samfunnsutviklar, stedsutvikler, bygdeutviklar, tilflyttingskoordinator,
    ungdomsarbeider, ungdomskoordinator, ungdomsrådgiver, folkehelsekoordinator, frivilligkoordinator,
    frivilligleder, reiselivssjef, reiselivskoordinator, reiselivsutvikler, turistsjef, festivalsjef,
    nasjonalparkforvalter, nasjonalparkforvaltar, verneområdeforvalter, naturveileder, naturrettleiar,
    museumsdirektør, museumsbestyrer, museumspedagog, formidler, formidlar, kommunikasjonsleder,
    kommunikasjonsansvarlig, kommunikasjonssjef, informasjonsleder, økonomileder, økonomiansvarlig,
    økonomisjef, regnskapsfører, generalsekretær, organisasjonssekretær, styremedlem, nestleiar, varaordførar,
    varaordfører, kommunalråd, fylkesråd, fylkesordfører, adm dir, administrerende direktør,
    administrativ leder, kontorsjef, bibliotekar, biblioteksjef, lektor, førsteamanuensis, stipendiat,
    seniorforsker, seniorforskar, assisterende rektor, avdelingsingeniør, gardbrukar, gårdbruker,
    reindriftsutøver, birøkter, fiskar`,
  sentFrom: `
    sendt fra min, sendt fra, hent Outlook, sendt fra Outlook, sendt fra min iPhone, sendt fra min iPad,
    få Outlook, last ned Outlook`,
  forwardMarks: `
    videresendt melding, vidaresend melding, videresendt, opprinnelig melding, opphavleg melding,
    start på videresendt melding, vidaresendt melding, vidaresendt, original melding`,
  headers: {
    from: 'fra, avsender',
    to: 'til, mottaker',
    cc: 'kopi, cc',
    date: 'dato, sendt',
    subject: 'emne',
  },
  quoteIntro: {
    start: `
      den, på, man, tir, ons, tor, fre, lør, søn, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag`,
    end: 'skrev, skreiv, skrev følgende',
  },
  replyPrefixes: 'sv, re, svar',
  forwardPrefixes: 'vs, videresendt, fwd, fw',
  disclaimer: `
    konfidensiell, kun ment for, rette mottaker, dersom du ikke er rette mottaker, tenk på miljøet,
    skriver ut, personopplysninger, GDPR, denne e-posten kan inneholde, konfidensiell informasjon,
    slett meldingen, personvern, personvernerklæring, tiltenkt mottaker, før du skriver ut`,
  boilerplate: `
    meld deg av, følg oss, åpningstider, se i nettleser, alle rettigheter, følg oss på, opningstider,
    alle rettigheter reservert, sosiale medier, copyright, personvernerklæring`,
  contact: `
    kontakt, kontaktperson, kontaktpersoner, kontakte, spørsmål til, svar til, henvendelser til,
    mer informasjon, meir informasjon, skriv til, ring til, ta kontakt med, kontaktpersonar,
    kontaktinformasjon, kontaktperson er, vår kontaktperson, spørsmål rettes til, spørsmål kan rettes til,
    spørsmål kan rettast til, svar sendes til, send svar til, ta kontakt med meg, skriv eller ring,
    ring eller skriv, ring, send e-post til, send en e-post til, henvendelse, meld fra til, gi lyd til,
    kontakt gjerne, nærmere informasjon, prosjektleder er, prosjektleiar er, ansvarlig er`,
  self: `
    meg, til meg, hos meg, undertegnede, meg selv, meg sjølv, direkte til meg, eg, jeg, underteikna`,
  wrapper: `
    se nedenfor, nedenfor, videresender, del gjerne, send gjerne videre, vi har mottatt, svar direkte til,
    kontakt dem direkte, til orientering, se under, sjå under, sjå nedanfor, nedanfor, nedenstående,
    se vedlegg, se vedlagt, sjå vedlegg, vedlagt, vedlagt følger, jeg videresender, eg vidaresender,
    vidaresender, vi videresender, videresendes, vi sender videre, sender vidare, vi har fått, jeg har fått,
    eg har fått, fikk denne, fekk denne, har mottatt følgende, kan dere dele, kan de dele, kan dere legge ut,
    kan de leggje ut, legg gjerne ut, kontakt direkte, ta kontakt direkte, svar direkte, på vegne av,
    til den det måtte angå, til informasjon`,
}
