import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LAG-er, lokal aksjonsgruppe, lokale aksjonsgrupper, leadergruppe, leadergrupper, aksjonsgruppe,
    aksjonsgrupper, LAG-gruppe*, LAG-ane, leaderområde*, LEADER-grupp*, LAG-området, LAG-område*`,
  flag: 'FLAG, lokal fiskeriaksjonsgruppe, FLAG-gruppe*, fiskerigruppe*, fiskeri-LAG',
  municipality: `
    kommune, kommuner, kommunen, kommunar, fylkeskommune, fylkeskommuner, fylke, region, regionråd, kommunene,
    kommunane, fylkeskommunen, fylkeskommunar, nabokommune*, bygdekommune*, distriktskommune*, øykommune*,
    kystkommune*, fjellkommune*, kommunal, kommunale, småkommune*, vennskapsby, vennskapskommune*,
    regionrådet, interkommunal*, bydel, kommunestyre, regioner, regionar`,
  agency: `
    departement, departementet, direktorat, direktoratet, Statsforvalteren, næringshage, næringsforening,
    nasjonalpark, nasjonalparker, naturpark, regionalpark, regionalparker, geopark, utviklingsselskap,
    handelskammer, myndighet, myndigheter, Innovasjon Norge, direktorata, statsforvaltaren, næringshagen,
    næringshagar, næringshager, næringsforeninga, næringsselskap*, reiselivslag*, destinasjonsselskap*,
    turistkontor*, Visit*, besøkssenter, verneområdestyre*, nasjonalparkstyre*, nasjonalparksenter*,
    nasjonalparkar, regionalparkar, geoparker, biosfæreområde*, kompetansesenter*, landbrukskontor*,
    landbruksrådgiving*, rådgivningskontor, offentlige etater, NAV, NAV-kontor, museumssenter,
    utviklingsaktør*`,
  ngo: `
    forening, foreninger, foreningen, foreiningar, stiftelse, stiftelser, stiftelsen, stifting,
    lag og foreninger, bygdelag, grendelag, velforening, samvirke, samvirkelag, kulturforening,
    kulturforeninger, ungdomslag, bondelag, bygdekvinnelag, frivilligsentral, museumslag, idrettslag,
    foreininga, stiftingar, stiftinga, bygdelaget, bygdelaga, grendelaga, grendeutvalg, grendeutval, vellag*,
    velforeninger, bygdeungdomslag*, ungdomslaga, bygdekvinnelaget, bondelaget, husflidslag*, historielag*,
    sogelag*, kystlag*, turlag*, jeger- og fiskerforening*, jeger- og fiskarlag*, sanitetsforening*,
    sanitetslag*, idrettslaga, beitelag*, saulag*, sau- og geitalslag*, birøkterlag*, birøktarlag*,
    teaterlag*, kulturlag*, korps, musikklag*, spelemannslag*, spelmannslag*, songlag, festivalorganisasjon*,
    naturvernforbund*, naturvernlag*, frivilligsentralen, frivilligsentraler, frivilligsentralar,
    frivillige organisasjoner, frivillige organisasjonar, frivillige lag, ideell organisasjon,
    ideelle organisasjoner, ideelle organisasjonar, interesseorganisasjon*, interesseforening*,
    ungdomsorganisasjon*, ungdomsråd, 4H, 4H-klubb*, speidergruppe*, Røde Kors, Raude Kross,
    pensjonistforening*, pensjonistlag*, menighet, sokn, sokneråd, samvirkeforetak, fiskarlag*, småbrukarlag*,
    museumslaga, venneforening*, veneforeining*, sameforening*, reinbeitedistrikt*, bygdekino,
    innvandrerforening*, kvinneforening*`,
  education: `
    skole, skoler, skolen, skule, skular, videregående skole, vidaregåande skule, folkehøgskole,
    folkehøgskoler, universitet, høgskole, høyskole, høgskule, fagskole, forskningsinstitutt, institutt,
    forskere, naturbruksskole, skolene, skulane, grunnskole*, grunnskule*, grendeskole*, grendeskule*,
    ungdomsskole*, ungdomsskule*, videregående skoler, vidaregåande skular, landbruksskole*, naturbruksskolar,
    naturbruksskule*, folkehøgskolen, folkehøgskule*, universitetet, høgskolen, høgskulen, høgskolar,
    høgskular, fagskular, fagskoler, forskingsinstitutt, forskningssenter, forskingssenter, forskarar,
    musikkskole*, kulturskole*, kulturskule*, studieforbund*, vaksenopplæring*, voksenopplæring*,
    studiesenter*, barnehage, barnehager, barnehagar, NIBIO, opplæringskontor*`,
  company: `
    bedrift, bedrifter, firma, selskap, gard, garder, gardsbruk, bønder, bonde, meieri, bryggeri, ysteri,
    ysterier, aksjeselskap, sosialt entreprenørskap, sosial bedrift, reiselivsbedrift, gardsmat, slakteri,
    rederi, bedriften, bedriftene, bedriftar, småbedrifter, selskaper, gardbrukarar, gardbrukar, gårdbruker*,
    gardsysteri*, gardsmeieri*, gardsbutikk*, gardar, meierier, bryggerier, bakeri, bakerier, slakterier,
    restauranter, restaurantar, hotell, gjestegard*, reiselivsbedrifter, turistbedrift*, turoperatør*,
    reisebyrå*, gründere, gründerar, oppstartsbedrift*, matprodusent*, produsenter, produsentar, sauebønder,
    mjølkebønder, fiskarar, fiskere, birøktere, birøktarar, håndverkere, handverkarar, skogeiere, skogeigarar,
    sagbruk, oppdrettsselskap*, konsulentfirma*, konsulentselskap*, nærbutikk, butikkeigar*, campingplass*,
    gartneri*, røykeri*, sideri*, reineiere, reineigarar`,
  network: `
    nettverk, nettverket, landsbygdnettverk, forbund, føderasjon, Distriktssenteret, nettverka,
    bygdenettverk*, landsbygdnettverket, klynge, klynger, klyngje*, næringsklynge*, paraplyorganisasjon*,
    landsforbund*, landslag for, interesseforbund, fellesorganisasjon*`,
}

export const legalForms: Phrases = 'AS, SA, BA, ANS, DA, ASA'

export const organisationWords: Phrases = `
  senter, sentrum, museum, kontor, sekretariat, råd, selskap, bibliotek, gruppe, bygdescena, bygdeutvikling,
  klubb, krets, distrikt, utvalg, utval, avdeling, eining, enhet, etat, akademi, kulturhus, arbeidsgruppe,
  komité, kommisjon, forum, samlag, laug, spelemannslag`
