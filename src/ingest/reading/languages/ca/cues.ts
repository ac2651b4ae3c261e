import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    abans del, abans de, fins al, fins a, fins el, com a màxim, com a molt tard, a tot tardar, no més tard,
    no més tard del, es tanca, tanca, acaba, finalitza, expira, venç, vàlid fins, màxim`,
  deadline: `
    termini, terminis, data límit, dates límit, data final, darrer dia, últim dia, data màxima, tancament,
    venciment`,
  reply: `
    resposta, respostes, respondre, responeu, contesteu, contestar, escriviu-nos, escriure'ns, escriviu,
    feu-nos saber, fer-nos saber, digueu-nos, digueu, aviseu, avisar, contacteu, contactar,
    contacte amb nosaltres, poseu-vos en contacte, posar-se en contacte, manifestació d'interès,
    manifestacions d'interès, mostrar interès, expressar interès, interessats, interessades,
    persones interessades, entitats interessades, confirmeu, confirmar, confirmació, carta d'intencions,
    carta de compromís, esperem, espero, rebre notícies, truqueu, trucar, trucada, trobar socis,
    cerca de socis, sumar-vos, sumar-s'hi, feu-m'ho saber, ens agradaria saber`,
  application: `
    sol·licitud, sol·licituds, sol·licitar, convocatòria, convocatòries, presentació, presentar, presentem,
    presentarem, presentació de la sol·licitud, candidatura, candidatures, proposta, propostes, expedient,
    ajut, ajuts, subvenció, agència, agència nacional, departament, DARP, DACC, ministeri, tramitar,
    tramitació, lliurar, lliurament, formulari, la convocatòria tanca, nota conceptual, projecte definitiu,
    registre, autoritat de gestió`,
  event: `
    reunió, reunir-nos, ens reunim, ens trobarem, trobada, jornada, jornades, conferència, seminari, taller,
    webinar, fira, mercat, festa, festes, festival, exposició, assemblea, junta, junta directiva, consell,
    visita, viatge, viatge d'estudis, sortida, fòrum, sessió informativa, reunió en línia, inscripció,
    inscripcions, inscriure's, vacances, festiu, tancat, tancada, oficina tancada, fora de l'oficina,
    portes obertes, inauguració, es publica, publicat, publicació, ple, ple municipal, decideix, comitè, Zoom,
    curs d'estiu, concurs, concert, celebrem, aniversari, aplec`,
  past: `
    fundada, fundat, fundat el, creada el, creat el, des de, des del, va ser, vam, va, eren, era, va acabar,
    acabat, finalitzat, aprovat el, l'any passat, de l'any passat, passat, anterior, antic, abans, realitzat,
    vam fer, construït, inaugurat, nascut, nascuda, vam rebre, va guanyar, vam visitar, vam enviar, habitants,
    població, llei, decret, tancat el, registrat, membre des de, fa anys, el vostre correu del`,
  period: `
    durada, durarà, dura, període, període d'execució, calendari, execució, executar, s'executarà,
    es durà a terme, realització, desenvolupament, inici, començament, començarà, comença, començar, arrencar,
    arrencarà, finalitzarà, projecte, mesos, anys, previst, prevista, està previst, durant, horitzó`,
  superseded: `
    abans, anteriorment, en lloc de, en comptes de, no, ja no, inicialment, originalment, antiga, antic,
    per error, era, prorrogat del, deia`,
}

