import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turis*, agroturis*, enoturis*, ecoturis*, cicloturis*, senderis*, senderos, sendero, caminantes,
    itinerario, itinerarios, rutas, ruta cultural, excursion*, alojamiento rural, alojamientos rurales,
    casas rurales, hostelería, visitantes, viajeros, peregrin*, camino de santiago, camping, autocaravanas,
    destino turístico, guías turísticos, guías locales, turismo lento, vacaciones rurales, ruta del vino,
    rutas del vino, vías verdes, astroturismo, ornitoturismo, turismo marinero, turismo ornitológico,
    estacionalidad`,
  heritage: `
    patrimonio, patrimonial*, cultura, cultural*, tradición, tradiciones, tradicional*, museo, museos,
    ecomuse*, artesan*, folclore, folklore, monument*, castillo, castillos, historia, histórico, histórica,
    históricos, históricas, arqueolog*, piedra seca, música, musical*, canciones, canto, coro, danza, danzas,
    baile, bailes, teatro, festival, leyendas, cuentos, iglesias, ermita, ermitas, monasterio*,
    molinos de agua, memoria, tejido, telar, cerámica, alfarer*, oficios, oficios tradicionales,
    lenguas minoritarias, dialecto, carnaval, máscaras, artistas, arte, artes, residencias artísticas,
    restauración del patrimonio, cestería, cine, arquitectura tradicional, arquitectura rural, tapial,
    minería, etnograf*, arte rupestre, románico, hermanamiento*`,
  'local-food': `
    productos locales, producto local, productos de la tierra, productos típicos, canales cortos, canal corto,
    cadena corta, circuito corto, circuitos cortos, kilómetro cero, km 0, alimentos, alimentari*,
    alimentación, gastronom*, cocina, cociner*, recetas, recetario, vino, vinos, bodega, bodegas, queso,
    quesos, quesería*, leche, miel, aceite de oliva, almazara*, pan, panader*, harina, legumbres, cerveza,
    cervezas, sidra, embutido*, jamón, castaña, castañas, mermelada*, trufa, trufas, setas, mercado campesino,
    mercados campesinos, mercado de productores, comedores escolares, comedor escolar, restaurantes,
    restauración, degustacion*, denominación de origen, indicación geográfica, slow food, venta directa,
    grupos de consumo, dieta mediterránea, turrón, pimentón, conservas`,
  agriculture: `
    agricult*, agrari*, agrícola, agrícolas, ganader*, ganado, pastor*, pastos, trashuman*, cañadas, apicult*,
    apicola, apícola, abejas, colmenas, viñedo*, viña, viñas, viticult*, olivar*, olivos, olivicult*,
    hortalizas, huerta, huertas, huerto, huertos, semillas, campesin*, ovejas, cabras, ovino, bovino, vacas,
    asnos, burros, lana, agroecolog*, agroforest*, dehesa, dehesas, suelo agrario, frutales, fruticult*,
    cereal, cereales, regadío, riego, aromáticas, plantas aromáticas, plantas medicinales, lavanda, azafrán,
    cáñamo, ecológico, producción ecológica, razas autóctonas, jóvenes agricultores, tierras abandonadas,
    banco de tierras, bancales, relevo agrario, almendro, almendros, cítricos, pistacho`,
  forestry: `
    forestal*, bosque, bosques, madera, maderer*, monte, montes, silvicult*, selvicult*, castañares,
    reforestacion*, repoblación forestal, corcho, alcornocal*, biomasa forestal, resina, resiner*, resinación,
    leña, incendios forestales, incendio forestal, pinares, pinar, hayedo*, robledal*, aserrader*, carboneo,
    árboles`,
  fisheries: `
    pesca, pesquer*, pescador*, acuicult*, marisque*, marisco, mariscos, marino, marina, marítim*, mar, costa,
    costas, costero, costera, costeros, puerto, puertos, puertos pesqueros, lonja, lonjas, moluscos, mejillón,
    mejillones, almejas, ostras, pescado, peces, atún, almadraba, almadrabas, algas, barcos, embarcaciones,
    cofradía de pescadores, cofradías de pescadores, economía azul, redes de pesca, percebe*, esteros, salinas`,
  environment: `
    medio ambiente, medioambient*, ambiental*, biodivers*, naturaleza, natural, naturales, paisaj*, agua,
    aguas, río, ríos, lago, lagos, humedal*, turbera*, fauna, flora, aves, especies, hábitat, hábitats, lobo,
    lobos, oso, osos, lince, polinizador*, mariposas, insectos, red natura, natura 2000, ecolog*, inundacion*,
    sequía, sequías, cielo oscuro, cielos oscuros, contaminación lumínica, parque natural, áreas protegidas,
    espacios protegidos, ecosistem*, especies invasoras, especies exóticas, cuenca hidrográfica, manantiales,
    fuentes, murciélagos, setos, praderas, geoparque*, custodia del territorio, restauración ecológica,
    renaturaliza*, desertificación, erosión, buitres`,
  'climate-energy': `
    clima, climátic*, cambio climático, energía, energías, energétic*, renovable*, solar, fotovoltaic*,
    eólic*, biomasa, biogás, calor renovable, eficiencia energética, aislamiento térmico, carbono, emisiones,
    efecto invernadero, comunidad energética, comunidades energéticas, autoconsumo, hidroeléctric*,
    transición energética, transición justa, adaptación climática, descarboniza*, olas de calor, geotermi*,
    pobreza energética`,
  circular: `
    circular, economía circular, residuos, reutiliza*, recicl*, recogida selectiva, compost*, reparación,
    reparar, repair café, bioeconom*, subproducto*, desperdicio alimentario, plástico*, upcycling,
    residuo cero, zero waste, segunda mano, basura, basuras, vertedero*, purines, punto limpio`,
  'smart-villages': `
    pueblos inteligentes, pueblo inteligente, aldeas inteligentes, aldea inteligente, smart village*,
    territorio inteligente, territorios inteligentes, municipios inteligentes`,
  digital: `
    digital*, internet, banda ancha, fibra óptica, coworking, teletrabajo, nómadas digitales,
    plataforma online, plataforma en línea, app, aplicación móvil, aplicaciones móviles, software,
    informátic*, drones, dron, inteligencia artificial, realidad virtual, realidad aumentada, impresión 3D,
    fab lab, fablab, robot*, sensores, comercio electrónico, podcast, datos abiertos, redes sociales,
    telemedicina, brecha digital, blockchain, big data`,
  mobility: `
    movilidad, transporte, transportes, autobús, autobuses, lanzadera, coche compartido, coches compartidos,
    carsharing, carpooling, taxi, taxis, transporte a demanda, transporte a la demanda, ferrocarril,
    ferroviari*, tren, trenes, estación de tren, carril bici, carriles bici, bicicleta*, bici, bicis,
    coche eléctrico, coches eléctricos, vehículo eléctrico, punto de recarga, puntos de recarga,
    desplazamiento*, vías verdes, transporte escolar`,
  youth: `
    joven, jóvenes, juventud, juvenil*, adolescent*, niños, niñas, infancia, infantil*, estudiantes, alumnos,
    alumnado, escolares, menores, consejo de la juventud, casa de la juventud, centro juvenil, ninis,
    ludoteca, guardería*`,
  ageing: `
    mayores, personas mayores, envejecimient*, tercera edad, ancian*, economía plateada, silver,
    residencia de mayores, residencias de mayores, cuidadoras, cuidadores, atención domiciliaria,
    ayuda a domicilio, demencia*, alzheimer, abuelos, abuelas, jubilados, intergeneracional*, longevidad,
    dependencia, soledad, soledad no deseada`,
  inclusion: `
    inclusión, inclusiv*, discapacidad*, discapacitad*, pobreza, exclusión, exclusión social, vulnerabl*,
    vulnerabilidad, accesibilidad, accesible, accesibles, barreras arquitectónicas, silla de ruedas, gitan*,
    minorías, agricultura social, autis*, personas ciegas, personas sordas, reclus*, inserción laboral,
    inserción social, cohesión social, reinserción, sin hogar, adicciones, economía social,
    diversidad funcional`,
  migration: `
    migra*, inmigra*, emigra*, refugiad*, solicitantes de asilo, extranjeros, nuevos pobladores,
    nuevos vecinos, nuevos habitantes, neorrural*, despoblación, despoblamiento, despoblad*, repoblación,
    repoblar, retorno, retornad*, España vaciada, reto demográfico, acogida, temporeros, diáspora,
    mediadores interculturales, clases de español`,
  equality: `
    mujer, mujeres, femenin*, feminis*, igualdad, género, perspectiva de género, emprendedoras, empresarias,
    ganaderas, violencia de género, violencia machista, discriminación, conciliación, LGTB*, LGBT*,
    corresponsabilidad, titularidad compartida`,
  business: `
    empresa, empresas, empresarial*, emprend*, emprendimiento, startup*, pyme, pymes, microempres*, comercio,
    comercios, comercio rural, tienda, tiendas, empleo, empleabilidad, autoempleo, puestos de trabajo,
    mercado laboral, comercialización, marketing, marca territorial, marca de calidad, exportacion*,
    vivero de empresas, incubador*, relevo generacional, economía local, competitividad, cooperativismo,
    desemple*, negocio, negocios, inversores, artesanos`,
  training: `
    formación, formativ*, cursos, curso, prácticas en empresas, aprendices, aprendizaje, competencias,
    educativ*, educación, profesorado, docentes, didáctic*, enseñanza, intercambio escolar,
    intercambios escolares, visitas de estudio, viaje de estudio, viajes de estudio, mentoring, mentoría,
    tutor*, capacitación, formación profesional, escuela taller, cualificación, masterclass,
    educación de adultos, escuela de pastores, aulas`,
  health: `
    salud, saludable*, sanidad, sanitari*, médic*, enfermer*, hospital*, bienestar, telemedicina, farmacia*,
    psicolog*, terapia*, terapéutic*, prevención, cuidados, atención domiciliaria, balneario*, termal*,
    nutrición, centro de salud, centros de salud, consultorio*, primeros auxilios, salud mental,
    baños de bosque`,
  sport: `
    deporte*, deportiv*, fútbol, torneo, escalada, bicicleta de montaña, BTT, trail, piragüis*, kayak,
    rafting, esquí, equitación, caballo, caballos, ciclismo, natación, gimnasio, actividades al aire libre,
    outdoor, ocio, parapente, surf, vela, montañismo, orientación deportiva, carreras`,
  services: `
    servicios básicos, servicios públicos, servicios de proximidad, servicios esenciales,
    servicios a la población, tienda del pueblo, última tienda, bar del pueblo, oficina de correos, cajero,
    cajeros, viviendas vacías, vivienda, viviendas, casas vacías, casas abandonadas,
    alojamientos colaborativos, cohousing, centro social, centros sociales, casco antiguo, casco histórico,
    rehabilitación, rehabilitar, regeneración urbana, biblioteca*, bibliobús, guardería*, teleclub*, plaza,
    plazas públicas, local social, centro cívico, centro multiusos`,
  governance: `
    gobernanza, participación ciudadana, participación vecinal, participativ*, ciudadanía activa, democracia,
    democrátic*, estrategia, estrategias, estrategia de desarrollo local, de abajo arriba, enfoque ascendente,
    voluntari*, presupuestos participativos, bienes comunes, comunales, cocreación, cargos electos,
    evaluación, autoevaluación, dinamización, animación territorial, capacity building, metodología leader,
    método leader, tercer sector, asamblea ciudadana, costes simplificados`,
}
