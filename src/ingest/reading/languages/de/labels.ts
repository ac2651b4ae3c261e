import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Titel, Projekttitel, Projektname, Projektbezeichnung, Name des Projekts, Titel des Projekts,
    Titel des Vorhabens, Arbeitstitel, Kurztitel, Projekt, Vorhaben, Akronym, Titel des Angebots, Bezeichnung,
    Bezeichnung des Projekts, Titel der Kooperation, Kooperationsprojekt, Idee, Überschrift, Projektkurztitel`,
  organisation: `
    Organisation, Name der Organisation, Antragsteller, Antragstellerin, Antragstellende Organisation,
    Projektträger, Projektträgerin, Träger, Trägerschaft, Trägerin, Trägerverein, Name der LAG, LAG,
    Lokale Aktionsgruppe, Region und LAG, Einrichtung, Name der Einrichtung, Institution, Verein,
    Federführende LAG, Federführung, Leadpartner, Lead-Partner, federführender Partner,
    anbietende Organisation, Anbieter, suchende Organisation, wer wir sind, wer sind wir, Wer, Über uns,
    Gesuchsteller, Gesuchstellerin, eingereicht von, Absender, Firma, Körperschaft, Rechtsträger,
    LEADER-Region, Projektwerber, Förderwerber, Wer sucht, Koordinierende Organisation, Ihre Organisation`,
  organisationType: `
    Art der Organisation, Organisationsform, Organisationstyp, Rechtsform, Typ der Organisation,
    Art der Einrichtung, Art des Trägers, Rechtsstatus, Organisationsart`,
  country: 'Land, Staat, Herkunftsland, Land der LAG, Mitgliedstaat, Land des Antragstellers',
  place: `
    Ort, Sitz, Region, Gebiet, Gemeinde, Stadt, Standort, Region und Land, Bundesland, Kanton, Landkreis,
    Bezirk, Ort und Region, LAG-Gebiet, Sitz der LAG, Einzugsgebiet, Wo, Raum, Ort und Land,
    Standort der Organisation`,
  address: `
    Adresse, Anschrift, Postanschrift, Postadresse, Straße, Strasse, Büro, Büroadresse, Besucheradresse,
    Geschäftsadresse, Postfach`,
  themes: `
    Thema, Themen, Themenfeld, Themenfelder, Themenbereich, Themenbereiche, Schwerpunkt, Schwerpunkte,
    Stichwort, Stichworte, Stichwörter, Schlagworte, Schlagwörter, Handlungsfeld, Handlungsfelder, Bereich,
    Fachbereich, Kooperationsthema, Aktionsfeld, Aktionsfelder`,
  description: `
    Beschreibung, Kurzbeschreibung, Projektbeschreibung, Projektinhalt, Inhalt, Inhalte, Ziel, Ziele,
    Projektziel, Projektziele, Zielsetzung, Zusammenfassung, Kurzfassung, Worum es geht, Worum geht es,
    Worum geht's, Darum geht es, Darum geht's, Was wir vorhaben, Was wir wollen, Was wir planen, Was,
    Idee und Ziele, Projektidee, Aktivitäten, Geplante Aktivitäten, Maßnahmen, Massnahmen, Geplante Maßnahmen,
    Hintergrund, Ausgangslage, Unser Anliegen, Anliegen, In Kürze, Das Projekt, Vorgesehene Aktivitäten,
    Gegenstand, Unser Vorhaben, Kurz gesagt, Erwartete Ergebnisse`,
  partnersSought: `
    Gesucht, Gesuchte Partner, Gesuchter Partner, Partner gesucht, Wir suchen, Partnersuche, Partnerprofil,
    Profil der Partner, Anforderungen an Partner, Gewünschte Partner, Wunschpartner, Partner, Projektpartner,
    Kooperationspartner, Wen wir suchen, Wen suchen wir, Gesucht werden, Erwartungen an Partner,
    Potenzielle Partner, Mögliche Partner, Partnerschaft, Suchen, Art und Land der Partner,
    Gesuchte Kooperationspartner, Gesuchte Projektpartner, Partnerwunsch, Mit wem`,
  partnerCountries: `
    Länder, Partnerländer, Zielländer, Wunschländer, Gesuchte Länder, Gewünschte Länder, Länder der Partner,
    Land des Partners, Partnerland, Herkunft der Partner, Aus welchen Ländern, Bevorzugte Länder, Partner aus,
    Woher, Zielland, Herkunftsländer der Partner`,
  partnerTypes: `
    Art der Partner, Art des Partners, Partnertyp, Partnertypen, Art der gesuchten Partner,
    Art der gesuchten Organisation, Gesuchte Organisationen, Gesuchte Einrichtungen, Typ der Partner,
    Welche Organisationen, Gesuchte Partnerart, Organisationstyp der Partner`,
  programme: `
    Programm, Förderprogramm, Fördertopf, Fonds, Finanzierung, Förderung, Fördermittel, Mittel, Geld,
    Finanzierungsquelle, Fördergeber, Fördermaßnahme, Maßnahme, Ausschreibung, Call, Förderinstrument,
    Fördermittelgeber, Finanziert durch, Förderschiene, Programm und Maßnahme`,
  deadline: `
    Frist, Fristen, Stichtag, Termin, Termine, Deadline, Gültig bis, Angebot gültig bis, Einsendeschluss,
    Schlusstermin, Ablaufdatum, Bis wann`,
  replyDeadline: `
    Rückmeldung, Rückmeldungen, Rückmeldung bis, Rückmeldungen bis, Rückmeldung erbeten bis, Rückmeldefrist,
    Frist für Rückmeldungen, Frist für Rückmeldung, Rückmeldung spätestens, Antwort bis, Antworten bis,
    Antwort, Antwortfrist, Antwort erbeten bis, Frist für Antworten, Meldung bis, Meldungen bis, Melden bis,
    Meldefrist, Meldeschluss, Bitte melden bis, Interessensbekundung, Interessensbekundung bis,
    Interessenbekundung bis, Interessensbekundungen bis, Frist für Interessensbekundungen,
    Interessenbekundung, Partnersuche bis, Partnersuche läuft bis, Ende der Partnersuche, Kontaktaufnahme bis,
    Bitte um Rückmeldung bis, Zusage bis, Rückmeldung an uns bis, Frist für Partner, Bekundung bis,
    Rückmeldung erwünscht bis`,
  applicationDeadline: `
    Antragsfrist, Einreichfrist, Einreichungsfrist, Einreichtermin, Einreichung, Einreichung bis,
    Einreichschluss, Antragstellung, Antragstellung bis, Antrag, Antrag bis, Antragsschluss, Antragsabgabe,
    Bewerbungsfrist, Bewerbungsschluss, Frist der Ausschreibung, Frist des Aufrufs, Ausschreibungsende,
    Ende der Ausschreibung, Call-Ende, Abgabe, Abgabefrist, Abgabetermin, Abgabe des Antrags,
    Projekteinreichung, Geplante Antragstellung, Geplante Einreichung, Frist für den Antrag,
    Frist für die Antragstellung, Frist für die Einreichung, Eingabe, Eingabefrist, Eingabe bis,
    Einreichdatum, Stichtag Antrag, Förderantrag, Antragstermin`,
  period: `
    Laufzeit, Projektlaufzeit, Dauer, Projektdauer, Zeitraum, Projektzeitraum, Umsetzungszeitraum,
    Durchführungszeitraum, Durchführung, Umsetzung, Zeitplan, Zeitrahmen, Wann, Projektzeit,
    Geplante Laufzeit, Geplanter Zeitraum, Geplante Dauer, Förderzeitraum, Dauer des Projekts,
    Laufzeit des Projekts, Realisierung, Beginn und Ende, Start und Ende, Zeitliche Planung`,
  start: `
    Start, Beginn, Projektstart, Projektbeginn, Geplanter Beginn, Geplanter Start, Startdatum, Startzeitpunkt,
    Starttermin, Beginn des Projekts, Voraussichtlicher Beginn`,
  end: `
    Ende, Projektende, Geplantes Ende, Abschluss, Enddatum, Ende des Projekts, Voraussichtliches Ende,
    Projektabschluss`,
  budget: `
    Budget, Gesamtbudget, Kosten, Gesamtkosten, Projektkosten, Projektbudget, Gesamtvolumen, Projektvolumen,
    Volumen, Finanzvolumen, Kostenrahmen, Geplantes Budget, Geplante Kosten, Voraussichtliche Kosten,
    Geschätzte Kosten, Budgetrahmen, Finanzrahmen, Finanzieller Rahmen, Gesamtsumme, Geschätztes Budget,
    Umfang, Mittelbedarf, Finanzbedarf, Fördervolumen, Budget gesamt, Kosten gesamt, Gesamtprojektkosten`,
  partnerBudget: `
    Budget pro Partner, Budget je Partner, Kosten pro Partner, Kosten je Partner, Beitrag der Partner,
    Beitrag pro Partner, Anteil pro Partner, Partnerbudget, Partneranteil, Finanzieller Beitrag der Partner,
    Eigenbeitrag der Partner, Anteil je Partner`,
  languages: `
    Sprache, Sprachen, Arbeitssprache, Arbeitssprachen, Projektsprache, Projektsprachen,
    Kommunikationssprache, Kommunikationssprachen, Verkehrssprache, Sprachkenntnisse, Gesprochene Sprachen,
    Umgangssprache, Sprache der Zusammenarbeit, Arbeitssprache(n)`,
  contact: `
    Kontakt, Kontaktperson, Kontaktdaten, Ansprechpartner, Ansprechpartnerin, Ansprechpartner:in,
    Ansprechpartner/in, AnsprechpartnerIn, Ansprechperson, Ansprechpersonen, Auskunft, Auskünfte, Rückfragen,
    Rückfragen an, Rückfragen bei, Antworten an, Meldung an, Meldungen an, Rückmeldung an, Rückmeldungen an,
    Verantwortlich, Verantwortliche Person, Zuständig, Projektverantwortliche, Projektverantwortlicher,
    Kontaktaufnahme, Weitere Auskünfte, Informationen bei, Infos bei, Bearbeiter, Bearbeiterin, Fragen an,
    Kontaktstelle, Projektleitung, Ihr Ansprechpartner, Ihre Ansprechpartnerin, Anmeldung bei`,
  contactName: `
    Name, Vor- und Nachname, Vor- und Zuname, Vorname, Nachname, Familienname, Zuname, Vorname und Name,
    Name und Funktion, Name der Kontaktperson, Vorname Name, Name Vorname, Name des Ansprechpartners,
    Name der Ansprechperson`,
  role: 'Funktion, Position, Stellung, Aufgabe, Tätigkeit, Rolle',
  email: `
    E-Mail, E-Mail-Adresse, Mail, Email, Mailadresse, Emailadresse, Elektronische Post, E-Mail-Kontakt,
    Per Mail`,
  phone: `
    Telefon, Tel, Telefonnummer, Fon, Ruf, Rufnummer, Handy, Mobil, Mobiltelefon, Mobilnummer, Handynummer,
    Mobile, Durchwahl, Tel.-Nr, Telefon mobil, Telefon Büro, Festnetz, Zentrale, DW, Natel, Direktwahl, T, M,
    Telefonisch`,
  fax: 'Fax, Telefax, Faxnummer, F',
  website: `
    Website, Webseite, Homepage, Internet, Web, Link, Links, Internetseite, Internetadresse, Webadresse, URL,
    www, Mehr Infos, Mehr Informationen, Weitere Informationen, Mehr dazu, Infos, Netz, Im Netz, Projektseite,
    Webauftritt, Nähere Informationen`,
  kind: `
    Art des Angebots, Art der Anfrage, Art des Gesuchs, Art der Kooperation, Angebotsart, Art, Typ, Kategorie,
    Art der Zusammenarbeit`,
  event: `
    Veranstaltung, Sitzung, Nächste Sitzung, Treffen, Nächstes Treffen, Erstes Treffen, Auftakttreffen,
    Auftakt, Auftaktveranstaltung, Online-Treffen, Videokonferenz, Infotermin, Informationsveranstaltung,
    Vorbereitungstreffen, Partnertreffen, Vorstandssitzung, Kick-off, Kick-off-Treffen, Anmeldung,
    Anmeldung bis, Anmeldeschluss, Veranstaltungsort, Studienreise, Abfahrt, Sitzungstermin, Entscheidung,
    Online-Termin`,
  signatureDate: `
    Datum, Ort und Datum, Ort/Datum, Ort Datum, Unterschrift, Datum und Unterschrift, Stand, Stand vom,
    Ausgefüllt am, Erstellt am, Datum der Einreichung dieses Formulars, Eingangsdatum, Veröffentlicht am,
    Letzte Änderung, Unser Zeichen vom`,
  partnersFound: `
    Bereits gefundene Partner, Bereits beteiligte Partner, Bestehende Partner, Bisherige Partner,
    Bestätigte Partner, Vorhandene Partner, Schon dabei, Bereits dabei, Fixe Partner, Weitere Partner,
    Bekannte Partner, Feste Partner, Partner bisher, Zugesagt haben, Bereits zugesagt, Mit dabei,
    Beteiligte Partner, Bereits im Boot, Schon an Bord`,
  ownShare: `
    Eigenmittel, Eigenanteil, Eigenleistung, Eigenbeitrag, Unser Anteil, Kofinanzierung, Davon, Förderquote,
    Fördersatz, Beantragte Förderung, Förderhöhe, Anteil Antragsteller, Beantragte Mittel`,
  ignored: `
    UID, UID-Nummer, USt-IdNr, Steuernummer, Umsatzsteuer-ID, ZVR, ZVR-Zahl, ZVR-Nr, Vereinsregister,
    Vereinsregisternummer, Registernummer, Firmenbuchnummer, FN, IBAN, BIC, Bank, Bankverbindung, Konto,
    Spendenkonto, Aktenzeichen, Az, Geschäftszeichen, GZ, Zl, Zahl, Unser Zeichen, Ihr Zeichen, Zeichen,
    Einwohner, Einwohnerzahl, Fläche, Gründung, Gegründet, Gründungsjahr, Erfahrung, Erfahrungen,
    Frühere Projekte, Bisherige Projekte, Referenzen, Anlage, Anlagen, Anhang, Beilage, Beilagen, Anmerkung,
    Anmerkungen, Bemerkung, Bemerkungen, Hinweis, Hinweise, Einverständnis, Mitglieder, Anzahl Mitglieder,
    Mitgliederzahl, PIC, OID, Sonstiges, Vorsitz, Öffnungszeiten, Bürozeiten, Sprechzeiten, PS, Übrigens,
    Betreff`,
}