export const triage: TriageCues = {
  seek: `
    cerca de socis, cerca de soci, cerca de partners, recerca de socis, cerca de col·laboradors, busquem ~
    soci*, busquem ~ sòcies, busquem ~ partner*, busca ~ soci*, busca ~ partner*, busco ~ soci*, cerquem ~
    soci*, cerca ~ soci*, cerquem ~ partner*, busquem ~ grup*, cerquem ~ grup*, busca ~ grup*, busquem ~ GAL*,
    cerquem ~ GAL*, busquem ~ municipi*, cerquem ~ municipi*, busquem ~ entitat*, cerquem ~ entitat*, busquem
    ~ associaci*, busquem ~ escol*, cerquem ~ escol*, busquem ~ territori*, cerquem ~ territori*, busquem ~
    organitzaci*, busquem ~ cooperativ*, busquem ~ ajuntament*, busquem ~ compan*, busquem aliats, es busquen
    ~ soci*, es cerquen ~ soci*, es busquen socis, es necessiten socis, ens falten ~ soci*, ens falta ~ soci*,
    falten ~ soci*, necessitem ~ soci*, volem trobar ~ soci*, ens agradaria trobar ~ soci*, trobar ~ soci*,
    voldríem trobar, socis per a ~ projecte*, socis per ~ projecte*, soci per a ~ projecte*, cooperació
    internacional LEADER, invitem ~ a cooperar, convidem ~ a cooperar, convidem ~ a participar ~ projecte, us
    convidem a sumar-vos, sumeu-vos al projecte, sumar-se al projecte, unir-se al nostre projecte, qui s'hi
    apunta, qui s'apunta, qui s'hi vol sumar, completar el consorci, completar la partida de socis, volem
    cooperar, ens agradaria cooperar, voldríem cooperar, proposta de cooperació, oferta de cooperació,
    sol·licitud de cooperació`,
  seekWeak: `
    busquem, busca, busco, cerquem, cerca, socis, partners, projecte de cooperació, idea de cooperació, idea
    de projecte, cooperar, cooperació, intercanvi d'experiències, intercanviar experiències, difondre,
    difongueu, feu-ne difusió, fer-ne difusió, difusió, reenvieu, compartir, compartiu, la vostra xarxa, els
    vostres socis, publicar, publiqueu, al vostre web, consorci, cap de fila, soci principal, territoris
    semblants, problemàtiques similars, benvinguts, benvinguda, seria ideal, possibles socis, socis
    potencials, interessats a cooperar, projecte de cooperació transnacional, projecte de cooperació
    interterritorial, cooperació transnacional, cooperació interterritorial, projecte transnacional`,
  capability: `
    oferim, ens oferim, ens oferim com, s'ofereix, com a soci, com a socis, com a sòcia, com a soci associat,
    com a entitat associada, estem disposats, disposats a participar, podem oferir, podem acollir,
    podem aportar, podem allotjar, aportem, què aportem, què oferim, la nostra experiència,
    el nostre coneixement, els nostres coneixements, sense projecte propi, no tenim projecte propi,
    no presentem cap projecte, no fem projecte propi, no escrivim cap projecte, al vostre projecte,
    en el vostre projecte, en els vostres projectes, al vostre consorci, en projectes d'altres,
    projectes d'altri, convideu-nos, compteu amb nosaltres, si necessiteu un soci, qui necessiti un soci,
    ens afegiríem, ens sumem amb gust, ens hi sumaríem, territori pilot, banc de proves, laboratori viu`,
  amendment: `
    correcció, correccions, rectificació, rectificar, esmena, corregir, corregiu, si us plau canvieu,
    podeu canviar, canvi a la nostra, canvi en la nostra, canvis, modificació, modificacions, modificar,
    actualització, actualitzar, actualitzeu, addenda, afegir a la nostra, ampliació, termini ampliat,
    s'ha ampliat, ampliem el termini, ampliació del termini, pròrroga, prorrogat, s'ha prorrogat, s'ajorna,
    nou termini, nova data, nova persona de contacte, la resta es manté, la resta queda igual,
    la resta no canvia, tot el restant, tot igual, es manté igual, la nostra oferta publicada,
    la nostra cerca de socis, el nostre anunci, el nostre anunci publicat, la que us vam enviar,
    que vam enviar, que us vam enviar, error, errada, hi ha un error, errata, ha de dir, hauria de dir,
    on diu, en lloc de`,
  withdrawal: `
    retireu, retirar, retirem, us demanem que retireu, elimineu, eliminar, esborreu, esborrar, traieu,
    treure del web, despubliqueu, anul·lem, anul·lar, cancel·lem, cancel·lat, cancel·lar, soci trobat,
    socis trobats, hem trobat soci*, hem trobat ~ soci*, ja hem trobat, ja tenim tots els socis,
    ja no busquem, ja no cerquem, no busquem més, ja no necessitem, ja no és vigent, ja no és vàlida,
    no tirarà endavant, no tira endavant, no es farà, renunciem, hem decidit no, no presentarem,
    consorci complet, consorci està complet, partida completa, places cobertes, cerca finalitzada,
    cerca tancada, deixem de buscar, no publiqueu, arxiveu`,
  interest: `
    hem llegit la vostra, hem llegit l'anunci, hem vist la vostra, hem vist l'anunci, hem vist l'oferta,
    he vist la vostra, he vist l'oferta, he llegit, hem vist al vostre web, la vostra cerca de socis,
    l'oferta publicada, la vostra oferta, publicada al vostre web, publicat al vostre web, ens interessa,
    ens interessa molt, ens interessaria, estem interessats, estem interessades, estem molt interessats,
    estic interessat, estic interessada, interessats en el projecte, voldríem participar,
    ens agradaria participar, ens agradaria sumar-nos, posar-nos en contacte amb, posar en contacte,
    fer arribar el nostre, les dades de contacte, encara és vigent, encara està oberta, encara busquen,
    oferta núm, referència núm, en resposta a l'oferta, en resposta a l'anunci, en relació amb l'oferta,
    en relació amb l'anunci, pel que fa a l'oferta`,
  question: `
    ens podríeu dir, em podríeu dir, podríeu dir-me, podríeu dir-nos, ens podeu dir, em podeu dir,
    és possible, és cert, és correcte, com podem, com puc, com es pot, com ho fem, quins documents,
    quina documentació, on puc, on podem, a qui, amb qui, tinc una pregunta, tenim una pregunta,
    tinc un dubte, tenim un dubte, tenim dubtes, pregunta, preguntes, dubte, dubtes, consulta, voldria saber,
    voldríem saber, m'agradaria saber, ens agradaria saber, hi ha cap, hi ha algun, podem participar,
    som elegibles, hem de, cal que, quin és el, quant, quines condicions, adreça correcta`,
  newsletter: `
    butlletí, butlletí electrònic, butlletí informatiu, newsletter, en aquest número, en aquesta edició,
    sumari, donar-se de baixa, doneu-vos de baixa, cancel·lar la subscripció, veure al navegador,
    veure en el navegador, versió web, llegir més, llegiu-ne més, més informació aquí, breus, editorial,
    agenda d'activitats, rebeu aquest correu, rebeu aquest missatge, notícies de la xarxa`,
  event: `
    us convidem a la jornada, us convidem a assistir, us convidem al, us convidem a, esteu convidats,
    invitació, reserveu la data, reserva la data, save the date, inscripcions, inscripció gratuïta,
    inscriviu-vos, formulari d'inscripció, programa de la jornada, entrada lliure, assistència gratuïta,
    gratuïta, ponents, ponència, taula rodona, benvinguda institucional, pausa cafè, places limitades,
    aforament limitat, seminari web, webinar, portes obertes, lloc de celebració`,
  fundersCall: `
    s'obre la convocatòria, oberta la convocatòria, convocatòria oberta, obertura de la convocatòria,
    es poden sol·licitar, es poden presentar sol·licituds, poden sol·licitar, beneficiaris, beneficiàries,
    despeses subvencionables, despeses elegibles, import màxim, quantia màxima, ajuts de fins a,
    subvencions de fins a, intensitat de l'ajut, dotació pressupostària, bases reguladores,
    criteris de selecció, criteris de valoració, línia d'ajuts, guia del sol·licitant`,
  autoReply: `
    resposta automàtica, missatge automàtic, generat automàticament, estic de vacances, sóc de vacances,
    soc fora, soc de vacances, fora de l'oficina, estic de baixa, permís de maternitat, tornaré a, tornaré el,
    em reincorporo, en cas d'urgència, per a urgències, els missatges no es reenvien, no es reenviarà,
    confirmació de lectura, justificant de recepció, acusament de recepció, s'ha llegit,
    hem rebut el vostre missatge, hem rebut la vostra consulta, número d'expedient, número de tiquet,
    no respongueu a aquest`,
  bounce: `
    no s'ha pogut lliurar, no lliurat, error de lliurament, ha fallat el lliurament, destinatari desconegut,
    adreça no trobada, bústia plena, bústia és plena, retornat al remitent`,
  spam: `
    posicionament web, posicionament a Google, SEO, primera pàgina de Google, enllaços, backlink*,
    article convidat, préstec*, crèdit*, interès anual, herència, client difunt, transferència bancària,
    dades bancàries, còpia del passaport, loteria, guanyador, heu guanyat, bitcoin, cripto*, inversor*,
    oportunitat d'inversió, rendibilitat, finançament garantit, redactem la vostra sol·licitud, a èxit,
    base de dades d'empreses, adreces de correu, més visites, més clients, disseny web, consulta gratuïta,
    anàlisi gratuïta, oferta especial, descompte, només avui, feu clic aquí, a l'engròs`,
  job: `
    oferta de feina, oferta de treball, plaça de, vacant, contracte, jornada completa, mitja jornada, sou,
    salari, retribució, currículum, CV, carta de motivació, requisits del lloc, funcions del lloc,
    incorporació, entrevista de feina, carnet de conduir, pràctiques, busquem tècnic, busquem tècnica`,
  participants: `
    busquem participants, es busquen participants, cerquem participants, busquem joves, busquem voluntaris,
    places lliures, queden places, últimes places, quota de participació, despeses de viatge,
    allotjament i manutenció, allotjament i menjar, intercanvi juvenil, camp de treball, d'edats entre,
    fitxa d'inscripció`,
  minutes: `
    acta, acta de la reunió, assistents, assistència, excusen, excusats, ordre del dia, acords, s'acorda,
    precs i preguntes, s'aixeca la sessió, votació, per unanimitat, propera reunió`,
  press: `
    nota de premsa, comunicat de premsa, roda de premsa, per a difusió immediata, mitjans de comunicació,
    contacte de premsa, periodist*, acte de cloenda, conferència final, es va inaugurar, imatges per a premsa`,
  thanks: `
    gràcies per la vostra ajuda, gràcies per l'ajuda, moltes gràcies per, us agraïm, us volem agrair,
    volíem agrair, us vull agrair, mil gràcies, gràcies a vosaltres, gràcies al vostre suport, bones festes,
    bon nadal, bon any nou, feliç any, no cal que respongueu, no cal resposta, felicitats, enhorabona`,
}

