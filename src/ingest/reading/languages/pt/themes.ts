import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turis*, agroturis*, enoturis*, ecoturis*, cicloturis*, caminhada*, pedestr*, trilhos, trilho, percursos,
    caminhos de santiago, itinerário, itinerários, rota, rotas, excursion*, alojamento, visitantes, viajantes,
    peregrin*, campismo, autocaravan*, destino turístico, guias turísticos, férias, ecopista*, ecovia*,
    astroturismo, observação de aves, rota do vinho, sazonalidade`,
  heritage: `
    patrimóni*, cultura, cultural, culturais, tradição, tradições, tradicional, tradicionais, museu, museus,
    ecomuseu*, artesan*, artesão, artesãos, folclor*, monument*, castelo, castelos, história, histórico,
    histórica, históricos, arqueolog*, pedra seca, música, musical*, canto, cante alentejano, coro, dança,
    danças, teatro, lendas, contos, igrejas, mosteiro*, moinhos de água, memória, tecelagem, tear, cerâmica,
    olaria, oleiros, ofícios, saberes, dialeto, carnaval, máscaras, caretos, artistas, arte, artes,
    residências artísticas, cestaria, cinema, arquitetura tradicional, arquitetura rural, taipa, azulejo*,
    minas, etnograf*, arte rupestre, geminação, geminações`,
  'local-food': `
    produtos locais, produto local, produtos da terra, produtos regionais, circuitos curtos, circuito curto,
    cadeias curtas, quilómetro zero, alimentar*, alimentação, gastronom*, cozinha, cozinheir*, receitas,
    vinho, vinhos, adega, adegas, queijo, queijos, queijari*, leite, mel, azeite, lagar, lagares, pão,
    padari*, farinha, leguminosas, cerveja, sidra, enchidos, fumeiro, presunto, castanha, castanhas, compotas,
    doçaria, cogumelos, mercados de produtores, mercado de produtores, cabazes, cantinas escolares,
    cantina escolar, restauração, restaurantes, degustaç*, DOP, IGP, slow food, venda direta,
    dieta mediterrânica, conservas, medronho`,
  agriculture: `
    agrícol*, agricult*, agrári*, agropecuári*, pecuári*, gado, pastor*, pastagens, pastoreio, transum*,
    apicult*, apícola, abelhas, colmeias, vinha, vinhas, viticult*, olival, olivais, oliveiras, olivicult*,
    hortícolas, horta, hortas, sementes, camponês, camponeses, ovelhas, cabras, ovinos, bovinos, vacas,
    burros, burro, lã, agroecolog*, agroflorest*, montado, solo, solos, pomar, pomares, fruticult*, cereais,
    regadio, rega, aromáticas, plantas aromáticas, plantas medicinais, lavanda, açafrão, cânhamo, biológico,
    biológica, raças autóctones, jovens agricultores, terras abandonadas, banco de terras, bolsa de terras,
    socalcos, amendoeira*`,
  forestry: `
    florest*, madeira, silvicult*, silvícol*, souto, soutos, reflorestaç*, cortiça, sobreiro*,
    biomassa florestal, resina, resinag*, resineir*, lenha, incêndios florestais, incêndio florestal, pinhal,
    pinhais, eucalipt*, carvalhal, serração, árvores, sapadores florestais`,
  fisheries: `
    pesca, pescas, pescador*, pesqueir*, aquicult*, aquacult*, marisco, mariscador*, marinho, marinha,
    marítim*, mar, costeir*, litoral, porto de pesca, portos, lota, bivalves, mexilhão, amêijoa*, ostras,
    peixe, peixes, atum, sardinha, algas, barcos, embarcaç*, economia azul, arte xávega, artes de pesca,
    salinas, percebes`,
  environment: `
    ambiente, ambiental, ambientais, biodivers*, natureza, natural, naturais, paisag*, água, águas, rio, rios,
    ribeira, ribeiras, lago, lagoas, zonas húmidas, turfeira*, fauna, flora, aves, espécies, habitat,
    habitats, lobo, lobos, lince, polinizador*, borboletas, insetos, natura 2000, ecolog*, cheias, seca,
    secas, céu escuro, poluição luminosa, áreas protegidas, ecossistem*, espécies invasoras, invasoras,
    bacia hidrográfica, nascentes, morcegos, sebes, prados, geoparque*, renaturalizaç*, desertificação,
    erosão, conservação da natureza`,
  'climate-energy': `
    clima, climátic*, alterações climáticas, energia, energias, energétic*, renováve*, solar, fotovoltaic*,
    eólic*, biomassa, biogás, eficiência energética, isolamento térmico, carbono, emissões, efeito de estufa,
    comunidade de energia, comunidades de energia, autoconsumo, hidroelétric*, transição energética,
    transição justa, descarboniza*, ondas de calor, geotermi*, pobreza energética`,
  circular: `
    circular, economia circular, resíduos, reutiliza*, recicl*, recolha seletiva, compost*, reparação,
    repair café, bioeconom*, subprodut*, desperdício alimentar, desperdício, plástico*, upcycling,
    desperdício zero, segunda mão, lixo`,
  'smart-villages': `
    aldeias inteligentes, aldeia inteligente, smart village*, vilas inteligentes, territórios inteligentes`,
  digital: `
    digital, digitais, digitaliz*, internet, banda larga, fibra ótica, coworking, teletrabalho,
    nómadas digitais, plataforma online, aplicação móvel, app, software, informátic*, drones,
    inteligência artificial, realidade virtual, realidade aumentada, impressão 3D, fab lab, fablab, robot*,
    sensores, comércio eletrónico, podcast, dados abertos, redes sociais, telemedicina`,
  mobility: `
    mobilidade, transporte, transportes, autocarro*, vaivém, partilha de carro, partilha de viaturas,
    carsharing, carpooling, táxi, táxis, transporte a pedido, ferroviári*, comboio, comboios, linha férrea,
    ciclovia*, bicicleta*, carro elétrico, carros elétricos, veículos elétricos, postos de carregamento,
    deslocaç*, ecopista*, transporte escolar`,
  youth: `
    jovem, jovens, juventude, juvenil, juvenis, adolescent*, crianças, infância, estudantes, alunos,
    escolares, conselho de juventude, casa da juventude, centro juvenil, NEET, ludoteca*, creche*`,
  ageing: `
    idos*, envelheciment*, terceira idade, seniores, sénior, lar de idosos, lares, cuidador*,
    apoio domiciliário, demência*, alzheimer, avós, reformados, intergeracion*, longevidade, solidão,
    centro de dia`,
  inclusion: `
    inclusão, inclusiv*, deficiência, deficiências, pobreza, exclusão social, vulneráve*, vulnerabilidade,
    acessibilidade, acessíve*, barreiras arquitetónicas, cadeira de rodas, cigan*, minorias,
    agricultura social, autis*, cegos, surdos, reclus*, inserção, reinserção, coesão social, sem-abrigo,
    dependências, economia social`,
  migration: `
    migra*, imigra*, emigra*, refugiad*, requerentes de asilo, estrangeiros, novos habitantes,
    novos povoadores, novos residentes, neorrurais, despovoament*, repovoament*, regresso, regressad*,
    acolhimento, trabalhadores sazonais, diáspora, mediadores interculturais, aulas de português`,
  equality: `
    mulher, mulheres, feminin*, feminis*, igualdade, género, empreendedoras, empresárias, violência doméstica,
    violência de género, discriminação, conciliação, LGBT*`,
  business: `
    empres*, empreend*, empresarial, startup*, PME, microempres*, comércio, lojas, emprego, empregabilidade,
    autoemprego, postos de trabalho, mercado de trabalho, comercialização, marketing, marca territorial,
    exportaç*, incubador*, sucessão empresarial, economia local, competitividade, desempreg*, negócio,
    negócios, investidores`,
  training: `
    formação, formativ*, formador*, cursos, curso, estágios, aprendiz*, aprendizagem, competências, educativ*,
    educação, professores, docentes, didátic*, ensino, intercâmbio escolar, visitas de estudo,
    visita de estudo, mentoria, mentoring, tutor*, capacitação, qualificação, formação profissional,
    educação de adultos, masterclass`,
  health: `
    saúde, médic*, enfermeir*, hospital, hospitais, bem-estar, telemedicina, farmáci*, psicolog*, terapia*,
    terapêutic*, prevenção, cuidados, termas, termal, termais, termalismo, nutrição, centro de saúde,
    primeiros socorros, saúde mental`,
  sport: `
    desporto*, desportiv*, futebol, torneio, escalada, bicicleta de montanha, BTT, trail, canoagem, kayak,
    rafting, esqui, equitação, cavalo, cavalos, ciclismo, natação, ginásio, atividades ao ar livre, outdoor,
    lazer, parapente, surf, vela, montanhismo`,
  services: `
    serviços básicos, serviços públicos, serviços de proximidade, serviços essenciais, mercearia, mercearias,
    última loja, loja da aldeia, posto dos correios, correios, multibanco, casas vazias, casas devolutas,
    habitação, casas abandonadas, cohousing, centro comunitário, centros comunitários, centro histórico,
    reabilitação, reabilitar, regeneração urbana, biblioteca*, bibliotecas itinerantes, creche*,
    espaço comunitário, praça`,
  governance: `
    governança, governação, participação cívica, participação cidadã, participação dos cidadãos,
    participativ*, cidadania ativa, democracia, democrátic*, estratégia, estratégias,
    estratégia de desenvolvimento local, de baixo para cima, voluntari*, orçamento participativo, bens comuns,
    baldios, cocriação, eleitos locais, avaliação, autoavaliação, animação territorial, capacity building,
    metodologia leader, abordagem leader, custos simplificados`,
}
