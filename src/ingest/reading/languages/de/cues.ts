import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    bis, bis zum, bis spätestens, spätestens, spätestens bis, spätestens am, bis längstens, längstens,
    vor dem, vor, bis einschließlich, bis einschl, bis inkl, endet am, endet, läuft bis, läuft am, läuft ab,
    gültig bis, nicht später als, bis Ende, bis Anfang, bis Mitte, bis dahin, noch bis, letzter Termin,
    schließt am, schließt, offen bis, jedenfalls vor, rechtzeitig vor`,
  deadline: `
    Frist, Fristen, Stichtag, Stichtage, Einsendeschluss, Einreichschluss, Annahmeschluss, Termin, Termine,
    Deadline, Fristende, Fristablauf, Ablauf der Frist, Schlusstermin, Endtermin, letzter Tag, Endzeitpunkt,
    Terminende, Abgabetermin, Abgabefrist, Meldeschluss, Redaktionsschluss, Eingabefrist, Eingabeschluss,
    Abgabe, Ablaufdatum, Zeitlimit`,
  reply: `
    Rückmeldung, Rückmeldungen, Rückmeldefrist, Rückmelden, rückmelden, zurückmelden, Rueckmeldung,
    Rueckmeldungen, Antwort, Antworten, antworten, antwortet, beantworten, melden, melden Sie sich,
    melde dich, meldet euch, melden sich, meldet sich, melden uns, meldet, Meldung, Meldungen,
    Interessensbekundung*, Interessenbekundung*, Interessierte, Interessenten, Interesse bekunden,
    Interesse melden, Interesse anmelden, Interesse mitteilen, Interesse, bekunden, Bescheid geben,
    Bescheid geben Sie, geben Sie uns Bescheid, gebt uns Bescheid, gebt Bescheid, Bescheid, wissen lassen,
    lassen Sie uns wissen, lasst uns wissen, lassen Sie es uns wissen, schreiben Sie uns, schreibt uns,
    schreib mir, schreiben Sie, schreiben an, uns schreiben, Nachricht, Kontaktaufnahme, kontaktieren Sie,
    kontaktiert uns, Kontakt aufnehmen, nehmen Sie Kontakt, in Verbindung setzen, setzen Sie sich, bestätigen,
    Bestätigung, zusagen, Zusage, Zusagen, Absichtserklärung*, Letter of Intent, LoI, anrufen, rufen Sie,
    ruft an, hören von, von Ihnen hören, von Ihnen zu hören, freuen uns auf, freuen wir uns, Mandatsschreiben,
    Partnererklärung*, Kooperationsvereinbarung unterschreiben, Bewerbung der Partner, Partner gefunden haben,
    Partner finden, Partnersuche endet, Partnersuche läuft bis, Anmeldung der Partner, Anfragen, Feedback,
    bei uns melden, sich bei uns, bei mir, hätten wir gern, erwarten wir, erbitten wir, bitten wir um,
    wird erbeten, erbeten`,
  application: `
    Antrag, Anträge, Antrags, Antragstellung, Antragstellungen, Antragsfrist, Antragsschluss,
    Antragseinreichung, Antragsabgabe, Förderantrag, Förderanträge, Projektantrag, Projektantrags, beantragen,
    beantragt, Einreichung, Einreichungen, Einreichfrist, Einreichungsfrist, Einreichtermin,
    Einreichungstermin, Einreichschluss, einreichen, einzureichen, eingereicht, reichen wir, reichen ~ ein,
    reicht ~ ein, Eingabe, Ausschreibung, Ausschreibungsende, Bewerbung, Bewerbungsfrist, Bewerbungsschluss,
    Aufruf, Projektaufruf, Förderaufruf, Call, Projektskizze, Skizze, Konzeptpapier, Nationalagentur,
    nationale Agentur, Verwaltungsbehörde, Bewilligungsbehörde, Bewilligungsstelle, Ministerium, Landesamt,
    Regierungspräsidium, Bezirksregierung, AELF, AMA, Zahlstelle, Landesregierung, Land, Förderstelle,
    Gesuch einreichen, Fördergesuch, Beitragsgesuch, Stichtag der Ausschreibung, Portal, hochladen,
    hochgeladen, Projekteinreichung, beim Land, beim Amt, einzureichen bis, Vorlage, vorgelegt, abgeben,
    abgegeben, abgeschickt, Abgabe des Antrags, Antrag muss, stellen wir ~ Antrag, gestellt werden,
    Unterlagen, Projektauswahl, Förderperiode, Projektvorschlag`,
  event: `
    Sitzung, Sitzungen, tagt, tagen, trifft sich, treffen uns, Treffen, Tagung, Konferenz, Veranstaltung,
    Veranstaltungen, Seminar, Workshop, Webinar, Online-Treffen, Videokonferenz, Messe, Markt, Fest, Festival,
    Ausstellung, Versammlung, Mitgliederversammlung, Generalversammlung, Vollversammlung, Hauptversammlung,
    Gemeinderat, Gemeinderatssitzung, Vorstandssitzung, Vorstand, Entscheidungsgremium, Auswahlgremium,
    Projektauswahlgremium, Lenkungsgruppe, Steuerungsgruppe, entscheidet, beschließt, beschliessen, berät,
    Besuch, Studienreise, Exkursion, Lehrfahrt, Forum, Auftaktveranstaltung, Auftakttreffen, Auftakt,
    Kick-off, Informationsveranstaltung, Infoabend, Infotermin, Stammtisch, Urlaub, im Urlaub, Betriebsferien,
    Betriebsurlaub, Ferien, geschlossen, Büro geschlossen, nicht im Büro, abwesend, nicht erreichbar,
    unbesetzt, Anmeldung, Anmeldungen, Anmeldeschluss, anmelden, Tag der offenen Tür, feiern, Jubiläum, Feier,
    Eröffnung, eröffnet, veröffentlicht, Veröffentlichung, erscheint, Ferienlager, Camp, Sommerschule,
    Wettbewerb, Verleihung, Konzert, Turnier, findet statt, statt, stattfinden, Besprechung,
    Vernetzungstreffen, Jury, Zoom, Wahl, Beirat, Einladung, Abfahrt, Kreistag, Bürgerversammlung,
    sind wir im Urlaub, Ausflug, Kirtag, Kilbi`,
  past: `
    seit, gegründet, gegründet im, gegründet am, besteht seit, gibt es seit, entstand, entstanden, war, waren,
    wurde, wurden, hatte, hatten, haben wir, fand statt, stattgefunden, fanden, abgeschlossen, beendet,
    genehmigt am, beschlossen am, letztes Jahr, letzten Jahres, im vergangenen Jahr, vergangenes Jahr,
    vorigen Jahres, voriges Jahr, im Vorjahr, zuletzt, bisher, früher, ehemalig*, vor Jahren, Ihre Mail vom,
    Ihr Schreiben vom, Ihre Nachricht vom, unsere Mail vom, Anfrage vom, Schreiben vom, vom, Stand, gebaut,
    erbaut, errichtet, eröffnet, geboren, gewonnen, erhielten, bekam, bekamen, gefördert, lief von, lief bis,
    gestartet, begann, ausgelaufen, eingestellt, anerkannt, ausgezeichnet, aufgenommen, Einwohner,
    Volkszählung, gezählt, hat sich, Gesetz vom, Verordnung vom, verabschiedet, Beschluss vom, damals,
    Mitglied seit, datiert, stillgelegt, geschlossen wurde`,
  period: `
    Laufzeit, Projektlaufzeit, Dauer, Projektdauer, Zeitraum, Projektzeitraum, Umsetzungszeitraum,
    Durchführungszeitraum, Förderzeitraum, Durchführung, Umsetzung, Realisierung, Zeitplan, Zeitrahmen,
    Projektstart, Projektbeginn, Projektende, Start, Beginn, Startschuss, starten, startet, beginnen, beginnt,
    läuft von, läuft vom, laufen, laufen soll, soll laufen, soll von, soll ab, soll im, dauert, dauern,
    soll dauern, erstreckt sich, geplant ist, geplant für, geplant von, geplant, vorgesehen, vorgesehen ist,
    umgesetzt, umsetzen, durchgeführt, durchführen, Monate, Jahre, Projektjahre, über drei Jahre, losgehen,
    geht es los, los geht, enden soll, endet das Projekt, abschließen, Abschluss, Ende des Projekts,
    Projektphase, Förderphase, zwischen, Wann, ab`,
  superseded: `
    statt, anstatt, anstelle, anstelle von, nicht, nicht mehr, bisher, bisherige, bisheriger, ursprünglich,
    ursprünglicher, zuvor, vorher, früher, alt, alter Termin, alte Frist, sondern, verlängert von,
    verschoben von, verschoben vom, nicht wie, irrtümlich, fälschlich, vorherige, war bisher, zunächst,
    anders als, angekündigt`,
}

export const triage: TriageCues = {
  seek: `
    Partnersuche, Kooperationspartnersuche, Projektpartnersuche, Partnergesuch*, Kooperationsgesuch*,
    Kooperationsanfrage*, Partneranfrage*, Kooperationsangebot*, Kooperationsaufruf*, Partneraufruf*, Aufruf
    zur Kooperation, Suche nach ~ Partner*, Suche nach ~ Kooperationspartner*, Suche nach ~ Projektpartner*,
    auf der Suche nach ~ Partner*, auf der Suche nach, auf Partnersuche, suchen ~ Partner*, suche ~ Partner*,
    sucht ~ Partner*, suchen ~ Kooperationspartner*, sucht ~ Kooperationspartner*, suche ~
    Kooperationspartner*, suchen ~ Projektpartner*, sucht ~ Projektpartner*, suchen ~ LAG*, sucht ~ LAG*,
    suche ~ LAG*, suchen ~ Region*, sucht ~ Region*, suchen ~ LEADER*, sucht ~ LEADER*, suchen ~ Gemeinde*,
    sucht ~ Gemeinde*, suchen ~ Verein*, sucht ~ Verein*, suchen ~ Schule*, sucht ~ Schule*, suchen ~
    Organisation*, sucht ~ Organisation*, suchen ~ Mitstreiter*, suchen ~ Gleichgesinnte*, suchen ~
    Aktionsgruppe*, sucht ~ Aktionsgruppe*, suchen ~ FLAG*, suchen ~ Betrieb*, Partner gesucht, Partnerinnen
    gesucht, Partner:innen gesucht, Projektpartner gesucht, Kooperationspartner gesucht, LAG gesucht, LAGs
    gesucht, LAGen gesucht, Partnergemeinde*, Partnergemeinde gesucht, Partnerstadt gesucht, Partnerregion*
    gesucht, Partnerschule gesucht, Mitstreiter gesucht, Gesucht werden ~ Partner*, gesucht werden ~ LAG*,
    gesucht werden, gesucht wird, es werden ~ Partner* gesucht, brauchen ~ Partner*, benötigen ~ Partner*,
    fehlen ~ Partner*, fehlt ~ Partner*, fehlt uns noch, fehlen uns noch, es fehlt noch, Partner finden,
    möchten ~ Partner*, wünschen uns ~ Partner*, würden gern* ~ Partner*, Partner für ~ Projekt*, Partner für
    ~ Kooperationsprojekt*, Partner zu finden, Partner aus dem Ausland, Kooperationspartner*,
    länderübergreifende Zusammenarbeit, grenzüberschreitende Zusammenarbeit, internationale Zusammenarbeit
    suchen, wer macht mit, wer hat Lust, wer möchte mitmachen, wer will mitmachen, mitmachen wollen,
    Konsortium vervollständigen, Konsortium ergänzen, das Konsortium aufbauen, Partnerschaft aufbauen,
    gemeinsam mit Partnern aus, laden ~ zur Zusammenarbeit, laden ~ zur Kooperation, Einladung zur
    Kooperation, Einladung zur Zusammenarbeit, zur Zusammenarbeit einladen, wir wollen zusammenarbeiten,
    möchten ~ zusammenarbeiten, möchten kooperieren, würden gerne zusammenarbeiten, kooperieren möchten,
    Zusammenarbeit anbahnen, folgendes Gesuch, Austausch mit ~ Regionen, Gesucht: LAG*, unserem Projekt
    anschließen, uns anschließen, mit ins Boot, ins Boot holen, Ideen ausschreiben`,
  seekWeak: `
    suchen, sucht, suche, gesucht, wir suchen, suchen wir, noch suchen, Partner, möchten kooperieren,
    Zusammenarbeit mit, Kooperation mit, Kooperationsprojekt, Kooperationsidee, Projektidee, austauschen,
    Austausch mit, Erfahrungsaustausch, interessierte, interessiert an, Interesse an einer Zusammenarbeit,
    weiterleiten, bitte verbreiten, verbreiten, in Ihrem Netzwerk, in Ihrem Verteiler, Verteiler, an Ihre
    Mitglieder, Ihre Mitglieder, veröffentlichen, auf Ihrer Seite, auf Ihrer Website, auf Ihrer Homepage,
    Aushang, aushängen, bekannt machen, bekanntmachen, finden, wünschen, willkommen, herzlich willkommen,
    Federführung, federführende, Leadpartner, Konsortium, Partnerschaft, ideal wäre, ideal wären, mögliche
    Partner, potenzielle Partner, andere Regionen, ähnliche Regionen, ähnlichen Herausforderungen,
    Städtepartnerschaft, Anbahnung, platzieren wir, Mitstreiter, transnationales Kooperationsprojekt,
    transnationale Kooperation, transnationalen Kooperation*, transnationales LEADER-Projekt, transnationale
    Zusammenarbeit, gebietsübergreifende Kooperation*, gebietsübergreifendes`,
  capability: `
    wir bieten, bieten wir, bietet sich an, bieten uns an, bieten uns als, stellen uns zur Verfügung,
    stellen ~ zur Verfügung, stellt sich zur Verfügung, stehen als Partner, als Partner zur Verfügung,
    steht als Partner, als assoziierter Partner, als assoziierte Partner*, als Projektpartner,
    als Projektpartnerin, bieten an, bringen ein, bringen ~ mit, was wir einbringen, was wir mitbringen,
    was wir bieten, was wir anbieten, wir bringen mit, unser Know-how, unsere Expertise, unsere Erfahrung,
    unsere Kompetenz*, unser Angebot, bewerben uns als Partner, können wir beitragen, können beitragen,
    können ~ aufnehmen, können Gäste aufnehmen, Gastgeber sein, können ~ beherbergen, Reallabor, Testgebiet,
    Versuchsgelände, kein eigenes Projekt, keinen eigenen Antrag, kein eigener Antrag, keine eigenen Anträge,
    ohne eigenes Projekt, selbst keinen Antrag, selber keinen Antrag, stellen selbst keinen, in Ihr Projekt,
    Ihrem Projekt anschließen, an Ihrem Projekt, in Ihrem Projekt, Ihr Projekt, Ihre Projekte,
    für Ihren Antrag, Ihrem Konsortium, einem Konsortium anschließen, Projekte anderer, Vorhaben anderer,
    fremden Projekten, wer einen Partner braucht, wer ~ braucht, machen gerne mit, machen gern mit,
    steigen gern ein, steigen gerne ein, würden gern mitmachen, würden gerne mitmachen, möchten mitmachen,
    sind bereit, bereit mitzuwirken, mitzuwirken, offen für Anfragen, Kooperationsangebot als,
    Dienstleistungen für Projekte, nehmen Sie uns mit, können Sie auf uns zählen, verfügen über,
    verfügbar als, übernehmen gern, übernehmen gerne, übernehmen Arbeitspakete, uns als Partner,
    gern als Partner, gerne als Partner, als Partner dabei, als Partner mitmachen, als Partner einsteigen`,
  amendment: `
    Korrektur, Korrekturen, Berichtigung, Richtigstellung, korrigieren, bitte ändern, bitte ersetzen, bitte
    korrigieren, bitte aktualisieren, bitte ergänzen, Änderung unseres, Änderung unserer, Änderung zu unserer,
    Änderung im, Änderungen, Änderung, Nachtrag, Nachtrag zu, Ergänzung, Ergänzung zu, Ergänzung unseres,
    Aktualisierung, aktualisierte, Update zu, Frist verlängert, Frist wurde verlängert, Fristverlängerung,
    Verlängerung der Frist, verlängert bis, verlängern die Frist, verlängert, Frist ~ verschoben, verschiebt
    sich, verschoben auf, neue Frist, neuer Termin, neues Datum, neue Ansprechpartnerin, neuer
    Ansprechpartner, alles andere bleibt, alles Übrige bleibt, alles Weitere bleibt, Rest bleibt, das Übrige
    bleibt, sonst bleibt alles, bleibt unverändert, bleibt alles, bleibt gleich, bleibt wie gehabt,
    unverändert, unsere Anzeige vom, unser Inserat, unsere Ausschreibung vom, unser Gesuch vom, unser
    veröffentlichtes, unsere veröffentlichte, unsere Partnersuche vom, wie veröffentlicht, letzte Woche
    geschickt, die wir geschickt, letzte Mail, unserer letzten Mail, hat sich ein Fehler, Fehler
    eingeschlichen, Tippfehler, Zahlendreher, falsch angegeben, richtig muss es heißen, richtig ist, muss es
    heißen, statt bisher, anstelle von, lautet nun, lautet jetzt, ab sofort, noch etwas zu unserem, neu
    hinzugekommen, zusätzlich zu unserem, Zusatz zu, noch zwei Sachen, eine Ergänzung, Frist bitte auf, auf den neuesten Stand`,
  withdrawal: `
    zurückziehen, ziehen ~ zurück, ziehe ~ zurück, Rücknahme, Rückzug, bitte löschen, löschen Sie, bitte ~
    löschen, bitte entfernen, bitte ~ entfernen, bitte ~ herausnehmen, bitte ~ herunternehmen, vom Netz
    nehmen, herunternehmen, herausnehmen, offline nehmen, Partner gefunden, haben ~ Partner gefunden, genügend
    Partner, genug Partner, fündig geworden, sind fündig, nicht mehr auf der Suche, suchen nicht mehr, suchen
    keine Partner mehr, suchen wir nicht mehr, keine weiteren Partner, nicht mehr aktuell, hat sich erledigt,
    ist erledigt, erledigt, hinfällig, nicht mehr gültig, Partnerschaft ist komplett, Konsortium ist komplett,
    Konsortium steht, sind komplett, Plätze sind vergeben, ist besetzt, abgesagt, sagen ~ ab, Projekt
    abgebrochen, kommt nicht zustande, wird nicht zustande, wird nichts, findet nicht statt, verzichten auf,
    verzichten wir, stellen keinen Antrag, Antrag nicht gestellt, wird nicht weiterverfolgt, nicht
    weiterverfolgen, nicht weiter verfolgt, geben das Projekt auf, eingestellt, Partnersuche beendet, Suche
    beendet, Suche ist beendet, Anzeige löschen, Gesuch löschen, Inserat löschen, aus dem Netz nehmen,
    stornieren, kann raus, kann weg, nehmt ~ raus`,
  interest: `
    haben ~ gelesen, habe ~ gelesen, gelesen haben, mit Interesse gelesen, auf Ihrer Seite gefunden,
    auf Ihrer Seite gesehen, auf Ihrer Website gesehen, Ihre Ausschreibung, Ihr Inserat, Ihr Gesuch,
    Ihre Anzeige, Ihre Partnersuche, Ihre veröffentlichte, Angebot Nr, Gesuch Nr, Kennziffer, Bezug auf Ihre,
    Bezug auf das Angebot, bezüglich des Angebots, bezüglich der Partnersuche, zum Angebot, zur Partnersuche,
    zu Ihrer Partnersuche, Antwort auf die Partnersuche, Antwort auf das Gesuch, sind interessiert an dem,
    interessieren uns für das Projekt, interessieren uns für, interessieren uns sehr, interessiert uns,
    interessiert uns sehr, sind sehr interessiert, wir sind interessiert, ich bin interessiert,
    hätten Interesse, haben Interesse an dem, haben Interesse am Projekt, haben großes Interesse,
    Interesse an der Partnersuche, Interesse an Ihrem Projekt, möchten uns als Partner bewerben,
    Kontakt vermitteln, Kontakt herstellen, den Kontakt zu, Kontaktdaten der, Kontaktdaten des,
    unsere Daten weiterleiten, leiten Sie ~ weiter an, ist das Angebot noch, ist das Gesuch noch,
    noch aktuell, suchen sie noch, wird noch gesucht, ist die Stelle noch, in Ihrem Newsletter,
    letzten Rundbrief gelesen, würden gern teilnehmen an diesem, würden uns gern beteiligen,
    möchten uns beteiligen, möchten uns an dem Projekt`,
  question: `
    könnten Sie mir sagen, können Sie mir sagen, könnten Sie uns sagen, können Sie uns sagen,
    könnten Sie uns mitteilen, können Sie mir mitteilen, könnten Sie bitte, ist es möglich, ist das möglich,
    ist es richtig, stimmt es, wie kann ich, wie können wir, wie muss ich, wie funktioniert, was muss ich,
    welche Unterlagen, welche Voraussetzungen, welche Bedingungen, wo finde ich, wo finden wir, wo kann ich,
    an wen, wer ist zuständig, bin ich richtig, bin ich bei Ihnen richtig, ich habe eine Frage,
    wir haben eine Frage, eine Frage, Fragen, Frage zu, Frage zur, Rückfrage, Anfrage zu, hätte eine Frage,
    hätten eine Frage, wüsste gern, wüsste gerne, wüssten gern, würde gerne wissen, würden gerne wissen,
    möchte wissen, möchten wissen, gibt es ein Formular, gibt es eine Frist, gibt es, sind wir förderfähig,
    sind wir antragsberechtigt, antragsberechtigt, dürfen wir, darf ich, müssen wir, muss man,
    kann ein Verein, können auch Vereine, wie hoch, was kostet, Auskunft, um Auskunft, Bitte um Auskunft,
    erkundigen, frage mich, fragen uns`,
  newsletter: `
    Newsletter, Rundbrief, Infobrief, Rundschreiben, Infomail, in dieser Ausgabe, in diesem Heft,
    aus dem Inhalt, Inhaltsverzeichnis, Ausgabe Nr, Newsletter abbestellen, abbestellen, abmelden,
    im Browser anzeigen, im Browser ansehen, im Browser öffnen, Online-Version, Webversion, weiterlesen,
    mehr lesen, mehr erfahren, Sie erhalten diesen, Sie erhalten diese E-Mail, nicht mehr erhalten möchten,
    keinen Newsletter mehr, Kurzmeldungen, Kurznachrichten, Aktuelles aus, Neues aus dem Netzwerk, Editorial,
    Vorwort, Terminvorschau, Veranstaltungstipps, Nachrichten aus`,
  event: `
    laden ~ ein, laden wir, laden Sie herzlich, laden herzlich ein, herzliche Einladung, Einladung zur Tagung,
    Einladung zum, Einladung zur Konferenz, Einladung, Sie sind herzlich eingeladen, seid herzlich eingeladen,
    Save the Date, Termin vormerken, vormerken, Anmeldung unter, Anmeldung bis, Anmeldeschluss, Anmeldelink,
    anmelden unter, melden Sie sich an, jetzt anmelden, Teilnahme ist kostenlos, Teilnahme kostenfrei,
    Teilnahmegebühr, Tagungsgebühr, Tagungsprogramm, Programm der Tagung, Programmablauf, Referent*,
    Referentinnen, Podiumsdiskussion, Impulsvortrag, Keynote, Plenum, Fachtagung, Jahrestagung,
    Netzwerktreffen, Webinar, Online-Seminar, Begrenzte Plätze, Platzzahl begrenzt, Teilnehmerzahl begrenzt,
    Partnerbörse, Kontaktbörse, Projektbörse, Tag der offenen Tür, Veranstaltungsort, Eintritt frei`,
  fundersCall: `
    Förderaufruf, Aufruf gestartet, Aufruf zur Einreichung, Aufruf geöffnet, Ausschreibung gestartet,
    Ausschreibung ist geöffnet, ist ab sofort geöffnet, neue Ausschreibung, startet Ausschreibung,
    Call geöffnet, antragsberechtigt sind, förderfähig sind, förderfähige Kosten, förderfähige Ausgaben,
    Förderquote, Fördersatz, Förderhöhe, maximale Förderung, Höchstförderung, Höchstbetrag,
    Förderung von bis zu, Zuschuss von bis zu, Zuschüsse bis zu, bezuschusst, Fördermittel stehen,
    Gesamtbudget des Aufrufs, Richtlinie, Förderrichtlinie, Merkblatt, Antragsberechtigte,
    Anträge können eingereicht, Anträge können gestellt, können sich bewerben, wer kann Anträge,
    wer wird gefördert, was wird gefördert, Auswahlkriterien, Bewilligung erfolgt, Programmleitfaden,
    Kleinprojekte, Regionalbudget`,
  autoReply: `
    Abwesenheit, Abwesenheitsnotiz, Abwesenheitsmeldung, Abwesenheitsassistent, automatische Antwort,
    automatische Abwesenheit*, automatisch generiert*, automatisch erstellt*, automatisch erzeugt*,
    automatische Nachricht, automatische Empfangsbestätigung, ich bin abwesend, derzeit abwesend,
    nicht im Büro, nicht im Haus, nicht im Dienst, bin im Urlaub, im Urlaub, außer Haus, ausser Haus,
    Elternzeit, Mutterschutz, in Karenz, ab dem ~ wieder erreichbar, wieder erreichbar, wieder im Büro,
    wieder für Sie da, nach meiner Rückkehr, während meiner Abwesenheit, in dringenden Fällen,
    in dringenden Angelegenheiten, meine Vertretung, mein Vertreter, wird nicht weitergeleitet,
    werden nicht weitergeleitet, nicht auf diese E-Mail, nicht auf diese Nachricht, bitte antworten Sie nicht,
    Lesebestätigung, Empfangsbestätigung, Eingangsbestätigung, wurde gelesen am,
    Ihre Nachricht ist eingegangen, Ihre Anfrage ist eingegangen, haben Ihre Nachricht erhalten, Ticketnummer,
    Ticket-Nr, Vorgangsnummer, Bearbeitungsnummer, wurde registriert, wird schnellstmöglich bearbeitet,
    Bearbeitung kann`,
  bounce: `
    unzustellbar, Unzustellbarkeit, nicht zugestellt, konnte nicht zugestellt, konnte nicht ausgeliefert,
    Zustellung fehlgeschlagen, Zustellungsfehler, Zustellfehler, Übermittlungsfehler, Empfänger unbekannt,
    Adresse nicht gefunden, unbekannter Empfänger, Postfach voll, Postfach ist voll,
    Nachricht nicht zugestellt, an den Absender zurück, zurück an Absender, Fehlermeldung, existiert nicht`,
  spam: `
    Suchmaschinenoptimierung, SEO, erste Seite bei Google, ersten Seite von Google, Google-Ranking, Ranking,
    Backlink*, Linkaufbau, Gastbeitrag, Gastartikel, bezahlter Artikel, Kredit, Kredite, Darlehen,
    Kreditangebot, Sofortkredit, Zinssatz, Zinsen, Prozent Zinsen, ohne Schufa, Erbschaft, Nachlass,
    verstorbener Kunde, Treuhand*, Überweisung, Geldtransfer, Bankverbindung, Kopie Ihres Ausweises,
    Kopie Ihres Passes, Lotterie, Gewinner, Sie haben gewonnen, Gewinnspiel, Bitcoin, Krypto*, Investoren,
    Privatinvestor*, Investitionsmöglichkeit*, Kapitalanlage, Rendite, garantierte Förderung, Fördergarantie,
    nicht rückzahlbar*, Erfolgshonorar, wir schreiben Ihren Antrag, Fördermittelberatung, Bearbeitungsgebühr,
    E-Mail-Adressen kaufen, Adressdatenbank, Adressdaten, Firmendatenbank, Kontaktdatenbank, mehr Besucher,
    mehr Umsatz, mehr Kunden, Umsatz steigern, Webdesign, neue Website ab, kostenloses Erstgespräch,
    kostenlose Beratung, kostenlose Analyse, unverbindliches Angebot, Sonderangebot, Rabatt, nur heute,
    nur noch wenige, Klicken Sie hier, jetzt sichern, Großhandel, Werkspreis, bester Preis, Produktkatalog,
    Ihr Konto wird, Konto bestätigen, Postfach ist fast voll, Casino, Gott segne, ohne Risiko,
    Photovoltaik zum Nulltarif`,
  job: `
    Stellenausschreibung, Stellenanzeige, Stellenangebot, Stelle als, Stelle zu besetzen, zu besetzen,
    Vollzeit, Teilzeit, unbefristet, befristet auf, Bewerbungsunterlagen, Lebenslauf, Anschreiben, Gehalt,
    Vergütung, Entgeltgruppe, TVöD, TV-L, Besoldung, Bruttogehalt, Kollektivvertrag, Arbeitsvertrag,
    Arbeitszeit, Wochenstunden, Dienstort, Arbeitsort, Ihr Profil, Ihre Aufgaben, Vorstellungsgespräch*,
    Bewerbungsgespräch*, Praktikum, Praktikant*, Führerschein Klasse, Berufserfahrung, wir stellen ein,
    Mitarbeiterin gesucht, Mitarbeiter gesucht, m/w/d, w/m/d, Schwerbehinderte, Werkvertrag, Pensum`,
  participants: `
    Teilnehmer gesucht, Teilnehmerinnen gesucht, Teilnehmende gesucht, Teilnehmende, suchen ~ Teilnehmer*,
    suchen ~ Teilnehmende, suchen ~ Jugendliche*, suchen ~ Freiwillige, Freiwillige gesucht, noch Plätze frei,
    Plätze frei, freie Plätze, Restplätze, letzte Plätze, Teilnehmerbeitrag, Teilnahmebeitrag, Eigenbeitrag,
    Reisekosten werden, Fahrtkosten werden, Unterkunft und Verpflegung, Kost und Logis, im Alter von,
    zwischen 18 und, Jugendbegegnung, Jugendaustausch, Workcamp, Anmeldeformular, Taschengeld, Doppelzimmer,
    Einzelzimmerzuschlag, mitfahren`,
  minutes: `
    Protokoll, Sitzungsprotokoll, Niederschrift, Ergebnisprotokoll, Protokollant*, Protokollführer*, Anwesend,
    Anwesende, Anwesenheitsliste, entschuldigt, Tagesordnung, Tagesordnungspunkt*, TOP 1, TOP 2, Traktand*,
    Beschluss, Beschlüsse, Verschiedenes, Allfälliges, nächste Sitzung, Sitzung geschlossen,
    schließt die Sitzung, einstimmig, Abstimmung`,
  press: `
    Pressemitteilung, Medienmitteilung, Presseaussendung, Presseinformation, Pressekontakt, Pressestelle,
    Pressekonferenz, zur sofortigen Veröffentlichung, zur freien Verwendung, Sperrfrist, Abschlusskonferenz,
    Abschlussveranstaltung, wurde eingeweiht, wurde feierlich eröffnet, Bildmaterial, Fotos zum Download,
    Abdruck honorarfrei, Belegexemplar, Journalist*, Medienschaffende, sagte Bürgermeister`,
  thanks: `
    vielen Dank für Ihre Hilfe, danke für Ihre Hilfe, vielen Dank für die Hilfe, danke für die Unterstützung,
    vielen Dank für die Unterstützung, herzlichen Dank für, tausend Dank, möchte mich bedanken,
    möchten uns bedanken, wollte mich bedanken, bedanken uns, bedanke mich, frohe Weihnachten,
    schöne Feiertage, gutes neues Jahr, guten Rutsch, keine Antwort nötig, brauchen nicht zu antworten,
    nur kurz danke, dank Ihnen, dank Ihrer Hilfe, Glückwunsch, Gratulation, alles Gute für`,
}

export const partners: PartnerCues = {
  partner: `
    Partner, Partners, Partnern, Partnerin, Partnerinnen, Partner:innen, Partnerschaft*, Projektpartner*,
    Kooperationspartner*, Partnerorganisation*, Partnergemeinde*, Partnerregion*, Partnereinrichtung*,
    Partnerbetrieb*, Partnerschule*, Mitstreiter*, Konsortium, Partnerverein*`,
  wanted: `
    suchen, sucht, suche, gesucht, Suche nach, auf der Suche, finden, brauchen, braucht, benötigen, fehlt,
    fehlen, möchten, wollen, würden gern, würden gerne, wünschen, wünschenswert, Partner aus, Partner in,
    Partnern aus, Partnern in, LAGs aus, LAGs in, vorzugsweise, bevorzugt, am liebsten, gern aus, gerne aus,
    idealerweise, ideal wäre, ideal wären, ideal, besonders, insbesondere, vor allem, hauptsächlich, etwa aus,
    zum Beispiel aus, denken an, gedacht ist an, willkommen, eingeladen, einladen, laden, kooperieren mit,
    Kooperation mit, zusammenarbeiten mit, Zusammenarbeit mit, austauschen mit, Austausch mit, Kontakt zu,
    Kontakt mit, Partnersuche, Zielländer, gewinnen, hoffen auf, freuen uns über, Interesse, interessierte,
    interessieren, kommen aus, stammen aus, gemeinsam mit, offen für, mitmachen, ansprechen, dazu, schön wäre,
    schön wären, toll wäre, passen würde, passen würden, sollten aus`,
  found: `
    haben bereits, haben schon, bereits, schon, bereits dabei, schon dabei, mit dabei, dabei ist, dabei sind,
    sind dabei, ist dabei, ist mit an Bord, an Bord, mit im Boot, im Boot, zugesagt, hat zugesagt,
    haben zugesagt, bestätigt, bestätigte Partner, steht fest, stehen fest, schon gefunden, bereits gefunden,
    unser Partner, unser Partner in, unsere Partner in, unsere Partner, bisherige Partner, bestehende Partner,
    vorhandene Partner, weitere Partner sind, unterzeichnet, unterschrieben, einig, sind wir uns einig,
    geeinigt, abgesprungen, ausgestiegen, ausgeschieden, mit uns arbeitet, gemeinsam mit unserem,
    dabei haben wir, macht mit, machen mit, beteiligt sich, beteiligen sich, haben wir schon, gewonnen, fix,
    gesetzt`,
  example: `
    haben kooperiert, haben zusammengearbeitet, zusammengearbeitet, besucht, besuchten, Besuch in,
    Studienreise nach, Reise nach, Exkursion nach, wie in, so wie in, ähnlich wie in, Beispiel, Vorbild,
    nach dem Vorbild, Beispiele aus, zum Vergleich, inspiriert, Erfahrungen aus, gelernt von, gelernt haben,
    früheres Projekt, vorheriges Projekt, abgeschlossenes Projekt, vergangen*, letztes Jahr, damals, früher,
    vor Jahren, Städtepartnerschaft mit, verschwistert mit, Gäste aus, Touristen aus, Besucher aus,
    Urlauber aus, Flüchtlinge aus, Geflüchtete aus, Menschen aus, Familien aus, Arbeiter aus,
    Saisonkräfte aus, stammt aus, stammen ursprünglich, geboren in, importiert aus, exportiert nach,
    verkauft nach, grenzt an, Grenze zu, anders als in, im Gegensatz zu, bekannt aus, realisiert mit,
    durchgeführt mit, hatten, Messe in, Tagung in, Konferenz in, ausgewandert, Nachfahren`,
  anyCountry: `
    alle EU-Länder, allen EU-Ländern, alle EU-Staaten, allen EU-Staaten, aus der ganzen EU, in der ganzen EU,
    aus der gesamten EU, in der gesamten EU, EU-weit, europaweit, ganz Europa, aus ganz Europa,
    in ganz Europa, überall in Europa, beliebiges Land, beliebigen Ländern, beliebigen EU-Ländern,
    beliebigen Land, jedes Land, jedem Land, jedem EU-Land, egal aus welchem Land, egal woher,
    gleich aus welchem Land, das Land ist egal, Land spielt keine Rolle, unabhängig vom Land, alle Länder,
    allen Ländern, alle europäischen Länder, allen europäischen Ländern, allen Mitgliedstaaten,
    alle Mitgliedstaaten, allen Mitgliedsländern, EU-Mitgliedstaaten, EU-Mitgliedsstaaten, EU-Mitgliedsländer,
    Mitgliedstaaten, Mitgliedstaat, anderen EU-Ländern, andere EU-Länder, anderen EU-Staaten,
    anderen europäischen Ländern, andere europäische Länder, anderen Ländern Europas, weiteren EU-Ländern,
    EU-Ländern, EU-Länder, EU-Staaten, EU-Ausland, europäischen Ausland, aus Europa, in Europa,
    innerhalb der EU, Länder der EU, Ländern der EU, Ländern der Europäischen Union, Europäischen Union,
    keine Länderpräferenz, kein bestimmtes Land, offen für alle Länder, alle 27, den 27`,
  negation: `
    nicht, kein, keine, keinen, keiner, keinem, ohne, außer, ausser, ausgenommen, mit Ausnahme, nicht mehr,
    nie, niemals, weder, statt, anstatt, abgesehen von, jedoch nicht`,
}

export const money: MoneyCues = {
  thousand: 'tausend, Tausend, Tsd, TEUR, T€, Tsd., k',
  million: 'Million, Millionen, Mio, Mill, Mio.',
  currencies: {
    EUR: 'Euro, Euros, EUR, Eur',
    CHF: 'Franken, Schweizer Franken, Fr, sFr, CHF, Stutz',
    GBP: 'Pfund, britische Pfund, Pfund Sterling',
    USD: 'Dollar, US-Dollar',
    PLN: 'Zloty, Złoty',
    CZK: 'tschechische Kronen, Kronen',
    DKK: 'dänische Kronen',
    SEK: 'schwedische Kronen',
    NOK: 'norwegische Kronen',
    HUF: 'Forint',
    RON: 'Lei',
    TRY: 'türkische Lira, Lira',
  },
  total: `
    Budget, Gesamtbudget, Gesamtvolumen, Gesamtkosten, Gesamtsumme, Projektkosten, Projektvolumen,
    Projektbudget, Gesamtbetrag, Volumen, Kosten, Kostenrahmen, Finanzrahmen, Finanzvolumen, insgesamt,
    gesamt, gesamte, gesamten, zusammen, alles zusammen, alle Partner zusammen, für alle Partner, in Summe,
    Summe, total, Fördervolumen, Fördersumme, Investitionsvolumen, veranschlagt, kalkuliert, geschätzt, rund,
    ca, Umfang, Mittel`,
  perPartner: `
    pro Partner, je Partner, jeder Partner, jeden Partner, jedem Partner, per Partner, pro LAG, je LAG,
    jede LAG, pro Region, je Region, jede Region, pro Organisation, je Organisation, pro Verein, pro Gemeinde,
    je Gemeinde, pro Einrichtung, Budget je Partner, Partnerbudget, Partneranteil, jeder bringt, jeder selbst,
    jeder zahlt, jeder trägt, jeweils, pro Kopf, pro Land, bringt selbst, pro Teilnehmer`,
  otherMoney: `
    davon, unser Anteil, Eigenanteil, Eigenmittel, Eigenleistung, Kofinanzierung, wir selbst, bei uns, Gebühr,
    Teilnahmegebühr, Mitgliedsbeitrag, Gehalt, Lohn, Monatsgehalt, pro Monat, monatlich, pro Jahr, jährlich,
    im Jahr, pro Stunde, pro Tag, pro Nacht, pro Person, Preis, Preisgeld, dotiert, Eintritt, Ticket, Miete,
    Umsatz, Jahresumsatz, Schulden, Spende, Spenden, bereits investiert, investiert, ausgegeben, hat gekostet,
    kostete, gekostet, Förderung von, Zuschuss von, erhielten, bekamen, letztes Projekt, Vorprojekt,
    Anbahnung, Anbahnungskosten, Vorbereitung, Förderhöchst*, maximal, höchstens, Stundensatz, Tagessatz,
    pro Tonne, pro Kilo, pro Hektar, Strafe, Kleinprojekte`,
}