export const partners: PartnerCues = {
  partner: `
    soci, socis, sòcia, sòcies, partner, partners, partenariat*, consorci, col·laborador*, entitats sòcies`,
  wanted: `
    busquem, busca, busco, cerquem, cerca, es busquen, necessitem, falten, falta, volem, voldríem,
    ens agradaria, trobar, preferentment, preferiblement, idealment, ideal, sobretot, especialment,
    principalment, per exemple, pensem en, benvinguts, convidem, cooperar amb, cooperació amb, contactar amb,
    contacte amb, interessen, interessats, països objectiu, obert a, oberts a, de preferència, millor si,
    procedents`,
  found: `
    ja tenim, ja hi ha, ja compten, comptem amb, ja s'hi han sumat, s'ha sumat, s'hi ha sumat, confirmat,
    confirmats, ha confirmat, el nostre soci, els nostres socis, socis actuals, hem signat, ha signat,
    ja participa, ja participen, juntament amb, s'ha retirat, ha abandonat, d'acord amb el soci`,
  example: `
    vam cooperar, hem cooperat, vam visitar, visita a, viatge a, com a, com ara, exemple, exemples, inspirat,
    inspirats, vam aprendre, experiència de, projecte anterior, l'any passat, agermanament, agermanat,
    agermanats, turistes, visitants, refugiats, famílies, treballadors, temporers, nascut, originari,
    importat, exportat, venem a, frontera, limita, a diferència de, emigrats, fira a, congrés a`,
  anyCountry: `
    de qualsevol país, qualsevol país, qualsevol país de la UE, qualsevol estat membre, d'arreu d'Europa,
    arreu d'Europa, de tot Europa, de tots els països, d'altres països, d'altres països europeus,
    altres països de la UE, països de la UE, països europeus, estats membres, tant és el país,
    el país no importa, de la Unió Europea`,
  negation: 'no, ja no, excepte, tret de, llevat de, sense, ni, mai, cap',
}

