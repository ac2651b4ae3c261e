import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    hej, hejsan, hej alla, hej på er, bästa, kära, god dag, goddag, till, tjena, hallå, ärade`,
  closings: `
    vänliga hälsningar, med vänliga hälsningar, med vänlig hälsning, vänligen, mvh, hälsningar,
    många hälsningar, varma hälsningar, bästa hälsningar, hälsar, allt gott, ha det bra, tack på förhand,
    med hälsning, högaktningsfullt, soliga hälsningar, vi hörs`,
  honorifics: 'herr, fru, fröken, dr, prof, professor, ing, fil dr, docent',
  roles: `
    verksamhetsledare, projektledare, projektsamordnare, samordnare, koordinator, internationell samordnare,
    handläggare, ordförande, vice ordförande, sekreterare, kanslist, kassör, ekonom, landsbygdsutvecklare,
    näringslivsutvecklare, utvecklare, utvecklingschef, kommunikatör, direktör, vd, chef, rektor, lärare,
    forskare, föreståndare, kommunchef, kommunalråd, lantbrukare, kontaktperson, administratör, museichef,
    verksamhetschef, ansvarig för, projektansvarig`,
  sentFrom: 'skickat från min, skickat från, sänt från, hämta Outlook',
  forwardMarks: `
    vidarebefordrat meddelande, vidarebefordrat, ursprungligt meddelande, vidarebefordrat mejl,
    originalmeddelande, börja vidarebefordrat meddelande`,
  headers: {
    from: 'från, avsändare',
    to: 'till, mottagare',
    cc: 'kopia, cc',
    date: 'datum, skickat, skickades, sänt',
    subject: 'ämne, rubrik',
  },
  quoteIntro: {
    start: `
      den, på, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mån, tis, ons, tors, fre, lör, sön`,
    end: 'skrev, skrev följande',
  },
  replyPrefixes: 'sv, re, svar',
  forwardPrefixes: 'vb, vidarebefordrat, fwd, fw',
  disclaimer: `
    konfidentiell, avsedd mottagare, avsedd endast för, om du inte är rätt mottagare, tänk på miljön,
    skriv inte ut, personuppgifter, GDPR, behandling av personuppgifter`,
  boilerplate: `
    avprenumerera, följ oss, visa i webbläsare, öppettider, alla rättigheter, telefontid, besöksadress,
    postadress`,
  contact: `
    kontakt, kontaktperson, kontaktpersoner, kontakta, frågor till, svar till, svara till,
    för mer information, mer information, hör av er till, upplysningar, ansvarig, mejla till, skriv till, ring`,
  self: 'mig, till mig, hos mig, undertecknad',
  wrapper: `
    se nedan, nedan följer, vidarebefordrar, sprid gärna, skickar vidare, fick detta, har fått,
    svara direkt till, kontakta dem direkt, vi har mottagit, för kännedom, till er kännedom`,
}
