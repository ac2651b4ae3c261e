import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    entro, entro il, entro e non oltre, entro la, entro fine, entro metà, non oltre, non oltre il, prima del,
    prima di, fino al, fino a, sino al, al più tardi, scade, scade il, scadono, chiude, chiude il, si chiude,
    valida fino, valido fino, termina il, tassativamente, improrogabilmente, al massimo, ultimo giorno`,
  deadline: `
    scadenza, scadenze, termine, termini, termine ultimo, termine perentorio, data limite, data ultima,
    data di scadenza, chiusura, tempo limite, deadline, ultimo giorno utile, scadere`,
  reply: `
    risposta, risposte, rispondere, rispondete, risponderci, risponda, riscontro, riscontri, adesione,
    adesioni, aderire, manifestazione di interesse, manifestazioni di interesse, manifestazione d'interesse,
    manifestazioni d'interesse, manifestare, manifestare interesse, interessati, interessate, gli interessati,
    chi è interessato, chi fosse interessato, far sapere, farci sapere, fateci sapere, fatemi sapere,
    ci faccia sapere, contattarci, contattateci, contattare, contattatemi, contattarmi, scriverci, scriveteci,
    scrivetemi, scrivere, scrivano, ci scriva, mettersi in contatto, si metta in contatto, farsi vivo,
    fatevi vivi, farsi avanti, fatevi avanti, segnalare, segnalateci, comunicare, comunicarci, comunicateci,
    conferma, conferme, confermare, confermateci, lettera di intenti, lettere di intenti, lettera d'intenti,
    lettera di adesione, lettere di adesione, lettera di impegno, dare disponibilità, disponibilità, sentire,
    aspettiamo, attendiamo, attendo, in attesa, chiamare, chiamateci, telefonare, farci avere, mandarci,
    inviarci, proporsi, candidature dei partner, trovare ~ partner, chiudere il partenariato,
    completare il partenariato, ricerca partner chiude, mandato`,
  application: `
    domanda, domande, domanda di sostegno, domanda di contributo, domanda di finanziamento, domanda di aiuto,
    presentazione, presentare, presentata, presentato, presentiamo, presenteremo, presentarla, bando, bandi,
    avviso, avviso pubblico, call, invito a presentare, candidatura, candidature, candidare, candideremo,
    fascicolo, dossier, proposta, proposte progettuali, proposta progettuale, formulario, istanza, Regione,
    Autorità di gestione, AdG, AGEA, SIAN, portale, Agenzia nazionale, INDIRE, INAPP, sportello, finestra,
    scadenza del bando, consegna, consegnare, depositare, deposito, invio, inviata, caricamento, caricare,
    il bando scade, il bando chiude, trasmettere, concept note, submission, inoltro, istruttoria, Ministero,
    Provincia`,
  event: `
    riunione, si riunisce, riunirà, incontro, incontri, assemblea, consiglio, consiglio comunale,
    consiglio direttivo, CdA, consiglio di amministrazione, giunta, comitato, convegno, conferenza, seminario,
    laboratorio, webinar, videoconferenza, videochiamata, call su zoom, fiera, festa, festival, sagra, mostra,
    forum, visita, visita di studio, viaggio studio, evento, iniziativa, inaugurazione, iscrizione,
    iscrizioni, iscriversi, invito, chiuso, chiusi, chiusura estiva, uffici chiusi, ufficio chiuso,
    resteranno chiusi, ferie, in ferie, assente, pausa estiva, festività, mercato, concerto, torneo,
    campo estivo, giornata, workshop, kick-off, pubblicazione, pubblicato, presentazione del libro, concorso,
    premiazione, commissione, selezione, partenza, porte aperte, delibera, decide, deciderà`,
  past: `
    dal, dalla fondazione, fondato, fondata, nato nel, nata nel, nasce nel, costituito, costituita,
    costituitosi, istituito, istituita, concluso, conclusa, conclusosi, terminato, terminata, finito, finita,
    è stato, è stata, sono stati, è nato, abbiamo, avevamo, aveva, avevano, era, erano, si è svolto,
    si è svolta, si è tenuto, l'anno scorso, lo scorso anno, scorso, scorsa, passato, passata, precedente,
    precedenti, già, fa, vostra mail del, vostro messaggio del, nota del, lettera del, pubblicata il,
    pubblicato il, inviata il, inviata a, realizzato, realizzata, costruito, aperto nel, avviato nel,
    ottenuto, ricevuto, vinto, approvato il, approvata il, firmato, censimento, abitanti, delibera n, legge,
    regolamento, decreto, terremoto, alluvione, incendi, incendio, data di nascita, riconosciuto`,
  period: `
    durata, periodo, periodo di realizzazione, tempi, tempistica, cronoprogramma, calendario, attuazione,
    realizzazione, realizzare, svolgimento, si svolgerà, si svolge, si svolgeranno, si svolgerebbe, durerà,
    durerebbe, dura, avvio, inizio, inizierà, inizierebbe, inizio attività, partirà, partirebbe, partenza,
    parte a, comincerà, comincerebbe, finirebbe, finirà, terminerà, si concluderà, si concluderebbe,
    conclusione, fine attività, fine progetto, il progetto va, va da, andrà da, previsto, prevista, previste,
    è previsto, mesi, anni, progetto di, triennio, biennio, nel periodo, arco di tempo, quando, attività da`,
  superseded: `
    invece di, invece che, anziché, al posto di, e non, non più, in precedenza, precedentemente, prima,
    originariamente, inizialmente, era, vecchia scadenza, vecchia data, anticipata dal, rinviata dal,
    rispetto al, annunciato, indicato per errore, erroneamente, non`,
}

export const triage: TriageCues = {
  seek: `
    ricerca partner, ricerca di partner, ricerca partners, ricerca di partners, ricerca partenariato, ricerca
    di partenariato, ricerca partner di progetto, ricerca di ~ partner, ricerchiamo ~ partner, ricerca ~
    partner, cerchiamo ~ partner, cercano ~ partner, cerca ~ partner, cerco ~ partner, cercasi partner,
    cercasi, si cercano ~ partner, si cercano, si cerca ~ partner, cerchiamo ~ GAL, cerca ~ GAL, si cercano ~
    GAL, cerchiamo ~ FLAG, cerca ~ FLAG, cerchiamo ~ gruppi, cerca ~ gruppi, cerchiamo ~ comuni, cerca ~
    comuni, cerchiamo ~ associazioni, cerca ~ associazioni, cerchiamo ~ scuole, cerchiamo ~ territori,
    cerchiamo ~ compagni, cerchiamo un, cerchiamo una, cerchiamo altri, cerchiamo altre, stiamo cercando,
    siamo alla ricerca di, alla ricerca di ~ partner, alla ricerca di ~ GAL, alla ricerca di partner, in cerca
    di ~ partner, in cerca di partner, partner cercasi, partner cercati, partner ricercati, trovare ~ partner,
    trovare partner, individuare ~ partner, individuazione di ~ partner, abbiamo bisogno di ~ partner, ci
    servono ~ partner, servono ancora, mancano ~ partner, ci manca, ci mancano, manca ancora, offerta di
    cooperazione, proposta di cooperazione, richiesta di cooperazione, scheda di cooperazione, idea di
    cooperazione, proposta di partenariato, richiesta di partenariato, costruire ~ partenariato, costituire ~
    partenariato, completare il partenariato, completare il consorzio, comporre il partenariato, vorremmo
    lavorare con, vorremmo cooperare, vorremmo collaborare con, vorremmo trovare, desideriamo cooperare,
    intende cooperare, intende individuare, desidera collaborare, gemellaggio con, comune gemello, comune da
    gemellare, chi vuole unirsi, chi vuole partecipare, unirsi al progetto, unirsi a noi, entrare nel
    partenariato, aderire al progetto, invitiamo ~ aderire, si invitano ~ aderire, manifestazione di interesse
    alla cooperazione, avviso ricerca partner, per la ricerca di partner, call for partners`,
  seekWeak: `
    cerchiamo, cerca, cercano, ricerca, ricerchiamo, vorremmo, desideriamo, partner, partners, partenariato,
    cooperazione, collaborazione, collaborare, scambio di esperienze, scambiare esperienze, scambio di buone
    pratiche, confrontarci con, diffondere, diffusione, dare diffusione, massima diffusione, divulgare,
    pubblicare, pubblicazione, far girare, girare ai, inoltrare ai, vostra rete, vostri contatti, vostri soci,
    vostri associati, sul vostro sito, sulla vostra bacheca, altri territori, territori simili, potenziali
    partner, interessati, capofila, soggetto capofila, consorzio, sarebbero benvenuti, benvenuti, sono i
    benvenuti, ideale sarebbe, compagni di viaggio, progetto di cooperazione, progetto di cooperazione
    transnazionale, progetto di cooperazione interterritoriale, cooperazione transnazionale, cooperazione
    interterritoriale`,
  capability: `
    offriamo, ci offriamo, ci proponiamo come partner, ci proponiamo come, si propone come partner,
    si propone come, ci mettiamo a disposizione, mettiamo a disposizione, mette a disposizione, come partner,
    in qualità di partner, in veste di partner, come partner associato, partner associato,
    disponibili come partner, disponibile come partner, siamo disponibili a, disponibili ad entrare,
    disponibilità a partecipare, possiamo ospitare, potremmo ospitare, possiamo accogliere, possiamo offrire,
    possiamo portare, possiamo contribuire, cosa portiamo, cosa offriamo, che cosa offriamo,
    quello che offriamo, le nostre competenze, la nostra esperienza, il nostro know-how, il nostro contributo,
    nostre competenze, entrare nel vostro progetto, nel vostro progetto, al vostro progetto,
    ai vostri progetti, vostri progetti, progetti altrui, progetti di altri, entrare in partenariati,
    entrare in un partenariato, entrare in un consorzio, unirci a, aggregarci, non abbiamo un progetto nostro,
    nessun progetto proprio, senza un progetto proprio, non presentiamo un progetto, non presentiamo progetti,
    non siamo capofila, non cerchiamo partner per, chi sta scrivendo un progetto, chi sta preparando,
    chi ha bisogno di, se vi serve un partner, laboratorio a cielo aperto, sito pilota, area pilota,
    siamo aperti a inviti, contate su di noi, offerta di competenze, offerta di servizi,
    offerta di collaborazione come`,
  amendment: `
    rettifica, rettifiche, errata corrige, correzione, correzioni, correggere, modifica, modifiche,
    modificare, integrazione, integrazioni, integrare, ad integrazione, a integrazione, aggiornamento,
    aggiornare, aggiornare la scheda, proroga, proroghe, prorogata, prorogato, prorogati,
    scadenza ~ prorogata, scadenza è prorogata, scadenza è anticipata, scadenza ~ anticipata,
    è stata spostata, spostata al, rinviata al, posticipata, slittata, slitta al, nuova scadenza,
    nuovo termine, nuova data, nuovo referente, nuovo indirizzo, al posto di, anziché, tutto il resto,
    il resto è confermato, il resto rimane, il resto resta, rimane invariato, resta invariato, invariato,
    invariata, confermato tutto il resto, resto confermato, nostra scheda, nostra scheda inviata,
    nostra offerta pubblicata, nostro annuncio, nostra ricerca pubblicata, ricerca partner inviata,
    scheda pubblicata, inviata la settimana scorsa, nella scheda, sostituire, si prega di sostituire,
    vi preghiamo di correggere, vi chiediamo di modificare, per errore, errore nella, errore materiale,
    refuso, deve intendersi, leggasi, da intendersi, si comunica che la scadenza, vogliamo aggiungere,
    aggiungere alla nostra`,
  withdrawal: `
    ritirare, ritiriamo, ritirata, ritiro della, ritiro dell'offerta, ritiro, revoca, revocare, togliere,
    togliere l'annuncio, togliete, cancellare l'annuncio, cancellare la nostra, cancellare l'offerta,
    cancellare la scheda, rimuovere, rimuovere l'annuncio, rimuovere la, eliminare la nostra, eliminare
    l'annuncio, partner trovato, partner trovati, abbiamo trovato ~ partner, abbiamo trovato il partner,
    abbiamo trovato i partner, abbiamo già trovato, partenariato è completo, partenariato al completo,
    partenariato è chiuso, consorzio è completo, siamo al completo, non cerchiamo più, non stiamo più
    cercando, non abbiamo più bisogno, non è più valida, non è più attuale, non più valido, non più attuale,
    ricerca conclusa, ricerca è conclusa, ricerca è chiusa, chiudere la ricerca, chiudere l'annuncio, il
    progetto è annullato, annullare, annulliamo, progetto abbandonato, abbiamo rinunciato, rinunciamo,
    rinunciare al progetto, rinuncia, non si farà, non se ne fa, non andrà avanti, non verrà presentato, non
    presenteremo, saltato, archiviare, posti coperti, eliminare dal, eliminare dal vostro sito, non verrà
    realizzato, mancata approvazione`,
  interest: `
    abbiamo letto ~ annuncio, abbiamo letto ~ offerta, abbiamo visto ~ offerta, abbiamo visto ~ annuncio,
    abbiamo letto sul vostro sito, ho letto sul vostro sito, visto sul vostro sito, letto sul vostro,
    abbiamo letto ~ scheda, la vostra offerta, il vostro annuncio, l'annuncio n, offerta n, offerta numero,
    scheda n, codice offerta, offerta pubblicata, annuncio pubblicato, in risposta all'offerta,
    in risposta alla ricerca, in risposta all'annuncio, risposta alla ricerca partner,
    in riferimento all'offerta, in riferimento alla ricerca, con riferimento alla ricerca,
    con riferimento all'offerta, in merito alla ricerca, riguardo alla ricerca, siamo interessati al progetto,
    siamo interessati alla, siamo interessati all'offerta, siamo molto interessati, saremmo interessati,
    sono interessato al, sono interessata al, ci interessa, ci interessa molto, ci interesserebbe,
    interessa molto, ci piacerebbe partecipare, ci piacerebbe essere partner, vorremmo partecipare,
    vorremmo aderire, vorremmo unirci, esprimiamo il nostro interesse, manifestiamo il nostro interesse,
    manifestiamo interesse, mettere in contatto, metterci in contatto, mettete in contatto,
    inoltrare il nostro, inoltrare la nostra, girare i nostri contatti, i contatti del, i recapiti del,
    cercano ancora, è ancora aperta, è ancora valida, ancora attuale, nella vostra newsletter,
    del vostro bollettino, essere loro partner`,
  question: `
    potreste dirmi, potreste dirci, potete dirmi, potete dirci, potrebbe dirmi, può dirmi, potreste indicarmi,
    potreste indicarci, sapreste dirmi, sapete dirmi, mi sa dire, è possibile, sarebbe possibile, è vero che,
    è corretto, come si fa, come faccio, come possiamo, come posso, come funziona, cosa devo, cosa dobbiamo,
    che documenti, quali documenti, quali sono i requisiti, quali requisiti, quali condizioni, a chi
    rivolgersi, a chi dobbiamo, a chi devo, a chi mi devo, chi è competente, ho una domanda, abbiamo una
    domanda, una domanda, alcune domande, qualche domanda, un quesito, quesito, quesiti, un chiarimento,
    chiarimenti, chiedere informazioni, richiesta di informazioni, richiesta informazioni, informazione,
    vorrei sapere, vorremmo sapere, volevo sapere, volevo chiedere, volevamo chiedere, vorrei chiedere, mi
    chiedevo, ci chiedevamo, siamo ammissibili, possiamo partecipare, può partecipare, possono partecipare,
    posso partecipare, esiste un modulo, esiste un, c'è un, c'è una scadenza, ci sono bandi, bisogna,
    dobbiamo, si può, quanto costa, è questo l'indirizzo, ci chiedono se, mi chiedono se, avete linee guida,
    quali spese, quali costi, a chi rivolgerci, a chi rivolgermi`,
  newsletter: `
    newsletter, notiziario, bollettino, in questo numero, sommario, in primo piano, in evidenza, leggi tutto,
    leggi di più, continua a leggere, scopri di più, per saperne di più, cancellati, disiscriviti,
    disiscriversi, annulla iscrizione, cancella iscrizione, cancellare l'iscrizione, non ricevere più,
    non desideri più, ricevi questa, riceve questa, hai ricevuto questa, visualizza nel browser,
    visualizza questa, versione web, versione online, ultime notizie, notizie in breve, notizie dal,
    editoriale, appuntamenti del mese, agenda del mese`,
  event: `
    siete invitati, sei invitato, siamo lieti di invitarvi, siamo lieti di invitarla,
    ha il piacere di invitare, abbiamo il piacere di invitar*, vi invitiamo, ti invitiamo, la invitiamo,
    invito al, invito alla, invito, save the date, segna la data, segnate in agenda, iscrizioni entro,
    iscrizioni aperte, iscrizione obbligatoria, iscrizione gratuita, iscriviti, per iscriversi, registrati,
    registrazione, prenotazione obbligatoria, partecipazione gratuita, ingresso libero, ingresso gratuito,
    posti limitati, fino ad esaurimento, programma della giornata, programma dei lavori, programma, ore 9,
    ore 10, registrazione partecipanti, saluti istituzionali, apertura dei lavori, interverranno,
    intervengono, relatori, tavola rotonda, convegno, seminario, webinar, modera, coffee break, light lunch,
    sede dell'evento`,
  fundersCall: `
    bando aperto, è aperto il bando, apertura del bando, pubblicato il bando, pubblicato l'avviso,
    è stato pubblicato il bando, nuovo bando, apre il bando, online il bando, avviso pubblico per,
    beneficiari ammissibili, chi può partecipare, chi può presentare, possono presentare domanda,
    possono presentare, soggetti ammissibili, soggetti beneficiari, spese ammissibili, costi ammissibili,
    intensità di aiuto, intensità dell'aiuto, contributo massimo, contributo fino a, contributi fino a,
    fondo perduto, a fondo perduto, dotazione finanziaria, dotazione, risorse disponibili,
    tasso di cofinanziamento, modalità di presentazione, criteri di selezione, graduatoria,
    domande possono essere presentate, linee guida per i, disposizioni attuative, agevolazioni, agevolazione,
    sportello aperto, click day`,
  autoReply: `
    risposta automatica, messaggio automatico, generato automaticamente, generata automaticamente,
    inviato automaticamente, fuori ufficio, fuori sede, sono assente, sarò assente, attualmente assente,
    sono in ferie, sarò in ferie, in congedo, congedo di maternità, al mio rientro, al rientro, rientrerò,
    di ritorno il, tornerò, durante la mia assenza, in mia assenza, per urgenze, per le urgenze,
    in caso di urgenza, non rispondere a questa, non rispondere a questo, si prega di non rispondere,
    non risponda, conferma di lettura, conferma di ricezione, avviso di lettura, ricevuta di ritorno,
    è stato letto, è stato protocollato, è stata protocollata, numero di protocollo,
    abbiamo ricevuto il suo messaggio, abbiamo ricevuto la sua richiesta, abbiamo ricevuto la tua,
    abbiamo ricevuto il vostro messaggio, numero di ticket, ticket n, richiesta è stata registrata,
    presa in carico, ricevuta di accettazione, ricevuta di avvenuta consegna, posta certificata,
    uffici resteranno chiusi, uffici saranno chiusi, sarà letto alla riapertura`,
  bounce: `
    mancata consegna, mancato recapito, non recapitato, non recapitabile, non consegnato,
    non è stato recapitato, non è stato possibile recapitare, non è stato possibile consegnare,
    impossibile recapitare, impossibile consegnare, notifica di mancata, consegna non riuscita,
    consegna fallita, invio non riuscito, destinatario sconosciuto, utente sconosciuto, indirizzo non trovato,
    indirizzo inesistente, casella piena, casella di posta piena, restituito al mittente`,
  spam: `
    SEO, prima pagina di google, prima pagina su google, primi su google, motori di ricerca, posizionamento,
    backlink*, guest post, articolo sponsorizzato, link building, prestito, prestiti, prestito tra privati,
    offerta di prestito, finanziamento garantito, fondo perduto, tasso di interesse, tasso d'interesse,
    eredità, beneficiario, cliente defunto, trasferimento di fondi, coordinate bancarie, IBAN dell'ente,
    documento d'identità, copia del documento, lotteria, hai vinto, ha vinto, vincita, bitcoin, crypto*,
    criptovalut*, investitori privati, opportunità di investimento, investimento sicuro, contributi garantiti,
    senza rendicontazione, senza garanzie, success fee, scriviamo il progetto per voi,
    scriviamo noi il progetto, finanza agevolata, consulenza gratuita, preventivo gratuito,
    sopralluogo gratuito, audit gratuito, quota di istruttoria, spese di istruttoria, database di contatti,
    database email, indirizzi email, elenco contatti, aumenta le vendite, aumentare le vendite,
    aumenta il traffico, più clienti, più visite, realizzazione siti web, sito web ottimizzato,
    offerta speciale, offerta imperdibile, sconto, sconti, solo per oggi, ultimi giorni, prenota ora,
    clicca qui, acquista ora, miglior prezzo, prezzi di fabbrica, ingrosso, catalogo prodotti,
    verifica il tuo account, account sarà, casella quasi piena, casinò, scommesse, Dio vi benedica,
    soldi indietro, soddisfatti o rimborsati`,
  job: `
    offerta di lavoro, annuncio di lavoro, posizione aperta, posizioni aperte, assume, assumiamo, assunzione,
    selezione pubblica, selezione di personale, selezione per titoli, concorso pubblico, avviso di selezione,
    figura professionale, curriculum, curriculum vitae, cv, lettera di motivazione, lettera di presentazione,
    colloquio, colloqui, stipendio, retribuzione, compenso lordo, tempo pieno, part-time, tempo determinato,
    tempo indeterminato, contratto a, co.co.co, partita IVA, tirocinio, tirocinante, stage, stagista,
    requisiti richiesti, patente B, esperienza pregressa, sede di lavoro, si offre, laurea in,
    servizio civile, collaborazione occasionale`,
  participants: `
    cerchiamo partecipanti, cercasi partecipanti, ricerca partecipanti, cerchiamo ~ partecipanti,
    cerchiamo volontari, cercasi volontari, call per partecipanti, scambio giovanile, scambi giovanili,
    campo di lavoro, campo di volontariato, giovani tra, giovani dai, di età compresa, tra i 18 e,
    posti disponibili, ultimi posti, posti liberi, quota di partecipazione, spese di viaggio rimborsate,
    rimborso delle spese di viaggio, rimborso spese viaggio, vitto e alloggio, modulo di iscrizione,
    modulo di adesione al viaggio, camera doppia, camera singola, partecipanti`,
  minutes: `
    verbale, verbale della riunione, verbale dell'assemblea, verbalizzante, presenti, assenti giustificati,
    assenti, ordine del giorno, odg, varie ed eventuali, delibera all'unanimità, la seduta è tolta, seduta,
    si apre la seduta, approvazione del verbale, punto 1, decisioni assunte, prossima riunione`,
  press: `
    comunicato stampa, ufficio stampa, conferenza stampa, contatti stampa, cartella stampa, per la stampa,
    giornalisti, embargo, con preghiera di pubblicazione, convegno conclusivo, evento conclusivo,
    conferenza finale, è stato inaugurato, è stata inaugurata, si è concluso con successo, ha dichiarato,
    ha commentato, ha detto il sindaco`,
  thanks: `
    grazie per l'aiuto, grazie del vostro aiuto, grazie per il vostro aiuto, grazie mille per,
    grazie infinite, grazie di cuore, grazie ancora, volevo ringraziar*, volevamo ringraziar*,
    desidero ringraziar*, vi ringraziamo per, un grande grazie, buone feste, buon natale, buon anno, auguri,
    non serve rispondere, non occorre rispondere, grazie a voi, complimenti, congratulazioni`,
}