export const money: MoneyCues = {
  thousand: 'mil, milers, m€, k',
  million: 'milió, milions, M€',
  currencies: {
    EUR: 'euro, euros, EUR',
    GBP: 'lliures, lliures esterlines',
    USD: 'dòlars',
    PLN: 'zlotys',
    CHF: 'francs suïssos',
  },
  total: `
    pressupost, pressupost total, cost total, import total, cost, costos, total, en total, global, el conjunt,
    tot el projecte, entre tots, entre tots els socis, pressupost del projecte, estimat, aproximat,
    aproximadament, uns, volum, xifra`,
  perPartner: `
    per soci, per cada soci, cada soci, cada sòcia, per partner, cada partner, per grup, cada grup, per GAL,
    cada GAL, per territori, cada territori, per entitat, cada entitat, per país, aportació de cada, cadascú,
    cadascun`,
  otherMoney: `
    nosaltres, la nostra part, part pròpia, aportació pròpia, cofinançament, dels quals, quota, taxa, sou,
    salari, mensual, al mes, per mes, a l'any, anual, per hora, per dia, per nit, per persona, preu, premi,
    entrada, lloguer, facturació, fins a, ajut de, subvenció de, vam rebre, donació, deute, préstec, gastat,
    va costar, pressupost municipal, dotació`,
}
