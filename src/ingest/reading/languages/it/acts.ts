import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    offerta, annuncio, ricerca, ricerca partner, scheda, richiesta, proposta, inserzione, avviso,
    pubblicazione`,
  end: `
    ritir*, annull*, elimin*, toglie*, rimuov*, rimozione, cancell*, rinunc*, archivi*, abbandon*, revoc*,
    non approvat*, mancata approvazione, mancato finanziamento, bocciat*, respint*, non finanziat*, non
    verrà, non sarà, non si farà, non si terrà, abbiamo trovato, è stato trovato, sono stati trovati,
    trovato, completo, al completo, non cerchiamo più, non più, non è più`,
  change: `
    correzione, corregg*, rettific*, modific*, proroga*, prorogat*, rinvi*, aggiorn*, sostitu*, errore,
    refuso, anziché, invece di, aggiung*, nuova scadenza, nuova data, spostat*, integrazion*`,
  join: `
    interess*, il nostro interesse, vorremmo partecipare, vorremmo aderire, aderire, partecipare, rispondere
    a, rispondiamo, in risposta, facendo seguito, in riferimento, con riferimento, abbiamo letto, ho letto,
    abbiamo visto, ho visto, ha attirato, metterci in contatto, mettere in contatto, essere partner,
    diventare partner`,
  published: `
    pubblicat*, sito, vostro sito, newsletter, notiziario, bollettino, portale, piattaforma, banca dati,
    numero, codice, diffus*, inoltrat*, inviat*, circolare`,
  people: `
    partecipanti, volontari, volontarie, tirocinanti, giovani tra, candidati, ragazzi, studenti, animatori`,
}
