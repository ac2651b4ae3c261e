import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GAL, G.A.L., gruppo di azione locale, gruppi di azione locale, gruppo azione locale, gruppi azione locale,
    gruppo d'azione locale, gruppi d'azione locale, gruppo leader, gruppi leader, territorio leader,
    territori leader, agenzia leader, LAG, gruppo di azione locale leader`,
  flag: `
    FLAG, gruppo di azione locale pesca, GAL pesca, GALPA, gruppi di azione locale pesca,
    gruppo di azione costiera, GAC, gruppi di azione costiera`,
  municipality: `
    comune, comuni, municipio, amministrazione comunale, amministrazioni comunali, unione di comuni,
    unione dei comuni, unioni di comuni, unione montana, unioni montane, comunità montana, comunità montane,
    comunità di valle, comunità comprensoriale, provincia, provincie, province, regione, regioni, città,
    città metropolitana, borgo, borghi, paese gemello, ente locale, enti locali, enti pubblici, ente pubblico,
    enti territoriali, consorzio di comuni, associazione di comuni, circoscrizione, sindaco, sindaci,
    giunta regionale, consiglio regionale, giunta comunale, municipalità, distretto, villaggio, villaggi,
    libero consorzio comunale, cantone, comune gemello`,
  agency: `
    ministero, agenzia, agenzie, agenzia di sviluppo, agenzie di sviluppo, agenzia regionale, agenzia per,
    camera di commercio, camere di commercio, ente parco, parco, parchi, parco nazionale, parco naturale,
    parco regionale, parchi nazionali, parchi naturali, area protetta, aree protette, area marina protetta,
    geoparco, geoparchi, riserva naturale, riserve naturali, ente turismo, azienda di promozione turistica,
    pro loco regionale, consorzio di bonifica, consorzio turistico, ufficio turistico, uffici turistici,
    azienda sanitaria, ASL, ente gestore, soprintendenza, autorità di bacino, arpa, prefettura,
    azienda speciale, ente di promozione, servizio forestale, centro per l'impiego, autorità portuale, DMO,
    distretto turistico`,
  ngo: `
    associazione, associazioni, onlus, ONG, organizzazione non governativa, organizzazioni non governative,
    terzo settore, ETS, APS, OdV, fondazione, fondazioni, cooperativa, cooperative, cooperativa sociale,
    cooperative sociali, cooperativa di comunità, cooperative di comunità, pro loco, proloco, comitato,
    comitati, volontariato, federazione, federazioni, confraternita, consorzio di tutela, consorzi di tutela,
    legambiente, WWF, slow food, caritas, misericordia, croce rossa, società civile, no profit, non profit,
    sindacato, sindacati, confederazione, coldiretti, circolo, circoli, club, gruppo giovanile,
    centro giovanile, banda musicale, club alpino, CAI, confagricoltura, associazionismo,
    organizzazione di volontariato, parrocchia, diocesi, consorzio di produttori, associazione di categoria,
    associazioni di categoria, usi civici`,
  education: `
    scuola, scuole, istituto, istituti, istituto comprensivo, istituto agrario, istituto alberghiero,
    istituto tecnico, liceo, licei, università, ateneo, atenei, dipartimento, facoltà, politecnico,
    centro di formazione, centri di formazione, ente di formazione, enti di formazione, agenzia formativa,
    ente di ricerca, enti di ricerca, centro di ricerca, centri di ricerca, centro ricerche,
    istituto di ricerca, istituti di ricerca, CNR, CREA, accademia, scuola superiore, scuole superiori,
    scuola primaria, asilo, educazione degli adulti, CPIA, ITS, fondazione ITS, campus,
    laboratorio di ricerca, università popolare, ricerca, ricercatori, istituzione scolastica,
    istituzioni scolastiche`,
  company: `
    azienda, aziende, impresa, imprese, impresa sociale, imprese sociali, società, società agricola,
    azienda agricola, aziende agricole, PMI, ditta, ditte, cantina, cantine, cantina sociale, caseificio,
    caseifici, frantoio, frantoi, birrificio, birrifici, agriturismo, agriturismi, hotel, albergo, alberghi,
    ristorante, ristoranti, ristoratori, agenzia di viaggi, tour operator, studio, studio associato,
    produttori, produttore, agricoltori, allevatori, viticoltori, apicoltori, pescatori, artigiani, artigiano,
    segheria, segherie, mulino, mulini, panificio, forno, forni, laboratorio artigianale, start-up, startup,
    società di consulenza, imprenditori, commercianti, operatori turistici, operatori economici, fattoria,
    fattorie, fattoria didattica, fattorie didattiche, fattorie sociali, bottega, botteghe, maneggio, pastori`,
  network: `
    rete rurale, rete rurale nazionale, rete leader, rete dei GAL, rete nazionale, reti nazionali, rete PAC,
    assogal, federazione dei GAL, associazione dei GAL, coordinamento dei GAL, federazione italiana dei GAL,
    rete, reti, rete di comuni, network, ANCI, UNCEM, borghi più belli, rete aree interne,
    coordinamento regionale, rete regionale`,
}

export const legalForms: Phrases = `
  s.r.l, srl, s.c.a.r.l, scarl, s.c.a r.l, s.c.r.l, s.p.a, spa, s.n.c, snc, s.a.s, sas, onlus, aps, a.p.s,
  ets, odv, s.cons.a r.l, soc. coop, società cooperativa, società consortile a r.l, soc. cons. a r.l, s.s,
  scs, coop. soc, impresa sociale, s.r.l.s, società consortile`

export const organisationWords: Phrases = `
  centro, casa, ente, ufficio, unione, consorzio, comunità, museo, ecomuseo, biblioteca, osservatorio, rete,
  gruppo, servizio, settore, area, dipartimento, direzione, assessorato, agenzia, distretto, polo, fondo,
  laboratorio, istituto, coordinamento, compagnia, teatro, stazione, comitato, movimento, sviluppo, azione,
  forum, club, piattaforma, segreteria, sportello, presidio, commissione, incubatore, società, cooperativa,
  accademia, oasi, rifugio, strada del vino, banca, federazione, assemblea`
