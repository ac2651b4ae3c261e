import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LAG-er, lokal aksjonsgruppe, lokale aksjonsgrupper, leadergruppe, leadergrupper, aksjonsgruppe,
    aksjonsgrupper`,
  flag: 'FLAG, lokal fiskeriaksjonsgruppe',
  municipality: `
    kommune, kommuner, kommunen, kommunar, fylkeskommune, fylkeskommuner, fylke, by, byer, region, regionråd`,
  agency: `
    departement, departementet, direktorat, direktoratet, Statsforvalteren, næringshage, næringsforening,
    nasjonalpark, nasjonalparker, naturpark, regionalpark, regionalparker, geopark, utviklingsselskap,
    handelskammer, myndighet, myndigheter, Innovasjon Norge`,
  ngo: `
    forening, foreninger, foreningen, foreiningar, stiftelse, stiftelser, stiftelsen, stifting,
    lag og foreninger, bygdelag, grendelag, velforening, samvirke, samvirkelag, organisasjon, organisasjoner,
    kulturforening, kulturforeninger, ungdomslag, bondelag, bygdekvinnelag, frivilligsentral, museumslag,
    idrettslag`,
  education: `
    skole, skoler, skolen, skule, skular, videregående skole, vidaregåande skule, folkehøgskole,
    folkehøgskoler, universitet, høgskole, høyskole, høgskule, fagskole, forskningsinstitutt, institutt,
    forskere, naturbruksskole`,
  company: `
    bedrift, bedrifter, firma, selskap, gard, garder, gård, gårder, gardsbruk, bønder, bonde, meieri,
    bryggeri, ysteri, ysterier, aksjeselskap, sosialt entreprenørskap, sosial bedrift, reiselivsbedrift,
    gardsmat, slakteri, rederi`,
  network: 'nettverk, nettverket, landsbygdnettverk, forbund, føderasjon, Distriktssenteret',
}

export const legalForms: Phrases = 'AS, SA, BA, ANS, DA, ASA'

export const organisationWords: Phrases = `
  senter, museum, kontor, sekretariat, råd, selskap, hus, bibliotek, gruppe, bygdescena, bygdeutvikling,
  utvikling`
