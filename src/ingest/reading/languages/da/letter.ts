import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: 'hej, hejsa, kære, goddag, god dag, hallo, til, hej alle, kære alle, dav',
  closings: `
    venlig hilsen, venlige hilsner, med venlig hilsen, mvh, vh, mange hilsner, hilsen, hilsner,
    de bedste hilsner, bedste hilsner, kærlig hilsen, på forhånd tak, på gensyn, god dag, med venlige hilsner,
    varme hilsner, mange hilsener, hav det godt`,
  honorifics: 'hr, fru, frk, dr, prof, professor, ing, cand',
  roles: `
    koordinator, projektleder, projektkoordinator, LAG-koordinator, international koordinator, formand,
    næstformand, sekretær, kasserer, konsulent, udviklingskonsulent, landdistriktskonsulent, direktør, leder,
    centerleder, museumsleder, museumsinspektør, rektor, lærer, forsker, fuldmægtig, sagsbehandler,
    kommunikationsmedarbejder, borgmester, landmand, kontaktperson, daglig leder, administrator,
    specialkonsulent, forstander, projektmedarbejder, ansvarlig for`,
  sentFrom: 'sendt fra min, sendt fra, hent Outlook',
  forwardMarks: `
    videresendt meddelelse, videresendt besked, videresendt, oprindelig meddelelse,
    start på videresendt besked, original meddelelse`,
  headers: {
    from: 'fra, afsender',
    to: 'til, modtager',
    cc: 'cc, kopi',
    date: 'dato, sendt',
    subject: 'emne, vedr',
  },
  quoteIntro: {
    start: `
      den, d, på, man, tirs, ons, tors, fre, lør, søn, mandag, tirsdag, onsdag, torsdag, fredag, lørdag,
      søndag`,
    end: 'skrev, skrev følgende',
  },
  replyPrefixes: 'sv, re, svar',
  forwardPrefixes: 'vs, videresendt, fwd, fw',
  disclaimer: `
    fortrolig, tiltænkte modtager, kun beregnet for, hvis du ikke er rette modtager, tænk på miljøet,
    udskriver, persondata, personoplysninger, GDPR`,
  boilerplate: 'afmeld, følg os, åbningstider, se i browser, alle rettigheder, telefontid',
  contact: `
    kontakt, kontaktperson, kontaktpersoner, kontakte, spørgsmål til, svar til, henvendelse til,
    yderligere oplysninger, mere information, skriv til, ring til`,
  self: 'mig, til mig, hos mig, undertegnede',
  wrapper: `
    se nedenfor, herunder, videresender, del gerne, send gerne videre, vi har modtaget, svar direkte til,
    kontakt dem direkte, til orientering, til jeres orientering`,
}
