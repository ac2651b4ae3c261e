import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    grupp ta' azzjoni lokali, grupp ta' azzjoni, gruppi ta' azzjoni lokali, gruppi ta' azzjoni,
    Grupp ta' Azzjoni Lokali, GAL, GALs, GAL Xlokk, grupp LEADER, gruppi LEADER, LAG, LAGs,
    Majjistral Action Group, Gozo Action Group, fondazzjoni GAL`,
  flag: `
    grupp ta' azzjoni lokali tas-sajd, gruppi ta' azzjoni lokali tas-sajd, FLAG, FLAGs,
    grupp ta' azzjoni tas-sajd, gruppi tas-sajd, GALS`,
  municipality: `
    kunsill lokali, kunsilli lokali, kunsill, kunsilli, il-kunsill, Kunsill Lokali, reġjun, kunsill reġjonali,
    kunsilli reġjonali, muniċipalità, muniċipalitajiet, belt, bliet, komun, awtorità lokali,
    awtoritajiet lokali, gvern lokali, muniċipju`,
  agency: `
    aġenzija, aġenziji, awtorità, awtoritajiet, ministeru, dipartiment, direttorat, istituzzjoni pubblika,
    entità pubblika, entitajiet pubbliċi, kamra tal-kummerċ, ċentru ta' riċerka, park naturali,
    uffiċċju tat-turiżmu, heritage malta, park nazzjonali`,
  ngo: `
    għaqda, għaqdiet, l-għaqda, assoċjazzjoni, assoċjazzjonijiet, organizzazzjoni mhux governattiva,
    organizzazzjonijiet mhux governattivi, NGO, NGOs, għaqda mhux governattiva, mingħajr skop ta' qligħ,
    organizzazzjoni volontarja, organizzazzjonijiet volontarji, organizzazzjonijiet, fondazzjoni,
    fondazzjonijiet, klabb, każin, każin tal-banda, każini, għaqda tal-banda, għaqda kulturali,
    għaqda tan-nisa, mużew, mużewijiet, soċjetà filarmonika, grupp folkloristiku, grupp ambjentali,
    kooperattiva, kooperattivi, organizzazzjoni, soċjetà`,
  education: `
    skola, skejjel, l-iskola, kulleġġ, università, Università ta' Malta, universitajiet, MCAST, istitut,
    istituti, fakultà, ċentru ta' taħriġ, skola primarja, skola sekondarja, skejjel agrikoli, edukatur*,
    kindergarten, ċentru ta' riċerka`,
  company: `
    kumpanija, kumpaniji, kooperattiva, kooperattivi, intrapriża, intrapriżi, negozju, negozji, SMEs, impriża,
    impriżi, produttur, produtturi, inbid cantina, farm, razzett, bdiewa, sid ta' razzett, kantina, kantini,
    azjenda, irziezet, intrapriża soċjali`,
  network: `
    netwerk, netwerks, netwerk rurali, netwerk nazzjonali, federazzjoni, unjoni, pjattaforma, alleanza,
    konfederazzjoni, moviment, forum`,
}

export const legalForms: Phrases = `
  Ltd, plc, Limited, Coop Ltd, Kooperattiva Limitata, VO, Co. Ltd, Soċ. Koop, ltd, limited`

export const organisationWords: Phrases = `
  Fondazzjoni, Għaqda, Kunsill, Kunsill Lokali, Grupp, Kooperattiva, Assoċjazzjoni, Kumitat, Netwerk, Mużew,
  Kulleġġ, Università, Istitut, Aġenzija, Awtorità, Ministeru, Skola, Każin, Soċjetà, Federazzjoni, Kamra,
  Ċentru, Unjoni, Moviment, Klabb, Direttorat, Sptar, Park, Teatru, Dar, Organizzazzjoni, Koperattiva, ċentru,
  grupp, uffiċċju, mużew, netwerk, kooperattiva, fondazzjoni, kumitat`
