import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turis*, agroturis*, enoturis*, ecoturis*, cicloturis*, senderis*, senders, sender, rutes, ruta, itinerar*,
    excursion*, visitants, viatgers, allotjament*, hostaler*, càmping*, refugis, pelegrin*, caminants,
    cases rurals, guies turístics, via verda, vies verdes, destinació turística, pescaturisme, a peu, caminar,
    ciclistes, en bicicleta, turistes, hostes, cap de setmana, temporada baixa, alberg*, passejades, mirador*`,
  heritage: `
    patrimoni*, cultura, cultural*, tradicion*, tradició, museu*, ecomuseu*, artesan*, folklore, monument*,
    castell, castells, història, històric*, arqueol*, pedra seca, murs de pedra, música, músic*, cançons,
    coral, dansa, danses, ball, teatre, festival*, llegendes, esglési*, romànic, oficis antics,
    oficis tradicionals, teixit, ceràmica, cistelleria, memòria, art, artist*, arxiu*, llengües minoritàries,
    gegants, restauració del patrimoni, barraques, fotografies antigues, testimonis, miners, mina, mines,
    forns de pa, forn comunal, ermita, ermites, orgue, orgues, acordió, gralla, gralles, cobla, titelles,
    tallistes, ferrer*, teixidores, brodat*, puntes, puntaires, ruïnes, tàpia, pedra, aplec*, romeria, dolmen,
    dòlmens, sardana, sardanes, festa major, havaneres, molí, molins, barraca`,
  'local-food': `
    producte local, productes locals, productes de proximitat, proximitat, cadenes curtes, circuits curts,
    alimentació, aliment*, gastronom*, cuina, cuiner*, recept*, vi, vins, celler*, formatge*, mel,
    oli d'oliva, oli, pa, forns, farina, cervesa, embotit*, mercat de pagès, mercats de pagès, mercats locals,
    menjador*, menjadors escolars, restaura*, tast*, DOP, IGP, slow food, venda directa, obrador*, trufa,
    bolets, castanyes, avellanes, sidra, cuinar, menjar, plats, suc, sucs, most, carn, xai, escorxador*, ous,
    infusions, sal, conserves, espècies, cigrons, llenties, llegum*, llet, melmelad*, etiquetatge, forner*`,
  agriculture: `
    agrícol*, agricult*, pagès, pagesos, pagesia, ramader*, ramaderia, pastor*, pastura*, transhumàn*,
    ovelles, cabres, vaques, llana, apicult*, abelles, ruscs, vinya, vinyes, olivera, oliveres, olivar*, hort,
    horts, llavors, varietats locals, fruiter*, ametller*, cereal*, regadiu*, sòl, sòls, agroecol*,
    ecològica agricultura, producció ecològica, relleu agrari, terres abandonades, bancals,
    plantes aromàtiques, safrà, banc de terres, ramat, ramats, pomes, pomera, peres, pereres, noguera,
    nous de, avellaner*, ametlles, figuera, figues, blat, ordi, patata, patates, dall, fenc, cavalls,
    gallines, porcs, ases, verema, hortes, ceps, arròs, arrossars, cireres, cirerers, presseguer*,
    gossos d'atura`,
  forestry: `
    bosc, boscos, forestal*, fusta, silvicultur*, biomassa forestal, incendi*, suro, surer*, castanyer*,
    serrador*, arbres, gestió forestal, roures, roure, fajos, fageda, avets, alzina, alzines, fuster*, llenya,
    pinedes, pins, troncs, boscana`,
  fisheries: `
    pesca, pescador*, pesquer*, aqüicultur*, mar, marítim*, marin*, costa, costaner*, port, ports pesquers,
    confraria*, peix, llotja, musclo*, ostres, algues, barques, economia blava, gamba, arts de pesca,
    xarxes fantasma, anguil*, crancs, truita de riu, carpes, sardina, sardines, seitó, tonyina, peixater*,
    mariner*, salines`,
  environment: `
    medi ambient, ambiental*, biodiversitat, natura, natural*, paisatge*, aigua, rius, riu, llacs, estany*,
    aiguamoll*, zones humides, fauna, flora, ocells, espècies, hàbitat*, llop, ós, pol·linitz*, papallon*,
    insectes, Natura 2000, ecosistem*, inundacion*, sequera, cel fosc, cels estrellats, contaminació lumínica,
    parc natural, custòdia del territori, ratpenat*, espècies invasores, conca fluvial, flors silvestres,
    granotes, truites, llúdrig*, castor*, aigua potable, fonts, pous, erosió, dunes, arbres, voltor*, àliga,
    àligues, incendis, basses, sèquies, tortug*, prats`,
  'climate-energy': `
    clima, climàtic*, canvi climàtic, energia, energètic*, renovable*, solar*, fotovoltaic*, eòlic*, biomassa,
    biogàs, comunitats energètiques, comunitat energètica, eficiència energètica, emissions, carboni,
    calefacció, hidroelèctric*, plaques, teulades, electricitat, llum, bateries, calderes, estella, vent,
    hidrogen, factura de la llum, calor, onades de calor`,
  circular: `
    economia circular, circular, residus, reciclatge, recicl*, compost*, reutilitz*, reparació, reparar,
    segona mà, malbaratament, plàstic*, bioeconomia, subproducte*, deixalleria, residu zero, retalls,
    sobrants, roba usada, tèxtil*, brisa, pinyolada, biblioteca de les coses, mobles vells, pots, segona vida,
    aprofitament`,
  'smart-villages': `
    pobles intel·ligents, poble intel·ligent, smart village*, pobles smart, viles intel·ligents`,
  digital: `
    digital*, digitalitz*, internet, banda ampla, fibra òptica, coworking, cotreball, teletreball,
    nòmades digitals, aplicació mòbil, app, programari, dron*, intel·ligència artificial, realitat virtual,
    realitat augmentada, impressió 3D, fab lab, robot*, sensor*, podcast*, xarxes socials, comerç electrònic,
    dades obertes, web comú, botiga en línia, ordinadors, tauletes, mapa digital`,
  mobility: `
    mobilitat, transport*, autobús, autobusos, transport a demanda, cotxe compartit, cotxes compartits,
    carsharing, taxi*, tren, trens, ferrocarril*, bicicleta*, bicicletes, carril bici, cotxe elèctric,
    vehicle elèctric, recàrrega elèctrica, camí escolar, cotxe, cotxes, minibús, conductors, parades,
    furgonetes, en tren, permís de conduir`,
  youth: `
    jove, joves, joventut, juvenil*, infant, infants, infància, nens, nenes, adolescent*, estudiant*, alumn*,
    consell de joves, casal de joves, llar d'infants, esplai*, escola, escoles, instituts, classes, nois,
    noies, canalla, famílies joves, escoltes`,
  ageing: `
    gent gran, persones grans, envelliment, avis, àvies, tercera edat, dependència, atenció domiciliària,
    residència de gent gran, demènc*, alzheimer, intergeneracional*, soledat, cuidador*, jubilat*,
    més grans de 65, més de 70, àvia, avi, vellesa, jubilació, envellir, els grans`,
  inclusion: `
    inclusió, inclusiu*, inclusiv*, discapacitat*, diversitat funcional, accessibilitat, pobresa,
    exclusió social, vulnerable*, minories, inserció laboral, inserció sociolaboral, salut mental comunitària,
    agricultura social, autisme, cadira de rodes, cohesió social, aturats de llarga durada, aturats,
    sense feina, famílies amb dificultats, abandonament escolar, banc d'aliments, pobresa energètica,
    persones amb discapacitat, llengua de signes, presó, persones soles, solitud, sense llar`,
  migration: `
    migra*, immigra*, emigra*, refugiat*, nouvingut*, nous pobladors, nous habitants, despoblament,
    despoblació, repoblament, repoblació, retorn de, retornats, temporers, acollida de, diàspora, asil,
    joves que marxen, ucraïnes*, classes de català, pobles que es buiden, tornar al poble, noves famílies,
    recent arribats, èxode`,
  equality: `
    dones, dona, igualtat de gènere, gènere, feminis*, emprenedores, pageses, violència masclista,
    violència de gènere, discrimina*, LGBT*, conciliació, esposes, mares, artesanes, alcaldesses, ramaderes,
    bordadores`,
  business: `
    empresa, empresarial*, emprenedor*, emprenedoria, comerç, comerços, ocupació, llocs de treball,
    mercat laboral, startup*, pimes, màrqueting, marca territorial, exporta*, viver d'empreses,
    relleu empresarial, cadena de valor, comercialitza*, cooperativis*, economia local, autoocupació, atur,
    vendre, venda, vendes, clients, ingressos, sortida comercial, traspàs, botigues, tallers artesans,
    noves empreses, negoci, negocis, elaboradors, petits elaboradors`,
  training: `
    formació, formatiu*, formativ*, curs, cursos, tallers formatius, pràctiques, aprenentatge*, aprenent*,
    competències, educació, educatiu*, mestres, professorat, formació professional, educació d'adults,
    visites d'estudi, intercanvi d'alumnes, mentoria*, escola de pastors, educació ambiental, capacitació,
    ensenyar, aprendre, ofici, mestres d'ofici, transmetre, formadors, formador, hem format,
    alumnes en pràctiques, escoles de, formats, obradors escola`,
  health: `
    salut, sanitari*, sanitat, metge*, metgessa, infermer*, hospital*, benestar, salut mental, psicològ*,
    teràpi*, terapèut*, prevenció, telemedicina, nutrici*, farmàci*, banys de bosc, balneari*, addicci*, cor,
    dentista, ambulànci*, llevador*, estrès, malalts, pacients, horts terapèutics, cuidar, cures`,
  sport: `
    esport*, futbol, curses, cursa, trail, muntanyisme, escalada, BTT, ciclisme, caiac, piragua, esquí,
    natació, piscina, hípica, lleure, activitats a l'aire lliure, vela, patinatge, corredors, gimnàstica,
    judo, bitlles, clubs esportius, curses de muntanya`,
  services: `
    serveis bàsics, serveis públics, serveis de proximitat, serveis a les persones, botiga de poble,
    botigues de poble, última botiga, habitatge*, cases buides, habitatges buits, rehabilitació, biblioteca*,
    bibliobús, centre cívic, locals buits, nucli antic, casal del poble, masoveria*, cohabitatge,
    plaça del poble, bar del poble, escoles tancades, escola tancada, cases tancades, furgoneta,
    servei itinerant, caixer, metge al poble, lloguer, pisos buits`,
  governance: `
    governança, participació ciutadana, participatiu*, participació, pressupostos participatius, democràcia,
    voluntari*, voluntariat, estratègia, estratègies, avaluació, autoavaluació, de baix a dalt,
    ciutadania activa, metodologia LEADER, dinamització comunitària, desenvolupament comunitari, béns comuns,
    teixit associatiu, assemblees, decidir junts, taules rodones, veïns decideixen, consell de poble,
    consell d'infants`,
}