export const partners: PartnerCues = {
  partner: `
    partner, partners, partenariato, partenariati, partnership, consorzio, compagni di progetto`,
  wanted: `
    cerchiamo, cerca, cercano, cerco, si cercano, si cerca, cercasi, ricerca, ricerchiamo, alla ricerca,
    in cerca, trovare, individuare, vorremmo, vorrebbe, desideriamo, desidera, intende, ci servono, servono,
    serve, mancano, manca, abbiamo bisogno, partner di, partner in, partner da, GAL di, provenienti da,
    preferibilmente, di preferenza, idealmente, ideale, l'ideale, meglio se, in particolare, soprattutto,
    ad esempio in, per esempio, pensiamo a, lavorare con, collaborare con, cooperare con, scambiare con,
    gemellarci, gemellaggio, coinvolgere, invitiamo, benvenuti, paesi di interesse, paesi target, priorità,
    rivolto a, aperto a, interessati, unirsi, estendere a`,
  found: `
    abbiamo già, ha già, hanno già, già, già partner, già a bordo, a bordo, già aderito, ha aderito,
    hanno aderito, aderito, confermato, confermati, già confermato, partner confermati, partner attuali,
    partner esistenti, nostro partner, nostri partner, già trovato, già trovati, con noi, sono con noi,
    è con noi, fa parte, fanno parte, ha firmato, hanno firmato, firmato, accordo, abbiamo un accordo,
    ha detto di sì, hanno detto di sì, ha dato disponibilità, si è ritirato, è uscito, insieme al, insieme ai,
    ci sono già, c'è già, collaboriamo con`,
  example: `
    abbiamo collaborato, abbiamo lavorato, abbiamo visitato, visitato, visita in, visita a, viaggio in,
    viaggio studio in, come in, come accade in, ad esempio, esempio, sul modello, sul modello di, ispirato,
    ispirati, ispirandoci, esperienza in, appreso, in passato, progetto precedente, precedente cooperazione,
    anni fa, lo scorso anno, l'anno scorso, avevamo, gemellati con, gemellato con, turisti, visitatori,
    famiglie, lavoratori, rifugiati, emigrati, discendenti, arrivati, originari, nato in, nata in, importato,
    importati, esportiamo, esporta, confine, confinante, a differenza, concluso, realizzato con, fiera di,
    venduti in, non in, stranieri`,
  anyCountry: `
    qualsiasi paese, qualunque paese, qualsiasi paese europeo, qualsiasi paese UE, qualsiasi stato membro,
    tutti i paesi, tutti i paesi europei, tutti i paesi UE, tutti i paesi dell'UE, tutti i paesi dell'Unione,
    tutti gli stati membri, ogni paese, paesi europei, paesi UE, paesi dell'UE, paesi dell'Unione europea,
    stati membri, stato membro, altri paesi europei, altri paesi UE, altri paesi dell'UE,
    altri paesi dell'Unione, altri stati membri, altro paese europeo, in tutta Europa, tutta Europa,
    tutta l'Europa, da tutta Europa, di tutta Europa, tutta l'Unione europea, tutta l'UE, ovunque in Europa,
    dovunque in Europa, in Europa, d'Europa, dall'Europa, europei, europee, non importa il paese,
    non importa da dove, il paese non importa, indipendentemente dal paese, senza preferenze di paese,
    nessuna preferenza, aperto a tutti i paesi, Unione europea, i 27, ventisette`,
  negation: `
    non, no, nessun, nessuno, nessuna, senza, tranne, salvo, eccetto, escluso, esclusi, esclusa, ad eccezione,
    ad esclusione, fuorché, mai, né, anziché, neanche, non più`,
}

