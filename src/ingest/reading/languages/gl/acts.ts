import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    oferta, anuncio, procura, procura de socios, busca de socios, busca, ficha, solicitude, proposta,
    publicación, aviso`,
  end: `
    retir*, anul*, elimin*, quitar, quiten, borrar, dar de baixa, suprim*, renunci*, arquiv*, abandon*, non
    aprobad*, denegad*, rexeitad*, non foi aprobad*, non vai adiante, non se fará, non se levará a cabo,
    atopamos, xa atopamos, xa temos, completo, xa non buscamos, xa non`,
  change: `
    corrección, corrix*, rectific*, modific*, prórroga, prorrog*, ampli*, aprazad*, actualiz*, substitu*,
    erro, errata, en lugar de, en vez de, engad*, novo prazo, nova data, cambio de`,
  join: `
    interesad*, interésanos, noso interese, interese en, gustaríanos participar, participar, sumarnos,
    unirnos, responder a, respondemos, en resposta, en relación con, lemos, lin, vimos o, vimos a, vin o,
    poñernos en contacto, poñer en contacto, ser socios`,
  published: `
    publicad*, web, páxina, boletín, newsletter, portal, plataforma, base de datos, número, referencia,
    difundid*, reenviad*, enviad*`,
  people: `
    participantes, voluntarios, voluntarias, mozos de, mocidade de, bolseiros, candidatos, estudantes,
    monitores`,
}
