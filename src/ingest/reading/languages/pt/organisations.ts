import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GAL, grupo de ação local, grupos de ação local, grupo de acção local, grupos de acção local, ADL,
    associação de desenvolvimento local, associações de desenvolvimento local,
    associação de desenvolvimento rural, território leader, territórios leader, grupo leader, grupos leader,
    LAG`,
  flag: `
    GAL pesca, GAL costeiro, GAC, grupo de ação costeira, grupos de ação costeira,
    grupo de ação local da pesca, grupos de ação local pesca, FLAG`,
  municipality: `
    câmara municipal, câmaras municipais, câmara, município, municípios, junta de freguesia,
    juntas de freguesia, freguesia, freguesias, união de freguesias, comunidade intermunicipal,
    comunidades intermunicipais, CIM, associação de municípios, autarquia, autarquias, autarquias locais,
    administração local, administração pública, governo regional, concelho, concelhos, vila, vilas, aldeia,
    aldeias, cidade, cidades, região, regiões, assembleia municipal, entidade pública, entidades públicas,
    empresa municipal`,
  agency: `
    ministério, direção regional, direção-geral, direções regionais, secretaria regional, agência, agências,
    agência de desenvolvimento, instituto público, CCDR, DRAP, ICNF, turismo de portugal,
    entidade regional de turismo, parque natural, parques naturais, parque nacional, parques nacionais,
    geoparque, geoparques, reserva da biosfera, reservas da biosfera, reserva natural, áreas protegidas,
    área protegida, posto de turismo, postos de turismo, centro de saúde, IEFP, centro de emprego,
    agência de energia, administração portuária, região de turismo`,
  ngo: `
    associação, associações, ONG, ONGs, ONGA, ONGD, organização não governamental,
    organizações não governamentais, sem fins lucrativos, IPSS, misericórdia, santa casa da misericórdia,
    fundação, fundações, federação, federações, coletividade, coletividades, associação cultural,
    associação juvenil, associações juvenis, associação de produtores, associações de produtores,
    associação de pais, associação recreativa, rancho folclórico, ranchos folclóricos, clube, clubes,
    grupo de teatro, banda filarmónica, bandas filarmónicas, bombeiros voluntários, cruz vermelha, cáritas,
    quercus, sociedade civil, voluntariado, sindicato, sindicatos, confederação, baldios, compartes,
    casa do povo, centro social, paróquia, escuteiros, cooperativa social, comunidade de energia,
    comunidades de energia, confraria, confrarias`,
  education: `
    escola, escolas, agrupamento de escolas, agrupamentos de escolas, escola profissional,
    escolas profissionais, escola secundária, escola agrícola, escola superior agrária, colégio,
    centro de formação, centros de formação, centro de formação profissional, universidade, universidades,
    instituto politécnico, politécnico, politécnicos, faculdade, departamento, centro de investigação,
    centros de investigação, instituto de investigação, laboratório colaborativo, INIAV, universidade sénior,
    universidades seniores, jardim de infância, academia, ensino superior, educação de adultos,
    investigadores, conservatório, escola de hotelaria`,
  company: `
    empresa, empresas, PME, PMEs, microempresas, sociedade, cooperativa, cooperativas, cooperativa agrícola,
    cooperativas agrícolas, adega, adegas, adega cooperativa, lagar, lagares, queijaria, queijarias, padaria,
    padarias, quinta, quintas, herdade, herdades, hotel, hotéis, turismo rural, turismo de habitação,
    alojamento local, alojamentos, restaurante, restaurantes, agência de viagens, agências de viagens,
    operador turístico, operadores turísticos, empresa social, empresas sociais, consultora, consultoras,
    exploração agrícola, explorações agrícolas, produtores, produtor, agricultores, pastores, criadores,
    apicultores, pescadores, mariscadores, artesãos, artesãs, empresários, comerciantes, empreendedores,
    startup, startups, serração, serrações, conserveira, conserveiras, moinho, moinhos,
    empresas de animação turística`,
  network: `
    rede rural, rede rural nacional, rede nacional, rede PAC, rede leader, minha terra, federação minha terra,
    federação de associações de desenvolvimento local, rede, redes, rede de municípios, rede de aldeias,
    aldeias do xisto, aldeias históricas, ANMP, ANAFRE, animar, network, plataforma, aliança, rede europeia,
    redes europeias`,
}

export const legalForms: Phrases = `
  lda, l.da, s.a, sa, crl, c.r.l, unipessoal, unipessoal lda, ipss, e.m, eim, limitada, sociedade anónima,
  sociedade unipessoal`

export const organisationWords: Phrases = `
  associação, centro, casa, gabinete, união, consórcio, comunidade, museu, ecomuseu, biblioteca, observatório,
  rede, grupo, serviço, setor, área, departamento, direção, agência, instituto, companhia, teatro, estação,
  comité, movimento, desenvolvimento, ação, fórum, clube, plataforma, comissão, sociedade, cooperativa,
  academia, federação, fundação, confederação, parque, laboratório, polo, incubadora, junta, câmara, conselho,
  escola, colégio, entidade, município, coletivo, santa casa, rota, terras`