export const money: MoneyCues = {
  thousand: 'mila, mille, migliaia, k',
  million: 'milione, milioni, mln, mio, M',
  currencies: {
    EUR: 'euro, eur',
    CHF: 'franchi, franchi svizzeri, franco svizzero',
    GBP: 'sterline, sterlina, pound',
    USD: 'dollari, dollaro',
    PLN: 'zloty',
    CZK: 'corone ceche',
    SEK: 'corone svedesi',
    NOK: 'corone norvegesi',
    DKK: 'corone danesi',
    RON: 'lei',
    TRY: 'lire turche',
  },
  total: `
    budget, budget complessivo, budget totale, totale, in totale, complessivo, complessiva, complessivi,
    complessivamente, in tutto, costo totale, costo complessivo, costi totali, costo, costi, importo,
    importo totale, importo complessivo, valore, valore totale, valore complessivo, dotazione del progetto,
    investimento, per tutto il progetto, per l'intero progetto, per tutti i partner, stimato, stimata, circa,
    piano finanziario, spesa totale, spesa prevista, risorse`,
  perPartner: `
    per partner, a partner, ciascun partner, ogni partner, per ciascun partner, per ogni partner, a testa,
    per GAL, ogni GAL, ciascun GAL, ciascuno, ognuno, cadauno, per comune, per ente, per territorio,
    quota partner, contributo per partner, quota per partner, per soggetto`,
  otherMoney: `
    di cui, nostra quota, la nostra parte, a nostro carico, quota propria, autofinanziamento, cofinanziamento,
    quota di iscrizione, iscrizione, biglietto, ingresso, quota, tariffa, canone, stipendio, compenso,
    al mese, mensili, all'anno, annui, l'ora, al giorno, a notte, a persona, premio, montepremi, prezzo,
    affitto, fatturato, debiti, già investito, già spesi, speso, spesi, investiti, abbiamo speso, è costato,
    è costata, contributo di, contributo massimo, contributi di, finanziato con, ricevuto, donazione,
    preparazione, fase preparatoria, al kg, al chilo, al quintale, a ettaro, multa, fondi propri, mutuo`,
}
