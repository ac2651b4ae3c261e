import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LAG's, LAGs, PG, plaatselijke groep, plaatselijke groepen, plaatselijke actiegroep*,
    lokale actiegroep*, lokale actiegroepen, lokale groep, leadergroep*, leadergebied*, leader gebied,
    leader regio*, leaderregio*`,
  flag: `
    FLAG, FLAGs, visserijgroep, plaatselijke groep visserij, lokale visserijgroep, visserij actiegroep,
    visserijgebied`,
  municipality: `
    gemeente, gemeenten, gemeentes, gemeentebestuur, stad, steden, stadsbestuur, provincie, provincies,
    provinciebestuur, dorp, dorpen, regio, regio's, streek, waterschap, waterschappen, intercommunale,
    lokaal bestuur, lokale besturen, lokale overheid, lokale overheden, overheden, overheidsinstanties,
    deelgemeente, OCMW, zustergemeente, partnergemeente, gemeenteraad, samenwerkingsverband van gemeenten`,
  agency: `
    ministerie, agentschap, ontwikkelingsmaatschappij, kamer van koophandel, nationaal park, nationale parken,
    natuurpark, natuurparken, landschapspark, regionaal landschap, regionale landschappen, geopark, geoparken,
    biosfeerreservaat, toeristische dienst, toerisme vlaanderen, staatsbosbeheer, natuur en bos, VVV,
    vlaamse landmaatschappij, streekontwikkeling, omgevingsdienst, veiligheidsregio, GGD, omgevingsdiensten,
    energieagentschap, rijkswaterstaat`,
  ngo: `
    vereniging, verenigingen, vzw, stichting, stichtingen, ngo, ngo's, non-profit, natuurmonumenten,
    natuurpunt, landschapsbeheer, plattelandsvrouwen, LTO, boerenbond, jeugdvereniging*, jeugdhuis,
    sportclub*, sportvereniging*, dorpsbelangen, dorpsvereniging*, dorpsraad, dorpsraden, dorpscoöperatie,
    heemkundige kring, heemkring, erfgoedvereniging*, historische vereniging, federatie, vakbond, vakbonden,
    maatschappelijk middenveld, vrijwilligersorganisatie*, kerk, parochie, energiecoöperatie*,
    burgercoöperatie*, rode kruis, natuurvereniging*, imkervereniging, scouts, buurtvereniging`,
  education: `
    school, scholen, basisschool, basisscholen, middelbare school, landbouwschool, landbouwscholen,
    hogeschool, hogescholen, universiteit, universiteiten, onderzoekscentrum, onderzoekscentra,
    onderzoeksinstelling*, onderzoeksinstituut, kennisinstelling*, kenniscentrum, proefcentrum,
    praktijkcentrum, ILVO, INBO, opleidingscentrum, opleidingscentra, vormingscentrum, academie, academies,
    MBO, ROC, volwassenenonderwijs, volkshogeschool, kinderopvang, lyceum, college`,
  company: `
    bedrijf, bedrijven, onderneming, ondernemingen, kmo, kmo's, mkb, mkb'ers, coöperatie, coöperaties, hotel,
    hotels, restaurant, restaurants, bed and breakfast, hoeve, hoeves, boerderij, boerderijen,
    landbouwbedrijf, landbouwbedrijven, zorgboerderij*, brouwerij, brouwerijen, bakkerij, bakkerijen,
    kaasmakerij*, wijngaard, wijndomein*, molen, molens, reisbureau*, touroperator*, sociale onderneming*,
    maatwerkbedrijf*, adviesbureau*, studiebureau*, producenten, telers, boeren, landbouwers, herders, imkers,
    vissers, ambachtslieden, ondernemers, winkeliers, start-up*, startup*, horecaondernemers, zagerij*,
    visverwerker*`,
  network: `
    plattelandsnetwerk, netwerk platteland, nationaal netwerk, GLB-netwerk, leadernetwerk, leader netwerk,
    netwerk, netwerken, VNG, VVSG, koepel, koepelorganisatie*, landelijke vereniging voor kleine kernen, LVKK,
    platform, alliantie, europees netwerk`,
}

export const legalForms: Phrases = `
  bv, b.v, nv, n.v, vzw, v.z.w, cv, cvba, bvba, u.a, vof, ivzw, e.a, bvo, scheepvaart nv`

export const organisationWords: Phrases = `
  centrum, huis, dienst, unie, consortium, museum, ecomuseum, bibliotheek, observatorium, netwerk, groep,
  afdeling, directie, agentschap, instituut, coöperatie, theater, comité, beweging, forum, club, platform,
  commissie, academie, federatie, stichting, vereniging, park, bureau, secretariaat, raad, bond, genootschap,
  werkgroep, hogeschool, universiteit, gemeente, provincie, streek, landschap, kring, kenniscentrum,
  samenwerkingsverband`
