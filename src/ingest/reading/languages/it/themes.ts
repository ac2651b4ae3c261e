import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turis*, agriturism*, enoturism*, cicloturism*, escursion*, sentieri, sentiero, sentieristica, cammini,
    camminatori, camminare, itinerario, itinerari, cicloturis*, cicloviaggiator*, ciclovia, ciclovie,
    ospitalità, ricettiv*, albergo diffuso, alberghi diffusi, visitatori, viaggiatori, pellegrin*,
    via francigena, accoglienza turistica, campeggio, camper, B&B, rifugi, destinazione turistica, borghi,
    trekking, guide ambientali, guide turistiche, vacanz*, villeggiatur*, turismo lento, soggiorno,
    strada del vino, strade del vino, ippovia, ippovie, pescaturismo, ittiturismo, astroturismo`,
  heritage: `
    patrimonio*, cultura, culturale, culturali, cultural*, tradizion*, museo, musei, muse*, ecomuse*,
    artigianat*, artigian*, folklore, folclor*, monument*, castell*, storia, storico, storica, storici,
    storiche, archeolog*, muretti a secco, muri a secco, pietra a secco, musica, musicale, canti, canto, coro,
    cori, danza, danze, ballo, balli, teatro, teatri, festival, fiabe, leggende, racconti, chiese, chiesa,
    abbazi*, monaster*, mulini ad acqua, memoria, tessitura, telaio, merletto, merletti, ceramica, ceramiche,
    saperi, mestieri antichi, antichi mestieri, lingue minoritarie, dialetto, dialetti, carnevale, maschere,
    costumi, artisti, arte, arti, residenza artistica, residenze artistiche, restauro, intreccio, cestai,
    cinema, bande musicali, organo, gemellaggi*, archivio, architettura rurale, miniere`,
  'local-food': `
    prodotti locali, prodotti tipici, prodotti del territorio, prodotto tipico, filiera corta, filiere corte,
    chilometro zero, km 0, cibo, alimentar*, alimentazione, enogastronom*, gastronom*, cucina, cuochi,
    ricett*, vino, vini, cantina, cantine, formaggi*, casear*, caseific*, latte, miele, olio d'oliva,
    olio extravergine, extravergine, frantoi*, pane, panific*, forni, farina, farine, grani antichi,
    grano antico, legumi, birra, birrific*, salumi, norcineria, castagne, castagna, marmellat*, confetture,
    tartuf*, funghi, mercato contadino, mercati contadini, mense, mensa, mensa scolastica, ristora*,
    degustazion*, DOP, IGP, presidi slow food, slow food, vendita diretta, distiller*, erbe spontanee,
    frutti di bosco, bottarga, dieta mediterranea, sidro, pasta`,
  agriculture: `
    agricol*, agricolt*, allevament*, allevator*, pastor*, pastorizia, pascol*, alpeggi*, malga, malghe,
    transuman*, tratturi, apicolt*, api, apiari, alveari, vigneti, vigneto, viti, viticolt*, uliveti, oliveti,
    ulivi, olivi, olivicolt*, ortofrutt*, ortaggi, orti, orto, semi antichi, sementi, seminativi, contadin*,
    pecore, capre, ovini, bovini, mucche, asini, lana, zootecni*, agroecolog*, agroforest*, suolo, suoli,
    castagneti, frutteti, frutteto, frutti antichi, cereali, irrigazione, piante officinali, officinali,
    erbe aromatiche, lavanda, zafferano, canapa, biologico, agricoltura biologica, razze autoctone,
    razze locali, giovani agricoltori, terre incolte, terreni abbandonati, terrazzament*, banca della terra,
    agrumi, agrumet*`,
  forestry: `
    foresta, foreste, forestal*, bosco, boschi, boschiv*, legno, legname, filiera legno, filiera bosco,
    segheri*, selvicolt*, castagneti, rimboschiment*, sughero, sughere*, biomassa forestale, cippato,
    boscaiol*, incendi boschivi, carbonai, alberi`,
  fisheries: `
    pesca, pescatori, pescatore, pescator*, ittic*, ittico, acquacoltura, acquacolt*, mare, marin*, marittim*,
    costa, coste, costier*, porto, porti, porticciolo, lagun*, molluschi, molluschicol*, mitilicolt*, cozze,
    vongole, ostriche, pesce, pesci, tonno, tonnara, tonnare, alghe, barche, marineria, economia blu, muggine,
    valli da pesca, reti da pesca`,
  environment: `
    ambient*, biodivers*, natura, natural*, naturalistic*, paesaggi*, acqua, acque, fiume, fiumi, torrenti,
    lago, laghi, zone umide, zona umida, torbier*, fauna, flora, uccelli, specie, habitat, lupo, lupi, orso,
    orsi, impollinator*, farfall*, insetti, natura 2000, ecolog*, alluvion*, dissesto, siccità,
    cielo stellato, cieli stellati, inquinamento luminoso, parco naturale, aree protette, ecosistem*, riserva,
    specie aliene, specie invasive, bacino idrografico, sorgenti, contratto di fiume, pipistrelli, muretti,
    siepi, prati, servizi ecosistemici, geopar*, stagni, rinaturalizzazione`,
  'climate-energy': `
    clima, climatic*, energia, energie, energetic*, rinnovabil*, solare, fotovoltaic*, eolico, biomass*,
    biogas, teleriscaldament*, efficientamento, isolamento termico, carbonio, emissioni, gas serra,
    comunità energetic*, CER, idroelettric*, transizione energetica, adattamento climatico,
    cambiamenti climatici, decarbonizza*, ondate di calore, geotermi*, mini-idroelettrico`,
  circular: `
    circolare, economia circolare, rifiuti, riuso, riciclo, ricicl*, raccolta differenziata, compost*,
    riparazione, riparare, repair café, bioeconomia, scarti, sottoprodott*, spreco alimentare, sprechi,
    plastica, upcycling, zero waste, rifiuti zero, seconda mano, usato, recupero dei materiali,
    mercatino dell'usato, centro del riuso, vuoto a rendere, sfalci`,
  'smart-villages': `
    villaggi intelligenti, villaggio intelligente, smart village*, borghi intelligenti, borgo intelligente,
    borghi smart, paesi intelligenti, comuni smart`,
  digital: `
    digital*, internet, banda larga, banda ultralarga, fibra, coworking, smart working, telelavoro,
    nomadi digitali, piattaforma online, piattaforme online, app, applicazione, applicazioni, software,
    informatic*, drone, droni, intelligenza artificiale, IA, realtà virtuale, realtà aumentata, stampa 3D,
    fab lab, fablab, robot*, sensori, SPID, e-commerce, podcast, dati, open data, social media, telemedicina,
    videochiamat*, alfabetizzazione informatica`,
  mobility: `
    mobilità, trasport*, autobus, bus, navetta, navette, car sharing, carpooling, auto condivisa,
    taxi sociale, taxi, trasporto a chiamata, bus a chiamata, ferrovia, ferrovie, ferroviar*, treno, treni,
    stazione, stazioni, ciclabil*, piste ciclabili, biciclett*, bici, e-bike, auto elettric*, colonnin*,
    ricarica elettrica, pedibus, spostament*, autostop, scuolabus, greenway`,
  youth: `
    giovan*, gioventù, ragazzi, ragazze, bambin*, infanzia, adolescent*, student*, alunni, scolaresche,
    scuola, scuole, minori, consiglio dei giovani, consiglio comunale dei ragazzi, centro giovani, NEET,
    asilo nido, informagiovani, under 35`,
  ageing: `
    anzian*, invecchiament*, terza età, silver, over 65, casa di riposo, RSA, badant*, assistenza domiciliare,
    demenz*, alzheimer, nonni, nonne, pensionati, intergenerazional*, longevità, non autosufficien*,
    solitudine, vecchi`,
  inclusion: `
    inclusi*, disabil*, handicap, povertà, emarginazion*, esclusione sociale, vulnerabil*, fragili, fragilità,
    accessibil*, barriere architettoniche, sedia a rotelle, carrozzina, rom, minoranz*, disagio, svantaggiat*,
    soggetti svantaggiati, agricoltura sociale, autis*, non vedenti, sordi, detenuti, inserimento lavorativo,
    coesione sociale, welfare di comunità, reinserimento, solidale, senza dimora, dipendenze`,
  migration: `
    migra*, immigra*, emigra*, rifugiat*, richiedenti asilo, profughi, stranieri, nuovi abitanti,
    nuovi residenti, spopolament*, ripopolament*, ritorno, ritornanti, restanza, integrazione degli,
    integrazione dei, braccianti, lavoratori stagionali, accoglienza diffusa, diaspora, mediatori culturali,
    SAI, corsi di italiano`,
  equality: `
    donne, donna, femminil*, parità, pari opportunità, genere, imprenditric*, imprenditoria femminile,
    contadine, ragazze, violenza di genere, violenza sulle donne, violenza domestica, discriminazion*,
    conciliazione vita, LGBT*, empowerment femminile`,
  business: `
    impres*, imprenditor*, imprenditorial*, startup, start-up, PMI, microimpres*, commercio, negozi,
    occupazion*, lavoro autonomo, posti di lavoro, mercato del lavoro, filiera, filiere, commercializza*,
    marketing, marchio territoriale, marchio, export, esportazion*, incubator*, passaggio generazionale,
    ricambio generazionale, artigiani, economia locale, competitività, cooperative di comunità,
    cooperativa di comunità, botteghe, disoccupat*, autoimpiego`,
  training: `
    formazion*, formativ*, corsi, corso di, tirocin*, apprendist*, apprendimento, competenze, educativ*,
    educazione, insegnant*, didattic*, istruzione, scuola di, scambi di, visite di studio, viaggi studio,
    viaggio studio, mentoring, tutor, laboratori didattici, alternanza, aggiornamento professionale,
    istituto agrario, qualifica professionale, masterclass, academy, educazione degli adulti,
    insegnare il mestiere`,
  health: `
    salute, sanità, sanitar*, medic*, medico di base, infermier*, ospedal*, benessere, telemedicina, farmaci*,
    psicolog*, psichic*, terap*, prevenzione, cura, cure, assistenza domiciliare, casa della salute,
    case della comunità, terme, termal*, nutrizion*, ippoterapia, dipendenze, caregiver, ambulator*,
    primo soccorso, salute mentale`,
  sport: `
    sport*, calcio, torneo, arrampicat*, mountain bike, MTB, trail, canoa, kayak, rafting, sci, equitazion*,
    cavallo, ciclismo, nuoto, palestra, attività all'aria aperta, outdoor, tempo libero, parapendio, vela,
    parco giochi, corsa, atletica, bocce`,
  services: `
    servizi di prossimità, servizi alla popolazione, servizi essenziali, servizi pubblici, servizi di base,
    bottega di paese, negozio di paese, emporio, alimentari, ultimo negozio, bar, ufficio postale, sportello,
    sportelli, case vuote, case sfitte, case abbandonate, alloggi, abitazioni, housing, cohousing,
    centro storico, centri storici, rigenerazione, riqualificazione, biblioteca, biblioteche, asilo nido,
    doposcuola, casa comune, centro di comunità, sala polivalente, piazza, aree interne,
    portierato di comunità, bibliobus`,
  governance: `
    governance, partecipazione civica, partecipazione dei cittadini, partecipativ*, cittadini attivi,
    cittadinanza attiva, democrazia, strategia, strategie, strategia di sviluppo locale, bottom-up, dal basso,
    volontari*, bilancio partecipativo, patti di collaborazione, beni comuni, coprogettazione,
    amministratori locali, valutazione, autovalutazione, animazione territoriale, capacity building,
    metodo leader, terzo settore, assemblee, opzioni di costo semplificato`,
}
