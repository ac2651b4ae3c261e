import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    beste, beste allemaal, beste collega, beste collega's, geachte, geachte heer, geachte mevrouw,
    geachte heer mevrouw, geachte heer of mevrouw, geachte heren, geachte dames en heren, geachte collega,
    geachte collega's, dag, dag allemaal, dag collega's, hallo, hallo allemaal, hoi, hoi allemaal, hey,
    goedemorgen, goedemiddag, goedendag, goeiedag, goedenavond, lieve, lieve mensen, waarde, mijnheer,
    mevrouw, heer, ter attentie van, t.a.v, L.S`,
  closings: `
    met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, mvg,
    met hartelijke groet, met hartelijke groeten, hartelijke groet, hartelijke groeten, groeten, groet,
    groetjes, veel groeten, warme groet, warme groeten, met warme groet, beste groeten, met beste groeten,
    hoogachtend, met de meeste hoogachting, met hoogachting, met achting, bedankt, alvast bedankt,
    alvast dank, alvast hartelijk dank, hartelijk dank, dank u, dank u wel, dank je wel, dank bij voorbaat,
    bij voorbaat dank, bij voorbaat hartelijk dank, met dank, veel dank, tot ziens, tot binnenkort, tot snel,
    tot gauw, in afwachting van, wij kijken uit naar, we kijken uit naar, ik kijk uit naar, wij horen graag,
    we horen graag, ik hoor graag, graag tot, fijne dag, fijn weekend, prettig weekend, prettige dag,
    zonnige groet, zonnige groeten, liefs, namens, mede namens`,
  honorifics: `
    dhr, de heer, heer, mevr, mevrouw, mw, dr, drs, ir, ing, mr, prof, professor, doctor, bc, msc, ds`,
  roles: `
    directeur, directrice, algemeen directeur, adjunct-directeur, voorzitter, ondervoorzitter, vicevoorzitter,
    coördinator, projectcoördinator, LEADER-coördinator, programmacoördinator, gebiedscoördinator,
    plattelandscoördinator, programmamanager, projectmanager, projectleider, projectleidster,
    projectmedewerker, projectmedewerkster, programmaleider, verantwoordelijke, projectverantwoordelijke,
    stafmedewerker, medewerker, medewerkster, beleidsmedewerker, beleidsadviseur, adviseur, senior adviseur,
    manager, teamleider, afdelingshoofd, diensthoofd, burgemeester, wethouder, schepen, gedeputeerde,
    raadslid, gemeentesecretaris, secretaris, secretaresse, secretariaat, penningmeester, boekhouder,
    administratie, bestuurslid, bestuurder, consulent, plattelandsconsulent, gebiedsmakelaar, dorpenmakelaar,
    procesbegeleider, docent, docente, leraar, lerares, leerkracht, onderzoeker, onderzoekster, hoogleraar,
    lector, zaakvoerder, zaakvoerster, eigenaar, oprichter, oprichtster, boswachter, boerin, landbouwer,
    conservator, communicatie, communicatiemedewerker, woordvoerder, jeugdwerker, vrijwilliger, trekker,
    penvoerder, animator`,
  sentFrom: `
    verzonden vanaf mijn, verstuurd vanaf mijn, verzonden met, verzonden vanuit, verstuurd vanuit,
    verzonden van, verstuurd met, outlook voor ios downloaden, outlook voor android downloaden`,
  forwardMarks: `
    doorgestuurd bericht, doorgestuurde bericht, begin doorgestuurd bericht, oorspronkelijk bericht,
    origineel bericht, forwarded message, original message`,
  headers: {
    from: 'van, afzender',
    to: 'aan, naar',
    cc: 'cc, bcc, kopie',
    date: 'datum, verzonden, verzonden op, verstuurd, verzenddatum',
    subject: 'onderwerp, betreft',
  },
  quoteIntro: {
    start: 'op, van',
    end: 'schreef, schreef het volgende, heeft geschreven, het volgende geschreven',
  },
  replyPrefixes: 'Re, Antw, Betr, AW',
  forwardPrefixes: 'Fwd, FW, Doorst',
  disclaimer: `
    dit bericht is, dit bericht en, deze e-mail en, deze e-mail is, deze e-mail bevat, vertrouwelijk,
    vertrouwelijke informatie, uitsluitend bestemd, uitsluitend bedoeld, alleen bestemd voor,
    niet de geadresseerde, niet de bedoelde ontvanger, ten onrechte ontvangen, per vergissing ontvangen,
    denk aan het milieu, voordat u deze mail print, voor u print, persoonsgegevens, privacyverklaring, AVG,
    GDPR, proclaimer, geen rechten worden ontleend, aansprakelijkheid, virussen`,
  boilerplate: `
    uitschrijven, afmelden, klik hier, volg ons, volg ons op, bezoek onze website, openingsuren,
    openingstijden, alle rechten voorbehouden, bekijk in browser, u ontvangt deze mail, bereikbaar op,
    aanwezig op maandag, werkdagen`,
  contact: `
    contact, contactpersoon, contactpersonen, contacteer, contactgegevens, neem contact op met,
    contact opnemen met, voor meer informatie, voor meer info, meer informatie, meer info, voor vragen,
    vragen, voor inlichtingen, inlichtingen, info, mail naar, mailen naar, stuur een mail naar, schrijf naar,
    reacties naar, reageren naar, antwoorden naar, bel, bellen met, telefoneer naar, te bereiken bij,
    vraag naar, verantwoordelijke, projectverantwoordelijke, trekker, mijn collega, onze collega,
    ter attentie van, t.a.v, in cc`,
  wrapper: `
    hieronder, onderstaand, onderstaande, zie hieronder, in bijlage, bijgevoegd, ik stuur door, stuur ik door,
    sturen we door, doorgestuurd, ter info, ter informatie, ter kennisgeving, ter verspreiding,
    graag verspreiden, gelieve te verspreiden, wij ontvingen, we ontvingen, ik ontving, ontvangen van,
    kregen we binnen, kregen wij, kreeg ik van, namens, neem rechtstreeks contact, rechtstreeks contact,
    rechtstreeks reageren, reageer rechtstreeks, niet bij ons, niet aan ons, misschien interessant,
    wellicht interessant, iets voor jullie, iets voor jou, fyi`,
}
