import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GAL, GALs, GDR, grupo de acción local, grupos de acción local, grupo de desarrollo rural,
    grupos de desarrollo rural, grupo de desarrollo local, grupos de desarrollo local, grupo leader,
    grupos leader, territorio leader, territorios leader, comarca leader, asociación para el desarrollo rural,
    asociaciones de desarrollo rural, asociación de desarrollo rural, ADR, CEDER, LAG`,
  flag: `
    GALP, GALPs, GALPA, GAC, grupo de acción local pesquero, grupos de acción local pesqueros,
    grupo de acción local de pesca, grupos de acción local de pesca, grupo de acción costera,
    grupos de acción costera, grupo de desarrollo pesquero, grupos de desarrollo pesquero, FLAG`,
  municipality: `
    ayuntamiento, ayuntamientos, municipio, municipios, municipal, municipales, alcaldía, mancomunidad,
    mancomunidades, diputación, diputaciones, diputación provincial, cabildo, cabildos, consell,
    consell insular, comarca, comarcas, consejo comarcal, entidad local, entidades locales, autoridad local,
    autoridades locales, administración local, administraciones locales, administración pública,
    administraciones públicas, concejo, concejos, junta vecinal, juntas vecinales, gobierno regional,
    gobiernos regionales, comunidad autónoma, comunidades autónomas, pueblo, pueblos, ciudad, ciudades, villa,
    provincia, región, regiones, pedanía, corporación municipal, ayuntamientos rurales`,
  agency: `
    ministerio, consejería, consejerías, agencia, agencias, agencia de desarrollo, agencias de desarrollo,
    agencia pública, instituto de fomento, organismo público, organismos públicos, organismo autónomo,
    cámara de comercio, cámaras de comercio, parque natural, parques naturales, parque nacional,
    parques nacionales, parque rural, geoparque, geoparques, reserva de la biosfera, reservas de la biosfera,
    espacio natural protegido, espacios naturales protegidos, espacios protegidos, oficina de turismo,
    oficinas de turismo, patronato de turismo, confederación hidrográfica, autoridad portuaria,
    servicio de empleo, servicio público de empleo, servicio de salud, centro de salud, consorcio de turismo,
    ente público, patronato, oficina comarcal agraria, agencia de energía, agencia provincial de la energía,
    direcciones generales, dirección general, subdelegación`,
  ngo: `
    asociación, asociaciones, ONG, ONGs, ONGD, organización no gubernamental,
    organizaciones no gubernamentales, tercer sector, entidad sin ánimo de lucro,
    entidades sin ánimo de lucro, sin ánimo de lucro, fundación, fundaciones, cooperativa social,
    cooperativas sociales, federación, federaciones, plataforma ciudadana, colectivo, colectivos,
    asociación cultural, asociaciones culturales, asociación de mujeres, asociaciones de mujeres,
    asociación juvenil, asociaciones juveniles, asociación de vecinos, asociación vecinal, AMPA, club, clubes,
    club deportivo, cofradía, cofradías, hermandad, peña, peñas, cruz roja, cáritas, SEO birdlife, WWF,
    sociedad civil, voluntariado, sindicato, sindicatos, COAG, ASAJA, UPA, organización agraria,
    organizaciones agrarias, organización profesional, comunidad de regantes, comunidad energética,
    comunidades energéticas, custodia del territorio, entidad de custodia, entidades de custodia, parroquia,
    diócesis, consejo de la juventud, grupo de teatro, banda de música, coral, entidad social,
    entidades sociales, red de custodia, grupos ecologistas, ecologistas en acción`,
  education: `
    colegio, colegios, escuela, escuelas, CEIP, IES, CRA, CPEIP, instituto de educación secundaria,
    institutos, centro educativo, centros educativos, centro de formación, centros de formación,
    centro de formación profesional, centros de formación profesional, formación profesional, FP, CIFP,
    escuela agraria, escuelas agrarias, escuela de hostelería, escuela taller, escuela de pastores,
    universidad, universidades, facultad, facultades, departamento, politécnica, campus,
    centro de investigación, centros de investigación, instituto de investigación,
    institutos de investigación, centro tecnológico, centros tecnológicos, CSIC, INIA, IFAPA, CITA, CTA,
    grupo de investigación, grupos de investigación, academia, academias, guardería, guarderías,
    universidad popular, universidades populares, educación de adultos, educación de personas adultas,
    escuela de adultos, investigadores, escuela oficial de idiomas, escuelas infantiles, escuela de música`,
  company: `
    empresa, empresas, pyme, pymes, autónomo, autónomos, sociedad, sociedades, compañía, cooperativa,
    cooperativas, cooperativa agraria, cooperativas agrarias, sociedad cooperativa, SAT, bodega, bodegas,
    almazara, almazaras, quesería, queserías, panadería, panaderías, obrador, obradores, cervecera,
    cerveceras, hotel, hoteles, casa rural, casas rurales, alojamiento rural, alojamientos rurales,
    alojamientos, restaurante, restaurantes, agencia de viajes, agencias de viajes, turoperador,
    turoperadores, operador turístico, operadores turísticos, empresa social, empresas sociales,
    empresa de inserción, empresas de inserción, consultora, consultoras, estudio, granja, granjas,
    explotación, explotaciones, explotación ganadera, explotaciones agrarias, ganadería, ganaderías,
    productores, productor, agricultores, ganaderos, ganaderas, apicultores, pescadores, mariscadoras,
    artesanos, artesanas, emprendedores, empresarios, comerciantes, startup, startups, start-up, serrería,
    aserradero, aserraderos, conservera, conserveras, molino, molinos, consejo regulador,
    consejos reguladores, denominación de origen, clúster, taller artesano, talleres artesanos, hosteleros,
    industria, industrias, lonja`,
  network: `
    red rural, red rural nacional, redes rurales, red nacional PAC, red PAC, red española de desarrollo rural,
    REDR, READER, red estatal de desarrollo rural, red leader, red asturiana de desarrollo rural, red, redes,
    red de municipios, redes de municipios, red de GAL, federación de grupos, asociación de grupos,
    red de grupos, FEMP, federación de municipios, ARA, ACODER, red extremeña, red aragonesa, network,
    plataforma, alianza, red europea, redes europeas`,
}

export const legalForms: Phrases = `
  s.l, sl, s.a, sa, s.l.u, slu, s.l.l, s.coop, s. coop, soc. coop, sociedad limitada, sociedad anónima,
  sociedad cooperativa, s.c, sca, s.c.a, s.coop.and, s.a.t, c.b, a.i.e, sccl, s.a.u, s.a.l, coop. v`

export const organisationWords: Phrases = `
  asociación, centro, casa, oficina, unión, consorcio, comunidad, mancomunidad, museo, ecomuseo, biblioteca,
  observatorio, red, grupo, servicio, sector, área, departamento, dirección, agencia, instituto, coordinadora,
  compañía, teatro, estación, comité, movimiento, desarrollo, acción, foro, club, plataforma, secretaría,
  comisión, sociedad, cooperativa, academia, refugio, ruta del vino, federación, fundación, confederación,
  patronato, parque, aula, espacio, laboratorio, polo, vivero, incubadora, junta, consejo, colegio, escuela,
  entidad, cofradía, ayuntamiento, colectivo, banco`
