import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    título, título do projeto, nome do projeto, designação do projeto, designação, projeto, acrónimo,
    título provisório, título da oferta, título da proposta, ideia, ideia de projeto, título da cooperação,
    projeto de cooperação`,
  organisation: `
    organização, entidade, nome da entidade, nome da organização, GAL, nome do GAL, GAL proponente, ADL,
    entidade proponente, proponente, entidade promotora, promotor, promotora, entidade coordenadora,
    entidade gestora, entidade líder, chefe de fila, GAL chefe de fila, parceiro líder, líder, candidato,
    beneficiário, associação, quem somos, instituição, apresentado por, organismo, empresa, município,
    grupo de ação local, quem, organização coordenadora, requerente`,
  organisationType: `
    tipo de organização, tipo de entidade, natureza jurídica, forma jurídica, tipologia de entidade,
    estatuto jurídico`,
  country: 'país, estado, estado-membro, país do GAL, país de origem',
  place: `
    local, sede, localidade, cidade, concelho, município e região, território, região, distrito, freguesia,
    zona, área, onde, região e país, área geográfica, área de intervenção, localização, ilha,
    território de intervenção, zona de intervenção`,
  address: 'morada, endereço, endereço postal, rua, sede social, escritório, código postal',
  themes: `
    tema, temas, temática, temáticas, âmbito, área temática, áreas temáticas, áreas, setor, setores,
    palavras-chave, domínio, domínios, eixo, tema da cooperação`,
  description: `
    descrição, descrição do projeto, breve descrição, resumo, resumo do projeto, síntese, objetivo, objetivos,
    objetivo geral, finalidade, conteúdo, atividades, atividades previstas, ações, ações previstas, o projeto,
    o projeto em resumo, em resumo, de que se trata, o que queremos fazer, o que pretendemos, o quê,
    em que consiste, ideia do projeto, apresentação, contexto, enquadramento, justificação,
    resultados esperados, o que vamos fazer`,
  partnersSought: `
    parceiros procurados, parceiro procurado, parceiros pretendidos, procuramos, procura-se, procuram-se,
    quem procuramos, procura, procura de parceiros, perfil dos parceiros, perfil do parceiro, perfil,
    perfil pretendido, parceiros, parceiro, parceiros desejados, potenciais parceiros, parceiro ideal,
    parceria, parceria pretendida, com quem, tipo e país dos parceiros, parceiros a encontrar`,
  partnerCountries: `
    países, países procurados, países de interesse, países dos parceiros, país dos parceiros,
    país do parceiro, países parceiros, países-alvo, países preferidos, países preferenciais,
    origem dos parceiros, de que países, países pretendidos`,
  partnerTypes: `
    tipo de parceiro, tipo de parceiros, tipos de parceiros, tipo de parceiro procurado,
    tipo de entidade procurada, tipo de organização procurada, tipologia de parceiros, entidades procuradas`,
  programme: `
    programa, fundo, fundos, financiamento, fonte de financiamento, programa de financiamento, aviso, medida,
    submedida, intervenção, instrumento, financiado por, apoio, linha de financiamento, call`,
  deadline: `
    prazo, prazos, data limite, datas limite, data de encerramento, válida até, oferta válida até, válido até,
    validade, até quando, até`,
  replyDeadline: `
    resposta, respostas, resposta até, respostas até, prazo de resposta, prazo para resposta,
    prazo para respostas, prazo para responder, data limite de resposta, data limite para resposta,
    data limite para respostas, manifestação de interesse, manifestações de interesse,
    manifestações de interesse até, manifestação de interesse até, prazo para manifestação de interesse,
    prazo para manifestações de interesse, data limite para manifestação de interesse,
    expressões de interesse até, contactar até, contacto até, confirmação até, adesões até,
    procura de parceiros até, prazo para parceiros, responder até, interessados até`,
  applicationDeadline: `
    candidatura, candidaturas, candidatura até, submissão, submissão da candidatura, submissão até,
    apresentação da candidatura, apresentação de candidaturas, entrega da candidatura, entrega,
    prazo de candidatura, prazo da candidatura, prazo de submissão, prazo do aviso,
    data limite de candidatura, data limite de submissão, data limite para candidatura, fecho do aviso,
    fecho da call, encerramento do aviso, data de submissão, data da candidatura, pedido de apoio`,
  period: `
    período, duração, duração do projeto, duração prevista, prazo de execução, período de execução, execução,
    calendário, cronograma, calendarização, quando, datas, datas previstas, datas do projeto, realização,
    período do projeto, implementação`,
  start: `
    início, data de início, início do projeto, início previsto, começo, arranque, data prevista de início`,
  end: `
    fim, final, data de fim, fim do projeto, conclusão, conclusão prevista, data de conclusão,
    termo do projeto, fim previsto, data final`,
  budget: `
    orçamento, orçamento total, orçamento global, orçamento estimado, orçamento previsto,
    orçamento indicativo, orçamento do projeto, custo, custo total, custo do projeto, custos, montante,
    montante total, valor, valor total, valor global, investimento, investimento total, dotação,
    plano financeiro, quanto, recursos financeiros`,
  partnerBudget: `
    orçamento por parceiro, contribuição por parceiro, custo por parceiro, contribuição dos parceiros,
    comparticipação por parceiro, valor por parceiro, quota por parceiro, contribuição de cada parceiro,
    montante por parceiro`,
  languages: `
    língua, línguas, idioma, idiomas, língua de trabalho, línguas de trabalho, idioma de trabalho,
    idiomas de trabalho, línguas faladas, línguas do projeto, língua do projeto, língua de comunicação,
    línguas de comunicação`,
  contact: `
    contacto, contactos, pessoa de contacto, pessoas de contacto, pessoa a contactar, dados de contacto,
    para mais informações, mais informações, informações, responsável, responsável do projeto,
    responsável pelo projeto, escrever para, respostas para, contactar, enviar para, interlocutor,
    técnico responsável, técnica responsável, contato`,
  contactName: `
    nome, nome completo, apelido, nome da pessoa de contacto, nome do contacto, nome e função, nome e cargo`,
  role: 'cargo, função, funções, posição',
  email: `
    email, e-mail, mail, correio eletrónico, endereço de email, endereço eletrónico, correio electrónico`,
  phone: `
    telefone, telefones, tel, telf, tlf, telemóvel, tlm, tm, telem, número de telefone, móvel, t, m,
    contacto telefónico, whatsapp`,
  fax: 'fax, telefax, f',
  website: `
    site, sítio, sítio web, website, página web, página, web, página da internet, ligação, internet, link,
    url, www, homepage`,
  kind: `
    tipo de oferta, tipo de pedido, tipo de anúncio, tipo, tipo de cooperação, natureza da oferta,
    tipo de proposta`,
  event: `
    encontro, reunião, próxima reunião, reunião online, videoconferência, reunião preparatória,
    primeira reunião, evento, webinar, inscrições, inscrição, inscrições até, visita de estudo,
    assembleia geral, sessão de esclarecimento, kick-off, local do evento`,
  signatureDate: `
    data, local e data, data e local, data e assinatura, assinatura, data de preenchimento, data da ficha,
    data de publicação, última atualização, atualizado em`,
  partnersFound: `
    parceiros já encontrados, parceiros confirmados, parceiros atuais, parceiros existentes,
    parceiros já confirmados, já confirmados, parceiros já envolvidos, outros parceiros, parceiros envolvidos,
    já aderiram, já temos, parceria existente`,
  ownShare: `
    fundos próprios, contrapartida, contrapartida própria, cofinanciamento, autofinanciamento,
    contribuição própria, dos quais, apoio solicitado, taxa de cofinanciamento, taxa de apoio, a nossa parte`,
  ignored: `
    nif, nipc, n.º contribuinte, contribuinte, pic, oid, iban, banco, código, registo, n/ref, v/ref, ref,
    referência, população, habitantes, número de habitantes, superfície, ano de constituição, ano de fundação,
    fundada em, data de constituição, experiência, experiência anterior, projetos anteriores, anexos, anexo,
    observações, notas, nota, comentários, consentimento, número de associados, horário, p.s, ps, assunto,
    freguesias, concelhos, municípios`,
}
