import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    hej, hejsa, kære, goddag, god dag, hallo, hej alle, kære alle, dav, god morgen, god aften, hej igen,
    hej med jer, hej hej, kære venner, kære kolleger, kære kollegaer, til rette vedkommende, hej derude,
    halløj`,
  closings: `
    venlig hilsen, venlige hilsner, med venlig hilsen, mvh, vh, mange hilsner, hilsen, hilsner,
    de bedste hilsner, bedste hilsner, kærlig hilsen, på forhånd tak, på gensyn, god dag, med venlige hilsner,
    varme hilsner, mange hilsener, hav det godt, de venligste hilsner, venligst, mange venlige hilsner,
    med venlig hilsen fra, med mange hilsner, hilsen fra, hilsner fra, bh, bedste hilsen, kh, kærlige hilsner,
    de bedste, god weekend, hav en god dag, hav en god weekend, god dag til jer, god sommer, tak, mange tak,
    tak for hjælpen, tusind tak, med tak, med hilsen, glædelige hilsner, sommerhilsner, efterårshilsner,
    solskinshilsner, knus, vi ses, vi høres ved, på forhånd mange tak, hjertelige hilsner, med højagtelse,
    ærbødigst`,
  honorifics: 'hr, fru, frk, dr, prof, professor, ing, cand',
  roles: `
    koordinator, projektleder, projektkoordinator, LAG-koordinator, international koordinator, formand,
    næstformand, sekretær, kasserer, konsulent, udviklingskonsulent, landdistriktskonsulent, direktør, leder,
    centerleder, museumsleder, museumsinspektør, rektor, lærer, forsker, fuldmægtig, sagsbehandler,
    kommunikationsmedarbejder, borgmester, landmand, kontaktperson, daglig leder, administrator,
    specialkonsulent, forstander, projektmedarbejder, ansvarlig for, LAG-koordinatoren, FLAG-koordinator,
    landsbykoordinator, projektansvarlig, projektchef, programleder, programkoordinator, EU-konsulent,
    EU-koordinator, fundraiser, erhvervschef, erhvervskonsulent, udviklingschef, landsbypedel, turismechef,
    turismekonsulent, turistchef, kulturchef, kulturkonsulent, kulturmedarbejder, kommunaldirektør,
    kommunikationschef, kommunikationskonsulent, kommunikationsansvarlig, miljøkonsulent, klimakoordinator,
    klimakonsulent, energirådgiver, naturvejleder, skovfoged, parkleder, havnefoged, rådgiver, chefkonsulent,
    sekretariatsleder, sekretariatschef, afdelingsleder, afdelingschef, regnskabsfører, økonomiansvarlig,
    økonomimedarbejder, bestyrelsesmedlem, bestyrelsesformand, viceborgmester, byrådsmedlem, udvalgsformand,
    generalsekretær, kontorleder, bibliotekar, lektor, adjunkt, ph.d.-studerende, seniorforsker,
    viceskoleleder, skoleleder, højskoleforstander, efterskoleforstander, underviser, biavler, fisker,
    ungdomskonsulent, ungdomskoordinator, frivilligkoordinator, frivilligkonsulent, landsbylaugsformand`,
  sentFrom: `
    sendt fra min, sendt fra, hent Outlook, sendt fra Outlook, sendt fra min iPhone, sendt fra min iPad,
    sendt fra Mail, få Outlook`,
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
    udskriver, persondata, personoplysninger, GDPR, fortrolige oplysninger, denne mail kan indeholde,
    slet venligst, slet mailen, databeskyttelse, behandling af personoplysninger, inden du printer`,
  boilerplate: `
    afmeld, følg os, åbningstider, se i browser, alle rettigheder, telefontid, afmeld nyhedsbrev, følg os på,
    alle rettigheder forbeholdes, sociale medier, copyright`,
  contact: `
    kontakt, kontaktperson, kontaktpersoner, kontakte, spørgsmål til, svar til, henvendelse til,
    yderligere oplysninger, mere information, skriv til, ring til, kontaktoplysninger, kontaktperson er,
    vores kontaktperson, spørgsmål rettes til, svar sendes til, svar til mig, skriv eller ring,
    ring eller skriv, mail til, send en mail til, henvendelse, henvend jer til, henvendelser til, giv lyd til,
    kontakt venligst, tag kontakt til, mere info, ansvarlig er, projektleder er, hos`,
  self: 'mig, til mig, hos mig, undertegnede, mig selv, direkte til mig, jeg, til undertegnede',
  wrapper: `
    se nedenfor, herunder, videresender, del gerne, send gerne videre, vi har modtaget, svar direkte til,
    kontakt dem direkte, til orientering, til jeres orientering, se mailen nedenfor, nedenstående,
    her nedenfor, se vedhæftede, se vedhæftet, vedhæftet, hermed, jeg videresender, vi videresender,
    videresendes, videre til jer, sendes videre, vi har fået, jeg har fået, fik denne, har modtaget denne,
    har modtaget nedenstående, vil I dele, kan I dele, kan I bringe, kan I lægge, læg den gerne op,
    kontakt direkte, svar direkte, på vegne af, til dem det måtte angå, til videre foranstaltning`,
}
