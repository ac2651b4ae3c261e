import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GDR, GDRs, grupo de desenvolvemento rural, grupos de desenvolvemento rural, GAL, grupo de acción local,
    grupos de acción local, grupo LEADER, grupos LEADER`,
  flag: `
    GALP, GALPs, grupo de acción local do sector pesqueiro, grupos de acción local do sector pesqueiro,
    grupo de acción costeira, grupos de acción costeira, FLAG`,
  municipality: `
    concello, concellos, parroquia, parroquias, vila, vilas, cidade, cidades, deputación, deputacións,
    mancomunidade*, comarca, comarcas, aldea, aldeas, entidade local, entidades locais`,
  agency: `
    axencia, axencias, consellería, ministerio, AGADER, cámara de comercio, parque natural, parques naturais,
    parque nacional, xeoparque*, reserva da biosfera, oficina agraria, portos de galicia`,
  ngo: `
    asociación, asociacións, fundación, fundacións, ONG, entidades sen ánimo de lucro, cooperativa,
    cooperativas, confraría, confrarías, comunidade de montes, comunidades de montes, federación,
    asociación de veciños, asociación de mulleres, sindicato, clube`,
  education: `
    escola, escolas, instituto, institutos, universidade, universidades, centro educativo, centros educativos,
    CEIP, IES, CIFP, centro de formación, centro de investigación, biblioteca, bibliotecas, conservatorio`,
  company: `
    empresa, empresas, peme, pemes, SL, SLU, adega, adegas, explotación, explotacións, gandeiros, produtor*,
    queixería, queixerías, hotel, restaurante, casa rural, casas rurais, muíño`,
  network: 'rede, redes, rede rural, federación de grupos, plataforma, clúster',
}

export const legalForms: Phrases = 'SL, SA, SLU, SCG, S. Coop. Galega'

export const organisationWords: Phrases = `
  Asociación, Fundación, Centro, Museo, Ecomuseo, Casa da Cultura, Grupo, Federación, Cooperativa, Confraría,
  Instituto, Oficina, Foro, Parque, Club, Clube, Servizo, Concello, Deputación, Comunidade`
