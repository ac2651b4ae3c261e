import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GAL, groupe d'action locale, groupes d'action locale, GAL de montagne, groupe leader, groupes leader,
    territoire* leader, programme leader, GALs`,
  flag: `
    GALPA, groupe d'action locale pêche, groupes d'action locale pêche, GAL pêche, DLAL FEAMPA, GALPAs`,
  municipality: `
    commune, communes, mairie, mairies, municipalité*, ville, villes, village, villages,
    communauté de communes, communautés de communes, communauté d'agglomération, collectivité*, département,
    départements, région, régions, conseil départemental, conseil régional, pays, PETR, intercommunalité*,
    syndicat mixte, canton, cantons, province, provinces, commune jumelle, maire, maires,
    syndicat intercommunal, EPCI, conseil municipal, ville jumelle, autorités locales`,
  agency: `
    ministère, ministères, agence, agences, agence de développement, chambre d'agriculture,
    chambres d'agriculture, chambre de commerce, chambre des métiers, chambre consulaire, chambres consulaires,
    parc naturel, parc naturel régional, parcs naturels, parcs naturels régionaux, parc national,
    parc régional, parc, parcs, PNR, office de tourisme, offices de tourisme, préfecture, direction régionale,
    géoparc*, conservatoire, établissement public, gestionnaires d'espaces naturels,
    comité départemental du tourisme, direction départementale, office national, agence de l'eau,
    organisme* public*`,
  ngo: `
    association, associations, fondation, fondations, ONG, coopérative, coopératives, fédération, fédérations,
    asbl, club, clubs, comité de jumelage, collectif, collectifs, ligue, foyer rural, foyers ruraux,
    maison des jeunes, centre social, centres sociaux, CIVAM, MJC, structures associatives, SCIC,
    société civile, mutuelle, confrérie, groupement* de producteurs, syndicat, syndicats, associatif*,
    tiers-lieux, amicale`,
  education: `
    école, écoles, lycée, lycées, collège, collèges, université, universités, centre de formation,
    centres de formation, institut, instituts, laboratoire, laboratoires, organisme* de formation,
    centre* de recherche, CFA, CFPPA, MFR, maison familiale rurale, maisons familiales rurales, lycée agricole,
    lycées agricoles, établissement* d'enseignement, recherche, académie, haute école, hautes écoles,
    chercheurs, organisme* de recherche, campus, établissement* scolaire*, station de recherche`,
  company: `
    entreprise, entreprises, société, sociétés, ferme, fermes, exploitation agricole, PME, TPE, SARL, SAS,
    domaine viticole, brasserie, scierie, coopérative agricole, hôtel, agence de voyage*,
    entreprise d'insertion, entreprise* sociale*, bureau d'études, bureaux d'études, artisans, producteurs,
    agriculteurs, vignerons, éleveurs, commerçants, restaurateurs, fromagerie, moulin, atelier, filature`,
  network: `
    réseau rural, réseaux ruraux, réseau leader, leader france, réseau national, réseau, réseaux,
    fédération des GAL, réseau rural national, réseau wallon, association nationale des GAL, réseau de GAL,
    réseau européen, réseau PAC, unité d'animation`,
}

export const legalForms: Phrases = `
  asbl, aisbl, sarl, sas, sa, eurl, scop, scic, loi 1901, association loi 1901, scrl, srl, snc, gaec, earl,
  sàrl, scea`

export const organisationWords: Phrases = `
  maison, centre, pays, parc, office, comité, conseil, service, direction, bureau, union, groupement, groupe,
  pôle, syndicat, mission, espace, atelier, foyer, cellule, développement, communauté, réseau, collectif,
  secrétariat, observatoire, musée, plateforme, société, station, coordination, confédération, académie,
  compagnie`
