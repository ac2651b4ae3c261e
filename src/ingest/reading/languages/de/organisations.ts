import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LAGs, LAGen, Lokale Aktionsgruppe*, Lokalen Aktionsgruppe*, lokaler Aktionsgruppe*,
    Lokale LEADER-Aktionsgruppe*, LEADER-Aktionsgruppe*, LEADER-Region*, LEADER Region*, LEADER-Gruppe*,
    LEADER-Verein*, LEADER-Gebiet*, Leaderregion*, Leadergruppe*, LEADER-Gesellschaft*, Regionalverein,
    LEADER-Regionalverein, Regionalentwicklungsverein*, Verein zur Regionalentwicklung, Regionalmanagement*,
    LILE-Region*, GAL, CLLD-Gruppe*, CLLD-Region*, LEADER-Geschäftsstelle`,
  flag: `
    FLAG, FLAGs, Fischerei-LAG, lokale Fischereiaktionsgruppe*, Fischereiaktionsgruppe*,
    FischWirtschaftsgebiet*, Fischwirtschaftsgebiet*, Fischereigruppe*, Fischerei-Aktionsgruppe*,
    lokale Aktionsgruppe Fischerei`,
  municipality: `
    Gemeinde, Gemeinden, Marktgemeinde*, Stadtgemeinde*, Ortsgemeinde*, Verbandsgemeinde*, Samtgemeinde*,
    Bergdorf, Einheitsgemeinde*, Stadt, Städte, Städten, Dorf, Dörfer, Dörfern, Kleinstadt, Kleinstädte*,
    Landkreis*, Kreis, Kreise, Kreisverwaltung*, Landratsamt*, Bezirk, Bezirke, Bezirkshauptmannschaft*,
    Kanton, Kantone, Kommune, Kommunen, kommunal*, Rathaus, Gemeindeamt, Gemeindeverband*, Gemeindeverbund,
    Zweckverband*, Gemeindeverwaltung*, Stadtverwaltung*, Ortschaft, Ortschaften, Ortsteil, Region, Regionen,
    Bundesland, Bundesländer, Provinz, Gebietskörperschaft*, Stadtrat, Bürgermeister, Bürgermeisterinnen,
    Magistrat, Partnergemeinde*, Partnerstadt, Partnerstädte, Planungsverband, Regionalverband,
    Verwaltungsgemeinschaft*, Talschaft, Talgemeinschaft, Bezirksgemeinschaft*, Zusammenschluss von Gemeinden,
    Gebirgsgemeinde*, Bergegemeinde*, Berggemeinde*, Amt, Ämter, Verwaltungen, Kleinregion*`,
  agency: `
    Ministerium, Ministerien, Landesamt, Bundesamt, Behörde, Behörden, Agentur, Agenturen,
    Entwicklungsagentur*, Regionalagentur*, Regionalentwicklung, Wirtschaftsförderung*, Wirtschaftskammer*,
    Handelskammer*, Handwerkskammer*, Landwirtschaftskammer*, Arbeiterkammer, Kammer, Kammern, Naturpark*,
    Nationalpark*, Biosphärenreservat*, Biosphärenpark*, Geopark*, Landschaftspark*, Regionalpark*,
    Naturschutzgebiet*, Schutzgebiet*, Tourismusverband*, Tourismusverbände*, Tourismusbüro,
    Tourist-Information, Tourismusamt, Fremdenverkehrsverein, Energieagentur*, Klimaagentur, Landesregierung,
    Regierungspräsidium, Forstamt, Forstbetrieb, Wasserverband, Amt für, Öffentliche Einrichtung*,
    Beratungsstelle*, Tourismusorganisation*, Jobcenter, Arbeitsagentur, Denkmalamt, Landesverwaltung,
    Regionalentwicklungsagentur*, Parkverwaltung*, Standortagentur`,
  ngo: `
    Verein, Vereine, Vereinen, Vereins, e.V., eingetragener Verein, Heimatverein*, Dorfverein*, Trägerverein*,
    Förderverein*, Kulturverein*, Sportverein*, Landfrauen*, Landjugend, Frauenverein*, Jugendverein*,
    Naturschutzverein*, Naturschutzverband*, Naturschutzverbände*, Verband, Verbände, Verbänden, Dachverband,
    NGO, NGOs, Nichtregierungsorganisation*, Stiftung, Stiftungen, Genossenschaft, Genossenschaften, eG,
    Initiative, Initiativen, Bürgerinitiative*, Bürgergenossenschaft*, Energiegenossenschaft*, gemeinnützig*,
    Zivilgesellschaft, zivilgesellschaftlich*, Ehrenamtliche*, Bürgerverein*, Interessengemeinschaft,
    Interessensgemeinschaft, Arbeitsgemeinschaft, Korporation, Caritas, Diakonie, Rotes Kreuz, Feuerwehr,
    Wohlfahrtsverband*, Wohlfahrtsverbände*, Kirchengemeinde, Pfarre, Bauernverband, Imkerverein*,
    Erzeugergemeinschaft*, Landschaftspflegeverband*, Klub, Club, Selbsthilfe*, Jugendzentrum,
    Mehrgenerationenhaus, Bürgerstiftung, Museumsverein*, Zunft, Innung, Alpenverein, Ortsverein,
    Freundeskreis, Sozialverein, Frauenorganisation*`,
  education: `
    Schule, Schulen, Volksschule*, Grundschule*, Hauptschule*, Mittelschule*, Realschule*, Gymnasium,
    Gymnasien, Berufsschule*, Fachschule*, Landwirtschaftsschule*, Hochschule*, Fachhochschule*, Universität,
    Universitäten, Uni, Volkshochschule*, Musikschule*, Akademie, Akademien, Institut, Institute, Instituten,
    Forschungsinstitut*, Forschungseinrichtung*, Forschungszentrum, Forschungsanstalt, Forschung,
    Bildungseinrichtung*, Bildungshaus, Bildungshäuser, Bildungszentrum, Bildungszentren, Bildungswerk,
    Bildungsträger*, Ausbildungszentrum, Kindergarten, Kindergärten, Kita, Kitas, Landvolkshochschule*,
    Erwachsenenbildung, Weiterbildungseinrichtung*, Wissenschaft, Versuchsanstalt, Lehranstalt, Schulamt,
    Campus, Berufsbildungszentrum, Lehrstuhl, HBLA, Kantonsschule, Bildungsanbieter`,
  company: `
    Unternehmen, Firma, Firmen, GmbH, Betrieb, Betriebe, Betrieben, KMU, Kleinbetrieb*, Handwerksbetrieb*,
    Bauernhof, Bauernhöfe*, Bauernhöfen, Hof, Höfe, Höfen, landwirtschaftlicher Betrieb,
    landwirtschaftliche Betriebe, Landwirte, Landwirten, Bauern, Weingut, Weingüter*, Weinbaubetrieb*, Winzer,
    Winzern, Brauerei*, Käserei*, Molkerei*, Mühle, Mühlen, Bäckerei*, Metzgerei*, Hotel, Hotels, Gasthof,
    Gasthöfe*, Gastwirte, Wirte, Erzeuger, Produzenten, Imker, Imkern, Start-up*, Startup*, Sozialunternehmen,
    Sozialbetrieb*, Sägewerk*, Tischlerei*, Schreinerei*, Manufaktur*, Reisebüro, Reiseveranstalter,
    Beratungsunternehmen, Ingenieurbüro*, Planungsbüro*, Büro für, Direktvermarkter*, Hofladen, Hofläden,
    Werkstatt, Werkstätten, Handwerker*, Stadtwerke, Gärtnerei*, Fischer, Unternehmer*, Schäferei*,
    Gastronomie`,
  network: `
    Netzwerk, Netzwerke, Netzwerken, Vernetzungsstelle*, Deutsche Vernetzungsstelle, Netzwerkstelle*,
    Netzwerk Zukunftsraum Land, LEADER-Netzwerk*, LEADER-Forum, Bundesarbeitsgemeinschaft*, BAG LAG,
    LAG-Netzwerk, nationales Netzwerk, Netzwerk ländlicher Raum, Netzwerk ländliche Räume, GAP-Netzwerk,
    regiosuisse, Dorfbewegung, Verbund, Dachorganisation, Landesarbeitsgemeinschaft, Netzwerkbüro,
    Verband der LAG*`,
}

export const legalForms: Phrases = `
  e.V., e. V., eV, GmbH, gGmbH, mbH, eG, AG, KG, OG, OHG, UG, GbR, KdöR, AdöR, eGen, gem. e.V., g.e.V.,
  GmbH & Co KG, Ges.m.b.H., gAG`

export const organisationWords: Phrases = `
  Zentrum, Zentrale, Haus, Büro, Stelle, Amt, Verein, Verband, Bund, Bundesverband, Landesverband,
  Kreisverband, Gesellschaft, Gruppe, Arbeitskreis, Arbeitsgruppe, Arbeitsgemeinschaft, Forum, Werk,
  Werkstatt, Museum, Kompetenzzentrum, Informationszentrum, Dienst, Fachstelle, Abteilung, Referat, Dezernat,
  Stabsstelle, Sekretariat, Regionalbüro, Geschäftsstelle, Dorfladen, Bibliothek, Kulturhaus, Kulturamt,
  Entwicklung, Management, Entwicklungsgesellschaft, Projektgruppe, Komitee, Rat, Kommission, Bergbahnen,
  Kloster, Akademie, Labor, Plattform, Trägergesellschaft, Landschaftspflege, Landwirtschaft, Kreisentwicklung`
