import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    título, título del proyecto, nombre del proyecto, denominación del proyecto, denominación, proyecto,
    acrónimo, título provisional, título de la oferta, título de la propuesta, idea, idea de proyecto,
    título de la cooperación, proyecto de cooperación`,
  organisation: `
    organización, entidad, nombre de la entidad, nombre de la organización, nombre del grupo, GAL,
    nombre del GAL, GAL proponente, GAL coordinador, GDR, grupo, grupo de acción local,
    grupo de desarrollo rural, entidad solicitante, solicitante, entidad proponente, proponente,
    entidad promotora, promotor, promueve, promotora, entidad coordinadora, entidad líder, socio líder, líder,
    jefe de filas, coordinador del proyecto, coordina el proyecto, asociación, quiénes somos, institución,
    centro, razón social, quién propone, quién, presentado por, organismo, empresa, ayuntamiento,
    organización coordinadora, GALP, quién busca`,
  organisationType: `
    tipo de organización, tipo de entidad, naturaleza jurídica, forma jurídica, tipología de entidad,
    tipología, personalidad jurídica, clase de entidad`,
  country: 'país, estado, estado miembro, país del GAL, país de origen, nación',
  place: `
    lugar, sede, localidad, ciudad, municipio, territorio, región, provincia, comarca, zona, área,
    comunidad autónoma, dónde, región y país, ámbito territorial, ámbito geográfico, ubicación, isla,
    población y provincia, ámbito de actuación`,
  address: `
    dirección, dirección postal, domicilio, domicilio social, calle, sede social, oficina, señas`,
  themes: `
    tema, temas, temática, temáticas, ámbito, ámbitos, ámbito temático, área temática, áreas temáticas,
    sector, sectores, palabras clave, materia, línea temática, eje, ejes, tema de la cooperación`,
  description: `
    descripción, descripción del proyecto, breve descripción, descripción breve, resumen,
    resumen del proyecto, síntesis, objetivo, objetivos, objetivo general, finalidad, contenido, contenidos,
    actividades, actividades previstas, acciones, acciones previstas, el proyecto, el proyecto en breve,
    en breve, de qué se trata, de qué va, qué queremos hacer, qué queremos, qué, en qué consiste,
    idea del proyecto, presentación del proyecto, contexto, antecedentes, justificación, resultados esperados,
    propuesta`,
  partnersSought: `
    socios buscados, socio buscado, socios que se buscan, socios que buscamos, buscamos, se busca, se buscan,
    a quién buscamos, qué buscamos, búsqueda, búsqueda de socios, perfil de socios, perfil de los socios,
    perfil del socio, perfil buscado, perfil, socios, socio, socios deseados, socios potenciales,
    posibles socios, socio ideal, partenariado, partenariado buscado, con quién, tipo y país de los socios,
    socios requeridos, entidades buscadas, socios necesarios`,
  partnerCountries: `
    países, países buscados, países de interés, países de los socios, país de los socios, país del socio,
    países socios, países objetivo, países preferentes, países preferidos, procedencia de los socios,
    de qué países, países deseados, países participantes, país buscado, países destinatarios`,
  partnerTypes: `
    tipo de socio, tipo de socios, tipos de socio, tipos de socios, tipo de entidad buscada,
    tipo de organización buscada, tipo de socio buscado, tipología de socios, tipología de los socios,
    organizaciones buscadas, tipo de entidades`,
  programme: `
    programa, fondo, fondos, financiación, fuente de financiación, programa de financiación, convocatoria,
    medida, intervención, submedida, instrumento, línea de ayuda, línea de financiación, financiado por,
    financia, línea, marco, ayuda`,
  deadline: `
    plazo, plazos, fecha límite, fechas límite, fecha de cierre, cierre, vencimiento, válida hasta,
    oferta válida hasta, válido hasta, vigencia, antes del, fecha tope, hasta cuándo`,
  replyDeadline: `
    respuesta, respuestas, respuesta antes del, respuestas antes del, respuestas hasta, respuestas hasta el,
    respuesta hasta, respuesta hasta el, plazo de respuesta, plazo para responder, plazo de respuestas,
    fecha límite de respuesta, fecha límite para responder, fecha límite para respuestas,
    manifestación de interés, manifestaciones de interés, manifestaciones de interés hasta,
    manifestaciones de interés antes del, manifestaciones de interés hasta el,
    plazo de manifestación de interés, plazo para manifestar interés,
    plazo para las manifestaciones de interés, fecha límite para manifestar interés,
    muestras de interés hasta, expresiones de interés, expresiones de interés hasta, contactar antes del,
    contacto antes del, interesados antes del, confirmación antes del, adhesiones, plazo de adhesión,
    búsqueda de socios hasta, fin de la búsqueda de socios, plazo para socios, plazo de búsqueda de socios,
    responder antes del, contestar antes del`,
  applicationDeadline: `
    presentación, presentación de la solicitud, presentación de solicitudes, presentación de la propuesta,
    presentación de candidaturas, solicitud, solicitud hasta, plazo de solicitud, plazo de presentación,
    plazo de la convocatoria, plazo de presentación de solicitudes, fecha de presentación,
    fecha límite de presentación, fecha límite de solicitud, fecha límite de la convocatoria,
    fecha límite de la solicitud, cierre de la convocatoria, cierre de convocatoria, fin de la convocatoria,
    fecha de solicitud, candidatura, entrega, entrega de la solicitud, entrega de solicitudes,
    entrega de la propuesta, envío de la solicitud, fecha prevista de presentación, fecha de entrega,
    registro de la solicitud, convocatoria hasta`,
  period: `
    período, periodo, duración, duración del proyecto, duración prevista, plazo de ejecución,
    período de ejecución, periodo de ejecución, ejecución, calendario, cronograma, cuándo, fechas,
    fechas previstas, fechas del proyecto, fechas de ejecución, duración y fechas, realización,
    calendario previsto, temporalización`,
  start: `
    inicio, comienzo, fecha de inicio, inicio del proyecto, inicio previsto, arranque, fecha de comienzo,
    fecha prevista de inicio, fecha inicio, puesta en marcha`,
  end: `
    fin, final, fecha de fin, fecha final, fin del proyecto, finalización, finalización prevista,
    fecha de finalización, fin previsto, fecha fin, término del proyecto`,
  budget: `
    presupuesto, presupuesto total, presupuesto global, presupuesto estimado, presupuesto previsto,
    presupuesto indicativo, presupuesto aproximado, presupuesto del proyecto, coste, coste total,
    coste del proyecto, costes, importe, importe total, valor, valor total, cuantía, cuantía total, inversión,
    inversión total, dotación, dotación económica, recursos financieros, plan financiero, cuánto,
    coste estimado`,
  partnerBudget: `
    presupuesto por socio, aportación por socio, contribución por socio, coste por socio,
    aportación de los socios, aportación de cada socio, contribución de los socios, cuota por socio,
    presupuesto por entidad, importe por socio, presupuesto por GAL, presupuesto de cada socio`,
  languages: `
    idioma, idiomas, idioma de trabajo, idiomas de trabajo, lengua, lenguas, lengua de trabajo,
    lenguas de trabajo, lenguas habladas, idiomas hablados, idioma del proyecto, idiomas del proyecto,
    idioma de comunicación, idiomas de comunicación, lengua de comunicación, lengua vehicular, idioma/s`,
  contact: `
    contacto, contactos, persona de contacto, personas de contacto, datos de contacto, para más información,
    más información, información, responsable, responsable del proyecto, responsable de contacto,
    técnico responsable, técnica responsable, dirigirse a, escribir a, respuestas a, contactar con, llamar a,
    enviar a, interlocutor, interlocutora, contacto en, referencia de contacto`,
  contactName: `
    nombre, nombre y apellidos, apellidos, apellidos y nombre, nombre de la persona de contacto,
    nombre completo, nombre del contacto, nombre y cargo`,
  role: 'cargo, puesto, función, cargo/función, posición, cargo que ocupa',
  email: `
    email, e-mail, mail, correo, correo electrónico, dirección de correo, dirección de correo electrónico,
    correo-e, c.e, c-e, correo e`,
  phone: `
    teléfono, teléfonos, tel, tlf, tfno, telf, tf, tfn, móvil, teléfono móvil, teléfono fijo,
    número de teléfono, tel. directo, centralita, t, m, teléfono de contacto, tel/fax, whatsapp`,
  fax: 'fax, telefax, f',
  website: `
    web, página web, sitio web, sitio, enlace, enlaces, internet, url, www, homepage, dirección web,
    más información en`,
  kind: `
    tipo de oferta, tipo de solicitud, tipo de anuncio, tipo, tipo de cooperación, clase de oferta,
    tipo de propuesta, modalidad`,
  event: `
    encuentro, reunión, próxima reunión, reunión en línea, reunión online, videoconferencia,
    reunión preparatoria, primera reunión, evento, webinar, inscripciones, inscripción, inscripciones hasta,
    visita de estudio, kick-off, junta directiva, asamblea, sesión informativa, jornada, lugar de celebración,
    encuentro preparatorio`,
  signatureDate: `
    fecha, lugar y fecha, fecha y lugar, fecha y firma, firma, fecha de cumplimentación, fecha de la ficha,
    fecha de publicación, última actualización, actualizado el, firmado`,
  partnersFound: `
    socios ya encontrados, socios confirmados, socios actuales, socios existentes, socios ya confirmados,
    ya confirmados, ya participan, socios ya implicados, otros socios, socios participantes, socios adheridos,
    ya se han sumado, partenariado existente, ya tenemos, socios con los que contamos`,
  ownShare: `
    fondos propios, aportación propia, cofinanciación, autofinanciación, nuestra aportación, de los cuales,
    subvención solicitada, ayuda solicitada, tasa de cofinanciación, porcentaje de ayuda, contribución propia,
    recursos propios`,
  ignored: `
    nif, cif, n.i.f, c.i.f, pic, oid, iban, banco, código, código de registro, nº de registro,
    registro de entrada, número de registro, expediente, nº de expediente, ref, referencia, n/ref, s/ref,
    población, habitantes, número de habitantes, superficie, año de constitución, año de fundación,
    fecha de constitución, fundada en, experiencia, experiencia previa, proyectos anteriores, adjuntos,
    adjunto, anexo, anexos, observaciones, notas, nota, comentarios, consentimiento, número de socios,
    horario, horarios, p.d, pd, p.s, asunto, municipios, municipios que lo integran`,
}
