import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    oferta, anúncio, procura, procura de parceiros, pesquisa de parceiros, ficha, pedido, proposta,
    publicação, aviso`,
  end: `
    retir*, anul*, elimin*, remov*, apag*, cancel*, desist*, abandon*, arquiv*, não aprovad*, não foi
    aprovad*, não foi financiad*, recusad*, chumbad*, não vai avançar, não avança*, não se realiza*, já
    encontrámos, já encontramos, encontrámos, foi encontrado, já temos parceir*, completo, completa, já não
    procuramos, já não, deixou de, sem efeito`,
  change: `
    correção, corrig*, retific*, rectific*, alteração, alterações, alterado, prorrog*, prolong*, adiad*,
    adiamento, atualiz*, actualiz*, substitu*, erro, gralha, em vez de, em lugar de, acrescent*, novo prazo,
    nova data, adenda`,
  join: `
    interessad*, interessa, nosso interesse, interesse na, interesse no, manifestação de interesse,
    manifestar, gostaríamos de participar, participar, juntar, aderir, responder a, respondemos, em resposta,
    na sequência, relativamente à, lemos, li, vimos o, vimos a, vi o, chamou a atenção, contacto direto,
    contacto directo, pôr em contacto, ser parceir*`,
  published: `
    publicad*, site, sítio, vosso sítio, página, vossa página, boletim, newsletter, portal, plataforma, base
    de dados, número, referência, divulgad*, reencaminhad*, enviad*`,
  people: `
    participantes, voluntários, voluntárias, jovens dos, jovens entre, estagiários, candidatos, estudantes,
    monitores`,
}
