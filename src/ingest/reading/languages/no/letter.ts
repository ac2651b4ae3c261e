import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: 'hei, heisann, kjære, god dag, goddag, hallo, til, hei alle, kjære alle',
  closings: `
    vennlig hilsen, venleg helsing, med vennlig hilsen, med venleg helsing, vennlige hilsener, mvh, vh,
    beste hilsen, beste helsing, hilsen, helsing, mange hilsener, varm hilsen, på forhånd takk,
    på førehand takk, ha det bra, ha ei fin helg, med hilsen`,
  honorifics: 'hr, fru, dr, prof, professor, ing',
  roles: `
    koordinator, prosjektleder, prosjektleiar, prosjektkoordinator, daglig leder, dagleg leiar, leder, leiar,
    styreleder, styreleiar, nestleder, sekretær, kasserer, rådgiver, rådgjevar, næringssjef, næringsrådgiver,
    direktør, kommunedirektør, ordfører, ordførar, konservator, museumsleder, rektor, lærer, lærar, forsker,
    forskar, saksbehandler, sakshandsamar, kommunikasjonsrådgiver, bonde, kontaktperson, bygdeutvikler,
    kulturkonsulent, seniorrådgiver, ansvarlig for`,
  sentFrom: 'sendt fra min, sendt frå min, sendt fra, hent Outlook',
  forwardMarks: `
    videresendt melding, vidaresend melding, videresendt, opprinnelig melding, opphavleg melding,
    start på videresendt melding`,
  headers: {
    from: 'fra, frå, avsender',
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
    skriver ut, personopplysninger, GDPR`,
  boilerplate: 'meld deg av, følg oss, åpningstider, se i nettleser, alle rettigheter',
  contact: `
    kontakt, kontaktperson, kontaktpersoner, kontakte, spørsmål til, svar til, henvendelser til,
    mer informasjon, meir informasjon, skriv til, ring til, ta kontakt med`,
  self: 'meg, til meg, hos meg, undertegnede',
  wrapper: `
    se nedenfor, nedenfor, videresender, del gjerne, send gjerne videre, vi har mottatt, svar direkte til,
    kontakt dem direkte, til orientering`,
}
