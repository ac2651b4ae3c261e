import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    Angebot*, Anzeige, Inserat*, Aufruf, Ausschreibung, Partnersuche, Suche, Gesuch*, Anfrage, Eintrag,
    Meldung, Aushang, Veröffentlichung`,
  end: `
    zurückzieh*, ziehen ~ zurück, zurückgezogen, zurücknehmen, lösch*, entfern*, herausnehmen, nehmen ~
    heraus, streichen, absag*, abgesagt, aufgegeben, geben ~ auf, archiv*, abgelehnt, nicht bewilligt, nicht
    gefördert, nicht genehmigt, kommt nicht zustande, findet nicht statt, wird nicht, haben ~ gefunden,
    gefunden, vollständig, vollzählig, nicht mehr, hinfällig, erledigt, hat sich erledigt, gestorben, nehmen
    Sie ~ heraus, vom Netz, raus*`,
  change: `
    Berichtigung, berichtig*, korrig*, Korrektur, änder*, geändert, Änderung*, verlänger*, verschoben,
    verschieb*, aktualis*, ersetz*, Fehler, Tippfehler, statt, anstatt, ergänz*, Ergänzung*, neue Frist, neuer
    Termin, nicht wie angegeben, Rückmeldefrist ~ auf, neu dazugekommen, dazugekommen, dürfen auch, Nachtrag,
    noch zur, noch etwas zu`,
  join: `
    interessier*, unser Interesse, Interesse an, mitmachen, mitwirken, teilnehmen, beteiligen, anschließen,
    einsteigen, antworten auf, Antwort auf, beziehen uns, Bezug auf, bezugnehmend, gelesen, gesehen,
    aufmerksam geworden, spricht uns an, Kontakt herstellen, Partner werden`,
  published: `
    veröffentlicht*, Website, Webseite, Homepage, Ihrer Seite, eurer Seite, Newsletter, Rundbrief, Rundmail,
    Portal, Plattform, Datenbank, Nummer, Nr, verschickt*, weitergeleitet*, geschickt, Verteiler`,
  people: `
    Teilnehmer*, Freiwillige*, Jugendliche, Bewerber*, Praktikant*, Studierende, Auszubildende, Kandidat*,
    Ehrenamtliche, Betreuer*`,
}
