import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    ata, ata o, até, até o, antes do, antes de, como máximo, a máis tardar, péchase, pecha, remata, finaliza,
    vence, caduca`,
  deadline: 'prazo, prazos, data límite, data final, último día, vencemento, peche',
  reply: `
    resposta, respostas, responder, respondan, contestar, contesten, escriban, escríbannos, escribide, avisen,
    avisade, digan, dígannos, dicir, contactar, contacten, contactade, póñanse en contacto, interese,
    manifestación de interese, manifestacións de interese, interesados, interesadas, entidades interesadas,
    confirmar, confirmación, confirmen, carta de intencións, agardamos, esperamos, chamen, saber de vós,
    busca de socios`,
  application: `
    solicitude, solicitudes, solicitar, convocatoria, convocatorias, presentación, presentar, presentaremos,
    presentamos, proposta, candidatura, expediente, axuda, axudas, subvención, AGADER, Xunta, ministerio,
    axencia, tramitar, formulario`,
  event: `
    reunión, reunirémonos, xuntanza, xornada, xornadas, conferencia, seminario, obradoiro, feira, festa,
    festas, festival, exposición, asemblea, xunta directiva, visita, viaxe, saída, foro, inscrición,
    inscricións, vacacións, pechado, pechada, portas abertas, inauguración, publicado, pleno, concurso,
    concerto, webinario, romaría`,
  past: `
    fundada, fundado, creada en, creado en, desde, dende, foi, foron, era, tivo lugar, rematou, rematado,
    aprobado, o ano pasado, anterior, antes, realizado, construído, naceu, recibimos, visitamos, enviamos,
    habitantes, lei, decreto, hai anos`,
  period: `
    duración, durará, dura, período, execución, executarase, calendario, realización, inicio, comezo,
    comezará, empezará, comezar, rematará, proxecto, meses, anos, previsto, prevista, desenvolvemento`,
  superseded: `
    antes, anteriormente, en lugar de, en vez de, no canto de, non, xa non, inicialmente, antigo, antiga,
    por erro, era`,
}

export const triage: TriageCues = {
  seek: `
    busca de socios, busca de socias, procura de socios, buscamos ~ soci*, busca ~ soci*, busco ~ soci*,
    procuramos ~ soci*, procura ~ soci*, buscamos ~ grupo*, procuramos ~ grupo*, buscamos ~ GDR*,
    buscamos ~ GAL*, procuramos ~ GDR*, buscamos ~ concello*, procuramos ~ concello*, buscamos ~ asociaci*,
    procuramos ~ asociaci*, buscamos ~ confrar*, procuramos ~ confrar*, buscamos ~ escola*,
    buscamos ~ territori*, buscamos ~ entidade*, procuramos ~ entidade*, buscamos ~ partner*,
    búscanse ~ soci*, búscanse socios, procúranse ~ soci*, precisamos ~ soci*, necesitamos ~ soci*,
    fáltannos ~ soci*, faltan ~ soci*, queremos atopar ~ soci*, gustaríanos atopar ~ soci*, atopar ~ soci*,
    socios para ~ proxecto*, socio para ~ proxecto*, proxecto de cooperación transnacional,
    proxecto de cooperación interterritorial, cooperación transnacional, cooperación interterritorial,
    convidamos ~ a cooperar, invitamos ~ a participar ~ proxecto, convidamos ~ a participar ~ proxecto,
    sumarse ao noso proxecto, unirse ao noso proxecto, quen se apunta, quen se anima, completar o consorcio,
    proposta de cooperación, oferta de cooperación, queremos cooperar, gustaríanos cooperar`,
  seekWeak: `
    buscamos, busca, procuramos, socios, proxecto de cooperación, idea de proxecto, cooperar, cooperación,
    intercambio de experiencias, intercambiar experiencias, difundir, difusión, reenviar, compartir, publicar,
    na vosa web, na súa web, consorcio, socio principal, territorios semellantes, benvidos, sería ideal,
    posibles socios`,
  capability: `
    ofrecemos, ofrecémonos, ofrécese, como socio, como socios, como socio asociado, estamos dispostos,
    podemos ofrecer, podemos acoller, podemos achegar, achegamos, a nosa experiencia, o noso coñecemento,
    sen proxecto propio, non temos proxecto propio, non presentamos proxecto, no voso proxecto,
    no seu proxecto, ao voso proxecto, proxectos doutros, en proxectos doutros, contade connosco,
    conten connosco, se precisan un socio`,
  amendment: `
    corrección, correccións, rectificación, corrixir, corrixan, emenda, cambio na nosa, cambios, modificación,
    modificar, actualización, actualizar, ampliación do prazo, prazo ampliado, amplíase, ampliouse, prórroga,
    prorrogado, aprázase, novo prazo, nova data, nova persoa de contacto, o resto queda igual,
    o resto mantense, todo o demais, o noso anuncio, a nosa oferta publicada, a nosa busca de socios,
    que enviamos, erro, errata, debe dicir, onde di, no canto de`,
  withdrawal: `
    retirar, retiren, retiramos, eliminar, eliminen, borrar, borren, anulamos, anular, cancelamos, cancelado,
    cancelar, socio atopado, socios atopados, atopamos soci*, atopamos ~ soci*, xa atopamos,
    xa temos todos os socios, xa non buscamos, xa non procuramos, xa non precisamos, xa non é válida,
    xa non está vixente, non sairá adiante, non se fará, renunciamos, non presentaremos, consorcio completo,
    busca rematada, prazas cubertas, non publiquen`,
  interest: `
    vimos a vosa, vimos a súa, vin a súa, lemos a vosa, lemos a súa, lin a súa, vimos o anuncio,
    vimos a oferta, vimos na súa web, a súa busca de socios, a vosa busca de socios, a súa oferta,
    a vosa oferta, publicada na súa web, interésanos, interésanos moito, estamos interesados,
    estamos interesadas, estou interesado, estou interesada, gustaríanos participar, gustaríanos sumarnos,
    poñernos en contacto con, datos de contacto, segue vixente, segue aberta, aínda buscan, oferta núm,
    en resposta á oferta, en relación coa oferta`,
  question: `
    poderían dicirnos, poderían dicirme, poden dicirme, é posible, é certo, como podemos, como podo,
    como se pode, que documentos, que documentación, onde podo, onde podemos, a quen, teño unha pregunta,
    temos unha pregunta, teño unha dúbida, temos unha dúbida, pregunta, preguntas, dúbida, dúbidas, consulta,
    quixera saber, queriamos saber, gustaríame saber, gustaríanos saber, hai algún, podemos participar,
    somos elixibles, cales son, canto`,
  newsletter: `
    boletín, boletín informativo, boletín electrónico, neste número, sumario, darse de baixa,
    cancelar a subscrición, ver no navegador, versión web, ler máis, breves, editorial, axenda de actividades,
    recibe este correo`,
  event: `
    convidámosvos á xornada, convidámolos, convidámosvos, convite, invitación, reserva a data,
    reserven a data, inscrición gratuíta, inscrición aberta, formulario de inscrición, programa da xornada,
    entrada libre, de balde, relatores, relatorio, mesa redonda, prazas limitadas, webinario, portas abertas`,
  fundersCall: `
    ábrese a convocatoria, convocatoria aberta, apertura da convocatoria, poderán solicitar, poden solicitar,
    beneficiarios, gastos subvencionables, gastos elixibles, contía máxima, importe máximo, axudas de ata,
    intensidade da axuda, bases reguladoras, criterios de selección, liña de axudas`,
  autoReply: `
    resposta automática, mensaxe automática, xerada automaticamente, estou de vacacións, fóra da oficina,
    estou de baixa, volverei, reincorporareime, en caso de urxencia, non se reenvían, confirmación de lectura,
    acuse de recibo, recibimos a súa mensaxe, número de expediente, non responda a esta`,
  bounce: `
    non se puido entregar, non entregada, erro de entrega, destinatario descoñecido, enderezo non atopado,
    caixa de correo chea, devolta ao remitente`,
  spam: `
    posicionamento web, SEO, primeira páxina de Google, backlink*, artigo convidado, préstamo*, crédito*,
    herdanza, transferencia bancaria, datos bancarios, copia do pasaporte, lotaría, gañador, bitcoin, cripto*,
    investidor*, rendibilidade, financiamento garantido, base de datos de empresas, máis visitas,
    máis clientes, deseño web, consulta gratuíta, oferta especial, desconto, só hoxe, prema aquí`,
  job: `
    oferta de emprego, posto de traballo, vacante, contrato laboral, xornada completa, media xornada, salario,
    soldo, currículo, carta de motivación, requisitos do posto, entrevista de traballo, carné de conducir`,
  participants: `
    buscamos participantes, búscanse participantes, procuramos participantes, buscamos mozos,
    buscamos voluntarios, prazas libres, quedan prazas, últimas prazas, cota de participación,
    gastos de viaxe, aloxamento e manutención, intercambio xuvenil, campo de traballo, de idades entre`,
  minutes: `
    acta, acta da reunión, asistentes, orde do día, acordos, acórdase, rogos e preguntas, levántase a sesión,
    votación, por unanimidade`,
  press: `
    nota de prensa, comunicado de prensa, rolda de prensa, medios de comunicación, xornalist*,
    acto de clausura, conferencia final`,
  thanks: `
    grazas pola axuda, grazas pola vosa axuda, grazas pola súa axuda, moitas grazas por, queremos agradecer,
    quería agradecer, agradecemos a axuda, mil grazas, boas festas, bo nadal, feliz ano,
    non fai falta que respondan, parabéns`,
}

export const partners: PartnerCues = {
  partner: 'socio, socios, socia, socias, partner, partners, consorcio, partenariado, entidades socias',
  wanted: `
    buscamos, busca, busco, procuramos, procura, búscanse, precisamos, necesitamos, faltan, falta, queremos,
    gustaríanos, atopar, preferentemente, preferiblemente, idealmente, ideal, sobre todo, especialmente,
    principalmente, por exemplo, pensamos en, benvidos, convidamos, cooperar con, cooperación con,
    contacto con, interesan, abertos a`,
  found: `
    xa temos, xa hai, xa contamos, contamos con, sumouse, xa se sumou, confirmado, confirmados, confirmou,
    o noso socio, os nosos socios, socios actuais, asinamos, asinou, xa participa, xa participan, xunto con`,
  example: `
    cooperamos, visitamos, visita a, viaxe a, como, exemplo, inspirado, aprendemos, experiencia de,
    proxecto anterior, o ano pasado, irmandado, irmandados, turistas, visitantes, refuxiados, familias,
    emigrados, emigrantes, nacido, orixinario, fronteira, a diferenza de, feira en, congreso en`,
  anyCountry: `
    de calquera país, calquera país, calquera país da UE, calquera estado membro, de toda Europa,
    de todos os países, doutros países, países da UE, países europeos, estados membros, non importa o país`,
  negation: 'non, xa non, agás, excepto, salvo, sen, nin, nunca',
}

export const money: MoneyCues = {
  thousand: 'mil, k',
  million: 'millón, millóns, M€',
  currencies: {
    EUR: 'euro, euros',
    GBP: 'libras, libras esterlinas',
    USD: 'dólares',
  },
  total: `
    orzamento, orzamento total, presuposto, custo total, custo, custos, importe total, total, en total,
    no conxunto, todo o proxecto, entre todos, aproximadamente, uns, estimado`,
  perPartner: `
    por socio, por cada socio, cada socio, cada socia, por grupo, cada grupo, por territorio, cada territorio,
    por entidade, cada entidade, por país, cada un`,
  otherMoney: `
    a nosa parte, achega propia, cofinanciamento, dos cales, cota, taxa, soldo, salario, ao mes, ao ano,
    por hora, por día, por noite, por persoa, prezo, premio, entrada, aluguer, facturación, ata, recibimos,
    doazón, débeda, préstamo, custou`,
}
