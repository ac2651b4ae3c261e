import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    antes del, antes de, hasta, hasta el, hasta el día, a más tardar, a más tardar el, como muy tarde,
    como muy tarde el, como máximo, como máximo el, no más tarde del, no más tarde de, no después del,
    termina el, finaliza el, vence, vence el, expira, expira el, cierra, cierra el, se cierra, se cierra el,
    acaba el, válida hasta, válido hasta, abierto hasta, abierta hasta, último día, límite, para el,
    previo al, con anterioridad al`,
  deadline: `
    plazo, plazos, fecha límite, fechas límite, fecha tope, fecha de cierre, fecha de vencimiento,
    fecha final, vencimiento, cierre, plazo límite, plazo máximo, término, deadline, último día, fin de plazo,
    fin del plazo, día límite, caducidad, tope`,
  reply: `
    respuesta, respuestas, responder, respondan, respondednos, responda, respondernos, responded, contestar,
    contesten, contestad, contestación, contesta, manifestar, manifestación de interés,
    manifestaciones de interés, manifestar interés, manifestar su interés, manifiesten, muestra de interés,
    muestras de interés, mostrar interés, expresión de interés, expresiones de interés, expresar su interés,
    expresar interés, interesados, interesadas, los interesados, las personas interesadas,
    las entidades interesadas, quien esté interesado, si estáis interesados, si les interesa, hacernos saber,
    hágannos saber, háganoslo saber, hacédnoslo saber, avisar, avísennos, avisadnos, avisarnos, decirnos,
    decidnos, díganos, dígannos, comunicar, comunicarnos, comuníquenlo, comunicádnoslo, contactar, contacten,
    contactad, contactadnos, contáctenos, contactarnos, contacto con nosotros, ponerse en contacto,
    pónganse en contacto, poneos en contacto, póngase en contacto, escribir, escríbannos, escribidnos,
    escríbanos, escribirnos, escríbeme, escribidme, escribid, escriban, confirmar, confirmación,
    confirmaciones, confirmen, confirmad, confirmarnos, carta de intenciones, cartas de intenciones,
    carta de interés, carta de apoyo, carta de compromiso, mandato, adhesión, adhesiones, adherirse, sumarse,
    apuntarse, apuntaos, llamar, llámennos, llamadnos, noticias suyas, tener noticias, recibir noticias,
    esperamos, espero, agradeceríamos, encontrar ~ socios, buscar socios, búsqueda de socios,
    cerrar el partenariado, cerrar la asociación, cerrar el consorcio, completar el consorcio, feedback,
    señales, dar señales, nos gustaría saber`,
  application: `
    solicitud, solicitudes, solicitar, solicitamos, solicitaremos, solicitud de ayuda,
    solicitud de subvención, presentar, presentación, presentamos, presentaremos, presentará, presentarse,
    presentado, presentada, presentarlo, presentarla, convocatoria, convocatorias, candidatura, candidaturas,
    propuesta, propuestas, memoria, expediente, formulario, formulario de solicitud, proyecto completo,
    entrega, entregar, entregarse, entregamos, registrar, registro, sede electrónica, registro electrónico,
    autoridad de gestión, Agencia Nacional, SEPIE, INJUVE, Consejería, Junta, Ministerio, FEGA, Gobierno,
    Diputación, ventanilla, call, cierre de la convocatoria, envío de la propuesta, enviar la solicitud,
    subir, concurrir, concurriremos, concurrencia, BOE, boletín oficial, resolución, subvención,
    nota conceptual, plataforma, portal`,
  event: `
    reunión, reuniones, se reúne, reunirá, nos reunimos, encuentro, encuentros, asamblea, asamblea general,
    junta directiva, pleno, comité, consejo, jornada, jornadas, congreso, conferencia, seminario, taller,
    talleres, curso, webinar, webinario, videoconferencia, videollamada, feria, ferias, fiesta, fiestas,
    festival, mercado, exposición, muestra, foro, visita, visitas, viaje de estudios, visita de estudio,
    evento, acto, inauguración, inscripción, inscripciones, inscribirse, inscríbete, invitación, cerrado,
    cerrada, cerrados, cerrará, cerraremos, oficina cerrada, vacaciones, de vacaciones, ausente, festivo,
    puente, romería, verbena, concierto, torneo, campamento, campo de trabajo, escuela de verano, concurso,
    certamen, premio, entrega de premios, kick-off, publicación, publicado, publicada, se publica,
    presentación del libro, salida, puertas abiertas, decide, decidirá, aprobará, jurado, cena, carrera,
    celebra, celebrará, celebramos, se celebrará, tendrá lugar, tiene lugar`,
  past: `
    desde, fundada, fundado, fundada en, fundado en, creada, creado, creada en, creado en, constituida,
    constituido, nació, nace en, nacida, nacido, existe desde, existimos desde, fue, fueron, era, eran, había,
    hubo, estuvo, estuvimos, tuvo lugar, se celebró, celebrado, celebrada, terminó, terminado, finalizó,
    finalizado, finalizada, concluido, acabó, acabamos, hicimos, hemos, ha sido, el año pasado, año pasado,
    pasado año, mes pasado, pasado, pasada, pasado mes, semana pasada, anterior, anteriores, anteriormente,
    hace, hace años, su correo del, su mensaje del, su escrito de, nuestra carta del, nuestro correo del,
    con fecha, de fecha, publicado el, enviado el, enviada el, abierto en, construido, construida, restaurado,
    inaugurado, recibimos, obtuvo, obtuvimos, ganó, ganamos, aprobado el, aprobada el, firmado, firmado el,
    censo, habitantes, padrón, ley, decreto, orden de, reglamento, incendio, incendios, cerró, declarado,
    declarada, reconocido, arrancó, empezó, comenzó, llevamos, trabajamos desde`,
  period: `
    duración, período, periodo, plazo de ejecución, período de ejecución, periodo de ejecución, ejecución,
    ejecutar, ejecutará, calendario, cronograma, desarrollo, se desarrollará, desarrollarse, durará, duraría,
    dura, tiene una duración, inicio, inicio del proyecto, inicio previsto, comienzo, comenzará, comenzaría,
    comenzar, comienza, empezar, empezará, empezaría, empezamos, empieza, arranque, arrancar, arrancará,
    arrancaría, arranca, terminar, terminará, terminaría, finalizar, finalizará, finalización,
    fin del proyecto, final del proyecto, acabar, acabará, acabaría, realización, realizar, realizará,
    llevar a cabo, se llevará a cabo, se llevaría a cabo, previsto, prevista, previstos, está previsto, meses,
    años, proyecto de, trienio, bienio, cuándo, fechas, fechas previstas, vigencia, puesta en marcha,
    se extenderá, irá de, irá desde, va de`,
  superseded: `
    en lugar de, en lugar del, en vez de, en vez del, y no, no el, ya no, antes, anteriormente, inicialmente,
    originalmente, en un principio, previsto inicialmente, prevista inicialmente, era, antigua fecha,
    fecha anterior, plazo anterior, sustituye a, aplazada del, ampliado del, por error, erróneamente,
    equivocadamente, como decíamos, como figuraba, anunciado, frente al, no`,
}

export const triage: TriageCues = {
  seek: `
    búsqueda de socios, búsqueda de socio, búsqueda socios, búsqueda de ~ socios, búsqueda de ~ socio,
    búsqueda de ~ colaboradores, búsqueda de ~ GAL, búsqueda de partenariado, búsqueda de entidades socias,
    buscamos ~ socio*, busca ~ socio*, buscan ~ socio*, busco ~ socio*, buscando ~ socio*, buscar ~ socio*,
    buscamos ~ socia*, busca ~ socia*, buscamos ~ GAL, busca ~ GAL, buscan ~ GAL, buscamos ~ GALP, busca ~
    GALP, buscamos ~ grupo*, busca ~ grupo*, buscamos ~ GDR, busca ~ GDR, buscamos ~ municipio*, busca ~
    municipio*, buscamos ~ ayuntamiento*, buscamos ~ pueblo*, busca ~ pueblo*, buscamos ~ asociaciones, busca
    ~ asociaciones, buscamos ~ escuelas, buscamos ~ centros, buscamos ~ entidades, busca ~ entidades, buscamos
    ~ organizaciones, busca ~ organizaciones, buscamos ~ territorio*, buscamos ~ comarca*, buscamos ~
    compañeros, buscamos ~ partner*, busca ~ partner*, buscamos a, buscamos otro, buscamos otros, buscamos
    otras, buscamos dos, buscamos tres, estamos buscando, anda buscando, andamos buscando, se busca, se
    buscan, se busca socio, se buscan socios, socios buscados, socio buscado, en busca de ~ socio*, en busca
    de, a la búsqueda de, necesitamos ~ socio*, necesita ~ socio*, nos falta, nos faltan, falta un socio,
    faltan socios, nos hace falta, nos hacen falta, hacen falta ~ socio*, encontrar ~ socio*, encontrar
    socios, hallar socios, localizar ~ socio*, queremos encontrar, nos gustaría encontrar, oferta de
    cooperación, propuesta de cooperación, propuesta de colaboración, solicitud de cooperación, idea de
    cooperación, ficha de cooperación, invitación a cooperar, invitación a participar en ~ proyecto, formar ~
    partenariado, formar ~ consorcio, completar el consorcio, completar el partenariado, completar la
    asociación, constituir ~ partenariado, quisiéramos cooperar, quisiéramos colaborar, queremos cooperar,
    queremos colaborar, nos gustaría cooperar, nos gustaría colaborar, nos gustaría trabajar con, desea
    cooperar, desea colaborar, desea contactar con, hermanamiento con, hermanarse con, hermanarnos, pueblo
    hermano, unirse al proyecto, sumarse al proyecto, unirse a nosotros, sumarse a nuestro, participar en
    nuestro proyecto, quién se apunta, quien quiera sumarse, quién se anima, invitamos a ~ participar,
    invitamos a ~ sumarse, llamamiento a socios, convocatoria de socios`,
  seekWeak: `
    buscamos, busca, buscan, buscando, búsqueda, quisiéramos, querríamos, nos gustaría, deseamos, socio,
    socios, socias, partenariado, cooperación, cooperar, colaboración, colaborar, intercambio de experiencias,
    intercambiar experiencias, intercambio de buenas prácticas, difundir, difusión, dar difusión, su difusión,
    máxima difusión, publicar, publicación, divulgar, reenviar, hacer llegar, hagan llegar, su red, vuestra
    red, sus contactos, vuestros contactos, sus asociados, sus miembros, en su web, en su página, en su
    tablón, en vuestra web, otros territorios, territorios similares, comarcas similares, posibles socios,
    potenciales socios, interesados, entidad líder, socio líder, jefe de filas, coordinador, consorcio,
    bienvenidos, serían bienvenidos, lo ideal sería, compañeros de viaje, proyecto de cooperación, proyecto de
    cooperación transnacional, proyecto de cooperación interterritorial, cooperación transnacional,
    cooperación interterritorial`,
  capability: `
    ofrecemos, nos ofrecemos, se ofrece como, nos ofrecemos como socio*, se ofrece como socio, como socio,
    como entidad socia, en calidad de socio, como socio asociado, como entidad colaboradora,
    disponibles como socios, disponible como socio, ponemos a disposición, pone a disposición,
    estamos a disposición de, nos ponemos a disposición, podemos acoger, podríamos acoger, podemos aportar,
    podemos ofrecer, podemos contribuir, podemos participar, qué aportamos, qué ofrecemos, lo que aportamos,
    lo que ofrecemos, nuestra experiencia, nuestros conocimientos, nuestras capacidades, nuestro saber hacer,
    nuestra aportación, entrar en su proyecto, en su proyecto, en vuestro proyecto, a su proyecto,
    a vuestro proyecto, sus proyectos, vuestros proyectos, proyectos ajenos, proyectos de otros,
    entrar en un consorcio, entrar en consorcios, entrar en proyectos, incorporarnos a,
    incorporarse a proyectos, sumarnos a, unirnos a, no tenemos proyecto propio, sin proyecto propio,
    no presentamos proyecto, no lideramos, no buscamos socios, quien esté preparando,
    quienes estén preparando, si necesitan un socio, si alguien necesita, laboratorio vivo, zona piloto,
    territorio piloto, estamos abiertos a, cuenten con nosotros, contad con nosotros, oferta de capacidades,
    oferta de servicios, expresamos nuestra disponibilidad, nuestra disponibilidad, entrar como socios,
    participar como socios, sumarnos como socios`,
  amendment: `
    corrección, correcciones, corregir, rectificación, rectificar, fe de erratas, errata, erratas,
    modificación, modificaciones, modificar, cambio en, cambios en, cambiar, ampliación del plazo,
    ampliación de plazo, se amplía el plazo, plazo ampliado, ampliamos el plazo, hemos ampliado,
    se ha ampliado, ha sido ampliado, prórroga, prorrogado, prorroga, se prorroga, plazo se ha adelantado,
    se adelanta, se retrasa, se ha retrasado, se aplaza, aplazado al, nueva fecha, nuevo plazo,
    nueva fecha límite, nueva persona de contacto, nuevo contacto, nuevo correo, actualización, actualizar,
    actualizamos, actualicen, actualizada, añadir a nuestra, añadir a la ficha, queremos añadir,
    queríamos añadir, complemento a nuestra, adenda, sustituir, sustituyan, sustituya, rogamos corrijan,
    rogamos modifiquen, ruego corrijan, por favor cambien, por favor corrijan, por favor corregid,
    el resto sigue igual, lo demás sigue igual, todo lo demás, el resto no cambia, lo demás no cambia,
    resto igual, sin cambios, permanece igual, se mantiene, se mantiene igual, nuestra oferta publicada,
    nuestro anuncio, nuestra ficha, nuestra búsqueda publicada, nuestra oferta del, nuestra búsqueda del,
    la oferta que enviamos, enviada la semana pasada, que les enviamos, que os mandamos, en nuestro anterior,
    nuestro correo anterior, por error, hubo un error, había un error, nos equivocamos, debe decir,
    donde dice, donde pone, léase`,
  withdrawal: `
    retirar, retiramos, retiren, retirad, retirada, retirada de, anular, anulamos, anulación,
    eliminar nuestra, eliminar nuestro, eliminen, borrar nuestra, borrar el anuncio, borren, quitar nuestra,
    quitar el anuncio, quitad, quiten, dar de baja nuestra, dar de baja la oferta, den de baja,
    socio encontrado, socios encontrados, hemos encontrado ~ socio*, ya hemos encontrado, ya tenemos socio,
    ya tenemos socios, ya tenemos a todos, ya no buscamos, ya no necesitamos, ya no está vigente,
    ya no es válida, ya no es válido, ya no hace falta, ya no procede, consorcio completo,
    consorcio está completo, partenariado completo, partenariado está completo, estamos completos,
    plazas cubiertas, cubierto, búsqueda cerrada, búsqueda ha terminado, búsqueda finalizada,
    cerrar la búsqueda, cerrar el anuncio, cerrar nuestra, cancelar, cancelamos, cancelado,
    proyecto cancelado, proyecto se cancela, proyecto anulado, desistimos, desistir, renunciamos, renunciar,
    hemos renunciado, abandonamos, no seguimos adelante, no sigue adelante, no se va a hacer, no se hará,
    no presentaremos, no vamos a presentar, no saldrá adelante, se ha caído, dejar sin efecto, sin efecto`,
  interest: `
    hemos visto su, hemos visto vuestra, hemos visto la oferta, hemos visto el anuncio, he visto su,
    he visto la, hemos leído, he leído, vimos en su, vi en su, su oferta, la oferta publicada,
    oferta con referencia, oferta nº, oferta número, la oferta de cooperación de, la búsqueda de socios de,
    la búsqueda publicada, publicada en su web, publicado en su web, en su página web, en su boletín,
    en respuesta a, en relación con la oferta, con referencia a la oferta, con respecto a su anuncio,
    estamos interesados en, estamos interesadas, estoy interesado, estoy interesada, nos interesa,
    nos interesa mucho, nos interesaría, nos ha interesado, nos ha gustado, nos encantaría participar,
    nos gustaría participar, nos gustaría ser socios, nos gustaría sumarnos, quisiéramos participar,
    queremos participar, queremos sumarnos, expresamos nuestro interés, manifestamos nuestro interés,
    nuestro interés en participar, ponernos en contacto con, póngannos en contacto, ponednos en contacto,
    nos pongan en contacto, pasar nuestros datos, trasladar nuestro interés, facilitar el contacto,
    los datos de contacto del, sigue abierta, sigue vigente, siguen buscando, todavía buscan, aún buscan,
    está aún abierta, ser su socio`,
  question: `
    podrían decirme, podrían decirnos, podrían indicarme, podrían indicarnos, podría decirme, podría
    indicarme, podríais decirnos, podéis decirme, podéis decirnos, puede decirme, pueden decirnos, me pueden
    decir, me podría informar, me gustaría saber, nos gustaría saber, quisiera saber, quisiéramos saber,
    quería saber, queríamos saber, quería preguntar, queríamos preguntar, es posible, sería posible, es cierto
    que, cómo se hace, cómo puedo, cómo podemos, cómo funciona, qué hay que hacer, qué tenemos que, qué tengo
    que, qué documentos, qué documentación, qué requisitos, cuáles son los requisitos, qué condiciones, a
    quién debo, a quién debemos, a quién tenemos que, a quién puedo, a quién dirigirnos, a dónde debo, quién
    es el responsable, tengo una duda, tenemos una duda, tenemos dudas, una duda, unas dudas, una pregunta,
    tengo una pregunta, una consulta, algunas preguntas, consulta sobre, solicitud de información, solicito
    información, pedir información, aclaración, aclaraciones, podemos participar, puede participar, pueden
    participar, puedo participar, podemos presentar, somos elegibles, hay alguna, hay algún, existe algún,
    existe alguna, hay un formulario, hay que, hace falta, cuánto cuesta, se puede, consulta, consultas,
    querríamos saber, desearíamos saber, hay alguien con quien`,
  newsletter: `
    newsletter, boletín, boletín informativo, boletín de noticias, boletín nº, en este número, sumario,
    en portada, destacados, destacamos, leer más, leer más en, seguir leyendo, saber más, ver más,
    más información aquí, darse de baja, darte de baja, cancelar suscripción, cancelar la suscripción,
    cancelar su suscripción, suscríbete, dejar de recibir, no desea recibir más, si no quieres recibir,
    recibes este correo, recibe este correo, has recibido este, ver en el navegador, ver en su navegador,
    ver versión online, si no ve correctamente, últimas noticias, noticias breves, editorial, agenda del mes,
    actualidad`,
  event: `
    está invitado, están invitados, estás invitado, tenemos el placer de invitar*, nos complace invitar*,
    tiene el placer de invitar*, les invitamos, os invitamos, le invitamos, te invitamos, invitación a la,
    invitación al, invitación, save the date, reserva la fecha, reserven la fecha, reserve la fecha,
    apunta la fecha, guarda la fecha, inscripciones abiertas, inscripción abierta, inscripción gratuita,
    inscripción obligatoria, inscríbete, inscríbase, inscripciones hasta, formulario de inscripción,
    plazas limitadas, aforo limitado, entrada libre, entrada gratuita, asistencia gratuita,
    confirmar asistencia, programa de la jornada, programa del día, programa, orden del programa,
    acreditación, recepción de asistentes, bienvenida institucional, inauguración de la jornada, ponentes,
    ponencia, ponencias, mesa redonda, clausura, pausa café, café, modera, jornada, webinar, seminario web,
    lugar de celebración`,
  fundersCall: `
    convocatoria abierta, se abre la convocatoria, abierta la convocatoria, abierto el plazo,
    se abre el plazo, apertura de la convocatoria, apertura del plazo, publicada la convocatoria,
    se publica la convocatoria, se ha publicado la convocatoria, nueva convocatoria, convocatoria de ayudas,
    convocatoria de subvenciones, bases reguladoras, bases de la convocatoria, beneficiarios,
    podrán ser beneficiarios, pueden ser beneficiarios, personas beneficiarias, entidades beneficiarias,
    quién puede solicitar, quién puede presentarse, pueden solicitar, podrán solicitar, podrán presentar,
    pueden presentarse, gastos subvencionables, gastos elegibles, costes elegibles, intensidad de la ayuda,
    intensidad de ayuda, ayuda máxima, cuantía máxima, importe máximo de la ayuda, subvenciones de hasta,
    ayudas de hasta, hasta el ~ de los gastos, dotación presupuestaria, crédito presupuestario,
    presupuesto de la convocatoria, tasa de cofinanciación, porcentaje de ayuda, criterios de selección,
    criterios de valoración, criterios de evaluación, concurrencia competitiva,
    plazo de presentación de solicitudes, las solicitudes se presentarán, presentación de solicitudes,
    guía de la convocatoria, guía del solicitante, sesión informativa sobre la convocatoria,
    extracto de la orden, orden de bases`,
  autoReply: `
    respuesta automática, mensaje automático, mensaje generado automáticamente, generado automáticamente,
    correo automático, enviado automáticamente, fuera de la oficina, fuera de oficina, ausencia temporal,
    estoy ausente, estaré ausente, estoy fuera, estaré fuera, estoy de vacaciones, me encuentro de vacaciones,
    me encuentro ausente, estaré de vacaciones, de baja, de baja maternal, permiso de maternidad, a mi vuelta,
    a mi regreso, vuelvo el, regreso el, volveré, me reincorporo, durante mi ausencia, en mi ausencia,
    para asuntos urgentes, si es urgente, en caso de urgencia, no responda a este, no responder a este,
    no contestar a este, no conteste a este, por favor no responda, acuse de recibo, confirmación de lectura,
    confirmación de entrega, ha sido leído, su mensaje ha sido recibido, hemos recibido su mensaje,
    hemos recibido su correo, hemos recibido su solicitud, hemos recibido su consulta, número de ticket,
    ticket nº, número de incidencia, número de registro, ha sido registrada, ha sido registrado,
    le responderemos, será atendida`,
  bounce: `
    no se pudo entregar, no se ha podido entregar, no ha podido ser entregado, no entregado,
    mensaje no entregado, no se entregó, error de entrega, fallo en la entrega, fallo de entrega,
    notificación de entrega, notificación de estado de entrega, correo devuelto, devuelto al remitente,
    destinatario desconocido, usuario desconocido, dirección no encontrada, dirección no existe,
    no se encontró la dirección, buzón lleno, buzón está lleno, no se ha encontrado la dirección`,
  spam: `
    SEO, primera página de google, primeros en google, primeras posiciones, posicionamiento web,
    posicionamiento en buscadores, posicionar su web, motores de búsqueda, backlink*, guest post,
    artículo patrocinado, link building, enlaces patrocinados, préstamo, préstamos,
    préstamo entre particulares, oferta de préstamo, crédito rápido, créditos rápidos,
    financiación garantizada, subvención garantizada, subvenciones garantizadas, tipo de interés,
    tasa de interés, herencia, beneficiario legal, cliente fallecido, transferencia de fondos,
    datos bancarios, cuenta bancaria, copia del DNI, copia de su documento, lotería, ha ganado, has ganado,
    ganador, bitcoin, crypto*, criptomoned*, inversores privados, oportunidad de inversión, inversión segura,
    sin aval, sin avales, sin justificar, a éxito, redactamos su proyecto, escribimos su proyecto,
    consultoría gratuita, auditoría gratuita, presupuesto sin compromiso, sin compromiso,
    presupuesto gratuito, base de datos de empresas, bases de datos de emails, listado de correos,
    aumentar sus ventas, aumente sus ventas, aumentar el tráfico, más visitas, más clientes, diseño web,
    diseño de páginas web, oferta especial, oferta limitada, oferta exclusiva, descuento, descuentos,
    solo hoy, últimas unidades, haga clic aquí, haz clic aquí, compre ahora, compra ahora, mejor precio,
    precio de fábrica, precios de fábrica, venta al por mayor, mayorista, catálogo de productos,
    verifique su cuenta, verificar su cuenta, su cuenta será, buzón casi lleno, casino, apuestas,
    Dios le bendiga, ahorre hasta`,
  job: `
    oferta de empleo, oferta de trabajo, ofertas de empleo, puesto de trabajo, puesto vacante,
    buscamos técnico, se busca técnico, contratación laboral, contratar un, contrato indefinido,
    contrato temporal, incorporación inmediata, proceso selectivo, proceso de selección,
    bases del proceso selectivo, bolsa de empleo, bolsa de trabajo, curriculum, currículum, currículo,
    curriculum vitae, cv, carta de motivación, carta de presentación, entrevista, entrevista personal,
    salario, salario bruto, retribución, sueldo, jornada completa, media jornada, tiempo parcial,
    tiempo completo, funciones del puesto, requisitos del puesto, carné de conducir, experiencia mínima,
    se valorará, titulación requerida, prácticas remuneradas, becario, becaria, contrato en prácticas,
    lugar de trabajo`,
  participants: `
    buscamos participantes, se buscan participantes, búsqueda de participantes, convocatoria de participantes,
    buscamos voluntarios, se buscan voluntarios, buscamos ~ participantes, intercambio juvenil,
    intercambios juveniles, campo de trabajo, campo de voluntariado, jóvenes de entre, jóvenes entre,
    entre 18 y, de entre 18, de entre 16, edades comprendidas, plazas disponibles, quedan plazas,
    últimas plazas, plazas libres, cuota de participación, gastos de viaje cubiertos,
    reembolso de gastos de viaje, gastos de viaje reembolsados, alojamiento y manutención,
    alojamiento y comida, hoja de inscripción, habitación doble, habitación individual, voluntariado europeo,
    participantes`,
  minutes: `
    acta, acta de la reunión, acta de la sesión, acta de la asamblea, borrador del acta, levanta acta,
    asistentes, excusan su asistencia, excusa su asistencia, ausentes, orden del día, ruegos y preguntas,
    se aprueba por unanimidad, aprobado por unanimidad, por unanimidad, se levanta la sesión,
    lectura y aprobación del acta, aprobación del acta, punto 1, acuerdos adoptados, próxima reunión`,
  press: `
    nota de prensa, comunicado de prensa, comunicado, gabinete de prensa, gabinete de comunicación,
    rueda de prensa, contacto de prensa, contacto para medios, para publicación inmediata,
    medios de comunicación, periodistas, embargo, embargada hasta, jornada final, conferencia final,
    acto de clausura, ha sido inaugurado, se ha inaugurado, concluyó con éxito, ha declarado, ha señalado,
    ha destacado, ha afirmado, en palabras de`,
  thanks: `
    gracias por su ayuda, gracias por vuestra ayuda, gracias por la ayuda, muchas gracias por, mil gracias,
    gracias de corazón, gracias otra vez, gracias de nuevo, quería agradecer*, queríamos agradecer*,
    quiero agradecer*, queremos agradecer*, os agradecemos, les agradecemos, muy agradecidos, felices fiestas,
    feliz navidad, feliz año, feliz año nuevo, no hace falta responder, no es necesario responder,
    no hace falta contestar, gracias a vosotros, gracias a ustedes, enhorabuena, felicidades, felicitaciones`,
}

export const partners: PartnerCues = {
  partner: `
    socio, socios, socia, socias, partner, partners, partenariado, asociación de socios, consorcio,
    entidad socia, entidades socias, compañeros de proyecto, colaboradores`,
  wanted: `
    buscamos, busca, buscan, busco, se busca, se buscan, buscando, búsqueda, en busca, encontrar, quisiéramos,
    querríamos, queremos, nos gustaría, deseamos, desea, necesitamos, necesita, nos falta, nos faltan, faltan,
    falta, hace falta, hacen falta, socios de, socio de, socios en, socio en, GAL de, grupos de,
    procedentes de, preferentemente, preferiblemente, de preferencia, a ser posible, idealmente, ideal,
    lo ideal, mejor si, en particular, en especial, sobre todo, por ejemplo de, por ejemplo en, pensamos en,
    trabajar con, colaborar con, cooperar con, intercambiar con, hermanarnos, hermanamiento, implicar,
    invitamos, bienvenidos, bienvenidas, países de interés, países objetivo, países preferentes, prioridad,
    prioritariamente, dirigido a, abierto a, interesados, sumar, incorporar`,
  found: `
    ya tenemos, ya tiene, ya contamos, contamos con, contamos ya, ya cuenta con, ya hay, ya están,
    ya participan, ya socio, ya confirmado, ya confirmados, ya se ha sumado, ya se han sumado, se han sumado,
    se ha sumado, se ha unido, se han unido, adherido, confirmado, confirmados, han confirmado, ha confirmado,
    socios confirmados, socios actuales, socios existentes, nuestro socio, nuestros socios, ya encontrado,
    ya encontrados, con nosotros, están con nosotros, forma parte, forman parte, ha firmado, han firmado,
    firmado, acuerdo, tenemos acuerdo, han dicho que sí, ha dicho que sí, se ha retirado, junto con, junto a,
    juntamente con, de la mano de, colaboramos con`,
  example: `
    hemos colaborado, colaboramos con, hemos trabajado, trabajamos con, hemos visitado, visitamos, visita a,
    viaje a, como en, como ocurre en, como hacen en, por ejemplo, ejemplo, siguiendo el modelo, inspirado,
    inspirada, inspirados, inspirándonos, experiencia en, aprendimos, aprendido, en el pasado,
    proyecto anterior, proyectos anteriores, anterior proyecto, hace años, el año pasado, tuvimos,
    hermanados con, hermanado con, turistas, visitantes, familias, trabajadores, refugiados, emigrantes,
    emigrados, emigraron, descendientes, llegados, originarios, nacido en, nacida en, importado, exportamos,
    exporta, frontera con, fronterizo, limítrofe, a diferencia, concluido, realizado con, feria de,
    vendemos en, no en, extranjeros`,
  anyCountry: `
    cualquier país, cualquier país europeo, cualquier país de la UE, cualquier país de la Unión,
    cualquier estado miembro, cualquier otro país, todos los países, todos los países europeos,
    todos los países de la UE, todos los países de la Unión, todos los estados miembros, países europeos,
    países de la UE, países de la Unión Europea, países comunitarios, estados miembros, estado miembro,
    otros países europeos, otros países de la UE, otros países de la Unión, otros estados miembros,
    otro país europeo, otro estado miembro, otro país de la UE, otros países, en toda Europa, toda Europa,
    de toda Europa, por toda Europa, toda la Unión Europea, toda la UE, cualquier lugar de Europa,
    cualquier parte de Europa, cualquier rincón de Europa, en Europa, de Europa, europeos, europeas,
    no importa el país, no importa de dónde, el país no importa, el país es indiferente,
    independientemente del país, sin preferencia de país, sin preferencia, abierto a todos los países,
    da igual el país, da igual de dónde, Unión Europea, los 27, veintisiete`,
  negation: `
    no, ningún, ninguno, ninguna, sin, salvo, excepto, menos, excluido, excluidos, a excepción, con excepción,
    nunca, ni, ya no, tampoco, fuera de, en lugar de, en vez de`,
}

export const money: MoneyCues = {
  thousand: 'mil, miles, k',
  million: 'millón, millones, mill, M, mio',
  currencies: {
    EUR: 'euro, euros, eur',
    CHF: 'francos suizos, franco suizo',
    GBP: 'libras, libra, libras esterlinas',
    USD: 'dólares, dólar',
    PLN: 'zloty, zlotys, eslotis, zlotis',
    CZK: 'coronas checas',
    SEK: 'coronas suecas',
    NOK: 'coronas noruegas',
    DKK: 'coronas danesas',
    ISK: 'coronas islandesas',
    HUF: 'forintos, florines húngaros',
    RON: 'leus rumanos, lei',
    TRY: 'liras turcas',
  },
  total: `
    presupuesto, presupuesto total, presupuesto global, presupuesto estimado, total, en total, coste total,
    coste, costes, costo total, coste del proyecto, importe, importe total, valor, valor total, cuantía,
    cuantía total, inversión, inversión total, dotación, para todo el proyecto, para el conjunto, en conjunto,
    para todos los socios, estimado, estimada, aproximadamente, unos, alrededor de, presupuestado,
    plan financiero, gasto total, gasto previsto, recursos`,
  perPartner: `
    por socio, cada socio, a cada socio, por entidad, por entidad socia, por cada socio, por partner,
    cada partner, por GAL, cada GAL, cada grupo, por grupo, cada uno, cada una, por cabeza, por territorio,
    por municipio, por participante, aportación por socio, contribución por socio, por organización,
    cada entidad`,
  otherMoney: `
    de los cuales, de los que, nuestra parte, nuestra aportación, aportación propia, fondos propios,
    recursos propios, autofinanciación, cofinanciación, cofinanciamiento, cuota, cuota de inscripción,
    inscripción, entrada, entradas, tarifa, tasa, salario, sueldo, bruto, brutos, al mes, mensuales, al año,
    anuales, por hora, al día, por noche, por persona, premio, premios, precio, alquiler, facturación,
    facturamos, factura, deudas, ya invertidos, invertimos, invertido, gastamos, ya gastado, costó,
    hemos gastado, subvención de, subvenciones de, ayuda de, ayudas de, ayuda máxima, hasta un máximo,
    recibimos, recibió, donación, preparación, fase preparatoria, el kilo, por kilo, por hectárea, multa,
    préstamo, hipoteca, ayuda preparatoria`,
}
