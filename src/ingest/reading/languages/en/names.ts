import type { CountryCode, LanguageCode, Phrases } from '../shape.ts'

export const countries: Readonly<Record<CountryCode, Phrases>> = {
  GB: `
    UK, U.K., Great Britain, Britain, United Kingdom, England, Scotland, Wales, Northern Ireland`,
  CZ: 'Czech Republic, Czechia, Czech Rep',
  TR: 'Turkey, Türkiye, Turkiye',
  MK: 'North Macedonia, Macedonia, FYROM',
  NL: 'Netherlands, The Netherlands, Holland',
  IE: 'Ireland, Republic of Ireland',
  SK: 'Slovakia, Slovak Republic',
  BA: 'Bosnia, Bosnia and Herzegovina, BiH, Bosnia-Herzegovina',
  MD: 'Moldova, Republic of Moldova',
  LU: 'Luxembourg, Luxemburg',
  RO: 'Romania, Roumania',
  UA: 'Ukraine',
  CY: 'Cyprus',
  US: 'USA, United States',
}

export const demonyms: Readonly<Record<CountryCode, Phrases>> = {
  AL: 'Albanian, Albanians',
  AT: 'Austrian, Austrians',
  BA: 'Bosnian, Bosnians',
  BE: 'Belgian, Belgians, Flemish, Walloon',
  BG: 'Bulgarian, Bulgarians',
  CH: 'Swiss',
  CY: 'Cypriot, Cypriots',
  CZ: 'Czech, Czechs',
  DE: 'German, Germans, Bavarian, Saxon',
  DK: 'Danish, Danes, Dane',
  EE: 'Estonian, Estonians',
  ES: 'Spanish, Spaniards, Basque, Catalan, Galician, Andalusian',
  FI: 'Finnish, Finns, Finn',
  FR: 'French, Frenchman, Breton, Corsican',
  GB: 'British, English, Scottish, Welsh, Scots, Northern Irish',
  GE: 'Georgian, Georgians',
  GR: 'Greek, Greeks, Cretan',
  HR: 'Croatian, Croatians, Croats, Croat, Dalmatian, Istrian',
  HU: 'Hungarian, Hungarians',
  IE: 'Irish',
  IS: 'Icelandic, Icelanders',
  IT: 'Italian, Italians, Sicilian, Sardinian, Tuscan, Tyrolean',
  LI: 'Liechtensteiner',
  LT: 'Lithuanian, Lithuanians',
  LU: 'Luxembourgish, Luxembourger',
  LV: 'Latvian, Latvians',
  MD: 'Moldovan, Moldovans, Moldavian',
  ME: 'Montenegrin, Montenegrins',
  MK: 'Macedonian, Macedonians',
  MT: 'Maltese',
  NL: 'Dutch, Frisian',
  NO: 'Norwegian, Norwegians',
  PL: 'Polish, Poles',
  PT: 'Portuguese, Azorean, Madeiran',
  RO: 'Romanian, Romanians, Transylvanian',
  RS: 'Serbian, Serbians, Serbs',
  SE: 'Swedish, Swedes',
  SI: 'Slovenian, Slovenians, Slovene, Slovenes',
  SK: 'Slovak, Slovaks, Slovakian',
  TR: 'Turkish, Turks',
  UA: 'Ukrainian, Ukrainians',
  XK: 'Kosovan, Kosovar',
}

export const regions: Readonly<Record<CountryCode, Phrases>> = {
  GB: `
    Highlands, Scottish Highlands, Cornwall, Hebrides, Orkney, Shetland, Yorkshire, Devon, Cumbria,
    Northumberland`,
  DE: `
    Bavaria, Saxony, Lower Saxony, Thuringia, Brandenburg, Hesse, Baden-Württemberg, Rhineland,
    Rhineland-Palatinate, Schleswig-Holstein, Mecklenburg, Saxony-Anhalt, Saarland, Black Forest, Eifel`,
  AT: `
    Tyrol, Carinthia, Styria, Burgenland, Vorarlberg, Upper Austria, Lower Austria, Salzburg`,
  IT: `
    South Tyrol, Tuscany, Sicily, Sardinia, Piedmont, Lombardy, Veneto, Umbria, Puglia, Apulia, Calabria,
    Basilicata, Abruzzo, Molise, Liguria, Trentino, Friuli, Emilia-Romagna, Campania, Aosta Valley, Marche,
    Lazio`,
  ES: `
    Catalonia, Andalusia, Galicia, Asturias, Basque Country, Castile, Castile and León, Extremadura, Aragon,
    Navarre, Valencia, Murcia, Canary Islands, Balearic Islands, Cantabria, La Rioja, Mallorca`,
  FR: `
    Brittany, Normandy, Provence, Occitanie, Occitania, Alsace, Lorraine, Burgundy, Corsica, Auvergne,
    Aquitaine, Nouvelle-Aquitaine, Picardy, Savoy, Dordogne, Loire, Champagne, Franche-Comté`,
  BE: 'Flanders, Wallonia, Ardennes',
  NL: `
    Friesland, Zeeland, Drenthe, Groningen, Limburg, Gelderland, Overijssel, Brabant, Flevoland`,
  PT: 'Alentejo, Algarve, Azores, Madeira, Minho, Beira, Trás-os-Montes',
  GR: `
    Crete, Thessaly, Epirus, Peloponnese, Thrace, Macedonia region, Ionian Islands, Cyclades`,
  PL: `
    Silesia, Masuria, Pomerania, Podlasie, Lesser Poland, Greater Poland, Mazovia, Lublin region`,
  CZ: 'Moravia, Bohemia, South Bohemia, South Moravia',
  RO: 'Transylvania, Maramureș, Bucovina, Banat, Dobrogea, Oltenia, Wallachia, Danube Delta',
  HR: 'Istria, Dalmatia, Slavonia, Lika, Zagorje, Međimurje',
  SI: 'Pomurje, Prekmurje, Gorenjska, Dolenjska, Primorska, Carniola',
  FI: `
    Lapland, Karelia, North Karelia, Ostrobothnia, Savo, Kainuu, Central Finland, Åland, Satakunta`,
  SE: `
    Skåne, Scania, Småland, Dalarna, Gotland, Värmland, Norrbotten, Jämtland, Västerbotten, Öland`,
  DK: 'Jutland, Zealand, Funen, Bornholm, Lolland',
  LV: 'Latgale, Vidzeme, Kurzeme, Zemgale',
  LT: 'Aukštaitija, Žemaitija, Samogitia, Dzūkija, Suvalkija',
  EE: 'Saaremaa, Hiiumaa, Võrumaa, Setomaa',
  IE: 'Connemara, Donegal, Kerry, Galway, Mayo, Munster, Connacht, Leitrim, Clare',
  TR: 'Anatolia, Cappadocia, Thrace region, Black Sea region',
  UA: 'Transcarpathia, Zakarpattia, Galicia region, Bukovina',
  NO: 'Finnmark, Vestland, Trøndelag, Lofoten',
  CH: 'Valais, Grisons, Ticino, Jura canton, Bernese Oberland',
}

export const languageNames: Readonly<Record<LanguageCode, Phrases>> = {
  sl: 'slovene',
  nl: 'flemish',
  no: 'norwegian',
  el: 'greek',
  hr: 'croatian',
}
