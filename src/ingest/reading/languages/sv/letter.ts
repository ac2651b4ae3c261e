import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    hej, hejsan, hej alla, hej på er, bästa, kära, god dag, goddag, tjena, hallå, ärade, hej igen, hej där,
    hej och hå, god morgon, god afton, god eftermiddag, hejhej, hej hej, bästa kollegor, kära kollegor,
    kära vänner, kära alla`,
  closings: `
    vänliga hälsningar, med vänliga hälsningar, med vänlig hälsning, vänligen, mvh, hälsningar,
    många hälsningar, varma hälsningar, bästa hälsningar, hälsar, allt gott, ha det bra, tack på förhand,
    med hälsning, högaktningsfullt, soliga hälsningar, vi hörs, hjärtliga hälsningar, med bästa hälsningar,
    bästa hälsning, vänlig hälsning, vänlig hälsn, mvh från, med vänlig, bästa, ha en fin dag, ha en bra dag,
    ha en trevlig helg, trevlig helg, ha det, ha det gott, tack, tack så mycket, tack för hjälpen,
    tack och hej, hej då, hej så länge, hälsning, hälsn, hälsningar från, sommarhälsningar,
    höstliga hälsningar, många hälsningar från, kram, kramar, allt gott önskar, med stor tacksamhet,
    på återhörande, väl mött, skärgårdshälsningar`,
  honorifics: 'herr, fru, fröken, dr, prof, professor, ing, fil dr, docent',
  roles: `
    verksamhetsledare, projektledare, projektsamordnare, samordnare, koordinator, internationell samordnare,
    handläggare, ordförande, vice ordförande, sekreterare, kanslist, kassör, ekonom, landsbygdsutvecklare,
    näringslivsutvecklare, utvecklare, utvecklingschef, kommunikatör, direktör, vd, chef, rektor, lärare,
    forskare, föreståndare, kommunchef, kommunalråd, lantbrukare, kontaktperson, administratör, museichef,
    verksamhetschef, ansvarig för, projektansvarig, verksamhetsledaren, projektassistent, projektmedarbetare,
    projektkoordinator, leaderkoordinator, LAG-ordförande, bygdeutvecklare, byautvecklare, ungdomskoordinator,
    ungdomskonsulent, turismutvecklare, turistchef, besöksnäringsutvecklare, kulturchef, kultursekreterare,
    kulturutvecklare, kulturproducent, energirådgivare, klimatstrateg, miljöstrateg, hållbarhetsstrateg,
    strateg, näringslivschef, utvecklingsledare, processledare, ekonomiansvarig, ekonomiadministratör,
    kommunikationsansvarig, informatör, informationsansvarig, webbredaktör, kommundirektör, borgmästare,
    stadsdirektör, kommunstyrelsens ordförande, museiintendent, intendent, antikvarie, bibliotekarie, lektor,
    universitetslektor, doktorand, forskningsledare, rådgivare, lantbruksrådgivare, naturvårdare, skogvaktare,
    parkchef, biodlare, fiskare, styrelseledamot, generalsekreterare, verkställande direktör, biträdande,
    kanslichef, enhetschef, avdelningschef, fritidsledare, studierektor, skolledare,
    internationaliseringskoordinator, volontärsamordnare`,
  sentFrom: `
    skickat från min, skickat från, sänt från, hämta Outlook, skickat från Outlook, skickades från min,
    skickat från min iPhone, skickat från min iPad, skickat från Mail, skaffa Outlook`,
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
    skriv inte ut, personuppgifter, GDPR, behandling av personuppgifter, konfidentiellt, sekretess,
    detta mejl kan innehålla, detta meddelande är avsett, radera meddelandet, så behandlar vi,
    dataskyddsförordningen, innan du skriver ut`,
  boilerplate: `
    avprenumerera, följ oss, visa i webbläsare, öppettider, alla rättigheter, telefontid, besöksadress,
    postadress, avregistrera, avsluta prenumeration, alla rättigheter förbehållna, följ oss på,
    sociala medier, copyright`,
  contact: `
    kontakt, kontaktperson, kontaktpersoner, kontakta, frågor till, svar till, svara till,
    för mer information, mer information, hör av er till, upplysningar, ansvarig, mejla till, skriv till,
    ring, kontaktuppgifter, vår kontaktperson, kontaktperson är, kontakt för, frågor besvaras av,
    frågor besvaras, skicka svar till, skicka till, mejla, maila till, maila, vänd dig till, vänd er till,
    hör av dig till, ring eller mejla, kontakta gärna, ta kontakt med, mer info, intresseanmälan till,
    ansvarig är, projektledare är`,
  self: 'mig, till mig, hos mig, undertecknad, jag själv, undertecknade, jag, direkt till mig',
  wrapper: `
    se nedan, nedan följer, vidarebefordrar, sprid gärna, skickar vidare, fick detta, har fått,
    svara direkt till, kontakta dem direkt, vi har mottagit, för kännedom, till er kännedom, här nedanför,
    se mejlet nedan, se bilaga, se bifogat, se bifogad fil, bifogar, nedanstående, nedan hittar ni,
    vi skickar vidare, skickar vidare från, vidarebefordrar jag, vidarebefordras, vidare för kännedom,
    vi fick, vi har fått, fick den här, fick det här, fått följande, kan ni sprida, kan ni lägga ut,
    lägg gärna ut, lägg ut, hör av er direkt till, kontakta direkt, svara direkt, på uppdrag av,
    för spridning, till den det berör`,
}
