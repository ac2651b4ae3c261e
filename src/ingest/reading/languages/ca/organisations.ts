import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GAL, GALs, grup d'acció local, grups d'acció local, grup LEADER, grups LEADER, grup leader, ARCA,
    associació leader, Associació per al Desenvolupament Rural, Consorci per al Desenvolupament`,
  flag: `
    GALP, GALPs, grup d'acció local pesquer, grups d'acció local pesquers, FLAG, grup pesquer,
    grup d'acció local de pesca, grups d'acció local marítims, GALPA`,
  municipality: `
    ajuntament*, municipi, municipis, poble, pobles, ciutat, ciutats, consell comarcal, consells comarcals,
    comarca, comarques, diputació, diputacions, mancomunitat*, entitat local, ens local, ens locals,
    administració local, consell insular, vila, viles, entitat municipal`,
  agency: `
    agència, agències, departament, conselleria, ministeri, patronat, cambra de comerç, cambres de comerç,
    parc natural, parcs naturals, parc nacional, geoparc, geoparcs, reserva de la biosfera,
    oficina de turisme, institut català, oficina comarcal, autoritat portuària`,
  ngo: `
    associació, associacions, fundació, fundacions, ONG, entitat sense ànim de lucre, entitats, cooperativa,
    cooperatives, federació, confraria, confraria de pescadors, confraries, sindicat, agrupació, ateneu,
    ateneus, ecologistes, custòdia del territori, associació de dones, casal, colla, club esportiu,
    agrupació de defensa forestal, ADF, esplai, unió de pagesos`,
  education: `
    escola, escoles, institut, instituts, universitat, universitats, institut d'educació secundària,
    centre educatiu, centres educatius, escola agrària, escoles agràries, centre de formació,
    centre de recerca, centres de recerca, biblioteca, biblioteques, llar d'infants, ZER, zona escolar rural,
    escola rural, escoles rurals, acadèmia, conservatori, escola de pastors, IES, CRP`,
  company: `
    empresa, empreses, pime, pimes, SL, SA, SCCL, autònom*, explotació, explotacions, pagesos, pagès,
    productor*, celler, cellers, formatgeria, formatgeries, hotel, hotels, càmping, restaurant, restaurants,
    molí, obrador, obradors, cerveseria, masia, cases rurals, viver d'empreses`,
  network: `
    xarxa, xarxes, xarxa rural, federació de grups, plataforma, clúster, clústers, confederació, REDR, ARCA,
    unió de cooperatives, xarxa de grups`,
}

export const legalForms: Phrases = 'SL, SA, SCCL, SCP, SLU, AIE, SCCLP'

export const organisationWords: Phrases = `
  Associació, Fundació, Consorci, Centre, Museu, Ecomuseu, Casal, Ateneu, Grup, Federació, Cooperativa,
  Confraria, Institut, Patronat, Oficina, Fòrum, Parc, Societat, Agrupació, Espai, Club, Secretaria, Àrea,
  Servei, Escola, Ajuntament, Diputació, Taller`
