import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GAL, GAL-uri, GAL-ul, GAL-ului, GAL-urile, GAL-urilor, GALuri, grup de acțiune locală,
    grupul de acțiune locală, grupului de acțiune locală, grupuri de acțiune locală,
    grupurile de acțiune locală, grupurilor de acțiune locală, grup local de acțiune,
    grupuri locale de acțiune, grup leader, grupuri leader, teritoriu leader, teritorii leader`,
  flag: `
    FLAG, FLAG-uri, FLAG-ul, grup local de pescuit, grupuri locale de pescuit,
    grup de acțiune locală pentru pescuit, grupuri de acțiune locală pentru pescuit, grupuri de pescuit, GALP,
    GAL pescăresc, grupul local pentru pescuit`,
  municipality: `
    comună, comuna, comune, comunei, comunelor, comunele, primărie, primăria, primării, primăriei, primăriile,
    primar, primari, oraș, orașe, orașul, orașului, orașele, municipiu, municipii, municipiul, municipalit*,
    sat, sate, satul, satului, satele, județ, județe, județul, județului, consiliu județean,
    consiliul județean, consilii județene, consiliu local, consiliul local, consilii locale,
    autoritate locală, autorități locale, autoritățile locale, administrație locală, administrații locale,
    administrație publică, administrații publice, UAT, UAT-uri, unitate administrativ-teritorială, ADI,
    asociație de dezvoltare intercomunitară, asociația de dezvoltare intercomunitară, raion, raioane, regiuni,
    colectivități locale`,
  agency: `
    minister, ministerul, ministere, agenție, agenția, agenții, agenției, agenția de dezvoltare,
    agenții de dezvoltare, cameră de comerț, camera de comerț, camere de comerț, cameră agricolă,
    camera agricolă, camere agricole, parc natural, parcul natural, parcuri naturale, parc național,
    parcul național, parcuri naționale, parc, parcuri, geoparc*, direcția agricolă, direcția, direcții,
    ocol silvic, ocolul silvic, ocoale silvice, romsilva, administrația parcului, oficiu de turism,
    birou de turism, centru de informare turistică, centre de informare turistică, APIA, AFIR, ADR,
    agenția pentru protecția mediului, rezervația biosferei, instituții publice, instituție publică,
    prefectura`,
  ngo: `
    ONG, ONG-uri, ONG-ul, asociație, asociația, asociații, asociațiile, asociației, fundație, fundația,
    fundații, fundației, organizație neguvernamentală, organizații neguvernamentale, organizație nonprofit,
    organizații nonprofit, societate civilă, societatea civilă, cooperativă, cooperativa, cooperative,
    federație, federația, federații, uniune, uniunea, uniuni, sindicat, club, clubul, cluburi,
    grup de producători, grupuri de producători, organizație de tineret, organizații de tineret,
    organizații de femei, liga, grup de inițiativă, casa de ajutor reciproc, întreprindere socială,
    întreprinderi sociale, ansamblu, composesorat, obște, obștea`,
  education: `
    școală, școala, școli, școlii, școlile, școala gimnazială, liceu, liceul, licee, liceului, colegiu,
    colegiul, colegii, universitate, universitatea, universități, universității, facultate, facultatea,
    facultăți, institut, institutul, institute, institut de cercetare, institute de cercetare,
    centru de cercetare, centre de cercetare, stațiune de cercetare, academie, academia, centru de formare,
    centre de formare, furnizor de formare, furnizori de formare, grădiniță, grădinițe, școală profesională,
    școli profesionale, liceu agricol, licee agricole, inspectorat școlar, inspectoratul școlar, cercetători,
    palatul copiilor`,
  company: `
    companie, companii, firmă, firme, firma, întreprindere, întreprinderi, IMM, IMM-uri, societate comercială,
    SRL, SA, PFA, fermă, ferme, ferma, fermieri, fermier, producători, producător, producătorul, pensiune,
    pensiuni, cramă, crame, crama, fabrică, fabrica, moară, moara, mori, hotel, hoteluri, agenție de turism,
    agenții de turism, tur-operator*, antreprenori, întreprinzători, meșteșugari, meșteri, apicultori,
    viticultori, brutărie, lăptărie, start-up*, procesatori, restaurante, atelier de`,
  network: `
    rețea, rețeaua, rețele, rețelei, rețeaua națională, rețeaua națională de dezvoltare rurală, RNDR,
    rețea rurală, rețele rurale, rețeaua rurală națională, federația GAL, federația națională a GAL, FNGAL,
    rețele naționale, rețea leader, federația grupurilor de acțiune locală, rețeaua PAC, organizație umbrelă`,
}

export const legalForms: Phrases = `
  srl, s r l, sa, s a, srl-d, pfa, i i, i f, ong, o n g, snc, ra, cooperativă agricolă`

export const organisationWords: Phrases = `
  centru, centrul, casa, căminul cultural, cămin cultural, muzeul, muzeu, biblioteca, bibliotecă, oficiul,
  biroul, consiliul, comitetul, grupul, parteneriatul, platforma, cluster, clusterul, direcția, serviciul,
  departamentul, parohia, episcopia, mitropolia, ansamblul, teatrul, institutul, secretariatul, societatea,
  alianța, coaliția, forumul, mișcarea, observatorul, inițiativa, țara, dezvoltare, dezvoltarea, punctul`
