import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titolo, titolo del progetto, titolo progetto, nome del progetto, nome progetto,
    denominazione del progetto, progetto, acronimo, titolo provvisorio, titolo dell'offerta,
    titolo della proposta, idea, idea progettuale, idea progetto, titolo della cooperazione,
    titolo dell'iniziativa`,
  organisation: `
    organizzazione, ente, nome dell'ente, denominazione, denominazione ente, denominazione dell'ente,
    nome dell'organizzazione, soggetto proponente, proponente, proposto da, GAL, nome del GAL, GAL proponente,
    GAL capofila, capofila, soggetto capofila, ente capofila, richiedente, associazione, chi siamo, promotore,
    soggetto promotore, ente proponente, gruppo di azione locale, ragione sociale, soggetto, istituzione,
    FLAG, partner capofila, azienda, struttura, presentato da, ente richiedente, chi propone`,
  organisationType: `
    tipo di organizzazione, tipologia di ente, tipo di ente, tipologia ente, natura giuridica,
    forma giuridica, tipologia di organizzazione, tipologia del soggetto, stato giuridico`,
  country: 'paese, stato, stato membro, nazione, paese del GAL, paese di provenienza',
  place: `
    luogo, sede, località, città, comune, territorio, regione, provincia, zona, area, sede del GAL,
    territorio del GAL, dove, regione e paese, area geografica, area di intervento, paese e regione,
    territorio interessato`,
  address: 'indirizzo, indirizzo postale, sede legale, via, sede operativa, ufficio, recapito postale',
  themes: `
    tema, temi, tematica, tematiche, argomento, argomenti, ambito, ambiti, ambito tematico, ambiti tematici,
    settore, settori, parole chiave, area tematica, temi trattati, materia, tema della cooperazione, asse`,
  description: `
    descrizione, descrizione del progetto, descrizione sintetica, breve descrizione, sintesi,
    sintesi del progetto, riassunto, obiettivi, obiettivo, finalità, contenuti, contenuto, attività,
    attività previste, azioni, azioni previste, il progetto, il progetto in breve, in breve,
    di cosa si tratta, di che si tratta, cosa vogliamo fare, cosa facciamo, che cosa, cosa, idea del progetto,
    presentazione, presentazione del progetto, contesto, contesto e obiettivi, risultati attesi, abstract,
    cosa prevede, motivazione`,
  partnersSought: `
    partner ricercati, partner cercati, partner ricercato, partner richiesti, partner cercato, cerchiamo,
    chi cerchiamo, si cercano, si cerca, cercasi, ricerca, ricerca partner, profilo dei partner,
    profilo del partner, profilo ricercato, partner, partners, partenariato, partenariato ricercato,
    partner desiderati, partner potenziali, partner ideale, partner auspicati, con chi,
    tipologia e paese dei partner, caratteristiche dei partner, partner mancanti, partner attesi`,
  partnerCountries: `
    paesi, paesi ricercati, paesi di interesse, paesi dei partner, paesi partner, paesi target,
    paesi preferiti, paese del partner, provenienza dei partner, paese dei partner, da quali paesi,
    paesi coinvolti, paesi di provenienza, paesi desiderati, paese ricercato, area geografica dei partner`,
  partnerTypes: `
    tipo di partner, tipologia di partner, tipologie di partner, tipi di partner, tipologia dei partner,
    tipo di partner ricercato, tipologia partner, tipologia di partner ricercati, tipo di ente ricercato,
    enti ricercati, organizzazioni ricercate, tipologia di soggetti`,
  programme: `
    programma, fondo, fondi, finanziamento, fonte di finanziamento, programma di finanziamento, bando, misura,
    intervento, strumento, linea di finanziamento, fonte finanziaria, canale di finanziamento, call,
    finanziato da, avviso, risorse, linea`,
  deadline: `
    scadenza, scadenze, termine, termini, data limite, data di scadenza, termine ultimo, valida fino al,
    offerta valida fino al, valido fino al, entro`,
  replyDeadline: `
    risposta entro, risposte entro, risposta entro il, risposte entro il, rispondere entro,
    rispondere entro il, risposta, risposte, riscontro entro, riscontro entro il, riscontro, adesioni,
    adesioni entro, adesioni entro il, adesione entro, termine per le adesioni, termine adesioni,
    scadenza adesioni, scadenza per le adesioni, scadenza per le risposte, manifestazioni di interesse,
    manifestazione di interesse, manifestazioni di interesse entro, manifestazioni di interesse entro il,
    manifestazione di interesse entro, manifestazioni d'interesse, manifestazioni d'interesse entro,
    scadenza manifestazioni di interesse, termine per manifestare interesse, termine per la risposta,
    termine per le risposte, contattarci entro, contattare entro, scriverci entro, conferme entro,
    risposta attesa entro, interessati entro, farsi vivi entro, scadenza per i partner,
    scadenza ricerca partner, termine di risposta`,
  applicationDeadline: `
    presentazione entro, presentazione della domanda, presentazione domanda, domanda, domanda entro,
    scadenza bando, scadenza del bando, scadenza domanda, scadenza della domanda, scadenza presentazione,
    scadenza per la presentazione, scadenza avviso, scadenza call, termine presentazione,
    termine per la presentazione, termine di presentazione, chiusura bando, chiusura del bando, candidatura,
    candidatura entro, scadenza candidatura, data di presentazione, deposito, invio domanda,
    domanda di sostegno, consegna, consegna domanda, presentazione della candidatura,
    data prevista di presentazione, scadenza regionale, il bando scade`,
  period: `
    periodo, durata, durata del progetto, periodo di realizzazione, periodo di attuazione, tempi, tempistica,
    tempistiche, cronoprogramma, calendario, tempi di realizzazione, quando, date, date del progetto,
    attuazione, realizzazione, svolgimento, periodo previsto, durata prevista, periodo del progetto,
    durata e periodo, inizio e fine, tempi previsti`,
  start: `
    inizio, avvio, data di inizio, data inizio, data di avvio, inizio del progetto, inizio progetto,
    avvio del progetto, avvio previsto, inizio previsto, partenza`,
  end: `
    fine, data di fine, data fine, fine del progetto, fine progetto, conclusione, fine prevista,
    conclusione prevista, data di conclusione`,
  budget: `
    budget, budget totale, budget complessivo, budget indicativo, budget previsto, budget di progetto,
    budget del progetto, costo, costo totale, costo complessivo, costi, costo del progetto, importo,
    importo totale, importo complessivo, valore, valore del progetto, valore complessivo, dotazione,
    spesa prevista, budget stimato, costo stimato, costo previsto, quanto, piano finanziario,
    dotazione finanziaria, risorse finanziarie, quadro economico, importo indicativo, investimento`,
  partnerBudget: `
    budget per partner, contributo per partner, costo per partner, quota per partner, contributo dei partner,
    quota partner, budget partner, contributo richiesto ai partner, quota di ciascun partner, budget per GAL,
    importo per partner`,
  languages: `
    lingua, lingue, lingua di lavoro, lingue di lavoro, lingue parlate, lingua del progetto,
    lingue del progetto, lingua di comunicazione, lingue di comunicazione, lingua veicolare,
    lingua della cooperazione, lingue conosciute, lingua/e`,
  contact: `
    contatto, contatti, persona di contatto, persona da contattare, referente, referenti,
    referente del progetto, referente di progetto, per informazioni, informazioni, info, recapiti,
    responsabile, responsabile del progetto, responsabile di progetto, rivolgersi a, scrivere a, adesioni a,
    risposte a, contatto di riferimento, persona di riferimento, per contatti, contattare, chiamare,
    inviare a, responsabile del procedimento`,
  contactName: `
    nome, nome e cognome, cognome e nome, cognome, nominativo, nome del referente,
    nome della persona di contatto, nome e ruolo, nome referente`,
  role: 'ruolo, funzione, qualifica, incarico, posizione, carica',
  email: `
    email, e-mail, mail, posta elettronica, indirizzo email, indirizzo e-mail, pec, indirizzo mail, posta`,
  phone: `
    telefono, tel, cell, cellulare, numero di telefono, telefono fisso, mobile, tel. e fax,
    recapito telefonico, telefono cellulare, tel. diretto, ufficio tel, centralino, tel/cell, numero, t, m,
    linea diretta`,
  fax: 'fax, telefax, f',
  website: `
    sito, sito web, sito internet, web, link, pagina web, internet, sul web, per saperne di più,
    maggiori informazioni, ulteriori informazioni, url, www, homepage, approfondimenti, indirizzo web`,
  kind: `
    tipo di offerta, tipologia di offerta, tipo di richiesta, natura della richiesta, tipo di annuncio, tipo,
    tipologia, tipologia di cooperazione, tipo di cooperazione`,
  event: `
    incontro, riunione, prossima riunione, incontro online, videoconferenza, incontro preparatorio,
    primo incontro, evento, riunione preparatoria, call conoscitiva, webinar, iscrizioni, iscrizioni entro,
    visita di studio, kick-off, sede dell'evento, CdA, assemblea, incontro informativo, data evento`,
  signatureDate: `
    data, luogo e data, data e luogo, data e firma, firma, li, data di compilazione, compilato il,
    data di pubblicazione, data della scheda, ultimo aggiornamento, aggiornato al, protocollo e data`,
  partnersFound: `
    partner già individuati, partner già trovati, partner confermati, partner già coinvolti, partner attuali,
    partner esistenti, partner già aderenti, partner già a bordo, già aderito, hanno già aderito,
    partner acquisiti, altri partner, partner già confermati, partner coinvolti, già confermati,
    partenariato esistente`,
  ownShare: `
    autofinanziamento, cofinanziamento, quota propria, nostra quota, quota del GAL, di cui,
    contributo richiesto, tasso di contributo, fondi propri, contributo pubblico, intensità di aiuto,
    quota a carico del proponente`,
  ignored: `
    codice fiscale, partita iva, p. iva, p.iva, c.f, cf, iban, banca, cuaa, protocollo, prot, prot. n,
    numero di protocollo, rif, riferimento, riferimenti, ns. rif, cup, cig, popolazione, abitanti,
    numero di abitanti, superficie, anno di costituzione, anno di fondazione, data di costituzione,
    fondato nel, esperienza, esperienze, esperienze precedenti, progetti precedenti, allegati, allegato, all,
    note, osservazioni, commenti, consenso, privacy, soci, numero di soci, codice univoco, sdi, oid, pic,
    orari, orario, ps, n.b, comuni aderenti, oggetto`,
}
