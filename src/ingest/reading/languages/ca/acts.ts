import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    oferta, ofertes, anunci, anuncis, cerca, cerca de socis, fitxa, sol·licitud, proposta, publicació, avís`,
  end: `
    retir*, anul*, elimin*, treure, traieu, esborr*, suprimi*, donar de baixa, renunci*, arxiv*, abandon*, no
    aprovat, denegat, rebutjat, no s'ha aprovat, no tirarà endavant, no es farà, no es durà a terme, hem
    trobat, s'ha trobat, ja tenim, complet, ja no busquem, ja no cerquem, ja no`,
  change: `
    correcció, corregi*, rectific*, modific*, pròrroga, prorrog*, ampli*, ajorn*, actualitz*, substitu*,
    error, errada, en lloc de, en comptes de, afegi*, afegeix*, nou termini, nova data, canvi de`,
  join: `
    interessa*, ens interessa, el nostre interès, interès en, ens agradaria participar, participar,
    sumar-nos, unir-nos, respondre a, responem, en resposta, en relació amb, hem llegit, he llegit, hem vist,
    he vist, posar en contacte, posar-nos en contacte, ser socis`,
  published: `
    publica*, web, pàgina, butlletí, newsletter, portal, plataforma, base de dades, número, referència,
    difos, difosa, reenvia*, envia*`,
  people: 'participants, voluntaris, voluntàries, joves de, becaris, candidats, estudiants, monitors',
}
